/** What happens to places on a sheet when rows or columns are inserted, removed or moved. */
import { columnLetters, columnNumber, quotedSheet, type Rectangle, splitSheet } from './a1.ts';

export interface Change {
  readonly kind: 'insert' | 'remove' | 'move';
  readonly dimension: 'rows' | 'columns';
  /** The first row or column concerned. */
  readonly at: number;
  readonly count: number;
  /** For a move: in front of which row or column, counted before the move. */
  readonly to?: number;
}

/** Where a row or column stands after the change; null if it is gone. */
export function shiftIndex(index: number, { kind, at, count, to = 0 }: Change): number | null {
  if (kind === 'insert') return index >= at ? index + count : index;
  if (kind === 'remove') return index < at ? index : index < at + count ? null : index - count;
  const isMoved = index >= at && index < at + count;
  if (isMoved) return index - at + (to > at ? to - count : to);
  if (to > at) return index >= at + count && index < to ? index - count : index;
  return index >= to && index < at ? index + count : index;
}

function shiftSpan(
  start: number,
  size: number,
  change: Change,
): { start: number; size: number } | null {
  const end = start + size - 1;
  if (change.kind === 'insert') {
    if (change.at <= start) return { start: start + change.count, size };
    return { start, size: change.at <= end ? size + change.count : size };
  }
  if (change.kind === 'remove') {
    const left = Array.from({ length: size }, (_, index) =>
      shiftIndex(start + index, change),
    ).filter((index): index is number => index !== null);
    return left.length > 0 ? { start: left[0] ?? 0, size: left.length } : null;
  }
  const indexes = Array.from(
    { length: size },
    (_, index) => shiftIndex(start + index, change) ?? 0,
  );
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  // A range that a move would tear apart stays where it is.
  return last - first + 1 === size ? { start: first, size } : { start, size };
}

/** Where a rectangle stands after the change; null if nothing of it is left. */
export function shiftRectangle(range: Rectangle, change: Change): Rectangle | null {
  if (change.dimension === 'rows') {
    const span = shiftSpan(range.row, range.height, change);
    return span && { ...range, row: span.start, height: span.size };
  }
  const span = shiftSpan(range.column, range.width, change);
  return span && { ...range, column: span.start, width: span.size };
}

const end = String.raw`(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?`;
const reference =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?<![\p{L}\d_.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::[$A-Za-z0-9]+)?|\$?[A-Za-z]{1,3}:[$A-Za-z0-9]+|\$?[1-9]\d*:[$A-Za-z0-9]+)(?![\p{L}\d_(.!])/gu;
const ends = new RegExp(`^${end}(?::${end})?$`);

/** Where formulas stand, as seen from the sheet that changes. */
export interface Standpoint {
  readonly changed: string;
  /** Whether they stand on that sheet themselves, so that a reference without a sheet means it. */
  readonly isOn: boolean;
}

/** A formula with its references to the changed sheet moved along; those to other sheets stay. */
export function shiftFormula(formula: string, change: Change, from: Standpoint): string {
  return formula.replace(reference, (match, text, sheet, cells: string) => {
    if (text !== undefined) return match;
    const isMeant =
      sheet === undefined ? from.isOn : isSheet(splitSheet(`${sheet}A1`).sheet ?? '', from.changed);
    if (!isMeant) return match;
    const shifted = shiftedCells(cells, change);
    return shifted === null ? '#REF!' : `${sheet ?? ''}${shifted}`;
  });
}

/** A formula in which a sheet has another name. */
export function renameSheet(formula: string, before: string, after: string): string {
  return formula.replace(reference, (match, _text, sheet, cells: string) =>
    sheet !== undefined && isSheet(splitSheet(`${sheet}A1`).sheet ?? '', before)
      ? `${quotedSheet(after)}!${cells}`
      : match,
  );
}

const isSheet = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** `A1`, `A1:B2`, `A2:A`, `A:B` or `1:2` after the change; null if nothing of it is left. */
function shiftedCells(cells: string, change: Change): string | null {
  const parts = ends.exec(cells);
  if (!parts) return cells;
  const isRow = change.dimension === 'rows';
  const indexOf = (column: string | undefined, row: string | undefined) =>
    isRow ? (row ? Number(row) - 1 : null) : column ? columnNumber(column) : null;
  const first = indexOf(parts[2], parts[4]);
  const last = cells.includes(':') ? indexOf(parts[6], parts[8]) : first;
  if (first === null && last === null) return cells;
  let span: { first: number | null; last: number | null };
  if (first === null || last === null) {
    // An open range: one end lies at the edge of the grid, wherever that is.
    const known = first ?? last ?? 0;
    const index = shiftIndex(known, change) ?? change.at;
    span = first === null ? { first, last: index } : { first: index, last };
  } else {
    const low = Math.min(first, last);
    const shifted = shiftSpan(low, Math.max(first, last) - low + 1, change);
    if (!shifted) return null;
    const high = shifted.start + shifted.size - 1;
    span =
      first <= last ? { first: shifted.start, last: high } : { first: high, last: shifted.start };
  }
  const written = (at: number, index: number | null) => {
    const [fixedColumn = '', column = '', fixedRow = '', row = ''] = parts.slice(at, at + 4);
    if (index === null) return `${fixedColumn}${column}${fixedRow}${row}`;
    return isRow
      ? `${fixedColumn}${column}${fixedRow}${index + 1}`
      : `${fixedColumn}${columnLetters(index)}${fixedRow}${row}`;
  };
  const start = written(1, span.first);
  return cells.includes(':') ? `${start}:${written(5, span.last)}` : start;
}
