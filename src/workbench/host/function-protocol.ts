/** What the host and the thread of its custom functions say to each other. */
import type { ScriptSettings } from './google/script.ts';

/** The host asks; `forget` and `close` are not answered. */
export type FunctionOrder =
  | {
      readonly kind: 'open';
      readonly host: number;
      readonly code: string;
      readonly settings: ScriptSettings;
    }
  | {
      readonly kind: 'call';
      readonly host: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'forget'; readonly host: number }
  | { readonly kind: 'close'; readonly host: number };

export type FunctionReply =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } }
  /** A service that a function calls while it runs; the host answers it before it waits on. */
  | { readonly operation: string; readonly args: readonly unknown[] };

export type ServiceReply = { readonly value: unknown } | { readonly refused: string };

export interface FunctionThreadStart {
  readonly kind: 'functions';
  readonly port: import('node:worker_threads').MessagePort;
  /** Two numbers that grow: messages to the thread, messages to the host. */
  readonly signals: SharedArrayBuffer;
}

export const toThread = 0;
export const toHost = 1;
