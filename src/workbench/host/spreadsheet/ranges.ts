/** Rectangles between the host's form and Univer's. */
import type { Rectangle } from './a1.ts';

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function fromRectangle({ row, column, height, width }: Rectangle): UniverRange {
  return {
    startRow: row,
    endRow: row + height - 1,
    startColumn: column,
    endColumn: column + width - 1,
  };
}

/** Open ends of Univer's ranges (NaN) become the first row or column; sizes then count from there. */
export function toRectangle({ startRow, endRow, startColumn, endColumn }: UniverRange): Rectangle {
  const row = startRow || 0;
  const column = startColumn || 0;
  return { row, column, height: (endRow || 0) - row + 1, width: (endColumn || 0) - column + 1 };
}
