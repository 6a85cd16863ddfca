import type { SheetContent } from '../content.ts';
import { FileProblem } from '../file-problem.ts';
import type { Losses } from '../losses.ts';
import {
  cellLimit,
  defaultColumns,
  defaultColumnWidth,
  defaultRows,
  pixelsPerDigit,
} from '../style-defaults.ts';
import type { CellReader, Cells } from './read-cells.ts';
import type { ReadStyles } from './read-styles.ts';
import { attribute, child, childrenOf, flag, wholeNumber, type XmlElement } from './xml.ts';

/** Blank cells that carry a column's or row's format; beyond this many only the rows in use get it. */
const formattedBlanksLimit = 200_000;
/** A stray format at the end of the grid must not make a sheet of billions of cells. */
const formattedAreaLimit = 2_000_000;

/** Column widths and hidden columns; a column without a width of its own has the sheet's, or Excel's. */
export function readColumns(
  worksheet: XmlElement,
  columnCount: number,
): {
  columns: Record<number, { width?: number; hidden?: true }>;
  styles: Map<number, number>;
  grouped: boolean;
} {
  const format = child(worksheet, 'sheetFormatPr');
  const digits = Number(attribute(format, 'baseColWidth') ?? 8);
  const standard = attribute(format, 'defaultColWidth');
  // Excel's widest column has 255 digits.
  const toPixels = (width: number): number =>
    Math.round(Math.min(255, Math.max(0, width)) * pixelsPerDigit);
  const standardWidth =
    standard === undefined ? digits * pixelsPerDigit + 8 : toPixels(Number(standard));
  const columns: Record<number, { width?: number; hidden?: true }> = {};
  const styles = new Map<number, number>();
  let grouped = false;
  const put = (column: number, width: number, hidden: boolean): void => {
    const entry = {
      ...(width === defaultColumnWidth || !Number.isFinite(width) ? {} : { width }),
      ...(hidden ? { hidden: true as const } : {}),
    };
    if (Object.keys(entry).length > 0) {
      columns[column] = entry;
    } else {
      delete columns[column];
    }
  };
  for (let column = 0; column < columnCount; column += 1) {
    put(column, standardWidth, flag(format, 'zeroWidth'));
  }
  for (const element of childrenOf(child(worksheet, 'cols'), 'col')) {
    const from = Math.max(1, wholeNumber(element, 'min') ?? 1);
    const to = Math.min(columnCount, wholeNumber(element, 'max') ?? from);
    const width = attribute(element, 'width');
    const style = wholeNumber(element, 'style') ?? 0;
    grouped ||= Number(attribute(element, 'outlineLevel') ?? 0) > 0;
    for (let column = from - 1; column < to; column += 1) {
      const pixels = width === undefined ? standardWidth : toPixels(Number(width));
      put(column, pixels, flag(element, 'hidden') || pixels === 0);
      if (style > 0) {
        styles.set(column, style);
      }
    }
  }
  return { columns, styles, grouped };
}

/** The grid a sheet gets: at least a new sheet's, and all that is used; stray formats far outside are left out. */
export function gridOf(
  reader: CellReader,
  sheet: string,
  losses: Losses,
  own: { readonly rows: number; readonly columns: number } | null,
): { rows: number; columns: number } {
  const { filled, styled } = reader;
  const farFormats = styled.rows * styled.columns > formattedAreaLimit;
  const used = farFormats ? filled : styled;
  const rows = Math.max(defaultRows, used.rows, 1);
  const columns = Math.max(defaultColumns, used.columns, 1);
  if (farFormats && (styled.rows > rows || styled.columns > columns)) {
    for (const [row, cells] of Object.entries(reader.cells)) {
      for (const column of Object.keys(cells)) {
        if (Number(row) >= rows || Number(column) >= columns) {
          delete cells[Number(column)];
        }
      }
      if (Object.keys(cells).length === 0) {
        delete reader.cells[Number(row)];
      }
    }
    losses.add('distant-format', sheet);
  }
  return own !== null && own.rows >= used.rows && own.columns >= used.columns
    ? { rows: own.rows, columns: own.columns }
    : { rows, columns };
}

/** Gives blank cells the format of their column or row where that format shows or matters once something is typed. */
export function spreadFormats(
  reader: CellReader,
  columnStyles: ReadonlyMap<number, number>,
  grid: { readonly rows: number; readonly columns: number },
  styles: ReadStyles,
): void {
  const visible = (index: number | undefined) => {
    const style = index === undefined ? undefined : styles.cells[index]?.style;
    const matters =
      style !== undefined &&
      Object.keys(style).some((key) => !/^font(Family|Size|Color)$/.test(key));
    return matters ? style : undefined;
  };
  const formatted = [...columnStyles].filter(([, index]) => visible(index) !== undefined);
  const rows =
    formatted.length * grid.rows <= formattedBlanksLimit ? grid.rows : reader.styled.rows;
  const put = (row: number, column: number, index: number): void => {
    const cells: Cells[number] = reader.cells[row] ?? {};
    const style = visible(index);
    if (cells[column] === undefined && style !== undefined) {
      reader.cells[row] = cells;
      cells[column] = { value: null, style };
    }
  };
  for (const [row, index] of reader.rowStyles) {
    for (let column = 0; row < grid.rows && column < grid.columns; column += 1) {
      put(row, column, index);
    }
  }
  for (const [column, index] of formatted) {
    for (let row = 0; column < grid.columns && row < rows; row += 1) {
      if (!reader.rowStyles.has(row)) {
        put(row, column, index);
      }
    }
  }
}

/** Whether the sheets together stay within what a spreadsheet can hold. */
export function checkSize(sheets: readonly SheetContent[]): void {
  let cells = 0;
  for (const sheet of sheets) {
    cells += sheet.rowCount * sheet.columnCount;
    if (cells > cellLimit) {
      throw new FileProblem({ kind: 'too-many-cells', sheet: sheet.name, limit: cellLimit });
    }
  }
}
