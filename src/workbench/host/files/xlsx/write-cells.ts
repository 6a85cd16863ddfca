import type { Cell, CellValue as ExcelValue, Style, Worksheet } from 'exceljs';
import { cellName, excelColumns, excelRows } from '../addresses.ts';
import type { CellContent, CellStyle, SheetContent } from '../content.ts';
import type { Losses } from '../losses.ts';
import { defaultFont } from '../style-defaults.ts';
import { insideArrayFormula, needsArrayFormula, writeFormula } from './formula-dialect.ts';
import type { RuleWriting } from './write-rules.ts';

/** A cell of .xlsx takes no more text than this. */
export const longestText = 32_767;

/** Errors Excel knows; any other result of a failed formula travels as text. */
const excelErrors = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY!'.split(
    ' ',
  ),
);

/** Control characters and halves of characters as a file escapes them; `_x0041_` typed by a person is escaped too. */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped.
    /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** The look of a cell in exceljs's words; kept per style, because thousands of cells share one. */
export class StyleWriter {
  private readonly known = new Map<CellStyle, Partial<Style>>();

  of(style: CellStyle): Partial<Style> {
    const found = this.known.get(style);
    if (found !== undefined) {
      return found;
    }
    const { background, borders, horizontal, vertical, wrap, rotation, numberFormat } = style;
    const sides = Object.entries(borders ?? {}).map(([side, border]) => [
      side,
      { style: border.style, color: { argb: argb(border.color) } },
    ]);
    const written: Partial<Style> = {
      font: {
        name: style.fontFamily ?? defaultFont.family,
        size: style.fontSize ?? defaultFont.size,
        ...(style.bold ? { bold: true } : {}),
        ...(style.italic ? { italic: true } : {}),
        ...(style.underline ? { underline: true } : {}),
        ...(style.strikethrough ? { strike: true } : {}),
        color: { argb: argb(style.fontColor ?? '#000000') },
      },
      ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
      ...(background === undefined
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } } }),
      ...(sides.length === 0 ? {} : { border: Object.fromEntries(sides) }),
      ...((horizontal ?? vertical ?? wrap ?? rotation)
        ? {
            alignment: {
              ...(horizontal === undefined ? {} : { horizontal }),
              ...(vertical === undefined ? {} : { vertical }),
              ...(wrap ? { wrapText: true } : {}),
              ...(rotation === undefined ? {} : { textRotation: rotation }),
            },
          }
        : {}),
    };
    this.known.set(style, written);
    return written;
  }
}

/** What the cells of a sheet leave for the workbench's own sheet. */
export interface WrittenCells {
  readonly spreads: string[];
  readonly longTexts: { cell: string; text: string }[];
}

/** Writes the cells of one sheet: values, formulas with their last results, looks, notes and links. */
export function writeCells(
  worksheet: Worksheet,
  sheet: SheetContent,
  writing: RuleWriting & { readonly styles: StyleWriter; readonly losses: Losses },
): WrittenCells {
  const written: WrittenCells = { spreads: [], longTexts: [] };
  for (const [rowKey, cells] of Object.entries(sheet.cells)) {
    for (const [columnKey, content] of Object.entries(cells)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      if (row >= excelRows || column >= excelColumns) {
        writing.losses.add('saved-distant-cell', sheet.name);
        continue;
      }
      const cell = worksheet.getCell(row + 1, column + 1);
      if (content.style !== undefined) {
        cell.style = writing.styles.of(content.style);
      }
      if (content.formula !== undefined) {
        cell.value = formulaValue(content, cellName(row, column), writing, written);
      } else {
        writeValue(cell, content, cellName(row, column), sheet.name, writing.losses, written);
      }
      if (content.note !== undefined && content.note !== '') {
        cell.note = escapeText(content.note);
      }
    }
  }
  return written;
}

function writeValue(
  cell: Cell,
  content: CellContent,
  name: string,
  sheet: string,
  losses: Losses,
  written: WrittenCells,
): void {
  const { value, link } = content;
  if (value === null) {
    return;
  }
  if (typeof value !== 'string') {
    cell.value = value;
    return;
  }
  if (content.error && excelErrors.has(value)) {
    cell.value = { error: value } as ExcelValue;
    return;
  }
  const escaped = escapeText(value);
  const text =
    escaped.length > longestText ? escapeText(value.slice(0, longestText - 200)) : escaped;
  if (text !== escaped) {
    losses.add('saved-long-text', sheet, name);
    written.longTexts.push({ cell: name, text: value });
  }
  cell.value = link === undefined || text === '' ? text : { text, hyperlink: link };
}

function formulaValue(
  content: CellContent,
  name: string,
  writing: RuleWriting,
  written: WrittenCells,
): ExcelValue {
  const { value, spill } = content;
  const text = (content.formula as string).replace(/^=/, '').replace(/\r\n?/g, '\n');
  const inner = insideArrayFormula(text);
  const formula = writeFormula(inner ?? text, writing.notation, writing.sheetNames);
  const result =
    content.error && typeof value === 'string' && excelErrors.has(value)
      ? { error: value }
      : typeof value === 'string'
        ? escapeText(value).slice(0, longestText)
        : value;
  const last = result === null ? {} : { result };
  if (spill === undefined && inner === null) {
    return { formula, ...last } as ExcelValue;
  }
  if (inner === null && needsArrayFormula(formula)) {
    written.spreads.push(name);
  }
  // exceljs writes array formulas, but its types do not know them.
  return { formula, ...last, shareType: 'array', ref: spill ?? name } as unknown as ExcelValue;
}
