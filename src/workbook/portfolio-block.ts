import type { Label } from '../domain/label.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { Segment } from '../domain/segment.ts';
import type { PoleTerms, PortfolioWords } from '../text/portfolio-words.ts';
import type { ChartPlan, PlanCell } from './plan.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import type { NotCountedEntry } from './portfolio-rows.ts';

/*
 * The summary in pieces. A block is a table with its title: rows of cells from the page's first column on, and how they look.
 * It knows nothing of where it will stand; portfolio-layout.ts places it.
 */

export const blockIds = [
  'headline',
  'matrix',
  'discuss',
  'kept-notes',
  'movers',
  'to-do',
  'hours',
  'tilt',
  'not-counted',
  'figures',
] as const;

export type BlockId = (typeof blockIds)[number];

/** Every block has all columns of the page; what stands to their right is the user's. */
export const pageColumns = 10;

export type RowLook = 'title' | 'finding' | 'section' | 'head' | 'body' | 'total' | 'note';

/** How a column of a table is shown; a 0 is a dash, a blank cell is what nobody knows. */
export type Shown =
  | 'text'
  | 'number'
  | 'whole'
  | 'hours'
  | 'change'
  | 'percent'
  | 'label'
  | 'segment'
  | 'wrapped';

export interface BlockRow {
  readonly cells: readonly PlanCell[];
  readonly look: RowLook;
  /** One entry per column of a table row. */
  readonly shown?: readonly Shown[];
}

/** A chart over rows of its own block, counted from 0. */
export interface BlockChart {
  readonly type: string;
  readonly areas: readonly {
    readonly row: number;
    readonly rows: number;
    readonly column: number;
    readonly columns: number;
  }[];
  /** Where its figures stand; the block of the chart itself unless named. */
  readonly figuresIn?: BlockId;
  readonly at: { readonly row: number; readonly column: number };
  readonly options: ChartPlan['options'];
}

/** A row of a saved file is 20 pixels high, one of Sheets 21: a chart is over before its rows are. */
export function chartHeight(rows: number): number {
  return rows * 20 - 8;
}

/** A chart to the right of a table of five columns: from which column on, and how wide. */
export const besideTable = { column: 5, width: 545 } as const;
/** A chart as wide as the page. */
export const pageWidth = 1030;

export interface Block {
  readonly id: BlockId;
  readonly rows: readonly BlockRow[];
  readonly charts: readonly BlockChart[];
}

/** What all blocks are written from. */
export interface PortfolioPage {
  readonly portfolio: Portfolio;
  readonly words: PortfolioWords;
  readonly terms: PoleTerms;
  readonly labels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  /** A calendar day as the spreadsheet writes it in a sentence. */
  readonly dayText: (day: number) => string;
  /** Hundredths of an hour, written out for a sentence. */
  readonly hoursText: (hundredths: number) => string;
  /** Time of writing, as the spreadsheet shows it. */
  readonly written: string;
  readonly valueHeaders: readonly string[];
  readonly notes: PortfolioNotes;
  readonly notCounted: readonly NotCountedEntry[];
  /** Why no hours are advised, as a sentence. */
  readonly refusal: string | null;
}

export const blank: BlockRow = { cells: [], look: 'body' };

export function line(look: RowLook, text: string): BlockRow {
  return { cells: [text], look };
}

export function blanks(count: number): BlockRow[] {
  return Array.from({ length: count }, () => blank);
}

export type Column = readonly [header: string, shown: Shown];

/** A header and its rows; every row shows its cells in the same way. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly PlanCell[])[],
): BlockRow[] {
  const shown = columns.map(([, how]) => how);
  return [
    { cells: columns.map(([header]) => header), look: 'head', shown },
    ...rows.map((cells): BlockRow => ({ cells, look: 'body', shown })),
  ];
}

/** A table of no more than `most` rows, and how many it leaves out. */
export function shortTable(
  columns: readonly Column[],
  rows: readonly (readonly PlanCell[])[],
  most: number,
  words: PortfolioWords,
): BlockRow[] {
  if (rows.length === 0) return [];
  const rest = rows.length - most;
  return [
    ...table(columns, rows.slice(0, most)),
    ...(rest > 0 ? [line('note', words.more({ count: rest }))] : []),
  ];
}

/** Cents, or hundredths of an hour, as the number a cell holds. */
export const units = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / 100;

/** The same in a table of sums, where a figure that nobody knows must not look like 0. */
export const sumCell = (hundredths: number | null, words: PortfolioWords): PlanCell =>
  units(hundredths) ?? words.unknownFigure;
