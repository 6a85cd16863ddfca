/** How a value looks in its cell: the number format in the words and signs of the spreadsheet's locale. */
import type { CellValue } from '../files/content.ts';
import type { LocaleWriting } from './locale.ts';
import { core } from './univer-modules.ts';

const { numfmt } = core;

/** True for a format that shows a day or a time. */
export function isDateFormat(pattern: string): boolean {
  try {
    return pattern !== '' && pattern !== '@' && numfmt.isDateFormat(pattern);
  } catch {
    return false;
  }
}

function plainNumber(value: number, { decimal }: LocaleWriting): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return value.toExponential(5).replace('.', decimal);
  return String(Number(value.toFixed(10))).replace('.', decimal);
}

export function shownText(value: CellValue, pattern: string, writing: LocaleWriting): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? writing.trueWord : writing.falseWord;
  if (typeof value === 'string') return value;
  if (pattern === '' || pattern === 'General' || pattern === '@')
    return plainNumber(value, writing);
  try {
    return numfmt.format(pattern, value, { locale: writing.tag.slice(0, 2) });
  } catch {
    return plainNumber(value, writing);
  }
}
