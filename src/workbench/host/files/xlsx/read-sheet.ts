import { type Area, areaName, clip, readArea, readCell } from '../addresses.ts';
import type { ProtectionContent, SheetContent } from '../content.ts';
import { FileProblem } from '../file-problem.ts';
import type { Losses } from '../losses.ts';
import { columnLimit, pixelsPerPoint } from '../style-defaults.ts';
import type { ColorTables } from './colors.ts';
import { readColor } from './colors.ts';
import type { Notation } from './formula-tokens.ts';
import { noteLostSheetParts } from './lost-parts.ts';
import { pageFooter } from './page-breaks.ts';
import { CellReader, type CellReading, type Cells } from './read-cells.ts';
import { noteDrawings, readLinks, readNotes } from './read-drawings.ts';
import { readFilter } from './read-filter.ts';
import { readFormatRules } from './read-format-rules.ts';
import { gridOf, readColumns, spreadFormats } from './read-grid.ts';
import type { ReadStyles } from './read-styles.ts';
import { readTable } from './read-tables.ts';
import { readValidations } from './read-validations.ts';
import { relationshipsOf } from './relationships.ts';
import type { TableArea } from './table-references.ts';
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
    readonly spreads: ReadonlyMap<string, string>;
    /** The names of its charts in the drawing. */
    readonly charts: ReadonlySet<string>;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

const overlaps = (left: Area, right: Area): boolean =>
  left.top <= right.bottom &&
  right.top <= left.bottom &&
  left.left <= right.right &&
  right.left <= left.right;

/** Areas beyond this many cells are compared one by one, smaller ones cell by cell. */
const largeArea = 1000;

function readMerges(
  worksheet: XmlElement,
  grid: { rows: number; columns: number },
  sheet: string,
  losses: Losses,
): string[] {
  const kept: Area[] = [];
  const large: Area[] = [];
  const taken = new Set<number>();
  const isFree = (area: Area): boolean => {
    if (large.some((other) => overlaps(area, other))) {
      return false;
    }
    const cells: number[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        cells.push(row * grid.columns + column);
      }
    }
    if (cells.some((cell) => taken.has(cell))) {
      return false;
    }
    for (const cell of cells) {
      taken.add(cell);
    }
    return true;
  };
  for (const element of childrenOf(child(worksheet, 'mergeCells'), 'mergeCell')) {
    const whole = readArea(attribute(element, 'ref') ?? '');
    const area = whole === null ? null : clip(whole, grid.rows, grid.columns);
    if (area === null || (area.top === area.bottom && area.left === area.right)) {
      continue;
    }
    const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > largeArea;
    const fits = isLarge ? !kept.some((other) => overlaps(area, other)) : isFree(area);
    if (fits) {
      kept.push(area);
      if (isLarge) {
        large.push(area);
      }
    } else {
      losses.add('damaged-part', sheet, areaName(area));
    }
  }
  return kept.map(areaName);
}

function readView(
  worksheet: XmlElement,
  grid: { rows: number; columns: number },
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
  const split = (name: string, count: number): number => {
    const lines = Math.floor(Number(attribute(pane, name) ?? 0));
    // Something must be left that can be scrolled.
    return isFrozen && lines > 0 ? Math.min(lines, count - 1) : 0;
  };
  return { frozenRows: split('ySplit', grid.rows), frozenColumns: split('xSplit', grid.columns) };
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
  if (!landscape && !onePageWide) return null;
  // Our footer is on no other sheet; where a page ends is worked out anew.
  const isOurs = child(child(worksheet, 'headerFooter'), 'oddFooter')?.text === pageFooter;
  return { landscape, onePageWide, ...(isOurs ? { inPages: true } : {}) };
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
    spreads: reading.own?.spreads ?? new Map(),
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
        // In our own files a height that nobody set follows from the text and is left to follow it.
        const isGrown = reading.own !== null && !flag(element, 'customHeight');
        if (Number.isFinite(points) && points > 0 && points <= 409.5 && !isGrown) {
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
  const grid = gridOf(reader, name, losses, reading.own);
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
  noteDrawings(parts, relationships, name, reading.own?.charts ?? new Set(), losses);
  const page = readPage(worksheet);
  noteLostSheetParts(worksheet, name, page?.inPages === true, losses);
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
    ...readView(worksheet, grid, name, losses),
    filter: filter?.filter ?? null,
    validations: readValidations(worksheet, rules),
    conditionalFormats: readFormatRules(worksheet, styles, colors, rules),
    protections: readProtection(worksheet, name, losses),
    metadata: [],
    charts: [],
    page,
  };
}
