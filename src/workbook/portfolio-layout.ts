import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import { labelFill, segmentFill } from './color-rules.ts';
import type { Area, AreaFormat, CellBlock, ChartPlan, PlanCell, SheetPlan, Tag } from './plan.ts';
import { type Block, type BlockId, blockIds, type RowLook, type Shown } from './portfolio-block.ts';

/*
 * Where the blocks of the summary stand. Each block is found by the identity of its first and its last row, so what the user
 * writes between, beside and below the blocks stays where it is: a block that grows inserts rows before its last row,
 * one that shrinks leaves blank rows behind.
 */

/** Rows of a block that was found on the tab, counted from 1. */
export interface PlacedBlock {
  readonly id: BlockId;
  readonly first: number;
  readonly last: number;
}

/** Key of the identities; the value is "discuss:first" and the like. */
export const blockKey = 'zeitwert.block';

export interface PageLook {
  readonly labels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  /** How the spreadsheet writes a day, such as `dd.mm.yyyy`. */
  readonly dayFormat: string;
}

/** Pixels of the columns A to J: together the printable width of A4 landscape at 96 pixels an inch. */
const widths = [150, 100, 70, 95, 95, 100, 85, 105, 140, 100];

const dark = '#202124';

const rowLooks: Readonly<
  Record<RowLook, Pick<AreaFormat, 'text' | 'background' | 'wrap' | 'vertical'>>
> = {
  title: { text: { fontSize: 18, bold: true } },
  finding: { text: { fontSize: 14, bold: true } },
  section: { text: { fontSize: 12, bold: true } },
  head: { text: { bold: true }, background: '#E8EAED', wrap: true },
  total: { text: { bold: true } },
  note: { text: { fontSize: 9, fontColor: '#5F6368' } },
  body: {},
};

const numberFormats: Readonly<Partial<Record<Shown, string>>> = {
  whole: '#,##0',
  value: '#,##0',
  hours: '#,##0.0#',
  change: '+#,##0.0#;-#,##0.0#;0.0',
  percent: '0%',
};

/** Reads the identities of block rows; a block with only one of its rows left is that one row. */
export function placedBlocks(
  tags: readonly { readonly value: string; readonly row: number }[],
): PlacedBlock[] {
  return blockIds.flatMap((id) => {
    const rows = tags
      .filter(({ value }) => value === `${id}:first` || value === `${id}:last`)
      .map(({ row }) => row);
    return rows.length === 0 ? [] : [{ id, first: Math.min(...rows), last: Math.max(...rows) }];
  });
}

/** The plan that writes the blocks where they stand or belong, and where they stand then. */
export function layOut(
  blocks: readonly Block[],
  standing: readonly PlacedBlock[],
  look: PageLook,
): { readonly plan: SheetPlan; readonly places: readonly PlacedBlock[] } {
  const isNew = standing.length === 0;
  const { places, insertRows, tags } = place(blocks, standing, isNew);
  const placeOf = (id: BlockId) => places.find((one) => one.id === id);
  const cells: CellBlock[] = [];
  const areas: Area[] = [];
  const formats: AreaFormat[] = [];
  const charts: ChartPlan[] = [];
  for (const block of blocks) {
    const at = placeOf(block.id);
    if (at === undefined) continue;
    const rows = at.last - at.first + 1;
    areas.push({ row: at.first, column: 1, rows, columns: block.columns });
    cells.push({ row: at.first, column: 1, cells: paddedCells(block, rows) });
    formats.push(...formatsOf(block, at.first, look));
    for (const chart of block.charts) {
      const figures = placeOf(chart.figuresIn ?? block.id) ?? at;
      charts.push({
        type: chart.type,
        areas: chart.areas.map((area) => ({ ...area, row: figures.first + area.row })),
        headerRows: 1,
        position: {
          row: at.first + chart.at.row,
          column: chart.at.column,
          offsetX: 4,
          offsetY: 4,
        },
        options: chart.options,
      });
    }
  }
  const last = Math.max(...places.map((one) => one.last));
  return {
    places,
    plan: {
      insertRows,
      atLeast: { rows: last, columns: widths.length },
      tags,
      clear: [{ areas, what: 'format' }],
      clearCharts: true,
      formats,
      cells,
      ...(isNew ? { widths: widths.map((width, i) => ({ column: i + 1, count: 1, width })) } : {}),
      charts,
    },
  };
}

