import type { ServerResponse } from 'node:http';
import type { ServerEvent } from './server-protocol.ts';

/** Events kept for pages whose line broke for a moment. A page that missed more starts afresh. */
const keptEvents = 5000;

interface NumberedEvent {
  readonly number: number;
  readonly event: ServerEvent;
  readonly to: (client: string) => boolean;
}

/** The one stream of numbered events to all open pages; each page picks up behind the last event it has seen. */
export class EventStream {
  private readonly listeners = new Map<string, ServerResponse>();
  private readonly kept: NumberedEvent[] = [];
  private last = 0;

  get lastNumber(): number {
    return this.last;
  }

  get clients(): readonly string[] {
    return [...this.listeners.keys()];
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
      write(response, this.last, { kind: 'reload' });
      return;
    }
    // Tells the browser that the line stands, before the first event.
    response.write(': open\n\n');
    for (const { number, event, to } of this.kept) {
      if (number > since && to(client)) write(response, number, event);
    }
  }

  close(): void {
    for (const response of this.listeners.values()) response.end();
    this.listeners.clear();
  }

  private add(event: ServerEvent, to: (client: string) => boolean): void {
    this.last += 1;
    this.kept.push({ number: this.last, event, to });
    if (this.kept.length > keptEvents) this.kept.splice(0, this.kept.length - keptEvents);
    for (const [client, response] of this.listeners) {
      if (to(client)) write(response, this.last, event);
    }
  }
}

function write(response: ServerResponse, number: number, event: ServerEvent): void {
  response.write(`id: ${number}\ndata: ${JSON.stringify(event)}\n\n`);
}
