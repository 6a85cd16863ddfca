/*
 * exceljs writes cells, looks, notes and page settings. What it has no words for (filter values, names of formulas,
 * rules with texts, conditional formats beyond its few kinds) is put into the XML it wrote, and what .xlsx itself has no
 * words for goes into the workbench's own hidden sheet.
 */
import type { Workbook, XlsxWriteOptions } from 'exceljs';
import JSZip from 'jszip';
import {
  areaName,
  columnLetters,
  excelColumns,
  excelRows,
  quotedSheet,
  readArea,
} from './addresses.ts';
import { colorTables } from './colors.ts';
import type { NotCarried, SheetContent, WorkbookContent } from './content.ts';
import type { FileLanguage } from './file-problem.ts';
import { filterText } from './filter-values.ts';
import { writeFormula } from './formula-dialect.ts';
import { notationOf } from './formula-tokens.ts';
import { Losses } from './losses.ts';
import { type MeantRule, type OwnSheetOfSheet, ownSheetName, writeOwnSheet } from './own-sheet.ts';
import { readFormatRules } from './read-format-rules.ts';
import { readStyles } from './read-styles.ts';
import { readValidations } from './read-validations.ts';
import {
  defaultColumnWidth,
  defaultFont,
  defaultRowHeight,
  pixelsPerDigit,
  pixelsPerPoint,
} from './style-defaults.ts';
import { escapeText, StyleWriter, writeCells } from './write-cells.ts';
import {
  escapeXml,
  formatRuleXml,
  type RuleWriting,
  ruleStyleXml,
  validationXml,
} from './write-rules.ts';
import { parseXml } from './xml.ts';

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notCarried: readonly NotCarried[];
}

/** One moment for every file, so that saving the same workbook twice gives the same bytes. */
const writtenAt = new Date(Date.UTC(2000, 0, 1));

/** Names .xlsx allows: at most 31 characters, none of : \ / ? * [ ], unlike any other name. */
function fileNames(sheets: readonly SheetContent[]): Map<string, string> {
  const taken = new Set<string>([ownSheetName.toLowerCase(), 'history']);
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const plain =
      name
        .replace(/[:\\/?*[\]]/g, '-')
        .replace(/^'+|'+$/g, '')
        .slice(0, 31) || 'Sheet';
    let unlike = plain;
    for (let number = 2; taken.has(unlike.toLowerCase()); number += 1) {
      unlike = `${plain.slice(0, 31 - String(number).length - 1)}-${number}`;
    }
    taken.add(unlike.toLowerCase());
    names.set(name, unlike);
  }
  return names;
}

/** Rows the filter hides: a file hides them one by one. */
function filteredRows(sheet: SheetContent, locale: string): Set<number> {
  const rows = new Set<number>();
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (sheet.filter === null || area === null) {
    return rows;
  }
  for (const [column, { hiddenValues }] of Object.entries(sheet.filter.criteria)) {
    const hidden = new Set(hiddenValues.map((value) => value.toLowerCase()));
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      if (hidden.has(filterText(sheet.cells[row]?.[Number(column)], locale).toLowerCase())) {
        rows.add(row);
      }
    }
  }
  return rows;
}

/** The filter as a file says it: what each column still shows. */
function filterXml(sheet: SheetContent, locale: string): string {
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (sheet.filter === null || area === null) {
    return '';
  }
  const columns = Object.entries(sheet.filter.criteria).map(([column, { hiddenValues }]) => {
    const hidden = new Set(hiddenValues.map((value) => value.toLowerCase()));
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
function filterNameXml(sheet: SheetContent, fileName: string, index: number): string {
  const area = sheet.filter === null ? null : readArea(sheet.filter.range);
  if (area === null) {
    return '';
  }
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const range = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`${quotedSheet(fileName)}!${range}`)}</definedName>`;
}

interface SheetXml {
  readonly rules: string;
  readonly merges: string;
  readonly filter: string;
  readonly protection: string;
  /** The area in use, which exceljs gets wrong and some readers believe. */
  readonly dimension: string;
}

function usedArea(sheet: SheetContent): string {
  const rows = Object.keys(sheet.cells).map(Number);
  const columns = new Set(Object.values(sheet.cells).flatMap((cells) => Object.keys(cells)));
  const last = (indices: readonly number[], most: number): number =>
    Math.min(
      indices.reduce((found, index) => Math.max(found, index), 0),
      most - 1,
    );
  return areaName({
    top: 0,
    left: 0,
    bottom: last(rows, excelRows),
    right: last([...columns].map(Number), excelColumns),
  });
}

/** The parts of a sheet that exceljs does not write, and the rules a file can only say in other words. */
function sheetXml(
  sheet: SheetContent,
  writing: RuleWriting,
  ruleStyles: string[],
  locale: string,
): SheetXml & Pick<OwnSheetOfSheet, 'validations' | 'conditionalFormats'> {
  const formats = sheet.conditionalFormats.map((format, index) => {
    ruleStyles.push(format.rule.kind === 'boolean' ? ruleStyleXml(format.rule.style) : '<dxf/>');
    return formatRuleXml(format, index + 1, ruleStyles.length - 1, writing);
  });
  const validations = sheet.validations.map((validation) => validationXml(validation, writing));
  const reading = {
    sheet: sheet.name,
    notation: writing.notation,
    tables: [],
    losses: new Losses(),
  };
  const styles = readStyles(
    parseXml(Buffer.from(`<styleSheet><dxfs>${ruleStyles.join('')}</dxfs></styleSheet>`)),
    colorTables(null, null),
    'en_US',
  );
  const colors = colorTables(null, null);
  // Each rule is read back at once: where the file says less than was meant, the own sheet keeps what was meant.
  const meant = <Rule>(
    rules: readonly Rule[],
    texts: readonly string[],
    read: (xml: string) => Rule | undefined,
  ) =>
    rules.flatMap((rule, index): MeantRule<Rule>[] => {
      const written = JSON.stringify(read(texts[index] as string));
      return written === JSON.stringify(rule)
        ? []
        : [{ index, written: written ?? '', meant: rule }];
    });
  const sheetOf = (inner: string) => parseXml(Buffer.from(`<worksheet>${inner}</worksheet>`));
  return {
    dimension: usedArea(sheet),
    filter: filterXml(sheet, locale),
    protection: sheet.protections.some(({ range, warningOnly }) => range === null && !warningOnly)
      ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>'
      : '',
    merges:
      sheet.merges.length === 0
        ? ''
        : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    rules:
      formats.join('') +
      (validations.length === 0
        ? ''
        : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`),
    conditionalFormats: meant(sheet.conditionalFormats, formats, (xml) =>
      readFormatRules(sheetOf(xml), styles, colors, reading).at(0),
    ),
    validations: meant(sheet.validations, validations, (xml) =>
      readValidations(sheetOf(`<dataValidations>${xml}</dataValidations>`), reading).at(0),
    ),
  };
}

