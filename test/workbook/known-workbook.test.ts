import { describe, expect, test } from 'vitest';
import {
  type KnownWorkbook,
  knownWorkbook,
  tableStillKnown,
} from '../../src/workbook/known-workbook.ts';

/* What a page hands back is looked at like anything else from outside. */

const binding = {
  key: 'account',
  hoursUnit: 'month',
  headerRow: 3,
  rowBelow: 17,
  columns: { account: 1, class: 2, revenue: 3 },
} as const;
const table = { sheetId: 7, rows: 1000, columns: 26, foundAt: 1_000_000, binding } as const;
const known: KnownWorkbook = {
  tabs: [12, 13],
  settings: 13,
  setUp: [0],
  decimalComma: true,
  table,
};

const withTable = (more: object) => ({ ...known, table: { ...table, ...more } });
const withBinding = (more: object) => withTable({ binding: { ...binding, ...more } });
const withColumns = (columns: unknown) => withBinding({ columns });
const without = (name: keyof KnownWorkbook) => {
  const { [name]: _, ...rest } = known;
  return rest;
};

test.each<[string, KnownWorkbook]>([
  ['everything', known],
  ['a workbook that was never set up', { ...known, tabs: [], settings: null, setUp: [] }],
  ['an unknown decimal sign', { ...known, decimalComma: null }],
  ['no table', { ...known, table: null }],
  ['a sheet that holds no table', { ...known, table: { ...table, binding: null } }],
  ['a table with nothing below it', withBinding({ rowBelow: null }) as KnownWorkbook],
])('comes back as it was told: %s', (_, told) => {
  expect(knownWorkbook(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

describe('is not believed', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(known)],
    ['a number', 7],
    ['a list', [known]],
    ['no tabs', without('tabs')],
    ['no settings', without('settings')],
    ['no sheets that were set up', without('setUp')],
    ['no decimal sign', without('decimalComma')],
    ['no word on a table', without('table')],
    ['tabs that are no list', { ...known, tabs: { length: 0 } }],
    ['a tab with a text for its number', { ...known, tabs: ['12', 13] }],
    ['a negative sheet', { ...known, setUp: [-1] }],
    ['half a sheet', { ...known, setUp: [0.5] }],
    ['a sheet beyond all numbers', { ...known, setUp: [1e300] }],
    ['more sheets than a workbook has', { ...known, setUp: new Array(10_001).fill(1) }],
    ['settings in a tab that is not ours', { ...known, settings: 99 }],
    ['a decimal sign in words', { ...known, decimalComma: ',' }],
    ['a table as a list', { ...known, table: [table] }],
    ['a table of no sheet', withTable({ sheetId: undefined })],
    ['a grid without rows', withTable({ rows: 0 })],
    ['a grid of too many rows', withTable({ rows: 10_000_001 })],
    ['a grid of too many columns', withTable({ columns: 18_279 })],
    ['a time that is none', withTable({ foundAt: Number.NaN })],
    ['a time without end', withTable({ foundAt: Number.POSITIVE_INFINITY })],
    ['no word on what was found', withTable({ binding: undefined })],
    ['another key column', withBinding({ key: 'owner' })],
    ['a key column that is not among the columns', withBinding({ key: 'accountNumber' })],
    ['the name of a prototype as the key', withBinding({ key: '__proto__' })],
    ['another unit', withBinding({ hoursUnit: 'day' })],
    ['a header below the grid', withBinding({ headerRow: 1001 })],
    ['a table that ends above its header', withBinding({ rowBelow: 3 })],
    ['a table that ends below the grid', withBinding({ rowBelow: 1001 })],
    ['columns as a list', withColumns([1, 2])],
    ['a column outside the grid', withColumns({ account: 27 })],
    ['a column in letters', withColumns({ account: 'A' })],
    ['a column of nobody', withColumns({ account: 1, segment: 2 })],
    ['inherited columns', withColumns(Object.create({ account: 1 }))],
    ['a prototype among the columns', withColumns(JSON.parse('{"account":1,"__proto__":2}'))],
    ['the constructor among the columns', withColumns({ account: 1, constructor: 2 })],
  ])('%s', (_, given) => {
    expect(knownWorkbook(given)).toBeNull();
  });

  test('more than was told, so no more is passed on', () => {
    const more = JSON.parse(JSON.stringify(known).replace('{', '{"extra":1,"__proto__":{"a":1},'));
    expect(knownWorkbook(more)).toEqual(known);
    expect(Object.keys(knownWorkbook(more) ?? {}).sort()).toEqual(Object.keys(known).sort());
  });
});

describe('a table is still known', () => {
  const still = (more: { sheetId?: number; rows?: number; columns?: number; now?: number }) => {
    const { sheetId = 7, rows = 1000, columns = 26, now = 1_000_000 } = more;
    return tableStillKnown(known, sheetId, { rows, columns }, now) !== null;
  };
  test('in the same sheet and grid for ten minutes', () => {
    expect([still({}), still({ now: 1_599_999 })]).toEqual([true, true]);
  });
  test.each([
    ['in another sheet', { sheetId: 8 }],
    ['after rows have come', { rows: 1001 }],
    ['after columns have gone', { columns: 25 }],
    ['after ten minutes', { now: 1_600_000 }],
    ['by a clock that went back', { now: 999_999 }],
  ])('not %s', (_, more) => {
    expect(still(more)).toBe(false);
  });
  test('not where nothing was told', () => {
    expect(tableStillKnown(null, 7, table, 1_000_000)).toBeNull();
  });
});
