import { accountKey } from '../workbook/account-key.ts';
import type { Cell } from '../workbook/cell.ts';
import { RefusedAction } from './assessment-refusal.ts';
import { type AssessmentWorkbook, accountsOf, boundSheets } from './assessment-workbook.ts';
import { foundTable } from './found-table.ts';
import type { PlacedAccount } from './saved-standing.ts';

/** Every row that holds an account, by its key. The same key on several sheets is one account. */
export function placesOf(workbook: AssessmentWorkbook, key: string): PlacedAccount[] {
  return boundSheets(workbook).flatMap((bound) =>
    accountsOf(workbook, bound)
      .filter((account) => account.key === key)
      .map((account) => ({
        bound,
        row: account.row,
        account: account.shownKey,
        key,
        accountClass:
          account.class === 'none' || account.class === 'not-a-class' ? null : account.class,
        hasUnreadClass: account.class === 'not-a-class',
      })),
  );
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
    const bound = foundTable(sheet, context, today);
    const found =
      bound === null
        ? []
        : accountsOf(workbook, bound).filter((candidate) => candidate.key === key);
    return found.map((candidate) => ({
      bound: bound as NonNullable<typeof bound>,
      row: candidate.row,
      account: candidate.shownKey,
      key,
      accountClass:
        candidate.class === 'none' || candidate.class === 'not-a-class' ? null : candidate.class,
      hasUnreadClass: candidate.class === 'not-a-class',
    }));
  }
  throw new RefusedAction({ kind: 'no-such-account', account });
}
