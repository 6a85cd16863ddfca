/** A running Univer without a page: how it starts, takes commands, and how to know that a calculation has ended. */
import { type Generator, refuseCircles } from './circular-references.ts';
import { bend, type Language, type Loose, languages } from './univer-bends.ts';
import { core, formulas, plugins, sheetsFormula } from './univer-modules.ts';

/** How long nothing must change before the host computes on its own: while a person works, and while a script runs. */
const quiet = { person: 100, script: 2000 } as const;

/** What the host uses of a running Univer. */
export class UniverInstance {
  readonly #univer: InstanceType<typeof core.Univer>;
  readonly #commands: import('@univerjs/core').ICommandService;
  readonly #trigger: PendingCalculation;
  readonly #calculatedListeners = new Set<() => void>();
  readonly #beforeListeners = new Set<() => void>();
  readonly #changes: (() => void)[] = [];
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
    languages.set(this.get(formulas.LexerTreeBuilder), language);
    languages.set(this.get(sheetsFormula.UpdateFormulaController), language);
    this.#commands.onCommandExecuted(({ id, params }) => this.#follow(id, params));
    this.#commands.beforeCommandExecuted(({ id, params }) => {
      if (id === formulas.SetFormulaCalculationResultMutation.id) this.#dropLost(params as Results);
    });
    this.#surviveFormulas();
    bend(
      this.get(formulas.IFormulaDependencyGenerator),
      '_checkIsCycleDependency',
      (_, self, [trees]) => {
        refuseCircles(self as Generator, trees as Parameters<typeof refuseCircles>[1]);
        return false;
      },
    );
  }

  /** Results for sheets that were deleted while they were computed have no place to go. */
  #dropLost({ unitData }: Results): void {
    const instances = this.get<import('@univerjs/core').IUniverInstanceService>(
      core.IUniverInstanceService,
    );
    for (const [unitId, results] of Object.entries(unitData ?? {})) {
      const workbook = instances.getUnit<import('@univerjs/core').Workbook>(unitId);
      for (const sheetId of Object.keys(results ?? {})) {
        if (!workbook?.getSheetBySheetId(sheetId)) delete results?.[sheetId];
      }
    }
  }

  /** One formula that the engine trips over must not end the process, nor the calculation of all others. */
  #surviveFormulas(): void {
    const service = this.get<Loose & { _interpreter: Loose }>(formulas.ICalculateFormulaService);
    bend(service._interpreter, 'execute', (original, _self, args) => {
      try {
        return original(...args);
      } catch {
        return formulas.ErrorValueObject.create(formulas.ErrorType.VALUE);
      }
    });
    bend(service, '_executeStep', (original, _self, args) =>
      (original(...args) as Promise<unknown>).catch(() => undefined),
    );
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

  /** What the lexer remembers of a formula text has names replaced by their meaning, which is another one elsewhere. */
  forgetFormulas(): void {
    this.get<import('@univerjs/engine-formula').LexerTreeBuilder>(
      formulas.LexerTreeBuilder,
    ).dispose();
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

  /** Runs ahead of each calculation, while cells may still be written. */
  onBeforeCalculation(listener: () => void): void {
    this.#beforeListeners.add(listener);
  }

  /** Fires each time a calculation has ended. */
  onCalculated(listener: () => void): void {
    this.#calculatedListeners.add(listener);
  }

  /** While it is true nothing may be written, or results would fall on what is new; `change` and `writable` wait. */
  get isCalculating(): boolean {
    return this.#calculation !== null;
  }

  /** Runs the change at once, or as soon as the calculation under way has ended and before another one starts. */
  change(run: () => void): void {
    if (this.#calculation) this.#changes.push(run);
    else run();
  }

  /** Resolves when cells may be written. */
  writable(): Promise<void> {
    return new Promise((resolve) => this.change(resolve));
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
    for (const listener of this.#beforeListeners) listener();
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
    for (const run of this.#changes.splice(0)) run();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#trigger._setTimeoutKey);
    this.#ended?.();
    this.#univer.dispose();
  }
}

interface Results {
  readonly unitData?: Record<string, Record<string, unknown> | null>;
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
