import { columnLetters, quotedSheet, readArea } from '../addresses.ts';
import type { FilterColumn, SheetContent } from '../content.ts';
import { filterText } from './filter-values.ts';
import { escapeXml } from './write-rules.ts';

/** What a column hides, in small letters. A file is told of a condition by the values that fit it. */
const hiddenTexts = ({ hiddenValues, condition }: FilterColumn): ReadonlySet<string> =>
  new Set([...hiddenValues, ...(condition?.hides ?? [])].map((value) => value.toLowerCase()));

/** Rows the filter hides: a file hides them one by one. */
export function filteredRows(sheet: SheetContent, locale: string): Set<number> {
  const rows = new Set<number>();
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (sheet.filter === null || area === null) {
    return rows;
  }
  for (const [column, criteria] of Object.entries(sheet.filter.criteria)) {
    const hidden = hiddenTexts(criteria);
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      if (hidden.has(filterText(sheet.cells[row]?.[Number(column)], locale).toLowerCase())) {
        rows.add(row);
      }
    }
  }
  return rows;
}

/** The filter as a file says it: what each column still shows. */
export function filterXml(sheet: SheetContent, locale: string): string {
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (sheet.filter === null || area === null) {
    return '';
  }
  const columns = Object.entries(sheet.filter.criteria).map(([column, criteria]) => {
    const hidden = hiddenTexts(criteria);
    const shown = new Set<string>();
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const text = filterText(sheet.cells[row]?.[Number(column)], locale);
      if (!hidden.has(text.toLowerCase())) {
        shown.add(text);
      }
    }
    const values = [...shown].filter((text) => text !== '');
    return `<filterColumn colId="${Number(column) - area.left}"><filters${shown.has('') ? ' blank="1"' : ''}>${values
      .map((text) => `<filter val="${escapeXml(text)}"/>`)
      .join('')}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${sheet.filter.range}">${columns.join('')}</autoFilter>`;
}

/** The hidden name by which other programs than Excel find a filter. */
export function filterNameXml(sheet: SheetContent, fileName: string, index: number): string {
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (area === null) {
    return '';
  }
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const range = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`${quotedSheet(fileName)}!${range}`)}</definedName>`;
}
