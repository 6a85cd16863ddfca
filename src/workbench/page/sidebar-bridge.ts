/*
 * Runs inside the sidebar's frame, before the sidebar's own script: gives it `google.script.run` and
 * `google.script.host` with Google's rules. The frame has an origin of its own and no network, so every call travels
 * to the page as a message.
 */
import { checkedArguments } from './call-arguments.ts';
import type { FrameMessage, PageMessage } from './frame-messages.ts';

type Callback = (value: unknown, userObject: unknown) => void;

interface Callbacks {
  readonly success?: Callback;
  readonly failure?: Callback;
  readonly userObject?: unknown;
}

const script = document.currentScript as HTMLScriptElement;
const names: readonly string[] = JSON.parse(script.dataset['names'] ?? '[]');
script.remove();

const waiting = new Map<number, { readonly name: string; readonly callbacks: Callbacks }>();
let lastCall = 0;
let missingName: string | null = null;

function send(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function call(name: string, callbacks: Callbacks, values: readonly unknown[]): void {
  const copies = checkedArguments(values);
  lastCall += 1;
  waiting.set(lastCall, { name, callbacks });
  send({ kind: 'call', call: lastCall, name, arguments: copies });
}

/** Each `with…` gives a new runner, so one with its handlers set can be kept and used again. */
function runner(callbacks: Callbacks): object {
  const members: Record<string, unknown> = {
    withSuccessHandler: (success: Callback) => runner({ ...callbacks, success }),
    withFailureHandler: (failure: Callback) => runner({ ...callbacks, failure }),
    withUserObject: (userObject: unknown) => runner({ ...callbacks, userObject }),
  };
  for (const name of names) {
    members[name] = (...values: unknown[]): void => call(name, callbacks, values);
  }
  return new Proxy(Object.freeze(members), {
    // The call that follows fails as it does at Google; only the name is kept, for the sentence in the page.
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) missingName = name;
      return Reflect.get(target, name);
    },
  });
}

function failure(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

window.addEventListener('message', (event: MessageEvent<PageMessage>) => {
  if (event.source !== window.parent) return;
  const { call: number, outcome } = event.data;
  const pending = waiting.get(number);
  if (!pending) return;
  waiting.delete(number);
  const { callbacks, name } = pending;
  if (outcome.kind === 'result') {
    callbacks.success?.(outcome.value, callbacks.userObject);
    return;
  }
  const error =
    outcome.kind === 'error'
      ? failure(outcome.name, outcome.message)
      : failure('ScriptError', 'Execution cancelled.');
  if (callbacks.failure) {
    callbacks.failure(error, callbacks.userObject);
  } else {
    send({ kind: 'unhandled', name, message: error.message });
  }
});

function report(message: string): void {
  if (missingName !== null && message.includes('is not a function')) {
    send({ kind: 'missing', name: missingName });
    missingName = null;
  } else {
    send({ kind: 'broken', message: message.replace(/^Uncaught /, '') });
  }
}
window.addEventListener('error', (event) => report(event.message));
window.addEventListener('unhandledrejection', (event) => report(String(event.reason)));

const google = {
  script: {
    run: runner({}),
    host: {
      origin: 'http://127.0.0.1',
      close: (): void => send({ kind: 'close' }),
      setHeight: (height: number): void => send({ kind: 'size', height }),
      setWidth: (width: number): void => send({ kind: 'size', width }),
      editor: { focus: (): void => send({ kind: 'focus' }) },
    },
  },
};
Object.defineProperty(window, 'google', { value: google });
