import { columnLetters } from '../workbook/plan.ts';
import { gridSize } from './grid-size.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Up to here a grid is read whole, blank cells included: asking first how far it is filled would be one more call. A list of
 * 10,000 accounts on the usual 26 columns has a quarter of that. Beyond it the blank cells would cost more than the call.
 */
const mostCellsReadWhole = 1_000_000;

/** Of a larger grid this much is enough to find a table: more rows than any list that is known to work. */
const cellsThatTell = 300_000;

/**
 * What there is to read of a sheet to find its table and to see one row of it, without asking how far it is filled: the whole grid, of a
 * larger one its first rows, as far as the row that is looked at.
 */
export function wholeSheetTo(sheet: Sheet, row: number): GoogleAppsScript.Spreadsheet.Range {
  const { rows, columns } = gridSize(sheet);
  const isSmall = rows * columns <= mostCellsReadWhole;
  const last = isSmall ? rows : Math.max(row, Math.floor(cellsThatTell / columns), 1);
  return sheet.getRange(`A1:${columnLetters(columns)}${Math.min(rows, last)}`);
}

/** All that a sheet holds, from A1 on, to be read. */
export function wholeSheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  const { rows, columns } = gridSize(sheet);
  return rows * columns <= mostCellsReadWhole
    ? sheet.getRange(`A1:${columnLetters(columns)}${rows}`)
    : sheet.getDataRange();
}
