/** The part of Sheet that inserts, deletes, moves and sorts rows and columns; sheet.ts builds on it. */
import { expectArguments } from './arguments.ts';
import {
  asGoogle,
  type GoogleSheet,
  inside,
  known,
  rangeOf,
  SheetSizes,
  sheetApi,
} from './sheet-sizes.ts';

type Methods = Pick<
  GoogleSheet,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
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
  | 'moveColumns'
  | 'moveRows'
  | 'sort'
>;

export abstract class SheetGrid extends SheetSizes implements Methods {
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
