/*
 * What is to be done to one sheet, as plain data: pure code plans, apply-plan.ts is the only place that writes.
 *
 * Rows and columns are counted from 1, as in Sheets. Text is always text: the writer keeps Sheets from computing or
 * converting it, so whatever a user typed can stand in a plan. Formulas are built by formula.ts alone. Parts are applied
 * in the order of the fields below; each is found again by its place or identity, so a plan can be applied twice.
 */

/** A block of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula with its equals sign; arguments are separated by `;`, which every locale of Sheets reads. */
export interface Formula {
  readonly formula: string;
}

/** Null empties the cell. */
export type PlanCell = string | number | boolean | Formula | null;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly PlanCell[])[];
}

/** The same in every cell of some areas, written at once. */
export interface Fill {
  readonly areas: readonly Area[];
  readonly cell: PlanCell;
}

/** How text looks; what is left out stays as it is. Colours as `#rrggbb`, sizes in points. */
export interface TextLook {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  /** Null is Sheets' own. */
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface AreaFormat {
  readonly area: Area;
  readonly text?: TextLook;
  /** Null takes the fill away. */
  readonly background?: string | null;
  /** A Sheets pattern such as `0` or `dd.mm.yyyy`; `@` is plain text. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

/** A number format for every cell of a block, as they were read; written in one call. */
export interface NumberFormatBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** Pixels for `count` columns from `column` on. */
export interface ColumnWidths {
  readonly column: number;
  readonly count: number;
  readonly width: number;
}

export interface NoteBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length; an empty text takes the note away. */
  readonly notes: readonly (readonly string[])[];
}

/** What a cell may hold. Other input is refused if `reject` is set, else marked by Sheets. */
export interface CellRule {
  readonly allow:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'checkbox' };
  readonly reject: boolean;
  readonly help?: string;
}

/** Rules for a block of cells, null for none, written in one call. A single line of rules serves every row of the block. */
export interface RuleBlock {
  readonly area: Area;
  readonly rules: readonly (readonly (CellRule | null)[])[];
}

/** A conditional format of ours. */
export interface ColorRule {
  readonly areas: readonly Area[];
  readonly when:
    | { readonly kind: 'text'; readonly equals: string }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly look: {
    readonly background?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  };
}

/** A conditional format as it stands on a sheet, with no more than is needed to recognise ours. */
export interface StandingRule {
  readonly areas: readonly Area[];
  /** Google's name of the condition, such as `TEXT_EQUAL_TO`; empty for a colour scale. */
  readonly condition: string;
  readonly values: readonly string[];
  readonly background: string | null;
}

/** Ours after the user's: the rules that `replaces` recognises go, all others keep their order, `rules` follow them. */
export interface ColorRules {
  readonly replaces: (rule: StandingRule) => boolean;
  readonly rules: readonly ColorRule[];
}

/** Where an identity is tied to: the sheet itself, or one whole row or column of it. */
export interface Tag {
  readonly key: string;
  readonly value: string;
  readonly row?: number;
  readonly column?: number;
}

export interface ChartPlan {
  /** Google's name, such as `SCATTER`, `BAR`, `COLUMN`. */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly headerRows: number;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<
    Record<
      string,
      string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>
    >
  >;
}

export interface SheetPlan {
  readonly insertColumns?: readonly { readonly before: number; readonly count: number }[];
  readonly insertRows?: readonly { readonly before: number; readonly count: number }[];
  /** In the order given: from the bottom up, the rows named further on keep their numbers. */
  readonly deleteRows?: readonly { readonly row: number; readonly count: number }[];
  /** From right to left, so that none of them moves another. */
  readonly deleteColumns?: readonly { readonly column: number; readonly count: number }[];
  /** The grid gets at least this size. */
  readonly atLeast?: { readonly rows: number; readonly columns: number };
  /** Identities come before what they identify, so that an interrupted plan can be found and finished. */
  readonly tags?: readonly Tag[];
  /** Looks of one block are given to another, which repeats them. */
  readonly copyLooks?: readonly { readonly from: Area; readonly to: Area }[];
  readonly clear?: readonly {
    readonly areas: readonly Area[];
    readonly what: 'content' | 'format' | 'notes' | 'rules' | 'all';
  }[];
  readonly unmerge?: readonly Area[];
  readonly formats?: readonly AreaFormat[];
  readonly numberFormats?: readonly NumberFormatBlock[];
  readonly cells?: readonly CellBlock[];
  readonly fills?: readonly Fill[];
  readonly merge?: readonly Area[];
  readonly notes?: readonly NoteBlock[];
  readonly rules?: readonly RuleBlock[];
  readonly widths?: readonly ColumnWidths[];
  readonly hideColumns?: readonly { readonly column: number; readonly count: number }[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Whoever edits the sheet by hand is warned, nobody is kept out. */
  readonly warnOnEdit?: { readonly description?: string };
  readonly colorRules?: ColorRules;
  /** Charts of these titles are ours: they become the ones below, and those that are left go. */
  readonly ownCharts?: { readonly titled: readonly string[] };
  readonly charts?: readonly ChartPlan[];
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column named by its letters in either case; 0 for what is no column. */
export function columnNumber(letters: string): number {
  if (!/^[a-z]{1,3}$/i.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 text of an area, without a sheet. */
export function a1({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return from;
  return `${from}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The area of A1 text such as "B4:H60" or "C7"; null for anything else. */
export function areaOfA1(text: string): Area | null {
  const parts = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!parts) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const [column, last] = [columnNumber(left), columnNumber(right)];
  const [row, end] = [Number(top), Number(bottom)];
  if (row < 1 || end < row || last < column) return null;
  return { row, column, rows: end - row + 1, columns: last - column + 1 };
}
