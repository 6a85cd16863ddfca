import type { Cell } from './cell.ts';
import { type Block, type BlockId, blockIds, pageColumns } from './portfolio-block.ts';

/*
 * Where the blocks of the summary stand on its tab. Every row of a block carries the block's mark in a hidden column to the right of the
 * page. Marks move with their rows, so what the user writes between, beside and below the blocks stays where it is: a block that
 * grows inserts rows before its last row, one that shrinks leaves blank rows behind.
 */

export interface BlockPlace {
  readonly id: BlockId;
  /** Rows of the block from the top down, counted from 1; rows the user inserted and filled are left out. */
  readonly rows: readonly number[];
}

export interface PagePlaces {
  /** Columns of the page from left to right, counted from 1; a column the user inserted is left out. */
  readonly columns: readonly number[];
  readonly markColumn: number;
  readonly blocks: readonly BlockPlace[];
}

const markStart = 'zeitwert:';

export function markOf(id: BlockId): string {
  return `${markStart}${id}`;
}

function blockOfMark(cell: Cell | undefined): BlockId | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(markStart)) return undefined;
  const word = cell.slice(markStart.length);
  return blockIds.find((id) => id === word);
}

/** The places of a tab as it stands; null where it holds no mark, or marks that somebody shuffled. */
export function readPlaces(cells: readonly (readonly Cell[])[]): PagePlaces | null {
  const markIndex = markIndexOf(cells);
  if (markIndex < 0) return null;
  const rowsOf = new Map<BlockId, number[]>();
  cells.forEach((line, index) => {
    const id = blockOfMark(line[markIndex]);
    if (id === undefined) return;
    const rows = rowsOf.get(id);
    if (rows === undefined) rowsOf.set(id, [index + 1]);
    else rows.push(index + 1);
  });
  const blocks = [...rowsOf].map(([id, marked]): BlockPlace => {
    const first = marked[0] ?? 1;
    const last = marked[marked.length - 1] ?? 1;
    const isMarked = new Set(marked);
    const rows: number[] = [];
    for (let row = first; row <= last; row++) {
      // A blank row inside a block is left from a growth that was interrupted.
      if (isMarked.has(row) || isBlankRow(cells[row - 1])) rows.push(row);
    }
    return { id, rows };
  });
  blocks.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  const areApart = blocks.every(({ rows }, i) => {
    const next = blocks[i + 1]?.rows[0] ?? Infinity;
    return (rows[rows.length - 1] ?? 0) < next;
  });
  if (!areApart) return null;
  return { columns: columnsOf(cells, blocks, markIndex), markColumn: markIndex + 1, blocks };
}

/** Rows that carry a mark, or one of some marks, whatever order they are in; rows and column are counted from 1. */
export function markedRows(
  cells: readonly (readonly Cell[])[],
  ids: readonly BlockId[] = blockIds,
): { readonly rows: readonly number[]; readonly markColumn: number } {
  const markIndex = markIndexOf(cells);
  const rows = cells.flatMap((line, index) => {
    const id = blockOfMark(line[markIndex]);
    return id !== undefined && ids.includes(id) ? [index + 1] : [];
  });
  return { rows, markColumn: markIndex + 1 };
}

/** The column with the most marks, counted from 0; -1 without any. */
function markIndexOf(cells: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const line of cells) {
    line.forEach((cell, column) => {
      if (blockOfMark(cell) !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  let most = -1;
  for (const [column, count] of counts) {
    if (most < 0 || count > (counts.get(most) ?? 0)) most = column;
  }
  return most;
}

function isBlankRow(line: readonly Cell[] | undefined): boolean {
  return (line ?? []).every((cell) => cell === '');
}

/** The page's columns: those to the left of the marks; of more than there should be, the ones with a header in the list to discuss. */
function columnsOf(
  cells: readonly (readonly Cell[])[],
  blocks: readonly BlockPlace[],
  markIndex: number,
): readonly number[] {
  const title = blocks.find(({ id }) => id === 'headline')?.rows[0];
  const titleAt = (cells[(title ?? 0) - 1] ?? []).findIndex((cell) => cell !== '');
  const usual = Math.max(0, markIndex - pageColumns);
  const first = titleAt >= 0 && titleAt < markIndex ? titleAt : usual;
  const all = Array.from({ length: markIndex - first }, (_, i) => first + i);
  const head = blocks.find(({ id }) => id === 'discuss')?.rows[1];
  const headed = all.filter((column) => (cells[(head ?? 0) - 1]?.[column] ?? '') !== '');
  const chosen = headed.length === pageColumns ? headed : all.slice(0, pageColumns);
  return chosen.map((column) => column + 1);
}

export interface Placed {
  readonly blocks: readonly BlockPlace[];
  readonly insertRows: readonly { readonly before: number; readonly count: number }[];
}

/** A block keeps at least two rows, so that rows inserted before its last one stay inside it. */
const leastRows = 2;

/**
 * Finds room for every block: where it stands already, else below the block before it. Below `filledRows` nothing stands: the last
 * block grows there without moving anything.
 */
export function placeBlocks(
  blocks: readonly Block[],
  standing: readonly BlockPlace[],
  filledRows: number,
): Placed {
  const insertRows: { before: number; count: number }[] = [];
  let places: BlockPlace[] = standing.map((one) => one);
  const insert = (before: number, count: number) => {
    insertRows.push({ before, count });
    places = places.map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => (row >= before ? row + count : row)),
    }));
  };
  const isNew = standing.length === 0;
  let end = 0;
  for (const { id, rows } of blocks) {
    const needed = Math.max(rows.length, leastRows);
    const at = places.find((one) => one.id === id)?.rows;
    const last = at?.[at.length - 1];
    let now: readonly number[];
    if (at === undefined || last === undefined) {
      if (!isNew) insert(end + 1, needed);
      now = run(end + 1, needed);
    } else if (at.length < needed) {
      const more = needed - at.length;
      const inserted = insertRows.reduce((sum, { count }) => sum + count, 0);
      if (last >= filledRows + inserted) now = [...at, ...run(last + 1, more)];
      else {
        insert(last, more);
        now = [...at.slice(0, -1), ...run(last, more + 1)];
      }
    } else now = at;
    places = [...places.filter((one) => one.id !== id), { id, rows: now }];
    end = now[now.length - 1] ?? end;
  }
  return { blocks: places, insertRows };
}

function run(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
