/**
 * The host: one spreadsheet in which the add-on runs as it does at Google.
 *
 *   const host = await Host.start({ project, content });       // project: loadProject() of project.ts
 *   const { value, error, calls, ms } = await host.execute('onOpen');
 *   await host.type('Kunden', 'F2', '=PATIENTSCORE(A2:L2)');   // as a person types it
 *   await host.values('Kunden!F2');                            // [[…]], results computed
 *   await host.content();                                      // the workbook as plain data (files/content.ts)
 *   host.close();
 *
 * A page shows the same workbook: `snapshot()` to start from, `onMutation(listener)` for what changes here,
 * `pages` for what a person changed there. `onReload(listener)` fires when `load` replaced the
 * workbook, and a page starts again from `snapshot()`. What the add-on shows (menu, sidebar, alerts, toasts) and which
 * sheet it brought to the front arrives at the `UserInterface` (user-interface.ts). Charts are specifications:
 * `charts(sheet)` gives them with the values to draw.
 */
import { type EntryPoints, entryPointsOf } from './entry-points.ts';
import { Executions, notRun, type Outcome } from './execution.ts';
import type { CellValue, WorkbookContent } from './files/content.ts';
import { CustomFunctions } from './function-runtime.ts';
import type { ScriptSettings } from './google/script.ts';
import {
  type AddOnProject,
  type ExecuteOptions,
  type HostOptions,
  type Limits,
  limitsOfGoogle,
  zoneOf,
} from './host-options.ts';
import { operations } from './operations/operations.ts';
import { Services } from './operations/services.ts';
import { filled, rangeName } from './spreadsheet/a1.ts';
import { Book } from './spreadsheet/book.ts';
import * as cells from './spreadsheet/cells.ts';
import { followNames } from './spreadsheet/changed-names.ts';
import { contentOf, type DrawnChart, drawnCharts } from './spreadsheet/content-of.ts';
import { registerFunctions } from './spreadsheet/custom-functions.ts';
import { errorSentence } from './spreadsheet/error-sentence.ts';
import { loadContent } from './spreadsheet/load.ts';
import { placeNamed, placeOn } from './spreadsheet/places.ts';
import { type Mutation, Replica, type Snapshot } from './spreadsheet/replica.ts';
import type { Change } from './spreadsheet/shift.ts';
import { followChanges } from './spreadsheet/structure.ts';
import { judgesByFormula } from './spreadsheet/validation-lookup.ts';
import { checkArgument } from './transport.ts';
import { nobody, type UserInterface } from './user-interface.ts';

export type { AddOnProject, ExecuteOptions, HostOptions, Limits, Mutation, Outcome, Snapshot };

export class Host {
  readonly #book: Book;
  readonly #services: Services;
  readonly #project: AddOnProject;
  readonly #entryPoints: EntryPoints;
  readonly #executions: Executions;
  readonly #functions: CustomFunctions;
  readonly #replica: Replica;
  #settings: Omit<ScriptSettings, 'mode'>;
  readonly #limits: Limits;
  readonly #reloadListeners = new Set<() => void>();

