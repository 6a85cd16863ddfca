/** Sheet: one tab of the spreadsheet. */
import { type Rectangle, readRange, splitSheet } from '../spreadsheet/a1.ts';
import { colorOf, expectArguments, mismatch } from './arguments.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { enums } from './enums.ts';
import { Filter } from './filter.ts';
import { StandIn } from './guard.ts';
import { NamedRange } from './named-range.ts';
import { Protection } from './protection.ts';
import { activateRange, addMetadata, Range, range, sheetRange } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Script } from './script.ts';
import { Spreadsheet } from './spreadsheet.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const api = 'SpreadsheetApp.Sheet';

export type SheetMethods = Pick<
  Google,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCharts'
  | 'getColumnWidth'
  | 'getConditionalFormatRules'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getNamedRanges'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getRowHeight'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'isSheetHidden'
  | 'moveColumns'
  | 'moveRows'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'setCurrentCell'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setName'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showColumns'
  | 'showRows'
  | 'showSheet'
  | 'sort'
  | 'unhideColumn'
  | 'unhideRow'
  | 'updateChart'
>;

export class Sheet extends StandIn implements SheetMethods {
  readonly id: number;
  constructor(script: Script, id: number) {
    super(script);
    this.id = id;
  }
  facts() {
    return { name: 'Sheet', file: 'sheet.ts', reads, writes };
  }

