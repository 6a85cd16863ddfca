import type { Workbook, Worksheet } from 'exceljs';
import { excelColumns } from '../addresses.ts';
import type { SheetContent } from '../content.ts';
import { defaultColumnWidth, pixelsPerDigit, pixelsPerPoint } from '../style-defaults.ts';
import { pageBreaks, pageFooter, pageMargins } from './page-breaks.ts';
import { wrappedRowHeights } from './wrapped-rows.ts';
import { filteredRows } from './write-filter.ts';

/** Adds a sheet with its sizes, freezes, hidden rows and page settings, still without cells. */
export function addSheet(
  book: Workbook,
  sheet: SheetContent,
  name: string,
  locale: string,
): Worksheet {
  const { page, frozenRows, frozenColumns, tabColor } = sheet;
  const worksheet = book.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      // exceljs takes any other height for one set by hand, and rows of wrapped text would not grow.
      defaultRowHeight: 15,
      defaultColWidth: defaultColumnWidth / pixelsPerDigit,
      dyDescent: 0.25,
      ...(tabColor === null ? {} : { tabColor: { argb: `FF${tabColor.slice(1).toUpperCase()}` } }),
    },
    pageSetup: {
      // Paper size 9 is A4.
      paperSize: 9,
      orientation: page?.landscape ? 'landscape' : 'portrait',
      ...(page?.onePageWide ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
      ...(page?.inPages ? { margins: pageMargins } : {}),
    },
    ...(page?.inPages ? { headerFooter: { oddFooter: pageFooter } } : {}),
    views:
      frozenRows + frozenColumns > 0
        ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }]
        : [{ state: 'normal' }],
  });
  for (const [column, { width, hidden }] of Object.entries(sheet.columns)) {
    if (Number(column) < excelColumns) {
      const target = worksheet.getColumn(Number(column) + 1);
      target.width = (width ?? defaultColumnWidth) / pixelsPerDigit;
      target.hidden = hidden === true;
    }
  }
  for (const [row, { height }] of Object.entries(sheet.rows)) {
    if (height !== undefined) {
      worksheet.getRow(Number(row) + 1).height = height / pixelsPerPoint;
    }
  }
  for (const [row, height] of wrappedRowHeights(sheet)) {
    worksheet.getRow(row + 1).height = height / pixelsPerPoint;
  }
  const hidden = filteredRows(sheet, locale);
  for (const [row, entry] of Object.entries(sheet.rows)) {
    if (entry.hidden) {
      hidden.add(Number(row));
    }
  }
  for (const row of hidden) {
    worksheet.getRow(row + 1).hidden = true;
  }
  if (page?.inPages) {
    // A page ends with its last row, which .xlsx counts from 1.
    for (const row of pageBreaks(sheet, hidden))
      worksheet.getRow(row).addPageBreak(1, excelColumns);
  }
  return worksheet;
}
