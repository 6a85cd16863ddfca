import {
  type Area,
  type CellRule,
  type ColorRule,
  type ColorRules,
  columnLetters,
  type PlanCell,
  type SheetPlan,
  type StandingRule,
} from '../workbook/plan.ts';
import { applyFormats, cellsOf } from './apply-looks.ts';

/*
 * The only writer. Every part of a plan becomes one call or one per distinct look, never one per row, so the number of
 * calls does not grow with the sheet. Tags come first and formulas after what they stand on: an execution that ends
 * at any call leaves nothing that the next run cannot recognise as ours.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Text that Sheets takes as it stands: it starts with a letter and holds nothing that could be a number, date or truth value. */
const plainText = /^[\p{L}][^\d]*$/u;
const truthValue = /^(true|false|wahr|falsch)$/i;
const mostCellCharacters = 50_000;
const formulaStart = /^['=+\-@\s]/;

/** Text in the form in which Sheets stores exactly this text: a leading apostrophe is eaten on entry and keeps the rest as it is. */
export function literal(text: string): string {
  if (text === '' || (plainText.test(text) && !truthValue.test(text.trim()))) return text;
  // A text that fills its cell is no number and no date, and an apostrophe more would be one character too many.
  if (text.length === mostCellCharacters && !formulaStart.test(text)) return text;
  return `'${text}`;
}

function written(cell: PlanCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return literal(cell);
  return typeof cell === 'object' ? cell.formula : cell;
}

/** Carries out a plan on a sheet; `standing` are its conditional formats where they were read before. */
export function applyPlan(sheet: Sheet, plan: SheetPlan, standing?: readonly GoogleRule[]): void {
  const at = (area: Area): Range => sheet.getRange(area.row, area.column, area.rows, area.columns);
  const all = (areas: readonly Area[]): Range | RangeList => cellsOf(sheet, areas);

  for (const { before, count } of plan.insertColumns ?? []) {
    if (count < 1) continue;
    if (before > 1) sheet.insertColumnsAfter(before - 1, count);
    else sheet.insertColumnsBefore(before, count);
  }
  for (const { before, count } of plan.insertRows ?? []) {
    if (count > 0) sheet.insertRowsBefore(before, count);
  }
  for (const { row, count } of plan.deleteRows ?? []) sheet.deleteRows(row, count);
  for (const { column, count } of plan.deleteColumns ?? []) sheet.deleteColumns(column, count);
  if (plan.atLeast) growTo(sheet, plan.atLeast);
  for (const tag of plan.tags ?? []) {
    if (tag.row !== undefined) {
      sheet.getRange(`${tag.row}:${tag.row}`).addDeveloperMetadata(tag.key, tag.value);
    } else if (tag.column === undefined) sheet.addDeveloperMetadata(tag.key, tag.value);
    else wholeColumn(sheet, tag.column).addDeveloperMetadata(tag.key, tag.value);
  }
  for (const { from, to } of plan.copyLooks ?? []) {
    at(from).copyTo(at(to), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  }
  for (const { areas, what } of plan.clear ?? []) {
    if (areas.length > 0) clear(all(areas), what);
  }
  for (const area of plan.unmerge ?? []) at(area).breakApart();
  applyFormats(sheet, plan.formats ?? [], clearedLooks(plan));
  for (const { row, column, formats } of plan.numberFormats ?? []) {
    const columns = formats[0]?.length ?? 0;
    const area = { row, column, rows: formats.length, columns };
    at(area).setNumberFormats(formats.map((line) => [...line]));
  }
  for (const { row, column, cells } of plan.cells ?? []) {
    const [first] = cells;
    if (!first) continue;
    const area = { row, column, rows: cells.length, columns: first.length };
    at(area).setValues(cells.map((line) => line.map(written)));
  }
  for (const { areas, cell } of plan.fills ?? []) {
    if (areas.length > 0) all(areas).setValue(written(cell));
  }
  for (const area of plan.merge ?? []) at(area).merge();
  for (const { row, column, notes } of plan.notes ?? []) {
    const columns = notes[0]?.length ?? 0;
    at({ row, column, rows: notes.length, columns }).setNotes(notes.map((line) => [...line]));
  }
  for (const { area, rules } of plan.rules ?? []) {
    const lines = rules.map((line) => line.map(validationOf));
    const [only] = lines;
    at(area).setDataValidations(lines.length === 1 && only ? repeated(area.rows, only) : lines);
  }
  for (const { column, count, width } of plan.widths ?? []) {
    sheet.setColumnWidths(column, count, width);
  }
  for (const { column, count } of plan.hideColumns ?? []) sheet.hideColumns(column, count);
  if (plan.frozenRows !== undefined) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns !== undefined) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.warnOnEdit) {
    const protection = sheet.protect().setWarningOnly(true);
    if (plan.warnOnEdit.description) protection.setDescription(plan.warnOnEdit.description);
  }
  if (plan.colorRules) {
    applyColorRules(sheet, plan.colorRules, standing ?? sheet.getConditionalFormatRules());
  }
  drawCharts(sheet, plan, at);
}

function repeated<T>(rows: number, line: readonly T[]): T[][] {
  return Array.from({ length: rows }, () => [...line]);
}

