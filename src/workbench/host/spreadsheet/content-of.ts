/** The workbook as plain data, with its formulas' last results. */
import type {
  CellContent,
  CellStyle,
  CellValue,
  ChartContent,
  SheetContent,
  WorkbookContent,
} from '../files/content.ts';
import { quotedSheet, type Rectangle, rangeName } from './a1.ts';
import { type Book, cellValueOf, isError, type KeptMetadata } from './book.ts';
import { type Merged, rawValues, visit } from './cells.ts';
import { fromUniverRule, type KeptRule } from './conditional-formats.ts';
import { filterContent } from './filter-criteria.ts';
import { toRectangle } from './ranges.ts';
import { fromUniverStyle } from './styles.ts';
import { conditionalFormats, formulas, notes } from './univer-modules.ts';
import { keptValidations } from './validation-lookup.ts';
import { fromUniverValidation } from './validations.ts';

export function keptRules(book: Book, sheet: number): readonly KeptRule[] {
  const model = book.univer.get<
    import('@univerjs/sheets-conditional-formatting').ConditionalFormattingRuleModel
  >(conditionalFormats.ConditionalFormattingRuleModel);
  const { unitId, subUnitId } = book.target(sheet);
  return (model.getSubunitRules(unitId, subUnitId) ?? []) as readonly KeptRule[];
}

/** Notes of a sheet by `row-column`. */
export function notesOf(book: Book, sheet: number): Map<string, string> {
  const { unitId, subUnitId } = book.target(sheet);
  const found = new Map<string, string>();
  book.univer
    .get<import('@univerjs/sheets-note').SheetsNoteModel>(notes.SheetsNoteModel)
    .getSheetNotes(unitId, subUnitId)
    ?.forEach(({ row, col, note }) => {
      found.set(`${row}-${col}`, note);
    });
  return found;
}

/** Metadata of rows and columns with where they stand now. */
export function placedMetadata(book: Book, sheet: number): KeptMetadata[] {
  const found: KeptMetadata[] = [];
  const worksheet = book.sheet(sheet);
  const look = (table: object, place: 'row' | 'column') => {
    for (const [index, entry] of Object.entries(table ?? {})) {
      const list = (entry as { custom?: { metadata?: KeptMetadata[] } } | null)?.custom?.metadata;
      for (const one of list ?? []) found.push({ ...one, [place]: Number(index) });
    }
  };
  look(worksheet.getRowManager().getRowData(), 'row');
  look(worksheet.getColumnManager().getColumnData(), 'column');
  return found;
}

export function namesOf(book: Book): { id: string; name: string; reference: string }[] {
  const service = book.univer.get<import('@univerjs/engine-formula').IDefinedNamesService>(
    formulas.IDefinedNamesService,
  );
  return Object.values(service.getDefinedNameMap(book.unitId) ?? {}).map(
    ({ id, name, formulaOrRefString }) => ({
      id,
      name,
      reference: formulaOrRefString.replace(/^=/, ''),
    }),
  );
}

function cellsOf(book: Book, sheet: number): SheetContent['cells'] {
  const { rows, columns } = usedSize(book, sheet);
  const cells: Record<number, Record<number, CellContent>> = {};
  const sheetNotes = notesOf(book, sheet);
  const lookOf = looks(book);
  const spills = book.spills(sheet);
  const keep = (row: number, column: number, cell: CellContent) => {
    let line = cells[row];
    if (!line) {
      line = {};
      cells[row] = line;
    }
    line[column] = cell;
  };
  visit(
    book,
    sheet,
    { row: 0, column: 0, height: rows, width: columns },
    (cell, row, column, isSpilled) => {
      const note = sheetNotes.get(`${row}-${column}`);
      const style = lookOf(cell);
      const value = cellValueOf(cell);
      const { link, linkOf } = (cell?.custom ?? {}) as { link?: string; linkOf?: unknown };
      if (value === null && !cell?.f && !style && !note) return;
      keep(row, column, {
        value,
        ...(cell?.f ? { formula: cell.f } : {}),
        ...(isError(cell) ? { error: true } : {}),
        ...spillFrom(cell?.f ? spills[row]?.[column] : undefined),
        ...(isSpilled ? { spilled: true } : {}),
        ...(style ? { style } : {}),
        ...(note ? { note } : {}),
        ...(link && linkOf === value ? { link } : {}),
      });
    },
  );
  return cells;
}

