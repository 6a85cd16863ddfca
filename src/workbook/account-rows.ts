import type { ClassOrNone } from '../domain/settings.ts';
import { accountKey } from './account-key.ts';
import type { AccountRole } from './account-roles.ts';
import { type Cell, isBlank, isDate, isErrorText, quoted } from './cell.ts';
import { type ClassWords, readClass } from './class-words.ts';
import { type NumberLocale, readNumber } from './read-number.ts';
import { rowsWithoutAccount, type WhyNoAccount } from './rows-without-account.ts';
import type { SheetBinding } from './sheet-register.ts';

/** A cell that could not be read as what its column is bound to; it counts as blank. */
export interface CellProblem {
  readonly role: AccountRole;
  readonly got: string;
}

/** One account of a bound sheet. What is not known is null, never 0. */
export interface AccountRow {
  readonly row: number;
  /** In the form in which keys are compared. */
  readonly key: string;
  /** As it stands in the key column. */
  readonly shownKey: string;
  readonly name: string;
  readonly number: string;
  /** `none` for a blank cell: a prospect. */
  readonly class: ClassOrNone | 'not-a-class';
  /** Margin where the sheet has one in money, else revenue. */
  readonly value: number | null;
  readonly revenue: number | null;
  readonly previousRevenue: number | null;
  readonly margin: number | null;
  /** Hours a month. */
  readonly hours: number | null;
  readonly visits: number | null;
  readonly potential: number | null;
  readonly owner: string;
  readonly problems: readonly CellProblem[];
}

const monthsOf = { month: 1, week: 12 / 52, year: 12 } as const;

/** The accounts in rows of cells that start in `firstRow` and column A; rows that name no account are left out. */
export function readAccountRows(
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  binding: Pick<SheetBinding, 'columns' | 'key' | 'hoursUnit'>,
  reading: { readonly context: NumberLocale; readonly classWords: ClassWords },
): readonly AccountRow[] {
  const accounts: Omit<AccountRow, 'value'>[] = [];
  rows.forEach((cells, index) => {
    const cell = (role: AccountRole): Cell => {
      const column = binding.columns[role];
      return column === undefined ? '' : (cells[column - 1] ?? '');
    };
    const keyCell = cell(binding.key);
    const key = isErrorText(keyCell) ? '' : accountKey(keyCell);
    if (key === '') return;
    const problems: CellProblem[] = [];
    const number = (role: AccountRole, least = Number.NEGATIVE_INFINITY): number | null => {
      const read = readNumber(cell(role), reading.context);
      if (read === 'blank') return null;
      if (read !== 'not-a-number' && read >= least) return read;
      problems.push({ role, got: quoted(cell(role)) });
      return null;
    };
    // The words may have to be looked up, and a blank cell needs none.
    const accountClass = isBlank(cell('class'))
      ? 'none'
      : readClass(cell('class'), reading.classWords);
    if (accountClass === 'not-a-class') {
      problems.push({ role: 'class', got: quoted(cell('class')) });
    }
    const revenue = number('revenue');
    const margin = number('margin');
    const hours = number('hours', 0);
    accounts.push({
      row: firstRow + index,
      key,
      shownKey: cellText(keyCell),
      name: cellText(cell('account')),
      number: cellText(cell('accountNumber')),
      class: accountClass,
      revenue,
      previousRevenue: number('previousRevenue'),
      margin,
      hours: hours === null ? null : hours / monthsOf[binding.hoursUnit],
      visits: number('visits', 0),
      potential: number('potential'),
      owner: cellText(cell('owner')),
      problems,
    });
  });
  const ranks = isRankedByMargin(accounts, binding) ? 'margin' : 'revenue';
  return accounts.map((account) => ({ ...account, value: account[ranks] }));
}

/** The accounts of a bound sheet, and its rows that hold something else. */
export interface AccountTable {
  readonly accounts: readonly AccountRow[];
  readonly others: readonly {
    readonly row: number;
    readonly shownKey: string;
    readonly why: WhyNoAccount;
  }[];
  /** The header of the column the values stand in, which often names their unit; blank without such a column. */
  readonly valueHeader: string;
}

/** All rows from the header on, in cells from column A on; totals, headings and notes are no accounts. */
export function accountTable(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
  binding: Pick<SheetBinding, 'columns' | 'key' | 'hoursUnit' | 'headerRow' | 'own'>,
  reading: { readonly context: NumberLocale; readonly classWords: ClassWords },
): AccountTable {
  const others = rowsWithoutAccount(rows, formulas, binding, reading.context);
  const keyColumn = (binding.columns[binding.key] ?? 0) - 1;
  // A blanked row keeps the numbers of the rows below it.
  const ofAccounts = rows.map((row, i) => (i === 0 || others.has(i) ? [] : row));
  const accounts = readAccountRows(ofAccounts, binding.headerRow, binding, reading);
  const valueColumn =
    binding.columns[isRankedByMargin(accounts, binding) ? 'margin' : 'revenue'] ?? 0;
  return {
    accounts,
    valueHeader: cellText(rows[0]?.[valueColumn - 1] ?? '').replace(/\s+/g, ' '),
    others: [...others].map(([index, why]) => ({
      row: binding.headerRow + index,
      shownKey: cellText(rows[index]?.[keyColumn] ?? ''),
      why,
    })),
  };
}

/**
 * Margins that are all shares of 1, or all at most 100 beside revenues far above, are rates and say nothing of size:
 * 31.5 % of little is no more than 20 % of much.
 */
export function isRankedByMargin(
  accounts: readonly Pick<AccountRow, 'margin' | 'revenue'>[],
  { columns }: Pick<SheetBinding, 'columns'>,
): boolean {
  if (columns.margin === undefined) return false;
  if (columns.revenue === undefined) return true;
  const largest = Math.max(0, ...sizes(accounts.map(({ margin }) => margin)));
  const revenues = sizes(accounts.map(({ revenue }) => revenue)).sort((a, b) => a - b);
  const usual = revenues[Math.floor(revenues.length / 2)] ?? 0;
  return largest > 1 && !(largest <= 100 && usual >= 1000);
}

function sizes(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => (value === null ? [] : [Math.abs(value)]));
}

function cellText(cell: Cell): string {
  if (isDate(cell)) return quoted(cell);
  return String(cell).trim();
}
