/**
 * Runs custom functions for the engine, in the engine's own thread: a calculation is synchronous and cannot wait for a
 * worker. The cells of one recalculation share a context; none of its state reaches the next.
 */
import vm from 'node:vm';
import { CallCounter } from './call-counter.ts';
import { type Calls, Script, type ScriptSettings } from './google/script.ts';
import { type Operations, operations } from './operations/operations.ts';
import type { Services, StoreName } from './operations/services.ts';
import { createScriptContext, type ScriptContext } from './script-context.ts';
import type { Book } from './spreadsheet/book.ts';
import type { FunctionCell, FunctionRuntime } from './spreadsheet/custom-functions.ts';
import { dayNumberOf, momentOf } from './spreadsheet/dates.ts';
import { isDateFormat } from './spreadsheet/shown-text.ts';

/**
 * A limit costs a thread of Node's own for each call. A column of thousands of formulas calls one function over and
 * over; after this many calls of one recalculation that all came back, the rest run without.
 */
const limitedCalls = 200;

export class CustomFunctions implements FunctionRuntime {
  readonly #book: Book;
  readonly #services: Services;
  readonly #operations: Operations;
  readonly #settings: ScriptSettings;
  readonly #code: vm.Script;
  readonly #limit: number;
  #context: ScriptContext | null = null;
  #cell: FunctionCell | null = null;
  #callsOfRecalculation = 0;
  /** How often the engine called a function; a test of recalculation looks at it. */
  calls = 0;

  constructor(
    book: Book,
    services: Services,
    code: string,
    settings: ScriptSettings,
    limit: number,
  ) {
    this.#book = book;
    this.#services = services;
    this.#operations = operations(book, services, 0);
    this.#settings = settings;
    this.#code = new vm.Script(code, { filename: 'Code.js' });
    this.#limit = limit;
  }

  get largestResult(): number {
    return this.#book.settings.largestResult;
  }
  get errorCellsArriveAsText(): boolean {
    return this.#book.settings.errorCellsArriveAsText;
  }
  get skippedArgumentIsEmptyText(): boolean {
    return this.#book.settings.skippedArgumentIsEmptyText;
  }

  call(name: string, args: readonly unknown[], cell: FunctionCell): unknown {
    this.calls += 1;
    this.#cell = cell;
    this.#callsOfRecalculation += 1;
    this.#context ??= this.#open();
    try {
      return this.#context.call(
        name,
        args,
        this.#callsOfRecalculation > limitedCalls ? null : this.#limit,
      );
    } catch (error) {
      if ((error as Error | null)?.message === 'Exceeded maximum execution time') {
        // A function that ran out of time may have left anything behind.
        this.#context = null;
        throw new Error('Exceeded maximum execution time (line 0).');
      }
      throw error;
    }
  }

  /** Forgets everything the functions kept; called when a calculation has ended. */
  forget(): void {
    this.#context = null;
    this.#callsOfRecalculation = 0;
    this.#services.releaseAll(0);
  }

  readDate(value: number, pattern: string): Date | null {
    return isDateFormat(pattern) ? new Date(momentOf(value, this.#book.timeZone)) : null;
  }
  writeDate(date: Date): number {
    return dayNumberOf(date.getTime(), this.#book.timeZone);
  }
  explain({ sheetId, row, column }: FunctionCell, sentence: string | null): void {
    const key = `${sheetId} ${row} ${column}`;
    if (sentence === null) this.#book.explanations.delete(key);
    else this.#book.explanations.set(key, sentence);
  }

  #open(): ScriptContext {
    const context = createScriptContext();
    const cell = () => this.#cell;
    const book = this.#book;
    const all = this.#operations;
    // In a custom function the active range is the cell that is being computed.
    const calls = {
      ...all,
      // The engine cannot wait: a lock is had at once or not at all.
      acquireLock: (scope: StoreName) => this.#services.acquireNow(scope, 0),
      activeSheet: () => {
        const current = cell();
        return current ? book.sheetNumber(current.sheetId) : book.activeSheetId;
      },
      selection: (sheet: number) => {
        const current = cell();
        if (!current || book.sheetNumber(current.sheetId) !== sheet) return all.selection(sheet);
        const { row, column } = current;
        return { ranges: [{ row, column, height: 1, width: 1 }], current: { row, column } };
      },
    } as unknown as Calls;
    context.install(new Script(calls, context.realm, this.#settings, new CallCounter()));
    context.load(this.#code);
    return context;
  }
}
