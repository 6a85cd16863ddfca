import { button, element } from './dom.ts';

export type NoticeKind = 'plain' | 'problem';

/** Short messages at the foot of the page: toasts of scripts, and what went wrong. */
export class Notices {
  private readonly place: HTMLElement;
  private readonly closeLabel: string;

  constructor(place: HTMLElement, closeLabel: string) {
    this.place = place;
    this.closeLabel = closeLabel;
  }

  /** Stays for `seconds`; until it is closed when they are negative, and while the pointer rests on it. */
  show(notice: {
    readonly title?: string;
    readonly message: string;
    readonly seconds: number;
    readonly kind?: NoticeKind;
  }): void {
    const kind = notice.kind ?? 'plain';
    const node = element('div', {
      class: `wb-notice wb-notice-${kind}`,
      role: kind === 'problem' ? 'alert' : 'status',
    });
    const text = element('div', { class: 'wb-notice-text' });
    if (notice.title) text.append(element('strong', {}, notice.title));
    text.append(element('span', {}, notice.message));
    const close = button('×', () => node.remove(), {
      class: 'wb-icon-button',
      'aria-label': this.closeLabel,
    });
    node.append(text, close);
    this.place.append(node);
    if (notice.seconds < 0) return;
    const leave = () => {
      if (node.matches(':hover')) setTimeout(leave, 1000);
      else node.remove();
    };
    setTimeout(leave, notice.seconds * 1000);
  }

  /** Problems stay long enough to be read twice. */
  problem(message: string): void {
    this.show({ message, seconds: 20, kind: 'problem' });
  }
}
