import {
  columnsCellsPlan,
  columnsFramePlan,
  type FrameContent,
  marksFor,
  placedColumns,
} from '../workbook/account-columns.ts';
import type { Cell } from '../workbook/cell.ts';
import { newAssessmentColumns } from '../workbook/own-tabs.ts';
import type { PlanCell } from '../workbook/plan.ts';
import { type NoProposal, RefusedSetup, type SetupProposal } from '../workbook/setup-proposal.ts';
import { registerRow, type SheetBinding } from '../workbook/sheet-register.ts';
import { type AccountSheet, chosenAccountSheet } from './account-sheet.ts';
import { applyPlan } from './apply-plan.ts';
import { columnValues } from './column-values.ts';
import { underDocumentLock } from './document-lock.ts';
import { columnTag, forgetMaking, type Making } from './identity.ts';
import { type Before, checkPlaces, readBefore, restorePlan } from './setup-before.ts';
import { type Prepared, prepareSetup } from './setup-prepare.ts';
import { wordedSetup } from './setup-refusal.ts';
import { readScene, type Scene, setupWords } from './setup-scene.ts';
import {
  asOfBlocks,
  columnWordsOf,
  cutsIn,
  fillAssessments,
  fillSettings,
  hasNeutralWords,
  makeTabs,
  ruleWordsOf,
  settingsCellsNow,
  tabReferences,
  wordBlocks,
} from './setup-tabs.ts';
import { userLanguage } from './user-language.ts';

/* The set-up of an account sheet: what would be done, and doing it. */

/** What a set-up reports; plain JSON. */
export interface SetupResult {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly headers: readonly string[];
  readonly accounts: number;
  readonly mode: 'formulas' | 'values';
  /** The sheet was set up before: this run repaired and brought up to date. */
  readonly isRepeated: boolean;
  /** The user's filter is to cover the columns too: the action `extendFilter`, an execution of its own, does that. */
  readonly filterToExtend: boolean;
  readonly message: string;
}

/** What a set-up would do to the active sheet, or to the one a caller names; changes nothing. */
export function proposeSetup(given?: unknown): SetupProposal | NoProposal {
  return wordedSetup(() => {
    const prepared = prepareSetup(given, true);
    return 'none' in prepared ? prepared : prepared.proposal;
  });
}

/** Carries a set-up out; without a proposal as it would be proposed. A second run repairs and brings up to date. */
export function applySetup(given?: unknown): SetupResult {
  return wordedSetup(() => underDocumentLock(() => setUp(given)));
}

/** Turns the live columns of the active sheet into plain values, for readers without Zeitwert. */
export function formulasToValues(): SetupResult {
  return changeMode('values');
}

export function valuesToFormulas(): SetupResult {
  return changeMode('formulas');
}

function changeMode(mode: 'formulas' | 'values'): SetupResult {
  return wordedSetup(() =>
    underDocumentLock(() => {
      const { spreadsheet, parts, language } = readScene();
      const active = spreadsheet.getActiveSheet();
      const account = chosenAccountSheet(parts, active, true);
      if (!account) throw new RefusedSetup({ kind: 'not-set-up', sheet: active.getName() });
      if (isIn(account, mode)) throw new RefusedSetup({ kind: 'mode-already', mode });
      const result = setUp({ sheet: account.sheet.getName(), answers: { mode } });
      const { done } = setupWords(language);
      return { ...result, message: mode === 'values' ? done.toValues : done.toFormulas };
    }),
  );
}

/** Whether the cells are what the register says; an interrupted change has only told it. */
function isIn({ sheet, binding }: AccountSheet, mode: 'formulas' | 'values'): boolean {
  const column = binding.own.future;
  if (binding.mode !== mode || column === undefined || binding.headerRow === 0) return false;
  const formula = sheet.getRange(binding.headerRow, column).getFormula();
  return (formula !== '') === (mode === 'formulas');
}

