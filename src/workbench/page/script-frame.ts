import type { CallOutcome, ScriptPage } from '../server-protocol.ts';
import type { FrameMessage, PageMessage } from './frame-messages.ts';

export interface FrameEvents {
  readonly addressOf: (page: ScriptPage) => string;
  readonly call: (name: string, values: readonly unknown[]) => Promise<CallOutcome>;
  readonly closed: () => void;
  readonly focusGrid: () => void;
  readonly report: (problem: FrameProblem) => void;
}

export type FrameProblem = Extract<FrameMessage, { kind: 'missing' | 'unhandled' | 'broken' }>;

/** A frame with a page of the script, sealed off from the workbench's page and from its server but for messages. */
export class ScriptFrame {
  private readonly frame: HTMLIFrameElement;
  private readonly events: FrameEvents;
  private readonly resize: (size: { width?: number; height?: number }) => void;

  constructor(
    frame: HTMLIFrameElement,
    events: FrameEvents,
    resize: (size: { width?: number; height?: number }) => void,
  ) {
    this.frame = frame;
    this.events = events;
    this.resize = resize;
    window.addEventListener('message', (event: MessageEvent<FrameMessage>) => {
      // The frame's origin is opaque, so it is known by its window.
      if (event.source === this.frame.contentWindow) this.receive(event.data);
    });
  }

  show(page: ScriptPage | null): void {
    this.frame.title = page?.title ?? '';
    this.frame.src = page ? this.events.addressOf(page) : 'about:blank';
  }

  private receive(message: FrameMessage): void {
    switch (message.kind) {
      case 'call':
        void this.call(message);
        break;
      case 'close':
        this.events.closed();
        break;
      case 'focus':
        this.events.focusGrid();
        break;
      case 'size':
        this.resize(message);
        break;
      default:
        this.events.report(message);
    }
  }

  private async call(message: Extract<FrameMessage, { kind: 'call' }>): Promise<void> {
    const address = this.frame.src;
    const outcome = await this.events.call(message.name, message.arguments);
    // Another page may have taken its place meanwhile; its calls have numbers of their own.
    if (this.frame.src !== address) return;
    const answer: PageMessage = { call: message.call, outcome };
    this.frame.contentWindow?.postMessage(answer, '*');
  }
}
