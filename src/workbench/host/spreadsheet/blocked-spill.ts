/** Why an array did not expand, in the words of Sheets. */
import { cellName, type Rectangle } from './a1.ts';
import type { Book } from './book.ts';
import { toRectangle, type UniverRange } from './ranges.ts';
import { formulas } from './univer-modules.ts';

/** The sentence for the cell if its array was blocked; null otherwise. */
export function blockedSpill(book: Book, sheet: number, { row, column }: Rectangle): string | null {
  const matrix = book.sheet(sheet).getCellMatrix();
  if (matrix.getValue(row, column)?.v !== '#SPILL!') return null;
  const model = book.univer.get<import('@univerjs/engine-formula').FormulaDataModel>(
    formulas.FormulaDataModel,
  );
  const { unitId, subUnitId } = book.target(sheet);
  const wanted = model.getArrayFormulaRange()?.[unitId]?.[subUnitId]?.[row]?.[column];
  if (!wanted) return 'Array result was not expanded because it would overwrite data.';
  const { height, width } = toRectangle(wanted as UniverRange);
  const grid = book.grid(sheet);
  const missingRows = row + height - grid.rows;
  if (missingRows > 0) {
    return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
  }
  const missingColumns = column + width - grid.columns;
  if (missingColumns > 0) {
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  }
  for (let down = row; down < row + height; down += 1) {
    for (let right = column; right < column + width; right += 1) {
      const cell = matrix.getValue(down, right);
      const isAnchor = down === row && right === column;
      if (!isAnchor && (cell?.f || (cell?.v !== undefined && cell.v !== null && cell.v !== ''))) {
        return `Array result was not expanded because it would overwrite data in ${cellName(down, right)}.`;
      }
    }
  }
  return 'Array result was not expanded because it would overwrite data.';
}
