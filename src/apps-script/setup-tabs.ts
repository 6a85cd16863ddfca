import { isoOfDay } from '../domain/day.ts';
import { type Label, labels } from '../domain/label.ts';
import { type Segment, segments } from '../domain/segment.ts';
import { catalogues } from '../text/index.ts';
import { languages } from '../text/language.ts';
import type { SetupWords } from '../text/setup-words.ts';
import type { Cell } from '../workbook/cell.ts';
import type { RuleWords } from '../workbook/color-rules.ts';
import { wordsBeside } from '../workbook/column-words.ts';
import type { TabReferences } from '../workbook/header-formulas.ts';
import {
  assessmentsTabPlan,
  newAssessmentColumns,
  newCutRows,
  registerWords,
  settingsTabPlan,
} from '../workbook/own-tabs.ts';
import type { CellBlock, PlanCell, SheetPlan } from '../workbook/plan.ts';
import {
  findSettings,
  labelWordValues,
  readSettings,
  type SettingsTable,
} from '../workbook/settings-tab.ts';
import { readRegister, registerHeader, registerStart } from '../workbook/sheet-register.ts';
import type { OwnParts } from './account-sheet.ts';
import { applyPlan } from './apply-plan.ts';
import { type Making, makingTag } from './identity.ts';
import { type Scene, setupWords } from './setup-scene.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Settings say, or will say once they are there. */
export function settingsOf(scene: Pick<Scene, 'parts' | 'context'>): SettingsTable {
  return readSettings(scene.parts.settingsCells, scene.context).table;
}

/** Whether the labels read in the neutral set. */
export function hasNeutralWords(scene: Scene): boolean {
  const { customer } = settingsOf(scene).labels;
  return languages.some((one) => catalogues[one].method.neutralLabels.customer === customer);
}

/** The words on our columns, in the language of the cells and beside the labels there. */
export function columnWordsOf({ context }: Scene, { labels: said }: RuleWords): SetupWords {
  return wordsBeside(said, setupWords(context.language), context.language);
}

/** The words our colour rules look for. */
export function ruleWordsOf(scene: Scene, neutralWords: boolean): RuleWords {
  const { method } = catalogues[scene.context.language];
  const settings = settingsOf(scene);
  const usual = neutralWords ? method.neutralLabels : method.labels;
  const isChanged = neutralWords !== hasNeutralWords(scene);
  const labelWords = {} as Record<Label, string>;
  for (const label of labels) {
    labelWords[label] = isChanged ? usual[label] : (settings.labels[label] ?? usual[label]);
  }
  const segmentWords = {} as Record<Segment, string>;
  for (const segment of segments) {
    segmentWords[segment] = settings.segments[segment] ?? method.segments[segment];
  }
  return { labels: labelWords, segments: segmentWords, expiry: settings.model.expiry };
}

/** A tab of ours, there already or made by this run. */
export interface OwnTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly isNew: boolean;
}

export interface OwnTabs {
  readonly assessments: OwnTab;
  readonly settings: OwnTab;
}

/** Both tabs, made if they are missing and tied to their identity at once, so that an interrupted set-up finds them again. */
export function makeTabs(scene: Scene, making: Making | null): OwnTabs {
  const tabs = {
    assessments: knownTab(scene, 'assessments') ?? newTab(scene, 'assessments'),
    settings: knownTab(scene, 'settings') ?? newTab(scene, 'settings'),
  };
  identify(scene, tabs, making);
  return tabs;
}

/** The Assessments tab alone, for opinions that come before any set-up. */
export function ensureAssessments(scene: Scene): Sheet {
  const assessments = knownTab(scene, 'assessments') ?? newTab(scene, 'assessments');
  identify(scene, { assessments }, null);
  fillAssessments(scene, assessments);
  return assessments.sheet;
}

function knownTab({ parts }: Scene, identity: keyof OwnTabs): OwnTab | null {
  const sheet = parts[identity];
  return sheet ? { sheet, name: sheet.getName(), isNew: false } : null;
}

function identify({ spreadsheet }: Scene, tabs: Partial<OwnTabs>, making: Making | null): void {
  const made = (['assessments', 'settings'] as const).flatMap((identity) => {
    const tab = tabs[identity];
    return tab?.isNew ? [[identity, tab.sheet.getSheetId()] as const] : [];
  });
  const tag = makingTag(made, making);
  if (tag) spreadsheet.addDeveloperMetadata(tag.key, tag.value);
}

/** Under its own name, or under another where somebody else's tab has it. */
function newTab({ spreadsheet, context }: Scene, identity: 'assessments' | 'settings'): OwnTab {
  const usual = setupWords(context.language).tabs[identity];
  for (let attempt = 0; ; attempt += 1) {
    const name = attempt === 0 ? usual : `Zeitwert ${usual}${attempt === 1 ? '' : ` ${attempt}`}`;
    const there = spreadsheet.getSheetByName(name);
    if (there === null) {
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      return { sheet, name, isNew: true };
    }
    if (isAbandoned(there)) return { sheet: there, name, isNew: true };
  }
}

/** A blank tab with our name is one whose making was interrupted. */
function isAbandoned(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getLastColumn() === 0;
}

