import { describe, expect, test } from 'vitest';
import { accountTable, readAccountRows } from '../../src/workbook/account-rows.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { defaultSettingRows, readSettings } from '../../src/workbook/settings-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const context = contextOf('de_DE');
const { classWords } = readSettings(
  defaultSettingRows('de').map(({ cells }) => cells),
  context,
).table;
const binding = {
  columns: { account: 1, revenue: 2, margin: 3 },
  key: 'account',
  hoursUnit: 'month',
} as const;

function valuesOf(rows: readonly (readonly Cell[])[]): (number | null)[] {
  return readAccountRows(rows, 5, binding, { context, classWords }).map(({ value }) => value);
}

describe('what an account is worth', () => {
  test('is its margin where the sheet has amounts', () => {
    expect(
      valuesOf([
        ['Ahrens', 250_000, 80_000],
        ['Boll', 90_000, 12_500],
      ]),
    ).toEqual([80_000, 12_500]);
  });

  test('is its revenue where the margin is a rate, as a share of 1 or in percent', () => {
    expect(
      valuesOf([
        ['Ahrens', 250_000, 0.32],
        ['Boll', 90_000, -0.04],
      ]),
    ).toEqual([250_000, 90_000]);
    expect(
      valuesOf([
        ['Ahrens', 250_000, 32],
        ['Boll', 90_000, '14,5 %'],
      ]),
    ).toEqual([250_000, 90_000]);
  });

  test('is its revenue where the margins are shares up to all of it, however small the revenues', () => {
    expect(
      valuesOf([
        ['Ahrens', 250, 1],
        ['Boll', 90, 0.4],
      ]),
    ).toEqual([250, 90]);
  });

  test('what the revenues usually are is a matter of those that are known', () => {
    expect(
      valuesOf([
        ['Ahrens', 250_000, 32],
        ['Boll', '', 12],
        ['Carl', '', 9],
        ['Dorn', '', 5],
      ]),
    ).toEqual([250_000, null, null, null]);
  });

  test('is its margin in small amounts beside small revenues, such as thousands', () => {
    expect(
      valuesOf([
        ['Ahrens', 250, 80],
        ['Boll', 90, 12.5],
      ]),
    ).toEqual([80, 12.5]);
  });
});

test('a row whose key is an error is no account', () => {
  const rows = [
    ['#REF!', 5, 1],
    ['Boll', 5, 1],
  ];
  const found = readAccountRows(rows, 5, binding, { context, classWords });
  expect(found.map(({ row, key }) => [row, key])).toEqual([[6, 'boll']]);
});

test('a long name is kept whole', () => {
  const name = 'Vereinigte Werkstätten für Antriebstechnik  Nord GmbH & Co. KG';
  const [found] = readAccountRows([[name, 5, 1]], 5, binding, { context, classWords });
  expect([found?.name, found?.shownKey]).toEqual([name, name]);
});

describe('the header of the values', () => {
  const headerOf = (rows: readonly (readonly Cell[])[], columns: Record<string, number>) =>
    accountTable(
      rows,
      [],
      { columns, key: 'account', hoursUnit: 'month', headerRow: 5, own: {} },
      { context, classWords },
    ).valueHeader;
  const rows = [
    ['Kunde', 'Umsatz', 'DB\n  in T€'],
    ['Ahrens', 250_000, 80_000],
    ['Boll', 90_000, 12_500],
  ];

  test('is that of the column they stand in, in one line', () => {
    expect(headerOf(rows, { account: 1, revenue: 2, margin: 3 })).toBe('DB in T€');
    expect(headerOf(rows, { account: 1, revenue: 2 })).toBe('Umsatz');
  });

  test('is blank without values', () => {
    expect(headerOf(rows, { account: 1 })).toBe('');
  });
});
