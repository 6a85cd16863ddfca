import { numberOption } from '../../../page/chart-options.ts';
import type { SheetContent } from '../content.ts';
import { defaultColumnWidth, pixelsPerPoint } from '../style-defaults.ts';
import { wrappedRowHeights } from './wrapped-rows.ts';

/*
 * Where the pages of a sheet end that is printed one page wide. Left alone, a program ends a page where the paper ends, through
 * the middle of a chart or below a lonely heading. Here a page ends between blocks: rows that follow each other without a blank
 * one, with the charts that lie over them. Only a block that is longer than a page is parted, never through a chart.
 */

/** A4 in pixels, 96 an inch. */
const paper = { short: 794, long: 1123 };

/** In inches; below the page stands its number. */
export const pageMargins = {
  left: 0.4,
  right: 0.4,
  top: 0.35,
  bottom: 0.5,
  header: 0.2,
  footer: 0.2,
};

/** The sheet's name, and the number of the page among how many; in no language. */
export const pageFooter = '&L&A&R&P / &N';

const pixelsPerInch = 96;
/** A row of a file is 15 points high unless its font needs more. */
const plainRowHeight = 20;
const lineHeight = 1.25;
/** Of a block that has to be parted: its heading, its header and three rows stay together, and so do its last three. */
const leastAtEnd = 5;
const leastAtStart = 3;

/** Rows that stay together: one row, or all rows below a chart. */
interface Piece {
  readonly row: number;
  /** The row after it. */
  readonly end: number;
  readonly height: number;
}

/** Rows before which a page begins, counted from 0. */
export function pageBreaks(sheet: SheetContent, hidden: ReadonlySet<number>): number[] {
  const heightOf = rowHeights(sheet, hidden);
  const charts = chartRows(sheet, heightOf);
  const { width, height } = printable(sheet);
  const pageHeight = height / Math.min(1, width / widthOf(sheet));
  const breaks: number[] = [];
  /** What the page holds so far; a page begins with its first block. */
  let filled = 0;
  let end = 0;
  for (const pieces of blocksOf(sheet, heightOf, charts)) {
    const first = pieces[0]?.row ?? 0;
    const gap = sum(rowsFrom(end, first).map(heightOf));
    const block = sum(pieces.map((piece) => piece.height));
    const atEnd = sum(pieces.slice(0, leastAtEnd).map((piece) => piece.height));
    const needed = block <= pageHeight ? block : atEnd;
    if (filled > 0 && filled + gap + needed > pageHeight) {
      // Blank rows go to the page before, as long as they do not make another one of themselves.
      let before = first;
      for (let blank = gap; filled + blank > pageHeight; blank -= heightOf(before)) before -= 1;
      breaks.push(before);
      filled = sum(rowsFrom(before, first).map(heightOf));
    } else filled += gap;
    pieces.forEach(({ row, height: own }, place) => {
      if (filled > 0 && filled + own > pageHeight) {
        const start = Math.max(1, Math.min(place, pieces.length - leastAtStart));
        const begins = pieces[start]?.row ?? row;
        breaks.push(begins);
        filled = sum(rowsFrom(begins, row).map(heightOf));
      }
      filled += own;
    });
    end = pieces[pieces.length - 1]?.end ?? end;
  }
  return breaks;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const rowsFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function printable({ page }: SheetContent): { width: number; height: number } {
  const { left, right, top, bottom } = pageMargins;
  const [across, down] = page?.landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  return {
    width: across - (left + right) * pixelsPerInch,
    height: down - (top + bottom) * pixelsPerInch,
  };
}

type HeightOf = (row: number) => number;

function rowHeights(sheet: SheetContent, hidden: ReadonlySet<number>): HeightOf {
  const wrapped = wrappedRowHeights(sheet);
  const fonts = new Map(
    Object.entries(sheet.cells).map(([row, cells]) => {
      const sizes = Object.values(cells).map(({ style }) => style?.fontSize ?? 0);
      return [Number(row), Math.ceil(Math.max(0, ...sizes) * pixelsPerPoint * lineHeight)];
    }),
  );
  return (row) => {
    if (hidden.has(row)) return 0;
    const own = sheet.rows[row]?.height ?? wrapped.get(row);
    return own ?? Math.max(plainRowHeight, fonts.get(row) ?? 0);
  };
}

const columnWidth = ({ columns }: SheetContent, column: number): number =>
  columns[column]?.hidden ? 0 : (columns[column]?.width ?? defaultColumnWidth);

/** How wide what is printed is: cells with something in them, and charts. */
function widthOf(sheet: SheetContent): number {
  const filled = Object.values(sheet.cells).flatMap((cells) =>
    Object.entries(cells)
      .filter(([, { value }]) => value !== null && value !== '')
      .map(([column]) => Number(column)),
  );
  const widthTo = (column: number) =>
    sum(rowsFrom(0, column).map((one) => columnWidth(sheet, one)));
  const last = filled.reduce((most, column) => Math.max(most, column), 0);
  return Math.max(
    widthTo(last + 1),
    ...sheet.charts.map(
      ({ position, options }) =>
        widthTo(position.column) + position.offsetX + (numberOption(options, 'width') ?? 600),
    ),
  );
}

interface ChartRows {
  readonly first: number;
  readonly last: number;
}

function chartRows(sheet: SheetContent, heightOf: HeightOf): ChartRows[] {
  return sheet.charts.map(({ position, options }) => {
    const bottom = position.offsetY + (numberOption(options, 'height') ?? 371);
    let last = position.row;
    for (let below = heightOf(last); below < bottom; below += heightOf(last)) {
      last += 1;
      // Below the grid's end there is nothing to be measured.
      if (last >= sheet.rowCount) break;
    }
    return { first: position.row, last };
  });
}

/** Runs of rows with something to see in them, in pieces that are not parted. */
function blocksOf(
  sheet: SheetContent,
  heightOf: HeightOf,
  charts: readonly ChartRows[],
): Piece[][] {
  const isShown = ([column, { value }]: [string, { readonly value: unknown }]) =>
    value !== null && value !== '' && columnWidth(sheet, Number(column)) > 0;
  const taken = new Set(
    Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).some(isShown) ? [Number(row)] : [],
    ),
  );
  for (const { first, last } of charts) for (const row of rowsFrom(first, last + 1)) taken.add(row);
  const blocks: Piece[][] = [];
  let next = -1;
  for (const row of [...taken].sort((a, b) => a - b)) {
    if (row < next) continue;
    const end = spanFrom(row, charts);
    const piece = { row, end, height: sum(rowsFrom(row, end).map(heightOf)) };
    if (row === next) blocks[blocks.length - 1]?.push(piece);
    else blocks.push([piece]);
    next = end;
  }
  return blocks;
}

/** The row after the one given, or after the last of the charts that begin in it and of those that these reach. */
function spanFrom(row: number, charts: readonly ChartRows[]): number {
  let end = row + 1;
  for (const { first, last } of [...charts].sort((a, b) => a.first - b.first)) {
    if (first < end && last >= end) end = last + 1;
  }
  return end;
}
