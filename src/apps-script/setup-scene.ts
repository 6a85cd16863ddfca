import { catalogues } from '../text/index.ts';
import type { Language } from '../text/language.ts';
import { type OwnColumn, ownColumns as ownColumnNames } from '../workbook/account-roles.ts';
import type { Cell } from '../workbook/cell.ts';
import { type Finding, findTable, type TableFound } from '../workbook/find-table.ts';
import type { Area } from '../workbook/plan.ts';
import type { KnownColumns, SheetCells } from '../workbook/setup-layout.ts';
import { mostColumns, RefusedSetup } from '../workbook/setup-proposal.ts';
import type { Merge, SheetGrid } from '../workbook/sheet-grid.ts';
import { type AccountSheet, type OwnParts, readOwnParts } from './account-sheet.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';
import { userLanguage } from './user-language.ts';

/* What a set-up sees of the workbook, read in as few calls as the question needs. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Scene {
  readonly spreadsheet: Spreadsheet;
  readonly parts: OwnParts;
  readonly context: ReturnType<typeof spreadsheetContext>;
  /** Today, as a day number in the spreadsheet's zone. */
  readonly today: number;
  /** The language of the user, for sentences; cells follow the spreadsheet. */
  readonly language: Language;
}

export function readScene(): Scene {
  const spreadsheet = SpreadsheetApp.getActive();
  const context = spreadsheetContext(spreadsheet);
  const parts = readOwnParts(spreadsheet);
  const language = userLanguage();
  let today: number | undefined;
  return {
    spreadsheet,
    parts,
    context,
    language,
    get today() {
      today ??= dayIn(context.timeZone);
      return today;
    },
  };
}

/** Days since 1899-12-30 in a time zone. */
function dayIn(timeZone: string): number {
  const [year = 0, month = 1, day = 1] = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd')
    .split('-')
    .map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** One sheet as it was read, and the table in it. */
export interface SeenSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly cells: SheetCells;
  /** The sheet's conditional formats, ours among them. */
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
  readonly bound: AccountSheet | undefined;
  readonly known: KnownColumns;
  /** Columns of ours that were made by us. */
  readonly made: readonly number[];
}

/** Reads one sheet whole: its cells, its formulas and its merged ranges. */
export function readSheetCells(sheet: Sheet, parts: OwnParts): SeenSheet {
  const used = sheet.getDataRange();
  const columns = used.getNumColumns();
  if (columns > mostColumns) {
    throw new RefusedSetup({ kind: 'too-many-columns', columns, most: mostColumns });
  }
  const values = used.getValues() as Cell[][];
  const formulas = used.getFormulas();
  const merges = used
    .getMergedRanges()
    .map(
      (range): Merge => [
        range.getRow(),
        range.getColumn(),
        range.getNumRows(),
        range.getNumColumns(),
      ],
    );
  // The whole grid as one range tells its size without asking Sheets.
  const grid = sheet.getRange('A:A').getNumRows();
  const rules = sheet.getConditionalFormatRules();
  const lastRuleColumn = Math.max(
    0,
    ...rules.flatMap((rule) => rule.getRanges().map((range) => range.getLastColumn())),
  );
  const cells: SheetCells = {
    lastRuleColumn,
    values,
    formulas,
    merges,
    rows: grid,
    columns: sheet.getRange('1:1').getNumColumns(),
  };
  const bound = parts.accountSheets.find((one) => one.binding.sheetId === sheet.getSheetId());
  return {
    sheet,
    name: sheet.getName(),
    cells,
    rules,
    bound,
    ...knownColumns(sheet, cells, parts, bound),
  };
}

/**
 * Which columns of a sheet are ours: by the register, by their identity, and, in a copied sheet that has neither, by the
 * formula only we write.
 */
