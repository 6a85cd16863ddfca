import { placedColumns } from '../workbook/account-columns.ts';
import type { SetupLayout } from '../workbook/setup-layout.ts';

/*
 * The user's filter over our columns. Sheets cannot change the range of a filter: it is taken away and made anew with
 * the criteria it had. What it hides is noted with the document first, so that an execution that ends in between
 * loses nothing: the next one finds the note.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

interface FilterNote {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Hidden values by column. */
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}

/** Extends the user's filter over our columns; what it hides stays hidden. */
export function extendFilter(sheet: Sheet, layout: SetupLayout): void {
  const found = standingFilter(sheet);
  if (!found) return;
  const { range } = found;
  const places = placedColumns(layout.own).map(([, place]) => place);
  const last = Math.max(...places);
  const first = Math.min(...places);
  if (range.getLastColumn() === last) hideAsNoted(sheet, found);
  // Only a filter that ends where ours begin; any other is about something else.
  if (range.getLastColumn() !== first - 1 || range.getRow() !== layout.headerRow) return;
  refilter(sheet, found, last);
}

/** Takes columns that are no longer ours out of the filter again, where they stand at its right end. */
export function shrinkFilter(sheet: Sheet, places: readonly number[]): void {
  const found = standingFilter(sheet);
  if (!found) return;
  const { range } = found;
  let last = range.getLastColumn();
  while (places.includes(last)) last -= 1;
  if (last !== range.getLastColumn() && last >= range.getColumn()) {
    refilter(sheet, found, last);
  } else hideAsNoted(sheet, found);
}

function noteOf(sheet: Sheet): { readonly key: string; readonly store: Properties } {
  const store = PropertiesService.getDocumentProperties();
  return { key: `zeitwert.filter.${sheet.getSheetId()}`, store };
}

type Properties = GoogleAppsScript.Properties.Properties;

interface StandingFilter {
  readonly filter: GoogleAppsScript.Spreadsheet.Filter;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** The filter of a sheet; one that an interrupted execution had taken away is made anew. */
function standingFilter(sheet: Sheet): StandingFilter | null {
  const filter = sheet.getFilter() ?? restoredFilter(sheet);
  return filter && { filter, range: filter.getRange() };
}

function restoredFilter(sheet: Sheet): GoogleAppsScript.Spreadsheet.Filter | null {
  const { key, store } = noteOf(sheet);
  const text = store.getProperty(key);
  if (text === null) return null;
  const note = JSON.parse(text) as FilterNote;
  const range = sheet.getRange(note.row, note.column, note.rows, note.columns);
  const filter = range.createFilter();
  hideAsNoted(sheet, { filter, range });
  return filter;
}

/** Hides what an interrupted execution had not come to hide again in the filter it had just made. */
function hideAsNoted(sheet: Sheet, { filter, range }: StandingFilter): void {
  const { key, store } = noteOf(sheet);
  const text = store.getProperty(key);
  if (text === null) return;
  const note = JSON.parse(text) as FilterNote;
  // Another area is that of a filter the user has made since.
  if (range.getColumn() === note.column && range.getNumColumns() === note.columns) {
    for (const [column, values] of Object.entries(note.hidden)) {
      if (filter.getColumnFilterCriteria(Number(column)) !== null) continue;
      const criteria = SpreadsheetApp.newFilterCriteria()
        .setHiddenValues([...values])
        .build();
      filter.setColumnFilterCriteria(Number(column), criteria);
    }
  }
  store.deleteProperty(key);
}

function refilter(sheet: Sheet, { filter, range }: StandingFilter, lastColumn: number): void {
  const criteria = new Map<number, Criteria>();
  const hidden: Record<number, string[]> = {};
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const found = filter.getColumnFilterCriteria(column);
    if (!found || column > lastColumn) continue;
    criteria.set(column, found.copy().build());
    hidden[column] = found.getHiddenValues() ?? [];
  }
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: lastColumn - range.getColumn() + 1,
  };
  const { key, store } = noteOf(sheet);
  const note: FilterNote = { ...area, hidden };
  store.setProperty(key, JSON.stringify(note));
  filter.remove();
  const anew = sheet.getRange(area.row, area.column, area.rows, area.columns).createFilter();
  for (const [column, found] of criteria) anew.setColumnFilterCriteria(column, found);
  store.deleteProperty(key);
}
