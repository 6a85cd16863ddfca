/** What happens to places on a sheet when rows or columns are inserted, removed or moved. */
import { columnLetters, columnNumber, type Rectangle } from './a1.ts';

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

const reference =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'![$A-Za-z0-9:]+)|([\p{L}_][\p{L}\d_.]*![$A-Za-z0-9:]+)|(?<![\p{L}\d_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\d_(])/gu;

/** A formula of the changed sheet with its cell references moved along; those to other sheets stay. */
export function shiftFormula(formula: string, change: Change): string {
  return formula.replace(
    reference,
    (
      match,
      text,
      quotedSheet,
      sheet,
      absoluteColumn = '',
      letters = '',
      absoluteRow = '',
      digits = '',
    ) => {
      if (text !== undefined || quotedSheet !== undefined || sheet !== undefined) return match;
      const row = Number(digits) - 1;
      const column = columnNumber(letters);
      const shifted = shiftIndex(change.dimension === 'rows' ? row : column, change);
      if (shifted === null) return '#REF!';
      return change.dimension === 'rows'
        ? `${absoluteColumn}${letters}${absoluteRow}${shifted + 1}`
        : `${absoluteColumn}${columnLetters(shifted)}${absoluteRow}${digits}`;
    },
  );
}
