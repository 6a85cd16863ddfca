import { type Area, areaName, clip, readArea, readCell } from './addresses.ts';
import type { ColorTables } from './colors.ts';
import { readColor } from './colors.ts';
import type { ProtectionContent, SheetContent } from './content.ts';
import { FileProblem } from './file-problem.ts';
import type { TableArea } from './formula-dialect.ts';
import type { Notation } from './formula-tokens.ts';
import type { Losses } from './losses.ts';
import { CellReader, type CellReading, type Cells } from './read-cells.ts';
import { noteDrawings, readLinks, readNotes } from './read-drawings.ts';
import { readFilter } from './read-filter.ts';
import { readFormatRules } from './read-format-rules.ts';
import type { ReadStyles } from './read-styles.ts';
import { readValidations } from './read-validations.ts';
import { relationshipsOf } from './relationships.ts';
import {
  cellLimit,
  columnLimit,
  defaultColumns,
  defaultColumnWidth,
  defaultRows,
  pixelsPerDigit,
  pixelsPerPoint,
} from './style-defaults.ts';
import {
  attribute,
  child,
  childrenOf,
  flag,
  parseXml,
  wholeNumber,
  type XmlElement,
} from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly id: number;
  readonly hidden: boolean;
}

export interface SheetReading {
  readonly parts: ZipParts;
  readonly strings: CellReading['strings'];
  readonly styles: ReadStyles;
  readonly colors: ColorTables;
  readonly locale: string;
  readonly notation: Notation;
  readonly tables: readonly TableArea[];
  readonly dayShift: number;
  readonly losses: Losses;
  readonly counted: { cells: number };
  /** What the workbench's own sheet keeps about this one. */
  readonly own: {
    readonly spreads: ReadonlySet<string>;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** Blank cells that carry a column's or row's format; beyond this many only the rows in use get it. */
const formattedBlanksLimit = 200_000;
/** A stray format at the end of the grid must not make a sheet of billions of cells. */
const formattedAreaLimit = 2_000_000;

/** Parts of a worksheet the reader knows, whether it carries them or they mean nothing elsewhere. */
const knownParts = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter sortState mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup drawing legacyDrawing legacyDrawingHF ignoredErrors smartTags tableParts extLst cellWatches'.split(
    ' ',
  ),
);
const lostParts = {
  protectedRanges: 'protected-exceptions',
  scenarios: 'scenario',
  dataConsolidate: 'scenario',
  customSheetViews: 'view',
  headerFooter: 'header-footer',
  rowBreaks: 'page-breaks',
  colBreaks: 'page-breaks',
  oleObjects: 'control',
  controls: 'control',
  AlternateContent: 'control',
  picture: 'picture',
} as const;
const lostExtensions = {
  sparklineGroups: 'sparkline',
  slicerList: 'slicer',
  timelineRefs: 'slicer',
} as const;

function noteLostParts(worksheet: XmlElement, sheet: string, losses: Losses): void {
  for (const { name } of worksheet.children) {
    if (name in lostParts) {
      losses.add(lostParts[name as keyof typeof lostParts], sheet);
    } else if (!knownParts.has(name)) {
      losses.add('unknown-part', sheet, undefined, name);
    }
  }
  for (const extension of childrenOf(child(worksheet, 'extLst'), 'ext')) {
    for (const part of extension.children) {
      if (part.name in lostExtensions) {
        losses.add(lostExtensions[part.name as keyof typeof lostExtensions], sheet);
      } else if (part.name === 'conditionalFormattings') {
        for (const block of part.children) {
          for (const rule of childrenOf(block, 'cfRule')) {
            const type = attribute(rule, 'type');
            losses.add(
              type === 'dataBar' ? 'data-bar' : type === 'iconSet' ? 'icon-set' : 'format-rule',
              sheet,
              child(block, 'sqref')?.text,
            );
          }
        }
      } else if (part.name !== 'dataValidations' && part.name !== 'ignoredErrors') {
        losses.add('unknown-part', sheet, undefined, part.name);
      }
    }
  }
}

