/** Opens a workbook given as plain data. */
import type { CellContent, SheetContent, WorkbookContent } from '../files/content.ts';
import { type Rectangle, readRange } from './a1.ts';
import { type Book, type CellMatrix, isError, type KeptMetadata, type UniverCell } from './book.ts';
import { toUniverRule } from './conditional-formats.ts';
import { setFilterCriteria } from './filter-criteria.ts';
import { functionNames } from './formula-language.ts';
import { checkTimeZone, writingOf } from './locale.ts';
import { fromRectangle } from './ranges.ts';
import { toUniverStyle } from './styles.ts';
import {
  conditionalFormats,
  core,
  filters,
  formulas,
  notes,
  validations,
} from './univer-modules.ts';
import { toUniverValidation } from './validations.ts';

const { BOOLEAN, FORCE_STRING, NUMBER, STRING } = core.CellValueType;

function cellOf(cell: CellContent, isKnown: (name: string) => boolean): UniverCell {
  const result: UniverCell = {};
  if (cell.style) result.s = toUniverStyle(cell.style);
  if (cell.spilled) return result;
  const { value } = cell;
  if (cell.formula) {
    result.f = cell.formula;
    // A formula the engine cannot compute keeps the result it came with.
    if (functionNames(cell.formula).every(isKnown)) return result;
  }
  if (value === null) return result;
  if (typeof value === 'boolean') return { ...result, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'number') return { ...result, v: value, t: NUMBER };
  const looksLikeNumber = value.trim() !== '' && Number.isFinite(Number(value));
  const looksLikeError = !cell.error && isError({ v: value, t: STRING });
  const isPlainText = cell.style?.numberFormat === '@' || looksLikeNumber || looksLikeError;
  const t = isPlainText && !cell.error ? FORCE_STRING : STRING;
  // A link holds for the text it was made for; typing over the cell ends it.
  const link = cell.link === undefined ? {} : { custom: { link: cell.link, linkOf: value } };
  return { ...result, ...link, v: value, t };
}

export function sheetOf(sheet: SheetContent, isKnown: (name: string) => boolean): object {
  const cellData: CellMatrix = {};
  for (const [row, line] of Object.entries(sheet.cells)) {
    const cells: CellMatrix[number] = {};
    cellData[Number(row)] = cells;
    for (const [column, cell] of Object.entries(line))
      cells[Number(column)] = cellOf(cell, isKnown);
  }
  const rowData: Record<number, object> = {};
  for (const [row, { height, hidden }] of Object.entries(sheet.rows)) {
    rowData[Number(row)] = {
      ...(height ? { h: height, ia: 0 } : {}),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  const columnData: Record<number, object> = {};
  for (const [column, { width, hidden }] of Object.entries(sheet.columns)) {
    columnData[Number(column)] = { ...(width ? { w: width } : {}), ...(hidden ? { hd: 1 } : {}) };
  }
  const grid = { rows: sheet.rowCount, columns: sheet.columnCount };
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    cellData,
    rowData,
    columnData,
    mergeData: sheet.merges.flatMap((merge) => {
      const range = readRange(merge, grid);
      return range ? [fromRectangle(range)] : [];
    }),
    freeze: freezeOf(sheet.frozenRows, sheet.frozenColumns),
  };
}

/** Univer counts the first free row and column; −1 says there is nothing frozen. */
export function freezeOf(rows: number, columns: number): object {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function rangesOf(texts: readonly string[], sheet: SheetContent): Rectangle[] {
  const grid = { rows: sheet.rowCount, columns: sheet.columnCount };
  return texts.flatMap((text) => readRange(text, grid) ?? []);
}

function keptMetadata(book: Book, list: WorkbookContent['metadata']): KeptMetadata[] {
  return list.map((one) => ({ ...one, id: book.nextId() }));
}

function loadMetadata(book: Book, sheet: SheetContent): void {
  const rowData: Record<number, { custom: { metadata: KeptMetadata[] } }> = {};
  const columnData: Record<number, { custom: { metadata: KeptMetadata[] } }> = {};
  for (const one of keptMetadata(book, sheet.metadata)) {
    const { row, column, ...rest } = one;
    if (row !== undefined) {
      rowData[row] ??= { custom: { metadata: [] } };
      rowData[row]?.custom.metadata.push(rest);
    } else if (column !== undefined) {
      columnData[column] ??= { custom: { metadata: [] } };
      columnData[column]?.custom.metadata.push(rest);
    } else {
      book.extras(sheet.id).metadata.push(rest);
    }
  }
  const target = book.target(sheet.id);
  if (Object.keys(rowData).length > 0) {
    book.run('sheet.mutation.set-row-data', { ...target, rowData });
  }
  if (Object.keys(columnData).length > 0) {
    book.run('sheet.mutation.set-col-data', { ...target, columnData });
  }
}

export function loadFilter(book: Book, sheet: SheetContent): void {
  const range = sheet.filter && rangesOf([sheet.filter.range], sheet)[0];
  if (!sheet.filter || !range) return;
  const target = book.target(sheet.id);
  book.run(filters.SetSheetsFilterRangeMutation.id, { ...target, range: fromRectangle(range) });
  for (const [column, criteria] of Object.entries(sheet.filter.criteria)) {
    setFilterCriteria(book, sheet.id, range, Number(column), criteria);
  }
}

export function loadSheet(book: Book, sheet: SheetContent): void {
  const target = book.target(sheet.id);
  for (const [index, validation] of sheet.validations.entries()) {
    const { ranges, ...rule } = validation;
    book.run(validations.AddDataValidationMutation.id, {
      ...target,
      rule: toUniverValidation(rule, rangesOf(ranges, sheet), `validation-${sheet.id}-${index}`),
    });
  }
  // Univer puts each new rule first.
  for (const format of [...sheet.conditionalFormats].reverse()) {
    book.run(conditionalFormats.AddConditionalRuleMutation.id, {
      ...target,
      rule: toUniverRule(format, rangesOf(format.ranges, sheet), `format-${book.nextId()}`),
    });
  }
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { note }] of Object.entries(line)) {
      if (note) setNote(book, sheet.id, Number(row), Number(column), note);
    }
  }
  loadMetadata(book, sheet);
  const extras = book.extras(sheet.id);
  extras.page = sheet.page;
  extras.protections = sheet.protections.map((protection) => ({
    ...protection,
    id: String(book.nextId()),
    range: protection.range === null ? null : (rangesOf([protection.range], sheet)[0] ?? null),
  }));
  extras.charts = sheet.charts.map((chart) => {
    book.reserveId(chart.id);
    return {
      ...chart,
      ranges: chart.ranges.flatMap((reference) => {
        const { id, cells } = book.locate(
          reference.includes('!') ? reference : `'${sheet.name.replace(/'/g, "''")}'!${reference}`,
        );
        const range = readRange(cells, book.grid(id));
        return range ? [{ sheet: id, range }] : [];
      }),
    };
  });
}

