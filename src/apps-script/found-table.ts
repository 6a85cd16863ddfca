import { type AccountRow, accountTable } from '../workbook/account-rows.ts';
import type { Cell } from '../workbook/cell.ts';
import type { ClassWords } from '../workbook/class-words.ts';
import { findTable } from '../workbook/find-table.ts';
import type { FoundBinding } from '../workbook/known-workbook.ts';
import type { NumberLocale } from '../workbook/read-number.ts';
import { roles } from '../workbook/role-choice.ts';
import { readSheet } from '../workbook/sheet-grid.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import { headerSearchRows, mayHoldHeader } from '../workbook/table-shape.ts';
import type { BoundSheet } from './assessment-workbook.ts';
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

export function searchedSheet(sheet: Sheet, locale: NumberLocale, today: number): SearchedSheet {
  const { cells, isUnasked } = wholeSheet(sheet);
  const values = cells.getValues() as Cell[][];
  let calls = isUnasked ? 1 : 2;
  const top = readSheet(
    { name: '', values: values.slice(0, headerSearchRows), formulas: [] },
    locale,
  );
  if (!mayHoldHeader(top)) return { values, bound: null, calls };
  const formulas = cells.getFormulas();
  calls += 1;
  let name: string | undefined;
  const askName = () => {
    if (name === undefined) calls += 1;
    name ??= sheet.getName();
    return name;
  };
  const grid = { name: '', askName, values, formulas };
  const found = findTable({ sheets: [grid], locale }, '', today);
  if ('none' in found) return { values, bound: null, calls };
  const places: { -readonly [Role in keyof SheetBinding['columns']]: number } = {};
  for (const role of roles) {
    const choice = found.roles[role];
    if (choice !== undefined) places[role] = choice.column + 1;
  }
  const { key, headerRow, rowBelow } = found;
  const hoursUnit = found.hoursUnit ?? 'month';
  const bound = boundAs(sheet, { key, hoursUnit, headerRow, rowBelow, columns: places });
  return { values, bound, calls };
}

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
