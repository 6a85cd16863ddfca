import { expect, test } from 'vitest';
import { blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import { personAtTheDoor, startHost } from './start-host.ts';

const code = `
/** @customfunction */ function TWICE(x) { return typeof x === 'number' ? x * 2 : x.map(function (r) { return r.map(function (v) { return v === '' ? '' : v * 2; }); }); }
/** @customfunction */ function FAIL(x) { throw new Error('FAIL: "x" takes a number.'); }
/** @customfunction */ function LOOP() { while (true) {} }
/** @customfunction */ function SNEAK() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
/** @customfunction */ function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
/** @customfunction */ function RAGGED() { return [[1, 2], [3]]; }
/** @customfunction */ function MANY() { var r = []; for (var i = 0; i < 11; i++) r.push([i]); return r; }
var seen = 0;
/** @customfunction */ function SEEN(x) { seen += 1; return seen; }
function untagged() { return 1; }
`;

test('an error shows its sentence on the cell', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'B1', '=FAIL(A1)');
  expect(await host.values('B1')).toEqual([['#ERROR!']]);
  expect(host.errorAt('Sheet1', 'B1')).toBe('Error: FAIL: "x" takes a number.');
});

test('the sentence goes with the error', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'B1', '=FAIL(A1)');
  await host.insertRows('Sheet1', 1, 2);
  expect(host.errorAt('Sheet1', 'B3')).toBe('Error: FAIL: "x" takes a number.');
  await host.type('Sheet1', 'B3', '=TWICE(4)');
  expect(host.errorAt('Sheet1', 'B3')).toBeNull();
});

test('a formula that cannot be read says so', async () => {
  const host = await startHost(code, { locale: 'de_DE' });
  await host.type('Tabellenblatt1', 'B1', '=SUM(A1,A2)');
  expect([await host.values('B1'), host.errorAt('Tabellenblatt1', 'B1')]).toEqual([
    [['#ERROR!']],
    'Formula parse error.',
  ]);
});

test('a blocked array names the cell in its way', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'B3', 'mine');
  await host.type('Sheet1', 'B1', '=TWICE(A1:A5)');
  expect(await host.values('B1:B3')).toEqual([['#REF!'], [null], ['mine']]);
  expect(host.errorAt('Sheet1', 'B1')).toBe(
    'Array result was not expanded because it would overwrite data in B3.',
  );
});

test('an array beyond the grid says how many rows are missing', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'B2', '=TWICE(A1:A)');
  expect(host.errorAt('Sheet1', 'B2')).toBe(
    'Result was not automatically expanded, please insert more rows (1).',
  );
});

test('a function that does not end is ended', async () => {
  const host = await startHost(code, { limits: { customFunctionMs: 200 } });
  await host.type('Sheet1', 'B1', '=LOOP()');
  expect(await host.values('B1')).toEqual([['#ERROR!']]);
  expect(host.errorAt('Sheet1', 'B1')).toContain('Exceeded maximum execution time (line 0).');
});

test('each of many calls in one recalculation is ended at the limit, and the others have their results', async () => {
  const host = await startHost(code, { limits: { customFunctionMs: 300 } });
  const blank = blankWorkbook('en_US', 'Europe/Berlin');
  const [sheet] = blank.sheets;
  if (!sheet) throw new Error('A blank workbook has a sheet.');
  const formulas = Array.from({ length: 400 }, (_, row) =>
    row === 390 || row === 395 ? '=LOOP()' : `=TWICE(${row})`,
  );
  const cells = formulas.map((formula, row) => [row, { 1: { value: null, formula } }] as const);
  await host.load({ ...blank, sheets: [{ ...sheet, cells: Object.fromEntries(cells) }] });
  const results = (await host.values('B1:B400')).map(([value]) => value);
  expect(results).toEqual(
    formulas.map((formula, row) => (formula === '=LOOP()' ? '#ERROR!' : row * 2)),
  );
  expect(host.errorAt('Sheet1', 'B396')).toContain('Exceeded maximum execution time (line 0).');
});

test('a script that does not even load is ended', async () => {
  const host = await startHost('while (true) {} function ONE() { return 1; }', {
    limits: { customFunctionMs: 200 },
  });
  await host.type('Sheet1', 'B1', '=ONE()');
  expect(host.errorAt('Sheet1', 'B1')).toContain('Exceeded maximum execution time (line 0).');
});