/** Column widths and hidden columns; a column without a width of its own has the sheet's, or Excel's. */
function readColumns(
  worksheet: XmlElement,
  columnCount: number,
): {
  columns: Record<number, { width?: number; hidden?: true }>;
  styles: Map<number, number>;
  grouped: boolean;
} {
  const format = child(worksheet, 'sheetFormatPr');
  const digits = Number(attribute(format, 'baseColWidth') ?? 8);
  const standard = attribute(format, 'defaultColWidth');
  const toPixels = (width: number): number => Math.round(width * pixelsPerDigit);
  const standardWidth =
    standard === undefined ? digits * pixelsPerDigit + 8 : toPixels(Number(standard));
  const columns: Record<number, { width?: number; hidden?: true }> = {};
  const styles = new Map<number, number>();
  let grouped = false;
  const put = (column: number, width: number, hidden: boolean): void => {
    const entry = {
      ...(width === defaultColumnWidth || !Number.isFinite(width) ? {} : { width }),
      ...(hidden ? { hidden: true as const } : {}),
    };
    if (Object.keys(entry).length > 0) {
      columns[column] = entry;
    } else {
      delete columns[column];
    }
  };
  for (let column = 0; column < columnCount; column += 1) {
    put(column, standardWidth, flag(format, 'zeroWidth'));
  }
  for (const element of childrenOf(child(worksheet, 'cols'), 'col')) {
    const from = Math.max(1, wholeNumber(element, 'min') ?? 1);
    const to = Math.min(columnCount, wholeNumber(element, 'max') ?? from);
    const width = attribute(element, 'width');
    const style = wholeNumber(element, 'style') ?? 0;
    grouped ||= Number(attribute(element, 'outlineLevel') ?? 0) > 0;
    for (let column = from - 1; column < to; column += 1) {
      const pixels = width === undefined ? standardWidth : toPixels(Number(width));
      put(column, pixels, flag(element, 'hidden') || pixels === 0);
      if (style > 0) {
        styles.set(column, style);
      }
    }
  }
  return { columns, styles, grouped };
}

/** The grid a sheet gets: at least a new sheet's, and all that is used; stray formats far outside are left out. */
function gridOf(
  reader: CellReader,
  source: SheetSource,
  reading: SheetReading,
): { rows: number; columns: number } {
  const { filled, styled } = reader;
  const farFormats = styled.rows * styled.columns > formattedAreaLimit;
  const used = farFormats ? filled : styled;
  const rows = Math.max(defaultRows, used.rows, 1);
  const columns = Math.max(defaultColumns, used.columns, 1);
  if (farFormats && (styled.rows > rows || styled.columns > columns)) {
    for (const [row, cells] of Object.entries(reader.cells)) {
      for (const column of Object.keys(cells)) {
        if (Number(row) >= rows || Number(column) >= columns) {
          delete cells[Number(column)];
        }
      }
      if (Object.keys(cells).length === 0) {
        delete reader.cells[Number(row)];
      }
    }
    reading.losses.add('distant-format', source.name);
  }
  const { own } = reading;
  return own !== null && own.rows >= used.rows && own.columns >= used.columns
    ? { rows: own.rows, columns: own.columns }
    : { rows, columns };
}

/** Gives blank cells the format of their column or row where that format shows or matters once something is typed. */
function spreadFormats(
  reader: CellReader,
  columnStyles: ReadonlyMap<number, number>,
  grid: { readonly rows: number; readonly columns: number },
  styles: ReadStyles,
): void {
  const visible = (index: number | undefined) => {
    const style = index === undefined ? undefined : styles.cells[index]?.style;
    const matters =
      style !== undefined &&
      Object.keys(style).some((key) => !/^font(Family|Size|Color)$/.test(key));
    return matters ? style : undefined;
  };
  const formatted = [...columnStyles].filter(([, index]) => visible(index) !== undefined);
  const rows =
    formatted.length * grid.rows <= formattedBlanksLimit ? grid.rows : reader.styled.rows;
  const put = (row: number, column: number, index: number): void => {
    const cells: Cells[number] = reader.cells[row] ?? {};
    const style = visible(index);
    if (cells[column] === undefined && style !== undefined) {
      reader.cells[row] = cells;
      cells[column] = { value: null, style };
    }
  };
  for (const [row, index] of reader.rowStyles) {
    for (let column = 0; row < grid.rows && column < grid.columns; column += 1) {
      put(row, column, index);
    }
  }
  for (const [column, index] of formatted) {
    for (let row = 0; column < grid.columns && row < rows; row += 1) {
      if (!reader.rowStyles.has(row)) {
        put(row, column, index);
      }
    }
  }
}