  private constructor(options: HostOptions) {
    this.#project = options.project;
    this.#entryPoints = entryPointsOf(options.project.code);
    this.#book = new Book(options.unverified);
    this.#services = new Services(options.ui ?? nobody);
    this.#limits = { ...limitsOfGoogle, ...options.limits };
    this.#settings = {
      userLocale: options.userLocale ?? 'en',
      scriptTimeZone: zoneOf(options.project.manifest),
      hasUserInterface: true,
      mayEdit: options.mayEdit ?? true,
      unverified: this.#book.settings,
      files: options.project.files,
    };
    this.#executions = new Executions(this.#book, this.#services);
    const settings: ScriptSettings = {
      ...this.#settings,
      mode: 'CUSTOM_FUNCTION',
      hasUserInterface: false,
    };
    const addOn = { code: options.project.code, settings };
    const limit = this.#limits.customFunctionMs;
    this.#functions = new CustomFunctions(this.#book, this.#services, addOn, limit);
    // In an add-on a cell may call every public function; the tag only makes Sheets offer it.
    const names = this.#entryPoints.declarations;
    this.#book.customFunctions = new Set(names.map((name) => name.toUpperCase()));
    registerFunctions(this.#book.univer, names, this.#functions);
    this.#replica = new Replica(this.#book);
    followNames(this.#book);
    this.#book.univer.onCalculated(() => this.#functions.forget());
    followChanges(this.#book);
  }

  static async start(options: HostOptions): Promise<Host> {
    const host = new Host(options);
    await host.load(options.content);
    return host;
  }

  /** Replaces the workbook; stores of the user and the script stay. */
  async load(content: WorkbookContent): Promise<void> {
    await this.#book.univer.writable();
    loadContent(this.#book, content);
    await this.settle();
    for (const listener of this.#reloadListeners) listener();
  }

  /** The workbook with all results computed. */
  async content(): Promise<WorkbookContent> {
    await this.settle();
    return contentOf(this.#book);
  }

  /** Resolves when no formula waits to be computed. */
  settle(): Promise<void> {
    return this.#book.univer.calculated();
  }

  /** Every function a menu, a trigger or the sidebar may call. */
  get functionNames(): string[] {
    return [...this.#entryPoints.functions];
  }

  set ui(ui: UserInterface) {
    this.#services.ui = ui;
  }

  set userLocale(userLocale: string) {
    this.#settings = { ...this.#settings, userLocale };
  }

  /** Runs a function of the add-on as a menu entry, the sidebar or (with `event`) a trigger does. */
  async execute(
    name: string,
    args: readonly unknown[] = [],
    options: ExecuteOptions = {},
  ): Promise<Outcome> {
    const { event, mode = event ? 'LIMITED' : 'FULL' } = options;
    if (!this.#entryPoints.functions.has(name)) return notRun(`Script function not found: ${name}`);
    try {
      checkArgument(args);
    } catch (error) {
      return notRun((error as Error).message);
    }
    return this.#executions.run({
      code: this.#project.code,
      name,
      args: event ? [{ authMode: mode, ...event }] : args,
      isEvent: event !== undefined,
      settings: { ...this.#settings, mode },
      timeLimitMs: options.timeLimitMs ?? this.#limits.executionMs,
      before: options.beforeServiceCall,
      signal: options.signal,
    });
  }

  /** Enters a value as a person types it: texts are read in the spreadsheet's locale. */
  async type(sheet: string, a1: string, value: string | number | boolean): Promise<void> {
    await this.#book.univer.writable();
    if (judgesByFormula(this.#book, placeOn(this.#book, sheet, a1).id)) await this.settle();
    const { id, range } = placeOn(this.#book, sheet, a1);
    cells.writeValues(this.#book, id, range, filled(range, value), false);
    await this.settle();
  }

  /** Selects cells, and brings their sheet to the front. */
  select(sheet: string, a1: string): void {
    const { id, range } = placeOn(this.#book, sheet, a1);
    this.#book.activeSheetId = id;
    const { row, column } = range;
    this.#book.selections.set(id, { ranges: [range], current: { row, column } });
  }

  /** The sheet in front, and what is selected on it in A1 notation. */
  get selection(): { readonly sheet: string; readonly range: string } {
    const [range] = this.#book.selection(this.#book.activeSheetId).ranges;
    return { sheet: this.activeSheet, range: range ? rangeName(range) : 'A1' };
  }
  get activeSheet(): string {
    return this.#book.sheet(this.#book.activeSheetId).getName();
  }
  get sheetNames(): string[] {
    return this.#book.sheetIds.map((id) => this.#book.sheet(id).getName());
  }
  get locale(): string {
    return this.#book.locale;
  }

  /** Values as the grid keeps them, of `Sheet!A1:B2`; days are numbers, blanks null. */
  async values(reference: string): Promise<CellValue[][]> {
    await this.settle();
    const { id, range } = placeNamed(this.#book, reference);
    return cells.rawValues(this.#book, id, range);
  }
  async displayValues(reference: string): Promise<string[][]> {
    await this.settle();
    const { id, range } = placeNamed(this.#book, reference);
    return cells.displayValues(this.#book, id, range);
  }
  formulas(reference: string): string[][] {
    const { id, range } = placeNamed(this.#book, reference);
    return cells.formulasIn(this.#book, id, range);
  }

  /** The sentence that shows when the pointer rests on an error; null for a cell without one. */
  errorAt(sheet: string, a1: string): string | null {
    const { id, range } = placeOn(this.#book, sheet, a1);
    return errorSentence(this.#book, id, range);
  }

  /** What a person does with sheets, rows and columns. Rows and columns count from one. */
  insertSheet(name: string): void {
    this.#offered.insertSheet(name, null);
  }
  renameSheet(sheet: string, name: string): void {
    this.#offered.renameSheet(placeOn(this.#book, sheet, 'A1').id, name);
  }
  deleteSheet(sheet: string): void {
    this.#offered.deleteSheet(placeOn(this.#book, sheet, 'A1').id);
  }
  duplicateSheet(sheet: string): void {
    this.#offered.copySheet(placeOn(this.#book, sheet, 'A1').id, null);
  }
  insertRows(sheet: string, before: number, count = 1): Promise<void> {
    return this.#change(sheet, { kind: 'insert', dimension: 'rows', at: before - 1, count });
  }
  deleteRows(sheet: string, first: number, count = 1): Promise<void> {
    return this.#change(sheet, { kind: 'remove', dimension: 'rows', at: first - 1, count });
  }
  insertColumns(sheet: string, before: number, count = 1): Promise<void> {
    return this.#change(sheet, { kind: 'insert', dimension: 'columns', at: before - 1, count });
  }
  deleteColumns(sheet: string, first: number, count = 1): Promise<void> {
    return this.#change(sheet, { kind: 'remove', dimension: 'columns', at: first - 1, count });
  }
  /** Moves columns in front of another one, counted before the move. */
  moveColumns(sheet: string, first: number, count: number, before: number): Promise<void> {
    return this.#change(sheet, {
      kind: 'move',
      dimension: 'columns',
      at: first - 1,
      count,
      to: before - 1,
    });
  }
  async sortRange(sheet: string, a1: string, column: number, ascending = true): Promise<void> {
    await this.settle();
    const { id, range } = placeOn(this.#book, sheet, a1);
    this.#offered.sortRows(id, range, [{ column: column - 1, ascending }]);
    await this.settle();
  }

  /** Charts of a sheet with the values they draw. */
  async charts(sheet: string): Promise<DrawnChart[]> {
    await this.settle();
    const { id } = placeOn(this.#book, sheet, 'A1');
    return drawnCharts(this.#book, id);
  }

  /** How often cells called custom functions so far. */
  get customFunctionCalls(): number {
    return this.#functions.calls;
  }

  async snapshot(): Promise<Snapshot> {
    await this.settle();
    return this.#replica.snapshot();
  }
  /** Tells every change of the workbook, with the client it came from (null: from here); returns how to stop. */
  onMutation(listener: (mutation: Mutation, client: string | null) => void): () => void {
    return this.#replica.onMutation(listener);
  }
  /** Where what a person changed on a page is applied, and where a page gets the cells of a sheet. */
  get pages(): Pick<Replica, 'apply' | 'cells'> {
    return this.#replica;
  }
  onReload(listener: () => void): () => void {
    this.#reloadListeners.add(listener);
    return () => this.#reloadListeners.delete(listener);
  }

  close(): void {
    this.#executions.close();
    this.#functions.close();
    this.#book.close();
  }

  get #offered() {
    return operations(this.#book, this.#services, 0);
  }

  async #change(sheet: string, change: Change): Promise<void> {
    await this.#book.univer.writable();
    this.#offered.changeStructure(placeOn(this.#book, sheet, 'A1').id, change);
    await this.settle();
  }
}
