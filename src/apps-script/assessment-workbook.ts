import { type Day, dayOfIso } from '../domain/day.ts';
import { newestDay } from '../domain/standing.ts';
import type { AccountRow as ReadRow } from '../workbook/account-rows.ts';
import type { Cell } from '../workbook/cell.ts';
import type { AccountRow } from '../workbook/form-answers.ts';
import { columnLetters } from '../workbook/plan.ts';
import { readSettings, type SettingsTable } from '../workbook/settings-tab.ts';
import {
  readRegister,
  registerColumn,
  registerWidth,
  type SheetBinding,
} from '../workbook/sheet-register.ts';
import { cellsFromShown } from '../workbook/shown-cells.ts';
import { readAccounts } from './account-sheet.ts';
import { readStore, type Store } from './assessment-store.ts';
import { gridSize } from './grid-size.ts';
import { findIdentities, type TabIdentity } from './identity.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';

/*
 * The workbook as the form needs it. A save may take fifteen calls in all, so only what it needs is looked up: two of
 * our tabs, not every column of ours.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of accounts and how its columns are bound. */
export interface BoundSheet {
  readonly sheet: Sheet;
  readonly binding: SheetBinding;
}

export type LostTab = 'assessments' | 'settings';

export interface AssessmentWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly context: ReturnType<typeof spreadsheetContext>;
  readonly assessments: Sheet | null;
  readonly settingsTab: Sheet | null;
  readonly lost: readonly LostTab[];
  readonly settingsCells: readonly (readonly Cell[])[];
  readonly settings: SettingsTable;
  /** Settings whose value does not fit; their defaults hold. */
  readonly settingProblems: ReturnType<typeof readSettings>['problems'];
  /** Now, as ISO text in the spreadsheet's zone. */
  readonly now: string;
  readonly today: Day;
}

export function openWorkbook(): AssessmentWorkbook {
  const spreadsheet = SpreadsheetApp.getActive();
  return workbookOf(spreadsheet, tabsOf(spreadsheet));
}

/** The tabs of ours that hold opinions and settings; of a copied tab the first counts. One read. */
export function tabsOf(spreadsheet: Spreadsheet): {
  readonly assessments: Sheet | null;
  readonly settings: Sheet | null;
  readonly portfolio: Sheet | null;
  /** Tabs that were there once and have been deleted. */
  readonly lost: readonly LostTab[];
  /** Whether columns of ours may stand on a sheet. False is sure, unless somebody has deleted them all. */
  readonly mayHoldColumns: (sheetId: number) => boolean;
} {
  const { tabs, columns } = findIdentities(spreadsheet);
  const tab = (wanted: TabIdentity): Sheet | null => {
    for (const { identity, sheetId } of tabs) {
      const sheet = identity === wanted ? spreadsheet.getSheetById(sheetId) : null;
      if (sheet !== null) return sheet;
    }
    return null;
  };
  const own = {
    assessments: tab('assessments'),
    settings: tab('settings'),
    portfolio: tab('portfolio'),
  };
  const lost = (['assessments', 'settings'] as const).filter(
    (wanted) => own[wanted] === null && tabs.some(({ identity }) => identity === wanted),
  );
  const mayHoldColumns = (sheetId: number) =>
    columns.some(({ setUpOn }) => setUpOn === null || setUpOn === sheetId);
  return { ...own, lost, mayHoldColumns };
}

export function workbookOf(
  spreadsheet: Spreadsheet,
  tabs: ReturnType<typeof tabsOf>,
): AssessmentWorkbook {
  const context = spreadsheetContext(spreadsheet);
  const settingsCells = tabs.settings === null ? [] : readSettingsCells(tabs.settings);
  const read = readSettings(settingsCells, context);
  let now: string | undefined;
  const nowOnce = () => {
    now ??= context.isoTime(new Date());
    return now;
  };
  return {
    spreadsheet,
    context,
    assessments: tabs.assessments,
    settingsTab: tabs.settings,
    lost: tabs.lost,
    settingsCells,
    settings: read.table,
    settingProblems: read.problems,
    get now() {
      return nowOnce();
    },
    get today() {
      return dayOfIso(nowOnce()) ?? 0;
    },
  };
}

/** All cells of the Settings tab in one call. */
export const readSettingsCells = (tab: Sheet): Cell[][] =>
  settingsRange(tab).getValues() as Cell[][];

/** The same as they are shown, which tells the decimal sign of the spreadsheet too. */
export const readSettingsShown = (tab: Sheet) =>
  cellsFromShown(settingsRange(tab).getDisplayValues());

function settingsRange(tab: Sheet): GoogleAppsScript.Spreadsheet.Range {
  // The user may have deleted columns of it.
  const last = Math.min(registerColumn + registerWidth - 1, gridSize(tab).columns);
  return tab.getRange(`A:${columnLetters(last)}`);
}

/** The account sheets that were set up and still exist. */
export function boundSheets({ spreadsheet, settingsCells }: AssessmentWorkbook): BoundSheet[] {
  return readRegister(settingsCells).flatMap(({ binding }) => {
    const sheet = spreadsheet.getSheetById(binding.sheetId);
    return sheet === null ? [] : [{ sheet, binding }];
  });
}

/** The stored assessments; null while there is no tab. */
export function openStore({ assessments, settings, context }: AssessmentWorkbook): Store | null {
  return assessments === null ? null : readStore(assessments, settings.model.traits, context);
}

/** The day the standing is taken for, as the formulas take it. */
export function asOfDay(
  { settings, today }: AssessmentWorkbook,
  store: Pick<Store, 'table'> | null,
): Day {
  return (
    settings.model.asOf ?? (store === null ? null : newestDay(store.table.assessments)) ?? today
  );
}

/** An account as the form shows it. */
export function accountRowOf(
  account: ReadRow,
  sheet: { readonly name?: string; readonly id: number },
): AccountRow {
  const { class: read } = account;
  return {
    account: account.shownKey,
    key: account.key,
    name: account.name === '' ? account.shownKey : account.name,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    sheetId: sheet.id,
    row: account.row,
    accountClass: read === 'not-a-class' || read === 'none' ? null : read,
    unreadClass:
      read === 'not-a-class'
        ? (account.problems.find(({ role }) => role === 'class')?.got ?? '?')
        : null,
    revenue: account.revenue ?? account.value,
    value: account.value,
    hours: account.hours,
  };
}

/** Accounts of one sheet, in one read. */
export function accountsOf(
  { context, settings }: AssessmentWorkbook,
  bound: BoundSheet,
): readonly ReadRow[] {
  return readAccounts(bound, { context, classWords: settings.classWords });
}
