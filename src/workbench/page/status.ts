import type { RunningCall } from '../server-protocol.ts';
import { button, element } from './dom.ts';
import type { PageWords } from './words/catalogue.ts';

/** Calls that end sooner are not worth a word. */
const quietMilliseconds = 400;

/** The right end of the top bar: what is running, and a way to end it. */
export class Status {
  private readonly place: HTMLElement;
  private readonly words: PageWords;
  private readonly cancel: (id: string) => void;
  private readonly calls = new Map<string, string>();
  private busy: string | null = null;

  constructor(place: HTMLElement, words: PageWords, cancel: (id: string) => void) {
    this.place = place;
    this.words = words;
    this.cancel = cancel;
  }

  started(call: RunningCall): void {
    this.calls.set(call.id, call.label);
    setTimeout(() => this.show(), quietMilliseconds);
  }

  finished(id: string): void {
    this.calls.delete(id);
    this.show();
  }

  /** What the page itself does, such as opening a file. */
  async during<Result>(message: string, work: Promise<Result>): Promise<Result> {
    this.busy = message;
    this.show();
    try {
      return await work;
    } finally {
      this.busy = null;
      this.show();
    }
  }

  private show(): void {
    const [first] = this.calls;
    const message = this.busy ?? (first ? this.messageOf(first[1]) : null);
    this.place.replaceChildren();
    if (message === null) return;
    this.place.append(
      element('span', { class: 'wb-spinner', 'aria-hidden': 'true' }),
      element('span', { class: 'wb-status-text' }, message),
    );
    if (this.busy !== null || !first) return;
    const [id] = first;
    this.place.append(
      button(this.words.cancel, () => this.cancel(id), {
        class: 'wb-button wb-button-small',
        title: this.words.cancelHint,
      }),
    );
  }

  private messageOf(label: string): string {
    return label === '' ? this.words.pageRunning : this.words.running({ name: label });
  }
}