function addSheet(book: Workbook, sheet: SheetContent, name: string, locale: string) {
  const { page, frozenRows, frozenColumns, tabColor } = sheet;
  const worksheet = book.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: defaultRowHeight / pixelsPerPoint,
      defaultColWidth: defaultColumnWidth / pixelsPerDigit,
      dyDescent: 0.25,
      ...(tabColor === null ? {} : { tabColor: { argb: `FF${tabColor.slice(1).toUpperCase()}` } }),
    },
    pageSetup: {
      // Paper size 9 is A4.
      paperSize: 9,
      orientation: page?.landscape ? 'landscape' : 'portrait',
      ...(page?.onePageWide ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
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
  const hidden = filteredRows(sheet, locale);
  for (const [row, entry] of Object.entries(sheet.rows)) {
    if (entry.hidden) {
      hidden.add(Number(row));
    }
  }
  for (const row of hidden) {
    worksheet.getRow(row + 1).hidden = true;
  }
  return worksheet;
}

/** Puts what exceljs has no words for into the parts it wrote. */
async function complete(
  written: ArrayBuffer | Uint8Array,
  sheets: readonly SheetXml[],
  ruleStyles: readonly string[],
  names: string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  const change = async (part: string, edit: (xml: string) => string): Promise<void> => {
    const file = zip.file(part);
    if (file === null) {
      throw new Error(`exceljs wrote no ${part}.`);
    }
    zip.file(part, edit(await file.async('string')));
  };
  for (const [index, own] of sheets.entries()) {
    await change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const end = xml.indexOf('</sheetData>') >= 0 ? '</sheetData>' : '<sheetData/>';
      return xml
        .replace(/<dimension [^>]*\/>/, `<dimension ref="${own.dimension}"/>`)
        .replace(/<autoFilter [^>]*\/>/, '')
        .replace(end, () => `${end}${own.protection}${own.filter}${own.merges}${own.rules}`);
    });
  }
  await change('xl/styles.xml', (xml) =>
    xml
      .replace(/<dxfs[^>]*\/>|<dxfs[^>]*>[\s\S]*?<\/dxfs>/, () =>
        ruleStyles.length === 0
          ? '<dxfs count="0"/>'
          : `<dxfs count="${ruleStyles.length}">${ruleStyles.join('')}</dxfs>`,
      )
      // The first font is that of every cell without a look of its own.
      .replace(
        /(<fonts[^>]*>)<font>[\s\S]*?<\/font>/,
        `$1<font><sz val="${defaultFont.size}"/><color rgb="FF000000"/><name val="${defaultFont.family}"/><family val="2"/></font>`,
      ),
  );
  if (names !== '') {
    await change('xl/workbook.xml', (xml) =>
      xml.includes('</definedNames>')
        ? xml.replace('</definedNames>', () => `${names}</definedNames>`)
        : xml.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`),
    );
  }
  // Without a fixed date for each part the bytes would differ from one second to the next.
  const dated = new JSZip();
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) {
      dated.file(name, await file.async('uint8array'), { date: writtenAt, createFolders: false });
    }
  }
  return dated.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
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
  const xml: SheetXml[] = [];
  const own: OwnSheetOfSheet[] = [];
  const active = content.sheets.findIndex((sheet) => sheet.name === content.activeSheet);
  for (const sheet of content.sheets) {
    const fileName = names.get(sheet.name) as string;
    const worksheet = addSheet(book, sheet, fileName, content.locale);
    const cells = writeCells(worksheet, sheet, writing);
    if (sheet.filter !== null) {
      worksheet.autoFilter = sheet.filter.range;
    }
    const parts = sheetXml(sheet, writing, ruleStyles, content.locale);
    xml.push(parts);
    if (fileName !== sheet.name) {
      losses.add('saved-sheet-name', sheet.name);
    }
    for (const chart of sheet.charts) {
      losses.add('saved-chart', sheet.name, undefined, String(chart.options['title'] ?? ''));
    }
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
