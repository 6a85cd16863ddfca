import type { SheetContent } from '../content.ts';
import { defaultColumnWidth, defaultRowHeight } from '../style-defaults.ts';

/** Average width of a letter in shares of its font size, in pixels a point. */
const letterWidth = 0.6;
/** Pixels a line takes for each point of its font. */
const lineHeight = 1.6;

/**
 * Heights in pixels of rows that nobody has set a height for and whose wrapped text takes more than one line. Sheets lets
 * such rows grow by itself; not every program that opens a file does.
 */
export function wrappedRowHeights(sheet: SheetContent): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of Object.entries(sheet.cells)) {
    if (sheet.rows[Number(row)]?.height !== undefined) continue;
    let height = defaultRowHeight;
    for (const [column, { value, style }] of Object.entries(cells)) {
      if (style?.wrap !== true || typeof value !== 'string') continue;
      const width = sheet.columns[Number(column)]?.width ?? defaultColumnWidth;
      const size = style.fontSize ?? 10;
      const letters = Math.max(1, Math.floor((width - 6) / (size * letterWidth)));
      const lines = value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
      height = Math.max(height, Math.ceil(lines * size * lineHeight) + 5);
    }
    if (height > defaultRowHeight) heights.set(Number(row), height);
  }
  return heights;
}
