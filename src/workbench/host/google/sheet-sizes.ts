/** The part of Sheet that is about how large its rows and columns are, and which of them show. */
import { expectArguments, mismatch } from './arguments.ts';
import { StandIn } from './guard.ts';
import { RangePlace } from './range-place.ts';
import type { Script } from './script.ts';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const sheetApi = 'SpreadsheetApp.Sheet';

/** The stand-in under Google's type: it has what its class promises to implement, and throws for the rest. */
export const asGoogle = (sheet: SheetSizes): GoogleSheet => sheet as unknown as GoogleSheet;

type Methods = Pick<
  GoogleSheet,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
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
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
>;

export abstract class SheetSizes extends StandIn implements Methods {
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
}

/** What the sheet is now; a deleted one is refused. */
export function known({ script, id }: SheetSizes) {
  const facts = script.calls.sheetFacts(id);
  if (!facts) throw new Error(`Sheet ${id} not found`);
  return facts;
}

/** The first index, counted from zero, of rows or columns given as a script counts them. */
export function inside(
  sheet: SheetSizes,
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

export function rangeOf(value: unknown, method: string): RangePlace {
  if (!(value instanceof RangePlace)) throw mismatch(`${sheetApi}.${method}`, [value]);
  return value;
}
