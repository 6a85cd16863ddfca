import type { ServerResponse } from 'node:http';
import type { PageEvent, ServerEvent } from './server-protocol.ts';

/** Events kept for pages whose line broke for a moment. A page that missed more starts afresh. */
const keptEvents = 5000;

interface NumberedEvent {
  readonly number: number;
  readonly event: ServerEvent;
  readonly to: (client: string) => boolean;
  readonly taken: ReadonlyMap<string, number>;
}

/** The one stream of numbered events to all open pages; each page picks up behind the last event it has seen. */
export class EventStream {
  private readonly listeners = new Map<string, ServerResponse>();
  private readonly kept: NumberedEvent[] = [];
  private taken: ReadonlyMap<string, number> = new Map();
  private last = 0;

  get lastNumber(): number {
    return this.last;
  }

  get clients(): readonly string[] {
    return [...this.listeners.keys()];
  }

  /** How many changes of a page the host has taken. */
  takenFrom(client: string): number {
    return this.taken.get(client) ?? 0;
  }

  /** From now on events know of the page's changes up to this one. */
  take(client: string, change: number): void {
    // Events that are kept for later still say what was known then.
    this.taken = new Map(this.taken).set(client, change);
  }

  toAll(event: ServerEvent): void {
    this.add(event, () => true);
  }

  /** To every page but the one that caused it and shows it already. */
  toOthers(client: string, event: ServerEvent): void {
    this.add(event, (other) => other !== client);
  }

  toOne(client: string, event: ServerEvent): void {
    this.add(event, (other) => other === client);
  }

  open(client: string, since: number, response: ServerResponse): void {
    this.listeners.get(client)?.end();
    this.listeners.set(client, response);
    response.on('close', () => {
      if (this.listeners.get(client) === response) this.listeners.delete(client);
    });
    const [oldest] = this.kept;
    const missedTooMuch = since > this.last || (oldest !== undefined && oldest.number > since + 1);
    if (missedTooMuch) {
      write(response, client, { ...this.now(), event: { kind: 'reload' } });
      return;
    }
    // Tells the browser that the line stands, before the first event.
    response.write(': open\n\n');
    for (const kept of this.kept) {
      if (kept.number > since && kept.to(client)) write(response, client, kept);
    }
  }

  close(): void {
    for (const response of this.listeners.values()) response.end();
    this.listeners.clear();
  }

  private add(event: ServerEvent, to: (client: string) => boolean): void {
    this.last += 1;
    const numbered = { ...this.now(), event, to };
    this.kept.push(numbered);
    if (this.kept.length > keptEvents) this.kept.splice(0, this.kept.length - keptEvents);
    for (const [client, response] of this.listeners) {
      if (to(client)) write(response, client, numbered);
    }
  }

  private now(): Pick<NumberedEvent, 'number' | 'taken'> {
    return { number: this.last, taken: this.taken };
  }
}

function write(
  response: ServerResponse,
  client: string,
  { number, event, taken }: Omit<NumberedEvent, 'to'>,
): void {
  const sent: PageEvent = { ...event, taken: taken.get(client) ?? 0 };
  response.write(`id: ${number}\ndata: ${JSON.stringify(sent)}\n\n`);
}
