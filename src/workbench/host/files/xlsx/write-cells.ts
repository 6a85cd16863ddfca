import type { Cell, CellValue as ExcelValue, Style, Worksheet } from 'exceljs';
import { type Area, cellName, excelColumns, excelRows, readArea } from '../addresses.ts';
import type { CellContent, CellStyle, SheetContent } from '../content.ts';
import type { Losses } from '../losses.ts';
import { defaultFont } from '../style-defaults.ts';
import {
  asGoogleFormula,
  insideArrayFormula,
  isKnownToExcel,
  needsArrayFormula,
  writeFormula,
} from './formula-dialect.ts';
import type { Notation } from './formula-tokens.ts';
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
  readonly spreads: { cell: string; area: string }[];
  readonly longTexts: { cell: string; text: string }[];
}

/** Writes the cells of one sheet: values, formulas with their last results, looks, notes and links. */
export function writeCells(
  worksheet: Worksheet,
  sheet: SheetContent,
  writing: RuleWriting & { readonly styles: StyleWriter; readonly losses: Losses },
): WrittenCells {
  const written: WrittenCells = { spreads: [], longTexts: [] };
  const foreign = foreignSpills(sheet, writing.notation);
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
      } else if (content.spilled && foreign.some((area) => isInside(area, row, column))) {
        const formula = asGoogleFormula(null, content.value, content.error === true);
        cell.value = { formula, ...lastResult(content) } as ExcelValue;
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

/** The last result of a formula; an error Excel does not know travels as text. */
function lastResult({ value, error }: CellContent): { result?: unknown } {
  if (value === null) {
    return {};
  }
  if (typeof value !== 'string') {
    return { result: value };
  }
  return {
    result:
      error && excelErrors.has(value) ? { error: value } : escapeText(value).slice(0, longestText),
  };
}

const isInside = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

/** The areas of formulas Excel does not understand, whose results it must be told cell by cell. */
function foreignSpills(sheet: SheetContent, notation: Notation): Area[] {
  return Object.values(sheet.cells).flatMap((cells) =>
    Object.values(cells).flatMap(({ formula, spill }) => {
      const area = spill === undefined ? null : readArea(spill);
      return area === null || isKnownToExcel(withoutArrayFormula(formula ?? ''), notation)
        ? []
        : [area];
    }),
  );
}

/** The formula without its equals sign and without ARRAYFORMULA, which a file says by a mark. */
function withoutArrayFormula(formula: string): string {
  const text = formula.replace(/^=/, '');
  return insideArrayFormula(text) ?? text;
}

function formulaValue(
  content: CellContent,
  name: string,
  writing: RuleWriting,
  written: WrittenCells,
): ExcelValue {
  const { spill } = content;
  const { notation, sheetNames } = writing;
  const text = (content.formula as string).replace(/^=/, '').replace(/\r\n?/g, '\n');
  const inner = withoutArrayFormula(text);
  const isArray = inner !== text;
  const last = lastResult(content);
  if (!isKnownToExcel(inner, notation)) {
    if (spill !== undefined) {
      written.spreads.push({ cell: name, area: spill });
    }
    const formula = asGoogleFormula(
      writeFormula(text, notation, sheetNames, false),
      content.value,
      content.error === true && excelErrors.has(String(content.value)),
    );
    return { formula, ...last } as ExcelValue;
  }
  const formula = writeFormula(inner, notation, sheetNames);
  if (spill === undefined && !isArray) {
    return { formula, ...last } as ExcelValue;
  }
  if (!isArray && needsArrayFormula(formula)) {
    written.spreads.push({ cell: name, area: spill ?? name });
  }
  // exceljs writes array formulas, but its types do not know them.
  return { formula, ...last, shareType: 'array', ref: spill ?? name } as unknown as ExcelValue;
}
