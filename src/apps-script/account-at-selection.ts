import { accountKey } from '../workbook/account-key.ts';
import { readAccountRows } from '../workbook/account-rows.ts';
import { type Cell, isBlank, quoted } from '../workbook/cell.ts';
import type { AccountAtSelection } from '../workbook/form-answers.ts';
import { columnLetters } from '../workbook/plan.ts';
import { noAccountSentence, RefusedAction } from './assessment-refusal.ts';
import {
  type AssessmentWorkbook,
  accountRowOf,
  accountsOf,
  type BoundSheet,
  boundSheets,
  tabsOf,
  workbookOf,
} from './assessment-workbook.ts';
import { placesOf } from './find-account.ts';
import { searchedSheet } from './found-table.ts';

/* The account in the selected row. The sidebar asks every few seconds, so it has to be cheap: four calls at most. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function accountAtSelection(): AccountAtSelection {
  const spreadsheet = SpreadsheetApp.getActive();
  const selected = spreadsheet.getActiveRange();
  if (selected === null) {
    return {
      none: true,
      why: noAccountSentence({ kind: 'nothing-selected' }),
      sheet: '',
      row: 0,
    };
  }
  return accountInRange(workbookOf(spreadsheet, tabsOf(spreadsheet)), selected);
}

/** The account of a selected range in a workbook that is open already. */
export function accountInRange(
  workbook: AssessmentWorkbook,
  selected: GoogleAppsScript.Spreadsheet.Range,
): AccountAtSelection {
  const sheet = selected.getSheet();
  const row = selected.getRow();
  const last = row + selected.getNumRows() - 1;
  const bound = boundSheets(workbook).find(({ binding }) => binding.sheetId === sheet.getSheetId());
  if (bound !== undefined) {
    return last > row ? severalRows(sheet, row, last) : accountInRow(workbook, bound, row, true);
  }
  if (isOurs(workbook, sheet)) {
    const name = sheet.getName();
    return none(sheet, row, noAccountSentence({ kind: 'our-tab', sheet: name }));
  }
  const { found, name, values } = rememberedTable(workbook, sheet);
  if (found === null) return none(sheet, row, noAccountSentence({ kind: 'no-table', sheet: name }));
  return last > row
    ? severalRows(sheet, row, last)
    : accountInRow(workbook, found, row, false, values);
}

/** How long a table is remembered; a sheet that gets or loses rows or columns is looked through anew. */
const rememberedSeconds = 600;

/** Looking for the table of a sheet that was not set up reads all of it: done once in a while, not at every look. */
function rememberedTable(
  workbook: AssessmentWorkbook,
  sheet: Sheet,
): {
  readonly found: BoundSheet | null;
  readonly name: string;
  readonly values?: readonly (readonly Cell[])[];
} {
  const cache = CacheService.getDocumentCache();
  // A whole column and a whole row tell the size of the grid without asking Sheets.
  const size = [sheet.getRange('A:A').getNumRows(), sheet.getRange('1:1').getNumColumns()];
  const key = `zeitwert.table.${[sheet.getSheetId(), ...size].join('.')}`;
  const kept = cache?.get(key) ?? null;
  if (kept !== null) {
    const { name, binding } = JSON.parse(kept) as RememberedTable;
    return { found: binding === null ? null : { sheet, binding }, name };
  }
  // Only which year is running matters here, so the zone of the spreadsheet does not have to be asked for.
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  const { name, bound: found, values } = searchedSheet(sheet, workbook.context, today);
  const remembered: RememberedTable = { name, binding: found?.binding ?? null };
  cache?.put(key, JSON.stringify(remembered), rememberedSeconds);
  return { found, name, values };
}

interface RememberedTable {
  readonly name: string;
  readonly binding: BoundSheet['binding'] | null;
}

function isOurs({ assessments, settingsTab }: AssessmentWorkbook, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return assessments?.getSheetId() === id || settingsTab?.getSheetId() === id;
}

function none(sheet: Sheet, row: number, why: string): AccountAtSelection {
  return { none: true, why, sheet: String(sheet.getSheetId()), row };
}

function severalRows(sheet: Sheet, first: number, last: number): AccountAtSelection {
  return none(sheet, first, noAccountSentence({ kind: 'several-rows', first, last }));
}

function accountInRow(
  workbook: AssessmentWorkbook,
  { sheet, binding }: BoundSheet,
  row: number,
  isSetUp: boolean,
  known?: readonly (readonly Cell[])[],
): AccountAtSelection {
  const { headerRow, rowBelow, columns } = binding;
  if (row === headerRow) return none(sheet, row, noAccountSentence({ kind: 'header-row', row }));
  if (row < headerRow) return none(sheet, row, noAccountSentence({ kind: 'above-table', row }));
  const width = Math.max(1, ...Object.values(columns));
  const cells = known
    ? [(known[row - 1] ?? []).slice(0, width)]
    : (sheet.getRange(`A${row}:${columnLetters(width)}${row}`).getValues() as Cell[][]);
  const { context, settings } = workbook;
  const isBelow = rowBelow !== null && row >= rowBelow;
  const [account] = isBelow
    ? []
    : readAccountRows(cells, row, binding, { context, classWords: settings.classWords });
  if (account === undefined) {
    const text = (cells[0] ?? []).find((cell) => !isBlank(cell));
    const why =
      text === undefined
        ? noAccountSentence({ kind: 'blank-row', row })
        : noAccountSentence({ kind: 'no-account-row', row, text: quoted(text) });
    return none(sheet, row, why);
  }
  return { ...accountRowOf(account, { id: binding.sheetId }), none: false, isSetUp };
}

/** Selects the row of an account in the sheet, so that user and form look at the same thing. */
export function selectAccount(account: string): AccountAtSelection {
  const spreadsheet = SpreadsheetApp.getActive();
  const workbook = workbookOf(spreadsheet, tabsOf(spreadsheet));
  const key = accountKey(account);
  const [place] = placesOf(workbook, key);
  if (place !== undefined) return selectRow(workbook, place.bound, place.row, true);
  const { found } = rememberedTable(workbook, spreadsheet.getActiveSheet());
  const row =
    found === null ? undefined : accountsOf(workbook, found).find((one) => one.key === key)?.row;
  if (found === null || row === undefined)
    throw new RefusedAction({ kind: 'no-such-account', account });
  return selectRow(workbook, found, row, false);
}

function selectRow(
  workbook: AssessmentWorkbook,
  bound: BoundSheet,
  row: number,
  isSetUp: boolean,
): AccountAtSelection {
  const column = bound.binding.columns[bound.binding.key] ?? 1;
  bound.sheet.setActiveRange(bound.sheet.getRange(row, column));
  return accountInRow(workbook, bound, row, isSetUp);
}
