import type { Cell } from './cell.ts';
import type {
  Area,
  AreaFormat,
  CellBlock,
  ChartPlan,
  ColumnWidths,
  PlanCell,
  SheetPlan,
} from './plan.ts';
import { type Block, pageColumns } from './portfolio-block.ts';
import { formatsOf, type PageLook } from './portfolio-looks.ts';
import {
  type BlockPlace,
  markedRows,
  markOf,
  placeBlocks,
  readPlaces,
} from './portfolio-places.ts';

/* From blocks to a plan for the tab: cells, formats and charts, where the blocks stand. */

/**
 * Pixels of the page's columns: together the printable width of A4 landscape at 96 pixels an inch. Each line is a call, so neighbours
 * are alike where they can be, and one that is not is set after those around it.
 */
const widths: readonly ColumnWidths[] = [
  { column: 1, count: 1, width: 212 },
  { column: 2, count: 2, width: 58 },
  { column: 4, count: 4, width: 83 },
  { column: 8, count: 3, width: 100 },
  { column: 9, count: 1, width: 180 },
];

/** The frame of a new tab: identity first, so that an interrupted summary is found and finished; null where it has one. */
export function framePlan(
  tag: { readonly key: string; readonly value: string } | null,
  warning: string,
): SheetPlan {
  return {
    tags: tag === null ? [] : [tag],
    widths,
    hideColumns: [{ column: pageColumns + 1, count: 1 }],
    warnOnEdit: { description: warning },
  };
}

/** The plan that writes the blocks into the tab as it stands; `cells` are all its cells from A1 on. */
export function layOut(
  blocks: readonly Block[],
  cells: readonly (readonly Cell[])[],
  look: PageLook,
): SheetPlan {
  const standing = readPlaces(cells);
  const { blocks: places, insertRows } = placeBlocks(blocks, standing?.blocks ?? [], cells.length);
  // Where the user has mixed up the rows, the page starts anew above them and the old rows are emptied.
  const old = standing === null ? markedRows(cells) : { rows: [], markColumn: 0 };
  const isAbove = standing === null && cells.some((line) => line.some((cell) => cell !== ''));
  const height = Math.max(...places.map(({ rows }) => rows[rows.length - 1] ?? 0));
  const shifted = isAbove ? [{ before: 1, count: height }] : insertRows;
  const usual = Array.from({ length: pageColumns }, (_, i) => i + 1);
  const known = standing?.columns ?? usual;
  const missing = pageColumns - known.length;
  const markColumn = (standing?.markColumn ?? pageColumns + 1) + Math.max(0, missing);
  const columns = [...known, ...usual.slice(0, missing).map((i) => markColumn - missing - 1 + i)];

  const written: CellBlock[] = [];
  const areas: Area[] = [];
  const formats: AreaFormat[] = [];
  const charts: ChartPlan[] = [];
  for (const { id, rows } of [...places].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))) {
    const block = blocks.find((one) => one.id === id);
    if (block === undefined) continue;
    for (const [from, to] of runsOf(rows)) {
      const lines = Array.from({ length: to - from + 1 }, (_, i) => {
        const cellsOfRow = block.rows[rows.indexOf(from) + i]?.cells ?? [];
        return Array.from({ length: pageColumns }, (__, column) => cellsOfRow[column] ?? null);
      });
      written.push(...cellBlocks(lines, from, columns, markColumn, markOf(id)));
      for (const [left, right] of runsOf(columns)) {
        areas.push({ row: from, column: left, rows: to - from + 1, columns: right - left + 1 });
      }
    }
    formats.push(...formatsOf(block, rows, columns, look));
    charts.push(...chartsOf(block, rows, places, columns));
  }
  return {
    ...(missing > 0 ? { insertColumns: [{ before: markColumn - missing, count: missing }] } : {}),
    insertRows: shifted,
    atLeast: { rows: height, columns: markColumn },
    clear: [
      { areas: joined(areas), what: 'format' },
      { areas: emptied(old, isAbove ? height : 0), what: 'all' },
    ],
    formats,
    cells: joinedCells(written),
    ownCharts: { titled: look.chartTitles },
    charts,
  };
}

function emptied(
  { rows, markColumn }: { readonly rows: readonly number[]; readonly markColumn: number },
  shift: number,
): Area[] {
  return runsOf(rows).map(([from, to]) => ({
    row: from + shift,
    column: Math.max(1, markColumn - pageColumns),
    rows: to - from + 1,
    columns: Math.min(pageColumns, markColumn - 1) + 1,
  }));
}

/** Neighbouring numbers as pairs of first and last. */
function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function cellBlocks(
  lines: readonly (readonly PlanCell[])[],
  row: number,
  columns: readonly number[],
  markColumn: number,
  mark: string,
): CellBlock[] {
  return runsOf([...columns, markColumn]).map(([left, right]) => ({
    row,
    column: left,
    cells: lines.map((line) =>
      Array.from({ length: right - left + 1 }, (_, i) => {
        const column = left + i;
        return column === markColumn ? mark : (line[columns.indexOf(column)] ?? null);
      }),
    ),
  }));
}

/** Blocks that follow each other directly are written in one call. */
function joinedCells(blocks: readonly CellBlock[]): CellBlock[] {
  const all: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const { row, column, cells } of blocks) {
    const above = all.find((one) => one.column === column && one.row + one.cells.length === row);
    if (above !== undefined) above.cells.push(...cells.map((line) => [...line]));
    else all.push({ row, column, cells: cells.map((line) => [...line]) });
  }
  return all;
}

function joined(areas: readonly Area[]): Area[] {
  const all: Area[] = [];
  for (const area of areas) {
    const place = all.findIndex(
      (one) => one.column === area.column && one.row + one.rows === area.row,
    );
    const above = all[place];
    if (above === undefined) all.push(area);
    else all[place] = { ...above, rows: above.rows + area.rows };
  }
  return all;
}

function chartsOf(
  block: Block,
  rows: readonly number[],
  places: readonly BlockPlace[],
  columns: readonly number[],
): ChartPlan[] {
  return block.charts.map(({ type, areas, figuresIn, at, options }) => {
    const figures = places.find(({ id }) => id === (figuresIn ?? block.id))?.rows ?? rows;
    return {
      type,
      areas: areas.map((area) => {
        const first = figures[area.row] ?? 1;
        const last = figures[area.row + area.rows - 1] ?? first;
        const left = columns[area.column] ?? 1;
        const right = columns[area.column + area.columns - 1] ?? left;
        return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
      }),
      headerRows: 1,
      position: {
        row: rows[at.row] ?? 1,
        column: columns[at.column] ?? 1,
        offsetX: 4,
        offsetY: 4,
      },
      options,
    };
  });
}