/** Looks of cells; Univer keeps one style for all cells that look alike, so each is brought into the plain form once. */
function looks(book: Book): (cell: Merged) => CellStyle | undefined {
  const styles = book.workbook.getStyles();
  const known = new Map<unknown, CellStyle | undefined>();
  return (cell) => {
    if (!cell?.s) return undefined;
    if (!known.has(cell.s)) known.set(cell.s, fromUniverStyle(styles.getStyleByCell(cell) ?? null));
    return known.get(cell.s);
  };
}

/** The area of a formula that spills; one that fills its own cell alone has none. */
function spillFrom(area: import('@univerjs/core').IRange | undefined): { spill?: string } {
  const range = area && toRectangle(area);
  return range && range.height * range.width > 1 ? { spill: rangeName(range) } : {};
}

/** Rows and columns that hold anything: content, a format or a note. */
function usedSize(book: Book, sheet: number): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const see = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  book.sheet(sheet).getCellMatrix().forValue(see);
  for (const [row, line] of Object.entries(book.spilled(sheet))) {
    for (const column of Object.keys(line)) see(Number(row), Number(column));
  }
  for (const key of notesOf(book, sheet).keys()) {
    const [row, column] = key.split('-').map(Number);
    see(row ?? 0, column ?? 0);
  }
  return { rows, columns };
}

const withoutId = ({ id: _, ...rest }: KeptMetadata) => rest;

export function sheetContent(book: Book, id: number): SheetContent {
  const sheet = book.sheet(id);
  const config = sheet.getConfig();
  const grid = book.grid(id);
  const extras = book.extras(id);
  const name = (range: Rectangle) => rangeName(range, grid);
  const rows: Record<number, { height?: number; hidden?: true }> = {};
  const columns: Record<number, { width?: number; hidden?: true }> = {};
  for (const [row, entry] of Object.entries(config.rowData)) {
    const size = {
      ...(entry?.h ? { height: entry.h } : {}),
      ...(entry?.hd ? { hidden: true as const } : {}),
    };
    if (Object.keys(size).length > 0) rows[Number(row)] = size;
  }
  for (const [column, entry] of Object.entries(config.columnData)) {
    const size = {
      ...(entry?.w ? { width: entry.w } : {}),
      ...(entry?.hd ? { hidden: true as const } : {}),
    };
    if (Object.keys(size).length > 0) columns[Number(column)] = size;
  }
  return {
    id,
    name: sheet.getName(),
    hidden: Boolean(config.hidden),
    tabColor: config.tabColor || null,
    rowCount: grid.rows,
    columnCount: grid.columns,
    cells: cellsOf(book, id),
    merges: config.mergeData.map((merge) => name(toRectangle(merge))),
    columns,
    rows,
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    filter: filterContent(book, id),
    validations: keptValidations(book, id).map((kept) => ({
      ranges: kept.ranges.map((range) => name(toRectangle(range))),
      ...fromUniverValidation(kept),
    })),
    conditionalFormats: keptRules(book, id).map((kept) => {
      const { ranges, rule } = fromUniverRule(kept);
      return { ranges: ranges.map(name), rule };
    }),
    protections: extras.protections.map(({ id: _, range, ...rest }) => ({
      ...rest,
      range: range && name(range),
    })),
    metadata: [...extras.metadata, ...placedMetadata(book, id)].map(withoutId),
    charts: extras.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap(({ sheet: source, range }) => {
        const found = book.find(source);
        return found ? [`${quotedSheet(found.getName())}!${rangeName(range)}`] : [];
      }),
    })),
    page: extras.page,
  };
}

export function contentOf(book: Book): WorkbookContent {
  return {
    locale: book.locale,
    timeZone: book.timeZone,
    activeSheet: book.find(book.activeSheetId)?.getName() ?? '',
    sheets: book.sheetIds.map((id) => sheetContent(book, id)),
    names: namesOf(book).map(({ name, reference }) => ({ name, reference })),
    metadata: book.metadata.map(withoutId),
    documentProperties: { ...book.documentProperties },
  };
}

/** A chart with the values it draws, range by range. */
export type DrawnChart = ChartContent & { readonly values: readonly CellValue[][][] };

export function drawnCharts(book: Book, sheet: number): DrawnChart[] {
  const kept = book.extras(sheet).charts;
  return sheetContent(book, sheet).charts.map((chart, index) => ({
    ...chart,
    values: (kept[index]?.ranges ?? []).map(({ sheet: source, range }) =>
      rawValues(book, source, range),
    ),
  }));
}
