import { type Area, areaName, cellName, readArea, readCell } from '../addresses.ts';
import type { CellContent } from '../content.ts';
import { isoDayNumber } from '../day-numbers.ts';
import { FileProblem } from '../file-problem.ts';
import type { Losses } from '../losses.ts';
import { cellLimit, columnLimit, filledCellLimit } from '../style-defaults.ts';
import {
  type FormulaPlace,
  googleFormula,
  needsArrayFormula,
  type ReadFormula,
  readFormula,
} from './formula-dialect.ts';
import { moveFormula, type Notation } from './formula-tokens.ts';
import type { ReadStyles } from './read-styles.ts';
import type { TableArea } from './table-references.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type Cells = Record<number, Record<number, Mutable<CellContent>>>;

/** What the cells of one sheet are read with. */
export interface CellReading {
  readonly sheet: string;
  readonly notation: Notation;
  readonly tables: readonly TableArea[];
  readonly strings: readonly { readonly text: string; readonly rich: boolean }[];
  readonly styles: ReadStyles;
  /** Days to add to the dates of a file that counts from 1904. */
  readonly dayShift: number;
  /** Formulas whose results spread by themselves, and over which area, known from the workbench's own sheet. */
  readonly spreads: ReadonlyMap<string, string>;
  readonly losses: Losses;
  /** Whether the marks "locked" and "hidden" mean anything on this sheet. */
  readonly isProtected: boolean;
  /** Counts the cells of the whole workbook. */
  readonly counted: { cells: number };
}