  activate(): Google {
    known(this);
    this.script.calls.activateSheet(this.id);
    this.script.calls.reportActive();
    return self(this);
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): Google {
    addMetadata(this.script, { sheet: this.id }, `${api}.addDeveloperMetadata`, [
      key,
      value,
      visibility,
    ]);
    return self(this);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id }) as never;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id })
      .withLocationType(enums.DeveloperMetadataLocationType.SHEET)
      .find();
  }

  appendRow(contents: unknown[]): Google {
    if (!Array.isArray(contents) || contents.length === 0)
      throw mismatch(`${api}.appendRow`, [contents]);
    const { rows, columns } = known(this);
    const row = this.script.calls.contentSize(this.id).rows;
    const insert = (dimension: 'rows' | 'columns', at: number, count: number) =>
      this.script.calls.changeStructure(this.id, { kind: 'insert', dimension, at, count });
    if (row >= rows) insert('rows', rows, 1);
    if (contents.length > columns) insert('columns', columns, contents.length - columns);
    const place = { row, column: 0, height: 1, width: contents.length };
    this.script.calls.writeValues(this.id, place, [contents as string[]]);
    return self(this);
  }

  clear(options?: unknown): Google {
    const { contentsOnly, formatOnly } = (options ?? {}) as {
      contentsOnly?: boolean;
      formatOnly?: boolean;
    };
    const content = !formatOnly;
    const look = !contentsOnly;
    this.script.calls.clearCells(this.id, whole(this), { content, look });
    return self(this);
  }
  clearContents(): Google {
    this.script.calls.clearCells(this.id, whole(this), { content: true, look: false });
    return self(this);
  }
  clearFormats(): Google {
    this.script.calls.clearCells(this.id, whole(this), { content: false, look: true });
    return self(this);
  }
  clearNotes(): Google {
    const place = whole(this);
    this.script.calls.setNotes(
      this.id,
      place,
      Array.from({ length: place.height }, () => new Array<string>(place.width).fill('')),
    );
    return self(this);
  }
  copyTo(spreadsheet: unknown): Google {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch(`${api}.copyTo`, [spreadsheet]);
    return new Sheet(this.script, this.script.calls.copySheet(this.id, null)) as never;
  }

  getName(): string {
    return known(this).name;
  }
  getSheetName(): string {
    return known(this).name;
  }
  setName(name: string): Google {
    expectArguments(`${api}.setName`, [name], ['string']);
    this.script.calls.renameSheet(this.id, name);
    return self(this);
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
  getMaxRows(): number {
    return known(this).rows;
  }
  getMaxColumns(): number {
    return known(this).columns;
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
      `${api}.getRange`,
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
    if (!(place instanceof Range)) throw mismatch(`${api}.setActiveRange`, [place]);
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

  getFrozenRows(): number {
    return known(this).frozenRows;
  }
  getFrozenColumns(): number {
    return known(this).frozenColumns;
  }
  setFrozenRows(rows: number): void {
    expectArguments(`${api}.setFrozenRows`, [rows], ['number']);
    this.script.calls.setFrozen(this.id, rows, known(this).frozenColumns);
  }
  setFrozenColumns(columns: number): void {
    expectArguments(`${api}.setFrozenColumns`, [columns], ['number']);
    this.script.calls.setFrozen(this.id, known(this).frozenRows, columns);
  }

  getColumnWidth(column: number): number {
    return (
      this.script.calls.sizes(this.id, 'columns', inside(this, 'columns', column, 1), 1)[0] ?? 0
    );
  }
  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): Google {
    expectArguments(
      `${api}.setColumnWidths`,
      [column, count, width],
      ['number', 'number', 'number'],
    );
    this.script.calls.setSizes(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      width,
    );
    return self(this);
  }
  autoResizeColumn(column: number): Google {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number): Google {
    this.script.calls.fitColumns(this.id, inside(this, 'columns', column, count), count);
    return self(this);
  }
  getRowHeight(row: number): number {
    return this.script.calls.sizes(this.id, 'rows', inside(this, 'rows', row, 1), 1)[0] ?? 0;
  }
  setRowHeight(row: number, height: number): Google {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): Google {
    expectArguments(`${api}.setRowHeights`, [row, count, height], ['number', 'number', 'number']);
    this.script.calls.setSizes(this.id, 'rows', inside(this, 'rows', row, count), count, height);
    return self(this);
  }

  hideRows(row: number, count = 1): void {
    this.script.calls.setHidden(this.id, 'rows', inside(this, 'rows', row, count), count, true);
  }
  showRows(row: number, count = 1): void {
    this.script.calls.setHidden(this.id, 'rows', inside(this, 'rows', row, count), count, false);
  }
  hideColumns(column: number, count = 1): void {
    this.script.calls.setHidden(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      true,
    );
  }
  showColumns(column: number, count = 1): void {
    this.script.calls.setHidden(
      this.id,
      'columns',
      inside(this, 'columns', column, count),
      count,
      false,
    );
  }
  hideRow(row: unknown): void {
    const { rectangle } = rangeOf(row, 'hideRow');
    this.hideRows(rectangle.row + 1, rectangle.height);
  }
  unhideRow(row: unknown): void {
    const { rectangle } = rangeOf(row, 'unhideRow');
    this.showRows(rectangle.row + 1, rectangle.height);
  }
  hideColumn(column: unknown): void {
    const { rectangle } = rangeOf(column, 'hideColumn');
    this.hideColumns(rectangle.column + 1, rectangle.width);
  }
  unhideColumn(column: unknown): void {
    const { rectangle } = rangeOf(column, 'unhideColumn');
    this.showColumns(rectangle.column + 1, rectangle.width);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.script.calls.isHidden(this.id, 'rows', inside(this, 'rows', row, 1));
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.script.calls.isHidden(this.id, 'columns', inside(this, 'columns', column, 1));
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.script.calls.isRowFiltered(this.id, inside(this, 'rows', row, 1));
  }
  isSheetHidden(): boolean {
    return known(this).hidden;
  }
  hideSheet(): Google {
    this.script.calls.setSheetHidden(this.id, true);
    return self(this);
  }
  showSheet(): Google {
    this.script.calls.setSheetHidden(this.id, false);
    return self(this);
  }
  getTabColor(): string | null {
    return known(this).tabColor;
  }
  setTabColor(color: string | null): Google {
    this.script.calls.setTabColor(
      this.id,
      colorOf(color, this.script.settings.unverified.unknownFormatsThrow),
    );
    return self(this);
  }

  insertRows(row: number, count = 1): void {
    structure(this, 'insert', 'rows', row - 1, count);
  }
  insertRowsBefore(row: number, count: number): Google {
    return structure(this, 'insert', 'rows', inside(this, 'rows', row, 1), count);
  }
  insertRowsAfter(row: number, count: number): Google {
    return structure(this, 'insert', 'rows', inside(this, 'rows', row, 1) + 1, count);
  }
  insertRowBefore(row: number): Google {
    return this.insertRowsBefore(row, 1);
  }
  insertRowAfter(row: number): Google {
    return this.insertRowsAfter(row, 1);
  }
  insertColumns(column: number, count = 1): void {
    structure(this, 'insert', 'columns', column - 1, count);
  }
  insertColumnsBefore(column: number, count: number): Google {
    return structure(this, 'insert', 'columns', inside(this, 'columns', column, 1), count);
  }
  insertColumnsAfter(column: number, count: number): Google {
    return structure(this, 'insert', 'columns', inside(this, 'columns', column, 1) + 1, count);
  }
  insertColumnBefore(column: number): Google {
    return this.insertColumnsBefore(column, 1);
  }
  insertColumnAfter(column: number): Google {
    return this.insertColumnsAfter(column, 1);
  }
  deleteRows(row: number, count: number): void {
    if (count >= known(this).rows) throw new Error("You can't delete all the rows on the sheet.");
    structure(this, 'remove', 'rows', inside(this, 'rows', row, count), count);
  }
  deleteRow(row: number): Google {
    this.deleteRows(row, 1);
    return self(this);
  }
  deleteColumns(column: number, count: number): void {
    if (count >= known(this).columns)
      throw new Error("You can't delete all the columns on the sheet.");
    structure(this, 'remove', 'columns', inside(this, 'columns', column, count), count);
  }
  deleteColumn(column: number): Google {
    this.deleteColumns(column, 1);
    return self(this);
  }
  moveRows(rows: unknown, destination: number): void {
    const { rectangle } = rangeOf(rows, 'moveRows');
    move(this, 'rows', rectangle.row, rectangle.height, destination);
  }
  moveColumns(columns: unknown, destination: number): void {
    const { rectangle } = rangeOf(columns, 'moveColumns');
    move(this, 'columns', rectangle.column, rectangle.width, destination);
  }

  sort(column: number, ascending = true): Google {
    expectArguments(`${api}.sort`, [column, ascending], ['number', 'boolean']);
    const { rows, columns } = this.script.calls.contentSize(this.id);
    const top = this.script.settings.unverified.sortKeepsFrozenRows ? known(this).frozenRows : 0;
    if (rows > top) {
      const body = { row: top, column: 0, height: rows - top, width: columns };
      this.script.calls.sortRows(this.id, body, [{ column: column - 1, ascending }]);
    }
    return self(this);
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
      throw mismatch(`${api}.setConditionalFormatRules`, [rules]);
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
      throw mismatch(`${api}.getProtections`, [type]);
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
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${api}.insertChart`, [chart]);
    this.script.calls.insertChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }
  updateChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${api}.updateChart`, [chart]);
    this.script.calls.updateChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }
  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${api}.removeChart`, [chart]);
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
const writes = Object.getOwnPropertyNames(Sheet.prototype).filter((name) =>
  /^(activate|add|append|autoResize|clear|copyTo|delete|hide|insert|move|protect|remove|set|show|sort|unhide|update)/.test(
    name,
  ),
);

const self = (sheet: Sheet): Google => sheet as unknown as Google;

function known({ script, id }: Sheet) {
  const facts = script.calls.sheetFacts(id);
  if (!facts) throw new Error(`Sheet ${id} not found`);
  return facts;
}

function whole(sheet: Sheet): Rectangle {
  const { rows, columns } = known(sheet);
  return { row: 0, column: 0, height: rows, width: columns };
}

/** The first index, counted from zero, of rows or columns given as a script counts them. */
function inside(sheet: Sheet, dimension: 'rows' | 'columns', first: number, count: number): number {
  const size = known(sheet)[dimension];
  if (!Number.isInteger(first) || first < 1 || first + count - 1 > size || count < 1) {
    throw new Error(`Those ${dimension} are out of bounds.`);
  }
  return first - 1;
}

function structure(
  sheet: Sheet,
  kind: 'insert' | 'remove',
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
): Google {
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`Those ${dimension} are out of bounds.`);
  sheet.script.calls.changeStructure(sheet.id, { kind, dimension, at, count });
  return self(sheet);
}

function move(
  sheet: Sheet,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
  destination: number,
): void {
  const to = destination - 1;
  if (to < 0 || to > known(sheet)[dimension])
    throw new Error(`Those ${dimension} are out of bounds.`);
  sheet.script.calls.changeStructure(sheet.id, { kind: 'move', dimension, at, count, to });
}

function rangeOf(value: unknown, method: string): Range {
  if (!(value instanceof Range)) throw mismatch(`${api}.${method}`, [value]);
  return value;
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
