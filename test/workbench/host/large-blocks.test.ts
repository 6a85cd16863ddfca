import { expect, test } from 'vitest';
import { startHost } from './start-host.ts';

test('ten thousand rows of twenty values are written and read as one block', async () => {
  const host = await startHost(`function block() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1000, 9000);
    var values = [];
    for (var i = 0; i < 10000; i++) { var row = []; for (var j = 0; j < 20; j++) row.push(i + j); values.push(row); }
    sheet.getRange(1, 1, 10000, 20).setValues(values);
    return sheet.getRange(1, 1, 10000, 20).getValues()[9999][19];
  }`);
  const { value, calls } = await host.execute('block');
  expect(value).toBe(10018);
  expect(calls.reads + calls.writes).toBe(3);
}, 60_000);
