import type { CallOutcome, CallRequest, SelectionView } from '../server-protocol.ts';

const mostAtOnce = 10;

interface WaitingCall {
  readonly request: () => CallRequest;
  readonly end: (outcome: CallOutcome) => void;
}

/**
 * Calls of scripts on their way: ten at a time from the script's own pages, as at Google; the rest wait their turn. The answer to a
 * call comes with the server's events, for a script may wait minutes for the user.
 */
export class Calls {
  private readonly send: (request: CallRequest) => Promise<void>;
  private readonly selection: () => SelectionView | null;
  private readonly running = new Map<string, WaitingCall>();
  private readonly queue: [string, WaitingCall][] = [];

  constructor(
    send: (request: CallRequest) => Promise<void>,
    selection: () => SelectionView | null,
  ) {
    this.send = send;
    this.selection = selection;
  }

  run(call: Pick<CallRequest, 'from' | 'name' | 'label' | 'arguments'>): Promise<CallOutcome> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      // Where the user is counts when the call sets off, not when it was queued.
      const request = () => ({ ...call, id, selection: this.selection() });
      const waiting = { request, end: resolve };
      if (call.from === 'page' && this.running.size >= mostAtOnce) this.queue.push([id, waiting]);
      else this.start(id, waiting);
    });
  }

  finished(id: string, outcome: CallOutcome): void {
    const call = this.running.get(id);
    if (!call) return;
    this.running.delete(id);
    call.end(outcome);
    const next = this.queue.shift();
    if (next) this.start(...next);
  }

  private start(id: string, call: WaitingCall): void {
    this.running.set(id, call);
    this.send(call.request()).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      this.finished(id, { kind: 'error', name: 'NetworkError', message });
    });
  }
}
