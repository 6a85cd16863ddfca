import type { Label } from '../domain/label.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { Segment } from '../domain/segment.ts';
import type { PortfolioWords } from '../text/portfolio-words.ts';
import type { ChartPlan, PlanCell } from './plan.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import type { NotCountedEntry } from './portfolio-rows.ts';

/*
 * The summary in pieces. A block is a table with its title: rows of cells from column A on, and how they look. It knows
 * nothing of where it will stand; portfolio-layout.ts places it.
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

export type RowLook = 'title' | 'finding' | 'section' | 'head' | 'body' | 'total' | 'note';

/** How a column of a table is shown. */
export type Shown =
  | 'text'
  | 'whole'
  | 'value'
  | 'hours'
  | 'change'
  | 'percent'
  | 'day'
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

export interface Block {
  readonly id: BlockId;
  /** Columns from A on that belong to the block; what stands to their right is the user's. */
  readonly columns: number;
  readonly rows: readonly BlockRow[];
  readonly charts: readonly BlockChart[];
}

/** What all blocks are written from. */
export interface PortfolioPage {
  readonly portfolio: Portfolio;
  readonly words: PortfolioWords;
  readonly labels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  /** A calendar day as the spreadsheet writes it in a sentence. */
  readonly dayText: (day: number) => string;
  /** Hundredths of an hour, written out for a sentence. */
  readonly hoursText: (hundredths: number) => string;
  /** Time of writing, as the spreadsheet shows it. */
  readonly written: string;
  readonly notes: PortfolioNotes;
  readonly notCounted: readonly NotCountedEntry[];
  /** Why no hours are advised, as a sentence. */
  readonly refusal: string | null;
}

export const blank: BlockRow = { cells: [], look: 'body' };

export function line(look: RowLook, text: string): BlockRow {
  return { cells: [text], look };
}

/** A header and its rows; every row shows its cells in the same way. */
export function table(
  columns: readonly (readonly [header: string, shown: Shown])[],
  rows: readonly (readonly PlanCell[])[],
): BlockRow[] {
  const shown = columns.map(([, how]) => how);
  return [
    { cells: columns.map(([header]) => header), look: 'head', shown },
    ...rows.map((cells): BlockRow => ({ cells, look: 'body', shown })),
  ];
}

/** Cents as the number a cell holds. */
export const money = (cents: number | null): number | null => (cents === null ? null : cents / 100);

/** Hundredths of an hour as the number a cell holds. */
export const hoursCell = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / 100;
