/**
 * The one spreadsheet of a host: Univer holds cells, formats, merges, filters, notes, validations, conditional formats
 * and names, because a page must see them; what Univer has no place for (charts, protections, metadata of sheets,
 * properties) lives here. Everything is plain data; nothing here knows Apps Script.
 */
import { randomUUID } from 'node:crypto';
import type {
  CellValue,
  ChartContent,
  MetadataContent,
  SheetContent,
  WorkbookContent,
} from '../files/content.ts';
import { type Unverified, unverified } from '../unverified.ts';
import { type Rectangle, splitSheet } from './a1.ts';
import { yearOf } from './dates.ts';
import { functionNames } from './formula-language.ts';
import { type LocaleWriting, writingOf } from './locale.ts';
import { UniverInstance } from './univer.ts';
import { core, formulas, sheets } from './univer-modules.ts';

type Workbook = import('@univerjs/core').Workbook;
type Worksheet = import('@univerjs/core').Worksheet;
export type UniverCell = import('@univerjs/core').ICellData;
export type CellMatrix = Record<number, Record<number, UniverCell>>;

/** A chart with places that move with the sheet. */
export interface KeptChart extends Omit<ChartContent, 'ranges'> {
  readonly ranges: readonly { readonly sheet: number; readonly range: Rectangle }[];
}

export interface KeptProtection {
  readonly id: string;
  readonly range: Rectangle | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editable: boolean;
}

export interface KeptMetadata extends MetadataContent {
  readonly id: number;
}

/** What belongs to a sheet beside its cells. */
export interface SheetExtras {
  charts: KeptChart[];
  protections: KeptProtection[];
  metadata: KeptMetadata[];
  page: SheetContent['page'];
}

export interface Selection {
  readonly ranges: readonly Rectangle[];
  readonly current: { readonly row: number; readonly column: number };
}

export class Book {
  readonly univer: UniverInstance;
  readonly settings: Unverified;
  /** Names of the add-on's functions, in upper case. */
  customFunctions: ReadonlySet<string> = new Set();
  workbook!: Workbook;
  locale = 'en_US';
  timeZone = 'Etc/GMT';
  writing: LocaleWriting = writingOf('en_US');
  name = 'Workbook';
  metadata: KeptMetadata[] = [];
  documentProperties: Record<string, string> = {};
  activeSheetId = 0;
  /** Sentences of cells that show `#ERROR!`, by sheet and cell. */
  readonly explanations = new Map<string, string>();
  readonly selections = new Map<number, Selection>();
  readonly #extras = new Map<number, SheetExtras>();
  readonly #foreignIds = new Map<string, number>();
  #lastId = 1_000_000;

  constructor(settings: Partial<Unverified> = {}) {
    this.settings = { ...unverified, ...settings };
    this.univer = new UniverInstance(() => ({
      writing: this.writing,
      keepsLoading: (formula) => this.#keepsLoading(formula),
    }));
  }

  /** A custom function must not be given what changes by itself (custom-functions.md, "Arguments"). */
  #keepsLoading(formula: string): boolean {
    if (
      this.customFunctions.size === 0 ||
      !/\b(NOW|RAND|RANDBETWEEN|RANDARRAY|TODAY)\s*\(/i.test(formula)
    )
      return false;
    const names = functionNames(formula);
    const isVolatile = (name: string) =>
      /^(NOW|RAND|RANDBETWEEN|RANDARRAY)$/.test(name) ||
      (name === 'TODAY' && this.settings.todayKeepsLoading);
    return names.some(isVolatile) && names.some((name) => this.customFunctions.has(name));
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Replaces the workbook by a snapshot; its cells are computed by `univer.calculated()`. */
  open(content: Pick<WorkbookContent, 'locale' | 'timeZone'>, snapshot: object): void {
    const previous = this.workbook as Workbook | undefined;
    this.locale = content.locale;
    this.timeZone = content.timeZone;
    this.writing = writingOf(content.locale);
    this.#extras.clear();
    this.#foreignIds.clear();
    this.selections.clear();
    this.explanations.clear();
    this.univer.forgetFormulas();
    // What Univer remembers of formulas is the whole process's, so no name may ever come twice.
    this.workbook = this.univer.create({ ...snapshot, id: `book-${randomUUID()}` });
    if (previous) this.univer.close(previous.getUnitId());
  }

  /** A number nobody else has, for sheets, charts and metadata. */
  nextId(): number {
    this.#lastId += 1 + ((this.#lastId * 7919) % 89);
    return this.#lastId;
  }

  reserveId(id: number): void {
    this.#lastId = Math.max(this.#lastId, id);
  }

  /** Google's number of a sheet; a sheet that a page made under a name of its own gets one. */
  sheetNumber(univerId: string): number {
    if (/^\d+$/.test(univerId)) return Number(univerId);
    let id = this.#foreignIds.get(univerId);
    if (id === undefined) {
      id = this.nextId();
      this.#foreignIds.set(univerId, id);
    }
    return id;
  }

  get sheetIds(): number[] {
    return this.workbook.getSheetOrders().map((id) => this.sheetNumber(id));
  }

  /** The sheet, or null once it is deleted. */
  find(id: number): Worksheet | null {
    const univerId = this.workbook.getSheetOrders().find((one) => this.sheetNumber(one) === id);
    return (univerId && this.workbook.getSheetBySheetId(univerId)) || null;
  }

  sheet(id: number): Worksheet {
    const sheet = this.find(id);
    if (!sheet) throw new Error(`Sheet ${id} not found`);
    return sheet;
  }

  sheetNamed(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return (
      this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null
    );
  }

  grid(id: number): { rows: number; columns: number } {
    const sheet = this.sheet(id);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  extras(id: number): SheetExtras {
    let extras = this.#extras.get(id);
    if (!extras) {
      // A sheet made here prints as wide as a page, page by page; a sheet from a file prints as its file says.
      const page = { landscape: true, onePageWide: true, inPages: true } as const;
      extras = { charts: [], protections: [], metadata: [], page };
      this.#extras.set(id, extras);
    }
    return extras;
  }

  /** Where a Univer command acts. */
  target(id: number): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: this.sheet(id).getSheetId() };
  }

