import { criteriaOf, type NotedCriteria, notedCriteria } from './filter-criteria.ts';
import { type FilterNotes, filterNotes } from './filter-notes.ts';
import { gridSize } from './grid-size.ts';

/*
 * The user's filter over our columns. Sheets cannot change the range of a filter: it is taken away and made anew with
 * the criteria it had. What it hides is noted with the document first, so that an execution that ends in between
 * loses nothing: the next one finds the note.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Where our columns stand on a sheet. */
export interface OurColumns {
  readonly headerRow: number;
  readonly places: readonly number[];
}

/** How a filter stands to our columns: it ends in front of them or among them, covers them, or is about something else. */
type FilterReach = 'open' | 'covered' | 'elsewhere';

function filterReach(range: Range, { headerRow, places }: OurColumns): FilterReach {
  const last = range.getLastColumn();
  const isOfTable = range.getRow() === headerRow && range.getColumn() < Math.min(...places);
  if (!isOfTable || last < Math.min(...places) - 1) return 'elsewhere';
  return last < Math.max(...places) ? 'open' : 'covered';
}

/** Whether a sheet has a filter that can be extended over our columns. */
export function isFilterOpen(sheet: Sheet, ours: OurColumns): boolean {
  const filter = sheet.getFilter();
  return filter !== null && filterReach(filter.getRange(), ours) === 'open';
}

/** Whether an execution ended while the filter of this sheet was made anew. */
export function isFilterUnfinished(sheet: Sheet): boolean {
  return filterNotes().of(sheet) !== null;
}

interface StandingFilter {
  readonly filter: Filter;
  readonly range: Range;
}

/** The filter of a sheet, as it should be: what an interrupted execution left undone is done first. */
function standingFilter(sheet: Sheet, notes: FilterNotes): StandingFilter | null {
  const filter = sheet.getFilter();
  const found = filter && { filter, range: filter.getRange() };
  return notes.of(sheet) === null ? found : finished(sheet, notes, found);
}

/** Makes every filter anew that an interrupted execution had taken away or left without what it hid. */
export function finishFilters(sheets: readonly Sheet[]): void {
  const notes = filterNotes();
  for (const sheet of sheets) if (notes.of(sheet) !== null) standingFilter(sheet, notes);
}

/** Extends the user's filter over our columns; what it hides stays hidden. `mayChange` is asked before anything is written. */
export function extendOver(
  sheet: Sheet,
  ours: OurColumns,
  mayChange: (range: Range) => void,
): Exclude<FilterReach, 'open'> | 'extended' | 'none' {
  const notes = filterNotes();
  const wasUnfinished = notes.of(sheet) !== null;
  const found = standingFilter(sheet, notes);
  if (!found) return 'none';
  const reach = filterReach(found.range, ours);
  if (reach !== 'open') return wasUnfinished && reach === 'covered' ? 'extended' : reach;
  mayChange(found.range);
  refilter(sheet, notes, found, Math.max(...ours.places));
  return 'extended';
}

/** Takes columns that are no longer ours out of the filter again, where they stand at its right end. */
export function shrinkFilter(sheet: Sheet, places: readonly number[]): void {
  const notes = filterNotes();
  const found = standingFilter(sheet, notes);
  if (!found) return;
  const { range } = found;
  let last = range.getLastColumn();
  while (places.includes(last)) last -= 1;
  if (last !== range.getLastColumn() && last >= range.getColumn()) {
    refilter(sheet, notes, found, last);
  }
}

/** Does what stands in the note: the filter where there is none, and what it hid. */
function finished(
  sheet: Sheet,
  notes: FilterNotes,
  found: StandingFilter | null,
): StandingFilter | null {
  const note = notes.of(sheet);
  if (note === null) return found;
  const standing = found ?? made(sheet, note);
  const { filter, range } = standing ?? {};
  // Another area is that of a filter the user has made since.
  if (filter && range?.getColumn() === note.column && range.getNumColumns() === note.columns) {
    for (const [column, noted] of Object.entries(note.criteria)) {
      if (filter.getColumnFilterCriteria(Number(column)) !== null) continue;
      const criteria = criteriaOf(noted);
      if (criteria) filter.setColumnFilterCriteria(Number(column), criteria);
    }
  }
  notes.forget(sheet);
  return standing;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A filter at a place, or what is left of that place; the user may have deleted rows and columns since. */
function made(sheet: Sheet, { row, column, rows, columns }: Place): StandingFilter | null {
  const grid = gridSize(sheet);
  const mostRows = grid.rows - row + 1;
  const mostColumns = grid.columns - column + 1;
  if (mostRows < 1 || mostColumns < 1) return null;
  const range = sheet.getRange(
    row,
    column,
    Math.min(rows, mostRows),
    Math.min(columns, mostColumns),
  );
  return { filter: range.createFilter(), range };
}

function placeOf(range: Range): Place {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function refilter(
  sheet: Sheet,
  notes: FilterNotes,
  { filter, range }: StandingFilter,
  lastColumn: number,
): void {
  const before = placeOf(range);
  const after = { ...before, columns: lastColumn - before.column + 1 };
  const criteria = new Map<number, Criteria>();
  const noted: Record<number, NotedCriteria> = {};
  for (let column = before.column; column <= range.getLastColumn(); column += 1) {
    const found = filter.getColumnFilterCriteria(column);
    if (!found) continue;
    criteria.set(column, found.copy().build());
    if (column <= lastColumn) noted[column] = notedCriteria(found);
  }
  const make = (place: Place) => {
    const anew = made(sheet, place)?.filter;
    for (const [column, found] of criteria) {
      if (column < place.column + place.columns) anew?.setColumnFilterCriteria(column, found);
    }
  };
  try {
    notes.keep(sheet, { ...after, criteria: noted });
    filter.remove();
    make(after);
  } catch (error) {
    // What Sheets refuses must not cost the user the filter.
    const standing = sheet.getFilter();
    if (standing?.getRange().getNumColumns() !== before.columns) {
      standing?.remove();
      make(before);
    }
    notes.forget(sheet);
    throw error;
  }
  notes.forget(sheet);
}
