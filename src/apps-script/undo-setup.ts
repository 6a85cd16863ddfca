import { placedColumns } from '../workbook/account-columns.ts';
import type { OwnColumn } from '../workbook/account-roles.ts';
import { type Cell, isBlank } from '../workbook/cell.ts';
import { isOurRule } from '../workbook/color-rules.ts';
import type { OwnPlaces } from '../workbook/header-formulas.ts';
import { leftBehind, valueWords, withoutLeft } from '../workbook/left-behind.ts';
import { type Area, columnLetters } from '../workbook/plan.ts';
import type { SheetCells } from '../workbook/setup-layout.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import { readRegister, registerStart, registerWidth } from '../workbook/sheet-register.ts';
import { applyPlan } from './apply-plan.ts';
import { underDocumentLock } from './document-lock.ts';
import { findIdentities, forgetMaking } from './identity.ts';
import { checkMayEdit, columnRecord, restorePlan } from './setup-before.ts';
import { finishFilters, shrinkFilter } from './setup-filter.ts';
import { wordedSetup } from './setup-refusal.ts';
import {
  readScene,
  readSheetCells,
  type Scene,
  type SeenSheet,
  setupWords,
} from './setup-scene.ts';
import { settingsOf } from './setup-tabs.ts';

/*
 * Leaving a sheet as it was found. Colours go first, then contents and looks, identities and the register last: ended
 * anywhere, what is left is still known as ours, and the same action finishes it.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Removed {
  readonly sheet: string;
  /** Assessments whose tabs stay. */
  readonly assessments: number;
  readonly message: string;
}

/** Takes everything of ours from the active sheet; tabs with opinions stay. */
export function removeFromSheet(): Removed {
  return wordedSetup(() =>
    underDocumentLock(() =>
      remove((scene, kept) => {
        const { done } = setupWords(scene.language);
        return kept === 0 ? done.removed : done.removedKeepingTabs({ assessments: kept });
      }, 'not-set-up'),
    ),
  );
}

/** Takes the set-up of the active sheet back, whole, however often it was repeated: a run that repairs has no undo of its own. */
export function undoSetup(): Removed {
  return wordedSetup(() =>
    underDocumentLock(() =>
      remove((scene, kept) => {
        const { done } = setupWords(scene.language);
        return kept === 0 ? done.undone : done.removedKeepingTabs({ assessments: kept });
      }, 'nothing-to-undo'),
    ),
  );
}

function remove(
  message: (scene: Scene, kept: number) => string,
  refusal: 'not-set-up' | 'nothing-to-undo',
): Removed {
  const scene = readScene();
  const sheet = setUpSheet(scene);
  const seen = readSheetCells(sheet, scene.parts);
  const hasColumns = Object.keys(seen.known).length > 0;
  const hasRests = scene.parts.accountSheets.length === 0 && scene.parts.found.tabs.length > 0;
  if (!hasColumns && !seen.bound && !hasRests) {
    throw new RefusedSetup({ kind: refusal, sheet: seen.name });
  }
  if (hasColumns) removeColumns(scene, seen);
  const kept = removeTabs(scene, seen);
  return { sheet: seen.name, assessments: kept, message: message(scene, kept) };
}

/**
 * The active sheet; on a tab of ours the only sheet that was set up. Never another one from a sheet of the user's: a
 * removal that ended with its last call and is asked for again would leave a second sheet.
 */
function setUpSheet({ spreadsheet, parts }: Scene): Sheet {
  const active = spreadsheet.getActiveSheet();
  const [only, another] = parts.accountSheets;
  const isOurs = parts.found.tabs.some(({ sheetId }) => sheetId === active.getSheetId());
  return only && !another && isOurs ? only.sheet : active;
}

function removeColumns(scene: Scene, seen: SeenSheet): void {
  const { sheet, cells, known, bound } = seen;
  const own = placedColumns(known as OwnPlaces);
  const letters = columnLetters(own[0]?.[1] ?? 1);
  const first = sheet.getRange(1, own[0]?.[1] ?? 1, cells.rows, 1);
  checkMayEdit(first, `${letters}:${letters}`, seen.name);
  const places = own.map(([, place]) => place);
  applyPlan(
    sheet,
    {
      colorRules: {
        replaces: (rule) => isOurRule(rule, places, bound?.binding.ruleMarks ?? null),
        rules: [],
      },
    },
    seen.rules,
  );
  const area = contentArea(seen);
  const left = leftBehind(
    {
      own: known,
      lastAccount: area.row + area.rows - 1,
      rowBelow: bound?.binding.rowBelow ?? null,
    },
    { values: cells.values, formulas: () => cells.formulas },
    valueWords(settingsOf(scene)),
  );
  const others = { ...cells, values: withoutLeft(cells.values, left) };
  const goes = new Set(
    own
      .filter(([, place]) => columnRecord(seen, place)?.isNew && !holdsMore(others, place, area))
      .map(([, place]) => place),
  );
  const stays: Partial<Record<OwnColumn, number>> = {};
  for (const [name, place] of own) if (!goes.has(place)) stays[name] = place;
  const staying = Object.values(stays);
  // A column that is deleted leaves the filter by itself.
  if (staying.length === 0) finishFilters([sheet]);
  else {
    shrinkFilter(sheet, staying);
    applyPlan(sheet, {
      clear: [
        {
          areas: [
            ...staying.map((column): Area => ({ ...area, column, columns: 1 })),
            ...left.filter(({ column }) => staying.includes(column)),
          ],
          what: 'content',
        },
      ],
    });
    applyPlan(sheet, restorePlan(seen, stays));
  }
  for (const found of scene.parts.found.columns) {
    const place = found.place();
    if (place?.sheetId !== sheet.getSheetId() || goes.has(place.column)) continue;
    found.remove();
  }
  applyPlan(sheet, { deleteColumns: runsFromRight([...goes]) });
}

