/** The thread in which custom functions run: a context for each recalculation of each host, one call at a time. */
import vm from 'node:vm';
import { BlockingPort } from './blocking-port.ts';
import { CallCounter } from './call-counter.ts';
import {
  type FunctionOrder,
  type FunctionReply,
  type FunctionThreadStart,
  type ServiceReply,
  toHost,
  toThread,
} from './function-protocol.ts';
import { type Calls, Script, type ScriptSettings } from './google/script.ts';
import { createScriptContext, type ScriptContext } from './script-context.ts';

interface AddOn {
  readonly code: vm.Script;
  readonly settings: ScriptSettings;
  context: ScriptContext | null;
}

/** Serves until the host ends the thread. */
export function serveFunctions({ port, signals }: FunctionThreadStart): void {
  const line = new BlockingPort(port, signals, { incoming: toThread, outgoing: toHost });
  const say = (reply: FunctionReply) => line.send(reply);
  const calls = new Proxy(
    {},
    {
      get:
        (_, operation) =>
        (...args: unknown[]) => {
          say({ operation: String(operation), args });
          const reply = line.receive() as ServiceReply;
          if ('refused' in reply) throw new Error(reply.refused);
          return reply.value;
        },
    },
  ) as Calls;
  const addOns = new Map<number, AddOn>();
  const contextOf = (addOn: AddOn): ScriptContext => {
    if (addOn.context) return addOn.context;
    const context = createScriptContext(addOn.settings.scriptTimeZone);
    context.install(new Script(calls, context.realm, addOn.settings, new CallCounter()));
    context.load(addOn.code);
    addOn.context = context;
    return context;
  };
  for (;;) {
    const order = line.receive() as FunctionOrder;
    if (order.kind === 'close' || order.kind === 'forget') {
      const addOn = addOns.get(order.host);
      if (addOn) addOn.context = null;
      if (order.kind === 'close') addOns.delete(order.host);
      continue;
    }
    try {
      if (order.kind === 'open') {
        const { code, settings, host } = order;
        addOns.set(host, {
          code: new vm.Script(code, { filename: 'Code.js' }),
          settings,
          context: null,
        });
        say({ value: null });
        continue;
      }
      const addOn = addOns.get(order.host);
      if (!addOn) throw new Error(`The thread has no add-on of host ${order.host}.`);
      say({ value: sendable(contextOf(addOn).call(order.name, order.args)) });
    } catch (error) {
      const { name = 'Error', message = String(error) } = (error ?? {}) as Partial<Error>;
      say({ error: { name: String(name), message: String(message) } });
    }
  }
}

/** A copy that can travel: rows of cells, with anything a cell cannot hold as its text. */
function sendable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sendable);
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') return new Date((value as Date).getTime());
  return typeof value === 'object' && value !== null
    ? String(value)
    : typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
      ? String(value)
      : value;
}
