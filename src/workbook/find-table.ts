import type { NoTable, NotAccount, TableQuestion, TableWords } from '../text/table-words.ts';
import type { HoursUnit } from './account-roles.ts';
import { distinctShare, keyText, type Refined, roleCount, tablesOf } from './account-table.ts';
import { todayOf } from './figure-period.ts';
import { a1, columnLetters } from './plan.ts';
import { type Role, type RoleChoices, roles } from './role-choice.ts';
import type { OtherRow } from './row-kinds.ts';
import { readSheet, type WorkbookGrid } from './sheet-grid.ts';
import { confidenceOf, hoursUnitOf, questionsOf } from './table-questions.ts';

/*
 * Finds the account table of a workbook: where it stands, what its columns mean, which rows are accounts, and what has to be
 * asked. The active sheet comes first; the others are looked through when it has no account table.
 */

/** The account table as found. Rows and columns are counted from 1. */
export interface TableFound {
  readonly sheet: string;
  /** The last line of the header. */
  readonly headerRow: number;
  readonly firstHeaderRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly roles: RoleChoices;
  readonly key: 'account' | 'accountNumber';
  readonly accounts: readonly number[];
  readonly notAccounts: readonly { readonly row: number; readonly why: NotAccount }[];
  /** The first row below the last account that holds anything in the table's columns; null if the way down is free. */
  readonly rowBelow: number | null;
  /** Null where there is no hours column or its header names no unit. */
  readonly hoursUnit: HoursUnit | null;
  readonly confidence: number;
  readonly questions: readonly TableQuestion[];
}

export type Finding = TableFound | { readonly none: true; readonly why: NoTable };

/** Whether a table is as good a choice as the best one. */
function rivals(best: Refined, other: Refined): boolean {
  const size = Math.min(best.rows.accounts.length, other.rows.accounts.length);
  return (
    Math.abs(roleCount(best) - roleCount(other)) <= 1 &&
    best.merit - other.merit < 0.6 &&
    size * 4 >= Math.max(best.rows.accounts.length, other.rows.accounts.length)
  );
}

const yearOfName = (name: string): number => Number(/(?:19|20)\d\d/.exec(name)?.[0] ?? 0);

const rangeOf = ({ candidate, rows }: Refined): string => {
  const top = candidate.headerRows[0] ?? 0;
  const last = rows.accounts[rows.accounts.length - 1] ?? top;
  const { firstColumn, lastColumn } = candidate;
  return `${candidate.sheet.grid.name}!${a1({ row: top + 1, column: firstColumn + 1, rows: last - top + 1, columns: lastColumn - firstColumn + 1 })}`;
};

/** Rows as people count them. */
function told(others: readonly OtherRow[]): { row: number; why: NotAccount }[] {
  return others.map(({ row, why }) => ({
    row: row + 1,
    why:
      why.kind === 'prefilled' && why.through !== undefined
        ? { ...why, through: why.through + 1 }
        : why,
  }));
}

function describe(table: Refined, others: readonly Refined[]): TableFound {
  const { candidate, roles: chosen, rows } = table;
  const { sheet, headerRows, firstColumn, lastColumn } = candidate;
  const numbers = distinctShare(sheet, rows.accounts, chosen.accountNumber?.column);
  const numberServes =
    rows.accounts.length > 0 && numbers.filled === rows.accounts.length && numbers.share === 1;
  const key = numberServes || !chosen.account ? 'accountNumber' : 'account';
  const questions: TableQuestion[] = [];
  if (others.length > 0) {
    questions.push({ kind: 'several-tables', ranges: [table, ...others].map(rangeOf) });
  }
  questions.push(...questionsOf(table, key));
  const headerRow = (headerRows[headerRows.length - 1] ?? 0) + 1;
  const first = rows.accounts[0] ?? headerRow;
  return {
    sheet: sheet.grid.name,
    headerRow,
    firstHeaderRow: (headerRows[0] ?? 0) + 1,
    firstRow: first + 1,
    lastRow: (rows.accounts[rows.accounts.length - 1] ?? headerRow) + 1,
    firstColumn: firstColumn + 1,
    lastColumn: lastColumn + 1,
    roles: chosen,
    key,
    accounts: rows.accounts.map((row) => row + 1),
    notAccounts: told(rows.others),
    rowBelow: rows.below === null ? null : rows.below + 1,
    hoursUnit: hoursUnitOf(table),
    confidence: confidenceOf(table, questions),
    questions,
  };
}

