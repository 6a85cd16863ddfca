import { expect, test } from 'vitest';
import { findTable, type TableFound } from '../../../src/workbook/find-table.ts';
import { columnLetters } from '../../../src/workbook/plan.ts';
import { roles } from '../../../src/workbook/role-choice.ts';
import { combinedCases } from './cases/combined.ts';
import { doubtfulCases } from './cases/doubtful.ts';
import { englishCases } from './cases/english.ts';
import { furtherCases } from './cases/further.ts';
import { germanCases } from './cases/german.ts';
import { mixedCases } from './cases/mixed.ts';
import { noTableCases } from './cases/no-table.ts';
import { plainNameCases } from './cases/plain-names.ts';
import { romanceCases } from './cases/romance.ts';
import { structureCases } from './cases/structure.ts';
import {
  type Case,
  readWorkbook,
  roleColumns,
  rowNumbers,
  todayOfCase,
} from './workbook-notation.ts';

const cases = [
  ...germanCases,
  ...englishCases,
  ...romanceCases,
  ...structureCases,
  ...mixedCases,
  ...furtherCases,
  ...doubtfulCases,
  ...plainNameCases,
  ...combinedCases,
  ...noTableCases,
];

const found = (given: Case) =>
  findTable(
    readWorkbook(given),
    given.active ?? Object.keys(given.sheets)[0] ?? '',
    todayOfCase(given),
  );

function columnsOf(table: TableFound): Record<string, string> {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const choice = table.roles[role];
      return choice ? [[role, columnLetters(choice.column + 1)]] : [];
    }),
  );
}

test.each(cases)('$title', (given) => {
  const result = found(given);
  const { truth } = given;
  if ('none' in truth) {
    expect(result).toMatchObject({ none: true, why: { kind: truth.none } });
    return;
  }
  if ('none' in result) throw new Error(`no table: ${JSON.stringify(result.why)}`);
  const kinds = Object.fromEntries(result.notAccounts.map(({ row, why }) => [row, why.kind]));
  expect({
    sheet: result.sheet,
    headerRow: result.headerRow,
    columns: columnsOf(result),
    accounts: result.accounts,
    others: Object.fromEntries(Object.keys(truth.others ?? {}).map((row) => [row, kinds[row]])),
  }).toEqual({
    sheet: truth.sheet ?? Object.keys(given.sheets)[0],
    headerRow: truth.headerRow,
    columns: roleColumns(truth.roles),
    accounts: rowNumbers(truth.accounts),
    others: { ...truth.others },
  });
  const asked = new Set(result.questions.map(({ kind }) => kind));
  for (const kind of truth.asks ?? []) expect([...asked]).toContain(kind);
  if (truth.key) expect(result.key).toBe(truth.key);
  if (truth.rowBelow !== undefined) expect(result.rowBelow).toBe(truth.rowBelow);
  if (truth.hoursUnit !== undefined) expect(result.hoursUnit).toBe(truth.hoursUnit);
});
