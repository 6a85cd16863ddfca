/** Messages between two threads that sleep until one arrives: an engine that computes and a script cannot await. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

export class BlockingPort {
  readonly #port: MessagePort;
  readonly #signals: Int32Array;
  readonly #incoming: number;
  readonly #outgoing: number;
  #seen = 0;

  /** `signals` counts the messages of both directions, each at its own place. */
  constructor(
    port: MessagePort,
    signals: SharedArrayBuffer,
    places: { readonly incoming: number; readonly outgoing: number },
  ) {
    this.#port = port;
    this.#signals = new Int32Array(signals);
    this.#incoming = places.incoming;
    this.#outgoing = places.outgoing;
  }

  send(message: unknown): void {
    this.#port.postMessage(message);
    Atomics.add(this.#signals, this.#outgoing, 1);
    Atomics.notify(this.#signals, this.#outgoing);
  }

  /** The next message; null once the time is over. */
  receive(milliseconds = Number.POSITIVE_INFINITY): unknown {
    const until = performance.now() + milliseconds;
    for (;;) {
      const received = receiveMessageOnPort(this.#port);
      if (received) {
        this.#seen += 1;
        return received.message;
      }
      const left = until - performance.now();
      if (left <= 0) return null;
      const isAnnounced = Atomics.load(this.#signals, this.#incoming) !== this.#seen;
      // On a busy machine a message may arrive a moment after its signal.
      if (isAnnounced)
        Atomics.wait(this.#signals, this.#incoming, this.#seen + 1, Math.min(left, 1));
      else Atomics.wait(this.#signals, this.#incoming, this.#seen, left);
    }
  }

  close(): void {
    this.#port.close();
  }
}
