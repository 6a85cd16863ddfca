import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import type { WorkbookContent } from '../../../src/workbench/host/files/content.ts';
import { startHost } from './start-host.ts';

const functions =
  'function DOUBLE(x) { return x.map(function (r) { return [r[0] === "" ? "" : r[0] * 2]; }); }';

/** Two sheets that read each other, with everything that can lie across an inserted row or column. */
const book: WorkbookContent = {
  ...blankWorkbook('de_DE', 'Europe/Berlin'),
  activeSheet: 'A',
  names: [{ name: 'Werte', reference: 'A!$B$2:$C$5' }],
  sheets: [
    {
      ...blankSheet('A', 1),
      rowCount: 20,
      columnCount: 10,
      cells: {
        0: {
          0: { value: 'a', note: 'n' },
          1: { value: 5 },
          6: { value: 10, formula: '=DOUBLE(B1:B2)' },
        },
        1: { 1: { value: 7 }, 2: { value: 3 }, 6: { value: 14, spilled: true } },
        3: {
          3: { value: 15, formula: '=SUM(B1:C4)' },
          4: { value: 12, formula: '=SUM(B1:INDEX(B:B;ROW(B9)-1))' },
        },
        4: { 3: { value: 10, formula: '=SUM(Werte)' }, 4: { value: 3, formula: '=SUM(C2:C)' } },
        5: { 3: { value: 'x', formula: '=B!$A$1&"A2:A"' }, 4: { value: 7, formula: '=$B2' } },
      },
      merges: ['H8:I9'],
      columns: { 1: { width: 150 }, 7: { hidden: true } },
      rows: { 2: { height: 50 }, 11: { hidden: true } },
      validations: [
        {
          ranges: ['B2:B6'],
          criteria: 'VALUE_IN_LIST',
          values: ['1', '2'],
          allowInvalid: true,
          helpText: null,
          showDropdown: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: ['B2:C6', 'E2:E4'],
          rule: {
            kind: 'boolean',
            criteria: 'CUSTOM_FORMULA',
            values: ['=$B2>B$1'],
            style: { bold: true },
          },
        },
        {
          ranges: ['C:C'],
          rule: {
            kind: 'boolean',
            criteria: 'CELL_EMPTY',
            values: [],
            style: { background: '#ff0000' },
          },
        },
      ],
      protections: [{ range: 'B2:C3', description: 'p', warningOnly: true, editable: true }],
      metadata: [
        { key: 'r', value: '', visibility: 'DOCUMENT', row: 4 },
        { key: 'c', value: '', visibility: 'DOCUMENT', column: 2 },
      ],
      charts: [
        {
          id: 5,
          type: 'BAR',
          ranges: ['A!B1:C6', 'B!A1:B2'],
          options: {},
          headers: 0,
          position: { row: 9, column: 3, offsetX: 0, offsetY: 0 },
        },
      ],
    },
    {
      ...blankSheet('B', 2),
      rowCount: 20,
      columnCount: 10,
      cells: {
        0: { 0: { value: 'x' }, 1: { value: 15, formula: '=SUM(A!B1:B5)+A!C2' } },
        3: { 4: { value: 12, formula: '=SUM(A!B1:B)' } },
      },
    },
  ],
};

/** What a formula gives stays; only spilled cells tell where they came from by their neighbour. */
test('what is inserted and taken out again leaves the workbook as it was, wherever it was', async () => {
  const host = await startHost(functions, { content: book });
  const before = await host.content();
  const step = fc.record({
    isRow: fc.boolean(),
    at: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
      for (const { isRow, at, count } of steps) {
        await (isRow ? host.insertRows('A', at, count) : host.insertColumns('A', at, count));
      }
      for (const { isRow, at, count } of [...steps].reverse()) {
        await (isRow ? host.deleteRows('A', at, count) : host.deleteColumns('A', at, count));
      }
      expect(await host.content()).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a formula gives the same wherever rows and columns are inserted', async () => {
  const host = await startHost(functions, { content: book });
  const results = (cells: Awaited<ReturnType<typeof host.content>>) =>
    cells.sheets.flatMap(({ cells: rows }) =>
      Object.values(rows).flatMap((row) =>
        Object.values(row).flatMap(({ formula, value }) => (formula ? [value] : [])),
      ),
    );
  const before = results(await host.content()).sort();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.integer({ min: 1, max: 6 }), async (isRow, at) => {
      await host.load(book);
      // Inside the array of DOUBLE a row would part its argument from its place.
      await (isRow ? host.insertRows('A', at) : host.insertColumns('A', at));
      expect(results(await host.content()).sort()).toEqual(before);
    }),
    { numRuns: 20 },
  );
}, 120_000);