/** Metadata may stand on one entire column only. */
export function wholeColumn(sheet: Sheet, column: number): Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`);
}

/** Charts carry no identity, so ours are known by their titles: each is drawn anew where it stands; a chart of the user's stays. */
function drawCharts(
  sheet: Sheet,
  { charts = [], ownCharts }: SheetPlan,
  at: (area: Area) => Range,
): void {
  const titleOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) =>
    String(chart.getOptions().get('title'));
  const standing = (ownCharts ? sheet.getCharts() : [])
    .map((chart) => ({ chart, title: titleOf(chart) }))
    .filter(({ title }) => ownCharts?.titled.includes(title));
  for (const { type, areas, headerRows, options, position } of charts) {
    const place = standing.findIndex(({ title }) => title === options['title']);
    const [old] = place < 0 ? [] : standing.splice(place, 1);
    let builder = (old?.chart.modify().clearRanges() ?? sheet.newChart()).setChartType(
      chartType(type),
    );
    for (const area of areas) builder = builder.addRange(at(area));
    builder = builder.setNumHeaders(headerRows);
    for (const [option, value] of Object.entries(options)) {
      builder = builder.setOption(option, value);
    }
    const { row, column, offsetX, offsetY } = position;
    const drawn = builder.setPosition(row, column, offsetX, offsetY).build();
    if (old) sheet.updateChart(drawn);
    else sheet.insertChart(drawn);
  }
  for (const { chart } of standing) sheet.removeChart(chart);
}

function growTo(sheet: Sheet, size: { readonly rows: number; readonly columns: number }): void {
  // A whole column and a whole row tell the size of the grid without asking Sheets.
  const rows = sheet.getRange('A:A').getNumRows();
  const columns = sheet.getRange('1:1').getNumColumns();
  if (rows < size.rows) sheet.insertRowsAfter(rows, size.rows - rows);
  if (columns < size.columns) sheet.insertColumnsAfter(columns, size.columns - columns);
}

function clearedLooks({ clear: cleared = [] }: SheetPlan): readonly Area[] {
  return cleared.flatMap(({ areas, what }) => (what === 'format' ? areas : []));
}

function clear(
  cells: Range | RangeList,
  what: 'content' | 'format' | 'notes' | 'rules' | 'all',
): void {
  if (what === 'content' || what === 'all') cells.clearContent();
  if (what === 'format' || what === 'all') cells.clearFormat();
  if (what === 'notes' || what === 'all') cells.clearNote();
  if (what === 'rules' || what === 'all') cells.clearDataValidations();
}

function validationOf(rule: CellRule | null): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (rule === null) return null;
  let builder = SpreadsheetApp.newDataValidation();
  if (rule.allow.kind === 'list') {
    builder = builder.requireValueInList([...rule.allow.values], true);
  } else if (rule.allow.kind === 'number') {
    builder = builder.requireNumberBetween(rule.allow.from, rule.allow.to);
  } else {
    builder = builder.requireCheckbox();
  }
  if (rule.help !== undefined) builder = builder.setHelpText(rule.help);
  return builder.setAllowInvalid(!rule.reject).build();
}

/** `setConditionalFormatRules` replaces every rule of the sheet, so the user's are read and written back in their order, ahead of ours. */
function applyColorRules(
  sheet: Sheet,
  { replaces, rules }: ColorRules,
  standing: readonly GoogleRule[],
): void {
  const theirs = standing.filter((rule) => !replaces(standingRule(rule)));
  if (theirs.length === standing.length && rules.length === 0) return;
  sheet.setConditionalFormatRules([...theirs, ...rules.map((rule) => googleRule(sheet, rule))]);
}

function standingRule(rule: GoogleRule): StandingRule {
  const condition = rule.getBooleanCondition();
  return {
    areas: rule.getRanges().map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
    condition: condition ? String(condition.getCriteriaType()) : '',
    values: condition ? condition.getCriteriaValues().map(String) : [],
    background: condition?.getBackground()?.toLowerCase() ?? null,
  };
}

function googleRule(sheet: Sheet, rule: ColorRule): GoogleRule {
  const { when, look } = rule;
  let builder = SpreadsheetApp.newConditionalFormatRule();
  if (when.kind === 'text') builder = builder.whenTextEqualTo(when.equals);
  else builder = builder.whenFormulaSatisfied(when.formula);
  if (look.background !== undefined) builder = builder.setBackground(look.background);
  if (look.fontColor !== undefined) builder = builder.setFontColor(look.fontColor);
  if (look.bold !== undefined) builder = builder.setBold(look.bold);
  if (look.italic !== undefined) builder = builder.setItalic(look.italic);
  const ranges = rule.areas.map((area) =>
    sheet.getRange(area.row, area.column, area.rows, area.columns),
  );
  return builder.setRanges(ranges).build();
}

/** Google's chart types by name; a plan holds no Google object. */
function chartType(name: string): GoogleAppsScript.Charts.ChartType {
  const types = Charts.ChartType as unknown as Readonly<
    Record<string, GoogleAppsScript.Charts.ChartType | undefined>
  >;
  const type = types[name];
  if (type === undefined) throw new Error(`Charts.ChartType has no ${name}.`);
  return type;
}
