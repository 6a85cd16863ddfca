import type { Cell } from '../workbook/cell.ts';
import type { AccountAtSelection } from '../workbook/form-answers.ts';
import type { KnownTable } from '../workbook/known-workbook.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import {
  accountInRows,
  type CellsOfRows,
  cellsAmong,
  cellsOnSheet,
  none,
} from './account-in-row.ts';
import { noAccountSentence } from './assessment-refusal.ts';
import { type BoundSheet, readSettingsShown, tabsOf } from './assessment-workbook.ts';
import { foundTable, tableAmong, todayRoughly } from './found-table.ts';
import { givenGlance } from './glance.ts';
import { once } from './once.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';
import { wholeSheetTo } from './whole-sheet.ts';

/*
 * The account in the selected row for who hands nothing back, as a script that asks once. That takes four calls too: the selection, where
 * our tabs stand, the sheet, and one that is spent on what this answer depends on most: Settings, the name of the tab, the
 * locale, or the formulas, which then tell totals that neither label nor figures do.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function accountUntold(spreadsheet: Spreadsheet, selected: Range): AccountAtSelection {
  const sheet = selected.getSheet();
  const id = sheet.getSheetId();
  const row = selected.getRow();
  const tabs = tabsOf(spreadsheet);
  const { settings } = tabs;
  let spare = 1;
  let isSettingsRead = settings === null;
  const shown = once(() => {
    isSettingsRead = true;
    return settings === null ? null : readSettingsShown(settings);
  });
  const cells = () => (isSettingsRead || spare > 0 ? (shown()?.cells ?? []) : []);
  const glanceWith = (decimalComma: boolean) => givenGlance(tabs, cells, { decimalComma });
  const glance = glanceWith(true);
  const context = spreadsheetContext(spreadsheet);
  /** The decimal sign as far as it is known for sure. */
  let decimalComma: boolean | null = null;

  const told = (answer: AccountAtSelection, table: KnownTable | null): AccountAtSelection =>
    // Which sheets were set up, only Settings tell.
    isSettingsRead ? { ...answer, known: { ...glance.tell(table), decimalComma } } : answer;

  const accountIn = (bound: BoundSheet, isSetUp: boolean, cellsOf: CellsOfRows) => {
    const as = (sign: boolean) =>
      accountInRows(glanceWith(sign), bound, selected, isSetUp, cellsOf);
    if (decimalComma !== null) return as(decimalComma);
    const both = [as(true), as(false)] as const;
    if (spare === 0 || isSame(...both)) return agreed(...both);
    spare = 0;
    decimalComma = context.decimalComma;
    return as(decimalComma);
  };
  const accountInSetUp = (binding: SheetBinding, cellsOf: CellsOfRows) => {
    spare = 0;
    decimalComma = shown()?.decimalComma ?? null;
    return told(accountIn({ sheet, binding }, true, cellsOf), null);
  };

  const isOurs = glance.isOurs(id);
  if (settings !== null && (isOurs || tabs.mayHoldColumns(id))) {
    const binding = glance.bindingOf(id);
    if (binding !== null) return accountInSetUp(binding, cellsOnSheet(sheet));
    spare = 0;
    decimalComma = shown()?.decimalComma ?? null;
  }
  if (isOurs) {
    const name = sheet.getName();
    return told(none(sheet, row, noAccountSentence({ kind: 'our-tab', sheet: name })), null);
  }

  const part = wholeSheetTo(sheet, row);
  const values = part.getValues() as Cell[][];
  const noFormulas: readonly (readonly string[])[] = [];
  let name: string | null = null;
  let lacksName = false;
  const askName = () => {
    lacksName ||= name === null && spare === 0;
    if (lacksName) return '';
    spare = name === null ? 0 : spare;
    name ??= sheet.getName();
    return name;
  };
  let dependsOnSign = false;
  const tableWith = (askFormulas: () => readonly (readonly string[])[]) =>
    tableAmong(
      sheet,
      { values, askFormulas, askName },
      {
        get decimalComma() {
          dependsOnSign = true;
          return decimalComma ?? true;
        },
      },
      todayRoughly(),
    );

  let bound = tableWith(() => noFormulas);
  let isWhole = false;
  if (spare > 0 && settings !== null) {
    // All columns of ours may have been deleted: then only Settings know that the sheet was set up.
    const binding = glance.bindingOf(id);
    if (binding !== null) return accountInSetUp(binding, cellsAmong(values));
    spare = 0;
    decimalComma = shown()?.decimalComma ?? null;
    if (decimalComma === false && dependsOnSign) bound = tableWith(() => noFormulas);
  } else if (spare > 0 && dependsOnSign) {
    spare = 0;
    decimalComma = context.decimalComma;
    if (!decimalComma) bound = tableWith(() => noFormulas);
  } else if (spare > 0) {
    const formulas = part.getFormulas();
    spare = 0;
    isWhole = true;
    if (formulas.some((line) => line.some((formula) => formula !== ''))) {
      bound = tableWith(() => formulas);
    }
  }
  const table = isWhole ? foundTable(sheet, bound) : null;
  if (bound !== null) return told(accountIn(bound, false, cellsAmong(values)), table);
  const kind = lacksName ? 'being-read' : 'no-table';
  return told(none(sheet, row, noAccountSentence({ kind })), table);
}

const figures = ['revenue', 'value', 'hours'] as const;

function isSame(one: AccountAtSelection, other: AccountAtSelection): boolean {
  return one.none || other.none || figures.every((figure) => one[figure] === other[figure]);
}

/** What holds however the spreadsheet writes its decimals; a figure that depends on it is not known. */
function agreed(one: AccountAtSelection, other: AccountAtSelection): AccountAtSelection {
  if (one.none || other.none) return one;
  const same = (figure: (typeof figures)[number]) =>
    one[figure] === other[figure] ? one[figure] : null;
  return { ...one, revenue: same('revenue'), value: same('value'), hours: same('hours') };
}
