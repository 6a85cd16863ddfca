import type { Day } from '../domain/day.ts';
import { portfolioOf } from '../domain/portfolio.ts';
import { newestDay } from '../domain/standing.ts';
import { catalogues } from '../text/index.ts';
import type { Cell } from '../workbook/cell.ts';
import { type PortfolioFigures, portfolioFigures } from '../workbook/portfolio-figures.ts';
import { framePlan } from '../workbook/portfolio-layout.ts';
import {
  assessmentEntries,
  countRows,
  duplicateEntries,
  type NotCountedEntry,
  settingEntries,
} from '../workbook/portfolio-rows.ts';
import { type PortfolioReading, portfolioPage, portfolioPlan } from '../workbook/portfolio-tab.ts';
import { readSettings, type SettingsTable } from '../workbook/settings-tab.ts';
import { namesInRegister } from '../workbook/sheet-register.ts';
import { type OwnParts, readAccountTable } from './account-sheet.ts';
import { applyPlan } from './apply-plan.ts';
import { emptyStore, readStore } from './assessment-store.ts';
import { underDocumentLock } from './document-lock.ts';
import { tabTag } from './identity.ts';
import { wordedSetup } from './setup-refusal.ts';
import { readScene, type Scene } from './setup-scene.ts';
import { asOfBlocks } from './setup-tabs.ts';
import { userLanguage } from './user-language.ts';
import { wholeSheet } from './whole-sheet.ts';

/*
 * One click: read everything, compute, write one tab. The account sheets are only read. Only the writing happens under the lock, so
 * nobody's save waits for the reading.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the summary and gives the figures it wrote; the active sheet stays the active one. */
export function buildPortfolio(): PortfolioFigures {
  return wordedSetup(() => build(false));
}

/** The menu entry: writes the summary, shows it and says its headline. */
export function showPortfolio(): void {
  const { headline } = wordedSetup(() => build(true));
  const { written } = catalogues[userLanguage()].portfolio;
  SpreadsheetApp.getActive().toast(written({ headline: headline.sentence }));
}

function build(isShown: boolean): PortfolioFigures {
  const scene = readScene();
  const words = catalogues[scene.language].portfolio;
  if (scene.parts.accountSheets.length === 0) throw new Error(words.refusals.noAccountSheet);
  const reading = read(scene);
  return underDocumentLock(() => {
    const { sheet, cells, standing, isNew } = portfolioTab(scene, isShown);
    if (standing !== null && !standing.canEdit()) {
      throw new Error(words.refusals.protected({ tab: sheet.getName() }));
    }
    const page = portfolioPage(reading, cells);
    const { ownCharts, ...plan } = portfolioPlan(page, cells);
    applyPlan(sheet, ownCharts && !isNew ? { ...plan, ownCharts } : plan);
    const { settings } = scene.parts;
    if (settings !== null) applyPlan(settings, { cells: asOfBlocks(scene) });
    if (isShown) scene.spreadsheet.setActiveSheet(sheet);
    return portfolioFigures(page);
  });
}

function read(scene: Scene): PortfolioReading {
  const { parts, context } = scene;
  const { language } = context;
  const { table: settings, problems } = readSettings(parts.settingsCells, context);
  const { model } = settings;
  const names = sheetNames(parts);
  const counted = parts.accountSheets.map((accountSheet) => {
    const { sheet, binding, damaged, registerRow } = accountSheet;
    const name = names.get(registerRow) ?? sheet.getName();
    const table = readAccountTable(accountSheet, { context, classWords: settings.classWords });
    const rows = countRows(name, table, binding, model, language);
    const why = { kind: 'sheet-damaged' } as const;
    const damage: NotCountedEntry[] = damaged ? [{ sheet: name, rows: [], account: '', why }] : [];
    const { valueHeader } = table;
    return { accounts: rows.accounts, notCounted: [...damage, ...rows.notCounted], valueHeader };
  });
  const tab = parts.assessments;
  const { table } =
    tab === null
      ? emptyStore(model.traits, context)
      : readStore(tab, model.traits, context, wholeSheet(tab));
  const portfolio = portfolioOf(
    counted.flatMap(({ accounts }) => accounts),
    table.assessments,
    model,
    asOf(scene, settings, newestDay(table.assessments)),
  );
  return {
    portfolio,
    notCounted: [
      ...counted.flatMap(({ notCounted }) => notCounted),
      ...duplicateEntries(portfolio),
      ...(tab === null
        ? []
        : assessmentEntries(() => tab.getName(), table, portfolio.accounts, language)),
      ...(problems.length === 0
        ? []
        : settingEntries(parts.settings?.getName() ?? '', problems, language)),
    ],
    valueHeaders: counted.map(({ valueHeader }) => valueHeader),
    settings,
    context,
    now: context.isoTime(new Date()),
  };
}

/** What the account sheets are called, by their rows of the register: of several, one call tells all that it knows. */
function sheetNames({ settings, accountSheets }: OwnParts): ReadonlyMap<number, string> {
  if (settings === null || accountSheets.length < 2) return new Map();
  return namesInRegister(wholeSheet(settings).getFormulas());
}

/** The day the summary is written for: the one the user holds, else today, which it also writes into Settings. */
function asOf(
  scene: Scene,
  { isAsOfFixed, model }: Pick<SettingsTable, 'isAsOfFixed' | 'model'>,
  newest: Day | null,
): Day {
  return isAsOfFixed ? (model.asOf ?? newest ?? scene.today) : scene.today;
}

interface PortfolioTab {
  readonly sheet: Sheet;
  /** All cells from A1 on, as they stood before. */
  readonly cells: readonly (readonly Cell[])[];
  /** The range they were read from; null where the tab is new, or blank from a making that was interrupted. */
  readonly standing: GoogleAppsScript.Spreadsheet.Range | null;
  /** Made just now: nothing can stand on it. */
  readonly isNew: boolean;
}

/** Our tab, or a new one; a tab of the same name that is not ours is left alone. A new one comes to the front only if it `isShown`. */
function portfolioTab(scene: Scene, isShown: boolean): PortfolioTab {
  const { spreadsheet, parts, context } = scene;
  const known = parts.portfolio;
  const words = catalogues[context.language].portfolio;
  if (known !== null) {
    const standing = known.getDataRange();
    const cells = standing.getValues() as Cell[][];
    // A tab of ours without a word in it is one whose frame was interrupted.
    if (cells.every((line) => line.every((cell) => cell === ''))) {
      applyPlan(known, framePlan(null, words.protection));
    }
    return { sheet: known, cells, standing, isNew: false };
  }
  const active = spreadsheet.getActiveSheet();
  let sheet: Sheet | null = null;
  let isNew = false;
  for (let attempt = 1; sheet === null; attempt += 1) {
    const name = tabName(words.tab, attempt);
    const there = spreadsheet.getSheetByName(name);
    if (there === null) {
      sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      isNew = true;
    } else if (there.getLastRow() === 0 && there.getLastColumn() === 0) {
      // A blank tab of our name is one whose making was interrupted.
      sheet = there;
    }
  }
  applyPlan(sheet, framePlan(tabTag('portfolio', sheet.getSheetId()), words.protection));
  if (!isShown) spreadsheet.setActiveSheet(active);
  return { sheet, cells: [], standing: null, isNew };
}

function tabName(name: string, attempt: number): string {
  if (attempt === 1) return name;
  return attempt === 2 ? `${name} (Zeitwert)` : `${name} (Zeitwert ${attempt})`;
}
