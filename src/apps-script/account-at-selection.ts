import { accountKey } from '../workbook/account-key.ts';
import { readAccountRows } from '../workbook/account-rows.ts';
import { type Cell, isBlank, quoted } from '../workbook/cell.ts';
import type { AccountAtSelection } from '../workbook/form-answers.ts';
import {
  type KnownTable,
  type KnownWorkbook,
  knownWorkbook,
  tableStillKnown,
} from '../workbook/known-workbook.ts';
import { columnLetters } from '../workbook/plan.ts';
import { namesNoAccount } from '../workbook/rows-without-account.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import { noAccountSentence, RefusedAction } from './assessment-refusal.ts';
import {
  accountRowOf,
  accountsOf,
  type BoundSheet,
  tabsOf,
  workbookOf,
} from './assessment-workbook.ts';
import { placesOf } from './find-account.ts';
import { accountsAmong, boundAs, searchedSheet } from './found-table.ts';
import { freshGlance, type Glance, glanceOf, toldGlance } from './glance.ts';
import { gridSize } from './grid-size.ts';

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
  return known !== null && isNewTo(known, selected.getSheet())
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
  const { bound, values, calls } = searchedSheet(sheet, glance.locale, todayRoughly());
  const table = foundTable(sheet, bound);
  const isSpent = glance.known !== null && 1 + calls >= mostCalls;
  const needsWords = bound?.binding.columns.class !== undefined && glance.lacksClassWords();
  const answer =
    isSpent && needsWords
      ? none(sheet, selected.getRow(), noAccountSentence({ kind: 'being-read' }))
      : accountInTable(glance, table, selected, values);
  return { ...answer, known: glance.tell(table) };
}

/** Only which year is running matters to a table, so the zone of the spreadsheet does not have to be asked for. */
const todayRoughly = (): number => Math.floor(Date.now() / 86_400_000) + 25_569;

function foundTable(sheet: Sheet, bound: BoundSheet | null): KnownTable {
  const found = { sheetId: sheet.getSheetId(), ...gridSize(sheet), foundAt: Date.now() };
  if (bound === null) return { ...found, binding: null };
  const { key, hoursUnit, headerRow, rowBelow, columns } = bound.binding;
  return { ...found, binding: { key, hoursUnit, headerRow, rowBelow, columns } };
}

function accountInTable(
  glance: Glance,
  { binding }: KnownTable,
  selected: Range,
  values?: readonly (readonly Cell[])[],
): AccountAtSelection {
  const sheet = selected.getSheet();
  if (binding === null) {
    return none(sheet, selected.getRow(), noAccountSentence({ kind: 'no-table' }));
  }
  return accountInRows(glance, boundAs(sheet, binding), selected, false, values);
}

function none(sheet: Sheet, row: number, why: string): AccountAtSelection {
  return { none: true, why, sheet: String(sheet.getSheetId()), row };
}

function accountInRows(
  glance: Glance,
  bound: BoundSheet,
  selected: Range,
  isSetUp: boolean,
  values?: readonly (readonly Cell[])[],
): AccountAtSelection {
  const first = selected.getRow();
  const last = first + selected.getNumRows() - 1;
  return last > first
    ? none(bound.sheet, first, noAccountSentence({ kind: 'several-rows', first, last }))
    : accountInRow(glance, bound, first, isSetUp, values);
}

function accountInRow(
  glance: Glance,
  { sheet, binding }: BoundSheet,
  row: number,
  isSetUp: boolean,
  values?: readonly (readonly Cell[])[],
): AccountAtSelection {
  const { headerRow, rowBelow } = binding;
  if (row === headerRow) return none(sheet, row, noAccountSentence({ kind: 'header-row', row }));
  if (row < headerRow) return none(sheet, row, noAccountSentence({ kind: 'above-table', row }));
  const cells = cellsOfRow(sheet, binding, row, values);
  const isBelow = rowBelow !== null && row >= rowBelow;
  const isNone = isBelow || namesNoAccount(cells, binding, glance.locale);
  const [account] = isNone ? [] : readAccountRows([cells], row, binding, readingOf(glance));
  if (account === undefined) {
    const text = cells.find((cell) => !isBlank(cell));
    const why =
      text === undefined
        ? noAccountSentence({ kind: 'blank-row', row })
        : noAccountSentence({ kind: 'no-account-row', row, text: quoted(text) });
    return none(sheet, row, why);
  }
  return { ...accountRowOf(account, { id: binding.sheetId }), none: false, isSetUp };
}

function cellsOfRow(
  sheet: Sheet,
  { columns }: SheetBinding,
  row: number,
  values?: readonly (readonly Cell[])[],
): readonly Cell[] {
  const width = Math.max(1, ...Object.values(columns));
  if (values !== undefined) return (values[row - 1] ?? []).slice(0, width);
  const [cells] = sheet.getRange(`A${row}:${columnLetters(width)}${row}`).getValues();
  return (cells ?? []) as Cell[];
}

/** The words for the classes are looked up when a class is read. */
const readingOf = ({ locale, classWords }: Glance) => ({
  context: locale,
  get classWords() {
    return classWords();
  },
});

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
  const answer = selectRow(glance, bound, row, false, searched?.values);
  return { ...answer, known: glance.tell(known ?? foundTable(sheet, bound)) };
}

const boundIn = (sheet: Sheet, table: KnownTable | null): BoundSheet | null =>
  table === null || table.binding === null ? null : boundAs(sheet, table.binding);

function selectRow(
  glance: Glance,
  bound: BoundSheet,
  row: number,
  isSetUp: boolean,
  values?: readonly (readonly Cell[])[],
): AccountAtSelection {
  const column = bound.binding.columns[bound.binding.key] ?? 1;
  bound.sheet.setActiveRange(bound.sheet.getRange(row, column));
  return accountInRow(glance, bound, row, isSetUp, values);
}
