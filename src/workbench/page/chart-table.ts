import type { ChartRange } from '../server-protocol.ts';

/** A cell as a chart needs it: what it holds and what it shows. */
export interface ChartCell {
  readonly value: string | number | boolean | null;
  readonly shown: string;
}

export interface ChartColumn {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

/** The first column gives the places on the axis, each further one a series. */
export interface ChartTable {
  readonly domain: ChartColumn;
  readonly series: readonly ChartColumn[];
}

/**
 * The cells of a chart's ranges as one table: ranges of the same rows stand side by side, as Sheets merges columns.
 * `headers` rows at the top name the columns.
 */
export function chartTable(
  ranges: readonly ChartRange[],
  headers: number,
  cell: (sheet: string, row: number, column: number) => ChartCell,
): ChartTable | null {
  const columns: ChartColumn[] = [];
  for (const range of ranges) {
    for (let offset = 0; offset < range.columnCount; offset += 1) {
      const cells: ChartCell[] = [];
      for (let row = 0; row < range.rowCount; row += 1) {
        cells.push(cell(range.sheet, range.row + row, range.column + offset));
      }
      const name = cells
        .slice(0, headers)
        .map(({ shown }) => shown)
        .filter((shown) => shown !== '')
        .join(' ');
      columns.push({ name, cells: cells.slice(headers) });
    }
  }
  const [domain, ...series] = columns;
  return domain ? { domain, series } : null;
}
