/** Stores, locks and the user interface: what executions share beside the spreadsheet. */
import { quotedSheet, rangeName } from '../spreadsheet/a1.ts';
import type { Book } from '../spreadsheet/book.ts';
import type { MenuEntry, Question, ShownPage, UserInterface } from '../user-interface.ts';

export type StoreName = 'document' | 'user' | 'script';

/** State that outlives an execution but is no part of the workbook. */
export class Services {
  readonly userProperties: Record<string, string> = {};
  readonly scriptProperties: Record<string, string> = {};
  readonly caches = new Map<string, Map<string, { value: string; until: number }>>();
  readonly #locks = new Map<StoreName, { owner: number; waiting: (() => void)[] }>();
  ui: UserInterface;

  constructor(ui: UserInterface) {
    this.ui = ui;
  }

  /** Takes the lock if nobody else holds it. */
  acquireNow(scope: StoreName, owner: number): boolean {
    const lock = this.#locks.get(scope);
    if (!lock) this.#locks.set(scope, { owner, waiting: [] });
    return !lock || lock.owner === owner;
  }

  /** Resolves with true once the execution holds the lock, with false if the time runs out before. */
  async acquire(scope: StoreName, owner: number, milliseconds: number): Promise<boolean> {
    const until = Date.now() + milliseconds;
    for (;;) {
      if (this.acquireNow(scope, owner)) return true;
      const lock = this.#locks.get(scope);
      if (!lock) continue;
      const left = until - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        lock.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  holds(scope: StoreName, owner: number): boolean {
    return this.#locks.get(scope)?.owner === owner;
  }

  release(scope: StoreName, owner: number): void {
    const lock = this.#locks.get(scope);
    if (lock?.owner !== owner) return;
    this.#locks.delete(scope);
    for (const wake of lock.waiting) wake();
  }

  releaseAll(owner: number): void {
    for (const scope of [...this.#locks.keys()]) this.release(scope, owner);
  }
}

const kilobytes = (text: string) => Buffer.byteLength(text, 'utf8') / 1024;

export function serviceOperations(book: Book, services: Services, owner: number) {
  const store = (name: StoreName) =>
    name === 'document'
      ? book.documentProperties
      : name === 'user'
        ? services.userProperties
        : services.scriptProperties;
  const cache = (name: StoreName) => {
    let entries = services.caches.get(name);
    if (!entries) {
      entries = new Map();
      services.caches.set(name, entries);
    }
    return entries;
  };
  return {
    properties: (name: StoreName): Record<string, string> => ({ ...store(name) }),
    /** Sets all of them or none; null takes a property away. */
    setProperties(
      name: StoreName,
      changes: Readonly<Record<string, string | null>>,
      replacesAll: boolean,
    ): void {
      const target = store(name);
      const next: Record<string, string> = replacesAll ? {} : { ...target };
      for (const [key, value] of Object.entries(changes)) {
        if (value === null) delete next[key];
        else if (kilobytes(key + value) > 9) {
          throw new Error(`Argument too large: value`);
        } else next[key] = value;
      }
      const total = Object.entries(next).reduce(
        (sum, [key, value]) => sum + kilobytes(key + value),
        0,
      );
      if (total > 500) {
        throw new Error(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      for (const key of Object.keys(target)) delete target[key];
      Object.assign(target, next);
    },

    cached(name: StoreName, keys: readonly string[]): Record<string, string> {
      const entries = cache(name);
      const found: Record<string, string> = {};
      for (const key of keys) {
        const entry = entries.get(key);
        if (entry && entry.until > Date.now()) found[key] = entry.value;
      }
      return found;
    },
    putCached(name: StoreName, values: Readonly<Record<string, string>>, seconds: number): void {
      if (!(seconds >= 1 && seconds <= 21_600))
        throw new Error('Argument too large: expirationInSeconds');
      for (const [key, value] of Object.entries(values)) {
        if (key.length > 250) throw new Error('Argument too large: key');
        if (kilobytes(value) > 100) throw new Error('Argument too large: value');
      }
      const entries = cache(name);
      for (const [key, value] of Object.entries(values)) {
        entries.set(key, { value, until: Date.now() + seconds * 1000 });
        const [oldest] = entries.keys();
        if (entries.size > 1000 && oldest !== undefined) entries.delete(oldest);
      }
    },
    removeCached(name: StoreName, keys: readonly string[]): void {
      for (const key of keys) cache(name).delete(key);
    },

    acquireLock: (scope: StoreName, milliseconds: number): Promise<boolean> =>
      services.acquire(scope, owner, milliseconds),
    holdsLock: (scope: StoreName): boolean => services.holds(scope, owner),
    releaseLock: (scope: StoreName): void => services.release(scope, owner),

    showMenu: (entries: readonly MenuEntry[]): void => services.ui.showMenu(entries),
    showSidebar: (page: ShownPage): void => services.ui.showSidebar(page),
    showDialog: (page: ShownPage & { modal: boolean }): void => services.ui.showDialog(page),
    toast: (message: string, title: string, seconds: number): void =>
      services.ui.toast({ message, title, seconds }),
    alert: (question: Question): Promise<string> => services.ui.alert(question),
    prompt: (question: Question): Promise<{ button: string; text: string }> =>
      services.ui.prompt(question).then(({ button, text }) => ({ button, text })),
    /** Tells the person in front what is active now. */
    reportActive(): void {
      const sheet = book.sheet(book.activeSheetId).getName();
      const [range] = book.selection(book.activeSheetId).ranges;
      services.ui.activated?.(sheet, `${quotedSheet(sheet)}!${range ? rangeName(range) : 'A1'}`);
    },
    reportCharts: (sheet: number): void => services.ui.chartsChanged?.(book.sheet(sheet).getName()),
    log: (text: string): void => services.ui.log?.(text),

    spreadsheetFacts: () => ({
      name: book.name,
      locale: book.locale,
      timeZone: book.timeZone,
      id: `workbench-${book.unitId}`,
    }),
    setSpreadsheet(changes: { name?: string; locale?: string; timeZone?: string }): void {
      if (changes.name !== undefined) book.name = changes.name;
      if (changes.timeZone !== undefined) book.timeZone = changes.timeZone;
    },
    /** Waits until every formula has its value. */
    flush: (): void => {},
  };
}
