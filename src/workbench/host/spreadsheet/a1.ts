import { cellName, columnLetters, columnNumber } from '../files/addresses.ts';

export { cellName, columnLetters, columnNumber };

/** A rectangle of cells; rows and columns count from zero. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** `B2:C10`, or `B2` for one cell; a whole column or row of the grid reads `B:B` or `2:2`. */
export function rangeName(
  range: Rectangle,
  grid?: { readonly rows: number; readonly columns: number },
): string {
  const { row, column, height, width } = range;
  if (grid && row === 0 && height === grid.rows && width < grid.columns) {
    return `${columnLetters(column)}:${columnLetters(column + width - 1)}`;
  }
  if (grid && column === 0 && width === grid.columns && height < grid.rows) {
    return `${row + 1}:${row + height}`;
  }
  const start = cellName(row, column);
  return height === 1 && width === 1
    ? start
    : `${start}:${cellName(row + height - 1, column + width - 1)}`;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name, if one is given, and the rest. */
export function splitSheet(text: string): {
  readonly sheet: string | null;
  readonly cells: string;
} {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0
    ? { sheet: null, cells: text }
    : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

export function quotedSheet(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** `Sheet1!$B$2:$C$10`: stays where it is wherever it is read. */
export function fixedReference(sheet: string, range: Rectangle): string {
  const fixed = rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${fixed}`;
}

/**
 * The rectangle that `A1`, `A1:C`, `B:B`, `2:3` or `A2:2` names on a grid; null where it names none. Open ends reach
 * to the end of the grid, so the result of a too distant cell lies outside it and is the caller's to refuse.
 */
export function readRange(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): Rectangle | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const isPair = text.includes(':');
  if (!isPair && !(firstColumn && firstRow)) return null;
  if (isPair && ((!firstColumn && !firstRow) || (!lastColumn && !lastRow))) return null;
  const left = firstColumn ? columnNumber(firstColumn) : 0;
  const top = firstRow ? Number(firstRow) - 1 : 0;
  const right = !isPair ? left : lastColumn ? columnNumber(lastColumn) : grid.columns - 1;
  const bottom = !isPair ? top : lastRow ? Number(lastRow) - 1 : grid.rows - 1;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, height: Math.abs(bottom - top) + 1, width: Math.abs(right - left) + 1 };
}

/** The same value for each cell of a rectangle, as rows. */
export function filled<T>({ height, width }: Rectangle, value: T): T[][] {
  return Array.from({ length: height }, () => new Array<T>(width).fill(value));
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.height <= outer.row + outer.height &&
    inner.column + inner.width <= outer.column + outer.width
  );
}

export function overlap(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : null;
}
