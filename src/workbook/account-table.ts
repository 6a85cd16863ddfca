import type { NoTable } from '../text/table-words.ts';
import { accountKey } from './account-key.ts';
import { columnContent } from './column-content.ts';
import { columnRoles } from './column-roles.ts';
import type { Today } from './figure-period.ts';
import { headerMeaning } from './header-meaning.ts';
import type { RoleChoices, TableColumn } from './role-choice.ts';
import { accountRows, type RowsFound } from './row-kinds.ts';
import { kinds, type Sheet } from './sheet-grid.ts';
import { type Candidate, candidates, productHeader } from './table-shape.ts';

/* The account tables of one sheet: candidates looked at in full, and why some of them hold something else. */

export interface Refined {
  readonly candidate: Candidate;
  readonly roles: RoleChoices;
  readonly rows: RowsFound;
  readonly merit: number;
}

type Judged = Refined | NoTable;

const isRefined = (judged: Judged): judged is Refined => 'merit' in judged;

export function keyText(sheet: Sheet, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const kind = sheet.kind(row, column);
  return kind === kinds.blank || kind === kinds.error ? '' : accountKey(sheet.value(row, column));
}

export function distinctShare(
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
  return isTitledAccounts(candidate) || speaksOfAccounts(nameOf(candidate));
}

const nameOf = ({ sheet }: Candidate): string => sheet.grid.askName?.() ?? sheet.grid.name;

function speaksOfAccounts(text: string): boolean {
  const { ideas } = headerMeaning(text);
  return (ideas.account ?? ideas.keyAccount) !== undefined;
}

/** Whether something above the header speaks of accounts: "Kundenliste 2026". */
function isTitledAccounts({ sheet, headerRows }: Candidate): boolean {
  for (let row = 0; row < (headerRows[0] ?? 0); row += 1) {
    for (let column = 0; column < Math.min(sheet.columns, 12); column += 1) {
      const isText = sheet.kind(row, column) === kinds.text;
      if (isText && speaksOfAccounts(String(sheet.value(row, column)))) return true;
    }
  }
  return false;
}

/**
 * A plain "Name" is surely the account beside a number of the account, or where a title or the sheet speaks of accounts. How
 * sure that is only the set-up shows, which knows the name of the sheet.
 */
function withSupport(candidate: Candidate, chosen: RoleChoices): RoleChoices {
  const { account, accountNumber } = chosen;
  if (!account || account.confidence >= 0.85 || account.reason.kind !== 'header') return chosen;
  const isTitled = () => isTitledAccounts(candidate) || speaksOfAccounts(candidate.sheet.grid.name);
  if ((accountNumber?.confidence ?? 0) < 0.8 && !isTitled()) return chosen;
  return { ...chosen, account: { ...account, confidence: 0.85 } };
}

/**
 * Whether each row is something else of an account, which then has few rows or one by chance: an order, a project, an
 * invoice with a name or number of its own; a person, in a list that begins with people.
 */
function listsAnother(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly TableColumn[],
  chosen: RoleChoices,
): boolean {
  const account = (chosen.account ?? chosen.accountNumber)?.column ?? 0;
  const taken = new Set(Object.values(chosen).map(({ column }) => column));
  const people = !chosen.revenue && !chosen.accountNumber;
  return columns.some(({ column, header: { ideas }, content }) => {
    if (taken.has(column) || content.date > 0.5) return false;
    const { deal, id, count, date, person, name, surname } = ideas;
    const isDeal =
      deal !== undefined &&
      (count ?? date) === undefined &&
      (content.text > 0.7 || (id !== undefined && content.code > 0.7));
    const isPerson =
      people && column < account && (person ?? name ?? surname) !== undefined && content.text > 0.7;
    if (!isDeal && !isPerson) return false;
    const { share, filled } = distinctShare(sheet, rows, column);
    return share > 0.95 && filled === rows.length;
  });
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
  const ofAnother = !chosen.class && listsAnother(sheet, rows.accounts, columns, chosen);
  const usual = rows.accounts.length < 8 ? 0.5 : 0.6;
  const many = rows.accounts.length >= 4 && repeated.share <= (ofAnother ? 0.8 : usual);
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
export function tablesOf(sheet: Sheet, today: Today): { tables: Refined[]; why: NoTable } {
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

export const roleCount = ({ roles: chosen }: Refined): number => Object.keys(chosen).length;
