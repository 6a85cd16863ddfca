/*
 * What people type into a cell and see in it, in the workbook's locale: "1,5", "31.12.2026", "12,5 %", WAHR. The
 * host reads and shows cells by the same rules when a script writes them. Exact to Univer 0.25.1.
 */
import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { tidyFormula } from '../host/spreadsheet/formula-language.ts';
import { type LocaleWriting, writingOf } from '../host/spreadsheet/locale.ts';
import { readTyped } from '../host/spreadsheet/typed-text.ts';
import type { UniverParts } from './univer-instance.ts';

/** Before Univer's own reading of numbers, which knows one locale alone. */
const first = 100;
/** After the number formats and before what a validation draws over the cell. */
const afterNumberFormats = 9.5;

export function typeCellsIn({ univer, api }: UniverParts, locale: string): void {
  const writing = writingOf(locale);
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  api.getActiveWorkbook()?.setNumfmtLocal(writing.tag.slice(0, 2) as 'de');

  // Asked by Univer before it reads a number as English (see build.mjs).
  const isNumberOfLocale = (text: string) => writing.decimal === ',' && /[.,]/.test(text);
  Object.assign(globalThis, { isNumberOfLocale });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell) return next(cell);
      const pattern = patternOf(worksheet.getCellStyle(row, col)) ?? '';
      return entered(cell, pattern, writing) ?? next(cell);
    },
  });

  // Text from another program is read as if it were typed; what was copied from a cell knows what it is.
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }, options) => {
      const change = params as PastedCells | undefined;
      const isPaste = change?.trigger?.startsWith('sheet.command.paste') ?? false;
      if (id !== SetRangeValuesMutation.id || !isPaste || options?.['fromSync']) return;
      for (const columns of Object.values(change?.cellValue ?? {})) {
        for (const [column, cell] of Object.entries(columns)) {
          if (!cell || typeof cell.v !== 'string' || typeof cell.t === 'number') continue;
          const style = typeof cell.s === 'object' && cell.s ? cell.s : {};
          const read = entered(cell, '', writing);
          if (!read) continue;
          const format = typeof read.s === 'object' && read.s ? read.s : {};
          columns[column] = { ...read, s: { ...style, ...format } };
        }
      }
    });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || raw?.f || raw?.p) return next(cell);
      const text = editable(raw, patternOf(worksheet.getCellStyle(row, col)) ?? '', writing);
      return text === null ? next(cell) : { ...cell, v: text, t: CellValueType.STRING };
    },
  });

  if (writing.decimal === '.' && writing.trueWord === 'TRUE') return;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterNumberFormats,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      // A formatted number has become text by now; what is still a number has no format.
      if (cell?.t === CellValueType.NUMBER && typeof cell.v === 'number') {
        if (Number.isInteger(cell.v)) return next(cell);
        return next({ ...cell, v: plain(cell.v, writing) });
      }
      if (cell?.t === CellValueType.BOOLEAN && !cell.customRender) {
        const word = cell.v === 1 || cell.v === true ? writing.trueWord : writing.falseWord;
        const interceptorStyle = { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER };
        return next({ ...cell, v: word, t: CellValueType.STRING, interceptorStyle });
      }
      return next(cell);
    },
  });
}

interface PastedCells {
  readonly trigger?: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
}

interface Styled {
  readonly n?: Nullable<{ readonly pattern: string }>;
}

function patternOf(style: Nullable<Styled>): string | null {
  return style?.n?.pattern ?? null;
}

function plain(value: number, { decimal }: LocaleWriting): string {
  return String(Number(value.toFixed(10))).replace('.', decimal);
}

/** The cell after the text was entered, or null where Univer reads it as Sheets does. */
function entered(cell: ICellData, pattern: string, writing: LocaleWriting): ICellData | null {
  if (cell.f) return { ...cell, f: tidyFormula(cell.f, writing) };
  if (cell.p || typeof cell.v !== 'string' || cell.v === '') return null;
  if (pattern === '@' || cell.t === CellValueType.FORCE_STRING) return null;
  const typed = readTyped(cell.v, {
    writing,
    year: new Date().getFullYear(),
    leadingPlusIsFormula: true,
  });
  if (typed.formula) return { ...cell, v: null, f: tidyFormula(typed.formula, writing) };
  const { value } = typed;
  if (typeof value === 'boolean') {
    return { ...cell, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (typeof value !== 'number') return { ...cell, v: cell.v, t: CellValueType.STRING };
  const hasOwnFormat = pattern !== '' && pattern !== 'General';
  const style = typed.format && !hasOwnFormat ? { s: { n: { pattern: typed.format } } } : {};
  return { ...cell, v: value, t: CellValueType.NUMBER, ...style };
}

/** The text the editor starts with, so that leaving it unchanged changes nothing; null where the shown text will do. */
function editable(
  raw: Nullable<ICellData>,
  pattern: string,
  writing: LocaleWriting,
): string | null {
  if (raw?.t === CellValueType.BOOLEAN) return raw.v ? writing.trueWord : writing.falseWord;
  if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number') return null;
  // Days and times are edited as they are shown.
  if (/[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))) return null;
  if (pattern.includes('%')) return `${plain(raw.v * 100, writing)}%`;
  return plain(raw.v, writing);
}
