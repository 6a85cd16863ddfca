import { type Cell, isBlank, isDate, isErrorText } from './cell.ts';
import { type NumberLocale, readNumber } from './read-number.ts';

/** A merged range: row and column of its first cell, counted from 1, then its height and width. */
export type Merge = readonly [row: number, column: number, height: number, width: number];

/** A sheet from cell A1 on, as a handful of calls can read it. Rows may be of different lengths. */
export interface SheetGrid {
  readonly name: string;
  /**
   * Where the name would cost a call: asks for it. It is asked only if it decides whether a list is one of accounts; `name` is
   * blank then.
   */
  readonly askName?: () => string;
  readonly values: readonly (readonly Cell[])[];
  /** '' where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  /** Columns that Zeitwert added itself, counted from 1: no role is sought in them. */
  readonly ownColumns?: readonly number[];
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly locale: NumberLocale;
}

export const kinds = {
  blank: 0,
  text: 1,
  number: 2,
  date: 3,
  boolean: 4,
  error: 5,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** What people write where nothing is to be said. */
const placeholder = /^(?:-+|–|—|\.+|\?+|n\/?a|n\.?a\.?|null|nil|k\.? ?a\.?|n\.? ?v\.?|#n\/a)$/i;

/** A sheet with every cell classified once; rows and columns are counted from 0 here. */
export interface Sheet {
  readonly grid: SheetGrid;
  readonly rows: number;
  readonly columns: number;
  readonly locale: NumberLocale;
  value(row: number, column: number): Cell;
  /** Blank also stands for text such as "-" or "NULL". */
  kind(row: number, column: number): Kind;
  formula(row: number, column: number): string;
  /** The number a cell holds, also as text ("1.234,56 €"); NaN if it holds none. */
  number(row: number, column: number): number;
  format(row: number, column: number): string;
}

function kindOf(cell: Cell | undefined): Kind {
  switch (typeof cell) {
    case 'number':
      return kinds.number;
    case 'boolean':
      return kinds.boolean;
    case 'string': {
      if (isBlank(cell)) return kinds.blank;
      if (isErrorText(cell)) return kinds.error;
      return cell.length < 6 && placeholder.test(cell.trim()) ? kinds.blank : kinds.text;
    }
    default:
      return isDate(cell) ? kinds.date : kinds.blank;
  }
}

/** Rows and columns that hold anything at all; Sheets hands over a thousand blank ones. */
function usedSize({ values, formulas }: SheetGrid): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let row = 0; row < Math.max(values.length, formulas.length); row += 1) {
    for (const cells of [values[row] ?? [], formulas[row] ?? []]) {
      let width = cells.length;
      while (width > 0 && (cells[width - 1] === '' || cells[width - 1] === null)) width -= 1;
      if (width > 0) rows = row + 1;
      columns = Math.max(columns, width);
    }
  }
  return { rows, columns };
}

export function readSheet(grid: SheetGrid, locale: NumberLocale): Sheet {
  const { rows, columns } = usedSize(grid);
  const kindAt = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < cells.length && column < columns; column += 1) {
      kindAt[row * columns + column] = kindOf(cells[column]);
    }
  }
  // Reading numbers from text is the dear part, so each text is read once.
  const numbersInText = new Map<string, number>();
  const value = (row: number, column: number): Cell => grid.values[row]?.[column] ?? '';
  return {
    grid,
    rows,
    columns,
    locale,
    value,
    kind: (row, column) =>
      row < 0 || row >= rows || column >= columns
        ? kinds.blank
        : ((kindAt[row * columns + column] ?? kinds.blank) as Kind),
    formula: (row, column) => grid.formulas[row]?.[column] ?? '',
    number: (row, column) => {
      const cell = value(row, column);
      if (typeof cell === 'number') return cell;
      if (typeof cell !== 'string' || !/\d/.test(cell)) return Number.NaN;
      let found = numbersInText.get(cell);
      if (found === undefined) {
        const read = readNumber(cell, locale);
        found = typeof read === 'number' ? read : Number.NaN;
        numbersInText.set(cell, found);
      }
      return found;
    },
    format: (row, column) => grid.numberFormats?.[row]?.[column] ?? '',
  };
}
