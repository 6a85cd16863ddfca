import { isoOfDay } from '../domain/day.ts';
import {
  colorRulesPlan,
  columnNotes,
  columnsCellsPlan,
  marksFor,
} from '../workbook/account-columns.ts';
import { standingColumns } from '../workbook/account-roles.ts';
import { type Cell, isBlank } from '../workbook/cell.ts';
import { withHeaders } from '../workbook/column-words.ts';
import type { ColumnsLayout, OwnPlaces } from '../workbook/header-formulas.ts';
import { leftBehind, valueWords } from '../workbook/left-behind.ts';
import { newAssessmentColumns } from '../workbook/own-tabs.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import { registerRow, registerStart, type SheetBinding } from '../workbook/sheet-register.ts';
import type { AccountSheet } from './account-sheet.ts';
import { applyPlan } from './apply-plan.ts';
import { type AssessmentWorkbook, boundSheets } from './assessment-workbook.ts';
import { columnValues } from './column-values.ts';
import { underDocumentLock } from './document-lock.ts';
import { finishFilters } from './setup-filter.ts';
import { wordedSetup } from './setup-refusal.ts';
import { readScene, type Scene, setupWords } from './setup-scene.ts';
import {
  asOfBlocks,
  columnWordsOf,
  cutsIn,
  hasNeutralWords,
  ruleWordsOf,
  settingsCellsNow,
  settingsOf,
} from './setup-tabs.ts';

/* Brings every account sheet up to today: the as-of date, plain values, and colours after a change of words. */

export interface Refreshed {
  readonly sheets: number;
  /** ISO date. */
  readonly asOf: string;
  readonly message: string;
}

export function refresh(): Refreshed {
  return wordedSetup(() => underDocumentLock(refreshAll));
}

function refreshAll(): Refreshed {
  const scene = readScene();
  const { parts, spreadsheet } = scene;
  if (!parts.settings) {
    throw new RefusedSetup({ kind: 'not-set-up', sheet: spreadsheet.getActiveSheet().getName() });
  }
  const blocks = asOfBlocks(scene);
  if (blocks.length > 0) applyPlan(parts.settings, { cells: blocks });
  writeAllValues(scene, settingsCellsNow(parts, blocks));
  const words = wordsNow(scene);
  for (const account of parts.accountSheets) {
    if (!account.damaged) followWords(scene, account, words);
  }
  finishFilters(parts.accountSheets.map(({ sheet }) => sheet));
  const model = settingsOf(scene).model;
  const asOf = isoOfDay(blocks.length > 0 ? scene.today : (model.asOf ?? scene.today));
  const sheets = parts.accountSheets.length;
  return {
    sheets,
    asOf,
    message: setupWords(scene.language).done.refreshed({ sheets, asOf }),
  };
}

/** Writes the columns of plain values anew, whole, so that it costs the same for any number of accounts; nothing else changes. */
export function rewriteValuesIn(workbook: AssessmentWorkbook): void {
  if (!boundSheets(workbook).some(({ binding }) => binding.mode === 'values')) return;
  const scene = readScene();
  writeAllValues(scene, scene.parts.settingsCells);
}

function writeAllValues(scene: Scene, settings: readonly (readonly Cell[])[]): void {
  const { parts } = scene;
  const inValues = parts.accountSheets.filter(
    ({ binding, damaged }) => binding.mode === 'values' && !damaged,
  );
  if (inValues.length === 0) return;
  const assessments = parts.assessments
    ? (parts.assessments.getDataRange().getValues() as Cell[][])
    : [newAssessmentColumns(scene.context.language).map(({ header }) => header)];
  for (const account of inValues) writeValues(scene, account, { settings, assessments });
}

/** The layout of a sheet as it was set up, from its register. */
function layoutOf(
  { binding }: AccountSheet,
  rows: number,
  lastAccount: number,
): ColumnsLayout | null {
  const { own } = binding;
  if ([...standingColumns, 'segment' as const].some((name) => own[name] === undefined)) return null;
  return {
    headerRow: binding.headerRow,
    rowBelow: binding.rowBelow,
    lastAccount,
    lastRow: binding.rowBelow === null ? rows : binding.rowBelow - 1,
    own: own as OwnPlaces,
    key: binding.columns[binding.key] ?? 1,
    class: binding.columns.class ?? null,
    value: binding.columns.revenue ?? binding.columns.margin ?? null,
  };
}

function writeValues(
  scene: Scene,
  account: AccountSheet,
  tabs: {
    readonly settings: readonly (readonly Cell[])[];
    readonly assessments: readonly (readonly Cell[])[];
  },
): void {
  const { sheet, binding } = account;
  const used = sheet.getDataRange();
  const cells = used.getValues() as Cell[][];
  const key = binding.columns[binding.key] ?? 1;
  let last = binding.headerRow;
  for (let row = binding.headerRow + 1; row <= cells.length && row !== binding.rowBelow; row += 1) {
    if (!isBlank(cells[row - 1]?.[key - 1] ?? '')) last = row;
  }
  const layout = layoutOf(account, cells.length, last);
  if (layout === null) return;
  const { locale, language } = scene.context;
  const values = columnValues(layout, cells, scene.context, {
    ...tabs,
    cuts: cutsIn(tabs.settings),
  });
  applyPlan(
    sheet,
    columnsCellsPlan(layout, {
      mode: 'values',
      isNew: false,
      left: leftBehind(
        layout,
        { values: cells, formulas: () => used.getFormulas() },
        valueWords(settingsOf(scene)),
      ),
      language,
      locale,
      words: columnWordsOf(scene, wordsNow(scene)),
      values,
    }),
  );
}

/** The words as Settings have them. */
const wordsNow = (scene: Scene) => ruleWordsOf(scene, hasNeutralWords(scene));

/** New words need new rules, headers and notes; the register then holds the marks of these rules. */
function followWords(
  scene: Scene,
  account: AccountSheet,
  words: ReturnType<typeof ruleWordsOf>,
): void {
  const { sheet, binding, registerRow: row } = account;
  const layout = layoutOf(account, sheet.getRange('A:A').getNumRows(), binding.headerRow);
  if (layout === null || !scene.parts.settings) return;
  const marks = marksFor(layout, words);
  if (marks.join() === binding.ruleMarks.join()) return;
  const columnWords = columnWordsOf(scene, words);
  const { future } = layout.own;
  const formula = sheet.getRange(layout.headerRow, future).getFormula();
  const renamed = withHeaders(formula, columnWords);
  applyPlan(sheet, {
    notes: columnNotes(layout, columnWords),
    cells:
      renamed === formula
        ? []
        : [{ row: layout.headerRow, column: future, cells: [[{ formula: renamed }]] }],
    colorRules: colorRulesPlan(layout, words, binding.ruleMarks, Object.values(binding.own)),
  });
  const column = registerStart(scene.parts.settingsCells[0] ?? []) + 1;
  const updated: SheetBinding = { ...binding, ruleMarks: marks };
  applyPlan(scene.parts.settings, {
    cells: [{ row, column, cells: [registerRow(updated, sheet.getName())] }],
  });
}
