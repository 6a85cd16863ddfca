import type { SheetAccount } from '../domain/portfolio-account.ts';
import type { ModelSettings } from '../domain/settings.ts';
import type { NotCounted } from '../text/portfolio-words.ts';
import type { AccountRow } from './account-rows.ts';

/** A row, or one value of it, that the summary leaves out, and why. */
export interface NotCountedEntry {
  readonly sheet: string;
  /** As the spreadsheet numbers it; null where no single row is meant. */
  readonly row: number | null;
  readonly account: string;
  readonly why: NotCounted;
}

export interface CountedRows {
  readonly accounts: readonly SheetAccount[];
  readonly notCounted: readonly NotCountedEntry[];
  /** The rows by their place in `accounts`, for what only the sheet knows. */
  readonly rows: readonly AccountRow[];
}

/** Visits are counted by the year, hours by the month. */
const monthsOfVisits = 12;

const whyUnreadable = {
  revenue: 'value-unreadable',
  margin: 'value-unreadable',
  hours: 'hours-unreadable',
  visits: 'visits-unreadable',
} as const;

/** The rows of one account sheet as the summary counts them: money in cents, time in hundredths of an hour a month. */
export function countRows(
  sheet: string,
  rows: readonly AccountRow[],
  settings: Pick<ModelSettings, 'minutesPerVisit'>,
  isValueMargin: boolean,
): CountedRows {
  const accounts: SheetAccount[] = [];
  const counted: AccountRow[] = [];
  const notCounted: NotCountedEntry[] = [];
  for (const row of rows) {
    const entry = (why: NotCounted): NotCountedEntry => ({
      sheet,
      row: row.row,
      account: row.name || row.shownKey,
      why,
    });
    for (const { role, got } of row.problems) {
      if (role === 'class') notCounted.push(entry({ kind: 'class-unreadable', got }));
      else if (role === 'hours' || role === 'visits') {
        notCounted.push(entry({ kind: whyUnreadable[role], got }));
      } else if (role === (isValueMargin ? 'margin' : 'revenue')) {
        notCounted.push(entry({ kind: 'value-unreadable', got }));
      }
    }
    if (row.class === 'not-a-class') continue;
    accounts.push({
      key: row.key,
      name: row.name || row.shownKey,
      number: row.number,
      sheet,
      row: row.row,
      accountClass: row.class === 'none' ? null : row.class,
      valueCents: hundredths(row.value),
      columnHours: hundredths(row.hours),
      visitHours:
        row.visits === null
          ? null
          : hundredths((row.visits * settings.minutesPerVisit) / 60 / monthsOfVisits),
    });
    counted.push(row);
  }
  return { accounts, notCounted, rows: counted };
}

function hundredths(value: number | null): number | null {
  if (value === null) return null;
  // Through the shortest decimal form, so that 1.005 is not read as 1.00499….
  const exact = Math.round(Number(`${value}e2`));
  return Number.isFinite(exact) ? exact : Math.round(value * 100);
}
