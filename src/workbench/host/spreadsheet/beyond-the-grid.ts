/** How Univer is told of inserted, removed and moved rows and columns, so that open ranges move too; host and page use it. */

/** Univer's RANGE_TYPE.NORMAL. */
const ordinaryRange = 0;

export interface MoveOfCells {
  /** Univer's kinds of moves: 1, 3 and 5 concern whole rows, 2, 4 and 6 whole columns. */
  type?: number;
  range?: object;
  from?: object;
  to?: object;
}

/** Univer shifts a reference only if the inserted, removed or moved rows or columns reach past its ends. */
export function beyondTheGrid(move: MoveOfCells): MoveOfCells {
  const type = move.type ?? 0;
  // Univer cuts ranges that say they are rows or columns to a grid of its own.
  const rangeType = ordinaryRange;
  const reach = (range: object) => {
    const isRows = type === 1 || type === 3 || type === 5;
    if (isRows) return { ...range, rangeType, startColumn: 0, endColumn: 99_999 };
    const isColumns = type === 2 || type === 4 || type === 6;
    return isColumns ? { ...range, rangeType, startRow: 0, endRow: 99_999_999 } : range;
  };
  const { range, from, to, ...rest } = move;
  return {
    ...rest,
    ...(range ? { range: reach(range) } : {}),
    ...(from ? { from: reach(from) } : {}),
    ...(to ? { to: reach(to) } : {}),
  };
}