const overlaps = (left: Area, right: Area): boolean =>
  left.top <= right.bottom &&
  right.top <= left.bottom &&
  left.left <= right.right &&
  right.left <= left.right;

function readMerges(
  worksheet: XmlElement,
  grid: { rows: number; columns: number },
  sheet: string,
  losses: Losses,
): string[] {
  const kept: Area[] = [];
  for (const element of childrenOf(child(worksheet, 'mergeCells'), 'mergeCell')) {
    const whole = readArea(attribute(element, 'ref') ?? '');
    const area = whole === null ? null : clip(whole, grid.rows, grid.columns);
    if (area === null || (area.top === area.bottom && area.left === area.right)) {
      continue;
    }
    if (kept.some((other) => overlaps(area, other))) {
      losses.add('damaged-part', sheet, areaName(area));
    } else {
      kept.push(area);
    }
  }
  return kept.map(areaName);
}

function readView(
  worksheet: XmlElement,
  sheet: string,
  losses: Losses,
): { frozenRows: number; frozenColumns: number } {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const odd =
    (pane !== undefined && !isFrozen) ||
    !flag(view, 'showGridLines', true) ||
    flag(view, 'rightToLeft') ||
    flag(view, 'showFormulas');
  if (odd) {
    losses.add('view', sheet);
  }
  const split = (name: string): number =>
    isFrozen ? Math.max(0, Math.floor(Number(attribute(pane, name) ?? 0))) : 0;
  return { frozenRows: split('ySplit'), frozenColumns: split('xSplit') };
}

function readProtection(worksheet: XmlElement, sheet: string, losses: Losses): ProtectionContent[] {
  const element = child(worksheet, 'sheetProtection');
  if (element === undefined || !flag(element, 'sheet')) {
    return [];
  }
  if (
    attribute(element, 'password') !== undefined ||
    attribute(element, 'hashValue') !== undefined
  ) {
    losses.add('sheet-password', sheet);
  }
  // Whoever brings the file is its owner in Sheets, and an owner may edit what is protected.
  return [{ range: null, description: '', warningOnly: false, editable: true }];
}

