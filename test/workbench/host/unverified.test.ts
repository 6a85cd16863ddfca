import { expect, test } from 'vitest';
import { type Unverified, unverified } from '../../../src/workbench/host/unverified.ts';
import { startHost } from './start-host.ts';

const code = `
/** @customfunction */ function KINDS(x, y, z) { return [[x[0][0] instanceof Error ? 'Error' : typeof x[0][0], typeof y]]; }
/** @customfunction */ function BLANKS() { return [[1], [''], ['']]; }
function writeFormula() { var r = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('@').setValue('=1+1'); return r.getFormula(); }
function lastRow() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=BLANKS()'); SpreadsheetApp.flush(); return SpreadsheetApp.getActiveSheet().getLastRow(); }
function color() { SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('no colour'); return 'ignored'; }
function sort() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A3').setValues([['b'], ['c'], ['a']]); s.setFrozenRows(1); s.sort(1); return s.getRange('A1:A3').getValues().join(''); }
function rule() { SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=Other!A1=1"); return 'accepted'; }
function named() { return SpreadsheetApp.getActiveSpreadsheet().insertSheet('a/b').getName(); }
`;

/** What a function gives while one switch stands the other way. */
async function asked(name: string, change: Partial<Unverified>): Promise<unknown> {
  const host = await startHost(code, { unverified: change });
  const { value, error } = await host.execute(name);
  return error?.message ?? value;
}

test.each<[string, Partial<Unverified>, unknown, unknown]>([
  ['writeFormula', { plainTextFormatStopsFormulas: true }, '=1+1', ''],
  ['lastRow', { spilledEmptyTextIsContent: false }, 3, 1],
  [
    'color',
    { unknownFormatsThrow: false },
    '"no colour" is no colour. Use one such as #bfe1f6.',
    'ignored',
  ],
  ['sort', { sortKeepsFrozenRows: false }, 'bac', 'abc'],
  [
    'rule',
    { rulesMayReadOtherSheets: true },
    'Conditional format rule cannot reference a different sheet.',
    'accepted',
  ],
  ['named', { anySheetNameCharacter: false }, 'a/b', 'Invalid sheet name: a/b'],
])('%s with %o', async (name, change, usual, changed) => {
  expect(await asked(name, {})).toBe(usual);
  expect(await asked(name, change)).toBe(changed);
});

test('what an error cell and a skipped argument are for a function hangs on its switches', async () => {
  const formula = '=KINDS(C1:C2,,1)';
  const kinds = async (change: Partial<Unverified>) => {
    const host = await startHost(code, { unverified: change });
    await host.type('Sheet1', 'C1', '=NA()');
    await host.type('Sheet1', 'A1', formula);
    return (await host.values('A1:B1'))[0];
  };
  expect(await kinds({})).toEqual(['string', 'string']);
  expect(await kinds({ errorCellsArriveAsText: false, skippedArgumentIsEmptyText: false })).toEqual(
    ['Error', 'undefined'],
  );
});

test('how a formula reads back hangs on its switch', async () => {
  const read = async (change: Partial<Unverified>) => {
    const host = await startHost(code, { unverified: change });
    await host.type('Sheet1', 'A1', '=SUM(B1;C1)');
    return host.formulas('A1')[0]?.[0];
  };
  expect([await read({}), await read({ formulasReadBackInLocale: false })]).toEqual([
    '=SUM(B1,C1)',
    '=SUM(B1;C1)',
  ]);
});

test('TODAY as an argument hangs on its switch', async () => {
  const host = await startHost(code, { unverified: { todayKeepsLoading: false } });
  await host.type('Sheet1', 'A1', '=KINDS(B1:B2,TODAY())');
  expect(await host.values('A1')).not.toEqual([['Loading...']]);
});

test('every switch is tried in a test of the host', () => {
  const tried = [
    ...['errorCellsArriveAsText', 'skippedArgumentIsEmptyText', 'plainTextFormatStopsFormulas'],
    ...[
      'leadingPlusIsFormula',
      'spilledEmptyTextIsContent',
      'formulasReadBackInLocale',
      'todayKeepsLoading',
    ],
    ...[
      'largestResult',
      'unknownFormatsThrow',
      'sortKeepsFrozenRows',
      'anySheetNameCharacter',
      'rulesMayReadOtherSheets',
    ],
  ];
  expect(Object.keys(unverified).sort()).toEqual(tried.sort());
});
