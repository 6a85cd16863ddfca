/**
 * What runs in a thread of its own: one execution at a time, each in a fresh context with the add-on's code, each of its
 * service calls blocking until it is answered; or the custom functions (function-worker.ts).
 */
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { CallCounter } from './call-counter.ts';
import {
  type ExecutionOrder,
  type ExecutionResult,
  type ExecutionThreadStart,
  faultOperation,
  isFree,
  type Reply,
} from './execution-protocol.ts';
import type { FunctionThreadStart } from './function-protocol.ts';
import { serveFunctions } from './function-worker.ts';
import { type Calls, Script } from './google/script.ts';
import { authModeValues } from './google/utilities.ts';
import { createScriptContext } from './script-context.ts';
import { arriving } from './transport.ts';

/** The code of the last execution: mostly the next one runs the same. */
let last: { readonly code: string; readonly script: vm.Script } | null = null;

function compiled(code: string): vm.Script {
  if (last?.code !== code) last = { code, script: new vm.Script(code, { filename: 'Code.js' }) };
  return last.script;
}

function run(order: ExecutionOrder): ExecutionResult {
  const flag = new Int32Array(order.flag);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const ask = (operation: string, args: readonly unknown[]): unknown => {
    Atomics.store(flag, 0, 0);
    order.port.postMessage({ operation, args, counts: counter.counts });
    Atomics.wait(flag, 0, 0);
    let received = receiveMessageOnPort(order.port);
    // On a busy machine the answer may arrive a moment after the flag.
    while (!received) {
      Atomics.wait(pause, 0, 0, 1);
      received = receiveMessageOnPort(order.port);
    }
    const reply = received.message as Reply;
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  };
  const counter = new CallCounter(
    order.hasFaults ? (number, call) => ask(faultOperation, [number, call]) : null,
  );
  const calls = new Proxy(
    {},
    {
      get:
        (_, operation) =>
        (...args: unknown[]) =>
          ask(String(operation), args),
    },
  );
  const context = createScriptContext(order.settings.scriptTimeZone);
  context.install(new Script(calls as Calls, context.realm, order.settings, counter));
  try {
    context.load(compiled(order.code));
    const args = JSON.parse(order.args) as unknown[];
    if (order.event)
      Object.assign(args[0] as object, { authMode: authModeValues[order.settings.mode] });
    const value = context.call(order.name, args);
    return { value: order.event ? null : arriving(value), counts: counter.counts };
  } catch (error) {
    const { name = 'Error', message = String(error) } = (error ?? {}) as Partial<Error>;
    return { error: { name: String(name), message: String(message) }, counts: counter.counts };
  }
}

function serveExecutions(): void {
  // A promise that a script left broken is nobody's any more, and must not end the thread of the next execution.
  process.on('unhandledRejection', () => undefined);
  parentPort?.on('message', (order: ExecutionOrder) => {
    parentPort?.postMessage(run(order));
    // Promises that the script left are settled before the next turn.
    setImmediate(() => parentPort?.postMessage(isFree));
  });
}

const start = workerData as ExecutionThreadStart | FunctionThreadStart;
if (start.kind === 'functions') serveFunctions(start);
else serveExecutions();
