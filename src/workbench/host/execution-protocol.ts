/** What the host's main thread and an execution's worker thread say to each other. */
import type { CallCounts } from './call-counter.ts';
import type { ScriptSettings } from './google/script.ts';

export interface ExecutionThreadStart {
  readonly kind: 'executions';
}

/** What the thread says when an execution has left nothing behind that still runs. */
export const isFree = 'free';

export interface ExecutionOrder {
  readonly code: string;
  readonly name: string;
  /** Arguments as JSON. */
  readonly args: string;
  /** Whether a trigger calls: its event names the mode, and nobody takes what it gives back. */
  readonly event: boolean;
  readonly settings: ScriptSettings;
  readonly hasFaults: boolean;
  readonly flag: SharedArrayBuffer;
  readonly port: import('node:worker_threads').MessagePort;
}

export interface Request {
  readonly operation: string;
  readonly args: readonly unknown[];
  readonly counts: CallCounts;
}

export type Reply = { readonly value: unknown } | { readonly error: string };

export interface ExecutionResult {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly counts: CallCounts;
}

/** An operation of its own: what happens ahead of a service call, for tests that let calls fail. */
export const faultOperation = 'beforeServiceCall';