test('what a function returns arrives as Sheets shows it, whatever it is', async () => {
  const host = await startHost(`
    function DAY() { return new Date(Date.UTC(2026, 0, 5, 11)); }
    function OBJECT() { return { a: 1 }; }
    function ITSELF() { return ITSELF; }
    function ROWS() { return [[true, 'x'], [new Date(Date.UTC(2026, 0, 5, 11)), null]]; }
    function NAME(x) { try { x.nowhere.more; } catch (error) { return error instanceof TypeError; } }
    function KIND(x) { return Object.prototype.toString.call(x) + (x instanceof Array) + (x[0][0] instanceof Date); }`);
  for (const [index, name] of ['DAY', 'OBJECT', 'NAME', 'ROWS'].entries())
    await host.type('Sheet1', `A${index + 1}`, `=${name}(1)`);
  await host.type('Sheet1', 'D1', '2026-01-05');
  await host.type('Sheet1', 'E1', '=KIND(D1:D2)');
  await host.type('Sheet1', 'F1', '=ITSELF()');
  expect(await host.values('A1:A5')).toEqual([
    [46027.5],
    ['[object Object]'],
    [true],
    [true],
    [46027.5],
  ]);
  expect(await host.values('E1:F1')).toEqual([
    ['[object Array]truetrue', expect.stringContaining('function ITSELF')],
  ]);
});

test('a function is computed again for its arguments alone', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'A1', 1);
  await host.type('Sheet1', 'B1', '=SNEAK()');
  await host.type('Sheet1', 'A1', 2);
  expect(await host.values('B1')).toEqual([[1]]);
});

test('the active range of a function is its own cell', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'C7', '=WHERE()');
  expect(await host.values('C7')).toEqual([['C7']]);
});

test('ragged rows and too large results are refused', async () => {
  const host = await startHost(code, { unverified: { largestResult: 10 } });
  await host.type('Sheet1', 'A1', '=RAGGED()');
  await host.type('Sheet1', 'C1', '=MANY()');
  expect(host.errorAt('Sheet1', 'A1')).toContain('rows of equal length');
  expect(host.errorAt('Sheet1', 'C1')).toBe('Error: Result too large.');
});

test.each(['=TWICE(NOW())', '=TWICE(RAND())', '=TWICE(TODAY())'])(
  '%s stays at Loading',
  async (formula) => {
    const host = await startHost(code);
    await host.type('Sheet1', 'A1', formula);
    expect(await host.values('A1')).toEqual([['Loading...']]);
  },
);

test('no state of a function reaches the next recalculation', async () => {
  const host = await startHost(code);
  await host.type('Sheet1', 'B1', '=SEEN(A1)');
  await host.type('Sheet1', 'A1', 5);
  expect(await host.values('B1')).toEqual([[1]]);
});

test('a cell may call every public function, with the tag or without, and no private one', async () => {
  const host = await startHost(`${code} function secret_() { return 1; }`);
  await host.type('Sheet1', 'A1', '=untagged()');
  await host.type('Sheet1', 'A2', '=secret_()');
  expect(await host.values('A1:A2')).toEqual([[1], ['#NAME?']]);
});

test('a function of the menu does no harm in a cell', async () => {
  const host = await startHost(
    'function erase() { SpreadsheetApp.getActiveSheet().clear(); } function ask() { SpreadsheetApp.getUi(); }',
  );
  await host.type('Sheet1', 'A1', 'kept');
  await host.type('Sheet1', 'B1', '=erase()');
  await host.type('Sheet1', 'C1', '=ask()');
  expect(await host.values('A1:C1')).toEqual([['kept', '#ERROR!', '#ERROR!']]);
  expect(host.errorAt('Sheet1', 'B1')).toBe('Exception: You do not have permission to call clear');
  expect(host.errorAt('Sheet1', 'C1')).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('a function in a cell has a lock at once or not at all', async () => {
  const person = personAtTheDoor();
  const host = await startHost(
    `function LOCKED() { return LockService.getDocumentLock().tryLock(5000); }
     function hold() { LockService.getDocumentLock().waitLock(0); SpreadsheetApp.getUi().alert('Held'); }`,
    { ui: person.ui },
  );
  await host.type('Sheet1', 'A1', '=LOCKED()');
  const holding = host.execute('hold');
  await person.asked;
  await host.type('Sheet1', 'A2', '=LOCKED()');
  person.answer();
  await holding;
  expect(await host.values('A1:A2')).toEqual([[true], [false]]);
});