function readPage(worksheet: XmlElement): SheetContent['page'] {
  const setup = child(worksheet, 'pageSetup');
  const fits = flag(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const landscape = attribute(setup, 'orientation') === 'landscape';
  const onePageWide = fits && (wholeNumber(setup, 'fitToWidth') ?? 1) === 1;
  return landscape || onePageWide ? { landscape, onePageWide } : null;
}

/** Reads one sheet; `tableFilter` is the filter of its only table, which Sheets shows as the sheet's own. */
export function readSheet(source: SheetSource, reading: SheetReading): SheetContent {
  const { parts, losses, notation, tables, styles, colors } = reading;
  const { name, part } = source;
  const bytes = parts.read(part);
  if (bytes === null) {
    throw new FileProblem({ kind: 'damaged', part });
  }
  const relationships = relationshipsOf(parts, part);
  const isProtected = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'sheetProtection',
  );
  const reader = new CellReader({
    ...reading,
    sheet: name,
    spreads: reading.own?.spreads ?? new Set(),
    isProtected,
  });
  const rows: Record<number, { height?: number; hidden?: true }> = {};
  const hiddenRows = new Set<number>();
  let grouped = false;
  let worksheet: XmlElement;
  try {
    worksheet = parseXml(bytes, {
      name: 'row',
      take(element) {
        const row = reader.takeRow(element);
        const points = Number(attribute(element, 'ht') ?? Number.NaN);
        if (Number.isFinite(points) && points > 0 && points <= 409.5) {
          rows[row] = { height: Math.round(points * pixelsPerPoint) };
        }
        if (flag(element, 'hidden') || points === 0) {
          hiddenRows.add(row);
        }
        grouped ||= Number(attribute(element, 'outlineLevel') ?? 0) > 0;
      },
    });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem({ kind: 'damaged', part });
  }
  reader.finish();
  const grid = gridOf(reader, source, reading);
  if (grid.columns > columnLimit) {
    throw new FileProblem({ kind: 'too-many-columns', sheet: name, limit: columnLimit });
  }
  const {
    columns,
    styles: columnStyles,
    grouped: groupedColumns,
  } = readColumns(worksheet, grid.columns);
  spreadFormats(reader, columnStyles, grid, styles);
  const put = (cell: string, note: string): void => {
    const address = readCell(cell);
    if (address !== null && address.row < grid.rows && address.column < grid.columns) {
      const inRow: Cells[number] = reader.cells[address.row] ?? {};
      reader.cells[address.row] = inRow;
      inRow[address.column] = { ...(inRow[address.column] ?? { value: null }), note };
    }
  };
  readNotes(parts, relationships, put, name, losses);
  readLinks(
    worksheet,
    relationships,
    reader.cells,
    (range) => {
      const area = readArea(range);
      const inside = area === null ? null : clip(area, reader.styled.rows, reader.styled.columns);
      const found: { row: number; column: number }[] = [];
      for (let row = inside?.top ?? 0; inside !== null && row <= inside.bottom; row += 1) {
        for (let column = inside.left; column <= inside.right; column += 1) {
          found.push({ row, column });
        }
      }
      return found;
    },
    name,
    losses,
  );
  noteDrawings(parts, relationships, name, losses);
  noteLostParts(worksheet, name, losses);
  if (grouped || groupedColumns) {
    losses.add('outline', name);
  }
  for (const table of tables.filter((one) => one.sheet === name)) {
    losses.add('table', name, undefined, table.name);
  }
  for (const { type } of relationships) {
    if (type === 'pivotTable') {
      losses.add('pivot-table', name);
    }
  }
  const ownFilter = child(worksheet, 'autoFilter');
  const tableFilters = relationships
    .filter((one) => one.type === 'table')
    .map((one) => child(readTable(parts, one.target), 'autoFilter'))
    .filter((element) => element !== undefined);
  const filter = readFilter(
    ownFilter ?? (tableFilters.length === 1 ? tableFilters[0] : undefined),
    reader.cells,
    hiddenRows,
    grid,
    reading.locale,
    name,
    losses,
  );
  for (const row of hiddenRows) {
    if (row < grid.rows && filter?.hidesRows.has(row) !== true) {
      rows[row] = { ...rows[row], hidden: true };
    }
  }
  for (const row of Object.keys(rows)) {
    if (Number(row) >= grid.rows) {
      delete rows[Number(row)];
    }
  }
  const rules = { sheet: name, notation, tables, losses };
  const tab = readColor(child(child(worksheet, 'sheetPr'), 'tabColor'), colors);
  return {
    id: source.id,
    name,
    hidden: source.hidden,
    tabColor: tab,
    rowCount: grid.rows,
    columnCount: grid.columns,
    cells: reader.cells,
    merges: readMerges(worksheet, grid, name, losses),
    columns,
    rows,
    ...readView(worksheet, name, losses),
    filter: filter?.filter ?? null,
    validations: readValidations(worksheet, rules),
    conditionalFormats: readFormatRules(worksheet, styles, colors, rules),
    protections: readProtection(worksheet, name, losses),
    metadata: [],
    charts: [],
    page: readPage(worksheet),
  };
}

function readTable(parts: ZipParts, target: string): XmlElement | undefined {
  const bytes = parts.read(target);
  try {
    return bytes === null ? undefined : parseXml(bytes);
  } catch {
    throw new FileProblem({ kind: 'damaged', part: target });
  }
}

/** The tables of a sheet as areas; `sheet` is its name. */
export function readTables(parts: ZipParts, part: string, sheet: string): TableArea[] {
  return relationshipsOf(parts, part)
    .filter((one) => one.type === 'table')
    .flatMap(({ target }): TableArea[] => {
      const table = readTable(parts, target);
      const area = readArea(attribute(table, 'ref') ?? '');
      return area === null
        ? []
        : [
            {
              ...area,
              name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
              sheet,
              headerRows: wholeNumber(table, 'headerRowCount') ?? 1,
              totalRows: wholeNumber(table, 'totalsRowCount') ?? 0,
              columns: childrenOf(child(table, 'tableColumns'), 'tableColumn').map((column) =>
                (attribute(column, 'name') ?? '').replace(/_x000a_/gi, '\n'),
              ),
            },
          ];
    });
}

/** Whether the sheets together stay within what a spreadsheet can hold. */
export function checkSize(sheets: readonly SheetContent[]): void {
  let cells = 0;
  for (const sheet of sheets) {
    cells += sheet.rowCount * sheet.columnCount;
    if (cells > cellLimit) {
      throw new FileProblem({ kind: 'too-many-cells', sheet: sheet.name, limit: cellLimit });
    }
  }
}
