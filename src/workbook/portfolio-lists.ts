import { shownScore } from '../domain/contributions.ts';
import type { PortfolioAccount } from '../domain/portfolio-account.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockRow,
  blank,
  type Column,
  line,
  type PortfolioPage,
  shortTable,
  table,
  units,
} from './portfolio-block.ts';

/*
 * The lists of accounts. A page that is read on paper ends somewhere, so each list shows its largest accounts and counts the rest.
 */

const listedAccounts = 25;
const listedDiscuss = 40;
const listedNotCounted = 60;

/** The first four columns of every list of accounts. */
export function accountColumns({ words: { columns } }: PortfolioPage): Column[] {
  return [
    [columns.account, 'text'],
    [columns.number, 'number'],
    [columns.class, 'number'],
    [columns.value, 'whole'],
  ];
}

export function accountCells(account: PortfolioAccount): PlanCell[] {
  return [
    account.name,
    numberCell(account.number),
    account.accountClass,
    units(account.valueCents),
  ];
}

/** An account number as a number where it is nothing else: spreadsheets mark digits that are kept as text. */
function numberCell(number: string): PlanCell {
  return String(Number(number)) === number ? Number(number) : number;
}

/** Score and band as people see them: "66 (52–80)". */
export function scoreText({ standing }: Pick<PortfolioAccount, 'standing'>): string | null {
  const { combined } = standing;
  if (combined === null) return null;
  return `${shownScore(combined.score)} (${shownScore(combined.low)}–${shownScore(combined.high)})`;
}

/** The column of the user's notes, counted from 0. */
export const notesColumn = 9;

/** Accounts to discuss, with the user's own notes in the last column. A note keeps its account on the list, however small it is. */
export function discussBlock(page: PortfolioPage): Block {
  const { portfolio, words, terms, labels, segments, notes } = page;
  const { columns } = words;
  const { discuss } = portfolio;
  const conflicts = discuss.filter(({ reasons }) =>
    reasons.some((one) => one === 'patient-in-high-class' || one === 'customer-in-low-class'),
  );
  const listed = discuss.filter(({ key }, i) => i < listedDiscuss || notes.has(key));
  const rest = discuss.length - listed.length;
  const reasonWords = words.reasons(terms);
  return {
    id: 'discuss',
    rows: [
      line('section', words.discuss({ count: discuss.length, conflicts: conflicts.length })),
      ...table(
        [
          ...accountColumns(page),
          [columns.hours, 'hours'],
          [columns.label, 'label'],
          [columns.score, 'text'],
          [columns.segment, 'segment'],
          [columns.reasons, 'wrapped'],
          [columns.notes, 'wrapped'],
        ],
        listed.map((account): PlanCell[] => [
          ...accountCells(account),
          units(account.hours),
          labels[account.standing.label],
          scoreText(account),
          segments[account.segment],
          account.reasons.map((reason) => reasonWords[reason]).join('; '),
          notes.get(account.key)?.note ?? null,
        ]),
      ),
      ...(rest > 0 ? [line('note', words.more({ count: rest }))] : []),
      blank,
    ],
    charts: [],
  };
}

/** Notes on accounts that are not discussed today: kept, because the account may come back. */
export function keptNotesBlock({ portfolio, words, notes }: PortfolioPage): Block {
  const discussed = new Set(portfolio.discuss.map(({ key }) => key));
  const kept = [...notes].filter(([key]) => !discussed.has(key));
  const { columns } = words;
  const rows: BlockRow[] = [];
  if (kept.length > 0) {
    rows.push(
      line('section', words.keptNotes),
      ...table(
        [
          [columns.account, 'text'],
          [columns.number, 'text'],
          ...Array.from({ length: notesColumn - 2 }, (): Column => ['', 'text']),
          [columns.notes, 'wrapped'],
        ],
        kept.map(([, { name, number, note }]): PlanCell[] => [
          name,
          number,
          ...Array.from({ length: notesColumn - 2 }, () => null),
          note,
        ]),
      ),
    );
  }
  rows.push(blank);
  return { id: 'kept-notes', rows, charts: [] };
}

