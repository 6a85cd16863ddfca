import type { Cell } from '../workbook/cell.ts';
import { findTable } from '../workbook/find-table.ts';
import { roles } from '../workbook/role-choice.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import type { BoundSheet } from './assessment-workbook.ts';
import type { spreadsheetContext } from './spreadsheet-context.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that was never set up, as it was read to look for its table. */
export interface SearchedSheet {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  /** Bound as the set-up would bind it; null where it holds no account table. */
  readonly bound: BoundSheet | null;
}

export function searchedSheet(
  sheet: Sheet,
  context: ReturnType<typeof spreadsheetContext>,
  today: number,
): SearchedSheet {
  const cells = sheet.getDataRange();
  const name = sheet.getName();
  const values = cells.getValues() as Cell[][];
  const grid = { name, values, formulas: cells.getFormulas() };
  const found = findTable({ sheets: [grid], locale: context }, name, today);
  if ('none' in found) return { name, values, bound: null };
  const columns: { -readonly [Role in keyof SheetBinding['columns']]: number } = {};
  for (const role of roles) {
    const choice = found.roles[role];
    if (choice !== undefined) columns[role] = choice.column + 1;
  }
  const bound: BoundSheet = {
    sheet,
    binding: {
      sheetId: sheet.getSheetId(),
      mode: 'formulas',
      key: found.key,
      hoursUnit: found.hoursUnit ?? 'month',
      headerRow: found.headerRow,
      rowBelow: found.rowBelow,
      columns,
      own: {},
      before: {},
      ruleMarks: [],
    },
  };
  return { name, values, bound };
}