/** Rows that hold what we wrote: from our header to the last account. */
function contentArea({ cells, bound, known }: SeenSheet): Area {
  const headerRow = bound?.binding.headerRow ?? headerRowOf(cells.formulas, known);
  const below = bound?.binding.rowBelow ?? null;
  const key = bound?.binding.columns[bound.binding.key];
  let last = headerRow;
  for (let row = headerRow + 1; row <= cells.values.length && row !== below; row += 1) {
    const isAccount = key === undefined || !isBlank(cells.values[row - 1]?.[key - 1] ?? '');
    if (isAccount) last = row;
  }
  return { row: headerRow, column: 1, rows: last - headerRow + 1, columns: 1 };
}

/** Without the register the header is where the formula stands. */
function headerRowOf(formulas: readonly (readonly string[])[], known: SeenSheet['known']): number {
  const column = known.future ?? known.segment ?? 1;
  const row = formulas.findIndex((line) => (line[column - 1] ?? '') !== '');
  return row < 0 ? 1 : row + 1;
}

/** Whether somebody wrote into a column of ours above the header or below the accounts. */
function holdsMore(
  { values, formulas }: Pick<SheetCells, 'values' | 'formulas'>,
  column: number,
  area: Area,
): boolean {
  return values.some((line, index) => {
    const row = index + 1;
    if (row >= area.row && row < area.row + area.rows) return false;
    const formula = formulas[index]?.[column - 1] ?? '';
    return !isBlank(line[column - 1] ?? '') || formula !== '';
  });
}

function runsFromRight(columns: readonly number[]): { column: number; count: number }[] {
  const runs: { column: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.column === column + 1) {
      last.column = column;
      last.count += 1;
    } else runs.push({ column, count: 1 });
  }
  return runs;
}

/** Takes the sheet out of the register, and the tabs away once nobody needs them. Says how many assessments keep them. */
function removeTabs(scene: Scene, seen: SeenSheet): number {
  const { spreadsheet, parts } = scene;
  const others = parts.accountSheets.filter(
    ({ binding }) => binding.sheetId !== seen.sheet.getSheetId(),
  );
  const kept = parts.assessments ? assessmentsIn(parts.assessments) : 0;
  if (kept > 0 || others.length > 0) {
    if (parts.settings) clearRegister(scene, seen, parts.settings);
    return kept;
  }
  const active = spreadsheet.getActiveSheet();
  for (const tab of [parts.assessments, parts.settings]) {
    if (tab) spreadsheet.deleteSheet(tab);
  }
  if (active.getSheetId() === seen.sheet.getSheetId()) SpreadsheetApp.setActiveSheet(active);
  removeTags(spreadsheet);
  return 0;
}

/** Entries of tabs that are gone; one entry may stand for several. */
function removeTags(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheetIds = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = new Set<() => void>();
  const needed = new Set<() => void>();
  for (const { sheetId, remove: take } of findIdentities(spreadsheet).tabs) {
    (sheetIds.has(sheetId) ? needed : gone).add(take);
  }
  for (const take of gone) if (!needed.has(take)) take();
  forgetMaking(spreadsheet);
}

function clearRegister({ parts }: Scene, { sheet }: SeenSheet, settings: Sheet): void {
  const start = registerStart(parts.settingsCells[0] ?? []) + 1;
  const areas = readRegister(parts.settingsCells)
    .filter(({ binding }) => binding.sheetId === sheet.getSheetId())
    .map(({ row }): Area => ({ row, column: start, rows: 1, columns: registerWidth }));
  if (areas.length > 0) applyPlan(settings, { clear: [{ areas, what: 'content' }] });
}

/** Rows below the header in which anything was entered; an empty checkbox reads as false. */
function assessmentsIn(tab: Sheet): number {
  const cells = tab.getDataRange().getValues() as Cell[][];
  return cells.slice(1).filter((line) => line.some((cell) => cell !== false && !isBlank(cell)))
    .length;
}