/** Cells come last, so that a tab with content is a finished one. */
function fill(sheet: Sheet, plan: SheetPlan, isNew: boolean): void {
  const { cells, warnOnEdit, ...frame } = plan;
  applyPlan(sheet, {
    ...frame,
    ...(warnOnEdit && (isNew || !isProtected(sheet)) ? { warnOnEdit } : {}),
  });
  applyPlan(sheet, { ...(cells ? { cells } : {}) });
}

/** A lock that neither warns only nor has a name is ours: the run that made it ended before it became a warning. */
function isProtected(sheet: Sheet): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protection === undefined) return false;
  return protection.isWarningOnly() || protection.getDescription() !== '';
}

/** Writes a new Assessments tab; one that was emptied gets its header back. */
export function fillAssessments(scene: Scene, { sheet, isNew }: OwnTab): void {
  if (isNew || sheet.getLastRow() === 0) {
    fill(sheet, assessmentsTabPlan(scene.context.language), isNew);
  }
}

/** What is to stand in Settings for one account sheet. */
export interface SettingsEntry {
  readonly neutralWords: boolean;
  readonly register: readonly PlanCell[];
  /** The row of the register, where the sheet has one already. */
  readonly registerRow: number | null;
}

/** Writes a new Settings tab, or into the one that is there the register, the as-of date and the words. */
export function fillSettings(scene: Scene, { sheet, isNew }: OwnTab, entry: SettingsEntry): void {
  const { context, parts, today } = scene;
  const { language } = context;
  const words = setupWords(language);
  const { isSettings } = readSettings(parts.settingsCells, context);
  if (isNew || !isSettings) {
    const plan = settingsTabPlan({
      language,
      words,
      asOf: today,
      neutralWords: entry.neutralWords,
      register: entry.register,
    });
    fill(sheet, plan, isNew);
    return;
  }
  const cells = parts.settingsCells;
  const start = registerStart(cells[0] ?? []);
  const blocks: CellBlock[] = [];
  if (String(cells[0]?.[start] ?? '') === '') {
    blocks.push({ row: 1, column: start + 1, cells: [registerHeader(registerWords(words))] });
  }
  const row = entry.registerRow ?? Math.max(1, ...readRegister(cells).map((one) => one.row)) + 1;
  blocks.push({ row, column: start + 1, cells: [entry.register] }, ...asOfBlocks(scene));
  if (entry.neutralWords !== hasNeutralWords(scene)) {
    blocks.push(...wordBlocks(scene, entry.neutralWords));
  }
  applyPlan(sheet, { cells: blocks });
}

/** The as-of date, unless it is today's already or the user's own. */
export function asOfBlocks(
  scene: Pick<Scene, 'parts' | 'context' | 'today'>,
): readonly CellBlock[] {
  const settings = settingsOf(scene);
  if (settings.isAsOfFixed || settings.model.asOf === scene.today) return [];
  const place = findSettings(scene.parts.settingsCells).find(
    ({ definition }) => definition.id === 'asOf',
  );
  if (!place) return [];
  return [{ row: place.row + 1, column: place.valueColumn + 1, cells: [[isoOfDay(scene.today)]] }];
}

/** The label words of a set, where Settings keep them. */
export function wordBlocks(scene: Scene, neutral: boolean): readonly CellBlock[] {
  const places = findSettings(scene.parts.settingsCells);
  return labelWordValues(neutral ? 'neutral' : 'usual', scene.context.language).flatMap(
    ({ id, value }): CellBlock[] => {
      const place = places.find(({ definition }) => definition.id === id);
      return place ? [{ row: place.row + 1, column: place.valueColumn + 1, cells: [[value]] }] : [];
    },
  );
}

/** The settings with what this run writes into them, for values that are computed now. */
export function settingsCellsNow(parts: OwnParts, blocks: readonly CellBlock[]): Cell[][] {
  const cells = parts.settingsCells.map((line) => [...line]);
  for (const { row, column, cells: lines } of blocks) {
    const [[value] = []] = lines;
    const line = cells[row - 1];
    if (line && value !== undefined && typeof value !== 'object') line[column - 1] = value;
  }
  return cells;
}

/** The shares where the classes end, as cells of a Settings tab; null where they do not stand together. */
export function cutsIn(
  settings: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] | null {
  const rows = cutRows(settings);
  return rows && settings.slice(rows.first - 1, rows.last).map((line) => [line[1] ?? '']);
}

function cutRows(settings: readonly (readonly Cell[])[]): { first: number; last: number } | null {
  const places = findSettings(settings);
  const rowOf = (id: string) => places.find(({ definition }) => definition.id === id)?.row;
  const first = rowOf('cutA');
  const last = rowOf('cutC');
  const isTogether = first !== undefined && last === first + 2 && rowOf('cutB') === first + 1;
  return isTogether ? { first: first + 1, last: last + 1 } : null;
}

/** How formulas name the tabs. */
export function tabReferences(scene: Scene, tabs: OwnTabs): TabReferences {
  const { language } = scene.context;
  return {
    assessments: {
      name: tabs.assessments.name,
      columns: Math.max(
        newAssessmentColumns(language).length,
        tabs.assessments.sheet.getRange('1:1').getNumColumns(),
      ),
    },
    settings: {
      name: tabs.settings.name,
      columns: 3,
      cuts: tabs.settings.isNew ? newCutRows(language) : cutRows(scene.parts.settingsCells),
    },
  };
}
