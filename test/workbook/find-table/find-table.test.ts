import { describe, expect, test } from 'vitest';
import { type Finding, findTable, type TableFound } from '../../../src/workbook/find-table.ts';
import { columnLetters } from '../../../src/workbook/plan.ts';
import { roles } from '../../../src/workbook/role-choice.ts';
import type { SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { allCases } from './all-cases.ts';
import {
  type Case,
  readWorkbook,
  roleColumns,
  rowNumbers,
  todayOfCase,
} from './workbook-notation.ts';

/** The answer to a case, its sheets changed beforehand if that is wanted. */
function answer(given: Case, change: (sheet: SheetGrid) => SheetGrid = (sheet) => sheet): Finding {
  const { sheets, locale } = readWorkbook(given);
  const active = given.active ?? Object.keys(given.sheets)[0] ?? '';
  return findTable({ sheets: sheets.map(change), locale }, active, todayOfCase(given));
}

function columnsOf(table: TableFound): Record<string, string> {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const choice = table.roles[role];
      return choice ? [[role, columnLetters(choice.column + 1)]] : [];
    }),
  );
}

/** What a case expects and what was found, in the same words. */
function compared(given: Case, found: Finding): readonly [expected: unknown, got: unknown] {
  const { truth } = given;
  const got =
    'none' in found
      ? { none: found.why.kind }
      : {
          sheet: found.sheet,
          headerRow: found.headerRow,
          columns: columnsOf(found),
          accounts: found.accounts,
        };
  if ('none' in truth) return [truth, got];
  const expected = {
    sheet: truth.sheet ?? Object.keys(given.sheets)[0],
    headerRow: truth.headerRow,
    columns: roleColumns(truth.roles),
    accounts: rowNumbers(truth.accounts),
  };
  return [expected, got];
}

test.each(allCases)('$title', (given) => {
  const found = answer(given);
  const [expected, got] = compared(given, found);
  expect(got).toEqual(expected);
  const { truth } = given;
  if ('none' in truth || 'none' in found) return;
  const kinds = new Map(found.notAccounts.map(({ row, why }) => [row, why.kind]));
  for (const [row, kind] of Object.entries(truth.others ?? {})) {
    expect([row, kinds.get(Number(row))]).toEqual([row, kind]);
  }
  const asked = found.questions.map(({ kind }) => kind);
  for (const kind of truth.asks ?? []) expect(asked).toContain(kind);
  if (truth.key) expect(found.key).toBe(truth.key);
  if (truth.rowBelow !== undefined) expect(found.rowBelow).toBe(truth.rowBelow);
  if (truth.hoursUnit !== undefined) expect(found.hoursUnit).toBe(truth.hoursUnit);
});

const blankRows = (width: number): string[][] =>
  Array.from({ length: 300 }, () => Array.from({ length: width }, () => ''));

/** What gets lost or added when a list is imported, and must not change what it is. */
const losses: Readonly<Record<string, (sheet: SheetGrid) => SheetGrid>> = {
  'without merged cells': (sheet) => ({ ...sheet, merges: [] }),
  'without number formats': (sheet) => ({ ...sheet, numberFormats: [] }),
  'with values instead of formulas': (sheet) => ({ ...sheet, formulas: [] }),
  'with blanks around every text': (sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `  ${cell} ` : cell)),
    ),
  }),
  'with hundreds of blank rows below': (sheet) => ({
    ...sheet,
    values: [...sheet.values, ...blankRows(sheet.values[0]?.length ?? 0)],
  }),
};

describe.each(Object.entries(losses))('%s', (_, change) => {
  test('every list of the cases is found all the same', () => {
    const differing = allCases.flatMap((given) => {
      if ('none' in given.truth) return [];
      const [expected, got] = compared(given, answer(given, change));
      const same = JSON.stringify(sorted(expected)) === JSON.stringify(sorted(got));
      return same ? [] : [{ title: given.title, expected, got }];
    });
    expect(differing).toEqual([]);
  });
});

/** With the keys of objects in order, so that two of them can be compared as text. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
