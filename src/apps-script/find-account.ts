import { accountKey } from '../workbook/account-key.ts';
import type { Cell } from '../workbook/cell.ts';
import { RefusedAction } from './assessment-refusal.ts';
import type { Store } from './assessment-store.ts';
import {
  type AssessmentWorkbook,
  accountsOf,
  type BoundSheet,
  boundSheets,
} from './assessment-workbook.ts';
import { searchedSheet } from './found-table.ts';
import type { PlacedAccount } from './saved-standing.ts';

/** Every row that holds an account, by its key. The same key on several sheets is one account. */
export function placesOf(workbook: AssessmentWorkbook, key: string): PlacedAccount[] {
  return boundSheets(workbook).flatMap((bound) => placesIn(workbook, bound, key));
}

function placesIn(workbook: AssessmentWorkbook, bound: BoundSheet, key: string): PlacedAccount[] {
  const accounts = accountsOf(workbook, bound);
  const byKey = accounts.filter((account) => account.key === key);
  return (byKey.length > 0 ? byKey : byName(accounts, key)).map((account) => ({
    bound,
    row: account.row,
    account: account.shownKey,
    key: account.key,
    accountClass:
      account.class === 'none' || account.class === 'not-a-class' ? null : account.class,
    hasUnreadClass: account.class === 'not-a-class',
  }));
}

/** Where numbers are the keys, a name is understood too as long as only one account has it. */
function byName(accounts: ReturnType<typeof accountsOf>, key: string): typeof accounts {
  const found = accounts.filter(({ name }) => accountKey(name) === key);
  return new Set(found.map((account) => account.key)).size === 1 ? found : [];
}

/** The key under which the assessments of an account are stored; the account may be given by its name. */
export function storedKey(
  workbook: AssessmentWorkbook,
  store: Store | null,
  account: unknown,
): string {
  const key = accountKey(account);
  if (store === null || store.table.accountNames.has(key)) return key;
  return placesOf(workbook, key)[0]?.key ?? key;
}

/**
 * The places of an account that is to be assessed. An account in none of the sheets that were set up is looked for in
 * all others before it is refused: assessing may come before setting up.
 */
export function placesOrRefusal(workbook: AssessmentWorkbook, account: string): PlacedAccount[] {
  const key = accountKey(account);
  const places = placesOf(workbook, key);
  if (places.length > 0) return places;
  const { spreadsheet, context, today, assessments, settingsTab } = workbook;
  const ours = [assessments?.getSheetId(), settingsTab?.getSheetId()];
  for (const sheet of spreadsheet.getSheets()) {
    if (ours.includes(sheet.getSheetId())) continue;
    const cells = sheet.getDataRange().getValues() as Cell[][];
    if (!cells.some((row) => row.some((cell) => accountKey(cell) === key))) continue;
    const { bound } = searchedSheet(sheet, context, today);
    const found = bound === null ? [] : placesIn(workbook, bound, key);
    if (found.length > 0) return found;
  }
  throw new RefusedAction({ kind: 'no-such-account', account });
}
