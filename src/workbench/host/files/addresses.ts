/** Cell addresses in A1 notation; rows and columns are zero-based numbers. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** An area with both corners inside; an open side is null (`A:C` has no last row). */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What .xlsx can address: rows 1 to 1,048,576 and columns A to XFD. */
export const excelRows = 1_048_576;
export const excelColumns = 16_384;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads `B7` or `$B$7`; null for anything else. */
export function readCell(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,7})\$?(\d{1,9})$/.exec(text);
  if (match === null || Number(match[2]) < 1) {
    return null;
  }
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] as string) };
}

/** Reads `B7`, `B7:D9`, `B:D`, `3:5` and `B7:D` within a grid of the given size; null for anything else. */
export function readArea(
  text: string,
  grid: { readonly rows: number; readonly columns: number } = {
    rows: excelRows,
    columns: excelColumns,
  },
): Area | null {
  const match =
    /^\$?([A-Za-z]{1,7})?\$?(\d{1,9})?(?::\$?([A-Za-z]{1,7})?\$?(\d{1,9})?)?$/.exec(text.trim()) ??
    [];
  const [whole, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (whole === undefined) {
    return null;
  }
  if (!whole.includes(':')) {
    const cell = readCell(whole);
    return cell && { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  }
  if (
    (firstColumn === undefined && (firstRow === undefined || lastRow === undefined)) ||
    (firstColumn !== undefined && lastColumn === undefined && lastRow === undefined) ||
    (firstColumn === undefined && lastColumn !== undefined)
  ) {
    return null;
  }
  const rows = [
    firstRow === undefined ? 0 : Number(firstRow) - 1,
    lastRow === undefined ? grid.rows - 1 : Number(lastRow) - 1,
  ] as const;
  const columns = [
    firstColumn === undefined ? 0 : columnNumber(firstColumn),
    lastColumn === undefined ? grid.columns - 1 : columnNumber(lastColumn),
  ] as const;
  if (Math.min(...rows, ...columns) < 0) {
    return null;
  }
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** `B2:D9`, or `B2` where both corners are one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Cuts an area to a grid; null when nothing of it lies inside. */
export function clip(area: Area, rows: number, columns: number): Area | null {
  if (area.top >= rows || area.left >= columns) {
    return null;
  }
  return {
    ...area,
    bottom: Math.min(area.bottom, rows - 1),
    right: Math.min(area.right, columns - 1),
  };
}

/** A sheet name as formulas write it: `Portfolio`, but `'Kunden 2024'`. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    readCell(name) === null &&
    !/^R\d*C?\d*$|^C\d*$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into sheet and range; the sheet is null where none is named. */
export function splitSheet(text: string): {
  readonly sheet: string | null;
  readonly range: string;
} {
  const quoted = /^'((?:[^']|'')+)'!([\s\S]*)$/.exec(text);
  if (quoted !== null) {
    return { sheet: (quoted[1] as string).replace(/''/g, "'"), range: quoted[2] as string };
  }
  const at = text.lastIndexOf('!');
  return at < 0
    ? { sheet: null, range: text }
    : { sheet: text.slice(0, at), range: text.slice(at + 1) };
}
