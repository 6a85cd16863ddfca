import { expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import type { CellContent } from '../../../src/workbench/host/files/content.ts';
import { loadProject } from '../../../src/workbench/host/project.ts';
import { startHost } from './start-host.ts';

const rows = 10_000;

/** Seconds this process computed, so that a busy machine does not fail a test. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function ratings(
  formula: (row: number) => string | null,
): Record<number, Record<number, CellContent>> {
  const cells: Record<number, Record<number, CellContent>> = {};
  for (let row = 0; row < rows; row += 1) {
    const line: Record<number, CellContent> = {};
    for (let column = 0; column < 12; column += 1)
      line[column] = { value: 1 + ((row * 7 + column * 3) % 5) };
    const text = formula(row);
    if (text) line[13] = { value: null, formula: text };
    cells[row] = line;
  }
  return cells;
}

async function rated(formula: (row: number) => string | null) {
  const base = blankWorkbook('de_DE', 'Europe/Berlin');
  return startHost('', {
    project: loadProject(),
    content: {
      ...base,
      activeSheet: 'T',
      sheets: [{ ...blankSheet('T'), rowCount: rows + 1, cells: ratings(formula) }],
    },
  });
}

test('ten thousand rows of one PATIENTSCORE over a range take less than 3 seconds', async () => {
  const host = await rated(() => null);
  expect(await secondsOf(() => host.type('T', 'N1', `=PATIENTSCORE(A1:L${rows})`))).toBeLessThan(3);
  const [last = []] = await host.values(`T!N${rows}`);
  expect(last[0]).toBeTypeOf('number');
}, 60_000);

test('ten thousand formulas of PATIENTSCORE are opened and computed in less than 6 seconds of both cores', async () => {
  let host = await rated(() => null);
  const seconds = await secondsOf(async () => {
    host = await rated((row) => `=PATIENTSCORE(A${row + 1}:L${row + 1})`);
  });
  expect(seconds).toBeLessThan(6);
  expect((await host.values(`T!N${rows}`))[0]?.[0]).toBeTypeOf('number');
}, 60_000);

test('ten thousand rows of twenty values are written and read as one block', async () => {
  const host = await startHost(`function block() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1000, 9000);
    var values = [];
    for (var i = 0; i < 10000; i++) { var row = []; for (var j = 0; j < 20; j++) row.push(i + j); values.push(row); }
    sheet.getRange(1, 1, 10000, 20).setValues(values);
    return sheet.getRange(1, 1, 10000, 20).getValues()[9999][19];
  }`);
  let value: unknown;
  const seconds = await secondsOf(async () => {
    ({ value } = await host.execute('block'));
  });
  expect(value).toBe(10018);
  expect(seconds).toBeLessThan(5);
}, 60_000);
