/** Starts executions and answers their service calls, one thread each, under Google's limits. */
import { MessageChannel } from 'node:worker_threads';
import type { CallCounts } from './call-counter.ts';
import {
  type ExecutionOrder,
  type ExecutionResult,
  faultOperation,
  type Reply,
  type Request,
} from './execution-protocol.ts';
import { ExecutionThread } from './execution-thread.ts';
import type { ScriptSettings } from './google/script.ts';
import { needsResults, type Operations, operations } from './operations/operations.ts';
import type { Services } from './operations/services.ts';
import type { Book } from './spreadsheet/book.ts';

/** What may happen to an execution ahead of a service call. */
export type Fault = { readonly error: string } | 'time out' | 'end';

/** Told each read and write before it happens, numbered from one, such as `Range.setValues`. */
export type BeforeServiceCall = (number: number, call: string) => Fault | undefined;

export interface Outcome {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly calls: CallCounts;
  readonly ms: number;
}

export interface ExecutionStart {
  readonly code: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly isEvent: boolean;
  readonly settings: ScriptSettings;
  readonly timeLimitMs: number;
  readonly before?: BeforeServiceCall | undefined;
  readonly signal?: AbortSignal | undefined;
}

const none: CallCounts = { reads: 0, writes: 0, handles: 0, list: [] };

/** What comes of a call that Google refuses before anything runs. */
export const notRun = (message: string, ms = 0): Outcome => ({
  error: { name: 'Exception', message },
  calls: none,
  ms,
});

/** Google runs thirty executions of one user at a time. */
const mostAtOnce = 30;

export class Executions {
  readonly #book: Book;
  readonly #services: Services;
  readonly #running = new Map<number, (reason: string) => void>();
  #last = 0;

  constructor(book: Book, services: Services) {
    this.#book = book;
    this.#services = services;
  }

  run(start: ExecutionStart): Promise<Outcome> {
    const begun = performance.now();
    const since = () => Math.round(performance.now() - begun);
    if (this.#running.size >= mostAtOnce) {
      const message =
        'There are too many scripts running simultaneously for this Google user account.';
      return Promise.resolve(notRun(message, since()));
    }
    this.#last += 1;
    const owner = this.#last;
    const offered = operations(this.#book, this.#services, owner);
    const { port1, port2 } = new MessageChannel();
    const flag = new SharedArrayBuffer(4);
    const order: ExecutionOrder = {
      code: start.code,
      name: start.name,
      args: JSON.stringify(start.args),
      event: start.isEvent,
      settings: start.settings,
      hasFaults: start.before !== undefined,
      flag,
      port: port2,
    };
    this.#book.univer.runningScripts += 1;
    return new Promise((resolve) => {
      let counts = none;
      let isOver = false;
      const end = (result: Omit<ExecutionResult, 'counts'>, final = counts) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        port1.close();
        this.#running.delete(owner);
        this.#services.releaseAll(owner);
        this.#book.univer.runningScripts -= 1;
        void this.#book.univer.calculated();
        thread.end();
        resolve({ ...result, calls: final, ms: since() });
      };
      const stop = (message: string) => end({ error: { name: 'Exception', message } });
      const timer = setTimeout(() => stop('Exceeded maximum execution time'), start.timeLimitMs);
      this.#running.set(owner, stop);
      start.signal?.addEventListener('abort', () => stop('The execution was cancelled.'));
      port1.on('message', async (request: Request) => {
        counts = request.counts;
        let reply: Reply;
        try {
          if (request.operation === faultOperation) {
            const fault = start.before?.(request.args[0] as number, request.args[1] as string);
            if (fault === 'time out') return stop('Exceeded maximum execution time');
            if (fault === 'end') return stop('The execution was ended.');
            reply = fault ? { error: fault.error } : { value: null };
          } else {
            const value = await this.#answer(offered, request);
            reply = { value };
          }
        } catch (error) {
          reply = { error: error instanceof Error ? error.message : String(error) };
        }
        if (isOver) return;
        port1.postMessage(reply);
        const view = new Int32Array(flag);
        Atomics.store(view, 0, 1);
        Atomics.notify(view, 0);
      });
      const thread = ExecutionThread.run(order, port2, {
        result: ({ counts: final, ...result }) => end(result, final),
        error: ({ name, message }) => end({ error: { name, message } }),
        exit: () => stop('The execution ended without a word.'),
      });
    });
  }

  async #answer(offered: Operations, { operation, args }: Request): Promise<unknown> {
    if (!(operation in offered)) throw new Error(`The host has no operation ${operation}.`);
    const name = operation as keyof Operations;
    const { univer } = this.#book;
    if (needsResults(this.#book, name, args)) await univer.calculated();
    else if (univer.isCalculating) await univer.writable();
    return (offered[name] as (...given: readonly unknown[]) => unknown).apply(offered, [...args]);
  }

  /** Ends everything that still runs. */
  close(): void {
    for (const stop of this.#running.values()) stop('The workbench was closed.');
  }
}
