/**
 * Runs custom functions for the engine, in a thread of their own (function-thread.ts). The cells of one recalculation
 * share a context; none of its state reaches the next.
 */
import { type AddOnCode, FunctionThread, TimeIsOver } from './function-thread.ts';
import { operations } from './operations/operations.ts';
import type { Services, StoreName } from './operations/services.ts';
import type { Book } from './spreadsheet/book.ts';
import type { FunctionCell, FunctionRuntime } from './spreadsheet/custom-functions.ts';
import { dayNumberOf, momentOf } from './spreadsheet/dates.ts';
import { isDateFormat } from './spreadsheet/shown-text.ts';

export class CustomFunctions implements FunctionRuntime {
  readonly #book: Book;
  readonly #services: Services;
  readonly #thread: FunctionThread;
  #cell: FunctionCell | null = null;
  /** How often the engine called a function; a test of recalculation looks at it. */
  calls = 0;
  readonly #answer: (operation: string, args: readonly unknown[]) => unknown;

  constructor(book: Book, services: Services, addOn: AddOnCode, limit: number) {
    this.#book = book;
    this.#services = services;
    this.#thread = new FunctionThread(addOn, limit);
    this.#answer = answers(book, services, () => this.#cell);
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
    try {
      return this.#thread.call(name, args, this.#answer);
    } catch (error) {
      if (error instanceof TimeIsOver) throw new Error('Exceeded maximum execution time (line 0).');
      throw error;
    }
  }

  /** Forgets everything the functions kept; called when a calculation has ended. */
  forget(): void {
    this.#thread.forget();
    this.#services.releaseAll(0);
  }

  close(): void {
    this.#thread.close();
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
}

/** What services give a function while it runs. */
function answers(
  book: Book,
  services: Services,
  cell: () => FunctionCell | null,
): (operation: string, args: readonly unknown[]) => unknown {
  const all = operations(book, services, 0);
  const offered: Readonly<Record<string, unknown>> = {
    ...all,
    // The engine cannot wait: a lock is had at once or not at all.
    acquireLock: (scope: StoreName) => services.acquireNow(scope, 0),
    // In a custom function the active range is the cell that is being computed.
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
  };
  return (operation, args) => {
    const answer = offered[operation];
    if (typeof answer !== 'function') throw new Error(`The host has no operation ${operation}.`);
    return answer.apply(offered, [...args]);
  };
}
