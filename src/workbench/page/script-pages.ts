import type { ScriptPage } from '../server-protocol.ts';
import { button, element } from './dom.ts';
import { type FrameEvents, ScriptFrame } from './script-frame.ts';

/** The add-on's sidebar, docked at the right and 300 pixels wide, whatever width it asks for. */
export class Sidebar {
  private readonly place: HTMLElement;
  private readonly title: HTMLElement;
  private readonly frame: ScriptFrame;

  constructor(place: HTMLElement, closeLabel: string, events: FrameEvents) {
    this.place = place;
    this.title = place.querySelector('.wb-sidebar-title') as HTMLElement;
    const closed = (): void => {
      this.show(null);
      events.closed();
    };
    const frame = place.querySelector('iframe') as HTMLIFrameElement;
    this.frame = new ScriptFrame(frame, { ...events, closed }, () => {});
    const close = place.querySelector('button');
    close?.setAttribute('aria-label', closeLabel);
    close?.addEventListener('click', closed);
  }

  show(page: ScriptPage | null): void {
    this.title.textContent = page?.title ?? '';
    this.frame.show(page);
    this.place.hidden = page === null;
  }
}

/** Google's sizes of a dialog that names none. */
const defaultSize = { width: 500, height: 400 };

/** A dialog with a page of the script; the grid is out of reach while it is open. */
export class ScriptWindow {
  private readonly dialog: HTMLDialogElement;
  private readonly title: HTMLElement;
  private readonly element: HTMLIFrameElement;
  private readonly frame: ScriptFrame;

  constructor(closeLabel: string, events: FrameEvents) {
    const closed = (): void => {
      this.show(null);
      events.closed();
    };
    this.title = element('h2', {});
    this.element = element('iframe', {
      class: 'wb-window-frame',
      sandbox: 'allow-scripts allow-forms allow-popups allow-modals allow-downloads',
    });
    const close = button('×', closed, {
      class: 'wb-icon-button wb-dialog-close',
      'aria-label': closeLabel,
    });
    this.dialog = element(
      'dialog',
      { class: 'wb-dialog wb-window' },
      this.title,
      close,
      this.element,
    );
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      closed();
    });
    document.body.append(this.dialog);
    this.frame = new ScriptFrame(this.element, { ...events, closed }, (size) => this.resize(size));
  }

  show(page: ScriptPage | null): void {
    this.frame.show(page);
    if (!page) {
      this.dialog.close();
      return;
    }
    this.title.textContent = page.title;
    this.resize({ ...defaultSize, ...page });
    if (!this.dialog.open) this.dialog.showModal();
  }

  private resize({ width, height }: { width?: number; height?: number }): void {
    if (width !== undefined) this.element.style.width = `${width}px`;
    if (height !== undefined) this.element.style.height = `${height}px`;
  }
}
