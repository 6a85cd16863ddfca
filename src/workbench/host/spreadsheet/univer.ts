/**
 * The one place that knows Univer from the inside: how its headless form starts, which of its functions are bent to
 * read formulas as Sheets writes them, and how to know that a calculation has ended. Exact to version 0.25.1.
 */
import { createRequire } from 'node:module';
import { engineText, FormulaParseError, localeText } from './formula-language.ts';
import type { LocaleWriting } from './locale.ts';

const require = createRequire(import.meta.url);
export const core = require('@univerjs/core') as typeof import('@univerjs/core');
export const formulas =
  require('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
export const sheets = require('@univerjs/sheets') as typeof import('@univerjs/sheets');
const sheetsFormula =
  require('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
export const filters =
  require('@univerjs/sheets-filter') as typeof import('@univerjs/sheets-filter');
export const notes = require('@univerjs/sheets-note') as typeof import('@univerjs/sheets-note');
export const conditionalFormats =
  require('@univerjs/sheets-conditional-formatting') as typeof import('@univerjs/sheets-conditional-formatting');
export const validations =
  require('@univerjs/data-validation') as typeof import('@univerjs/data-validation');
const plugins = [
  [formulas.UniverFormulaEnginePlugin, {}],
  [(require('@univerjs/docs') as typeof import('@univerjs/docs')).UniverDocsPlugin],
  [sheets.UniverSheetsPlugin],
  // A formula with a stored result keeps it until something it reads changes; one without is computed at once.
  [sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: 1 }],
  [
    (
      require('@univerjs/sheets-data-validation') as typeof import('@univerjs/sheets-data-validation')
    ).UniverSheetsDataValidationPlugin,
  ],
  [filters.UniverSheetsFilterPlugin],
  [
    (require('@univerjs/sheets-numfmt') as typeof import('@univerjs/sheets-numfmt'))
      .UniverSheetsNumfmtPlugin,
  ],
  [conditionalFormats.UniverSheetsConditionalFormattingPlugin],
  [notes.UniverSheetsNotePlugin],
] as const;

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

type Language = () => FormulaReading;
/** Which locale a lexer or formula updater belongs to: several hosts may live in one process. */
const languages = new WeakMap<object, Language>();

type Loose = Record<string, (...args: never[]) => unknown>;

/** Replaces a method of a Univer class; `change` receives the original bound to the instance. */
function bend(
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

interface MoveOfCells {
  /** Univer's kinds of moves: 1, 3 and 5 concern whole rows, 2, 4 and 6 whole columns. */
  type?: number;
  range?: object;
  from?: object;
  to?: object;
}

/** Univer shifts a reference only if the inserted, removed or moved rows or columns reach past its ends. */
function beyondTheGrid(move: MoveOfCells): MoveOfCells {
  const type = move.type ?? 0;
  // Univer cuts ranges that say they are rows or columns to a grid of its own.
  const rangeType = core.RANGE_TYPE.NORMAL;
  const reach = (range: object) => {
    const isRows = type === 1 || type === 3 || type === 5;
    if (isRows) return { ...range, rangeType, startColumn: 0, endColumn: 99_999 };
    const isColumns = type === 2 || type === 4 || type === 6;
    return isColumns ? { ...range, rangeType, startRow: 0, endRow: 99_999_999 } : range;
  };
  const { range, from, to, ...rest } = move;
  return {
    ...rest,
    ...(range ? { range: reach(range) } : {}),
    ...(from ? { from: reach(from) } : {}),
    ...(to ? { to: reach(to) } : {}),
  };
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

/** How long nothing must change before the host computes on its own: while a person works, and while a script runs. */
const quiet = { person: 100, script: 2000 } as const;

/** What the host uses of a running Univer. */
export class UniverInstance {
  readonly #univer: InstanceType<typeof core.Univer>;
  readonly #commands: import('@univerjs/core').ICommandService;
  readonly #trigger: PendingCalculation;
  readonly #calculatedListeners = new Set<() => void>();
  #calculation: Promise<void> | null = null;
  #ended: (() => void) | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isDisposed = false;
  /** Scripts write in many small steps; computing after each would keep them waiting. */
  runningScripts = 0;

  constructor(language: Language) {
    this.#univer = new core.Univer({
      locale: core.LocaleType.EN_US,
      locales: { [core.LocaleType.EN_US]: {} },
      logLevel: core.LogLevel.SILENT,
    });
    for (const [plugin, options] of plugins) {
      this.#univer.registerPlugin(plugin as never, options as never);
    }
    // Univer accepts functions only once a workbook has been there.
    this.create({ id: 'first', sheetOrder: ['first'], sheets: { first: { id: 'first' } } });
    this.#commands = this.get(core.ICommandService);
    this.#trigger = this.get(sheetsFormula.TriggerCalculationController) as never;
    languages.set(this.get(formulas.Lexer), language);
    languages.set(this.get(sheetsFormula.UpdateFormulaController), language);
    this.#commands.onCommandExecuted(({ id, params }) => this.#follow(id, params));
    this.#surviveFormulas();
  }

  /** One formula that the engine trips over must not end the process, nor the calculation of all others. */
  #surviveFormulas(): void {
    const { _interpreter: interpreter } = this.get<{ _interpreter: Loose }>(
      formulas.ICalculateFormulaService,
    );
    bend(interpreter, 'execute', (original, _self, args) => {
      try {
        return original(...args);
      } catch {
        return formulas.ErrorValueObject.create(formulas.ErrorType.VALUE);
      }
    });
  }

  get<T>(identifier: unknown): T {
    return this.#univer.__getInjector().get(identifier as never) as T;
  }

  create(
    snapshot: Partial<import('@univerjs/core').IWorkbookData>,
  ): import('@univerjs/core').Workbook {
    const workbook = this.#univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, snapshot);
    const instances = this.get<import('@univerjs/core').IUniverInstanceService>(
      core.IUniverInstanceService,
    );
    instances.setCurrentUnitForType(workbook.getUnitId());
    return workbook as import('@univerjs/core').Workbook;
  }

  close(unitId: string): void {
    this.get<import('@univerjs/core').IUniverInstanceService>(
      core.IUniverInstanceService,
    ).disposeUnit(unitId);
  }

  /** Runs a command or mutation; Univer answers a refused one with false. */
  run(id: string, params: object, options?: object): boolean {
    return this.#commands.syncExecuteCommand(id, params, options as never) as boolean;
  }

  onExecuted(
    listener: (
      command: { id: string; type: number; params: object },
      options: Record<string, unknown>,
    ) => void,
  ): () => void {
    const subscription = this.#commands.onCommandExecuted(({ id, type, params }, options) =>
      listener(
        { id, type: type ?? -1, params: params ?? {} },
        (options ?? {}) as Record<string, unknown>,
      ),
    );
    return () => subscription.dispose();
  }

  /** Fires each time a calculation has ended. */
  onCalculated(listener: () => void): void {
    this.#calculatedListeners.add(listener);
  }

  /** A calculation that is under way; nothing may be written until it has ended, or its results would fall on the new. */
  get calculation(): Promise<void> | null {
    return this.#calculation;
  }

  /** Resolves when nothing waits to be calculated. */
  async calculated(): Promise<void> {
    // Univer asks for the first calculation of a workbook in a later turn.
    await nextTurn();
    while (!this.#isDisposed) {
      if (this.#calculation) await this.#calculation;
      else if (this.#trigger._waitingCommandQueue.length === 0) return;
      else this.#calculation = this.#calculate();
    }
  }

  /** Univer would start after a tenth of a second and break off what runs; here one calculation follows the other. */
  #follow(id: string, params: object | undefined): void {
    if (
      id === formulas.SetFormulaCalculationNotificationMutation.id &&
      (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined
    ) {
      this.#ended?.();
    }
    if (this.#trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.#trigger._setTimeoutKey);
    clearTimeout(this.#timer);
    const wait = this.runningScripts > 0 ? quiet.script : quiet.person;
    this.#timer = setTimeout(() => void this.calculated(), wait);
  }

  async #calculate(): Promise<void> {
    const trigger = this.#trigger;
    clearTimeout(trigger._setTimeoutKey);
    clearTimeout(this.#timer);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    await new Promise<void>((resolve) => {
      this.#ended = resolve;
      this.#commands.executeCommand(
        formulas.SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      );
    });
    this.#ended = null;
    // The results are written in the turn in which the end is told.
    await nextTurn();
    this.#calculation = null;
    for (const listener of this.#calculatedListeners) listener();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#trigger._setTimeoutKey);
    this.#ended?.();
    this.#univer.dispose();
  }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The private parts of Univer's TriggerCalculationController that the calculation uses. */
interface PendingCalculation {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: NodeJS.Timeout;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}
