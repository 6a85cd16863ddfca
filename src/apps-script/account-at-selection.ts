import { accountKey } from '../workbook/account-key.ts';
import type { AccountAtSelection } from '../workbook/form-answers.ts';
import {
  type KnownTable,
  type KnownWorkbook,
  knownWorkbook,
  tableStillKnown,
} from '../workbook/known-workbook.ts';
import {
  accountInRow,
  accountInRows,
  type CellsOfRows,
  cellsAmong,
  none,
  readingOf,
} from './account-in-row.ts';
import { accountUntold } from './account-untold.ts';
import { noAccountSentence, RefusedAction } from './assessment-refusal.ts';
import { accountsOf, type BoundSheet, tabsOf, workbookOf } from './assessment-workbook.ts';
import { placesOf } from './find-account.ts';
import { accountsAmong, boundAs, foundTable, searchedSheet, todayRoughly } from './found-table.ts';
import { freshGlance, type Glance, glanceOf, toldGlance } from './glance.ts';
import { gridSize } from './grid-size.ts';
import { wholeSheetTo } from './whole-sheet.ts';

/*
 * The account in the selected row. The sidebar asks every few seconds, so it has to be cheap: four calls at most. What a look
 * finds out goes to the page with the answer and comes back with the next question.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Service calls a look of the page may take. */
const mostCalls = 4;

export function accountAtSelection(given?: unknown): AccountAtSelection {
  const spreadsheet = SpreadsheetApp.getActive();
  const known = knownWorkbook(given);
  const selected = spreadsheet.getActiveRange();
  if (selected === null) return { ...nothingSelected(), ...(known === null ? {} : { known }) };
  // Without the decimal sign, too much would still have to be asked.
  if (known === null || known.decimalComma === null) return accountUntold(spreadsheet, selected);
  return isNewTo(known, selected.getSheet())
    ? accountInNewSheet(toldGlance(spreadsheet, known), selected)
    : accountInRange(freshGlance(spreadsheet, known), selected);
}

export function nothingSelected(): AccountAtSelection {
  return {
    none: true,
    why: noAccountSentence({ kind: 'nothing-selected' }),
    sheet: '',
    row: 0,
  };
}

/** A sheet that has to be looked through: not set up, not ours, its table not known or perhaps moved since. */
function isNewTo(known: KnownWorkbook, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return (
    !known.setUp.includes(id) && !known.tabs.includes(id) && knownTableOf(known, sheet) === null
  );
}

function knownTableOf(known: KnownWorkbook | null, sheet: Sheet): KnownTable | null {
  return tableStillKnown(known, sheet.getSheetId(), gridSize(sheet), Date.now());
}

/** The account of a selected range. */
export function accountInRange(glance: Glance, selected: Range): AccountAtSelection {
  const sheet = selected.getSheet();
  const id = sheet.getSheetId();
  const row = selected.getRow();
  const told = (answer: AccountAtSelection, table = glance.known?.table ?? null) => ({
    ...answer,
    known: glance.tell(table),
  });
  const binding = glance.bindingOf(id);
  if (binding !== null) return told(accountInRows(glance, { sheet, binding }, selected, true));
  if (glance.isOurs(id)) {
    const name = sheet.getName();
    return told(none(sheet, row, noAccountSentence({ kind: 'our-tab', sheet: name })));
  }
  const table = knownTableOf(glance.known, sheet);
  if (table !== null) return told(accountInTable(glance, table, selected));
  // It was ours or set up until just now, and to find that out took the calls it takes to look it through.
  if (glance.known !== null) {
    return told(none(sheet, row, noAccountSentence({ kind: 'being-read' })), null);
  }
  return accountInNewSheet(glance, selected);
}

/** Looks for the table of a sheet that was not set up. */
function accountInNewSheet(glance: Glance, selected: Range): AccountAtSelection {
  const sheet = selected.getSheet();
  const cells = wholeSheetTo(sheet, selected.getRow());
  const { bound, values, calls } = searchedSheet(sheet, glance.locale, todayRoughly(), cells);
  const table = foundTable(sheet, bound);
  const isSpent = glance.known !== null && 1 + calls >= mostCalls;
  const needsWords = bound?.binding.columns.class !== undefined && glance.lacksClassWords();
  const answer =
    isSpent && needsWords
      ? none(sheet, selected.getRow(), noAccountSentence({ kind: 'being-read' }))
      : accountInTable(glance, table, selected, cellsAmong(values));
  return { ...answer, known: glance.tell(table) };
}

function accountInTable(
  glance: Glance,
  { binding }: KnownTable,
  selected: Range,
  cellsOf?: CellsOfRows,
): AccountAtSelection {
  const sheet = selected.getSheet();
  if (binding === null) {
    return none(sheet, selected.getRow(), noAccountSentence({ kind: 'no-table' }));
  }
  return accountInRows(glance, boundAs(sheet, binding), selected, false, cellsOf);
}

/** Selects the row of an account in the sheet, so that user and form look at the same thing. */
export function selectAccount(account: string, given?: unknown): AccountAtSelection {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = tabsOf(spreadsheet);
  const workbook = workbookOf(spreadsheet, tabs);
  const glance = glanceOf(workbook, tabs, knownWorkbook(given));
  const key = accountKey(account);
  const [place] = placesOf(workbook, key);
  if (place !== undefined) {
    const answer = selectRow(glance, place.bound, place.row, true);
    return { ...answer, known: glance.tell(glance.known?.table ?? null) };
  }
  const sheet = spreadsheet.getActiveSheet();
  const known = knownTableOf(glance.known, sheet);
  const searched = known === null ? searchedSheet(sheet, glance.locale, todayRoughly()) : null;
  const bound = searched === null ? boundIn(sheet, known) : searched.bound;
  if (bound === null) throw new RefusedAction({ kind: 'no-such-account', account });
  const accounts =
    searched === null
      ? accountsOf(workbook, bound)
      : accountsAmong(searched.values, bound, readingOf(glance));
  const row = accounts.find((one) => one.key === key)?.row;
  if (row === undefined) throw new RefusedAction({ kind: 'no-such-account', account });
  const read = searched === null ? undefined : cellsAmong(searched.values);
  const answer = selectRow(glance, bound, row, false, read);
  return { ...answer, known: glance.tell(known ?? foundTable(sheet, bound)) };
}

const boundIn = (sheet: Sheet, table: KnownTable | null): BoundSheet | null =>
  table === null || table.binding === null ? null : boundAs(sheet, table.binding);

function selectRow(
  glance: Glance,
  bound: BoundSheet,
  row: number,
  isSetUp: boolean,
  cellsOf?: CellsOfRows,
): AccountAtSelection {
  const column = bound.binding.columns[bound.binding.key] ?? 1;
  bound.sheet.setActiveRange(bound.sheet.getRange(row, column));
  return accountInRow(glance, bound, row, isSetUp, cellsOf);
}
