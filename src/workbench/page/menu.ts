import type { MenuContent, MenuEntry } from '../server-protocol.ts';
import { element } from './dom.ts';

/** The add-on's menu in the top bar, under its name: reached by pointer and keyboard, submenus included. */
export class Menu {
  private readonly place: HTMLElement;
  private readonly onChoose: (name: string, label: string) => void;

  constructor(place: HTMLElement, onChoose: (name: string, label: string) => void) {
    this.place = place;
    this.onChoose = onChoose;
    document.addEventListener('pointerdown', (event) => {
      if (!this.place.contains(event.target as Node)) this.close();
    });
    // A click into the sidebar's frame is not seen by this document; the lost focus is.
    window.addEventListener('blur', () => this.close());
  }

  show(menu: MenuContent | null, description: string): void {
    this.place.replaceChildren();
    if (!menu) return;
    const opener = element(
      'button',
      {
        type: 'button',
        class: 'wb-menu-opener',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-label': description,
      },
      menu.title,
      element('span', { class: 'wb-caret', 'aria-hidden': 'true' }),
    );
    const list = this.list(menu.entries);
    list.classList.add('wb-menu-list-top');
    opener.addEventListener('click', () => {
      if (opener.getAttribute('aria-expanded') === 'true') return this.close();
      this.close();
      opener.setAttribute('aria-expanded', 'true');
      list.hidden = false;
      firstEntry(list)?.focus();
    });
    this.place.append(opener, list);
    this.place.onkeydown = (event) => this.onKey(event);
  }

  private list(entries: readonly MenuEntry[]): HTMLUListElement {
    const list = element('ul', { role: 'menu', class: 'wb-menu-list' });
    list.hidden = true;
    list.append(...entries.map((entry) => this.item(entry)));
    return list;
  }

  private item(entry: MenuEntry): HTMLLIElement {
    if ('line' in entry) return element('li', { role: 'separator', class: 'wb-menu-line' });
    const item = element('li', { role: 'none' });
    const choice = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1', class: 'wb-menu-entry' },
      entry.label,
    );
    item.append(choice);
    if ('run' in entry) {
      choice.addEventListener('click', () => {
        this.close();
        this.onChoose(entry.run, entry.label);
      });
      item.addEventListener('pointerenter', () => closeSiblings(item));
      return item;
    }
    const list = this.list(entry.entries);
    choice.setAttribute('aria-haspopup', 'menu');
    choice.append(element('span', { class: 'wb-caret wb-caret-right', 'aria-hidden': 'true' }));
    const open = () => {
      closeSiblings(item);
      list.hidden = false;
    };
    choice.addEventListener('click', open);
    item.addEventListener('pointerenter', open);
    item.append(list);
    return item;
  }

  private close(): void {
    for (const list of this.place.querySelectorAll('ul')) list.hidden = true;
    this.place.querySelector('.wb-menu-opener')?.setAttribute('aria-expanded', 'false');
  }

  private onKey(event: KeyboardEvent): void {
    const focused = document.activeElement;
    const opener = this.place.querySelector<HTMLElement>('.wb-menu-opener');
    const list = focused?.closest('ul');
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.close();
      opener?.focus();
      return;
    }
    if (!list) {
      if (event.key === 'ArrowDown') opener?.click();
      return;
    }
    const entries = [...list.children].flatMap((item) => [
      ...item.querySelectorAll<HTMLElement>(':scope > .wb-menu-entry'),
    ]);
    const position = entries.indexOf(focused as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      entries[(position + step + entries.length) % entries.length]?.focus();
      event.preventDefault();
    } else if (event.key === 'ArrowRight') {
      const inner = focused?.parentElement?.querySelector('ul');
      if (inner) {
        inner.hidden = false;
        firstEntry(inner)?.focus();
      }
    } else if (event.key === 'ArrowLeft' && !list.classList.contains('wb-menu-list-top')) {
      list.hidden = true;
      list.parentElement?.querySelector<HTMLElement>('.wb-menu-entry')?.focus();
    } else if (event.key === 'Tab') {
      this.close();
    }
  }
}

function firstEntry(list: Element): HTMLElement | null {
  return list.querySelector<HTMLElement>('.wb-menu-entry');
}

function closeSiblings(item: HTMLElement): void {
  for (const other of item.parentElement?.querySelectorAll('ul') ?? []) other.hidden = true;
}
