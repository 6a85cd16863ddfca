import { type Day, dayOfIso, isoOfDay } from '../domain/day.ts';
import { accountKey } from '../workbook/account-key.ts';
import { isDate } from '../workbook/cell.ts';
import type { AccountExport } from '../workbook/form-answers.ts';
import { safeCsv } from '../workbook/safe-csv.ts';
import { RefusedAction } from './assessment-refusal.ts';
import {
  deleteStoredRows,
  relinkRows,
  type Store,
  type StoredRow,
  storedRows,
  underLock,
} from './assessment-store.ts';
import { type AssessmentWorkbook, openStore, openWorkbook } from './assessment-workbook.ts';
import { placesOrRefusal, storedKey } from './find-account.ts';
import { rewriteValuesIn } from './refresh.ts';

/*
 * Access, deletion and correction. Rows are taken as they stand, damaged ones too: what cannot be read in full is kept
 * all the same, so it has to be handed out and deleted all the same.
 */

const mostMonths = 1200;

/** All assessments of one account, damaged rows included in the text. */
export function exportAccount(account: string): AccountExport {
  const workbook = openWorkbook();
  const store = openStore(workbook);
  const key = storedKey(workbook, store, account);
  const rows = rowsOfAccount(workbook, store, key);
  const header = store?.cells[store.table.layout.headerRow] ?? [];
  const lines = [header, ...rows.map(({ cells }) => cells)];
  const plain = lines.map((line) =>
    line.map((cell) => (isDate(cell) ? workbook.context.isoTime(cell) : cell)),
  );
  return {
    account: store?.table.accountNames.get(key) ?? String(account),
    count: rows.length,
    assessments: store?.table.assessments.filter((one) => one.account === key) ?? [],
    csv: rows.length === 0 ? '' : safeCsv(plain),
  };
}

/**
 * Deletes all assessments of one account for good. With `expected`, the count the user has agreed to, nothing is
 * deleted when it is no longer true.
 */
export function deleteAccount(account: string, expected?: number): { readonly deleted: number } {
  const workbook = openWorkbook();
  const key = storedKey(workbook, openStore(workbook), account);
  const deleted = underLock(() => {
    const store = openStore(workbook);
    const rows = rowsOfAccount(workbook, store, key);
    if (rows.length === 0) {
      throw noAssessments(workbook, account);
    }
    return deleteRows(store, rows, expected);
  });
  rewriteValuesIn(workbook);
  return { deleted };
}

/** How many assessments are older than so many months, and from which day on they are kept. */
export function countOlderThan(months: number): { readonly count: number; readonly before: Day } {
  const workbook = openWorkbook();
  const before = monthsBefore(workbook.today, checkedMonths(months));
  return { count: rowsBefore(workbook, openStore(workbook), before).length, before };
}

/** Deletes every assessment older than so many months. A row whose time cannot be read stays. */
export function purgeAssessments(months: number, expected?: number): { readonly deleted: number } {
  const workbook = openWorkbook();
  const before = monthsBefore(workbook.today, checkedMonths(months));
  const deleted = underLock(() => {
    const store = openStore(workbook);
    return deleteRows(store, rowsBefore(workbook, store, before), expected);
  });
  rewriteValuesIn(workbook);
  return { deleted };
}

/** Gives the assessments of an account that is gone to one that is there. */
export function relinkAccount(from: string, to: string): { readonly relinked: number } {
  const workbook = openWorkbook();
  const places = placesOrRefusal(workbook, String(to));
  const account = places[0]?.account ?? String(to);
  const key = accountKey(from);
  const relinked = underLock(() => {
    const store = openStore(workbook);
    const rows = rowsOfAccount(workbook, store, key);
    if (store === null || rows.length === 0) {
      throw noAssessments(workbook, from);
    }
    relinkRows(
      store,
      rows.map(({ row }) => row),
      account,
    );
    return rows.length;
  });
  rewriteValuesIn(workbook);
  return { relinked };
}

/** An execution may have ended between the rows and the columns of plain values; then these follow now. */
function noAssessments(workbook: AssessmentWorkbook, account: string): RefusedAction {
  rewriteValuesIn(workbook);
  return new RefusedAction({ kind: 'no-assessments-of', account: String(account) });
}

function rowsOfAccount(
  { context }: AssessmentWorkbook,
  store: Store | null,
  key: string,
): StoredRow[] {
  if (store === null || key === '') return [];
  return storedRows(store, context).filter((row) => row.key === key);
}

function rowsBefore(
  { context }: AssessmentWorkbook,
  store: Store | null,
  before: Day,
): StoredRow[] {
  if (store === null) return [];
  return storedRows(store, context).filter(({ day }) => day !== null && day < before);
}

function deleteRows(
  store: Store | null,
  rows: readonly StoredRow[],
  expected: number | undefined,
): number {
  if (typeof expected === 'number' && expected !== rows.length) {
    throw new RefusedAction({ kind: 'count-changed', expected, found: rows.length });
  }
  if (store !== null) {
    deleteStoredRows(
      store,
      rows.map(({ row }) => row),
    );
  }
  return rows.length;
}

function checkedMonths(months: unknown): number {
  if (
    typeof months === 'number' &&
    Number.isInteger(months) &&
    months >= 1 &&
    months <= mostMonths
  ) {
    return months;
  }
  throw new RefusedAction({ kind: 'not-months', got: String(months).slice(0, 40) });
}

/** The same day of the month so many months earlier, or the last day of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = isoOfDay(day).split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const two = (part: number) => String(part).padStart(2, '0');
  const start = `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((((count % 12) + 12) % 12) + 1)}`;
  for (let last = date; last > 27; last--) {
    const found = dayOfIso(`${start}-${two(last)}`);
    if (found !== null) return found;
  }
  return dayOfIso(`${start}-${two(Math.min(date, 28))}`) ?? 0;
}
