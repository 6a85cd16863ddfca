/** What executions and people do with cells. Every operation takes and gives plain data. */
import type { CellStyle, CellValue } from '../files/content.ts';
import { overlap, type Rectangle } from '../spreadsheet/a1.ts';
import type { Book, CellMatrix, UniverCell } from '../spreadsheet/book.ts';
import * as cells from '../spreadsheet/cells.ts';
import { notesOf } from '../spreadsheet/content-of.ts';
import { setNote } from '../spreadsheet/load.ts';
import { movedFormula } from '../spreadsheet/moved-formula.ts';
import { fromUniverStyle, toUniverStyle } from '../spreadsheet/styles.ts';
import { core } from '../spreadsheet/univer-modules.ts';

/** Changes of a cell's look; null takes a property away. */
export type LookChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null } & {
  readonly wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
};

const removed = {
  numberFormat: { n: null },
  bold: { bl: 0 },
  italic: { it: 0 },
  underline: { ul: { s: 0 } },
  strikethrough: { st: { s: 0 } },
  fontColor: { cl: null },
  fontFamily: { ff: null },
  fontSize: { fs: null },
  background: { bg: null },
  horizontal: { ht: 0 },
  vertical: { vt: 0 },
  wrap: { tb: core.WrapStrategy.OVERFLOW },
  rotation: { tr: null },
  borders: { bd: null },
} as const;

const strategies = {
  WRAP: core.WrapStrategy.WRAP,
  OVERFLOW: core.WrapStrategy.OVERFLOW,
  CLIP: core.WrapStrategy.CLIP,
};

function univerLook({ wrapStrategy, ...change }: LookChange): object {
  const set: Record<string, unknown> = {};
  let taken: object = {};
  for (const [property, value] of Object.entries(change) as [string, unknown][]) {
    if (value === null || value === undefined || value === false) {
      taken = { ...taken, ...removed[property as keyof typeof removed] };
    } else set[property] = value;
  }
  return {
    ...taken,
    ...toUniverStyle(set),
    ...(wrapStrategy ? { tb: strategies[wrapStrategy] } : {}),
  };
}

