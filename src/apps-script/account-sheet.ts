import { type AccountRow, type AccountTable, accountTable } from '../workbook/account-rows.ts';
import type { Cell } from '../workbook/cell.ts';
import type { ClassWords } from '../workbook/class-words.ts';
import { columnLetters } from '../workbook/plan.ts';
import type { SheetContext } from '../workbook/sheet-context.ts';
import { readRegister, type SheetBinding } from '../workbook/sheet-register.ts';
import { type Found, findIdentities, ownTab } from './identity.ts';
import { wholeSheet } from './whole-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of accounts that was set up, and how it is bound. */
export interface AccountSheet {
  readonly sheet: Sheet;
  readonly binding: SheetBinding;
  /** Row of the register in the Settings tab. */
  readonly registerRow: number;
  /** A place the register once knew was deleted: the set-up has to be run again. */
  readonly damaged: boolean;
}

/** Everything of ours that a workbook holds. */
export interface OwnParts {
  readonly found: Found;
  /** Every sheet of the workbook by its number. */
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly assessments: Sheet | null;
  readonly settings: Sheet | null;
  readonly portfolio: Sheet | null;
  /** All cells of the Settings tab from A1 on; none without the tab. */
  readonly settingsCells: readonly (readonly Cell[])[];
  readonly accountSheets: readonly AccountSheet[];
}

/** Finds our tabs and the account sheets that were set up: two reads, however many there are. */
export function readOwnParts(spreadsheet: Spreadsheet): OwnParts {
  const found = findIdentities(spreadsheet);
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const settings = ownTab(found, 'settings', sheets);
  const settingsCells = settings ? (wholeSheet(settings).getValues() as Cell[][]) : [];
  const accountSheets: AccountSheet[] = [];
  for (const { row, binding, damaged } of readRegister(settingsCells)) {
    const sheet = sheets.get(binding.sheetId);
    if (sheet) accountSheets.push({ sheet, binding, registerRow: row, damaged });
  }
  return {
    found,
    sheets,
    assessments: ownTab(found, 'assessments', sheets),
    settings,
    portfolio: ownTab(found, 'portfolio', sheets),
    settingsCells,
    accountSheets,
  };
}

/** The account sheet of a sheet; where another one will do, as from a tab of ours, the only one there is. */
export function chosenAccountSheet(
  { accountSheets }: OwnParts,
  sheet: Sheet,
  orTheOnlyOne: boolean,
): AccountSheet | undefined {
  const chosen = accountSheets.find(({ binding }) => binding.sheetId === sheet.getSheetId());
  const [only, another] = accountSheets;
  return chosen ?? (another || !orTheOnlyOne ? undefined : only);
}

interface Reading {
  readonly context: SheetContext;
  readonly classWords: ClassWords;
}

/**
 * The accounts of a sheet that was set up, in one read. Columns of ours are not read: asking for a cell that waits for
 * a custom function would hold up the script.
 */
export function readAccounts(
  { sheet, binding }: Pick<AccountSheet, 'sheet' | 'binding'>,
  reading: Reading,
): readonly AccountRow[] {
  const range = accountCells(sheet, binding);
  if (range === null) return [];
  return accountTable(range.getValues() as Cell[][], [], binding, reading).accounts;
}

/** The same in two reads, with the formulas that tell a total, and with the rows that are no accounts. */
export function readAccountTable(
  { sheet, binding }: Pick<AccountSheet, 'sheet' | 'binding'>,
  reading: Reading,
): AccountTable {
  const range = accountCells(sheet, binding);
  if (range === null) return { accounts: [], others: [], valueHeader: '' };
  return accountTable(range.getValues() as Cell[][], range.getFormulas(), binding, reading);
}

/** The cells from the header on, from column A to the last column that is read; null where there can be none below it. */
function accountCells(
  sheet: Sheet,
  binding: SheetBinding,
): GoogleAppsScript.Spreadsheet.Range | null {
  const lastColumn = Math.max(0, ...Object.values(binding.columns));
  if (lastColumn === 0 || binding.headerRow === 0) return null;
  if (binding.rowBelow !== null && binding.rowBelow <= binding.headerRow + 1) return null;
  const last = binding.rowBelow === null ? '' : String(binding.rowBelow - 1);
  return sheet.getRange(`A${binding.headerRow}:${columnLetters(lastColumn)}${last}`);
}
