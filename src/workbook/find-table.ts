import type { NoTable, NotAccount, TableQuestion, TableWords } from '../text/table-words.ts';
import { accountKey } from './account-key.ts';
import type { HoursUnit } from './account-roles.ts';
import { readClass } from './class-words.ts';
import { columnContent } from './column-content.ts';
import {
  columnRoles,
  type Role,
  type RoleChoices,
  roles,
  type TableColumn,
} from './column-roles.ts';
import { type Today, todayOf } from './figure-period.ts';
import { headerMeaning } from './header-meaning.ts';
import { a1, columnLetters } from './plan.ts';
import { accountRows, type OtherRow, type RowsFound } from './row-kinds.ts';
import { kinds, readSheet, type Sheet, type WorkbookGrid } from './sheet-grid.ts';
import { type Candidate, candidates, productHeader } from './table-shape.ts';

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

interface Refined {
  readonly candidate: Candidate;
  readonly roles: RoleChoices;
  readonly rows: RowsFound;
  readonly merit: number;
}

type Judged = Refined | NoTable;

const isRefined = (judged: Judged): judged is Refined => 'merit' in judged;

function keyText(sheet: Sheet, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const kind = sheet.kind(row, column);
  return kind === kinds.blank || kind === kinds.error ? '' : accountKey(sheet.value(row, column));
}

function distinctShare(
  sheet: Sheet,
  rows: readonly number[],
  column: number | undefined,
): { share: number; filled: number; distinct: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const key = keyText(sheet, row, column);
    if (key === '') continue;
    filled += 1;
    seen.add(key);
  }
  return { share: filled === 0 ? 1 : seen.size / filled, filled, distinct: seen.size };
}

/**
 * A column of mere names, or one that no word calls accounts, needs support: a number, a class, a revenue, or a title or
 * sheet that speaks of accounts. A list of employees has none of these.
 */
function isSupported(
  candidate: Candidate,
  columns: readonly TableColumn[],
  chosen: RoleChoices,
): boolean {
  const header = columns.find(({ column }) => column === chosen.account?.column)?.header;
  const isNamed = header !== undefined && speaksOfAccounts(header.text);
  if (isNamed || chosen.accountNumber || chosen.class || chosen.revenue) return true;
  return isTitledAccounts(candidate);
}

function speaksOfAccounts(text: string): boolean {
  const { ideas } = headerMeaning(text);
  return (ideas.account ?? ideas.keyAccount) !== undefined;
}

/** Whether the sheet's name or something above the header speaks of accounts: "Kundenliste 2026". */
function isTitledAccounts({ sheet, headerRows }: Candidate): boolean {
  if (speaksOfAccounts(sheet.grid.name)) return true;
  for (let row = 0; row < (headerRows[0] ?? 0); row += 1) {
    for (let column = 0; column < Math.min(sheet.columns, 12); column += 1) {
      const isText = sheet.kind(row, column) === kinds.text;
      if (isText && speaksOfAccounts(String(sheet.value(row, column)))) return true;
    }
  }
  return false;
}

/** A plain "Name" is surely the account beside a number of the account, or below a title that speaks of accounts. */
function withSupport(candidate: Candidate, chosen: RoleChoices): RoleChoices {
  const { account, accountNumber } = chosen;
  if (!account || account.confidence >= 0.85 || account.reason.kind !== 'header') return chosen;
  if ((accountNumber?.confidence ?? 0) < 0.8 && !isTitledAccounts(candidate)) return chosen;
  return { ...chosen, account: { ...account, confidence: 0.85 } };
}

