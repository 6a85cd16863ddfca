/** What executions do with the sizes of rows and columns, and with which of them show. */
import type { Book } from '../spreadsheet/book.ts';
import * as cells from '../spreadsheet/cells.ts';
import { filterModel } from '../spreadsheet/filter-criteria.ts';
import { fromRectangle } from '../spreadsheet/ranges.ts';
import { sheets } from '../spreadsheet/univer-modules.ts';

const widestText = (texts: readonly string[]) =>
  Math.max(...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length))));

export function dimensionOperations(book: Book) {
  /** Whole rows or columns, as Univer names them. */
  const lines = (id: number, dimension: 'rows' | 'columns', at: number, count: number) => {
    const { rows, columns } = book.grid(id);
    const range =
      dimension === 'rows'
        ? { row: at, column: 0, height: count, width: columns }
        : { row: 0, column: at, height: rows, width: count };
    return [fromRectangle(range)];
  };

  return {
    sizes(id: number, dimension: 'rows' | 'columns', at: number, count: number): number[] {
      const sheet = book.sheet(id);
      return Array.from({ length: count }, (_, index) =>
        dimension === 'rows' ? sheet.getRowHeight(at + index) : sheet.getColumnWidth(at + index),
      );
    },

    setSizes(
      id: number,
      dimension: 'rows' | 'columns',
      at: number,
      count: number,
      size: number,
    ): void {
      const isRow = dimension === 'rows';
      const shared = { ...book.target(id), ranges: lines(id, dimension, at, count) };
      if (isRow) book.run(sheets.SetWorksheetRowHeightMutation.id, { ...shared, rowHeight: size });
      else book.run(sheets.SetWorksheetColWidthMutation.id, { ...shared, colWidth: size });
    },

    /** Fits columns to their longest text; the workbench has no fonts to measure, so it counts characters. */
    fitColumns(id: number, at: number, count: number): void {
      const { rows } = cells.contentSize(book, id);
      for (let column = at; column < at + count; column += 1) {
        const texts =
          rows === 0
            ? ['']
            : cells
                .displayValues(book, id, { row: 0, column, height: rows, width: 1 })
                .map(([text = '']) => text);
        const width = Math.min(Math.max(widestText(texts) * 7 + 12, 21), 500);
        this.setSizes(id, 'columns', column, 1, width);
      }
    },

    setHidden(
      id: number,
      dimension: 'rows' | 'columns',
      at: number,
      count: number,
      hidden: boolean,
    ): void {
      const isRow = dimension === 'rows';
      const mutation = isRow
        ? hidden
          ? sheets.SetRowHiddenMutation
          : sheets.SetRowVisibleMutation
        : hidden
          ? sheets.SetColHiddenMutation
          : sheets.SetColVisibleMutation;
      book.run(mutation.id, { ...book.target(id), ranges: lines(id, dimension, at, count) });
    },

    isHidden(id: number, dimension: 'rows' | 'columns', at: number): boolean {
      const sheet = book.sheet(id);
      const entry =
        dimension === 'rows'
          ? sheet.getRowManager().getRow(at)
          : (sheet.getColumnManager().getColumn(at) as { hd?: number } | undefined);
      return Boolean(entry?.hd);
    },

    isRowFiltered: (id: number, row: number): boolean =>
      filterModel(book, id)?.isRowFiltered(row) ?? false,
  };
}
