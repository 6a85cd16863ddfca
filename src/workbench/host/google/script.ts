/** What all stand-ins of one execution share: the way to the spreadsheet, the mode, the counter and the script's world. */
import type { CallCounter } from '../call-counter.ts';
import { type AuthMode, type CallKind, refusal, viewerRefusal } from '../modes.ts';
import type { Operations } from '../operations/operations.ts';
import type { Unverified } from '../unverified.ts';

/** The host's operations as an execution calls them: they block until they are done. */
export type Calls = {
  readonly [K in keyof Operations]: (
    ...args: Parameters<Operations[K]>
  ) => Awaited<ReturnType<Operations[K]>>;
};

/** The script's own world: arrays, dates and errors it receives are of the kind it makes itself. */
export interface Realm {
  /** A deep copy; `keep` may name objects that are handed over as they are. */
  copy(value: object, keep: (inner: object) => object | undefined): object;
  error(name: string, message: string): object;
  /** An error as the script may catch it: Google's as an Exception, the script's own untouched. */
  passOn(error: unknown): unknown;
  isOwn(value: unknown): boolean;
}

export interface ScriptSettings {
  readonly mode: AuthMode;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  readonly hasUserInterface: boolean;
  /** Whether the person at the keyboard may change the file. */
  readonly mayEdit: boolean;
  readonly unverified: Unverified;
  /** The add-on's pages by name. */
  readonly files: Readonly<Record<string, string>>;
}

export class Script {
  readonly calls: Calls;
  readonly realm: Realm;
  readonly settings: ScriptSettings;
  readonly counter: CallCounter;

  constructor(calls: Calls, realm: Realm, settings: ScriptSettings, counter: CallCounter) {
    this.calls = calls;
    this.realm = realm;
    this.settings = settings;
    this.counter = counter;
  }

  /** Runs ahead of every call: refuses what the mode forbids, then counts. */
  before(service: string, method: string, kind: CallKind): void {
    const { mode, mayEdit } = this.settings;
    const sentence =
      refusal(mode, service, method, kind) ??
      (mayEdit ? null : viewerRefusal(service, method, kind));
    if (sentence) throw new Error(sentence);
    this.counter.count(service, method, kind);
  }
}
