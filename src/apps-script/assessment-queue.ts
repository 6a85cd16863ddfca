import { assessmentQueue as queueOf } from '../workbook/assessment-queue.ts';
import type { AccountRow, AssessmentQueue } from '../workbook/form-answers.ts';
import { damagedRows } from './assessment-store.ts';
import {
  type AssessmentWorkbook,
  accountRowOf,
  accountsOf,
  asOfDay,
  type BoundSheet,
  boundSheets,
  openStore,
  openWorkbook,
} from './assessment-workbook.ts';
import { searchedSheet } from './found-table.ts';

/** Which accounts are due and why, how far the team has come, and which assessments have lost their account. */
export function assessmentQueue(): AssessmentQueue {
  const workbook = openWorkbook();
  const store = openStore(workbook);
  return queueOf({
    accounts: sheetsOf(workbook).flatMap((bound) => rowsOf(workbook, bound)),
    assessments: store?.table.assessments ?? [],
    accountNames: store?.table.accountNames ?? new Map(),
    damagedRows: store === null ? [] : damagedRows(store),
    settings: workbook.settings.model,
    day: asOfDay(workbook, store),
  });
}

/** The sheets that were set up; before the first set-up the first table there is, that in front of the user first. */
function sheetsOf(workbook: AssessmentWorkbook): BoundSheet[] {
  const bound = boundSheets(workbook);
  if (bound.length > 0) return bound;
  const { spreadsheet, context, today, assessments, settingsTab } = workbook;
  const ours = [assessments?.getSheetId(), settingsTab?.getSheetId()];
  const active = spreadsheet.getActiveSheet();
  const others = () =>
    spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== active.getSheetId());
  for (const candidates of [() => [active], others]) {
    for (const sheet of candidates()) {
      if (ours.includes(sheet.getSheetId())) continue;
      const { bound: found } = searchedSheet(sheet, context, today);
      if (found !== null) return [found];
    }
  }
  return [];
}

function rowsOf(workbook: AssessmentWorkbook, bound: BoundSheet): AccountRow[] {
  const sheet = { name: bound.sheet.getName(), id: bound.binding.sheetId };
  return accountsOf(workbook, bound).map((account) => accountRowOf(account, sheet));
}
