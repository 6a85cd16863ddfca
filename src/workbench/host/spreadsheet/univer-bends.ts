/**
 * Where Univer is bent to do as Sheets does: it reads formulas in their locale, knows open ranges, moves them with their
 * cells, and leaves filters alone. Each bend replaces one method; exact to version 0.25.1.
 */
import { beyondTheGrid, type MoveOfCells } from './beyond-the-grid.ts';
import { engineSheetName, engineText, FormulaParseError, localeText } from './formula-language.ts';
import type { LocaleWriting } from './locale.ts';
import { cellReader, type RangeInSheet } from './range-reader.ts';
import { conditionalFormats, filters, formulas, sheetsFormula } from './univer-modules.ts';

/** A call of this stands in for a formula that cannot be read, so that its cell says so as in Sheets. */
export const parseErrorFunction = 'FORMULA_PARSE_ERROR_';
/** A call of this stands in for a custom function with an argument that changes by itself. */
export const loadingFunction = 'LOADING_';

/** How a book's formulas are read. */
export interface FormulaReading {
  readonly writing: LocaleWriting;
  /** Whether Sheets would never finish computing it. */
  keepsLoading(formula: string): boolean;
}

export type Language = () => FormulaReading;
/** Which locale a lexer, its builder of trees or a formula updater belongs to: several hosts may live in one process. */
export const languages = new WeakMap<object, Language>();

export type Loose = Record<string, (...args: never[]) => unknown>;

/** Replaces a method of a Univer class; `change` receives the original bound to the instance. */
export function bend(
  prototype: object,
  method: string,
  change: (original: (...args: unknown[]) => unknown, self: object, args: unknown[]) => unknown,
): void {
  const methods = prototype as Loose;
  const original = methods[method];
  if (!original)
    throw new Error(`Univer has no ${method} any more; univer.ts was written for 0.25.1.`);
  methods[method] = function (this: object, ...args: unknown[]) {
    return change((...given) => original.apply(this, given as never[]), this, args);
  };
}

function forEngine(formula: string, language: Language): string {
  const { writing, keepsLoading } = language();
  try {
    return keepsLoading(formula) ? `=${loadingFunction}()` : engineText(formula, writing);
  } catch (error) {
    if (error instanceof FormulaParseError) return `=${parseErrorFunction}()`;
    throw error;
  }
}

bend(formulas.Lexer.prototype, 'treeBuilder', (original, self, [formula, ...rest]) => {
  const language = languages.get(self);
  if (!language || typeof formula !== 'string') return original(formula, ...rest);
  const unreadable = () => original(`=${parseErrorFunction}()`, ...rest);
  try {
    const tree = original(forEngine(formula, language), ...rest);
    // Univer answers a formula it cannot read with the text of an error.
    return typeof tree === 'string' ? unreadable() : tree;
  } catch {
    return unreadable();
  }
});

// Formulas for the engine name sheets in a spelling that it can read.
bend(formulas.FormulaDataModel.prototype, 'getCalculateData', (original) => {
  const data = original() as { unitSheetNameMap: Record<string, Record<string, string>> };
  const unitSheetNameMap = Object.fromEntries(
    Object.entries(data.unitSheetNameMap).map(([unit, names]) => [
      unit,
      Object.fromEntries(Object.entries(names).map(([name, id]) => [engineSheetName(name), id])),
    ]),
  );
  return { ...data, unitSheetNameMap };
});

// The text of a name is put into a formula that the engine reads already.
bend(
  formulas.LexerTreeBuilder.prototype,
  '_handleNestedDefinedName',
  (original, self, [text, param]) => {
    const language = languages.get(self);
    if (!language || typeof text !== 'string') return original(text, param);
    try {
      return original(engineText(text, language().writing), param);
    } catch (error) {
      if (error instanceof FormulaParseError) return `${parseErrorFunction}()`;
      throw error;
    }
  },
);

type FormulaCells = Record<
  string,
  Record<string, Record<string, Record<string, { f?: string } | null>>>
>;

function eachFormula(
  cells: FormulaCells,
  change: (formula: string) => string | null,
): FormulaCells {
  const changed: FormulaCells = {};
  for (const [unit, unitSheets] of Object.entries(cells)) {
    const newSheets: FormulaCells[string] = {};
    changed[unit] = newSheets;
    for (const [sheet, rows] of Object.entries(unitSheets ?? {})) {
      const newRows: FormulaCells[string][string] = {};
      newSheets[sheet] = newRows;
      for (const [row, columns] of Object.entries(rows ?? {})) {
        const newColumns: FormulaCells[string][string][string] = {};
        newRows[row] = newColumns;
        for (const [column, cell] of Object.entries(columns ?? {})) {
          const formula = cell?.f && change(cell.f);
          newColumns[column] = formula ? { ...cell, f: formula } : null;
        }
      }
    }
  }
  return changed;
}

bend(
  sheetsFormula.UpdateFormulaController.prototype,
  '_getFormulaReferenceMoveInfo',
  (original, self, [cells, names, move, ...rest]) => {
    const language = languages.get(self);
    if (!language) return original(cells, names, move, ...rest);
    const shifted = original(
      eachFormula(cells as FormulaCells, (formula) => {
        try {
          return engineText(formula, language().writing);
        } catch {
          // What is no formula in its locale has no references to move.
          return null;
        }
      }),
      names,
      beyondTheGrid(move as MoveOfCells),
      ...rest,
    ) as { newFormulaData: FormulaCells };
    return {
      ...shifted,
      newFormulaData: eachFormula(shifted.newFormulaData, (formula) =>
        localeText(formula, language().writing),
      ),
    };
  },
);

bend(
  Object.getPrototypeOf(formulas.RangeReferenceObject.prototype),
  'getRangePosition',
  (original, self) => {
    const range = original() as { endRow: number; endColumn: number };
    const grid = self as { getActiveSheetRowCount(): number; getActiveSheetColumnCount(): number };
    if (range.endRow >= 9_000_000) range.endRow = grid.getActiveSheetRowCount() - 1;
    if (range.endColumn >= 18_277) range.endColumn = grid.getActiveSheetColumnCount() - 1;
    return range;
  },
);

bend(formulas.BaseReferenceObject.prototype, 'iterator', (original, self, args) => {
  const range = self as RangeInSheet & { getCellData?: unknown };
  range.getCellData = cellReader(range);
  try {
    return original(...args);
  } finally {
    delete range.getCellData;
  }
});

// Its memories name a formula by a checksum of 32 bits: among many formulas two share one, and one would get the other's
// result. Here the text itself is the name.
bend(
  Object.getPrototypeOf(formulas.FORMULA_REF_TO_ARRAY_CACHE),
  '_hash',
  (_, _self, [text]) => text,
);

// Univer lets a filter swallow what is written below it; a filter of Sheets stays as the person drew it.
bend(filters.UniverSheetsFilterPlugin.prototype, 'onStarting', (original, self) => {
  const { _injector: injector } = self as {
    _injector: { add(dependency: [{ prototype: Loose }]): void };
  };
  const add = injector.add.bind(injector);
  injector.add = (dependency) => {
    const { prototype } = dependency[0];
    if (prototype['_getExtendRegion']) prototype['_getExtendRegion'] = () => null;
    add(dependency);
  };
  original();
  injector.add = add;
});

// Which cells a rule colours is the page's to compute: here it would keep every script waiting for what nobody sees.
bend(
  conditionalFormats.ConditionalFormattingFormulaService.prototype,
  'registerFormulaWithRange',
  () => undefined,
);
