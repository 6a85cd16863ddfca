import { shownScore } from '../domain/contributions.ts';
import type { Label } from '../domain/label.ts';
import type { PortfolioAccount } from '../domain/portfolio-account.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockRow,
  blank,
  hoursCell,
  line,
  money,
  type PortfolioPage,
  type Shown,
  table,
} from './portfolio-block.ts';

/** Rows of the to-do list on the tab; the rest is counted in a line below. */
const listedToDo = 50;

/** The first four columns of every list of accounts. */
export function accountColumns({
  words: { columns },
}: PortfolioPage): (readonly [string, Shown])[] {
  return [
    [columns.account, 'text'],
    [columns.number, 'text'],
    [columns.class, 'text'],
    [columns.value, 'value'],
  ];
}

export function accountCells(account: PortfolioAccount): PlanCell[] {
  return [account.name, account.number, account.accountClass, money(account.valueCents)];
}

/** Score and band as people see them: "66 (52–80)". */
export function scoreText({ standing }: Pick<PortfolioAccount, 'standing'>): string | null {
  const { combined } = standing;
  if (combined === null) return null;
  return `${shownScore(combined.score)} (${shownScore(combined.low)}–${shownScore(combined.high)})`;
}

/** Accounts to discuss, with the user's own notes in the last column. */
export function discussBlock(page: PortfolioPage): Block {
  const { portfolio, words, labels, segments, notes } = page;
  const { columns } = words;
  const conflicts = portfolio.discuss.filter(({ reasons }) =>
    reasons.some((one) => one === 'patient-in-high-class' || one === 'customer-in-low-class'),
  );
  return {
    id: 'discuss',
    columns: 10,
    rows: [
      line(
        'section',
        words.discuss({ count: portfolio.discuss.length, conflicts: conflicts.length }),
      ),
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
        portfolio.discuss.map((account): PlanCell[] => [
          ...accountCells(account),
          hoursCell(account.hours),
          labels[account.standing.label],
          scoreText(account),
          segments[account.segment],
          account.reasons.map((reason) => words.reasons[reason]).join('; '),
          notes.get(account.key)?.note ?? null,
        ]),
      ),
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
          [columns.notes, 'text'],
        ],
        kept.map(([, { name, number, note }]): PlanCell[] => [name, number, note]),
      ),
    );
  }
  rows.push(blank);
  return { id: 'kept-notes', columns: 3, rows, charts: [] };
}

export function moversBlock(page: PortfolioPage): Block {
  const { portfolio, words, labels, segments, dayText } = page;
  const { columns } = words;
  const label = (one: Label) => labels[one];
  return {
    id: 'movers',
    columns: 9,
    rows: [
      line(
        'section',
        words.movers({ count: portfolio.movers.length, since: dayText(portfolio.comparison) }),
      ),
      ...(portfolio.movers.length === 0
        ? []
        : table(
            [
              ...accountColumns(page),
              [columns.before, 'label'],
              [columns.after, 'label'],
              [columns.score, 'text'],
              [columns.before, 'segment'],
              [columns.change, 'segment'],
            ],
            portfolio.movers.map(({ account, before }): PlanCell[] => [
              ...accountCells(account),
              label(before.label),
              label(account.standing.label),
              words.changed({
                before: before.score === null ? words.nothing : String(shownScore(before.score)),
                after:
                  account.standing.combined === null
                    ? words.nothing
                    : String(shownScore(account.standing.combined.score)),
              }),
              segments[before.segment],
              segments[account.segment],
            ]),
          )),
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
  const rows: BlockRow[] = [line('section', words.toDo({ never: toDo.length - expired, expired }))];
  if (toDo.length > 0) {
    rows.push(
      ...table(
        [
          ...accountColumns(page),
          [columns.hours, 'hours'],
          [columns.why, 'text'],
          [columns.lastAssessed, 'day'],
        ],
        toDo
          .slice(0, listedToDo)
          .map(({ account, why }): PlanCell[] => [
            ...accountCells(account),
            hoursCell(account.hours),
            words.toDoWhy[why],
            account.standing.lastAssessed,
          ]),
      ),
    );
  }
  if (toDo.length > listedToDo) {
    rows.push(line('note', words.more({ count: toDo.length - listedToDo })));
  }
  rows.push(blank);
  return { id: 'to-do', columns: 7, rows, charts: [] };
}

export function tiltBlock(page: PortfolioPage): Block {
  const { portfolio, words, segments } = page;
  const { columns } = words;
  return {
    id: 'tilt',
    columns: 8,
    rows: [
      line(
        'section',
        words.tilt({ count: portfolio.tilt.length, accounts: portfolio.accounts.length }),
      ),
      ...(portfolio.tilt.length === 0
        ? []
        : table(
            [
              ...accountColumns(page),
              [columns.future, 'whole'],
              [columns.towardsPresent, 'segment'],
              [columns.now, 'segment'],
              [columns.towardsFuture, 'segment'],
            ],
            portfolio.tilt.map(({ account, towardsPresent, towardsFuture }): PlanCell[] => [
              ...accountCells(account),
              account.future,
              segments[towardsPresent],
              segments[account.segment],
              segments[towardsFuture],
            ]),
          )),
      blank,
    ],
    charts: [],
  };
}

export function notCountedBlock({ notCounted, words }: PortfolioPage): Block {
  const { columns } = words;
  return {
    id: 'not-counted',
    columns: 4,
    rows: [
      line('section', words.notCountedTitle({ count: notCounted.length })),
      ...(notCounted.length === 0
        ? []
        : table(
            [
              [columns.account, 'text'],
              [columns.row, 'whole'],
              [columns.sheet, 'text'],
              [columns.why, 'text'],
            ],
            notCounted.map(({ sheet, row, account, why }): PlanCell[] => [
              account,
              row,
              sheet,
              notCountedText(words, why),
            ]),
          )),
      blank,
    ],
    charts: [],
  };
}

export function notCountedText(
  words: PortfolioPage['words'],
  why: PortfolioPage['notCounted'][number]['why'],
): string {
  const say = words.notCounted[why.kind] as (facts: typeof why) => string;
  return say(why);
}
