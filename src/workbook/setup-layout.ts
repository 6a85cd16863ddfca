import { accountKey } from './account-key.ts';
import {
  type AccountRole,
  type ColumnMode,
  type HoursUnit,
  type OwnColumn,
  ownColumns,
  standingColumns,
} from './account-roles.ts';
import { type Cell, isBlank, isErrorText } from './cell.ts';
import type { ColumnsLayout, OwnPlaces } from './header-formulas.ts';
import { freeColumns, isFreeBeside, type SheetRoom } from './place-columns.ts';

/*
 * Where our columns go. Pure: from the cells of a sheet, the table in it and the columns that are ours already to the
 * place of every column.
 */

/** What a set-up may be asked for. */
export interface SetupAnswers {
  readonly mode: ColumnMode;
  readonly neutralWords: boolean;
  readonly extendFilter: boolean;
  readonly addClass: boolean;
  /** Where to go if the columns right of the table are taken. */
  readonly place: 'next' | 'insert';
  readonly hoursUnit: HoursUnit;
}

/** The table to be set up; rows and columns are counted from 1. */
export interface AccountTable {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<AccountRole, number>>>;
  readonly lastColumn: number;
  readonly notAccounts: readonly number[];
  /** The first row below the last account where anything stands in the table's columns; null if none. */
  readonly rowBelow: number | null;
}

/** A sheet from A1 to its last used cell, and the size of its grid. */
export interface SheetCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly rows: number;
  readonly columns: number;
  /** Cells of merged ranges that hold no value of their own count as taken: row, column, height, width. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** The last column any conditional format reaches. */
  readonly lastRuleColumn: number;
}

export type KnownColumns = Readonly<Partial<Record<OwnColumn, number>>>;

export interface SetupLayout extends ColumnsLayout {
  readonly keyRole: 'account' | 'accountNumber';
  readonly columns: AccountTable['columns'];
  /** Columns to be inserted in front of the first of ours. */
  readonly insert: { readonly before: number; readonly count: number } | null;
  /** Columns that were ours and are no longer needed. */
  readonly left: KnownColumns;
  /** True when the columns right of the table are taken. */
  readonly isTakenBeside: boolean;
}

/** True for a cell that holds something: a value, or a formula that gives nothing yet. */
function holdsAnything(cells: SheetCells, row: number, column: number): boolean {
  return (
    !isBlank(cells.values[row - 1]?.[column - 1] ?? '') ||
    (cells.formulas[row - 1]?.[column - 1] ?? '') !== ''
  );
}

/** Accounts are told apart by their number if every one has its own, else by name. */
export function keyRole(
  table: AccountTable,
  cells: SheetCells,
): 'account' | 'accountNumber' | null {
  const { account, accountNumber } = table.columns;
  if (accountNumber === undefined) return account === undefined ? null : 'account';
  if (account === undefined) return 'accountNumber';
  const seen = new Set<string>();
  const skipped = new Set(table.notAccounts);
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    if (skipped.has(row)) continue;
    const cell = cells.values[row - 1]?.[accountNumber - 1] ?? '';
    const key = isErrorText(cell) ? '' : accountKey(cell);
    if (key === '' || seen.has(key)) return 'account';
    seen.add(key);
  }
  return seen.size > 0 ? 'accountNumber' : 'account';
}