  run(command: string, params: object, options?: object): void {
    if (!this.univer.run(command, params, options)) {
      throw new Error(`Univer refused ${command}.`);
    }
  }

  /** Replaces cells in one step; a cell of `{}` changes nothing. */
  write(id: number, cellValue: CellMatrix): void {
    this.run(sheets.SetRangeValuesMutation.id, { ...this.target(id), cellValue });
  }

  /** Changes the look of cells; said apart, because Univer would take cells without a formula for emptied ones. */
  writeLooks(id: number, cellValue: CellMatrix): void {
    const trigger = sheets.SetStyleCommand.id;
    this.run(sheets.SetRangeValuesMutation.id, { ...this.target(id), cellValue, trigger });
  }

  selection(id: number): Selection {
    const first = { row: 0, column: 0, height: 1, width: 1 };
    return this.selections.get(id) ?? { ranges: [first], current: first };
  }

  /** The sheet and the text of the cells that `Sheet!A1:B2` names; the active sheet if it names none. */
  locate(reference: string): { id: number; cells: string } {
    const { sheet, cells } = splitSheet(reference);
    if (sheet === null) return { id: this.activeSheetId, cells };
    const found = this.sheetNamed(sheet);
    if (!found) throw new Error(`There is no sheet "${sheet}".`);
    return { id: this.sheetNumber(found.getSheetId()), cells };
  }

  get currentYear(): number {
    return yearOf(Date.now(), this.timeZone);
  }

  /** Cells that formulas spill, by row and column; the engine keeps them beside the sheet's own. */
  spilled(id: number): Record<number, Record<number, UniverCell | null>> {
    const model = this.univer.get<import('@univerjs/engine-formula').FormulaDataModel>(
      formulas.FormulaDataModel,
    );
    return (model.getArrayFormulaCellData()?.[this.unitId]?.[this.sheet(id).getSheetId()] ??
      {}) as Record<number, Record<number, UniverCell | null>>;
  }

  /** The areas over which formulas spill, by row and column of the formula. */
  spills(id: number): Record<number, Record<number, import('@univerjs/core').IRange>> {
    const model = this.univer.get<import('@univerjs/engine-formula').FormulaDataModel>(
      formulas.FormulaDataModel,
    );
    return (model.getArrayFormulaRange()?.[this.unitId]?.[this.sheet(id).getSheetId()] ??
      {}) as Record<number, Record<number, import('@univerjs/core').IRange>>;
  }

  close(): void {
    this.univer.dispose();
  }
}

// biome-ignore lint/suspicious/noConfusingVoidType: Univer says "void" for a cell that is not there.
export const isError = (cell: UniverCell | null | undefined | void): boolean =>
  typeof cell?.v === 'string' &&
  errorTexts.has(cell.v) &&
  cell.t !== core.CellValueType.FORCE_STRING;

const errorTexts: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
  '#CYCLE!',
]);

/** A cell's value; a blocked spill and a circle read as Sheets words them. */
// biome-ignore lint/suspicious/noConfusingVoidType: Univer says "void" for a cell that is not there.
export function cellValueOf(cell: UniverCell | null | undefined | void): CellValue {
  // HYPERLINK gives a small document, as Univer keeps a link.
  const value = cell?.v ?? cell?.p?.body?.dataStream?.replace(/\r?\n$/, '');
  if (value === null || value === undefined) return null;
  if (cell?.t === core.CellValueType.BOOLEAN)
    return value === 1 || value === true || value === 'TRUE';
  if (value === '#SPILL!' || value === '#CYCLE!') return '#REF!';
  if (typeof value === 'string' && cell?.t === core.CellValueType.NUMBER) return Number(value);
  return value;
}
