import { writingOf } from '../../spreadsheet/locale.ts';
import { shownText } from '../../spreadsheet/shown-text.ts';
import type { CellContent } from '../content.ts';

/** The text a filter compares: the value as its cell shows it in the spreadsheet's locale. */
export function filterText(cell: CellContent | undefined, locale: string): string {
  return shownText(cell?.value ?? null, cell?.style?.numberFormat ?? '', writingOf(locale));
}
