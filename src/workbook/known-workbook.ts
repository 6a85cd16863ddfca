import { accountRoles } from './account-roles.ts';
import type { SheetBinding } from './sheet-register.ts';

/*
 * What a look at the selection has found out, for the next one. The page keeps it and hands it back, so that looking again
 * costs Google less; a script may do the same. It is plain JSON from outside by then, so nothing of it is believed before
 * it has been checked, and what it says decides only where to look, never what is written.
 */

/** A table of a sheet that was not set up, as it was found. */
export type FoundBinding = Pick<
  SheetBinding,
  'key' | 'hoursUnit' | 'headerRow' | 'rowBelow' | 'columns'
>;

/** The size of a sheet's grid: a table is looked for anew once rows or columns have come or gone. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface KnownTable extends GridSize {
  readonly sheetId: number;
  /** Milliseconds since 1970, by the clock of the script. */
  readonly foundAt: number;
  /** Null where the sheet holds no account table. */
  readonly binding: FoundBinding | null;
}

export interface KnownWorkbook {
  /** Google's numbers of our tabs. */
  readonly tabs: readonly number[];
  /** Which of them holds the settings. */
  readonly settings: number | null;
  /** The sheets that were set up. */
  readonly setUp: readonly number[];
  /** Whether the spreadsheet writes "1,5"; null as long as nothing has depended on it. */
  readonly decimalComma: boolean | null;
  /** The table of the sheet that was looked through last. */
  readonly table: KnownTable | null;
}

/** A sheet is looked through anew after ten minutes: a header may have moved without changing the size of the grid. */
const lifetime = 600_000;

/** The table of a sheet as it was found before, unless it may stand elsewhere by now. */
export function tableStillKnown(
  known: KnownWorkbook | null,
  sheetId: number,
  size: GridSize,
  now: number,
): KnownTable | null {
  const table = known?.table ?? null;
  if (table === null || table.sheetId !== sheetId) return null;
  const age = now - table.foundAt;
  const fits = table.rows === size.rows && table.columns === size.columns;
  return fits && age >= 0 && age < lifetime ? table : null;
}

/** No spreadsheet has more rows, or more of our tabs, or more account sheets. */
const mostRows = 10_000_000;
const mostColumns = 18_278;
const mostSheets = 10_000;

/** What was handed back, if all of it can be what a look has told; null for anything else. */
export function knownWorkbook(given: unknown): KnownWorkbook | null {
  const fields = ownFields(given);
  if (fields === null) return null;
  const tabs = sheetIds(fields.get('tabs'));
  const setUp = sheetIds(fields.get('setUp'));
  const settings = fields.get('settings');
  const decimalComma = fields.get('decimalComma');
  const table = fields.get('table');
  if (tabs === null || setUp === null) return null;
  if (settings !== null && !(isSheetId(settings) && tabs.includes(settings))) return null;
  if (decimalComma !== null && typeof decimalComma !== 'boolean') return null;
  if (table === null) return { tabs, settings, setUp, decimalComma, table: null };
  const found = knownTable(table);
  return found === null ? null : { tabs, settings, setUp, decimalComma, table: found };
}

function knownTable(given: unknown): KnownTable | null {
  const fields = ownFields(given);
  if (fields === null) return null;
  const sheetId = fields.get('sheetId');
  const rows = fields.get('rows');
  const columns = fields.get('columns');
  const foundAt = fields.get('foundAt');
  const isPlace = isSheetId(sheetId) && isCount(rows, mostRows) && isCount(columns, mostColumns);
  if (!isPlace || !isCount(foundAt, Number.MAX_SAFE_INTEGER)) return null;
  const binding = fields.get('binding');
  if (binding === null) return { sheetId, rows, columns, foundAt, binding: null };
  const found = foundBinding(binding, { rows, columns });
  return found === null ? null : { sheetId, rows, columns, foundAt, binding: found };
}

function foundBinding(given: unknown, size: GridSize): FoundBinding | null {
  const fields = ownFields(given);
  const places = ownFields(fields?.get('columns'));
  if (fields === null || places === null) return null;
  const key = fields.get('key');
  const hoursUnit = fields.get('hoursUnit');
  const headerRow = fields.get('headerRow');
  const rowBelow = fields.get('rowBelow');
  if (key !== 'account' && key !== 'accountNumber') return null;
  if (hoursUnit !== 'month' && hoursUnit !== 'week' && hoursUnit !== 'year') return null;
  if (!isCount(headerRow, size.rows)) return null;
  if (rowBelow !== null && !(isCount(rowBelow, size.rows) && rowBelow > headerRow)) return null;
  const columns: { -readonly [Role in keyof SheetBinding['columns']]: number } = {};
  for (const role of accountRoles) {
    const column = places.get(role);
    if (column === undefined) continue;
    if (!isCount(column, size.columns)) return null;
    columns[role] = column;
  }
  const isWhole = Object.keys(columns).length === places.size && columns[key] !== undefined;
  return isWhole ? { key, hoursUnit, headerRow, rowBelow, columns } : null;
}

/** The fields of a plain object that are its own: what it inherits was not handed over. */
function ownFields(given: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  return new Map(Object.entries(given));
}

function sheetIds(given: unknown): readonly number[] | null {
  if (!Array.isArray(given) || given.length > mostSheets) return null;
  const ids: readonly unknown[] = given;
  return ids.every(isSheetId) ? ids : null;
}

const isSheetId = (given: unknown): given is number =>
  typeof given === 'number' && Number.isSafeInteger(given) && given >= 0;

const isCount = (given: unknown, most: number): given is number =>
  typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= most;
