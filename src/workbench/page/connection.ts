import type { PageEvent, Refusal } from '../server-protocol.ts';

export type ConnectionState = 'open' | 'lost' | 'other-session';

/** Requests are refused with a reason that the page puts into words. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

const secondsBetweenAttempts = 1;

/** Browsers refuse to carry more than 64 kB beyond the end of a page, in all requests together. */
const mostThatOutlivesThePage = 30_000;

/** The page's line to its server: requests out, one stream of numbered events in, picked up again where it broke off. */
export class Connection {
  readonly client = crypto.randomUUID();
  private readonly token: string;
  /** The number of the last event that arrived. */
  lastEvent = 0;
  private readonly onEvent: (event: PageEvent) => void;
  private readonly onState: (state: ConnectionState) => void;

  constructor(onEvent: (event: PageEvent) => void, onState: (state: ConnectionState) => void) {
    this.onEvent = onEvent;
    this.onState = onState;
    this.token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
  }

  address(path: string): string {
    return `/api/${path}${path.includes('?') ? '&' : '?'}token=${this.token}`;
  }

  async get(path: string): Promise<Response> {
    return this.request(path, { method: 'GET' });
  }

  async post(path: string, body: unknown): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    // What was done right before the page is left or loaded anew arrives all the same.
    const keepalive = bytes.length < mostThatOutlivesThePage;
    const response = await this.request(path, { method: 'POST', body: bytes, keepalive });
    // Until an answer has been read, its request counts among those, and soon no other one sets off.
    await response.arrayBuffer();
  }

  async postFile(path: string, body: Blob): Promise<void> {
    await this.request(path, { method: 'POST', body });
  }

  listen(since: number): void {
    this.lastEvent = since;
    this.openStream();
  }

  private async request(path: string, options: RequestInit): Promise<Response> {
    const response = await fetch(`/api/${path}`, {
      ...options,
      headers: { 'x-workbench-token': this.token, 'x-workbench-client': this.client },
    });
    if (response.ok) return response;
    if (response.status === 422) throw new RefusedRequest((await response.json()) as Refusal);
    if (response.status === 403) this.onState('other-session');
    throw new Error(`${response.status} ${await response.text()}`);
  }

  private openStream(): void {
    const stream = new EventSource(
      this.address(`events?client=${this.client}&since=${this.lastEvent}`),
    );
    stream.onopen = () => this.onState('open');
    stream.onmessage = (message) => {
      const number = Number(message.lastEventId);
      // After a reconnect the same event may arrive a second time.
      if (number <= this.lastEvent) return;
      this.lastEvent = number;
      this.onEvent(JSON.parse(message.data) as PageEvent);
    };
    stream.onerror = () => {
      stream.close();
      this.onState('lost');
      void this.recover();
    };
  }

  private async recover(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, secondsBetweenAttempts * 1000));
      const answer = await fetch(this.address('alive')).catch(() => null);
      if (answer?.ok) return this.openStream();
      // A server that answers and does not know the token is another run of the workbench.
      if (answer?.status === 403) return this.onState('other-session');
    }
  }
}
