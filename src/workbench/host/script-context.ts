/**
 * A world for the add-on's code: ECMAScript and Google's services, nothing else. No timers, no URL, no TextEncoder, no
 * network, no Node. One is made for every execution, so that no state survives it.
 */
import vm from 'node:vm';
import { EnumValue, exposed } from './google/guard.ts';
import { HtmlService } from './google/html-service.ts';
import { LockService } from './google/lock-service.ts';
import type { Realm, Script } from './google/script.ts';
import { SpreadsheetApp } from './google/spreadsheet-app.ts';
import { CacheService, PropertiesService } from './google/stores.ts';
import { Charts, Logger, ScriptApp, Session, Utilities } from './google/utilities.ts';
import { zoneScript } from './script-dates.ts';

/** Makes values of the context's own kind. */
interface Makers {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): Date;
  error(name: string, message: string): Error;
  isError(value: unknown): boolean;
  /** An object of which everything that is asked is refused. */
  refusing(message: string): object;
}

const makers = new vm.Script(`({
  array: () => [],
  object: () => ({}),
  date: (milliseconds) => new Date(milliseconds),
  error: (name, message) => { const error = new Error(message); error.name = name; return error; },
  isError: (value) => value instanceof Error,
  refusing: (message) =>
    new Proxy({}, {
      get() {
        throw new Error(message);
      },
    }),
})`);

/** Services a script may name that the workbench does not have; using one says so. */
const absentServices = [
  ...[
    'UrlFetchApp',
    'DriveApp',
    'GmailApp',
    'MailApp',
    'CalendarApp',
    'DocumentApp',
    'FormApp',
    'SlidesApp',
  ],
  ...[
    'ContentService',
    'XmlService',
    'Jdbc',
    'LanguageApp',
    'Maps',
    'Browser',
    'Sheets',
    'Drive',
    'LinearOptimizationService',
  ],
];

/** Values of an enumeration are compared by identity. */
const keptAsItIs = (value: object) => (value instanceof EnumValue ? value : undefined);

/** Compiled once: a column of formulas calls the same function thousands of times. */
const starters = new Map<string, vm.Script>();

/** Compiled once for each zone. */
const clocks = new Map<string, vm.Script>();

function clockOf(timeZone: string): vm.Script {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new vm.Script(zoneScript(timeZone));
    clocks.set(timeZone, clock);
  }
  return clock;
}

export interface ScriptContext {
  readonly realm: Realm;
  /** Loads the code; afterwards its functions can be called by name. */
  load(code: vm.Script): void;
  /** Calls a function with arguments of the host's kind. */
  call(name: string, args: readonly unknown[]): unknown;
  install(script: Script): void;
}

/** `timeZone` is the manifest's: local time in a script. */
export function createScriptContext(timeZone: string): ScriptContext {
  const sandbox: Record<string, unknown> = {};
  const context = vm.createContext(sandbox, { name: 'Apps Script' });
  clockOf(timeZone).runInContext(context);
  const make = makers.runInContext(context) as Makers;
  // Node gives every context these; Apps Script has them not.
  for (const name of ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry']) {
    vm.runInContext(`delete globalThis.${name}`, context);
  }
  const copy: Realm['copy'] = (value, keep) => {
    const kept = keep(value);
    if (kept) return kept;
    if (Array.isArray(value)) {
      const array = make.array();
      for (const inner of value) array.push(deep(inner));
      return array;
    }
    if (Object.prototype.toString.call(value) === '[object Date]')
      return make.date((value as Date).getTime());
    if (value instanceof Error) return make.error(value.name, value.message);
    const object = make.object();
    for (const [key, inner] of Object.entries(value)) object[key] = deep(inner);
    return object;

    function deep(inner: unknown): unknown {
      return typeof inner === 'object' && inner !== null ? copy(inner, keep) : inner;
    }
  };
  const realm: Realm = {
    copy,
    error: (name, message) => make.error(name, message),
    isOwn: (value) => make.isError(value),
    passOn: (error) => (error instanceof Error ? make.error('Exception', error.message) : error),
  };

  return {
    realm,
    install(script) {
      const log = (...args: unknown[]) => script.calls.log(args.map(String).join(' '));
      sandbox['console'] = Object.freeze({ log, info: log, warn: log, error: log });
      const services = {
        SpreadsheetApp,
        HtmlService,
        Session,
        PropertiesService,
        CacheService,
        LockService,
        Utilities,
        ScriptApp,
        Charts,
        Logger,
      };
      for (const [name, Service] of Object.entries(services))
        sandbox[name] = exposed(new Service(script));
      for (const name of absentServices) {
        // Not a getter of the sandbox: newer Nodes say "not defined" where one throws.
        sandbox[name] = make.refusing(
          `The workbench has no ${name}. Zeitwert uses spreadsheets alone; see src/workbench/host/script-context.ts.`,
        );
      }
    },
    load(code) {
      code.runInContext(context);
    },
    call(name, args) {
      sandbox['__arguments'] = args.map((arg) =>
        typeof arg === 'object' && arg !== null ? copy(arg, keptAsItIs) : arg,
      );
      let script = starters.get(name);
      if (!script) {
        script = new vm.Script(`${name}.apply(null, __arguments)`);
        starters.set(name, script);
      }
      try {
        return script.runInContext(context, { displayErrors: false });
      } finally {
        delete sandbox['__arguments'];
      }
    },
  };
}
