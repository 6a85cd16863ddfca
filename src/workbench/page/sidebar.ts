import type { CallOutcome, SidebarContent } from '../server-protocol.ts';
import type { FrameMessage, PageMessage } from './frame-messages.ts';

export interface SidebarEvents {
  readonly addressOf: (sidebar: SidebarContent) => string;
  readonly call: (name: string, values: readonly unknown[]) => Promise<CallOutcome>;
  readonly closed: () => void;
  readonly focusGrid: () => void;
  readonly report: (message: Exclude<FrameMessage, { kind: 'call' | 'close' | 'focus' }>) => void;
}

/** The add-on's sidebar, docked at the right, 300 pixels wide, in a frame that is sealed off from page and server. */
export class Sidebar {
  private readonly place: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly title: HTMLElement;
  private readonly events: SidebarEvents;

  constructor(place: HTMLElement, events: SidebarEvents) {
    this.place = place;
    this.events = events;
    this.frame = place.querySelector('iframe') as HTMLIFrameElement;
    this.title = place.querySelector('.wb-sidebar-title') as HTMLElement;
    place.querySelector('button')?.addEventListener('click', () => this.close());
    window.addEventListener('message', (event: MessageEvent<FrameMessage>) => {
      // The frame's origin is opaque, so it is known by its window.
      if (event.source === this.frame.contentWindow) this.receive(event.data);
    });
  }

  show(sidebar: SidebarContent | null): void {
    if (!sidebar) {
      this.place.hidden = true;
      this.frame.src = 'about:blank';
      return;
    }
    this.title.textContent = sidebar.title;
    this.frame.title = sidebar.title;
    this.frame.src = this.events.addressOf(sidebar);
    this.place.hidden = false;
  }

  private close(): void {
    this.show(null);
    this.events.closed();
  }

  private receive(message: FrameMessage): void {
    switch (message.kind) {
      case 'call':
        void this.call(message);
        break;
      case 'close':
        this.close();
        break;
      case 'focus':
        this.events.focusGrid();
        break;
      default:
        this.events.report(message);
    }
  }

  private async call(message: Extract<FrameMessage, { kind: 'call' }>): Promise<void> {
    const address = this.frame.src;
    const outcome = await this.events.call(message.name, message.arguments);
    // Another sidebar may have taken its place meanwhile; its calls have numbers of their own.
    if (this.frame.src !== address) return;
    const answer: PageMessage = { call: message.call, outcome };
    this.frame.contentWindow?.postMessage(answer, '*');
  }
}
