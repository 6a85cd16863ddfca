import { expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { MemorySheet } from './memory-sheet.ts';

/** What the store does to a sheet, and some of what it must not: every answer is compared. */
const facts = `
  var said = [];
  function tell(name, action) {
    try { said.push([name, action()]); } catch (error) { said.push([name, 'refused: ' + error.message]); }
  }
  var lock = LockService.getDocumentLock();
  tell('a free lock is given', function () { return lock.tryLock(0); });
  tell('a blank sheet reads as its header', function () { return sheet.getDataRange().getValues(); });
  tell('a row is written and read', function () {
    sheet.getRange(2, 1, 1, 3).setValues([["'007", 5, true]]);
    return sheet.getDataRange().getValues();
  });
  tell('an apostrophe keeps a formula as text', function () {
    sheet.getRange(3, 1, 1, 3).setValues([["'=1+1", "'+49", "'2026-11-23"]]);
    return sheet.getRange(3, 1, 1, 3).getValues();
  });
  tell('two apostrophes leave one', function () {
    sheet.getRange(4, 1, 1, 1).setValues([["''quoted"]]);
    return sheet.getRange(4, 1, 1, 1).getValues();
  });
  tell('a blank cell reads as nothing', function () { return sheet.getRange(4, 2, 1, 2).getValues(); });
  tell('false is a value', function () {
    sheet.getRange(5, 3, 1, 1).setValues([[false]]);
    return sheet.getDataRange().getNumRows();
  });
  tell('too few rows are refused', function () { sheet.getRange(2, 1, 2, 1).setValues([['x']]); });
  tell('too few columns are refused', function () { sheet.getRange(2, 1, 1, 2).setValues([['x']]); });
  tell('no rows are refused', function () { sheet.getRange(2, 1, 0, 1); });
  tell('a range outside is refused', function () { sheet.getRange(1001, 1); });
  tell('a whole column has all rows of the grid', function () { return sheet.getRange('A:A').getNumRows(); });
  tell('a whole row has all columns', function () { return sheet.getRange('1:1').getNumColumns(); });
  tell('rows can be added at the end', function () {
    sheet.insertRowsAfter(1000, 5);
    sheet.getRange(1003, 1, 1, 1).setValues([['last']]);
    return [sheet.getRange('A:A').getNumRows(), sheet.getRange(1003, 1, 1, 1).getValues()];
  });
  tell('deleted rows close up', function () {
    sheet.deleteRows(2, 2);
    return [sheet.getRange('A:A').getNumRows(), sheet.getRange(2, 1, 2, 3).getValues()];
  });
  tell('fifty thousand characters fit', function () {
    sheet.getRange(8, 1, 1, 1).setValues([[new Array(50001).join('x')]]);
    return sheet.getRange(8, 1, 1, 1).getValues()[0][0].length;
  });
  tell('one more does not', function () {
    sheet.getRange(9, 1, 1, 1).setValues([[new Array(50002).join('x')]]);
  });
  tell('the lock is given back', function () { lock.releaseLock(); return lock.tryLock(0); });
  SpreadsheetApp.flush();
  return said;
`;

test('the sheet in memory answers as the host does', async () => {
  const host = await Host.start({
    project: {
      code: `function facts() { var sheet = SpreadsheetApp.getActive().getActiveSheet(); sheet.getRange(1, 1, 1, 3).setValues([['id', 'time', 'mark']]); ${facts} }`,
      files: {},
      manifest: {},
    },
    content: blankWorkbook(),
  });
  const { value, error } = await host.execute('facts');
  host.close();
  expect(error).toBeUndefined();

  const { SpreadsheetApp, LockService, sheet } = new MemorySheet('Sheet1', [
    'id',
    'time',
    'mark',
  ]).globals({});
  const inMemory: unknown = new Function('SpreadsheetApp', 'LockService', 'sheet', facts)(
    SpreadsheetApp,
    LockService,
    sheet,
  );
  expect(inMemory).toEqual(value);
});
