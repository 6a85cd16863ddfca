/** Which columns of a sheet are taken, counted from 1. */
export interface SheetRoom {
  /** True for a column that holds anything of the user's at the height of the table or below. */
  readonly isTaken: (column: number) => boolean;
  /** The table's last column. */
  readonly tableEnd: number;
}

/** First of `count` free neighbours, at the earliest in `from`. */
export function freeColumns(room: SheetRoom, count: number, from = room.tableEnd + 1): number {
  let first = from;
  for (let column = from; column < first + count; column += 1) {
    if (room.isTaken(column)) first = column + 1;
  }
  return first;
}

/** Whether the columns directly right of the table are free. */
export function isFreeBeside(room: SheetRoom, count: number): boolean {
  return freeColumns(room, count) === room.tableEnd + 1;
}
