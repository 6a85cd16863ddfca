import { describe, expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import type { WorkbookContent } from '../../../src/workbench/host/files/content.ts';
import { startHost } from './start-host.ts';

const twice =
  '/** @customfunction */ function TWICE(x) { return x.map(function (r) { return [r[0] * 2]; }); }';

/** An account list of a small supplier, with one of everything that must move with its rows and columns. */
const list: WorkbookContent = {
  ...blankWorkbook('de_DE', 'Europe/Berlin'),
  activeSheet: 'Kunden',
  sheets: [
    {
      ...blankSheet('Kunden', 7),
      rowCount: 40,
      columnCount: 10,
      cells: {
        0: { 0: { value: 'Kundenliste', style: { bold: true, fontSize: 14 } } },
        3: {
          0: { value: 'Firma', note: 'wie im Vertrag' },
          1: { value: 'Umsatz' },
          2: { value: 'Klasse' },
        },
        4: {
          0: { value: 'Wagner Pumpen' },
          1: { value: 1200.5, style: { numberFormat: '#,##0.00 "€"' } },
          2: { value: 'A' },
        },
        5: {
          0: { value: '007' },
          1: { value: 46027, style: { numberFormat: 'dd.mm.yyyy' } },
          2: { value: 'B' },
        },
        6: {
          0: { value: 'Summe', style: { borders: { top: { style: 'thin', color: '#000000' } } } },
          1: { value: 47227.5, formula: '=SUM(B5:B6)' },
          3: { value: true },
          4: { value: '#N/A', formula: '=NA()', error: true },
        },
      },
      merges: ['A1:C1'],
      columns: { 0: { width: 220 }, 8: { hidden: true } },
      rows: { 0: { height: 40 }, 30: { hidden: true } },
      frozenRows: 4,
      filter: { range: 'A4:C6', criteria: { 2: { hiddenValues: ['B'] } } },
      validations: [
        {
          ranges: ['C5:C6'],
          criteria: 'VALUE_IN_LIST',
          values: ['A', 'B', 'C'],
          allowInvalid: true,
          helpText: 'A bis C',
          showDropdown: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: ['C5:C6'],
          rule: {
            kind: 'boolean',
            criteria: 'TEXT_EQUAL_TO',
            values: ['A'],
            style: { background: '#bfe1f6' },
          },
        },
        {
          ranges: ['A5:C6'],
          rule: {
            kind: 'boolean',
            criteria: 'CUSTOM_FORMULA',
            values: ['=$B5>1000'],
            style: { bold: true },
          },
        },
        {
          ranges: ['B5:B6'],
          rule: {
            kind: 'scale',
            points: [
              { type: 'MIN', value: '', color: '#ffffff' },
              { type: 'MAX', value: '', color: '#e69f00' },
            ],
          },
        },
      ],
      protections: [{ range: 'A4:C4', description: 'Kopf', warningOnly: true, editable: true }],
      metadata: [
        { key: 'sheet', value: 's', visibility: 'DOCUMENT' },
        { key: 'header', value: 'h', visibility: 'DOCUMENT', row: 3 },
        { key: 'class', value: 'c', visibility: 'PROJECT', column: 2 },
      ],
      charts: [
        {
          id: 11,
          type: 'SCATTER',
          ranges: ['Kunden!A4:B6'],
          options: { title: 'Umsatz' },
          headers: 1,
          position: { row: 10, column: 4, offsetX: 3, offsetY: 5 },
        },
      ],
      page: { landscape: true, onePageWide: true },
    },
    blankSheet('Notizen', 8),
  ],
  names: [{ name: 'Umsatz', reference: 'Kunden!$B$5:$B$6' }],
  metadata: [{ key: 'book', value: 'b', visibility: 'DOCUMENT' }],
  documentProperties: { owner: 'Ada' },
};

test('a workbook that is opened and read back is the same workbook', async () => {
  const host = await startHost(twice, { content: list });
  expect(await host.content()).toEqual(list);
});

test('an array that was stored with its results opens as that array', async () => {
  const host = await startHost(twice, { content: list });
  await host.type('Notizen', 'C1:C2', 21);
  await host.type('Notizen', 'A1', '=TWICE(C1:C2)');
  const stored = await host.content();
  expect(stored.sheets[1]?.cells).toEqual({
    0: { 0: { value: 42, formula: '=TWICE(C1:C2)', spill: 'A1:A2' }, 2: { value: 21 } },
    1: { 0: { value: 42, spilled: true }, 2: { value: 21 } },
  });
  await host.load(stored);
  expect(await host.content()).toEqual(stored);
});

test('a filter of several columns keeps what each of them hides, by value or by condition, wherever it moves', async () => {
  const [sheet] = list.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  const condition = { criteria: 'TEXT_ENDS_WITH', values: ['7'], hides: ['Wagner Pumpen'] };
  const [names, classes] = [{ hiddenValues: [], condition }, { hiddenValues: ['B'] }];
  const filter = { range: 'A4:C6', criteria: { 0: names, 2: classes } };
  const content = { ...list, sheets: [{ ...sheet, filter }] };
  const host = await startHost(twice, { content });
  expect((await host.content()).sheets[0]?.filter).toEqual(filter);
  await host.insertRows('Kunden', 2, 2);
  await host.insertColumns('Kunden', 1);
  const moved = { range: 'B6:D8', criteria: { 1: names, 3: classes } };
  expect((await host.content()).sheets[0]?.filter).toEqual(moved);
});

describe('two rows above the table and a column before it', () => {
  test('take everything of the table along', async () => {
    const host = await startHost(twice, { content: list });
    await host.insertRows('Kunden', 2, 2);
    await host.insertColumns('Kunden', 1);
    const { sheets, names } = await host.content();
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      merges: ['B1:D1'],
      filter: { range: 'B6:D8', criteria: { 3: { hiddenValues: ['B'] } } },
      metadata: [{ key: 'sheet' }, { key: 'header', row: 5 }, { key: 'class', column: 3 }],
      protections: [{ range: 'B6:D6' }],
      charts: [{ ranges: ['Kunden!B6:C8'], position: { row: 12, column: 5 } }],
      rows: { 0: { height: 40 }, 32: { hidden: true } },
      columns: { 1: { width: 220 }, 9: { hidden: true } },
    });
    expect(sheet?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
      ['D7:D8'],
      ['B7:D8'],
      ['C7:C8'],
    ]);
    expect(sheet?.conditionalFormats[1]?.rule).toMatchObject({ values: ['=$C7>1000'] });
    expect(sheet?.validations.map(({ ranges }) => ranges)).toEqual([['D7:D8']]);
    expect(sheet?.cells[8]?.[2]).toMatchObject({ formula: '=SUM(C7:C8)', value: 47227.5 });
    expect(sheet?.cells[5]?.[1]?.note).toBe('wie im Vertrag');
    expect(names).toEqual([{ name: 'Umsatz', reference: 'Kunden!$C$7:$C$8' }]);
  });

  test('and taken out again leave the workbook as it was', async () => {
    const host = await startHost(twice, { content: list });
    await host.insertRows('Kunden', 2, 2);
    await host.insertColumns('Kunden', 1);
    await host.deleteColumns('Kunden', 1);
    await host.deleteRows('Kunden', 2, 2);
    expect(await host.content()).toEqual(list);
  });
});

