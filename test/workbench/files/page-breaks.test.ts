import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/text/language.ts';
import type {
  CellContent,
  ChartContent,
  PageContent,
  SheetContent,
} from '../../../src/workbench/host/files/content.ts';
import { readXlsx } from '../../../src/workbench/host/files/read-xlsx.ts';
import { writeXlsx } from '../../../src/workbench/host/files/write-xlsx.ts';
import { pageBreaks } from '../../../src/workbench/host/files/xlsx/page-breaks.ts';
import { framePlan } from '../../../src/workbook/portfolio-layout.ts';
import { portfolioPage, portfolioPlan } from '../../../src/workbook/portfolio-tab.ts';
import { tabOf } from '../../fuzz/portfolios.ts';
import { sampleReading, stages } from '../../workbook/sample-portfolio.ts';
import { blankWorkbook } from './every-feature.ts';

/* By hand: A4 landscape is 794 pixels high and 1123 wide; less the margins, 712 by 1046. A row has 20, so a page has 35 rows. */

const inPages: PageContent = { landscape: true, onePageWide: true, inPages: true };

/** A sheet with text in column A of some rows, counted from 0: "0–19 21–35". */
function sheetOf(rows: string, more: Partial<SheetContent> = {}): SheetContent {
  const cells: Record<number, Record<number, CellContent>> = {};
  for (const block of rows.split(' ')) {
    const [from = 0, to = from] = block.split('–').map(Number);
    for (let row = from; row <= to; row++) cells[row] = { 0: { value: `row ${row}` } };
  }
  const [blank] = blankWorkbook.sheets;
  return { ...(blank as SheetContent), rowCount: 500, cells, page: inPages, ...more };
}

const chart = (row: number, height: number, width = 600): ChartContent => ({
  id: row,
  type: 'BAR',
  ranges: ['A1:B2'],
  options: { width, height },
  headers: 0,
  position: { row, column: 0, offsetX: 0, offsetY: 0 },
});

const none = new Set<number>();

describe('a page ends', () => {
  test.each<[string, SheetContent, number[]]>([
    ['nowhere on a sheet that fits one', sheetOf('0–34'), []],
    ['before a block that no longer fits', sheetOf('0–19 21–35'), [21]],
    ['after the blank rows there is room for', sheetOf('0–33 40–60'), [35]],
    ['before a blank row there is no room for', sheetOf('0–18 20–34 36–50'), [35]],
    ['inside a block that is longer than it', sheetOf('0–80'), [35, 70]],
    ['so that the last three rows of such a block stay together', sheetOf('0–35'), [33]],
    ['before such a block where its first five rows do not fit', sheetOf('0–29 31–80'), [31, 66]],
    ['inside such a block where they do', sheetOf('0–28 30–80'), [35, 70]],
    [
      'before a chart and the heading above it',
      sheetOf('0–19 21', { charts: [chart(22, 300)] }),
      [21],
    ],
    [
      'before a chart and the rows above it inside a block that is longer than it',
      sheetOf('0–30', { charts: [chart(31, 300)] }),
      [29],
    ],
    [
      'in the rows below a chart, not in its own',
      sheetOf('0–9 26–60', { charts: [chart(11, 300)] }),
      [35],
    ],
    [
      'before two charts that overlap',
      sheetOf('0–9', { charts: [chart(12, 300), chart(20, 400)] }),
      [12],
    ],
    [
      'later where the width is fitted by making everything smaller',
      sheetOf('0–19 21–35', { charts: [chart(0, 20, 1255)] }),
      [],
    ],
    ['earlier where a row is higher', sheetOf('0–9 11–33', { rows: { 5: { height: 61 } } }), [11]],
    [
      'later where rows are hidden',
      sheetOf('0–19 21–35', { rows: { 5: { hidden: true }, 6: { hidden: true } } }),
      [],
    ],
    [
      'later on upright paper',
      sheetOf('0–19 21–35', { page: { ...inPages, landscape: false } }),
      [],
    ],
    [
      'between charts where rows hold no more than a mark in a hidden column',
      sheetOf('0–40', {
        columns: { 0: { hidden: true } },
        charts: [chart(2, 400), chart(24, 400)],
      }),
      [24],
    ],
  ])('%s', (_, sheet, expected) => {
    const hidden = Object.entries(sheet.rows).flatMap(([row, entry]) =>
      entry.hidden ? [Number(row)] : [],
    );
    expect(pageBreaks(sheet, new Set(hidden))).toEqual(expected);
  });

  test('earlier where a font is larger or a text takes several lines', () => {
    const sheet = sheetOf('0–19 21–34');
    expect(pageBreaks(sheet, none)).toEqual([]);
    const large = { ...sheet.cells, 3: { 0: { value: 'x', style: { fontSize: 24 } } } };
    expect(pageBreaks({ ...sheet, cells: large }, none)).toEqual([21]);
    const long = { value: 'word '.repeat(20), style: { wrap: true } } as const;
    expect(pageBreaks({ ...sheet, cells: { ...sheet.cells, 3: { 0: long } } }, none)).toEqual([21]);
  });
});

