import { placedColumns } from '../workbook/account-columns.ts';
import type { SetupLayout } from '../workbook/setup-layout.ts';

/*
 * The user's filter over our columns. Sheets cannot change the range of a filter: it is taken away and made anew with
 * the criteria it had, so this is done last and never without being asked for.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Extends the user's filter over our columns; what it hides stays hidden. */
export function extendFilter(sheet: Sheet, layout: SetupLayout): void {
  const range = sheet.getFilter()?.getRange();
  if (!range) return;
  const places = placedColumns(layout.own).map(([, place]) => place);
  const last = Math.max(...places);
  const first = Math.min(...places);
  // Only a filter that ends where ours begin; any other is about something else.
  if (range.getLastColumn() !== first - 1 || range.getRow() !== layout.headerRow) return;
  refilter(sheet, range, last);
}

/** Takes our columns out of the filter again, where they stand at its right end. */
export function shrinkFilter(sheet: Sheet, places: readonly number[]): void {
  const range = sheet.getFilter()?.getRange();
  if (!range) return;
  let last = range.getLastColumn();
  while (places.includes(last)) last -= 1;
  if (last !== range.getLastColumn() && last >= range.getColumn()) refilter(sheet, range, last);
}

function refilter(sheet: Sheet, range: Range, lastColumn: number): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const criteria = new Map<number, GoogleAppsScript.Spreadsheet.FilterCriteria>();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const found = filter.getColumnFilterCriteria(column);
    if (found && column <= lastColumn) criteria.set(column, found.copy().build());
  }
  const height = range.getNumRows();
  filter.remove();
  const width = lastColumn - range.getColumn() + 1;
  const anew = sheet.getRange(range.getRow(), range.getColumn(), height, width).createFilter();
  for (const [column, found] of criteria) anew.setColumnFilterCriteria(column, found);
}
