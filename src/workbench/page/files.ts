import { button, element } from './dom.ts';
import type { PageWords } from './words/catalogue.ts';

export interface FileActions {
  readonly open: (file: File) => Promise<void>;
  readonly sample: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly refuse: (message: string) => void;
}

/** The file buttons of the top bar, and the whole page as a place to drop a workbook on. */
export function offerFiles(
  place: HTMLElement,
  dropPlace: HTMLElement,
  words: PageWords,
  actions: FileActions,
): void {
  const chooser = element('input', { type: 'file', accept: '.xlsx,.csv', hidden: '' });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (file) void actions.open(file);
  });
  const entry = (label: string, title: string, act: () => void) =>
    button(label, act, { class: 'wb-bar-button', title });
  place.append(
    entry(words.openFile, words.openFileHint, () => chooser.click()),
    entry(words.startOver, words.startOverHint, () => void actions.sample()),
    entry(words.save, words.saveHint, () => void actions.save()),
    chooser,
  );

  dropPlace.append(words.dropHere, element('small', {}, words.dropHint));
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  // The grid has ideas of its own about drops, so files are caught before they reach it.
  const listen = (kind: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(
      kind,
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  listen('dragenter', () => {
    dropPlace.hidden = false;
  });
  listen('dragover', () => {
    dropPlace.hidden = false;
  });
  listen('drop', (event) => {
    dropPlace.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (file && files.length === 1) void actions.open(file);
    else actions.refuse(words.notOpened);
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropPlace.hidden = true;
  });
}

/** Hands bytes to the browser as a download. */
export function download(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = element('a', { href: address, download: name });
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
