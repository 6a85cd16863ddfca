/** Reading and writing cells in bulk. */
import type { CellStyle, CellValue } from '../files/content.ts';
import { overlap, type Rectangle } from './a1.ts';
import { type Book, type CellMatrix, cellValueOf, isError, type UniverCell } from './book.ts';
import { dayNumberOf, momentOf } from './dates.ts';
import { tidyFormula } from './formula-language.ts';
import { isDateFormat, shownText } from './shown-text.ts';
import { readTyped } from './typed-text.ts';
import { core } from './univer-modules.ts';
import { checkValidations } from './validation-lookup.ts';

/** What a script hands over for one cell: a value, or a formula if `=` leads a text. */
export type GivenValue = CellValue | Date | undefined;

// biome-ignore lint/suspicious/noConfusingVoidType: Univer says "void" for a cell that is not there.
export type Merged = UniverCell | null | undefined | void;

/** Visits every cell of a rectangle with what it holds, spilled values included. */
export function visit(
  book: Book,
  sheet: number,
  range: Rectangle,
  see: (cell: Merged, row: number, column: number, isSpilled: boolean) => void,
): void {
  const matrix = book.sheet(sheet).getCellMatrix();
  const spilled = book.spilled(sheet);
  for (let row = range.row; row < range.row + range.height; row += 1) {
    const spilledRow = spilled[row];
    for (let column = range.column; column < range.column + range.width; column += 1) {
      const own = matrix.getValue(row, column);
      const spill = spilledRow?.[column];
      const shows = spill && (own?.v === undefined || own.v === null || own.f);
      see(shows ? { ...own, v: spill.v, t: spill.t } : own, row, column, Boolean(shows && !own?.f));
    }
  }
}

function rows<T>(
  book: Book,
  sheet: number,
  range: Rectangle,
  give: (cell: Merged, row: number, column: number) => T,
): T[][] {
  const result: T[][] = [];
  let line: T[] = [];
  visit(book, sheet, range, (cell, row, column) => {
    if (column === range.column) {
      line = [];
      result.push(line);
    }
    line.push(give(cell, row, column));
  });
  return result;
}

export function formatOf(book: Book, cell: Merged): string {
  return (cell && book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern) || '';
}

/** Values as the grid keeps them. */
export function rawValues(book: Book, sheet: number, range: Rectangle): CellValue[][] {
  return rows(book, sheet, range, cellValueOf);
}

/** Values as Apps Script gives them: a blank is `''`, a day or time a Date. */
export function values(
  book: Book,
  sheet: number,
  range: Rectangle,
): (string | number | boolean | Date)[][] {
  return rows(book, sheet, range, (cell) => {
    const value = cellValueOf(cell);
    if (value === null) return '';
    if (typeof value === 'number' && cell?.s && isDateFormat(formatOf(book, cell))) {
      return new Date(momentOf(value, book.timeZone));
    }
    return value;
  });
}

export function displayValues(book: Book, sheet: number, range: Rectangle): string[][] {
  return rows(book, sheet, range, (cell) =>
    shownText(cellValueOf(cell), formatOf(book, cell), book.writing),
  );
}

export function formulasIn(book: Book, sheet: number, range: Rectangle): string[][] {
  return rows(book, sheet, range, (cell) => cell?.f ?? '');
}

export function stylesIn<T>(
  book: Book,
  sheet: number,
  range: Rectangle,
  give: (style: import('@univerjs/core').IStyleData) => T,
): T[][] {
  return rows(book, sheet, range, (cell) =>
    give((cell && book.workbook.getStyles().getStyleByCell(cell)) || {}),
  );
}

/** The cell as Univer keeps it after a script or a person entered the value. */
function entered(book: Book, given: GivenValue, format: string, byScript: boolean): UniverCell {
  const blank = { v: null, f: null, si: null, p: null, t: null };
  if (given === null || given === undefined) return blank;
  if (typeof given === 'number') {
    if (!Number.isFinite(given)) return { ...blank, v: '#NUM!', t: core.CellValueType.STRING };
    return { ...blank, v: given, t: core.CellValueType.NUMBER };
  }
  if (typeof given === 'boolean')
    return { ...blank, v: given ? 1 : 0, t: core.CellValueType.BOOLEAN };
  if (typeof given !== 'string') {
    const value = dayNumberOf(given.getTime(), book.timeZone);
    const pattern = Number.isInteger(value)
      ? book.writing.dateFormat
      : `${book.writing.dateFormat} h:mm:ss`;
    return {
      ...blank,
      v: value,
      t: core.CellValueType.NUMBER,
      ...(isDateFormat(format) ? {} : { s: { n: { pattern } } }),
    };
  }
  const { writing, currentYear: year, settings } = book;
  const { leadingPlusIsFormula } = settings;
  if (format === '@' && !given.startsWith("'")) {
    const isFormula = given.startsWith('=') && given.length > 1;
    if (!isFormula || !byScript || settings.plainTextFormatStopsFormulas) {
      return given === '' ? blank : { ...blank, v: given, t: core.CellValueType.FORCE_STRING };
    }
  }
  const typed = readTyped(given, { writing, year, leadingPlusIsFormula });
  if (typed.formula) {
    const formula = settings.formulasReadBackInLocale
      ? tidyFormula(typed.formula, writing)
      : typed.formula;
    return { ...blank, f: formula };
  }
  if (typeof typed.value === 'string') {
    const isLiteral = typed.format === '@';
    return {
      ...blank,
      v: typed.value,
      t: isLiteral ? core.CellValueType.FORCE_STRING : core.CellValueType.STRING,
    };
  }
  const cell = entered(book, typed.value, format, byScript);
  const hasOwnFormat = format !== '' && format !== 'General';
  return typed.format && !hasOwnFormat ? { ...cell, s: { n: { pattern: typed.format } } } : cell;
}