function knownColumns(
  sheet: Sheet,
  cells: SheetCells,
  parts: OwnParts,
  bound: AccountSheet | undefined,
): { known: KnownColumns; made: readonly number[] } {
  const known: Partial<Record<OwnColumn, number>> = { ...bound?.binding.own };
  const sheetId = sheet.getSheetId();
  const made: number[] = [];
  const tagged = (identity: 'standing' | 'segment'): number | undefined => {
    for (const found of parts.found.columns) {
      const place = found.identity === identity ? found.place() : null;
      if (place?.sheetId !== sheetId) continue;
      if (found.isNew) {
        const count = identity === 'standing' ? 5 : 1;
        for (let offset = 0; offset < count; offset += 1) made.push(place.column + offset);
      }
      return place.column;
    }
    return undefined;
  };
  const anchor = known.future ?? tagged('standing') ?? columnOfFormula(cells, /\bSTANDING\(/i);
  const unnamed = interrupted(sheetId, cells, parts);
  if (unnamed.length > 0 && (anchor === undefined || unnamed.includes(anchor))) {
    return { known: { ...inOrder(unnamed), ...known }, made: unnamed };
  }
  if (anchor === undefined) return { known, made };
  const five = ['future', 'score', 'label', 'trend', 'lastAssessed'] as const;
  const isUnknown = five.every((name) => known[name] === undefined);
  if (isUnknown) {
    five.forEach((name, index) => {
      known[name] = anchor + index;
    });
  }
  const segment =
    known.segment ?? tagged('segment') ?? columnOfFormula(cells, /\bVSTACK\([^)]*SEGMENT\(/i);
  if (segment !== undefined) known.segment = segment;
  const ownClass = known.class ?? columnOfFormula(cells, /\bVSTACK\([^)]*ABCDCLASS\(/i);
  if (ownClass !== undefined) known.class = ownClass;
  return { known, made };
}

/** Columns that an interrupted set-up made and did not come to name: as many as it said it would, and blank. */
function interrupted(sheetId: number, cells: SheetCells, { found }: OwnParts): readonly number[] {
  const told = found.making.find((one) => one.sheetId === sheetId);
  const isWhole = told !== undefined && told.count >= ownColumnNames.length - 1;
  if (!isWhole || cells.columns !== told.columns + told.count) return [];
  const columns = Array.from({ length: told.count }, (_, index) => told.before + index);
  const isBlank = cells.values.every((line) =>
    columns.every((column) => (line[column - 1] ?? '') === ''),
  );
  return isBlank ? columns : [];
}

/** Six columns hold the five and the segment, a seventh in front the class. */
function inOrder(columns: readonly number[]): KnownColumns {
  const names = ownColumnNames.slice(ownColumnNames.length - columns.length);
  const known: Partial<Record<OwnColumn, number>> = {};
  names.forEach((name, index) => {
    const column = columns[index];
    if (column !== undefined) known[name] = column;
  });
  return known;
}

/** The column of a header formula of ours within the rows where a header may stand. */
function columnOfFormula(cells: SheetCells, pattern: RegExp): number | undefined {
  for (const line of cells.formulas.slice(0, 40)) {
    const column = line.findIndex(
      (formula) => formula !== '' && /\bVSTACK\(/i.test(formula) && pattern.test(formula),
    );
    if (column >= 0) return column + 1;
  }
  return undefined;
}

/** A sheet as the recognition wants it. */
function gridOf(seen: SeenSheet, only: Area | null): SheetGrid {
  const { values, formulas } = seen.cells;
  return {
    name: seen.name,
    values: only ? cropped(values, only) : values,
    formulas: only ? cropped(formulas, only) : formulas,
    merges: seen.cells.merges,
    ownColumns: ownColumnNames.flatMap((name) => seen.known[name] ?? []),
  };
}

/** The same cells with all outside of an area blanked. */
function cropped<T extends Cell>(cells: readonly (readonly T[])[], area: Area): (T | '')[][] {
  const isIn = (place: number, first: number, count: number) =>
    place >= first && place < first + count;
  return cells.map((line, row) =>
    line.map((cell, column) =>
      isIn(row + 1, area.row, area.rows) && isIn(column + 1, area.column, area.columns) ? cell : '',
    ),
  );
}

export interface FoundTable {
  readonly finding: Finding;
  /** The sheet the table stands on, or the active one. */
  readonly seen: SeenSheet;
}

/** Looks for the account table: on the wanted sheet, in `only` where given, first, then on all others but ours. */
export function findAccountTable(scene: Scene, wanted: Sheet, only: Area | null): FoundTable {
  const { parts, context, today } = scene;
  const isOurs = (sheet: Sheet) =>
    [parts.assessments, parts.settings, parts.portfolio].some(
      (own) => own?.getSheetId() === sheet.getSheetId(),
    );
  const first = readSheetCells(wanted, parts);
  const alone = isOurs(wanted)
    ? null
    : findTable({ sheets: [gridOf(first, only)], locale: context }, first.name, today);
  if (alone && !('none' in alone)) return { finding: alone, seen: first };
  const others = [...parts.sheets.values()]
    .filter((sheet) => !isOurs(sheet) && sheet.getSheetId() !== wanted.getSheetId())
    // A sheet too wide to be read is no reason to stop looking at the others.
    .filter((sheet) => sheet.getDataRange().getNumColumns() <= mostColumns)
    .map((sheet) => readSheetCells(sheet, parts));
  const grids = [...(isOurs(wanted) ? [] : [first]), ...others].map((one) => gridOf(one, null));
  const finding = findTable({ sheets: grids, locale: context }, first.name, today);
  const seen =
    'none' in finding ? first : (others.find((one) => one.name === finding.sheet) ?? first);
  return { finding, seen };
}

/** The header words of a table's columns, for choosing among them. */
export function headersOf(
  found: Pick<TableFound, 'firstHeaderRow' | 'headerRow' | 'firstColumn' | 'lastColumn'>,
  cells: SheetCells,
): readonly { readonly column: number; readonly text: string }[] {
  const headers: { column: number; text: string }[] = [];
  for (let column = found.firstColumn; column <= found.lastColumn; column += 1) {
    const lines: string[] = [];
    for (let row = found.firstHeaderRow; row <= found.headerRow; row += 1) {
      const text = String(cells.values[row - 1]?.[column - 1] ?? '').trim();
      if (text !== '') lines.push(text);
    }
    headers.push({ column, text: lines.join(' ') });
  }
  return headers;
}

/** The set-up's words in a language. */
export const setupWords = (language: Language) => catalogues[language].setup;
