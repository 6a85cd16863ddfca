import { describe, expect, test } from 'vitest';
import { readAccountRows } from '../../src/workbook/account-rows.ts';
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

  test('is its margin in small amounts beside small revenues, such as thousands', () => {
    expect(
      valuesOf([
        ['Ahrens', 250, 80],
        ['Boll', 90, 12.5],
      ]),
    ).toEqual([80, 12.5]);
  });
});
