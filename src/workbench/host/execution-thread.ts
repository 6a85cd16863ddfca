/**
 * The threads in which executions run, one each. Starting a thread costs more than most executions, so one whose
 * execution ended of itself serves the next, in a fresh context; one that was ended from outside is never used again.
 */
import type { MessagePort, Worker } from 'node:worker_threads';
import {
  type ExecutionOrder,
  type ExecutionResult,
  type ExecutionThreadStart,
  isFree,
} from './execution-protocol.ts';
import { startThread } from './thread.ts';

/** How many wait for work: executions seldom run at once, and each holds memory. */
const mostIdle = 2;
/** What a script left to be done after its end must be over by then, or the thread is ended. */
const restMilliseconds = 1000;

const idle: ExecutionThread[] = [];

/** Told at most once how the execution went; `error` and `exit` mean that the thread is gone. */
export interface ExecutionListener {
  result(result: ExecutionResult): void;
  error(error: Error): void;
  exit(): void;
}

export class ExecutionThread {
  readonly #worker: Worker;
  #listener: ExecutionListener | null = null;
  #deadline: NodeJS.Timeout | undefined;
  #isEnded = false;

  private constructor() {
    const start: ExecutionThreadStart = { kind: 'executions' };
    this.#worker = startThread(start);
    this.#worker.on('message', (message: ExecutionResult | typeof isFree) => {
      if (message === isFree) this.#wait();
      else this.#rest(message);
    });
    this.#worker.on('error', (error: Error) => this.#gone()?.error(error));
    this.#worker.on('exit', () => this.#gone()?.exit());
  }

  static run(
    order: ExecutionOrder,
    port: MessagePort,
    listener: ExecutionListener,
  ): ExecutionThread {
    const thread = idle.pop() ?? new ExecutionThread();
    thread.#listener = listener;
    thread.#worker.ref();
    thread.#worker.postMessage(order, [port]);
    return thread;
  }

  /** Stops what runs, at once. Without effect once the execution has given its result. */
  end(): void {
    if (!this.#listener) return;
    this.#listener = null;
    this.#terminate();
  }

  #rest(result: ExecutionResult): void {
    const listener = this.#listener;
    this.#listener = null;
    // It keeps no process alive that has nothing else to do.
    this.#worker.unref();
    this.#deadline = setTimeout(() => this.#terminate(), restMilliseconds);
    this.#deadline.unref();
    listener?.result(result);
  }

  #wait(): void {
    clearTimeout(this.#deadline);
    if (this.#isEnded) return;
    if (idle.length < mostIdle) idle.push(this);
    else this.#terminate();
  }

  #terminate(): void {
    this.#isEnded = true;
    void this.#worker.terminate();
  }

  #gone(): ExecutionListener | null {
    clearTimeout(this.#deadline);
    const place = idle.indexOf(this);
    if (place >= 0) idle.splice(place, 1);
    const listener = this.#listener;
    this.#listener = null;
    return listener;
  }
}