test('a saved sheet says where its pages end and what number they have, and opens without a loss', async () => {
  const sheet = sheetOf('0–19 21–35');
  const content = { ...blankWorkbook, sheets: [sheet] };
  const { bytes } = await writeXlsx(content);
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(xml).toContain('<brk id="21" max="16383" man="1"/>');
  expect(xml).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
  const again = readXlsx(bytes);
  expect(again.notCarried).toEqual([]);
  expect(again.content.sheets[0]?.page).toEqual(inPages);

  // A sheet that somebody brought prints as its file says.
  const theirs = { ...sheet, page: { landscape: true, onePageWide: true } };
  const saved = await writeXlsx({ ...content, sheets: [theirs] });
  const other = await (await JSZip.loadAsync(saved.bytes))
    .file('xl/worksheets/sheet1.xml')
    ?.async('string');
  expect(other).not.toMatch(/<brk |oddFooter/);
});

/** The summary of the sample as a sheet: cells, sizes of letters, widths and charts. */
function summarySheet(stage: (typeof stages)[number], language: (typeof languages)[number]) {
  const plan = portfolioPlan(portfolioPage(sampleReading(language, stage), []), []);
  const cells: Record<number, Record<number, CellContent>> = {};
  tabOf(plan).forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === '' || value instanceof Date) return;
      const line = cells[row] ?? {};
      cells[row] = line;
      line[column] = { value };
    });
  });
  for (const { area, text, wrap } of plan.formats ?? []) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells[row - 1]?.[column - 1];
        if (cell === undefined) continue;
        const style = {
          ...cell.style,
          ...(text?.fontSize === undefined ? {} : { fontSize: text.fontSize }),
          ...(wrap === true ? ({ wrap } as const) : {}),
        };
        (cells[row - 1] as Record<number, CellContent>)[column - 1] = { ...cell, style };
      }
    }
  }
  const frame = framePlan(null, '');
  const columns: Record<number, { width?: number; hidden?: true }> = {};
  for (const { column, count, width } of frame.widths ?? []) {
    for (let i = 0; i < count; i++) columns[column - 1 + i] = { width };
  }
  for (const { column } of frame.hideColumns ?? []) columns[column - 1] = { hidden: true };
  const charts = (plan.charts ?? []).map(({ options, position }, id) => ({
    ...chart(position.row - 1, 0),
    id,
    options,
    position: { ...position, row: position.row - 1, column: position.column - 1 },
  }));
  return sheetOf('', { cells, columns, charts });
}

describe('the summary of the sample in print', () => {
  test.each(stages.flatMap((stage) => languages.map((language) => [stage, language] as const)))(
    '%s, %s: no chart is cut, and no heading is left without what it heads',
    (stage, language) => {
      const sheet = summarySheet(stage, language);
      const breaks = pageBreaks(sheet, none);
      expect(breaks.length).toBeGreaterThan(2);
      const isHeading = (row: number) => (sheet.cells[row]?.[0]?.style?.fontSize ?? 0) >= 12;
      for (const before of breaks) {
        for (const { position, options } of sheet.charts) {
          const last = position.row + Math.ceil((Number(options['height']) + 4) / 20) - 1;
          expect(before <= position.row || before > last, `row ${before + 1}`).toBe(true);
        }
        for (const row of [1, 2, 3].map((above) => before - above).filter(isHeading)) {
          // One with nothing below it says all there is to say.
          expect(sheet.cells[row + 1]?.[0], `row ${row + 1}`).toBeUndefined();
        }
      }
    },
  );

  test.each(stages)('%s: the first page holds the headline and its chart', (stage) => {
    const sheet = summarySheet(stage, 'de');
    const [first = 0] = pageBreaks(sheet, none);
    expect(first).toBeGreaterThan((sheet.charts[0]?.position.row ?? 0) + 12);
  });

  test('a year of history: what each page begins with', () => {
    const sheet = summarySheet('a year of history', 'en');
    const begins = pageBreaks(sheet, none).map(
      (row) => sheet.cells[row]?.[0]?.value ?? sheet.cells[row + 1]?.[0]?.value,
    );
    expect(begins).toEqual([
      'Accounts',
      '31 accounts to discuss; in 11 the class and the relationship contradict each other',
      // The list to discuss is longer than a page.
      'Hunsrück Seilbahnen GmbH',
      'To do: 8 accounts were never assessed, 2 assessments have expired',
      '70 of 308.5 hours a month would bring more elsewhere',
      'The 20 largest gaps between hours now and hours advised',
      'Who gives: 25 accounts, 70 hours',
      'For 7 of 60 accounts it matters whether the present (−10) or the future (+10) comes first',
      // So are the figures behind the charts.
      'Bergheim Schleiftechnik KG',
    ]);
  });
});
