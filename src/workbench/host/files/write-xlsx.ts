/*
 * exceljs writes cells, looks, notes and page settings. What it has no words for (filter values, names of formulas,
 * rules with texts, conditional formats beyond its few kinds) is put into the XML it wrote, and what .xlsx itself has no
 * words for goes into the workbench's own hidden sheet.
 */
import type { XlsxWriteOptions } from 'exceljs';
import type { NotCarried, WorkbookContent } from './content.ts';
import type { FileLanguage } from './file-problem.ts';
import { Losses } from './losses.ts';
import { chartXml } from './xlsx/chart-xml.ts';
import { complete, type WrittenChart, writtenAt } from './xlsx/complete-package.ts';
import { fileNames } from './xlsx/file-names.ts';
import { writeFormula } from './xlsx/formula-dialect.ts';
import { notationOf } from './xlsx/formula-tokens.ts';
import { type OwnSheetOfSheet, ownSheetName, writeOwnSheet } from './xlsx/own-sheet.ts';
import { type SheetXml, sheetXml } from './xlsx/sheet-xml.ts';
import { escapeText, StyleWriter, writeCells } from './xlsx/write-cells.ts';
import { filterNameXml } from './xlsx/write-filter.ts';
import { escapeXml } from './xlsx/write-rules.ts';
import { addSheet } from './xlsx/write-sheet.ts';

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notCarried: readonly NotCarried[];
}

/** The package is packed once, when it is complete. */
const stored: Partial<XlsxWriteOptions> = { zip: { compression: 'STORE' } };

/** Writes a workbook as .xlsx; what Excel will not show is listed, place by place. */
export async function writeXlsx(
  content: WorkbookContent,
  language: FileLanguage = 'en',
): Promise<SavedFile> {
  const { default: Excel } = await import('exceljs');
  const losses = new Losses();
  const book = new Excel.Workbook();
  book.creator = 'Zeitwert';
  book.lastModifiedBy = 'Zeitwert';
  book.created = writtenAt;
  book.modified = writtenAt;
  const notation = notationOf(content.locale);
  const names = fileNames(content.sheets);
  const sheetNames = new Map([...names].filter(([name, fileName]) => name !== fileName));
  const writing = { notation, sheetNames, styles: new StyleWriter(), losses };
  const ruleStyles: string[] = [];
  const xml: (SheetXml & { charts: WrittenChart[] })[] = [];
  const own: OwnSheetOfSheet[] = [];
  const active = content.sheets.findIndex((sheet) => sheet.name === content.activeSheet);
  for (const sheet of content.sheets) {
    const fileName = names.get(sheet.name) as string;
    const worksheet = addSheet(book, sheet, fileName, content.locale);
    const cells = writeCells(worksheet, sheet, writing);
    if (sheet.filter !== null) {
      worksheet.autoFilter = sheet.filter.range;
      if (Object.values(sheet.filter.criteria).some(({ condition }) => condition !== undefined)) {
        losses.add('filter-rule', sheet.name, sheet.filter.range);
      }
    }
    const parts = sheetXml(sheet, writing, ruleStyles, content.locale);
    if (fileName !== sheet.name) {
      losses.add('saved-sheet-name', sheet.name);
    }
    const charts: WrittenChart[] = [];
    for (const chart of sheet.charts) {
      const drawn = chartXml(chart, (other) => names.get(other) ?? other);
      if (drawn === null) {
        const { title } = chart.options as { title?: unknown };
        losses.add('saved-chart', sheet.name, undefined, String(title ?? ''));
      } else {
        charts.push({ chart, xml: drawn });
      }
    }
    xml.push({ ...parts, charts });
    for (const { range, warningOnly } of sheet.protections) {
      if (range !== null || warningOnly) {
        losses.add('saved-protection', sheet.name, range ?? undefined);
      }
    }
    own.push({
      fileName,
      name: sheet.name,
      id: sheet.id,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      metadata: sheet.metadata,
      charts: sheet.charts,
      protections: sheet.protections,
      validations: parts.validations,
      conditionalFormats: parts.conditionalFormats,
      ...cells,
    });
  }
  const { locale, timeZone, metadata, documentProperties } = content;
  const ownSheet = book.addWorksheet(ownSheetName, { state: 'veryHidden' });
  writeOwnSheet({
    version: 1,
    locale,
    timeZone,
    metadata,
    documentProperties,
    sheets: own,
  }).forEach((text, index) => {
    ownSheet.getCell(index + 1, 1).value = escapeText(text);
  });
  book.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: Math.max(0, active),
      visibility: 'visible',
    },
  ];
  const nameXml = [
    ...content.names.map(
      ({ name, reference }) =>
        `<definedName name="${escapeXml(name)}">${escapeXml(writeFormula(reference, notation, sheetNames))}</definedName>`,
    ),
    ...content.sheets.map((sheet, index) =>
      filterNameXml(sheet, names.get(sheet.name) as string, index),
    ),
  ].join('');
  const bytes = await complete(await book.xlsx.writeBuffer(stored), xml, ruleStyles, nameXml);
  return { bytes, notCarried: losses.list(language) };
}
