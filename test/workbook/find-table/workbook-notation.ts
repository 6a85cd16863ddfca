import { usesDecimalComma } from '../../../src/text/language.ts';
import type { NoTable, NotAccount, TableQuestion } from '../../../src/text/table-words.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { Role } from '../../../src/workbook/role-choice.ts';
import type { Merge, SheetGrid, WorkbookGrid } from '../../../src/workbook/sheet-grid.ts';

/*
 * Workbooks as text, so that a case can be read at a glance. One line is one row, `|` parts the cells, the first cell is
 * column A, and `~` alone is a blank row.
 *
 *   text, 12.5, TRUE, 2025-03-01     a text, a number, a boolean, a date
 *   '00123                           text that looks like a number
 *   €1200  %0.25                     a number shown as money, as a percentage
 *   =SUM(C2:C9) -> 120               a formula and what it gives (nothing: '')
 *   ⏎                                a line break inside a cell
 *   <  ^                             merged with the cell on the left, above
 */

const epochOfTests = '2026-11-23';

/** A day as Sheets counts it. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

export interface Truth {
  readonly headerRow: number;
  /** "3-9 11-14" */
  readonly accounts: string;
  /** "account B, class D" */
  readonly roles: string;
  readonly sheet?: string;
  readonly key?: 'account' | 'accountNumber';
  readonly rowBelow?: number | null;
  /** What certain rows are instead of accounts. */
  readonly others?: Readonly<Record<number, NotAccount['kind']>>;
  readonly asks?: readonly TableQuestion['kind'][];
  readonly hoursUnit?: 'month' | 'week' | 'year' | null;
}

export interface Case {
  readonly title: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly active?: string;
  readonly locale?: string;
  readonly today?: string;
  readonly truth: Truth | { readonly none: NoTable['kind'] };
}

interface ReadCell {
  readonly value: Cell;
  readonly formula: string;
  readonly format: string;
}

function readCell(given: string): ReadCell {
  const text = given.trim().replace(/⏎/g, '\n');
  const formula = /^(=.*?)\s*->\s*([\s\S]*)$/.exec(text);
  if (formula) return { ...readCell(formula[2] ?? ''), formula: formula[1] ?? '' };
  if (text.startsWith("'")) return { value: text.slice(1), formula: '', format: '' };
  const shown = /^([€%])(-?\d[\d.]*)$/.exec(text);
  if (shown) {
    return {
      value: Number(shown[2]),
      formula: '',
      format: shown[1] === '€' ? '#,##0.00 "€"' : '0.0%',
    };
  }
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), formula: '', format: '' };
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (date) {
    const value = new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    return { value, formula: '', format: 'dd.mm.yyyy' };
  }
  if (text === 'TRUE' || text === 'FALSE')
    return { value: text === 'TRUE', formula: '', format: '' };
  return { value: text, formula: '', format: '' };
}

function mergesOf(cells: readonly (readonly string[])[]): Merge[] {
  const merges: Merge[] = [];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const text = cell.trim();
      if (text === '<' || text === '^') return;
      let width = 1;
      while (row[c + width]?.trim() === '<') width += 1;
      let height = 1;
      while (cells[r + height]?.[c]?.trim() === '^') height += 1;
      if (width > 1 || height > 1) merges.push([r + 1, c + 1, height, width]);
    });
  });
  return merges;
}

export function readGrid(name: string, text: string): SheetGrid {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cells = lines.map((line) => (line === '~' ? [] : line.split('|')));
  const merges = mergesOf(cells);
  const read = cells.map((row) =>
    row.map((cell) => readCell(/^\s*[<^]\s*$/.test(cell) ? '' : cell)),
  );
  return {
    name,
    values: read.map((row) => row.map(({ value }) => value)),
    formulas: read.map((row) => row.map(({ formula }) => formula)),
    numberFormats: read.map((row) => row.map(({ format }) => format)),
    merges,
  };
}

export function readWorkbook({ sheets, locale = 'de_DE' }: Case): WorkbookGrid {
  return {
    sheets: Object.entries(sheets).map(([name, text]) => readGrid(name, text)),
    locale: { decimalComma: usesDecimalComma(locale) },
  };
}

export const todayOfCase = ({ today = epochOfTests }: Case): number => dayNumber(today);

/** "3-5 8" → [3, 4, 5, 8] */
export function rowNumbers(text: string): number[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

/** "account B, class D" → { account: 'B', class: 'D' } */
export function roleColumns(text: string): Partial<Record<Role, string>> {
  return Object.fromEntries(
    text
      .split(',')
      .map((part) => part.trim().split(' '))
      .filter(([role]) => role !== ''),
  );
}
