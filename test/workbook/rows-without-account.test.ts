import { expect, test } from 'vitest';
import { accountTable } from '../../src/workbook/account-rows.ts';
import { findTable } from '../../src/workbook/find-table.ts';
import { roles } from '../../src/workbook/role-choice.ts';
import { namesNoAccount } from '../../src/workbook/rows-without-account.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { randomWorkbook } from '../fuzz/workbooks.ts';
import { allCases } from './find-table/all-cases.ts';
import { readWorkbook, todayOfCase } from './find-table/workbook-notation.ts';

test.each(allCases)(
  'read once it is bound, the accounts are those the set-up found: $title',
  (given) => {
    const { sheets, locale } = readWorkbook(given);
    const active = given.active ?? Object.keys(given.sheets)[0] ?? '';
    const found = findTable({ sheets, locale }, active, todayOfCase(given));
    if ('none' in found) return;
    const sheet = sheets.find(({ name }) => name === found.sheet);
    const columns = Object.fromEntries(
      roles.flatMap((role) => {
        const choice = found.roles[role];
        return choice === undefined ? [] : [[role, choice.column + 1]];
      }),
    );
    const width = Math.max(...Object.values(columns));
    const below = (rows: readonly (readonly unknown[])[]) =>
      rows.slice(found.headerRow - 1, found.rowBelow === null ? undefined : found.rowBelow - 1);
    const context = { ...contextOf('de_DE'), ...locale };
    const binding = {
      columns,
      key: found.key,
      hoursUnit: 'month',
      headerRow: found.headerRow,
      own: {},
    } as const;
    const table = accountTable(
      below(sheet?.values ?? []).map((row) => row.slice(0, width)) as never,
      below(sheet?.formulas ?? []).map((row) => row.slice(0, width)) as never,
      binding,
      { context, classWords: new Map() },
    );
    const keyColumn = (columns[found.key] ?? 1) - 1;
    const named = found.accounts.filter((row) => {
      const cell = sheet?.values[row - 1]?.[keyColumn] ?? '';
      return String(cell).trim() !== '' && !String(cell).startsWith('#');
    });
    expect(table.accounts.map(({ row }) => row)).toEqual(named);
    // Looked at by itself or among its neighbours, no account is taken for anything else.
    const cellsOf = (row: number) => (sheet?.values[row - 1] ?? []).slice(0, width) as never;
    const around = (row: number) =>
      below(sheet?.values ?? [])
        .slice(1)
        .slice(Math.max(0, row - found.headerRow - 13), row - found.headerRow + 12) as never;
    const refused = named.filter(
      (row) =>
        namesNoAccount(cellsOf(row), binding, context) ||
        namesNoAccount(cellsOf(row), binding, context, around(row)),
    );
    expect(refused).toEqual([]);
  },
);

test.each<[string, number | string, boolean]>([
  ['Zwischensumme', '', true],
  ['Summe Nord', 5000, true],
  ['Subtotal', 5000, true],
  ['-', '', true],
  ['n/a', 5000, true],
  ['TotalEnergies', '', false],
  ['Total Wine', 5000, false],
  ['Gesamtschule Nord', '', false],
  ['* Müller', '', false],
  ['=1+1', '', false],
  ['3M', '', false],
])('%s with a revenue of "%s" names no account by itself: %s', (name, revenue, isNone) => {
  const binding = {
    key: 'account',
    columns: { account: 1, class: 2, revenue: 3 },
    own: {},
  } as const;
  expect(namesNoAccount([name, '', revenue], binding, contextOf('de_DE'))).toBe(isNone);
});

test('a title is told from a prospect that holds nothing but its name by the rows around', () => {
  const binding = {
    key: 'account',
    columns: { account: 1, class: 2, revenue: 3 },
    own: {},
  } as const;
  const full = ['Adler Guss', 'A', 5000];
  const german = contextOf('de_DE');
  const isNone = (name: string, ...around: (string | number)[][]) =>
    namesNoAccount([name, '', ''], binding, german, around);
  expect(isNone('Region Nord:', full, full, full)).toBe(true);
  expect(isNone('A-Kunden', full, full, full)).toBe(true);
  expect(isNone('Region Nord:', ['Birk', '', ''], ['Cordes', '', ''], ['Dietz', '', ''])).toBe(
    false,
  );
  expect(isNone('Birk Federn GmbH', full, full, full)).toBe(false);
  expect(isNone('Birk', full, full, full)).toBe(false);
});

test('where formulas could not be read as well, the same table is found: labels and figures tell the totals', () => {
  const binding = (found: ReturnType<typeof findTable>) =>
    'none' in found
      ? found.none
      : {
          header: found.headerRow,
          below: found.rowBelow,
          key: found.key,
          columns: roles.map((role) => found.roles[role]?.column),
        };
  const differing: number[] = [];
  for (let seed = 1; seed <= 150; seed += 1) {
    const { workbook, active, today } = randomWorkbook(seed);
    const { locale } = workbook;
    const found = (grids: typeof workbook.sheets) =>
      binding(findTable({ sheets: grids, locale }, active, today));
    const sheets = workbook.sheets.filter(({ name }) => name === active);
    const bare = sheets.map((sheet) => ({ ...sheet, formulas: [] }));
    if (JSON.stringify(found(sheets)) !== JSON.stringify(found(bare))) differing.push(seed);
  }
  expect(differing).toEqual([]);
});