test('a row inserted into the table widens what spans it', async () => {
  const host = await startHost(twice, { content: list });
  await host.insertRows('Kunden', 6);
  const [sheet] = (await host.content()).sheets;
  expect(sheet?.filter?.range).toBe('A4:C7');
  expect(sheet?.conditionalFormats[0]?.ranges).toEqual(['C5:C7']);
  expect(sheet?.cells[7]?.[1]?.formula).toBe('=SUM(B5:B7)');
});

test('a moved column takes its metadata and its formats along', async () => {
  const host = await startHost(twice, { content: list });
  await host.moveColumns('Kunden', 3, 1, 1);
  const [sheet] = (await host.content()).sheets;
  expect(sheet?.metadata).toContainEqual({
    key: 'class',
    value: 'c',
    visibility: 'PROJECT',
    column: 0,
  });
  expect(sheet?.conditionalFormats[0]?.ranges).toEqual(['A5:A6']);
  expect(sheet?.cells[6]?.[2]?.formula).toBe('=SUM(C5:C6)');
});

test('rows that a filter hides are deleted with the rest', async () => {
  const host = await startHost(twice, { content: list });
  await host.deleteRows('Kunden', 5, 2);
  expect(await host.values('Kunden!A5:A5')).toEqual([['Summe']]);
});

test('a copy of a sheet has all of it, and is another sheet', async () => {
  const host = await startHost(twice, { content: list });
  host.duplicateSheet('Kunden');
  const { sheets } = await host.content();
  const { id, name, charts, ...copy } = sheets[2] ?? list.sheets[0] ?? blankSheet('');
  const { id: _, name: __, charts: ___, ...original } = list.sheets[0] ?? blankSheet('');
  expect(name).toBe('Kopie von Kunden');
  expect(id).not.toBe(7);
  expect(charts[0]).toMatchObject({ ranges: ["'Kopie von Kunden'!A4:B6"] });
  expect(copy).toEqual(original);
});

test('a range that may not be edited refuses every write, and says so', async () => {
  const [first, ...rest] = list.sheets;
  if (!first) throw new Error('The list has a sheet.');
  const host = await startHost(
    `function write() { SpreadsheetApp.getActiveSheet().getRange('A4:A5').setValues([['x'], ['y']]); }
     function may() { var s = SpreadsheetApp.getActiveSheet(); return [s.getRange('A4').canEdit(), s.getRange('A5').canEdit()]; }`,
    {
      content: {
        ...list,
        sheets: [
          {
            ...first,
            protections: [{ range: 'A4:C4', description: '', warningOnly: false, editable: false }],
          },
          ...rest,
        ],
      },
    },
  );
  expect((await host.execute('may')).value).toEqual([false, true]);
  expect((await host.execute('write')).error?.message).toBe(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
  expect(await host.values('Kunden!A4:A5')).toEqual([['Firma'], ['Wagner Pumpen']]);
});

test('a sheet may be deleted while its formulas are being computed', async () => {
  const host = await startHost(
    `function SLOW(x) { var s = 0; for (var i = 0; i < 2e6; i++) s += i; return s > 0 ? x : 0; }
     function fill() {
       var f = [];
       for (var i = 0; i < 40; i++) f.push(['=SLOW(' + i + ')']);
       SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Notizen').getRange('A1:A40').setFormulas(f);
       SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Kunden').getRange('J1').setFormula('=SLOW(7)');
     }`,
    { content: list },
  );
  await host.execute('fill');
  host.deleteSheet('Notizen');
  expect(await host.values('Kunden!J1')).toEqual([[7]]);
});
