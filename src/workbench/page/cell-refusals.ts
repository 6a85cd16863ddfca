import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import type { UniverParts } from './univer-instance.ts';

const alertKey = 'workbench-refusal';

/** Shows, under the pointer, the sentence with which a custom function refused, as Sheets does for `#ERROR!`. */
export class CellRefusals {
  private sentences: Readonly<Record<string, string>> = {};

  constructor({ univer, api }: UniverParts, title: string) {
    const workbook = api.getActiveWorkbook();
    const render =
      workbook && univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
    if (!render) return;
    const hover = univer.__getInjector().get(HoverManagerService);
    const alerts = univer.__getInjector().get(CellAlertManagerService);
    hover.currentCell$.subscribe((position) => {
      const location = position?.location;
      const message =
        location && this.sentences[`${location.subUnitId}!${location.row}!${location.col}`];
      if (!message) {
        alerts.removeAlert(alertKey);
        return;
      }
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title,
        message,
        location,
        width: 320,
        height: 96,
        key: alertKey,
      });
    });
  }

  show(sentences: Readonly<Record<string, string>>): void {
    this.sentences = sentences;
  }
}
