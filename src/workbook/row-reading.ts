import { classLetterOf, isCode } from './column-content.ts';
import type { RoleChoices, TableColumn } from './role-choice.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/* One row of a table as the judgement about it needs it: what is filled, what was typed, what names the account. */

export interface TableArea {
  readonly sheet: Sheet;
  /** First row below the header. */
  readonly firstRow: number;
  /** First row that no longer belongs to the table's area. */
  readonly endRow: number;
  readonly columns: readonly TableColumn[];
  readonly roles: RoleChoices;
  /** The header's lines, to know them again further down. */
  readonly headerRows: readonly number[];
}

export interface Row {
  readonly row: number;
  /** Columns whose cells hold something, formulas that give something included. */
  readonly filled: readonly number[];
  /** Of these, the ones somebody typed; a box that is not ticked and a running number say nothing. */
  readonly typed: number;
  readonly name: string;
  readonly number: string;
}

export interface Reader {
  readonly area: TableArea;
  readonly first: number;
  readonly width: number;
  readonly running: ReadonlySet<number>;
  readonly figures: readonly number[];
  readonly numeric: ReadonlySet<number>;
  readonly nameColumn: number;
  readonly numberColumn: number;
  readonly classColumn: number;
  /** The accounts themselves are called "A" or "Kunde B". */
  readonly letterNames: boolean;
  /** The number column holds codes, so that other text in it is no number. */
  readonly codes: boolean;
  readonly merged: ReadonlyMap<number, number>;
  readonly usualTyped: number;
}

export function cellText({ area }: Reader, row: number, column: number): string {
  if (column < 0 || area.sheet.kind(row, column) === kinds.blank) return '';
  return String(area.sheet.value(row, column)).trim();
}

/** What a cell of a key column holds as a key; 0, as a reference to a blank cell gives it, and an error name nothing. */
function keyText(reader: Reader, row: number, column: number): string {
  if (column < 0) return '';
  const { sheet } = reader.area;
  const kind = sheet.kind(row, column);
  if (kind === kinds.blank || kind === kinds.error || kind === kinds.boolean) return '';
  if (sheet.value(row, column) === 0) return '';
  return cellText(reader, row, column);
}

export function readRow(reader: Reader, row: number): Row {
  const { sheet } = reader.area;
  const filled: number[] = [];
  let typed = 0;
  for (let column = reader.first; column < reader.first + reader.width; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === kinds.blank) continue;
    filled.push(column);
    if (sheet.formula(row, column) !== '') continue;
    if (kind === kinds.number && reader.running.has(column)) continue;
    if (kind !== kinds.boolean || sheet.value(row, column) === true) typed += 1;
  }
  return {
    row,
    filled,
    typed,
    name: keyText(reader, row, reader.nameColumn),
    number: keyText(reader, row, reader.numberColumn),
  };
}

export const isTyped = ({ area }: Reader, row: number, column: number): boolean =>
  column >= 0 && area.sheet.formula(row, column) === '';

/** Text in a number column that is a code like its neighbours, not a heading. */
export const fitsNumber = ({ number }: Row): boolean => isCode(number);

export function reading(area: TableArea): Reader {
  const { sheet, columns, roles } = area;
  const first = columns[0]?.column ?? 0;
  const width = (columns[columns.length - 1]?.column ?? first) - first + 1;
  const numeric = new Set(
    columns.filter(({ content }) => content.numeric > 0.7).map(({ column }) => column),
  );
  const numberColumn = roles.accountNumber?.column ?? -1;
  const running = new Set(
    columns
      .filter(
        ({ column, content }) =>
          content.counting && column !== numberColumn && content.largest <= 2 * content.filled + 2,
      )
      .map(({ column }) => column),
  );
  const figures = columns
    .filter(
      ({ column, content }) =>
        numeric.has(column) &&
        column !== numberColumn &&
        !running.has(column) &&
        content.yearLike < 0.8 &&
        content.percent < 0.5,
    )
    .map(({ column }) => column);
  const merged = new Map<number, number>();
  for (const [row, , height, mergedWidth] of sheet.grid.merges ?? []) {
    if (height === 1) merged.set(row - 1, Math.max(merged.get(row - 1) ?? 1, mergedWidth));
  }
  const reader: Reader = {
    area,
    first,
    width,
    running,
    figures,
    numeric,
    merged,
    nameColumn: roles.account?.column ?? -1,
    numberColumn,
    classColumn: roles.class?.column ?? -1,
    letterNames: columns.some(
      ({ column, content }) =>
        column === roles.account?.column &&
        content.classLetter > 0.3 &&
        classLetterOf(String(sheet.value(area.firstRow, column))) !== '',
    ),
    codes: columns.some(({ column, content }) => column === numberColumn && content.code > 0.8),
    usualTyped: 0,
  };
  const typed: number[] = [];
  const step = Math.max(1, Math.floor((area.endRow - area.firstRow) / 200));
  for (let row = area.firstRow; row < area.endRow; row += step) {
    const found = readRow(reader, row);
    if (found.typed > 0) typed.push(found.typed);
  }
  typed.sort((a, b) => a - b);
  return { ...reader, usualTyped: typed[Math.floor(typed.length * 0.75)] ?? 0 };
}
