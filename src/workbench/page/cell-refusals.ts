import {
  CellAlertManagerService,
  HoverManagerService,
  type ICellAlert,
} from '@univerjs/preset-sheets-core';
import { element } from './dom.ts';
import type { UniverParts } from './univer-instance.ts';

/** Univer's own note on errors, which has no word on why a function refused. */
const ownAlert = 'SHEET_FORMULA_ALERT';
/** How long the pointer rests on a cell before its error is asked for. */
const restMilliseconds = 150;

/** Shows, under the pointer, the sentence behind an error value, as Sheets does for `#ERROR!`. */
export function explainErrors(
  { univer }: UniverParts,
  place: HTMLElement,
  title: string,
  sources: {
    readonly isError: (row: number, column: number) => boolean;
    readonly isRefusal: (row: number, column: number) => boolean;
    readonly sentence: (row: number, column: number) => Promise<string | null>;
  },
): void {
  const message = element('p', {});
  const note = element(
    'div',
    { class: 'wb-refusal', role: 'tooltip' },
    element('strong', {}, title),
    message,
  );
  note.hidden = true;
  place.append(note);
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { row, col } = alert.location;
    if (alert.key !== ownAlert || !sources.isRefusal(row, col)) showAlert(alert);
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const hover = univer.__getInjector().get(HoverManagerService);
  hover.currentCell$.subscribe((hovered) => {
    note.hidden = true;
    clearTimeout(resting);
    if (!hovered) return;
    const { row, col } = hovered.location;
    if (!sources.isError(row, col)) return;
    resting = setTimeout(async () => {
      const sentence = await sources.sentence(row, col).catch(() => null);
      if (!sentence) return;
      alerts.removeAlert(ownAlert);
      message.textContent = sentence;
      note.hidden = false;
      const { endX, startX, startY } = hovered.position;
      // Right of the cell; where there is no room, left of it.
      const fits = endX + note.offsetWidth < place.clientWidth;
      const lowest = Math.max(0, place.clientHeight - note.offsetHeight);
      note.style.left = `${fits ? endX : Math.max(0, startX - note.offsetWidth)}px`;
      note.style.top = `${Math.min(startY, lowest)}px`;
    }, restMilliseconds);
  });
}
