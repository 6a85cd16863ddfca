import type { Dialog, DialogAnswer, LeftOut } from '../server-protocol.ts';
import { button, element } from './dom.ts';
import type { PageWords } from './words/catalogue.ts';

/** Questions of scripts and of the page itself, one over the other; the grid is out of reach while one is open. */
export class Dialogs {
  private readonly words: PageWords;
  private readonly open = new Map<string, HTMLDialogElement>();

  constructor(words: PageWords) {
    this.words = words;
  }

  /** Shows what a script asks; closing it without a button answers too, as in Sheets. */
  ask(question: Dialog, answer: (answer: DialogAnswer) => void): void {
    if (this.open.has(question.id)) return;
    const { id } = question;
    const input = element('input', {
      type: 'text',
      class: 'wb-input',
      'aria-label': question.message || this.words.answer,
    });
    let answered = false;
    const give = (name: DialogAnswer['button']) => {
      if (answered) return;
      answered = true;
      this.close(id);
      answer({ id, button: name, text: input.value });
    };
    const buttons = question.buttons.map((name, index) =>
      button(this.words.buttons[name], () => give(name), {
        class: index === 0 ? 'wb-button wb-button-action' : 'wb-button',
        'data-button': name,
      }),
    );
    const content: Node[] = paragraphs(question.message);
    if (question.kind === 'prompt') {
      content.push(input);
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') buttons[0]?.click();
      });
    }
    this.show(id, question.title, content, buttons, () => give('CLOSE'));
    (question.kind === 'prompt' ? input : buttons[0])?.focus();
  }

  /** Somebody answered in another tab. */
  close(id: string): void {
    const node = this.open.get(id);
    this.open.delete(id);
    node?.close();
    node?.remove();
  }

  /** True when the user chose to go on. */
  confirm(title: string, message: string, go: string, stay: string): Promise<boolean> {
    return new Promise((resolve) => {
      const id = crypto.randomUUID();
      const end = (chosen: boolean) => {
        this.close(id);
        resolve(chosen);
      };
      const buttons = [
        button(go, () => end(true), { class: 'wb-button wb-button-action', 'data-button': 'OK' }),
        button(stay, () => end(false), { class: 'wb-button', 'data-button': 'CANCEL' }),
      ];
      this.show(id, title, paragraphs(message), buttons, () => end(false));
      buttons[0]?.focus();
    });
  }

  /** Lists what a file does not carry; shows nothing when it carries everything. */
  showLeftOut(entries: readonly LeftOut[], when: 'opened' | 'saved'): void {
    if (entries.length === 0) return;
    const { words } = this;
    const { title, introduction } = words.leftOut[when];
    const id = crypto.randomUUID();
    const rows = entries.map(({ where, what }) =>
      element('tr', {}, element('td', {}, where), element('td', {}, what)),
    );
    const head = element(
      'tr',
      {},
      element('th', { scope: 'col' }, words.leftOutWhere),
      element('th', { scope: 'col' }, words.leftOutWhat),
    );
    const table = element(
      'table',
      { class: 'wb-table' },
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    );
    const end = () => this.close(id);
    const ok = button(words.buttons.OK, end, { class: 'wb-button wb-button-action' });
    this.show(
      id,
      title,
      [
        ...paragraphs(introduction({ count: entries.length })),
        element('div', { class: 'wb-scroll' }, table),
      ],
      [ok],
      end,
    );
    ok.focus();
  }

  private show(
    id: string,
    title: string,
    content: readonly Node[],
    buttons: readonly HTMLButtonElement[],
    onDismiss: () => void,
  ): void {
    const dialog = element('dialog', { class: 'wb-dialog', 'data-dialog': id });
    const close = button('×', onDismiss, {
      class: 'wb-icon-button wb-dialog-close',
      'aria-label': this.words.close,
    });
    if (title) {
      const heading = element('h2', { id: `title-${id}` }, title);
      dialog.setAttribute('aria-labelledby', heading.id);
      dialog.append(heading);
    }
    dialog.append(
      close,
      element('div', { class: 'wb-dialog-content' }, ...content),
      element('div', { class: 'wb-dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      onDismiss();
    });
    // The grid listens for keys on the window; what is typed into a dialog is none of its business.
    for (const kind of ['keydown', 'keyup', 'keypress'] as const) {
      dialog.addEventListener(kind, (event) => event.stopPropagation());
    }
    document.body.append(dialog);
    this.open.set(id, dialog);
    dialog.showModal();
  }
}

function paragraphs(text: string): HTMLParagraphElement[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => element('p', {}, part));
}