/** Excel's own limit; a longer text was not written by it. */
const longestFormula = 8192;

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes by which a file writes control characters. */
export function unescapeText(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of a string element, and whether its runs are formatted one by one. */
export function readString(element: XmlElement | undefined): { text: string; rich: boolean } {
  const runs = childrenOf(element, 'r');
  const own = childrenOf(element, 't').map((part) => part.text);
  const text = [...own, ...runs.map((run) => child(run, 't')?.text ?? '')].join('');
  const formats = new Set(runs.map((run) => JSON.stringify(child(run, 'rPr')?.children ?? [])));
  return { text: unescapeText(text), rich: formats.size > 1 };
}

/** Collects the cells of a sheet row by row. */
export class CellReader {
  readonly cells: Cells = {};
  /** The area that holds contents, and the area that holds contents or formats. */
  readonly filled = { rows: 0, columns: 0 };
  readonly styled = { rows: 0, columns: 0 };
  /** Formats of whole rows, for cells the file does not list. */
  readonly rowStyles = new Map<number, number>();
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly arrays: { area: Area; row: number; column: number }[] = [];
  private lastRow = -1;
  private readonly reading: CellReading;

  constructor(reading: CellReading) {
    this.reading = reading;
  }

  /** Takes one row element; gives its zero-based number. */
  takeRow(element: XmlElement): number {
    const { sheet } = this.reading;
    const given = Number(attribute(element, 'r'));
    const row = Number.isInteger(given) && given > 0 ? given - 1 : this.lastRow + 1;
    if (row >= cellLimit) {
      throw new FileProblem({ kind: 'too-many-cells', sheet, limit: cellLimit });
    }
    this.lastRow = row;
    const rowStyle = Number(attribute(element, 's') ?? 0);
    if (flag(element, 'customFormat') && rowStyle > 0) {
      this.rowStyles.set(row, rowStyle);
    }
    let lastColumn = -1;
    for (const cell of childrenOf(element, 'c')) {
      const address = readCell(attribute(cell, 'r') ?? '');
      const column = address?.column ?? lastColumn + 1;
      lastColumn = column;
      this.reading.counted.cells += 1;
      if (this.reading.counted.cells > filledCellLimit) {
        throw new FileProblem({ kind: 'too-many-filled-cells', limit: filledCellLimit });
      }
      if (column >= columnLimit) {
        throw new FileProblem({ kind: 'too-many-columns', sheet, limit: columnLimit });
      }
      this.takeCell(cell, row, column);
    }
    return row;
  }

  private takeCell(element: XmlElement, row: number, column: number): void {
    const styleIndex = Number(attribute(element, 's') ?? 0);
    const style = this.reading.styles.cells[styleIndex];
    const content = this.readContent(element, row, column, style?.isDate ?? false);
    const isBlank = content.value === null && content.formula === undefined;
    if (isBlank && (styleIndex === 0 || style?.style === undefined)) {
      return;
    }
    if (style?.style !== undefined) {
      content.style = style.style;
    }
    for (const loss of style?.losses ?? []) {
      const matters =
        (loss !== 'unlocked' && loss !== 'hidden-formula') || this.reading.isProtected;
      if (matters) {
        this.reading.losses.add(loss, this.reading.sheet, cellName(row, column));
      }
    }
    this.put(row, column, content);
  }

  private put(row: number, column: number, content: Mutable<CellContent>): void {
    const cells = this.cells[row] ?? {};
    this.cells[row] = cells;
    cells[column] = content;
    const sizes =
      content.value === null && content.formula === undefined
        ? [this.styled]
        : [this.styled, this.filled];
    for (const size of sizes) {
      size.rows = Math.max(size.rows, row + 1);
      size.columns = Math.max(size.columns, column + 1);
    }
  }

  private lose(kind: Parameters<Losses['add']>[0], row: number, column: number): void {
    this.reading.losses.add(kind, this.reading.sheet, cellName(row, column));
  }

  private readContent(
    element: XmlElement,
    row: number,
    column: number,
    isDate: boolean,
  ): Mutable<CellContent> {
    const formula = child(element, 'f');
    const content = this.readValue(element, row, column, isDate, formula !== undefined);
    if (formula !== undefined) {
      this.readCellFormula(formula, content, row, column);
    }
    return content;
  }

  private readValue(
    element: XmlElement,
    row: number,
    column: number,
    isDate: boolean,
    hasFormula: boolean,
  ): Mutable<CellContent> {
    const type = attribute(element, 't') ?? 'n';
    const raw = child(element, 'v')?.text;
    const damagedValue = (): Mutable<CellContent> => {
      this.lose('damaged-value', row, column);
      return { value: hasFormula || raw === undefined ? null : raw };
    };
    if (type === 'inlineStr') {
      return this.textOf(readString(child(element, 'is')), row, column);
    }
    if (raw === undefined || (raw.trim() === '' && type !== 'str')) {
      return { value: null };
    }
    switch (type) {
      case 's': {
        const string = this.reading.strings[Number(raw)];
        return string === undefined ? damagedValue() : this.textOf(string, row, column);
      }
      case 'str': {
        const text = unescapeText(raw);
        // Excel has no #ERROR!, so a result of that kind travels as text.
        return text === '#ERROR!' && hasFormula ? { value: text, error: true } : { value: text };
      }
      case 'b':
        return /^(1|true)$/i.test(raw.trim())
          ? { value: true }
          : /^(0|false)$/i.test(raw.trim())
            ? { value: false }
            : damagedValue();
      case 'e':
        return { value: raw.trim(), error: true };
      case 'd': {
        const day = isoDayNumber(raw.trim());
        return day === null ? damagedValue() : { value: day };
      }
      default: {
        const number = Number(raw);
        return Number.isFinite(number)
          ? { value: isDate ? number + this.reading.dayShift : number }
          : damagedValue();
      }
    }
  }

  private textOf(
    string: { readonly text: string; readonly rich: boolean },
    row: number,
    column: number,
  ): Mutable<CellContent> {
    if (string.rich) {
      this.lose('rich-text', row, column);
    }
    return { value: string.text };
  }

  private readCellFormula(
    element: XmlElement,
    content: Mutable<CellContent>,
    row: number,
    column: number,
  ): void {
    const { sheet, notation, tables, spreads } = this.reading;
    const type = attribute(element, 't');
    const index = attribute(element, 'si') ?? '';
    let text = unescapeText(element.text).replace(/^\s*=/, '');
    if (type === 'dataTable') {
      this.lose('what-if', row, column);
      return;
    }
    if (type === 'shared' && text.trim() === '') {
      const master = this.shared.get(index);
      if (master === undefined) {
        this.lose('lost-formula', row, column);
        return;
      }
      text = moveFormula(master.formula, row - master.row, column - master.column);
    } else if (type === 'shared') {
      this.shared.set(index, { formula: text, row, column });
    }
    if (text.length > longestFormula) {
      this.lose('lost-formula', row, column);
      return;
    }
    if (text.trim() === '') {
      return;
    }
    const google = googleFormula(text);
    if (google !== null && 'spilled' in google) {
      content.spilled = true;
      return;
    }
    const place: FormulaPlace = { notation, sheet, row, column, tables };
    const read = readFormula(google?.formula ?? text, place);
    if (read.external) {
      this.lose('external-formula', row, column);
      return;
    }
    this.noteUnknownTable(read, row, column);
    const area = type === 'array' ? readArea(attribute(element, 'ref') ?? '') : null;
    const spreadsAlone = spreads.has(cellName(row, column)) || !needsArrayFormula(text);
    content.formula =
      area === null || spreadsAlone ? `=${read.text}` : `=ARRAYFORMULA(${read.text})`;
    const kept = spreads.get(cellName(row, column));
    if (area === null && kept !== undefined) {
      content.spill = kept;
    }
    if (area !== null && (area.bottom > area.top || area.right > area.left)) {
      content.spill = areaName(area);
      this.arrays.push({ area, row, column });
    }
  }

  private noteUnknownTable(read: ReadFormula, row: number, column: number): void {
    if (read.unknownTable !== null) {
      this.lose('unknown-table', row, column);
    }
  }

  /** Marks the cells an array formula fills as its results; call once after the last row. */
  finish(): void {
    for (const { area, row, column } of this.arrays) {
      for (let at = area.top; at <= Math.min(area.bottom, this.lastRow); at += 1) {
        const cells = this.cells[at];
        for (let across = area.left; cells !== undefined && across <= area.right; across += 1) {
          const cell = cells[across];
          if (
            cell !== undefined &&
            (at !== row || across !== column) &&
            cell.formula === undefined
          ) {
            cell.spilled = true;
          }
        }
      }
    }
  }
}