/** A block keeps at least two rows, so that rows inserted before its last one stay inside it. */
const leastRows = 2;

function place(blocks: readonly Block[], standing: readonly PlacedBlock[], isNew: boolean) {
  const insertRows: { before: number; count: number }[] = [];
  const tags: Tag[] = [];
  const places = standing.map((one) => ({ ...one }));
  const insert = (before: number, count: number) => {
    insertRows.push({ before, count });
    for (const one of places) {
      if (one.first >= before) one.first += count;
      if (one.last >= before) one.last += count;
    }
  };
  let end = 0;
  for (const { id, rows } of blocks) {
    const needed = Math.max(rows.length, leastRows);
    let at = places.find((one) => one.id === id);
    if (at === undefined || at.first === at.last) {
      // A block that is missing, or lost one of its ends, starts anew below the one before it.
      const first = at === undefined ? end + 1 : at.first;
      if (!isNew) insert(first, at === undefined ? needed : needed - 1);
      if (at === undefined) {
        at = { id, first, last: first + needed - 1 };
        places.push(at);
      } else {
        at.first = first;
      }
      tags.push({ key: blockKey, value: `${id}:first`, row: at.first });
      tags.push({ key: blockKey, value: `${id}:last`, row: at.last });
    } else if (at.last - at.first + 1 < needed) {
      insert(at.last, needed - (at.last - at.first + 1));
    }
    end = at.last;
  }
  return { places, insertRows, tags };
}

function paddedCells({ columns, rows }: Block, count: number): PlanCell[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => rows[row]?.cells[column] ?? null),
  );
}

function formatsOf(block: Block, first: number, look: PageLook): AreaFormat[] {
  const formats: AreaFormat[] = [];
  block.rows.forEach(({ look: rowLook, cells, shown }, i) => {
    const row = first + i;
    const width = shown?.length ?? Math.max(1, cells.length);
    const style = rowLooks[rowLook];
    if (Object.keys(style).length > 0) {
      formats.push({ area: { row, column: 1, rows: 1, columns: width }, ...style });
    }
    if (rowLook === 'head') return;
    cells.forEach((cell, column) => {
      const how = shown?.[column];
      if (typeof cell !== 'string' || (how !== 'label' && how !== 'segment')) return;
      const fill =
        how === 'label' ? labelFill(cell, look.labels) : segmentFill(cell, look.segments);
      if (fill === null) return;
      formats.push({
        area: { row, column: column + 1, rows: 1, columns: 1 },
        background: fill,
        text: { fontColor: dark },
      });
    });
  });
  return merged([...formats, ...columnFormats(block, first, look)]);
}

/** Number formats and wrapping of whole runs of rows that are shown alike. */
function columnFormats(block: Block, first: number, look: PageLook): AreaFormat[] {
  const formats: AreaFormat[] = [];
  block.rows.forEach(({ shown, look: rowLook }, i) => {
    if (shown === undefined || rowLook === 'head') return;
    shown.forEach((how, column) => {
      const area = { row: first + i, column: column + 1, rows: 1, columns: 1 };
      const numberFormat = how === 'day' ? look.dayFormat : numberFormats[how];
      if (numberFormat !== undefined) formats.push({ area, numberFormat });
      if (how === 'wrapped') formats.push({ area, wrap: true, vertical: 'top' });
    });
  });
  return formats;
}

/** Cells below each other that look alike become one area. */
function merged(formats: readonly AreaFormat[]): AreaFormat[] {
  const open = new Map<string, { format: AreaFormat; area: Area }>();
  const areas: { format: AreaFormat; area: Area }[] = [];
  for (const format of formats) {
    const { area, ...style } = format;
    const key = `${area.column}:${area.columns}:${JSON.stringify(style)}`;
    const above = open.get(key);
    if (above !== undefined && above.area.row + above.area.rows === area.row) {
      above.area = { ...above.area, rows: above.area.rows + area.rows };
      continue;
    }
    const entry = { format, area };
    open.set(key, entry);
    areas.push(entry);
  }
  return areas.map(({ format, area }) => ({ ...format, area }));
}
