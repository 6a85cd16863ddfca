/** Sheet: one tab of the spreadsheet; here what it is beside its rows and columns. */
import { type Rectangle, readRange, splitSheet } from '../spreadsheet/a1.ts';
import { colorOf, expectArguments, mismatch } from './arguments.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { enums } from './enums.ts';
import { Filter } from './filter.ts';
import { methodsOf } from './methods.ts';
import { NamedRange } from './named-range.ts';
import { Protection } from './protection.ts';
import { activateRange, addMetadata, Range, range, sheetRange } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Script } from './script.ts';
import { asGoogle, type GoogleSheet, known, SheetGrid, sheetApi } from './sheet-grid.ts';
import { Spreadsheet } from './spreadsheet.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Methods = Pick<
  GoogleSheet,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getNamedRanges'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hideSheet'
  | 'insertChart'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setConditionalFormatRules'
  | 'setCurrentCell'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
  | 'updateChart'
>;

export class Sheet extends SheetGrid implements Methods {
  facts() {
    return { name: 'Sheet', file: 'sheet.ts', reads, writes };
  }

  activate(): GoogleSheet {
    known(this);
    this.script.calls.activateSheet(this.id);
    this.script.calls.reportActive();
    return asGoogle(this);
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GoogleSheet {
    addMetadata(this.script, { sheet: this.id }, `${sheetApi}.addDeveloperMetadata`, [
      key,
      value,
      visibility,
    ]);
    return asGoogle(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id }) as never;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id })
      .withLocationType(enums.DeveloperMetadataLocationType.SHEET)
      .find();
  }

  appendRow(contents: unknown[]): GoogleSheet {
    if (!Array.isArray(contents) || contents.length === 0)
      throw mismatch(`${sheetApi}.appendRow`, [contents]);
    const { rows, columns } = known(this);
    const row = this.script.calls.contentSize(this.id).rows;
    const insert = (dimension: 'rows' | 'columns', at: number, count: number) =>
      this.script.calls.changeStructure(this.id, { kind: 'insert', dimension, at, count });
    if (row >= rows) insert('rows', rows, 1);
    if (contents.length > columns) insert('columns', columns, contents.length - columns);
    const place = { row, column: 0, height: 1, width: contents.length };
    this.script.calls.writeValues(this.id, place, [contents as string[]]);
    return asGoogle(this);
  }

  clear(options?: unknown): GoogleSheet {
    const { contentsOnly, formatOnly } = (options ?? {}) as {
      contentsOnly?: boolean;
      formatOnly?: boolean;
    };
    const content = !formatOnly;
    const look = !contentsOnly;
    this.script.calls.clearCells(this.id, whole(this), { content, look });
    return asGoogle(this);
  }

  clearContents(): GoogleSheet {
    this.script.calls.clearCells(this.id, whole(this), { content: true, look: false });
    return asGoogle(this);
  }

  clearFormats(): GoogleSheet {
    this.script.calls.clearCells(this.id, whole(this), { content: false, look: true });
    return asGoogle(this);
  }

  clearNotes(): GoogleSheet {
    const place = whole(this);
    this.script.calls.setNotes(
      this.id,
      place,
      Array.from({ length: place.height }, () => new Array<string>(place.width).fill('')),
    );
    return asGoogle(this);
  }

  copyTo(spreadsheet: unknown): GoogleSheet {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch(`${sheetApi}.copyTo`, [spreadsheet]);
    return new Sheet(this.script, this.script.calls.copySheet(this.id, null)) as never;
  }

  getName(): string {
    return known(this).name;
  }

  getSheetName(): string {
    return known(this).name;
  }

  setName(name: string): GoogleSheet {
    expectArguments(`${sheetApi}.setName`, [name], ['string']);
    this.script.calls.renameSheet(this.id, name);
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.id;
  }

  getIndex(): number {
    return known(this).index + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new Spreadsheet(this.script) as never;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enums.SheetType.GRID as never;
  }

  getLastRow(): number {
    known(this);
    return this.script.calls.contentSize(this.id).rows;
  }

  getLastColumn(): number {
    known(this);
    return this.script.calls.contentSize(this.id).columns;
  }

  getDataRange(): GoogleRange {
    known(this);
    const { rows, columns } = this.script.calls.contentSize(this.id);
    const size = { height: Math.max(rows, 1), width: Math.max(columns, 1) };
    return range(this.script, this.id, { row: 0, column: 0, ...size });
  }

  getRange(...args: unknown[]): GoogleRange {
    known(this);
    if (args.length === 1 && typeof args[0] === 'string') return named(this, args[0]);
    expectArguments(
      `${sheetApi}.getRange`,
      args,
      ...[2, 3, 4].map((count) => new Array<'number'>(count).fill('number')),
    );
    const [row = 1, column = 1, height = 1, width = 1] = args as number[];
    return sheetRange(this.script, this.id, { row: row - 1, column: column - 1, height, width });
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = notations.map((text) => named(this, text) as unknown as Range);
    return new RangeList(this.script, ranges) as never;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.script.calls
      .names()
      .filter(({ sheet }) => sheet === this.id)
      .map(({ name }) => new NamedRange(this.script, name) as never);
  }

  getActiveRange(): GoogleRange | null {
    const [place] = this.script.calls.selection(this.id).ranges;
    return place ? range(this.script, this.id, place) : null;
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    const ranges = this.script.calls
      .selection(this.id)
      .ranges.map((place) => new Range(this.script, this.id, place));
    return new RangeList(this.script, ranges) as never;
  }

  getActiveCell(): GoogleRange {
    const { current } = this.script.calls.selection(this.id);
    return range(this.script, this.id, { ...current, height: 1, width: 1 });
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  setActiveRange(place: unknown): GoogleRange {
    if (!(place instanceof Range)) throw mismatch(`${sheetApi}.setActiveRange`, [place]);
    activateRange(place);
    return place as unknown as GoogleRange;
  }

  setActiveSelection(place: unknown): GoogleRange {
    const wanted = typeof place === 'string' ? named(this, place) : place;
    return this.setActiveRange(wanted);
  }

  setCurrentCell(cell: unknown): GoogleRange {
    return this.setActiveRange(cell);
  }

  isSheetHidden(): boolean {
    return known(this).hidden;
  }

  hideSheet(): GoogleSheet {
    this.script.calls.setSheetHidden(this.id, true);
    return asGoogle(this);
  }

  showSheet(): GoogleSheet {
    this.script.calls.setSheetHidden(this.id, false);
    return asGoogle(this);
  }

  getTabColor(): string | null {
    return known(this).tabColor;
  }

  setTabColor(color: string | null): GoogleSheet {
    this.script.calls.setTabColor(
      this.id,
      colorOf(color, this.script.settings.unverified.unknownFormatsThrow),
    );
    return asGoogle(this);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.script.calls.rules(this.id).map(
      ({ ranges, rule }) =>
        new ConditionalFormatRule(
          this.script,
          ranges.map((place) => new Range(this.script, this.id, place)),
          rule,
        ) as never,
    );
  }

  setConditionalFormatRules(rules: unknown[]): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule)) {
      throw mismatch(`${sheetApi}.setConditionalFormatRules`, [rules]);
    }
    if (rules.some((rule) => rule.ranges.some(({ sheet }) => sheet !== this.id))) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    this.script.calls.setRules(
      this.id,
      rules.map(({ ranges, rule }) => ({ ranges: ranges.map(({ rectangle }) => rectangle), rule })),
    );
  }

  clearConditionalFormatRules(): void {
    this.script.calls.setRules(this.id, []);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return (this.script.calls.filter(this.id) ? new Filter(this.script, this.id) : null) as never;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return new Protection(
      this.script,
      this.id,
      this.script.calls.addProtection(this.id, null).id,
    ) as never;
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsSheet = type === enums.ProtectionType.SHEET;
    if (!wantsSheet && type !== enums.ProtectionType.RANGE)
      throw mismatch(`${sheetApi}.getProtections`, [type]);
    return this.script.calls
      .protections(this.id)
      .filter((one) => (one.range === null) === wantsSheet)
      .map(({ id }) => new Protection(this.script, this.id, id) as never);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.script, this.id, null) as never;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.script.calls
      .charts(this.id)
      .map((chart) => new EmbeddedChart(this.script, this.id, chart) as never);
  }

  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.insertChart`, [chart]);
    this.script.calls.insertChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }

  updateChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.updateChart`, [chart]);
    this.script.calls.updateChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }

  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.removeChart`, [chart]);
    this.script.calls.removeChart(this.id, chart.chart.id);
    this.script.calls.reportCharts(this.id);
  }
}

const reads = [
  ...[
    'getActiveCell',
    'getActiveRange',
    'getActiveRangeList',
    'getCharts',
    'getColumnWidth',
    'getConditionalFormatRules',
  ],
  ...[
    'getCurrentCell',
    'getDataRange',
    'getDeveloperMetadata',
    'getFilter',
    'getFrozenColumns',
    'getFrozenRows',
  ],
  ...[
    'getIndex',
    'getLastColumn',
    'getLastRow',
    'getMaxColumns',
    'getMaxRows',
    'getName',
    'getNamedRanges',
  ],
  ...[
    'getProtections',
    'getRowHeight',
    'getSheetName',
    'getTabColor',
    'isColumnHiddenByUser',
    'isRowHiddenByFilter',
  ],
  ...['isRowHiddenByUser', 'isSheetHidden'],
];

const writes = methodsOf(Sheet).filter((name) =>
  /^(activate|add|append|autoResize|clear|copyTo|delete|hide|insert|move|protect|remove|set|show|sort|unhide|update)/.test(
    name,
  ),
);

function whole(sheet: Sheet): Rectangle {
  const { rows, columns } = known(sheet);
  return { row: 0, column: 0, height: rows, width: columns };
}

/** The range a text names: cells of this sheet, cells of another one, or a named range. */
export function namedRange(script: Script, id: number, text: string): GoogleRange | null {
  const found = script.calls.names().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (found) return range(script, found.sheet, found.range);
  const { sheet, cells } = splitSheet(text);
  const place = sheet === null ? id : script.calls.sheetIdNamed(sheet);
  const facts = place === null ? null : script.calls.sheetFacts(place);
  const rectangle = facts && readRange(cells, facts);
  return place !== null && rectangle ? sheetRange(script, place, rectangle) : null;
}

function named({ script, id }: Sheet, text: string): GoogleRange {
  const found = namedRange(script, id, text);
  if (!found) throw new Error('Range not found');
  return found;
}