function setUp(given: unknown): SetupResult {
  const prepared = prepareSetup(given, false);
  if ('none' in prepared) throw new Error(prepared.why);
  const { scene, seen, layout, left, answers, proposal } = prepared;
  const rival = proposal.questions.find(({ kind }) => kind === 'several-tables');
  if (rival && (given === undefined || given === null)) throw new Error(rival.text);

  checkPlaces(seen, layout);
  const before = readBefore(seen, layout);
  const active = scene.spreadsheet.getActiveSheet();

  const sheetId = seen.sheet.getSheetId();
  const hadTabs = scene.parts.assessments !== null && scene.parts.settings !== null;
  const making = columnsToMake(prepared);
  const tabs = makeTabs(
    scene,
    making && untold(scene, { sheetId, columns: seen.cells.columns, ...making }),
  );
  if (making) applyPlan(seen.sheet, { insertColumns: [making] });
  tagColumns(prepared, before);

  const ruleWords = ruleWordsOf(scene, answers.neutralWords);
  const words = columnWordsOf(scene, ruleWords);
  const binding: SheetBinding = {
    sheetId,
    mode: answers.mode,
    key: layout.keyRole,
    hoursUnit: answers.hoursUnit,
    headerRow: layout.headerRow,
    rowBelow: layout.rowBelow,
    columns: layout.columns,
    own: layout.own,
    before: before.columns,
    ruleMarks: marksFor(layout, ruleWords),
  };
  fillAssessments(scene, tabs.assessments);
  fillSettings(scene, tabs.settings, {
    neutralWords: answers.neutralWords,
    register: registerRow(binding, seen.name),
    registerRow: seen.bound?.registerRow ?? null,
  });

  const { language, locale } = scene.context;
  const frame: FrameContent = {
    language,
    locale,
    words,
    ruleWords,
    header: before.header,
    oldMarks: seen.bound?.binding.ruleMarks ?? [],
    made: newPlaces(prepared, before),
    oldColumns: Object.values(seen.known),
  };
  applyPlan(seen.sheet, columnsFramePlan(layout, frame), seen.rules);
  if (Object.keys(layout.left).length > 0) leaveColumns(prepared);
  const cells = { isNew: before.isFirst, left, language, locale, words };
  const plan = columnsCellsPlan(
    layout,
    answers.mode === 'values'
      ? { ...cells, mode: 'values', values: valuesNow(prepared, tabs.assessments.sheet) }
      : { ...cells, mode: 'formulas', tabs: tabReferences(scene, tabs) },
  );
  applyPlan(seen.sheet, plan);
  if (hadTabs) forgetMaking(scene.spreadsheet);
  if (!hadTabs) SpreadsheetApp.setActiveSheet(active);

  const { isSetUp: isRepeated } = proposal;
  const { done } = setupWords(userLanguage());
  const message = (isRepeated ? done.setUpAgain : done.setUp)({
    accounts: prepared.accounts,
    columns: proposal.adds.headers.join(', '),
  });
  return {
    sheet: seen.name,
    firstColumn: proposal.adds.firstColumn,
    headers: proposal.adds.headers,
    accounts: prepared.accounts,
    mode: answers.mode,
    isRepeated,
    filterToExtend: answers.extendFilter,
    message,
  };
}

/** Columns that were ours and are no longer needed are left as they were found. */
function leaveColumns({ seen, layout }: Prepared): void {
  const areas = Object.values(layout.left).map((column) => ({
    row: layout.headerRow,
    column,
    rows: layout.lastAccount - layout.headerRow + 1,
    columns: 1,
  }));
  applyPlan(seen.sheet, { clear: [{ areas, what: 'content' }] });
  applyPlan(seen.sheet, restorePlan(seen, layout.left));
}

/** Null for what an interrupted run has told already. */
function untold({ parts }: Scene, making: Making): Making | null {
  const isTold = parts.found.making.some(
    (told) =>
      told.sheetId === making.sheetId &&
      told.before === making.before &&
      told.count === making.count &&
      told.columns === making.columns,
  );
  return isTold ? null : making;
}

/** Columns beside the table or beyond the grid that have to be made; null where all are there. */
function columnsToMake({
  seen,
  layout,
}: Prepared): { readonly before: number; readonly count: number } | null {
  if (layout.insert) return layout.insert;
  const last = Math.max(...placedColumns(layout.own).map(([, place]) => place));
  const count = last - seen.cells.columns;
  return count > 0 ? { before: seen.cells.columns + 1, count } : null;
}

/** Places of ours that this run has made, or one before it that came to an end too early. */
function newPlaces({ seen, layout }: Prepared, before: Before): readonly number[] {
  return placedColumns(layout.own).flatMap(([name, place]) => {
    const isMade = before.isUnfinished && before.columns[name]?.isNew === true;
    return isMade || layout.insert || place > seen.cells.columns ? [place] : [];
  });
}

/** Ties the columns with a formula to their identity, and takes away identities that hang at others. */
function tagColumns({ scene, seen, layout }: Prepared, before: Before): void {
  const sheetId = seen.sheet.getSheetId();
  const wanted = [
    ['standing', layout.own.future],
    ['segment', layout.own.segment],
  ] as const;
  const missing = new Map<(typeof wanted)[number][0], number>();
  for (const [identity, column] of wanted) missing.set(identity, column);
  for (const found of scene.parts.found.columns) {
    const place = found.place();
    if (place?.sheetId !== sheetId) continue;
    if (missing.get(found.identity) === place.column) missing.delete(found.identity);
    else found.remove();
  }
  const isNew = { standing: 'future', segment: 'segment' } as const;
  applyPlan(seen.sheet, {
    tags: [...missing].map(([identity, column]) =>
      columnTag(identity, column, before.columns[isNew[identity]]?.isNew === true, sheetId),
    ),
  });
}

/** What the columns hold in values mode, with the settings as this run leaves them. */
function valuesNow(
  { scene, seen, layout, answers }: Prepared,
  assessments: GoogleAppsScript.Spreadsheet.Sheet,
): readonly (readonly PlanCell[])[] {
  const isKnown = scene.parts.assessments !== null;
  const cells = isKnown
    ? (assessments.getDataRange().getValues() as Cell[][])
    : [newAssessmentColumns(scene.context.language).map(({ header }) => header)];
  const isSameWords = answers.neutralWords === hasNeutralWords(scene);
  const blocks = [
    ...asOfBlocks(scene),
    ...(isSameWords ? [] : wordBlocks(scene, answers.neutralWords)),
  ];
  const settings = settingsCellsNow(scene.parts, blocks);
  return columnValues(layout, seen.cells.values, scene.context, {
    assessments: cells,
    settings,
    cuts: cutsIn(settings),
  });
}
