import type { GridSize } from '../workbook/known-workbook.ts';

/** Rows and columns of a sheet's grid, blank ones included: a whole column and a whole row tell it without asking Sheets. */
export function gridSize(sheet: GoogleAppsScript.Spreadsheet.Sheet): GridSize {
  return {
    rows: sheet.getRange('A:A').getNumRows(),
    columns: sheet.getRange('1:1').getNumColumns(),
  };
}
