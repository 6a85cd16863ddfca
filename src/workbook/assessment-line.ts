import { type Cell, isBlank } from './cell.ts';
import type { CellBlock, PlanCell } from './plan.ts';

/* One line of the Assessments tab on its way into the sheet, between columns that may be the team's own. */

/** Whether a cell holds nothing that anybody entered; an empty checkbox reads as false. */
export function isUnused(cell: Cell): boolean {
  return cell === false || isBlank(cell);
}

export function planned(cell: Cell): PlanCell {
  return typeof cell === 'object' ? String(cell) : cell;
}

/** Whether a row holds something of a line and nothing else in our columns: an execution ended while it wrote the line. */
export function isPartOf(
  row: readonly Cell[],
  line: readonly PlanCell[],
  ids: readonly (string | undefined)[],
): boolean {
  const used = ids.flatMap((id, index) =>
    id === undefined || isUnused(row[index] ?? '') ? [] : [index],
  );
  return used.length > 0 && used.every((index) => String(row[index]) === String(line[index]));
}

/** Columns of the team's own between ours are left alone: one block for each run of ours, and usually just one. */
export function blocksOfOurs(
  row: number,
  line: readonly PlanCell[],
  ids: readonly (string | undefined)[],
): CellBlock[] {
  const blocks: { row: number; column: number; cells: PlanCell[][] }[] = [];
  ids.forEach((id, index) => {
    if (id === undefined) return;
    const current = blocks[blocks.length - 1];
    const cell = line[index] ?? null;
    const run = current?.cells[0];
    if (current !== undefined && run !== undefined && current.column + run.length === index + 1) {
      run.push(cell);
    } else {
      blocks.push({ row, column: index + 1, cells: [[cell]] });
    }
  });
  // The block with the account comes last: until then the row counts as damaged, never as half an opinion.
  const account = ids.indexOf('account') + 1;
  const holdsAccount = ({ column, cells: [run] }: CellBlock) =>
    account >= column && account < column + (run?.length ?? 0);
  return blocks.sort((a, b) => Number(holdsAccount(a)) - Number(holdsAccount(b)));
}
