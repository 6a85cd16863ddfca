import { columnLetters } from '../workbook/plan.ts';
import { gridSize } from './grid-size.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Up to here a grid is read whole, blank cells included: asking first how far it is filled would be one more call. A list of
 * 10,000 accounts on the usual 26 columns has a quarter of that. Beyond it the blank cells would cost more than the call.
 */
const mostCellsReadWhole = 1_000_000;

/** All that a sheet holds, from A1 on, to be read; and whether the call was saved that asks how far that is. */
export function wholeSheet(sheet: Sheet): {
  readonly cells: GoogleAppsScript.Spreadsheet.Range;
  readonly isUnasked: boolean;
} {
  const { rows, columns } = gridSize(sheet);
  const isUnasked = rows * columns <= mostCellsReadWhole;
  const cells = isUnasked
    ? sheet.getRange(`A1:${columnLetters(columns)}${rows}`)
    : sheet.getDataRange();
  return { cells, isUnasked };
}
