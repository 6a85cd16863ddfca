/**
 * Computes a formula between two calculations, at once and for several cells, with what the cells hold now: a rule is
 * asked in the middle of a write. Exact to Univer 0.25.1.
 */
import type { CellValue } from '../files/content.ts';
import type { Book, CellMatrix, UniverCell } from './book.ts';
import { formulas } from './univer-modules.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

type Value = import('@univerjs/engine-formula').BaseValueObject;

interface Result {
  isReferenceObject(): boolean;
  isArray?(): boolean;
  iterator?(see: (value: Value | null) => void): void;
}

function plain(value: Value | null): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError())
    return String((value as unknown as { getErrorType(): string }).getErrorType());
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.isNumber() ? Number(value.getValue()) : String(value.getValue());
}

/**
 * Gives, for a cell of the sheet, all values of the formula as if it stood there; its relative references count from
 * `first`. Ask before any cell changes again.
 */
export function evaluator(
  book: Book,
  sheet: number,
  formula: string,
  first: Place,
): (cell: Place) => CellValue[] {
  const { univer } = book;
  const lexer = univer.get<import('@univerjs/engine-formula').Lexer>(formulas.Lexer);
  const trees = univer.get<import('@univerjs/engine-formula').AstTreeBuilder>(
    formulas.AstTreeBuilder,
  );
  const interpreter = univer.get<import('@univerjs/engine-formula').Interpreter>(
    formulas.Interpreter,
  );
  const runtime = univer.get<import('@univerjs/engine-formula').IFormulaRuntimeService>(
    formulas.IFormulaRuntimeService,
  );
  univer
    .get<import('@univerjs/engine-formula').IFormulaCurrentConfigService>(
      formulas.IFormulaCurrentConfigService,
    )
    .loadDataLite();
  runtime.reset();
  forget();
  const words = lexer.treeBuilder(formula);
  const node = words && typeof words !== 'string' ? trees.parse(words as never) : null;
  const { rows, columns } = book.grid(sheet);
  const { unitId, subUnitId } = book.target(sheet);
  return (cell) => {
    if (!node) return [];
    runtime.setCurrent(cell.row, cell.column, rows, columns, subUnitId, unitId);
    const refOffsetX = cell.column - first.column;
    const refOffsetY = cell.row - first.row;
    const result = interpreter.execute({ node, refOffsetX, refOffsetY } as never) as Result;
    const values: CellValue[] = [];
    if (result.isReferenceObject() || result.isArray?.()) {
      result.iterator?.((value) => values.push(plain(value)) && undefined);
    } else values.push(plain(result as unknown as Value));
    node.resetCalculationState();
    return values;
  };
}

/** What the engine remembers of cells holds for one calculation. */
function forget(): void {
  formulas.CELL_INVERTED_INDEX_CACHE.clear();
  formulas.FORMULA_REF_TO_ARRAY_CACHE.clear();
}

/** Does the work while the sheet holds the cells, and takes them out again. */
export function withCells<T>(book: Book, sheet: number, cells: CellMatrix, work: () => T): T {
  const matrix = book.sheet(sheet).getCellMatrix();
  const before: (() => void)[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line) as [string, UniverCell][]) {
      const place = [Number(row), Number(column)] as const;
      const old = matrix.getValue(...place);
      before.push(() => {
        if (old) matrix.setValue(...place, old);
        else matrix.realDeleteValue(...place);
      });
      matrix.setValue(...place, { ...old, ...cell });
    }
  }
  try {
    return work();
  } finally {
    for (const restore of before) restore();
    forget();
  }
}
