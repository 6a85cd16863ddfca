/**
 * Formulas that use a name whose cells changed. Univer keeps such a formula as it was first read, so it is forgotten and
 * entered anew ahead of the next calculation.
 */
import type { Book, CellMatrix } from './book.ts';
import { formulas } from './univer-modules.ts';

const mutations: ReadonlySet<string> = new Set([
  formulas.SetDefinedNameMutation.id,
  formulas.RemoveDefinedNameMutation.id,
]);

export function followNames(book: Book): void {
  const changed = new Set<string>();
  book.univer.onExecuted(({ id, params }) => {
    const { unitId, name } = params as { unitId?: string; name?: string };
    if (mutations.has(id) && unitId === book.unitId && name) changed.add(name);
  });
  book.univer.onBeforeCalculation(() => {
    if (changed.size === 0) return;
    const names = [...changed].map((name) => name.replace(/[.]/g, '\\.'));
    changed.clear();
    book.univer
      .get<import('@univerjs/engine-formula').IFunctionService>(formulas.IFunctionService)
      .deleteFormulaAstCacheKey(book.unitId);
    const mention = new RegExp(`(?<![\\p{L}\\d_.])(?:${names.join('|')})(?![\\p{L}\\d_.(])`, 'iu');
    for (const id of book.sheetIds) enterAnew(book, id, mention);
  });
}

function enterAnew(book: Book, id: number, mention: RegExp): void {
  const cellValue: CellMatrix = {};
  book
    .sheet(id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f && mention.test(cell.f))
        cellValue[row] = { ...cellValue[row], [column]: { f: cell.f, si: null } };
    });
  if (Object.keys(cellValue).length > 0) book.write(id, cellValue);
}
