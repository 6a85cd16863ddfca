import { describe, expect, test } from 'vitest';
import {
  accountTable,
  isRankedByMargin,
  readAccountRows,
} from '../../src/workbook/account-rows.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { rowsWithoutAccount } from '../../src/workbook/rows-without-account.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { readGrid } from './find-table/workbook-notation.ts';

const reading = { context: contextOf('de_DE'), classWords: new Map([['gold', 'A' as const]]) };
const binding = {
  columns: { accountNumber: 1, account: 2, class: 3, revenue: 4 },
  key: 'accountNumber',
  hoursUnit: 'month',
  headerRow: 5,
  own: {},
} as const;

/** What each row of a bound sheet is instead of an account, by its place. */
function others(
  text: string,
  given: Partial<Parameters<typeof rowsWithoutAccount>[2]> = {},
): string {
  const { values, formulas } = readGrid('L', text);
  const found = rowsWithoutAccount(
    values,
    formulas,
    { ...binding, ...given },
    { decimalComma: true },
  );
  return [...found].map(([row, why]) => `${row} ${why.kind}`).join('; ');
}

describe('rows of a bound sheet that are no accounts', () => {
  test.each<[string, string, string]>([
    ['none', 'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n72 | B GmbH | B | 3', ''],
    [
      'a total, a heading, a note',
      'Nr | Kunde | Klasse | Umsatz\n | Region Nord | |\n71 | A GmbH | A | 5\n72 | B GmbH | B | 3\n | Summe | | 8\nStand: heute | | |',
      '1 heading; 4 total; 5 note',
    ],
    [
      'blank rows',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n~\n72 | B GmbH | B | 3\n~',
      '',
    ],
    [
      'prefilled rows',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n | | | =A3 -> 0\n72 | B GmbH | B | 3',
      '2 prefilled',
    ],
    [
      'an error for a number',
      "Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n'#N/A | B GmbH | B | 3",
      '2 key-error',
    ],
    [
      'an account without a number',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n | B GmbH | B | 3',
      '2 no-key',
    ],
    [
      'figures without a name',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n | | | 3',
      '2 heading',
    ],
    [
      'another table below',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n72 | B GmbH | B | 3\n~\nNummer | Betreuer | Klasse | Stunden\n1 | Weber | C | 7',
      '4 other-table; 5 other-table',
    ],
    ['nothing but a header', 'Nr | Kunde', ''],
    ['nothing', '~', ''],
  ])('%s', (_, text, expected) => {
    expect(others(text)).toBe(expected);
  });

  test('columns of ours say nothing about a row', () => {
    const text =
      'Nr | Kunde | Klasse | Umsatz | Zukunft\n71 | A GmbH | A | 5 | 50\n | | | | 60\n72 | B GmbH | B | 3 | 70';
    expect(others(text)).toBe('2 heading');
    expect(others(text, { own: { future: 5 } })).toBe('');
    const summed = 'Kunde | Umsatz | Zukunft\nA GmbH | 5 | 1\nB GmbH | 3 | 2\nNord | 4 | 3';
    const names = { columns: { account: 1, revenue: 2 }, key: 'account' } as const;
    expect(others(summed, names)).toBe('');
    expect(others(summed, { ...names, own: { future: 3 } })).toBe('');
  });

  test('of a long list every so many rows tell what its columns hold', () => {
    const values: Cell[][] = [['Kunde', 'Umsatz']];
    for (let row = 0; row < 2100; row += 1) values.push([`Firma ${row} GmbH`, row + 1]);
    values.push(['Summe', (2100 * 2101) / 2]);
    const columns = { account: 1, revenue: 2 };
    const found = rowsWithoutAccount(
      values,
      [],
      { columns, key: 'account', own: {} },
      { decimalComma: true },
    );
    expect([...found].map(([row, { kind }]) => [row, kind])).toEqual([[2101, 'total']]);
  });
});

describe('the accounts of a bound sheet', () => {
  test('keep the numbers of their rows, whatever stands between them', () => {
    const { values, formulas } = readGrid(
      'L',
      'Nr | Kunde | Klasse | Umsatz\n71 | A GmbH | A | 5\n | Summe | | 5\n~\n72 | B GmbH | gold | 3',
    );
    const { accounts, others: rest } = accountTable(
      values as Cell[][],
      formulas as string[][],
      binding,
      reading,
    );
    expect(accounts.map(({ row, key, class: of }) => [row, key, of])).toEqual([
      [6, '71', 'A'],
      [9, '72', 'A'],
    ]);
    expect(rest).toEqual([
      { row: 7, shownKey: '', why: { kind: 'total', label: 'Summe', evidence: 'label' } },
    ]);
  });

  test('are read cell by cell; what cannot be read is blank and named', () => {
    const columns = {
      account: 1,
      accountNumber: 2,
      class: 3,
      revenue: 4,
      previousRevenue: 5,
      margin: 6,
      hours: 7,
      visits: 8,
      potential: 9,
      owner: 10,
    };
    const bound = { columns, key: 'account', hoursUnit: 'year' } as const;
    const [one, two] = readAccountRows(
      [
        [' Brandt ', 4711, 'B', '1.000', 900, 200, 24, 6, 5000, ' Weber '],
        ['Ohm', '', 'Z', 'a', 'b', 'c', -1, -2, 'd', new Date(2025, 0, 31)],
        ['#REF!', 1],
        ['  ', 1],
        [],
      ],
      7,
      bound,
      reading,
    );
    expect(one).toEqual({
      row: 7,
      key: 'brandt',
      shownKey: 'Brandt',
      name: 'Brandt',
      number: '4711',
      class: 'B',
      value: 200,
      revenue: 1000,
      previousRevenue: 900,
      margin: 200,
      hours: 2,
      visits: 6,
      potential: 5000,
      owner: 'Weber',
      problems: [],
    });
    expect(two).toMatchObject({
      row: 8,
      key: 'ohm',
      class: 'not-a-class',
      value: null,
      revenue: null,
      hours: null,
      visits: null,
      owner: '2025-01-31',
    });
    expect(two?.problems).toEqual([
      { role: 'class', got: 'Z' },
      { role: 'revenue', got: 'a' },
      { role: 'margin', got: 'c' },
      { role: 'hours', got: '-1' },
      { role: 'previousRevenue', got: 'b' },
      { role: 'visits', got: '-2' },
      { role: 'potential', got: 'd' },
    ]);
  });

  test.each([
    [[0.5, -1], [5000, 6000], false],
    [[0.5, 1.01], [500, 600], true],
    [[100, 20], [999, 500, 999], true],
    [[100, 20], [1000, 1000, 20], false],
    [[-100.5, 20], [1000, 5000], true],
    [[100], [1000, 500], false],
    [[100], [500, 999, 1000], true],
    [[null, 50], [null, null], true],
    [[], [], false],
  ])('margins of %j beside revenues of %j rank them: %j', (margins, revenues, ranked) => {
    const length = Math.max(margins.length, revenues.length);
    const accounts = Array.from({ length }, (_, i) => ({
      margin: margins[i] ?? null,
      revenue: revenues[i] ?? null,
    }));
    expect(isRankedByMargin(accounts, { columns: { margin: 1, revenue: 2 } })).toBe(ranked);
    expect(isRankedByMargin(accounts, { columns: { margin: 1 } })).toBe(true);
    expect(isRankedByMargin(accounts, { columns: { revenue: 2 } })).toBe(false);
  });
});