/** Looks at all rows of a candidate, and decides whether its rows are accounts at all. */
function refine(candidate: Candidate, today: Today): Judged {
  const { sheet, headerRows } = candidate;
  const firstRow = (headerRows[headerRows.length - 1] ?? 0) + 1;
  let { columns, roles: chosen } = candidate;
  const area = { sheet, firstRow, headerRows };
  // What the columns hold shows in the first rows; all rows are sorted once it is known.
  const endOfGlance = Math.min(sheet.rows, firstRow + 600);
  const glance = accountRows({ ...area, endRow: endOfGlance, columns, roles: chosen });
  if (glance.accounts.length > 0) {
    columns = columns.map((column) => ({
      ...column,
      content: columnContent(sheet, column.column, glance.accounts),
    }));
    chosen = columnRoles(columns, today);
    if (!chosen.account && !chosen.accountNumber) {
      return { kind: 'no-account-column', sheet: sheet.grid.name };
    }
  }
  const rows = accountRows({ ...area, endRow: sheet.rows, columns, roles: chosen });
  const headed = columns.filter(({ header }) => header.text !== '').length;
  if (rows.accounts.length === 0 && headed < 3)
    return { kind: 'no-account-column', sheet: sheet.grid.name };

  if (!isSupported(candidate, columns, chosen)) {
    return { kind: 'no-account-column', sheet: sheet.grid.name };
  }

  const names = distinctShare(sheet, rows.accounts, chosen.account?.column);
  const numbers = distinctShare(sheet, rows.accounts, chosen.accountNumber?.column);
  const ownNumber =
    (chosen.accountNumber?.confidence ?? 0) > 0.6 &&
    numbers.share > 0.9 &&
    numbers.filled >= 0.5 * rows.accounts.length;
  const repeated = chosen.account ? names : numbers;
  const many =
    rows.accounts.length >= 4 && repeated.share <= (rows.accounts.length < 8 ? 0.5 : 0.6);
  if (many && !ownNumber) {
    const column = (chosen.account ?? chosen.accountNumber)?.column;
    return {
      kind: 'several-rows-per-account',
      sheet: sheet.grid.name,
      header: columns.find((one) => one.column === column)?.header.text ?? '',
      rows: repeated.filled,
      accounts: repeated.distinct,
    };
  }
  return {
    candidate: { ...candidate, columns },
    roles: withSupport(candidate, chosen),
    rows,
    merit:
      candidate.score +
      0.3 * Math.log10(rows.accounts.length + 1) -
      (rows.accounts.length === 0 ? 2 : 0),
  };
}

function overlaps(a: Candidate, b: Refined): boolean {
  if (a.sheet !== b.candidate.sheet) return false;
  const apart = a.lastColumn < b.candidate.firstColumn || a.firstColumn > b.candidate.lastColumn;
  if (apart) return false;
  const last = b.rows.accounts[b.rows.accounts.length - 1] ?? 0;
  return (a.headerRows[0] ?? 0) <= last;
}

/** The account tables of a sheet that do not overlap, best first, and the reason why there is none. */
function tablesOf(sheet: Sheet, today: Today): { tables: Refined[]; why: NoTable } {
  const tables: Refined[] = [];
  let why: NoTable | undefined;
  const tried: Candidate[] = candidates(sheet, today).slice(0, 12);
  for (const candidate of tried) {
    if (tables.some((table) => overlaps(candidate, table))) continue;
    if (candidate.score < 1.3) break;
    const judged = refine(candidate, today);
    if (isRefined(judged)) tables.push(judged);
    else {
      why ??= judged;
      // A list of transactions stays one, whichever of its rows is taken for the header.
      if (judged.kind === 'several-rows-per-account') break;
    }
  }
  tables.sort((a, b) => b.merit - a.merit);
  if (tables.length === 0 && why?.kind !== 'several-rows-per-account') {
    const header = productHeader(sheet);
    if (header !== '') why = { kind: 'products', sheet: sheet.grid.name, header };
  }
  return {
    tables,
    why:
      why ??
      (sheet.rows === 0
        ? { kind: 'empty' }
        : { kind: 'no-account-column', sheet: sheet.grid.name }),
  };
}

const roleCount = ({ roles: chosen }: Refined): number => Object.keys(chosen).length;

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

function hoursUnitOf({ candidate, roles: chosen }: Refined): HoursUnit | null {
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

function questionsOf(table: Refined, key: 'account' | 'accountNumber'): TableQuestion[] {
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

function confidenceOf(
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
    chosen.accountNumber !== undefined &&
    rows.accounts.length > 0 &&
    numbers.filled === rows.accounts.length &&
    numbers.share === 1;
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

/** Whether a table draws its names from another sheet, as the ten largest on a dashboard do. */
function isExcerpt({ candidate, roles: chosen, rows }: Refined): boolean {
  const column = (chosen.account ?? chosen.accountNumber)?.column;
  if (column === undefined || rows.accounts.length === 0) return false;
  const drawn = rows.accounts.filter((row) => candidate.sheet.formula(row, column).includes('!'));
  return drawn.length >= 0.8 * rows.accounts.length;
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
