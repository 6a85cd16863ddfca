import { expect, test } from 'vitest';
import { blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import type { ValidationContent } from '../../../src/workbench/host/files/content.ts';
import { startHost } from './start-host.ts';

const code = `
function write(range, values) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(range).setValues(values); }
function require(range, formula) {
  var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(false).build();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(range).setDataValidation(rule);
}
function listOf(cell) {
  var rule = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(cell).getDataValidation();
  var range = rule.getCriteriaValues()[0];
  return range.getSheet().getName() + '!' + range.getA1Notation();
}
function listIn(cell, list) {
  var data = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
  data.getRange(cell).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(data.getRange(list)).build());
}
function free(range) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(range).clearDataValidations(); }`;

const rejecting = (ranges: string[], criteria: string, value: string): ValidationContent => ({
  ranges,
  criteria,
  values: [value],
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
});

/** A workbook whose second sheet has the rules; the first one is in front. */
async function judging(validations: ValidationContent[], locale = 'en_US') {
  const blank = blankWorkbook(locale, 'Europe/Berlin');
  const [first] = blank.sheets;
  if (!first) throw new Error('A blank workbook has a sheet.');
  const list = ['Kiel', 'Ulm', 7].map((value, row) => [row, { 4: { value } }] as const);
  return startHost(code, {
    content: {
      ...blank,
      sheets: [
        first,
        { ...first, id: 5, name: 'Data', validations, cells: Object.fromEntries(list) },
      ],
      names: [{ name: 'Places', reference: 'Data!$E$1:$E$3' }],
    },
  });
}

const refusedIn = (cell: string) => ({
  name: 'Exception',
  message: `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
});

test('a rule by formula is asked for each cell from where its range begins, with the new values in place', async () => {
  const host = await judging([
    rejecting(['B2:B20'], 'CUSTOM_FORMULA', '=AND(ISNUMBER(B2);B2>$D$1;COUNTIF(B$2:B$20;B2)=1)'),
  ]);
  await host.type('Data', 'D1', 3);
  const write = async (range: string, values: unknown[][]) =>
    (await host.execute('write', [range, values])).error;
  expect(await write('B2:B4', [[4], [5], [6]])).toBeUndefined();
  expect(await write('B5', [['x']])).toEqual(refusedIn('B5'));
  expect(await write('B5', [[3]])).toEqual(refusedIn('B5'));
  expect(await write('B5', [[4]])).toEqual(refusedIn('B5'));
  expect(await write('B5:B7', [[8], [9], [8]])).toEqual(refusedIn('B5'));
  expect(await write('A5:B5', [['kept out', 2]])).toEqual(refusedIn('B5'));
  expect(await host.values('Data!A1:B8')).toEqual([
    [null, null],
    [null, 4],
    [null, 5],
    [null, 6],
    ...Array.from({ length: 4 }, () => [null, null]),
  ]);
  expect(await write('B2:B4', [[6], [4], ['']])).toBeUndefined();
  await expect(host.type('Data', 'B4', 6)).rejects.toThrow('violates the data validation rules');
});

test('a rule reads results that other formulas are about to have', async () => {
  const host = await judging([rejecting(['B2'], 'CUSTOM_FORMULA', '=B2<=$D$1')]);
  await host.type('Data', 'C1', 1);
  await host.type('Data', 'D1', '=C1*10');
  expect((await host.execute('write', ['B2', [[50]]])).error).toEqual(refusedIn('B2'));
  expect((await host.execute('write', ['C1', [[9]]])).error).toBeUndefined();
  expect((await host.execute('write', ['B2', [[50]]])).error).toBeUndefined();
});

test('a rule by formula is read in the locale of the spreadsheet; one that fails or names nothing rejects', async () => {
  const host = await judging([rejecting(['B2'], 'CUSTOM_FORMULA', '=B2*1,5=3')], 'de_DE');
  expect((await host.execute('write', ['B2', [[2]]])).error).toBeUndefined();
  expect((await host.execute('write', ['B2', [[3]]])).error).toEqual(refusedIn('B2'));
  await host.execute('require', ['B3:B4', '=1/B3>0']);
  expect((await host.execute('write', ['B3:B4', [[1], [0]]])).error).toEqual(refusedIn('B4'));
  await host.execute('require', ['B5', '=NOSUCHFUNCTION(B5)']);
  expect((await host.execute('write', ['B5', [[1]]])).error).toEqual(refusedIn('B5'));
});

test('the same formula on two ranges, and a range that lost its first cell, are judged where they began', async () => {
  const host = await judging([]);
  await host.execute('require', ['B2', '=B2>0']);
  await host.execute('require', ['B3', '=B2>0']);
  expect((await host.execute('write', ['B3', [[-1]]])).error).toEqual(refusedIn('B3'));
  expect((await host.execute('write', ['B2:B3', [[1], [-1]]])).error).toBeUndefined();
  await host.execute('require', ['C2:C9', '=C2>0']);
  await host.execute('free', ['C2:C4']);
  expect((await host.execute('write', ['C4', [[-1]]])).error).toBeUndefined();
  expect((await host.execute('write', ['C5', [[1]]])).error).toBeUndefined();
  expect((await host.execute('write', ['C5', [[-1]]])).error).toEqual(refusedIn('C5'));
});

test.each([
  ['$E$1:$E$3', 'a range of its own sheet, whichever is in front'],
  ['Data!$E$1:$E$3', 'a range that names its sheet'],
  ['Places', 'a name'],
])('a list in %s is looked up: %s', async (reference) => {
  const host = await judging([rejecting(['B2:B9'], 'VALUE_IN_RANGE', reference)]);
  host.select('Sheet1', 'A1');
  expect((await host.execute('write', ['B2:B3', [['Ulm'], [7]]])).error).toBeUndefined();
  expect((await host.execute('write', ['B4', [['Bonn']]])).error).toEqual(refusedIn('B4'));
  expect((await host.execute('listOf', ['B4'])).value).toBe('Data!E1:E3');
});

test('a list that a script names by its range is the same for every cell', async () => {
  const host = await judging([]);
  await host.execute('listIn', ['B2:B9', 'E1:E3']);
  const data = (await host.content()).sheets[1];
  expect(data?.validations.map(({ ranges, values }) => [ranges, values])).toEqual([
    [['B2:B9'], ['Data!$E$1:$E$3']],
  ]);
  expect((await host.execute('listOf', ['B9'])).value).toBe('Data!E1:E3');
});
