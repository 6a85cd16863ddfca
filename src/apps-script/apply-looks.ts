import { type Area, type AreaFormat, a1 } from '../workbook/plan.ts';

/*
 * The part of the writer that gives cells their looks. Equal looks are written together: one call for each distinct value of a property,
 * however many areas have it. Where the areas lie in fewer blocks that were cleared just before, each block is written in one call
 * instead, with every cell's value: what is left out there is blank already.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Cells = Range | RangeList;

/** How a text looks that nothing was said about. */
const usualFontSize = 10;
const usualNumberFormat = 'General';

interface Property<T extends string | number | boolean | null> {
  readonly of: (format: AreaFormat) => T | undefined;
  readonly set: (cells: Cells, value: T) => void;
  /** Sets a whole block, where null is the usual look. */
  readonly setEach?: (block: Range, values: (T | null)[][]) => void;
}

const property = <T extends string | number | boolean | null>(one: Property<T>): Property<T> => one;

const properties = [
  property({
    of: ({ background }) => background,
    set: (cells, value) => cells.setBackground(value),
    setEach: (block, values) => block.setBackgrounds(values as string[][]),
  }),
  property({
    of: ({ numberFormat }) => numberFormat,
    set: (cells, value) => cells.setNumberFormat(value),
    setEach: (block, values) =>
      block.setNumberFormats(values.map((line) => line.map((value) => value ?? usualNumberFormat))),
  }),
  property({
    of: ({ horizontal }) => horizontal,
    set: (cells, value) => cells.setHorizontalAlignment(value),
    setEach: (block, values) => block.setHorizontalAlignments(values),
  }),
  property({
    of: ({ vertical }) => vertical,
    set: (cells, value) => cells.setVerticalAlignment(value),
  }),
  property({ of: ({ wrap }) => wrap, set: (cells, value) => cells.setWrap(value) }),
  property({
    of: ({ text }) => text?.fontFamily,
    set: (cells, value) => cells.setFontFamily(value),
  }),
  property({
    of: ({ text }) => text?.fontSize,
    set: (cells, value) => cells.setFontSize(value),
    setEach: (block, values) =>
      block.setFontSizes(values.map((line) => line.map((value) => value ?? usualFontSize))),
  }),
  property({
    of: ({ text }) => text?.fontColor,
    set: (cells, value) => cells.setFontColor(value),
    setEach: (block, values) => block.setFontColors(values as string[][]),
  }),
  property({
    of: ({ text }) => text?.bold,
    set: (cells, value) => cells.setFontWeight(value ? 'bold' : 'normal'),
  }),
  property({
    of: ({ text }) => text?.italic,
    set: (cells, value) => cells.setFontStyle(value ? 'italic' : 'normal'),
  }),
  property({
    of: ({ text }) => {
      if (text?.underline === true) return 'underline';
      if (text?.strikethrough === true) return 'line-through';
      return text?.underline === false || text?.strikethrough === false ? 'none' : undefined;
    },
    set: (cells, value) => cells.setFontLine(value),
  }),
];

/** Gives areas their looks; `cleared` are the blocks that have none since a moment ago. */
export function applyFormats(
  sheet: Sheet,
  formats: readonly AreaFormat[],
  cleared: readonly Area[],
): void {
  for (const one of properties) applyProperty(sheet, one as Property<string>, formats, cleared);
}

function applyProperty<T extends string>(
  sheet: Sheet,
  { of, set, setEach }: Property<T>,
  formats: readonly AreaFormat[],
  cleared: readonly Area[],
): void {
  const groups = new Map<T, Area[]>();
  for (const format of formats) {
    const value = of(format);
    if (value === undefined) continue;
    const areas = groups.get(value);
    if (areas === undefined) groups.set(value, [format.area]);
    else areas.push(format.area);
  }
  const blocks = setEach === undefined ? null : blocksAround([...groups.values()].flat(), cleared);
  if (setEach !== undefined && blocks !== null && blocks.length < groups.size) {
    for (const block of blocks) setEach(at(sheet, block), valuesIn(block, groups));
    return;
  }
  for (const [value, areas] of groups) set(cellsOf(sheet, areas), value);
}

const at = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

/** Areas as one object that changes them in one call. */
export function cellsOf(sheet: Sheet, areas: readonly Area[]): Cells {
  const [only] = areas;
  return areas.length === 1 && only ? at(sheet, only) : sheet.getRangeList(areas.map(a1));
}

const isInside = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Of each cleared block what the areas in it cover, from corner to corner; null where one of them lies in none. */
function blocksAround(areas: readonly Area[], cleared: readonly Area[]): readonly Area[] | null {
  const blocks = new Map<Area, Area>();
  for (const area of areas) {
    const around = cleared.find((one) => isInside(area, one));
    if (around === undefined) return null;
    const block = blocks.get(around);
    blocks.set(around, block === undefined ? area : cornerToCorner(block, area));
  }
  return [...blocks.values()];
}

function cornerToCorner(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Every cell of a block; where areas overlap, the last one holds, as if they were set one after the other. */
function valuesIn<T>(block: Area, groups: ReadonlyMap<T, readonly Area[]>): (T | null)[][] {
  const values = Array.from({ length: block.rows }, () =>
    Array.from({ length: block.columns }, (): T | null => null),
  );
  for (const [value, areas] of groups) {
    for (const area of areas) {
      if (!isInside(area, block)) continue;
      for (let row = 0; row < area.rows; row++) {
        const start = area.column - block.column;
        values[area.row - block.row + row]?.fill(value, start, start + area.columns);
      }
    }
  }
  return values;
}