export function cellOperations(book: Book) {
  return {
    values: (sheet: number, range: Rectangle) => cells.values(book, sheet, range),
    displayValues: (sheet: number, range: Rectangle) => cells.displayValues(book, sheet, range),
    formulas: (sheet: number, range: Rectangle) => cells.formulasIn(book, sheet, range),
    writeValues: (
      sheet: number,
      range: Rectangle,
      values: readonly (readonly cells.GivenValue[])[],
    ) => cells.writeValues(book, sheet, range, values),
    writeFormulas: (sheet: number, range: Rectangle, texts: readonly (readonly string[])[]) =>
      cells.writeFormulas(book, sheet, range, texts),
    contentSize: (sheet: number) => cells.contentSize(book, sheet),

    looks: (sheet: number, range: Rectangle): CellStyle[][] =>
      cells.stylesIn(book, sheet, range, (style) => fromUniverStyle(style) ?? {}),

    wrapStrategies: (sheet: number, range: Rectangle): ('WRAP' | 'OVERFLOW' | 'CLIP')[][] =>
      cells.stylesIn(book, sheet, range, ({ tb }) =>
        tb === core.WrapStrategy.WRAP
          ? 'WRAP'
          : tb === core.WrapStrategy.CLIP
            ? 'CLIP'
            : 'OVERFLOW',
      ),

    /** One change for the whole range, or one for each of its cells. */
    changeLook(
      sheet: number,
      range: Rectangle,
      changes: LookChange | readonly (readonly LookChange[])[],
    ): void {
      const looks = Array.isArray(changes)
        ? (changes as readonly (readonly LookChange[])[]).map((line) => line.map(univerLook))
        : [[univerLook(changes as LookChange)]];
      cells.applyStyle(book, sheet, range, looks);
    },

    /** Borders as Sheets sets them: null leaves one as it is; the inner ones lie between the range's cells. */
    setBorders(
      sheet: number,
      range: Rectangle,
      sides: Readonly<
        Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>
      >,
      color: string,
      style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double',
    ): void {
      const line = toUniverStyle({ borders: { top: { style, color } } }).bd?.t ?? null;
      const looks = Array.from({ length: range.height }, (_, row) =>
        Array.from({ length: range.width }, (__, column) => {
          const wanted = {
            t: row === 0 ? sides.top : sides.horizontal,
            b: row === range.height - 1 ? sides.bottom : sides.horizontal,
            l: column === 0 ? sides.left : sides.vertical,
            r: column === range.width - 1 ? sides.right : sides.vertical,
          };
          const bd = Object.fromEntries(
            Object.entries(wanted)
              .filter(([, on]) => on !== null)
              .map(([side, on]) => [side, on ? line : null]),
          );
          return { bd };
        }),
      );
      cells.applyStyle(book, sheet, range, looks);
    },

    /** Empties cells: their content, their look, or both. */
    clearCells(sheet: number, range: Rectangle, what: { content: boolean; look: boolean }): void {
      cells.checkEditable(book, sheet, range);
      const matrix = book.sheet(sheet).getCellMatrix();
      const cellValue: CellMatrix = {};
      for (let row = range.row; row < range.row + range.height; row += 1) {
        for (let column = range.column; column < range.column + range.width; column += 1) {
          if (!matrix.getValue(row, column)) continue;
          let line = cellValue[row];
          if (!line) {
            line = {};
            cellValue[row] = line;
          }
          line[column] = {
            ...(what.content ? { v: null, f: null, si: null, p: null, t: null } : {}),
            ...(what.look ? { s: null } : {}),
          };
        }
      }
      if (what.content) book.write(sheet, cellValue);
      else book.writeLooks(sheet, cellValue);
    },

    /** Copies cells; formulas keep their distance to what they read. */
    copyCells(
      from: { sheet: number; range: Rectangle },
      to: { sheet: number; range: Rectangle },
      what: { content: boolean; look: boolean; valuesOnly: boolean },
    ): void {
      cells.checkEditable(book, to.sheet, to.range);
      const source: (UniverCell | null)[][] = [];
      cells.visit(book, from.sheet, from.range, (cell, row) => {
        const index = row - from.range.row;
        source[index] ??= [];
        source[index]?.push(cell ? { ...cell } : null);
      });
      const cellValue: CellMatrix = {};
      for (let down = 0; down < to.range.height; down += 1) {
        const line: CellMatrix[number] = {};
        cellValue[to.range.row + down] = line;
        for (let right = 0; right < to.range.width; right += 1) {
          const cell = source[down % from.range.height]?.[right % from.range.width] ?? null;
          const row = from.range.row + (down % from.range.height);
          const column = from.range.column + (right % from.range.width);
          const shift = [to.range.column + right - column, to.range.row + down - row] as const;
          const f = cell?.f && !what.valuesOnly ? movedFormula(book, cell.f, ...shift) : null;
          line[to.range.column + right] = {
            ...(what.content
              ? {
                  v: f ? null : (cell?.v ?? null),
                  t: f ? null : (cell?.t ?? null),
                  f,
                  si: null,
                  p: null,
                }
              : {}),
            ...(what.look
              ? { s: (cell && book.workbook.getStyles().getStyleByCell(cell)) ?? null }
              : {}),
          };
        }
      }
      if (what.content) book.write(to.sheet, cellValue);
      else book.writeLooks(to.sheet, cellValue);
    },

    /** Sorts rows; blanks come last, numbers before texts before truth values. Formulas and notes move with their row. */
    sortRows(
      sheet: number,
      range: Rectangle,
      keys: readonly { column: number; ascending: boolean }[],
    ): void {
      cells.checkEditable(book, sheet, range);
      const raw = cells.rawValues(book, sheet, range);
      const lines: UniverCell[][] = [];
      const matrix = book.sheet(sheet).getCellMatrix();
      const styles = book.workbook.getStyles();
      for (let row = range.row; row < range.row + range.height; row += 1) {
        lines.push(
          Array.from({ length: range.width }, (_, index) => {
            const cell = matrix.getValue(row, range.column + index);
            const style = (cell && styles.getStyleByCell(cell)) || null;
            return {
              v: null,
              f: null,
              t: null,
              si: null,
              p: null,
              ...cell,
              s: style,
            } as UniverCell;
          }),
        );
      }
      const order = lines.map((_, index) => index);
      order.sort((a, b) => {
        for (const { column, ascending } of keys) {
          const result = compare(
            raw[a]?.[column - range.column] ?? null,
            raw[b]?.[column - range.column] ?? null,
            ascending,
          );
          if (result !== 0) return result;
        }
        return a - b;
      });
      const cellValue: CellMatrix = {};
      order.forEach((from, to) => {
        cellValue[range.row + to] = Object.fromEntries(
          (lines[from] ?? []).map((cell, index) => [
            range.column + index,
            movedRow(cell, to - from),
          ]),
        );
      });
      book.write(sheet, cellValue);
      const notes = notesOf(book, sheet);
      const noteAt = (row: number, column: number) =>
        notes.get(`${range.row + row}-${range.column + column}`) ?? '';
      order.forEach((from, to) => {
        for (let column = 0; column < range.width; column += 1) {
          if (noteAt(from, column) !== noteAt(to, column)) {
            setNote(book, sheet, range.row + to, range.column + column, noteAt(from, column));
          }
        }
      });

      function movedRow(cell: UniverCell, by: number): UniverCell {
        if (!cell.f || by === 0) return cell;
        return { ...cell, f: movedFormula(book, cell.f, 0, by), v: null, t: null };
      }
    },

    isProtected: (sheet: number, range: Rectangle): boolean =>
      book
        .extras(sheet)
        .protections.some(
          (one) =>
            !one.editable && !one.warningOnly && (one.range === null || overlap(one.range, range)),
        ),
  };
}

const rank = (value: CellValue) =>
  value === null || value === ''
    ? 3
    : typeof value === 'number'
      ? 0
      : typeof value === 'string'
        ? 1
        : 2;

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA === rankB ? 0 : rankA - rankB;
  const sign = ascending ? 1 : -1;
  if (rankA !== rankB) return sign * (rankA - rankB);
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b);
  return sign * (Number(a) - Number(b));
}
