/** How the text of a cell looks, as one object. */
import type { CellStyle } from '../files/content.ts';
import { StandIn } from './guard.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;

export class TextStyle extends StandIn implements Pick<Google, 'getForegroundColor' | 'isBold'> {
  readonly style: CellStyle;
  constructor(script: Script, style: CellStyle) {
    super(script);
    this.style = style;
  }
  facts() {
    return { name: 'TextStyle', file: 'text-style.ts' };
  }
  getForegroundColor(): string {
    return this.style.fontColor ?? '#000000';
  }
  isBold(): boolean {
    return this.style.bold === true;
  }
}
