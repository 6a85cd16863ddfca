import type { SetupWords } from '../text/setup-words.ts';
import { type OwnColumn, standingColumns } from './account-roles.ts';
import { call, columnBelow, quoted, sheetPrefix, wholeColumns } from './formula.ts';

/*
 * The formulas of our columns. They stand in the header cells directly above the first account and give the header
 * themselves, so sorting, filtering and inserting rows cannot break them.
 */

/** Where our columns stand, counted from 1. The five of `STANDING` are neighbours in their order. */
export type OwnPlaces = Readonly<Record<Exclude<OwnColumn, 'class'>, number>> & {
  readonly class?: number;
};

export interface ColumnsLayout {
  readonly headerRow: number;
  /** The first row below the table; null while nothing stands there. */
  readonly rowBelow: number | null;
  /** The last row that holds an account. */
  readonly lastAccount: number;
  /** The last row with our formats: above what stands below, else the last of the sheet. */
  readonly lastRow: number;
  readonly own: OwnPlaces;
  /** The user's columns the formulas read. */
  readonly key: number;
  readonly class: number | null;
  /** Margin or revenue, for a class of our own. */
  readonly value: number | null;
}

/** The tabs as formulas name them. */
export interface TabReferences {
  readonly assessments: { readonly name: string; readonly columns: number };
  readonly settings: {
    readonly name: string;
    readonly columns: number;
    /** Rows of the shares where class A, B and C end. */
    readonly cuts: { readonly first: number; readonly last: number } | null;
  };
}

export const standingFallback = 'Zeitwert?';
const fallbackOf = (header: string) => `${header} (Zeitwert?)`;

/** The formula of each header cell that holds one. */
export function headerFormulas(
  layout: ColumnsLayout,
  tabs: TabReferences,
  headers: SetupWords['columns'],
): Readonly<Record<'standing' | 'segment', string>> & { readonly class?: string } {
  const below = (column: number) => columnBelow(column, layout.headerRow, layout.rowBelow);
  const settings = wholeColumns(tabs.settings.name, 1, tabs.settings.columns);
  const assessments = wholeColumns(tabs.assessments.name, 1, tabs.assessments.columns);
  const withHeader = (header: string, computed: string, fallback: string) =>
    `=${call('IFERROR', call('VSTACK', header, computed), quoted(fallback))}`;
  const headerRow = call('HSTACK', ...standingColumns.map((column) => quoted(headers[column])));
  const formulas = {
    standing: withHeader(
      headerRow,
      call('STANDING', below(layout.key), assessments, settings),
      standingFallback,
    ),
    segment: withHeader(
      quoted(headers.segment),
      call(
        'SEGMENT',
        classReference(layout, below),
        below(layout.own.future),
        below(layout.own.label),
        settings,
      ),
      fallbackOf(headers.segment),
    ),
  };
  if (layout.own.class === undefined || layout.value === null) return formulas;
  const { cuts } = tabs.settings;
  const shares =
    cuts === null ? '' : `${sheetPrefix(tabs.settings.name)}$B$${cuts.first}:$B$${cuts.last}`;
  return {
    ...formulas,
    class: withHeader(
      quoted(headers.class),
      call('ABCDCLASS', below(layout.value), shares, below(layout.key)),
      fallbackOf(headers.class),
    ),
  };
}

/** The user's own class column counts; ours stands in for it where there is none. */
function classReference(layout: ColumnsLayout, below: (column: number) => string): string {
  const column = layout.class ?? layout.own.class;
  return column === undefined ? '' : below(column);
}
