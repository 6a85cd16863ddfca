import { type AccountRow, accountTable } from '../workbook/account-rows.ts';
import type { Cell } from '../workbook/cell.ts';
import type { ClassWords } from '../workbook/class-words.ts';
import { findTable } from '../workbook/find-table.ts';
import type { FoundBinding, KnownTable } from '../workbook/known-workbook.ts';
import { markedRows } from '../workbook/portfolio-places.ts';
import type { NumberLocale } from '../workbook/read-number.ts';
import { roles } from '../workbook/role-choice.ts';
import { readSheet } from '../workbook/sheet-grid.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import { headerSearchRows, mayHoldHeader } from '../workbook/table-shape.ts';
import type { BoundSheet } from './assessment-workbook.ts';
import { gridSize } from './grid-size.ts';
import { once } from './once.ts';
import { wholeSheet } from './whole-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that was never set up, as it was read to look for its table. */
export interface SearchedSheet {
  readonly values: readonly (readonly Cell[])[];
  /** Bound as the set-up would bind it; null where it holds no account table. */
  readonly bound: BoundSheet | null;
  /** Calls it took: two as a rule. */
  readonly calls: number;
}

export function searchedSheet(
  sheet: Sheet,
  locale: NumberLocale,
  today: number,
  cells = wholeSheet(sheet),
): SearchedSheet {
  const values = cells.getValues() as Cell[][];
  let calls = 1;
  const askFormulas = () => {
    calls += 1;
    return cells.getFormulas();
  };
  const askName = () => {
    calls += 1;
    return sheet.getName();
  };
  const bound = tableAmong(sheet, { values, askFormulas, askName }, locale, today);
  return { values, bound, calls };
}

/** What a sheet holds from A1 on; what costs a call is asked for at most once, and only if it matters. */
export interface SheetToSearch {
  readonly values: readonly (readonly Cell[])[];
  readonly askFormulas: () => readonly (readonly string[])[];
  readonly askName: () => string;
}

/** The account table of a sheet, bound as the set-up would bind it; null where there is none. */
export function tableAmong(
  sheet: Sheet,
  { values, askFormulas, askName }: SheetToSearch,
  locale: NumberLocale,
  today: number,
): BoundSheet | null {
  const top = readSheet(
    { name: '', values: values.slice(0, headerSearchRows), formulas: [] },
    locale,
  );
  if (!mayHoldHeader(top)) return null;
  const grid = { name: '', askName: once(askName), values, formulas: askFormulas() };
  const found = findTable({ sheets: [grid], locale }, '', today);
  // A summary lists accounts too; one made a moment ago may not be known as ours yet, nor a copy of it.
  if ('none' in found || markedRows(values).rows.includes(found.headerRow)) return null;
  const places: { -readonly [Role in keyof SheetBinding['columns']]: number } = {};
  for (const role of roles) {
    const choice = found.roles[role];
    if (choice !== undefined) places[role] = choice.column + 1;
  }
  const { key, headerRow, rowBelow } = found;
  const hoursUnit = found.hoursUnit ?? 'month';
  return boundAs(sheet, { key, hoursUnit, headerRow, rowBelow, columns: places });
}

/** What the next look may know of a sheet that was searched. */
export function foundTable(sheet: Sheet, bound: BoundSheet | null): KnownTable {
  const found = { sheetId: sheet.getSheetId(), ...gridSize(sheet), foundAt: Date.now() };
  if (bound === null) return { ...found, binding: null };
  const { key, hoursUnit, headerRow, rowBelow, columns } = bound.binding;
  return { ...found, binding: { key, hoursUnit, headerRow, rowBelow, columns } };
}

/** Only which year is running matters to a table, so the zone of the spreadsheet does not have to be asked for. */
export const todayRoughly = (): number => Math.floor(Date.now() / 86_400_000) + 25_569;

/** A sheet with a table that was found, as a set-up without columns of ours would bind it. */
export function boundAs(sheet: Sheet, found: FoundBinding): BoundSheet {
  const nothingOfOurs = { mode: 'formulas', own: {}, before: {}, ruleMarks: [] } as const;
  return { sheet, binding: { ...found, ...nothingOfOurs, sheetId: sheet.getSheetId() } };
}

/** The accounts among cells that were read from A1 on. */
export function accountsAmong(
  values: readonly (readonly Cell[])[],
  { binding }: BoundSheet,
  reading: { readonly context: NumberLocale; readonly classWords: ClassWords },
): readonly AccountRow[] {
  const { headerRow, rowBelow, columns } = binding;
  const width = Math.max(0, ...Object.values(columns));
  const rows = values.slice(headerRow - 1, rowBelow === null ? undefined : rowBelow - 1);
  const cells = rows.map((row) => row.slice(0, width));
  return accountTable(cells, [], binding, reading).accounts;
}
