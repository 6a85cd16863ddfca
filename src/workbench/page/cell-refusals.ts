import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { element } from './dom.ts';
import type { UniverParts } from './univer-instance.ts';

/** Shows, under the pointer, the sentence with which a custom function refused, as Sheets does for `#ERROR!`. */
export class CellRefusals {
  private sentences: Readonly<Record<string, string>> = {};

  constructor({ univer }: UniverParts, place: HTMLElement, title: string) {
    const message = element('p', {});
    const note = element(
      'div',
      { class: 'wb-refusal', role: 'tooltip' },
      element('strong', {}, title),
      message,
    );
    note.hidden = true;
    place.append(note);
    univer
      .__getInjector()
      .get(HoverManagerService)
      .currentCell$.subscribe((hovered) => {
        const cell = hovered?.location;
        const sentence = cell && this.sentences[`${cell.subUnitId}!${cell.row}!${cell.col}`];
        note.hidden = !sentence;
        if (!hovered || !sentence) return;
        message.textContent = sentence;
        const { endX, startX, startY } = hovered.position;
        // Right of the cell; where there is no room, left of it.
        const fits = endX + note.offsetWidth < place.clientWidth;
        const lowest = Math.max(0, place.clientHeight - note.offsetHeight);
        note.style.left = `${fits ? endX : Math.max(0, startX - note.offsetWidth)}px`;
        note.style.top = `${Math.min(startY, lowest)}px`;
      });
  }

  show(sentences: Readonly<Record<string, string>>): void {
    this.sentences = sentences;
  }
}
