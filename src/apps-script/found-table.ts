import type { Cell } from '../workbook/cell.ts';
import { findTable } from '../workbook/find-table.ts';
import { roles } from '../workbook/role-choice.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import type { BoundSheet } from './assessment-workbook.ts';
import type { spreadsheetContext } from './spreadsheet-context.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that was never set up, bound as the set-up would bind it; null where it holds no account table. */
export function foundTable(
  sheet: Sheet,
  context: ReturnType<typeof spreadsheetContext>,
  today: number,
): BoundSheet | null {
  const cells = sheet.getDataRange();
  const name = sheet.getName();
  const grid = {
    name,
    values: cells.getValues() as Cell[][],
    formulas: cells.getFormulas(),
  };
  const found = findTable({ sheets: [grid], locale: context }, name, today);
  if ('none' in found) return null;
  const columns: { -readonly [Role in keyof SheetBinding['columns']]: number } = {};
  for (const role of roles) {
    const choice = found.roles[role];
    if (choice !== undefined) columns[role] = choice.column + 1;
  }
  return {
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
}
