import { abcdClasses } from '../domain/abcd-class.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { SheetAccount } from '../domain/portfolio-account.ts';
import type { Problem } from '../domain/problem.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { catalogues, sentence } from '../text/index.ts';
import type { Language } from '../text/language.ts';
import type { NeededInTable, NotCounted } from '../text/portfolio-words.ts';
import type { NotAccount } from '../text/table-words.ts';
import type { AccountRow, AccountTable } from './account-rows.ts';
import { plainColumns } from './assessment-columns.ts';
import type { AssessmentTable, Flaw } from './assessments-tab.ts';
import type { WhyNoAccount } from './rows-without-account.ts';
import type { SheetBinding } from './sheet-register.ts';

/** A row, or one value of it, that the summary leaves out, and why. */
export interface NotCountedEntry {
  readonly sheet: string;
  /** As the spreadsheet numbers them; none where no row is meant. */
  readonly rows: readonly number[];
  readonly account: string;
  readonly why: NotCounted;
}

export interface CountedRows {
  readonly accounts: readonly SheetAccount[];
  readonly notCounted: readonly NotCountedEntry[];
}

/** Visits are counted by the year, hours by the month. */
const monthsOfVisits = 12;

/** The rows of one account sheet as the summary counts them: money in cents, time in hundredths of an hour a month. */
export function countRows(
  sheet: string,
  table: AccountTable,
  binding: Pick<SheetBinding, 'columns' | 'own'>,
  settings: Pick<ModelSettings, 'minutesPerVisit' | 'cuts'>,
  language: Language,
): CountedRows {
  const classes = ownClasses(table.accounts, binding, settings);
  const accounts: SheetAccount[] = [];
  const notCounted: NotCountedEntry[] = table.others
    .filter(({ why }) => why.kind !== 'prefilled')
    .map(({ row, shownKey, why }) => ({
      sheet,
      rows: [row],
      account: shownKey,
      why: whyNoAccount(why, language),
    }));
  table.accounts.forEach((row, i) => {
    const account = row.name || row.shownKey;
    for (const why of problemsOf(row)) notCounted.push({ sheet, rows: [row.row], account, why });
    if (row.class === 'not-a-class') return;
    const visits = row.visits === null ? null : (row.visits * settings.minutesPerVisit) / 60;
    accounts.push({
      key: row.key,
      shownKey: row.shownKey,
      name: account,
      number: row.number,
      sheet,
      row: row.row,
      accountClass: classes?.[i] ?? (row.class === 'none' ? null : row.class),
      valueCents: hundredths(row.value),
      columnHours: hundredths(row.hours),
      visitHours: visits === null ? null : hundredths(visits / monthsOfVisits),
    });
  });
  return { accounts, notCounted: notCounted.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)) };
}

/** Where the classes are ours they are computed anew, not read: their cells may still be waiting for their formula. */
function ownClasses(
  accounts: readonly AccountRow[],
  { columns, own }: Pick<SheetBinding, 'columns' | 'own'>,
  { cuts }: Pick<ModelSettings, 'cuts'>,
) {
  if (columns.class !== undefined || own.class === undefined) return null;
  const ranked = columns.margin === undefined ? 'revenue' : 'margin';
  return abcdClasses(
    accounts.map((account) => account[ranked]),
    cuts,
  );
}

function problemsOf({ problems, value }: AccountRow): NotCounted[] {
  return problems.flatMap(({ role, got }): NotCounted[] => {
    if (role === 'class') return [{ kind: 'class-unreadable', got }];
    if (role === 'hours') return [{ kind: 'hours-unreadable', got }];
    if (role === 'visits') return [{ kind: 'visits-unreadable', got }];
    const isValue = (role === 'revenue' || role === 'margin') && value === null;
    return isValue ? [{ kind: 'value-unreadable', got }] : [];
  });
}

function whyNoAccount(why: WhyNoAccount, language: Language): NotCounted {
  if (why.kind === 'key-error' || why.kind === 'other-table') return { kind: why.kind };
  const say = catalogues[language].table.notAccount[why.kind] as (facts: NotAccount) => string;
  return { kind: 'no-account', why: say(why) };
}

function hundredths(value: number | null): number | null {
  if (value === null) return null;
  // Through the shortest decimal form, so that 1.005 is not read as 1.00499….
  const exact = Math.round(Number(`${value}e2`));
  return Number.isFinite(exact) ? exact : Math.round(value * 100);
}

/** Rows that repeat an account of an earlier row. */
export function duplicateEntries({ duplicates }: Portfolio): NotCountedEntry[] {
  return duplicates.map(({ account, first }) => ({
    sheet: account.sheet,
    rows: [account.row],
    account: account.name,
    why: {
      kind: 'duplicate',
      sheet: first.sheet === account.sheet ? null : first.sheet,
      row: first.row,
    },
  }));
}

const neededFor: Readonly<Record<Flaw, NeededInTable>> = {
  'no-account': 'account',
  'no-time': 'time',
  'not-a-rating': 'rating',
  'not-a-number': 'number',
  'not-a-day': 'day',
  'not-yes-or-no': 'yes-or-no',
  'error-cell': 'no-error',
};

/** Assessments that count for nothing: damaged ones, and those of accounts that are on no sheet. The tab is named only for those. */
export function assessmentEntries(
  tab: () => string,
  table: AssessmentTable,
  accounts: readonly Pick<SheetAccount, 'key'>[],
  language: Language,
): NotCountedEntry[] {
  const [missing] = table.missing;
  if (missing !== undefined) {
    const header = plainColumns[missing][language];
    const why = { kind: 'assessments-unreadable', missing: header } as const;
    return [{ sheet: tab(), rows: [], account: '', why }];
  }
  const known = new Set(accounts.map(({ key }) => key));
  const orphans = new Map<string, number[]>();
  table.assessments.forEach(({ account }: Assessment, i) => {
    if (known.has(account)) return;
    const rows = orphans.get(account) ?? [];
    rows.push((table.rows[i] ?? 0) + 1);
    orphans.set(account, rows);
  });
  if (table.damaged.length + orphans.size === 0) return [];
  const sheet = tab();
  const headers = plainColumns as Readonly<Record<string, Readonly<Record<Language, string>>>>;
  const damaged = table.damaged.map(({ row, column, flaw, got, isLeftOut }): NotCountedEntry => {
    const header = headers[column]?.[language] ?? column;
    const kind = column === 'desired' && flaw === 'not-a-rating' ? 'wish' : neededFor[flaw];
    const needed = catalogues[language].portfolio.neededInTable[kind];
    const why = { kind: 'assessment-damaged', column: header, got, needed, isLeftOut } as const;
    return { sheet, rows: [row + 1], account: '', why };
  });
  const lost = [...orphans].map(
    ([key, rows]): NotCountedEntry => ({
      sheet,
      rows,
      account: table.accountNames.get(key) ?? key,
      why: { kind: 'assessments-without-row', count: rows.length },
    }),
  );
  return [...damaged, ...lost];
}

/** Settings whose value does not fit. */
export function settingEntries(
  tab: string,
  problems: readonly Problem[],
  language: Language,
): NotCountedEntry[] {
  return problems.map((problem) => ({
    sheet: tab,
    rows: [],
    account: '',
    why: { kind: 'setting', why: sentence(problem, language) },
  }));
}
