/**
 * How the engine reads the cells of a range. Univer looks up sheet, results and every spill of the sheet anew for each
 * cell; within one range they stay the same, so they are looked up once.
 */
type Cell = import('@univerjs/core').ICellData;
type Matrix<T> = Pick<import('@univerjs/core').ObjectMatrix<T>, 'getValue'>;
type Area = import('@univerjs/core').IRange;
type Areas = Readonly<Record<string, Readonly<Record<string, Area>>>>;

/** What a reference of Univer 0.25.1 knows of the sheet it points into. */
export interface RangeInSheet {
  getCurrentActiveSheetData(): { cellData: Matrix<Cell> } | undefined;
  getCurrentRuntimeSheetData(): Matrix<Cell> | undefined;
  getCurrentActiveArrayFormulaCellData(): Matrix<Cell> | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): Matrix<Cell> | undefined;
  getCurrentActiveArrayFormulaRange(): Areas | undefined;
  getCurrentRuntimeActiveArrayFormulaRange(): Areas | undefined;
  getRuntimeFeatureCellValue(row: number, column: number): Cell | undefined;
}

/** What `getCellData` of a reference gives, for many cells of it. */
export function cellReader(
  range: RangeInSheet,
): (row: number, column: number) => import('@univerjs/core').Nullable<Cell> {
  const cells = range.getCurrentActiveSheetData()?.cellData;
  const results = range.getCurrentRuntimeSheetData();
  const spilled = range.getCurrentActiveArrayFormulaCellData();
  const spilledNow = range.getCurrentRuntimeActiveArrayFormulaCellData();
  let spillsAnew: readonly Area[] | undefined;
  return (row, column) => {
    const computed =
      results?.getValue(row, column) ||
      spilledNow?.getValue(row, column) ||
      range.getRuntimeFeatureCellValue(row, column);
    if (computed) return computed;
    const before = spilled?.getValue(row, column);
    if (!before) return cells?.getValue(row, column);
    // What a formula spilled earlier holds no longer where this calculation spilled it anew.
    spillsAnew ??= areasSpilledAnew(range);
    const isGone = spillsAnew.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
    return isGone ? null : before;
  };
}

function areasSpilledAnew(range: RangeInSheet): Area[] {
  const anew = range.getCurrentRuntimeActiveArrayFormulaRange();
  if (!anew) return [];
  return Object.entries(range.getCurrentActiveArrayFormulaRange() ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, area]) =>
      anew[row]?.[column] && area ? [area] : [],
    ),
  );
}
