import type { TableQuestion } from '../text/table-words.ts';
import type { HoursUnit } from './account-roles.ts';
import { keyText, type Refined } from './account-table.ts';
import { readClass } from './class-words.ts';
import { columnLetters } from './plan.ts';
import { roles } from './role-choice.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/* What a table leaves open, and how surely it is the right one. */

export function hoursUnitOf({ candidate, roles: chosen }: Refined): HoursUnit | null {
  const header = candidate.columns.find(({ column }) => column === chosen.hours?.column)?.header;
  if (!header) return null;
  if (header.ideas.perMonth !== undefined) return 'month';
  if (header.ideas.perWeek !== undefined) return 'week';
  return header.ideas.perYear !== undefined || header.period.year !== null ? 'year' : null;
}

function doubleKeys(
  sheet: Sheet,
  accounts: readonly number[],
  column: number | undefined,
): TableQuestion[] {
  if (column === undefined) return [];
  const rowsOf = new Map<string, number[]>();
  for (const row of accounts) {
    const key = keyText(sheet, row, column);
    if (key === '') continue;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row + 1);
    else rowsOf.set(key, [row + 1]);
  }
  return [...rowsOf.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => ({
      kind: 'double-key',
      key: String(sheet.value((rows[0] ?? 1) - 1, column)).trim(),
      rows,
    }));
}

export function questionsOf(table: Refined, key: 'account' | 'accountNumber'): TableQuestion[] {
  const { candidate, roles: chosen, rows } = table;
  const { sheet } = candidate;
  const letters = (column: number) => columnLetters(column + 1);
  const headerOf = (column: number) =>
    candidate.columns.find((one) => one.column === column)?.header.text ?? '';
  const questions: TableQuestion[] = [];
  if (rows.accounts.length === 0) questions.push({ kind: 'no-accounts-yet' });
  const keyColumn = chosen[key]?.column;
  const blank = rows.accounts.filter((row) => keyText(sheet, row, keyColumn) === '');
  if (blank.length > 0 && keyColumn !== undefined) {
    questions.push({
      kind: 'blank-key',
      rows: blank.map((row) => row + 1),
      column: letters(keyColumn),
    });
  }
  questions.push(...doubleKeys(sheet, rows.accounts, keyColumn));
  const { class: classChoice, revenue, hours } = chosen;
  if (classChoice) {
    const words = new Set<string>();
    const unclassed: number[] = [];
    for (const row of rows.accounts) {
      const value =
        sheet.kind(row, classChoice.column) === kinds.blank
          ? ''
          : sheet.value(row, classChoice.column);
      const read = readClass(value);
      const broken = sheet.kind(row, classChoice.column) === kinds.error;
      if (read === 'not-a-class' && !broken) words.add(String(value).trim());
      if (read === 'none' && revenue && sheet.number(row, revenue.column) > 0)
        unclassed.push(row + 1);
    }
    if (words.size > 0) {
      questions.push({
        kind: 'class-words',
        words: [...words].slice(0, 12),
        column: letters(classChoice.column),
      });
    }
    if (unclassed.length > 0) questions.push({ kind: 'no-class', rows: unclassed });
  }
  if (hours && hoursUnitOf(table) === null) {
    questions.push({
      kind: 'hours-unit',
      column: letters(hours.column),
      header: headerOf(hours.column),
    });
  }
  if (revenue?.reason.kind === 'running-year') {
    questions.push({
      kind: 'running-year',
      column: letters(revenue.column),
      header: headerOf(revenue.column),
    });
  }
  for (const role of roles) {
    const choice = chosen[role];
    if (!choice || choice.confidence >= 0.5 || choice.reason.kind === 'running-year') continue;
    if (role === 'accountNumber' && chosen.account) continue;
    questions.push({
      kind: 'uncertain-column',
      column: letters(choice.column),
      header: headerOf(choice.column),
    });
  }
  if (rows.doubtful.length > 0) {
    questions.push({ kind: 'heading-or-account', rows: rows.doubtful.map((row) => row + 1) });
  }
  const keyless = rows.others.filter(
    ({ row, why }) => why.kind === 'no-key' && row < (rows.accounts[rows.accounts.length - 1] ?? 0),
  );
  if (keyless.length > 0)
    questions.push({ kind: 'no-key', rows: keyless.map(({ row }) => row + 1) });
  return questions;
}

export function confidenceOf(
  { roles: chosen, rows }: Refined,
  questions: readonly TableQuestion[],
): number {
  const key = Math.max(chosen.account?.confidence ?? 0, chosen.accountNumber?.confidence ?? 0);
  let others = 1;
  for (const role of ['class', 'revenue'] as const)
    others = Math.min(others, chosen[role]?.confidence ?? 1);
  let confidence = key * (0.6 + 0.4 * others);
  if (!chosen.class && !chosen.revenue) confidence *= 0.85;
  if (rows.accounts.length === 0) confidence *= 0.4;
  for (const { kind } of questions) {
    if (kind === 'heading-or-account') confidence *= 0.9;
    if (kind === 'running-year') confidence *= 0.8;
    if (kind === 'several-tables') confidence *= 0.5;
  }
  return Math.round(Math.min(1, confidence) * 100) / 100;
}
