/**
 * The thread in which custom functions run, as the engine calls it: a calculation is synchronous, so it sleeps until the
 * function has answered, and ends the thread when the time is over. One thread serves all hosts of a process.
 */
import { MessageChannel, type Worker } from 'node:worker_threads';
import { BlockingPort } from './blocking-port.ts';
import {
  type FunctionOrder,
  type FunctionReply,
  type FunctionThreadStart,
  type ServiceReply,
  toHost,
  toThread,
} from './function-protocol.ts';
import type { ScriptSettings } from './google/script.ts';
import { startThread } from './thread.ts';

/** What a function that ran out of time throws. */
export class TimeIsOver extends Error {}

export interface AddOnCode {
  readonly code: string;
  readonly settings: ScriptSettings;
}

/** A thread that has just been started reads the code before it can answer; that is no time of the function's. */
const startMilliseconds = 30_000;

let running: {
  readonly worker: Worker;
  readonly line: BlockingPort;
  readonly opened: Set<number>;
} | null = null;
let hosts = 0;

export class FunctionThread {
  readonly #host: number;
  readonly #addOn: AddOnCode;
  readonly #limit: number;

  constructor(addOn: AddOnCode, limit: number) {
    hosts += 1;
    this.#host = hosts;
    this.#addOn = addOn;
    this.#limit = limit;
  }

  /** Calls a function; `answer` gives what the services it calls give. */
  call(
    name: string,
    args: readonly unknown[],
    answer: (operation: string, args: readonly unknown[]) => unknown,
  ): unknown {
    const { line, opened } = thread();
    if (!opened.has(this.#host)) {
      this.#ask(
        line,
        { kind: 'open', host: this.#host, ...this.#addOn },
        startMilliseconds,
        answer,
      );
      opened.add(this.#host);
    }
    return this.#ask(line, { kind: 'call', host: this.#host, name, args }, this.#limit, answer);
  }

  /** No state of the functions reaches the next recalculation. */
  forget(): void {
    this.#tell('forget');
  }

  close(): void {
    this.#tell('close');
    running?.opened.delete(this.#host);
  }

  #tell(kind: 'forget' | 'close'): void {
    if (running?.opened.has(this.#host)) running.line.send({ kind, host: this.#host });
  }

  #ask(
    line: BlockingPort,
    order: FunctionOrder,
    milliseconds: number,
    answer: (operation: string, args: readonly unknown[]) => unknown,
  ): unknown {
    const until = performance.now() + milliseconds;
    line.send(order);
    for (;;) {
      const reply = line.receive(until - performance.now()) as FunctionReply | null;
      if (!reply) {
        end();
        throw new TimeIsOver();
      }
      if ('value' in reply) return reply.value;
      if ('error' in reply)
        throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
      line.send(serviceReply(() => answer(reply.operation, reply.args)));
    }
  }
}

function serviceReply(answer: () => unknown): ServiceReply {
  try {
    return { value: answer() };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function thread() {
  if (running) return running;
  const { port1, port2 } = new MessageChannel();
  const signals = new SharedArrayBuffer(8);
  const start: FunctionThreadStart = { kind: 'functions', port: port2, signals };
  const worker = startThread(start, port2);
  // Neither keeps a process alive that has nothing else to do.
  worker.unref();
  port1.unref();
  const line = new BlockingPort(port1, signals, { incoming: toHost, outgoing: toThread });
  running = { worker, line, opened: new Set() };
  return running;
}

function end(): void {
  void running?.worker.terminate();
  running?.line.close();
  running = null;
}
