import { expect, test } from 'vitest';
import { accountTable } from '../../src/workbook/account-rows.ts';
import { findTable } from '../../src/workbook/find-table.ts';
import { roles } from '../../src/workbook/role-choice.ts';
import { namesNoAccount } from '../../src/workbook/rows-without-account.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
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
    // Looked at by itself, no account is taken for anything else.
    const cellsOf = (row: number) => (sheet?.values[row - 1] ?? []).slice(0, width) as never;
    const refused = named.filter((row) => namesNoAccount(cellsOf(row), binding, context));
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
