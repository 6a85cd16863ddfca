import type { Cell } from './cell.ts';
import { readNumber } from './read-number.ts';

/** Cells of a sheet as they were shown, read back. */
export interface ShownCells {
  readonly cells: readonly (readonly Cell[])[];
  /** Whether the spreadsheet writes "1,5"; null where no number shows it. */
  readonly decimalComma: boolean | null;
}

/** One or two decimals: with three it might be a thousand. */
const withDecimals = /^-?\d+([.,])\d{1,2} ?%?$/;
const figures = /^-?\d[\d.,'\s\u202f\u00a0]*$/;

/**
 * One call for the texts that cells show tells what one for their values and another for the locale of the spreadsheet would. Only for what
 * is shown as it is: numbers come back as exact as they are shown, days and truth values as text.
 */
export function cellsFromShown(shown: readonly (readonly string[])[]): ShownCells {
  const signs = new Set<string>();
  for (const line of shown) {
    for (const text of line) {
      const sign = withDecimals.exec(text)?.[1];
      if (sign !== undefined) signs.add(sign);
    }
  }
  const decimalComma = signs.size === 1 ? signs.has(',') : null;
  const numberIn = (text: string): number | null => {
    if (/^\d{1,15}$/.test(text)) return Number(text);
    if (decimalComma === null || !figures.test(text)) return null;
    const read = readNumber(text, { decimalComma });
    return typeof read === 'number' ? read : null;
  };
  return { cells: shown.map((line) => line.map((text) => numberIn(text) ?? text)), decimalComma };
}