export function moversBlock(page: PortfolioPage): Block {
  const { portfolio, words, labels, segments, dayText } = page;
  const { columns } = words;
  const shown = (score: number | null) => (score === null ? words.nothing : `${shownScore(score)}`);
  return {
    id: 'movers',
    rows: [
      line(
        'section',
        words.movers({
          count: portfolio.movers.length,
          newly: portfolio.newlyAssessed,
          since: dayText(portfolio.comparison),
        }),
      ),
      ...shortTable(
        [
          ...accountColumns(page),
          [columns.before, 'label'],
          [columns.after, 'label'],
          [columns.scoreChange, 'text'],
          [columns.segmentBefore, 'segment'],
          [columns.segmentAfter, 'segment'],
        ],
        portfolio.movers.map(({ account, before }): PlanCell[] => [
          ...accountCells(account),
          labels[before.label],
          labels[account.standing.label],
          words.changed({
            before: shown(before.score),
            after: shown(account.standing.combined?.score ?? null),
          }),
          segments[before.segment],
          segments[account.segment],
        ]),
        listedAccounts,
        words,
      ),
      blank,
    ],
    charts: [],
  };
}

export function toDoBlock(page: PortfolioPage): Block {
  const { portfolio, words } = page;
  const { columns } = words;
  const { toDo } = portfolio;
  const expired = toDo.filter(({ why }) => why === 'expired').length;
  return {
    id: 'to-do',
    rows: [
      line('section', words.toDo({ never: toDo.length - expired, expired })),
      ...shortTable(
        [
          ...accountColumns(page),
          [columns.hours, 'hours'],
          [columns.lastAssessed, 'number'],
          [columns.why, 'text'],
        ],
        toDo.map(({ account, why }): PlanCell[] => [
          ...accountCells(account),
          units(account.hours),
          lastAssessedText(page, account),
          words.toDoWhy[why],
        ]),
        listedAccounts,
        words,
      ),
      blank,
    ],
    charts: [],
  };
}

function lastAssessedText(
  { dayText }: PortfolioPage,
  { standing }: PortfolioAccount,
): string | null {
  return standing.lastAssessed === null ? null : dayText(standing.lastAssessed);
}

export function tiltBlock(page: PortfolioPage): Block {
  const { portfolio, words, labels, segments } = page;
  const { columns } = words;
  return {
    id: 'tilt',
    rows: [
      line(
        'section',
        words.tilt({ count: portfolio.tilt.length, accounts: portfolio.accounts.length }),
      ),
      ...shortTable(
        [
          ...accountColumns(page),
          [columns.future, 'whole'],
          [columns.label, 'label'],
          [columns.score, 'text'],
          [columns.towardsPresent, 'segment'],
          [columns.now, 'segment'],
          [columns.towardsFuture, 'segment'],
        ],
        portfolio.tilt.map(({ account, towardsPresent, towardsFuture }): PlanCell[] => [
          ...accountCells(account),
          account.future,
          labels[account.standing.label],
          scoreText(account),
          segments[towardsPresent],
          segments[account.segment],
          segments[towardsFuture],
        ]),
        listedAccounts,
        words,
      ),
      blank,
    ],
    charts: [],
  };
}

export function notCountedBlock({ notCounted, words }: PortfolioPage): Block {
  const { columns } = words;
  return {
    id: 'not-counted',
    rows: [
      line('section', words.notCountedTitle({ count: notCounted.length })),
      ...shortTable(
        [
          [columns.account, 'text'],
          [columns.row, 'number'],
          [columns.sheet, 'text'],
          ['', 'text'],
          [columns.why, 'text'],
        ],
        notCounted.map(({ sheet, rows, account, why }): PlanCell[] => [
          account,
          rowsCell(rows),
          sheet,
          null,
          notCountedText(words, why),
        ]),
        listedNotCounted,
        words,
      ),
      blank,
    ],
    charts: [],
  };
}

/** Rows in a narrow cell: one as a number, a few by name, of many the first. */
function rowsCell(rows: readonly number[]): PlanCell {
  const [first, second] = rows;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return rows.length === 2 ? `${first}, ${second}` : `${first}, …`;
}

export function notCountedText(
  words: PortfolioPage['words'],
  why: PortfolioPage['notCounted'][number]['why'],
): string {
  const say = words.notCounted[why.kind] as (facts: typeof why) => string;
  return say(why);
}
