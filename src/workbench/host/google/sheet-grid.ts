/** The part of Sheet that is about its rows and columns; sheet.ts builds on it. */
import { expectArguments, mismatch } from './arguments.ts';
import { StandIn } from './guard.ts';
import { RangePlace } from './range-place.ts';
import type { Script } from './script.ts';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const sheetApi = 'SpreadsheetApp.Sheet';

/** The stand-in under Google's type: it has what its class promises to implement, and throws for the rest. */
export const asGoogle = (sheet: SheetGrid): GoogleSheet => sheet as unknown as GoogleSheet;

type Methods = Pick<
  GoogleSheet,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'moveColumns'
  | 'moveRows'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'showColumns'
  | 'showRows'
  | 'sort'
  | 'unhideColumn'
  | 'unhideRow'
>;

export abstract class SheetGrid extends StandIn implements Methods {
  readonly id: number;
  constructor(script: Script, id: number) {
    super(script);
    this.id = id;
  }

  getMaxRows(): number {
    return known(this).rows;
  }

  getMaxColumns(): number {
    return known(this).columns;
  }

  getFrozenRows(): number {
    return known(this).frozenRows;
  }

  getFrozenColumns(): number {
    return known(this).frozenColumns;
  }

  setFrozenRows(rows: number): void {
    expectArguments(`${sheetApi}.setFrozenRows`, [rows], ['number']);
    this.script.calls.setFrozen(this.id, rows, known(this).frozenColumns);
  }

  setFrozenColumns(columns: number): void {
    expectArguments(`${sheetApi}.setFrozenColumns`, [columns], ['number']);
    this.script.calls.setFrozen(this.id, known(this).frozenRows, columns);
  }

  getColumnWidth(column: number): number {
    return (
      this.script.calls.sizes(this.id, 'columns', inside(this, 'columns', column, 1), 1)[0] ?? 0
    );
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): GoogleSheet {
    expectArguments(
      `${sheetApi}.setColumnWidths`,
      [column, count, width],
      ['number', 'number', 'number'],
    );
    this.script.calls.setSizes(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      width,
    );
    return asGoogle(this);
  }

  autoResizeColumn(column: number): GoogleSheet {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): GoogleSheet {
    this.script.calls.fitColumns(this.id, inside(this, 'columns', column, count), count);
    return asGoogle(this);
  }

  getRowHeight(row: number): number {
    return this.script.calls.sizes(this.id, 'rows', inside(this, 'rows', row, 1), 1)[0] ?? 0;
  }