function checkLengths(values: readonly (readonly GivenValue[])[]): void {
  for (const line of values) {
    for (const value of line) {
      if (typeof value === 'string' && value.length > 50_000) {
        throw new Error(
          'Your input contains more than the maximum of 50000 characters in a single cell.',
        );
      }
    }
  }
}

export function checkEditable(book: Book, sheet: number, range: Rectangle | null): void {
  const refused = book
    .extras(sheet)
    .protections.some(
      (protection) =>
        !protection.editable &&
        !protection.warningOnly &&
        (protection.range === null || range === null || overlap(protection.range, range)),
    );
  if (refused) {
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Writes a rectangle in one step, or nothing at all if any cell refuses its value. */
export function writeValues(
  book: Book,
  sheet: number,
  range: Rectangle,
  given: readonly (readonly GivenValue[])[],
  byScript = true,
): void {
  checkLengths(given);
  checkEditable(book, sheet, range);
  const matrix = book.sheet(sheet).getCellMatrix();
  const cellValue: CellMatrix = {};
  for (const [down, line] of given.entries()) {
    const row = range.row + down;
    const newRow: CellMatrix[number] = {};
    cellValue[row] = newRow;
    for (const [right, value] of line.entries()) {
      const column = range.column + right;
      newRow[column] = entered(book, value, formatOf(book, matrix.getValue(row, column)), byScript);
    }
  }
  checkValidations(book, sheet, cellValue);
  for (const hidden of hiddenByMerges(book, sheet, range)) {
    const line = cellValue[hidden.row];
    if (line?.[hidden.column])
      line[hidden.column] = { v: null, f: null, si: null, p: null, t: null };
  }
  book.write(sheet, cellValue);
}

/** Cells of a rectangle that a merge covers: of a merge only the first cell holds a value. */
export function hiddenByMerges(
  book: Book,
  sheet: number,
  range: Rectangle,
): { row: number; column: number }[] {
  const hidden: { row: number; column: number }[] = [];
  for (const merge of book.sheet(sheet).getConfig().mergeData) {
    for (let row = merge.startRow; row <= merge.endRow; row += 1) {
      for (let column = merge.startColumn; column <= merge.endColumn; column += 1) {
        const isFirst = row === merge.startRow && column === merge.startColumn;
        if (!isFirst && overlap(range, { row, column, height: 1, width: 1 }))
          hidden.push({ row, column });
      }
    }
  }
  return hidden;
}

/** Puts formulas as they are; a text without `=` gets one, as Sheets does. */
export function writeFormulas(
  book: Book,
  sheet: number,
  range: Rectangle,
  given: readonly (readonly string[])[],
): void {
  writeValues(
    book,
    sheet,
    range,
    given.map((line) =>
      line.map((text) => (text === '' || text.startsWith('=') ? text : `=${text}`)),
    ),
  );
}

export function applyStyle(
  book: Book,
  sheet: number,
  range: Rectangle,
  styles: readonly (readonly object[])[],
): void {
  checkEditable(book, sheet, range);
  const cellValue: CellMatrix = {};
  const [firstLine] = styles;
  const single = styles.length === 1 && firstLine?.length === 1 ? firstLine[0] : null;
  for (let down = 0; down < range.height; down += 1) {
    const line: CellMatrix[number] = {};
    cellValue[range.row + down] = line;
    for (let right = 0; right < range.width; right += 1) {
      line[range.column + right] = { s: single ?? styles[down]?.[right] ?? {} };
    }
  }
  book.writeLooks(sheet, cellValue);
}

export type { CellStyle };

/** The last row and column with content, counted from one; 0 for an empty sheet. */
export function contentSize(book: Book, sheet: number): { rows: number; columns: number } {
  let lastRow = -1;
  let lastColumn = -1;
  const see = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  book
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cell.f || (cell.v !== undefined && cell.v !== null && cell.v !== '')))
        see(row, column);
    });
  const countsEmpty = book.settings.spilledEmptyTextIsContent;
  for (const [row, line] of Object.entries(book.spilled(sheet))) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && cell.v !== undefined && cell.v !== null && (countsEmpty || cell.v !== '')) {
        see(Number(row), Number(column));
      }
    }
  }
  return { rows: lastRow + 1, columns: lastColumn + 1 };
}

export { isError };