export function setNote(
  book: Book,
  sheet: number,
  row: number,
  column: number,
  text: string,
): void {
  const { unitId, subUnitId } = book.target(sheet);
  const at = { unitId, sheetId: subUnitId, row, col: column };
  if (text === '') {
    book.run(notes.RemoveNoteMutation.id, at);
  } else {
    // Univer looks an id it does not know up nowhere else: the old note would stay beside the new one.
    const old = book.univer
      .get<import('@univerjs/sheets-note').SheetsNoteModel>(notes.SheetsNoteModel)
      .getNote(unitId, subUnitId, { row, col: column });
    const note = {
      id: old?.id ?? `note-${book.nextId()}`,
      row,
      col: column,
      width: 220,
      height: 90,
      note: text,
    };
    book.run(notes.UpdateNoteMutation.id, { ...at, note });
  }
}

export function loadContent(book: Book, content: WorkbookContent): void {
  writingOf(content.locale);
  checkTimeZone(content.timeZone);
  if (content.sheets.length === 0) throw new Error('A workbook needs at least one sheet.');
  const functions = book.univer.get<import('@univerjs/engine-formula').IFunctionService>(
    formulas.IFunctionService,
  );
  const isKnown = (name: string) => Boolean(functions.hasExecutor(name));
  const sheets: Record<string, object> = {};
  for (const sheet of content.sheets) {
    book.reserveId(sheet.id);
    sheets[String(sheet.id)] = sheetOf(sheet, isKnown);
  }
  // Names first: formulas that use one are computed as soon as their sheet is there.
  const names = Object.fromEntries(
    content.names.map(({ name, reference }, index) => [
      `name-${index}`,
      {
        id: `name-${index}`,
        name,
        formulaOrRefString: reference,
        localSheetId: 'AllDefaultWorkbook',
      },
    ]),
  );
  book.open(content, {
    name: book.name,
    sheetOrder: content.sheets.map(({ id }) => String(id)),
    sheets,
    styles: {},
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
  });
  book.metadata = keptMetadata(book, content.metadata);
  book.documentProperties = { ...content.documentProperties };
  const active =
    content.sheets.find(({ name }) => name === content.activeSheet) ?? content.sheets[0];
  book.activeSheetId = active?.id ?? 0;
  for (const sheet of content.sheets) loadSheet(book, sheet);
  for (const sheet of content.sheets) loadFilter(book, sheet);
}