/** Whether a table draws its names from another sheet, or is called "Top 10". */
function isExcerpt({ candidate, roles: chosen, rows }: Refined): boolean {
  const column = (chosen.account ?? chosen.accountNumber)?.column;
  if (column === undefined || rows.accounts.length === 0) return false;
  const { sheet, headerRows } = candidate;
  const drawn = rows.accounts.filter((row) => sheet.formula(row, column).includes('!'));
  if (drawn.length >= 0.8 * rows.accounts.length) return true;
  for (let row = 0; row < (headerRows[0] ?? 0); row += 1) {
    for (let at = candidate.firstColumn; at <= candidate.lastColumn; at += 1) {
      if (/\btop[ -]?\d/i.test(String(sheet.value(row, at)))) return true;
    }
  }
  return false;
}

/** Lists of other sheets that hold all accounts of an excerpt and more; the excerpt itself where there is none. */
function wholeListsOf(excerpts: readonly Refined[], others: readonly Refined[]): Refined[] {
  const excerpt = excerpts[0];
  if (!excerpt) return [...others];
  const keysOf = ({ candidate, roles: chosen, rows }: Refined) =>
    new Set(rows.accounts.map((row) => keyText(candidate.sheet, row, chosen.account?.column)));
  const keys = keysOf(excerpt);
  const whole = others.filter((other) => {
    const all = keysOf(other);
    return (
      roleCount(other) >= roleCount(excerpt) &&
      all.size >= keys.size * 1.5 &&
      [...keys].every((key) => all.has(key))
    );
  });
  return whole.length > 0 ? whole : [...excerpts];
}

/** The account table of a workbook; `today` is a day number and says which year is still running. */
export function findTable(workbook: WorkbookGrid, activeSheet: string, today: number): Finding {
  const now = todayOf(today);
  const active = workbook.sheets.find(({ name }) => name === activeSheet);
  const first = active ? tablesOf(readSheet(active, workbook.locale), now) : null;
  let tables = first?.tables ?? [];
  let why = first?.why;
  if (tables.length === 0 || (tables[0] && isExcerpt(tables[0]))) {
    const excerpts = tables;
    tables = [];
    for (const grid of workbook.sheets) {
      if (grid === active) continue;
      const found = tablesOf(readSheet(grid, workbook.locale), now);
      tables = [...tables, ...found.tables];
      if (why === undefined || why.kind === 'empty') why = found.why;
    }
    tables = wholeListsOf(excerpts, tables);
    // Of one sheet per year the newest counts.
    tables.sort((a, b) => b.merit - a.merit);
    const best = tables[0];
    if (best) {
      const equal = tables.filter((table) => rivals(best, table));
      equal.sort(
        (a, b) => yearOfName(b.candidate.sheet.grid.name) - yearOfName(a.candidate.sheet.grid.name),
      );
      tables = [...equal, ...tables.filter((table) => !equal.includes(table))];
    }
  }
  const best = tables[0];
  if (!best) return { none: true, why: why ?? { kind: 'empty' } };
  return describe(
    best,
    tables.slice(1).filter((table) => rivals(best, table)),
  );
}

/** A found table as plain JSON with sentences, as scripts and the sidebar get it. */
export interface TableProposal {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly notAccounts: readonly { readonly row: number; readonly why: string }[];
  readonly confidence: number;
  readonly reasons: Readonly<
    Partial<Record<Role, { readonly confidence: number; readonly why: string }>>
  >;
  readonly questions: readonly (TableQuestion & { readonly text: string })[];
}

/** The sentence for a reason; every kind has exactly one. */
function say<T extends { readonly kind: string }>(
  words: Readonly<Record<string, (facts: never) => string>>,
  facts: T,
): string {
  const sentence = words[facts.kind] as ((facts: T) => string) | undefined;
  return sentence ? sentence(facts) : '';
}

export function tableProposal(
  finding: Finding,
  words: TableWords,
): TableProposal | { readonly none: true; readonly why: string } {
  if ('none' in finding) return { none: true, why: say(words.noTable, finding.why) };
  const columns: Partial<Record<Role, string>> = {};
  const reasons: Partial<Record<Role, { confidence: number; why: string }>> = {};
  for (const role of roles) {
    const choice = finding.roles[role];
    if (!choice) continue;
    columns[role] = columnLetters(choice.column + 1);
    reasons[role] = { confidence: choice.confidence, why: say(words.reason, choice.reason) };
  }
  const { sheet, headerRow, firstRow, lastRow, confidence } = finding;
  return {
    sheet,
    headerRow,
    firstRow,
    lastRow,
    columns,
    notAccounts: finding.notAccounts.map(({ row, why }) => ({
      row,
      why: say(words.notAccount, why),
    })),
    confidence,
    reasons,
    questions: finding.questions.map((question) => ({
      ...question,
      text: say(words.question, question),
    })),
  };
}
