import { expect, test } from 'vitest';
import { startHost } from './start-host.ts';

const sentence =
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

const sums =
  'function ADD(x) { return [].concat.apply([], [].concat(x)).filter(Number).reduce(function (a, b) { return a + b; }, 0); }';

test('a formula that needs its own result is an error that says so', async () => {
  const host = await startHost(sums);
  await host.type('Sheet1', 'A1', '=A1+1');
  await host.type('Sheet1', 'B2', '=SUM(B1:B3)');
  await host.type('Sheet1', 'C9', '=ADD(C1:C)');
  for (const cell of ['A1', 'B2', 'C9']) {
    expect(await host.values(cell)).toEqual([['#REF!']]);
    expect(host.errorAt('Sheet1', cell)).toBe(sentence);
  }
});

test('every cell of a longer circle says so, what reads them is an error too, and all else is computed', async () => {
  const host = await startHost(sums);
  await host.type('Sheet1', 'A1', '=B1');
  await host.type('Sheet1', 'B1', '=C1*2');
  await host.type('Sheet1', 'D1', '=SUM(B1;1)');
  await host.type('Sheet1', 'E1', '=1+2');
  await host.type('Sheet1', 'C1', '=A1-3');
  expect(await host.values('A1:E1')).toEqual([['#REF!', '#REF!', '#REF!', '#REF!', 3]]);
  expect(host.errorAt('Sheet1', 'C1')).toBe(sentence);
});

test('a circle that is broken is computed again', async () => {
  const host = await startHost(sums);
  await host.type('Sheet1', 'A1', '=B1+1');
  await host.type('Sheet1', 'B1', '=A1');
  await host.type('Sheet1', 'B1', 4);
  expect(await host.values('A1:B1')).toEqual([[5, 4]]);
  expect(host.errorAt('Sheet1', 'A1')).toBeNull();
  await host.type('Sheet1', 'B1', '=A1');
  expect(await host.values('A1:B1')).toEqual([['#REF!', '#REF!']]);
});

test('a circle is found across sheets, names and in a workbook that is opened', async () => {
  const host = await startHost(sums);
  host.insertSheet('Other');
  await host.type('Sheet1', 'A1', '=Other!A1');
  await host.type('Other', 'A1', '=INDIRECT("Sheet1!A1")');
  const content = await host.content();
  await host.load(content);
  expect([await host.values('Sheet1!A1'), await host.values('Other!A1')]).toEqual([
    [['#REF!']],
    [['#REF!']],
  ]);
});

test.each([
  ['A4', '=INDEX(A:A;2)', 2],
  ['A4', '=SUM(A1:INDEX(A:A;ROW()-1))', 6],
  ['A4', '=SUM(OFFSET(A4;-3;0;3;1))', 6],
  ['A4', '=SUM(INDIRECT("A1:A"&ROW()-1))', 6],
  ['A4', '=ROW(A4)', 4],
  ['A4', '=ROWS(A1:A9)', 9],
  ['A4', '=COLUMNS(A:C)+COLUMN(A4)', 4],
])('in %s %s needs no result of its own cell', async (cell, formula, result) => {
  const host = await startHost(sums);
  await host.type('Sheet1', 'A1', 1);
  await host.type('Sheet1', 'A2', 2);
  await host.type('Sheet1', 'A3', 3);
  await host.type('Sheet1', cell, formula);
  expect(await host.values(cell)).toEqual([[result]]);
});
