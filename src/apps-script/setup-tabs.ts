import { isoOfDay } from '../domain/day.ts';
import { type Label, labels } from '../domain/label.ts';
import { type Segment, segments } from '../domain/segment.ts';
import { catalogues } from '../text/index.ts';
import type { TabReferences } from '../workbook/account-columns.ts';
import type { Cell } from '../workbook/cell.ts';
import type { RuleWords } from '../workbook/color-rules.ts';
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
import { tabTag } from './identity.ts';
import { type Scene, setupWords } from './setup-scene.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Settings say, or will say once they are there. */
export function settingsOf(scene: Pick<Scene, 'parts' | 'context'>): SettingsTable {
  return readSettings(scene.parts.settingsCells, scene.context).table;
}

/** Whether the labels read in the neutral set. */
export function hasNeutralWords(scene: Scene): boolean {
  const { language } = scene.context;
  const neutral = catalogues[language].method.neutralLabels.customer;
  return settingsOf(scene).labels.customer === neutral;
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

/** A tab of ours: there, or made now and tied to its sheet at once, so that an interrupted set-up finds it again. */
function tabOf(
  scene: Scene,
  identity: 'assessments' | 'settings',
): { sheet: Sheet; isNew: boolean } {
  const known = scene.parts[identity];
  if (known) return { sheet: known, isNew: false };
  const { spreadsheet, context } = scene;
  const name = setupWords(context.language).tabs[identity];
  let sheet: Sheet | null = null;
  for (let attempt = 0; sheet === null; attempt += 1) {
    const tried = attempt === 0 ? name : `Zeitwert ${name}${attempt === 1 ? '' : ` ${attempt}`}`;
    const there = spreadsheet.getSheetByName(tried);
    if (there === null) {
      sheet = spreadsheet.insertSheet(tried, spreadsheet.getSheets().length);
    } else if (isAbandoned(there)) sheet = there;
  }
  const { key, value } = tabTag(identity, sheet.getSheetId());
  sheet.addDeveloperMetadata(key, value);
  return { sheet, isNew: true };
}

/** A blank tab with our name is one whose making was interrupted. */
function isAbandoned(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getLastColumn() === 0;
}

/** Cells come last, so that a tab with content is a finished one. */
function fill(sheet: Sheet, plan: SheetPlan, isNew: boolean): void {
  const { cells, insertColumns, warnOnEdit, ...frame } = plan;
  const isProtected =
    !isNew && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;
  applyPlan(sheet, {
    ...frame,
    ...(isNew && insertColumns ? { insertColumns } : {}),
    ...(warnOnEdit && !isProtected ? { warnOnEdit } : {}),
  });
  applyPlan(sheet, { ...(cells ? { cells } : {}) });
}

export interface TabsWritten {
  readonly references: TabReferences;
  readonly assessments: Sheet;
  readonly settings: Sheet;
}

/** Makes what is missing of the tabs; asks little of what is there. */
export function ensureAssessments(scene: Scene): Sheet {
  const { sheet, isNew } = tabOf(scene, 'assessments');
  const { language } = scene.context;
  const isBlank = !isNew && sheet.getLastRow() === 0;
  if (isNew || isBlank) fill(sheet, assessmentsTabPlan(language, setupWords(language)), isNew);
  return sheet;
}

/** What is to stand in Settings for one account sheet. */
export interface SettingsEntry {
  readonly neutralWords: boolean;
  readonly register: readonly PlanCell[];
  /** The row of the register, where the sheet has one already. */
  readonly registerRow: number | null;
}

export function ensureSettings(scene: Scene, entry: SettingsEntry): Sheet {
  const { sheet, isNew } = tabOf(scene, 'settings');
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
    return sheet;
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
  return sheet;
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
function wordBlocks(scene: Scene, neutral: boolean): readonly CellBlock[] {
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

/** How formulas name the tabs. */
export function tabReferences(scene: Scene, tabs: Omit<TabsWritten, 'references'>): TabReferences {
  const places = findSettings(scene.parts.settingsCells);
  const rowOf = (id: string) => places.find(({ definition }) => definition.id === id)?.row;
  const first = rowOf('cutA');
  const last = rowOf('cutC');
  const isOrdered = first !== undefined && last === first + 2 && rowOf('cutB') === first + 1;
  const { language } = scene.context;
  return {
    assessments: {
      name: tabs.assessments.getName(),
      columns: Math.max(
        newAssessmentColumns(language).length,
        tabs.assessments.getRange('1:1').getNumColumns(),
      ),
    },
    settings: {
      name: tabs.settings.getName(),
      columns: 3,
      cuts:
        places.length === 0
          ? newCutRows(language)
          : isOrdered
            ? { first: first + 1, last: last + 1 }
            : null,
    },
  };
}