/** The place of every column of ours; null where no column says which account a row is. */
export function setupLayout(
  table: AccountTable,
  cells: SheetCells,
  known: KnownColumns,
  answers: Pick<SetupAnswers, 'addClass' | 'place'>,
): SetupLayout | null {
  const role = keyRole(table, cells);
  const key = role === null ? undefined : table.columns[role];
  if (role === null || key === undefined) return null;
  const ours = new Set(Object.values(known));
  const rowBelow = firstRowBelow(table, cells, ours);
  const bottom = rowBelow === null ? cells.rows : rowBelow - 1;
  const room: SheetRoom = {
    tableEnd: table.lastColumn,
    isTaken: (column) => !ours.has(column) && isTakenColumn(cells, column, table.headerRow, bottom),
  };
  // A margin is often a rate, which says nothing of size.
  const value = table.columns.revenue ?? table.columns.margin ?? null;
  const wantsClass =
    known.class !== undefined ||
    (answers.addClass && table.columns.class === undefined && value !== null);
  const count = standingColumns.length + 1 + (wantsClass ? 1 : 0);
  const isTakenBeside = !isFreeBeside(room, count);
  const isFirst = ours.size === 0;
  const start = freeColumns(room, count);
  const insertAt =
    isTakenBeside && answers.place === 'insert'
      ? table.lastColumn + 1
      : isNothingFrom(start, cells)
        ? start
        : null;
  // With nothing of the user's to the right, columns of our own are made: nothing of theirs is in the way or changes its look.
  const insert = isFirst && insertAt !== null ? { before: insertAt, count } : null;
  const own = isFirst
    ? inARow(insert?.before ?? start, wantsClass)
    : keptPlaces(room, known, wantsClass);
  const left: Partial<Record<OwnColumn, number>> = {};
  const placed = new Set<number>(Object.values(own));
  for (const name of ownColumns) {
    const column = known[name];
    if (column !== undefined && !placed.has(column)) left[name] = column;
  }
  return {
    headerRow: table.headerRow,
    rowBelow,
    lastAccount: table.lastRow,
    lastRow: bottom,
    own,
    key,
    keyRole: role,
    columns: table.columns,
    class: table.columns.class ?? null,
    value,
    insert,
    left,
    isTakenBeside,
  };
}

/** Where something stands below the table, in its columns or, once they are ours, below our columns. */
function firstRowBelow(
  table: AccountTable,
  cells: SheetCells,
  ours: ReadonlySet<number>,
): number | null {
  if (table.rowBelow !== null) return table.rowBelow;
  for (let row = table.lastRow + 1; row <= cells.values.length; row += 1) {
    for (const column of ours) {
      if (holdsAnything(cells, row, column)) return row;
    }
  }
  return null;
}

/** Whether neither content nor a merged range nor a conditional format reaches a column or any right of it. */
function isNothingFrom(column: number, cells: SheetCells): boolean {
  if (cells.lastRuleColumn >= column) return false;
  if (cells.merges.some(([, first, , width]) => first + width > column)) return false;
  return cells.values.every((line, index) => {
    for (let at = column - 1; at < line.length; at += 1) {
      if (!isBlank(line[at]) || (cells.formulas[index]?.[at] ?? '') !== '') return false;
    }
    return true;
  });
}

function isTakenColumn(cells: SheetCells, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= Math.min(bottom, cells.values.length); row += 1) {
    if (holdsAnything(cells, row, column)) return true;
  }
  return cells.merges.some(
    ([row, first, height, width]) =>
      column >= first && column < first + width && row <= bottom && row + height > top,
  );
}

function inARow(first: number, withClass: boolean): OwnPlaces {
  const start = withClass ? first + 1 : first;
  return {
    ...(withClass ? { class: first } : {}),
    ...fiveFrom(start),
    segment: start + standingColumns.length,
  };
}

function fiveFrom(first: number) {
  return {
    future: first,
    score: first + 1,
    label: first + 2,
    trend: first + 3,
    lastAssessed: first + 4,
  };
}

/** Columns stay where the user moved them, if their formula still has room there. */
function keptPlaces(room: SheetRoom, known: KnownColumns, withClass: boolean): OwnPlaces {
  const five = standingColumns.length;
  const start = known.future;
  const hasRoom = start !== undefined && freeColumns(room, five, start) === start;
  const first = hasRoom ? start : freeColumns(room, five);
  const used = new Set<number>();
  for (let column = first; column < first + five; column += 1) used.add(column);
  const single = (wanted: number | undefined, from: number): number => {
    const fits = wanted !== undefined && !used.has(wanted);
    const column = fits
      ? wanted
      : freeColumns({ ...room, isTaken: (one) => used.has(one) || room.isTaken(one) }, 1, from);
    used.add(column);
    return column;
  };
  const segment = single(known.segment, first + five);
  return {
    ...fiveFrom(first),
    segment,
    ...(withClass ? { class: single(known.class, segment + 1) } : {}),
  };
}
