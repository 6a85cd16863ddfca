import { type Day, dayOfIso } from '../domain/day.ts';
import { isBlank, isDate } from './cell.ts';
import type { SheetContext } from './sheet-context.ts';

/** Days of a spreadsheet that can be meant: 1900 to 2199. */
const first = 2;
const last = 109_571;

/** "23.11.2026", "23.11.26", "3. 4. 2026". */
const germanDay = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})(?!\d)/;

/**
 * The calendar day a cell holds: a date, a day number, or text in ISO or German order. Text such as "3/4/2026" is not
 * guessed, for it is March in one country and April in another.
 */
export function readDay(
  cell: unknown,
  sheet: Pick<SheetContext, 'isoTime'>,
): Day | 'blank' | 'not-a-day' {
  const day = dayOfCell(cell, sheet);
  if (typeof day !== 'number') return day;
  return day >= first && day <= last ? day : 'not-a-day';
}

function dayOfCell(
  cell: unknown,
  sheet: Pick<SheetContext, 'isoTime'>,
): Day | 'blank' | 'not-a-day' {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Math.floor(cell) : 'not-a-day';
  if (isBlank(cell)) return 'blank';
  if (isDate(cell)) {
    return Number.isNaN(cell.getTime())
      ? 'not-a-day'
      : (dayOfIso(sheet.isoTime(cell)) ?? 'not-a-day');
  }
  if (typeof cell !== 'string') return 'not-a-day';
  const text = cell.trim();
  const german = germanDay.exec(text);
  if (german === null) return dayOfIso(text) ?? 'not-a-day';
  const [, day = '', month = '', year = ''] = german;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return dayOfIso(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? 'not-a-day';
}