  setRowHeight(row: number, height: number): GoogleSheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): GoogleSheet {
    expectArguments(
      `${sheetApi}.setRowHeights`,
      [row, count, height],
      ['number', 'number', 'number'],
    );
    this.script.calls.setSizes(this.id, 'rows', inside(this, 'rows', row, count), count, height);
    return asGoogle(this);
  }

  hideRows(row: number, count = 1): void {
    this.script.calls.setHidden(this.id, 'rows', inside(this, 'rows', row, count), count, true);
  }

  showRows(row: number, count = 1): void {
    this.script.calls.setHidden(this.id, 'rows', inside(this, 'rows', row, count), count, false);
  }

  hideColumns(column: number, count = 1): void {
    this.script.calls.setHidden(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      true,
    );
  }

  showColumns(column: number, count = 1): void {
    this.script.calls.setHidden(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      false,
    );
  }

  hideRow(row: unknown): void {
    const { rectangle } = rangeOf(row, 'hideRow');
    this.hideRows(rectangle.row + 1, rectangle.height);
  }

  unhideRow(row: unknown): void {
    const { rectangle } = rangeOf(row, 'unhideRow');
    this.showRows(rectangle.row + 1, rectangle.height);
  }

  hideColumn(column: unknown): void {
    const { rectangle } = rangeOf(column, 'hideColumn');
    this.hideColumns(rectangle.column + 1, rectangle.width);
  }

  unhideColumn(column: unknown): void {
    const { rectangle } = rangeOf(column, 'unhideColumn');
    this.showColumns(rectangle.column + 1, rectangle.width);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.script.calls.isHidden(this.id, 'rows', inside(this, 'rows', row, 1));
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.script.calls.isHidden(this.id, 'columns', inside(this, 'columns', column, 1));
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.script.calls.isRowFiltered(this.id, inside(this, 'rows', row, 1));
  }

  insertRows(row: number, count = 1): void {
    structure(this, 'insert', 'rows', row - 1, count);
  }

  insertRowsBefore(row: number, count: number): GoogleSheet {
    return structure(this, 'insert', 'rows', inside(this, 'rows', row, 1), count);
  }

  insertRowsAfter(row: number, count: number): GoogleSheet {
    return structure(this, 'insert', 'rows', inside(this, 'rows', row, 1) + 1, count);
  }

  insertRowBefore(row: number): GoogleSheet {
    return this.insertRowsBefore(row, 1);
  }

  insertRowAfter(row: number): GoogleSheet {
    return this.insertRowsAfter(row, 1);
  }

  insertColumns(column: number, count = 1): void {
    structure(this, 'insert', 'columns', column - 1, count);
  }

  insertColumnsBefore(column: number, count: number): GoogleSheet {
    return structure(this, 'insert', 'columns', inside(this, 'columns', column, 1), count);
  }

  insertColumnsAfter(column: number, count: number): GoogleSheet {
    return structure(this, 'insert', 'columns', inside(this, 'columns', column, 1) + 1, count);
  }

  insertColumnBefore(column: number): GoogleSheet {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnAfter(column: number): GoogleSheet {
    return this.insertColumnsAfter(column, 1);
  }

  deleteRows(row: number, count: number): void {
    if (count >= known(this).rows) throw new Error("You can't delete all the rows on the sheet.");
    structure(this, 'remove', 'rows', inside(this, 'rows', row, count), count);
  }

  deleteRow(row: number): GoogleSheet {
    this.deleteRows(row, 1);
    return asGoogle(this);
  }

  deleteColumns(column: number, count: number): void {
    if (count >= known(this).columns)
      throw new Error("You can't delete all the columns on the sheet.");
    structure(this, 'remove', 'columns', inside(this, 'columns', column, count), count);
  }

  deleteColumn(column: number): GoogleSheet {
    this.deleteColumns(column, 1);
    return asGoogle(this);
  }

  moveRows(rows: unknown, destination: number): void {
    const { rectangle } = rangeOf(rows, 'moveRows');
    move(this, 'rows', rectangle.row, rectangle.height, destination);
  }

  moveColumns(columns: unknown, destination: number): void {
    const { rectangle } = rangeOf(columns, 'moveColumns');
    move(this, 'columns', rectangle.column, rectangle.width, destination);
  }

  sort(column: number, ascending = true): GoogleSheet {
    expectArguments(`${sheetApi}.sort`, [column, ascending], ['number', 'boolean']);
    const { rows, columns } = this.script.calls.contentSize(this.id);
    const top = this.script.settings.unverified.sortKeepsFrozenRows ? known(this).frozenRows : 0;
    if (rows > top) {
      const body = { row: top, column: 0, height: rows - top, width: columns };
      this.script.calls.sortRows(this.id, body, [{ column: column - 1, ascending }]);
    }
    return asGoogle(this);
  }
}

/** What the sheet is now; a deleted one is refused. */
export function known({ script, id }: SheetGrid) {
  const facts = script.calls.sheetFacts(id);
  if (!facts) throw new Error(`Sheet ${id} not found`);
  return facts;
}

/** The first index, counted from zero, of rows or columns given as a script counts them. */
function inside(
  sheet: SheetGrid,
  dimension: 'rows' | 'columns',
  first: number,
  count: number,
): number {
  const size = known(sheet)[dimension];
  if (!Number.isInteger(first) || first < 1 || first + count - 1 > size || count < 1) {
    throw new Error(`Those ${dimension} are out of bounds.`);
  }
  return first - 1;
}

function structure(
  sheet: SheetGrid,
  kind: 'insert' | 'remove',
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
): GoogleSheet {
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`Those ${dimension} are out of bounds.`);
  sheet.script.calls.changeStructure(sheet.id, { kind, dimension, at, count });
  return asGoogle(sheet);
}

function move(
  sheet: SheetGrid,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
  destination: number,
): void {
  const to = destination - 1;
  if (to < 0 || to > known(sheet)[dimension])
    throw new Error(`Those ${dimension} are out of bounds.`);
  sheet.script.calls.changeStructure(sheet.id, { kind: 'move', dimension, at, count, to });
}

function rangeOf(value: unknown, method: string): RangePlace {
  if (!(value instanceof RangePlace)) throw mismatch(`${sheetApi}.${method}`, [value]);
  return value;
}
