import type { NotAccount } from '../text/table-words.ts';
import { accountKey } from './account-key.ts';
import { accountRoles } from './account-roles.ts';
import { type Cell, isBlank, isErrorText } from './cell.ts';
import { columnContent } from './column-content.ts';
import { headerMeaning } from './header-meaning.ts';
import type { NumberLocale } from './read-number.ts';
import type { RoleChoices, TableColumn } from './role-choice.ts';
import { accountRows } from './row-kinds.ts';
import { readSheet } from './sheet-grid.ts';
import type { SheetBinding } from './sheet-register.ts';

/** Why a row of a bound sheet is no account. */
export type WhyNoAccount =
  | NotAccount
  /** The cell that should name the account holds an error. */
  | { readonly kind: 'key-error' }
  /** Another header stands above it. */
  | { readonly kind: 'other-table' };

/** More rows than this tell no more about a column. */
const mostSampled = 1000;

/**
 * Rows below the header of a bound sheet that hold something and are no accounts, by their place in `rows`: totals, headings, notes,
 * found as the set-up finds them. The first of the rows is the header. Without `formulas` a total shows itself by its label and its figures.
 */
export function rowsWithoutAccount(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
  binding: Pick<SheetBinding, 'columns' | 'key' | 'own'>,
  locale: NumberLocale,
): ReadonlyMap<number, WhyNoAccount> {
  const sheet = readSheet({ name: '', values: rows, formulas }, locale);
  const own = new Set(Object.values(binding.own));
  const roles: { -readonly [Role in keyof RoleChoices]: RoleChoices[Role] } = {};
  for (const role of accountRoles) {
    const column = binding.columns[role];
    if (column === undefined) continue;
    const reason = { kind: 'header', header: '' } as const;
    roles[role] = { column: column - 1, confidence: 1, reason };
  }
  const header = headerMeaning('');
  const columnsOver = (sample: readonly number[]): TableColumn[] =>
    Array.from({ length: sheet.columns }, (_, column) => column)
      .filter((column) => !own.has(column + 1))
      .map((column) => ({ column, header, content: columnContent(sheet, column, sample) }));
  const sorted = (sample: readonly number[]) =>
    accountRows({
      sheet,
      firstRow: 1,
      endRow: sheet.rows,
      columns: columnsOver(sample),
      roles,
      headerRows: [0],
    });
  // What the columns hold is clearer once the totals are known.
  const first = sorted(
    sampled(Array.from({ length: Math.max(0, sheet.rows - 1) }, (_, i) => i + 1)),
  );
  const { accounts, others } =
    first.accounts.length === 0 ? first : sorted(sampled(first.accounts));
  const isAccount = new Set(accounts);
  const why = new Map<number, WhyNoAccount>(others.map(({ row, why: one }) => [row, one]));
  const keyColumn = (binding.columns[binding.key] ?? 0) - 1;
  const found = new Map<number, WhyNoAccount>();
  for (let row = 1; row < sheet.rows; row++) {
    const key = rows[row]?.[keyColumn] ?? '';
    const reason = why.get(row);
    if (isErrorText(key)) found.set(row, { kind: 'key-error' });
    else if (isAccount.has(row)) {
      if (accountKey(key) === '') found.set(row, { kind: 'no-key' });
    } else if (reason !== undefined) {
      if (reason.kind !== 'blank') found.set(row, reason);
    } else if (accountKey(key) !== '') found.set(row, { kind: 'other-table' });
  }
  return found;
}

/**
 * Whether a row shows that it names no account: a total by its label, a dash instead of a name, a heading by standing alone
 * among rows `around` that hold more. What only the whole table tells, such as a sum, is not seen here.
 */
export function namesNoAccount(
  cells: readonly Cell[],
  binding: Pick<SheetBinding, 'columns' | 'key' | 'own'>,
  locale: NumberLocale,
  around: readonly (readonly Cell[])[] = [],
): boolean {
  const kindWith = (rows: readonly (readonly Cell[])[]) =>
    rowsWithoutAccount([[], cells, ...rows], [], binding, locale).get(1)?.kind;
  const kind = kindWith([]);
  if (kind === 'total' || kind === 'no-key' || kind === 'other-table') return true;
  const columns = Object.values(binding.columns);
  const held = (line: readonly Cell[]) =>
    columns.filter((column) => !isBlank(line[column - 1] ?? '')).length;
  if (held(cells) > 1) return false;
  // A single row below it shows what is usual; more of them would tell of their order, of which they are only a part.
  const fullest = [...around].sort((a, b) => held(a) - held(b));
  const usual = fullest[Math.floor(fullest.length * 0.75)] ?? [];
  return held(usual) > 1 && kindWith([usual]) === 'heading';
}

function sampled(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / mostSampled);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}
