import { type Day, isoOfDay } from '../domain/day.ts';

/** Numbers and days as the user's locale writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** Whole points, halves up, as in the cells. */
  readonly points: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly day: (day: Day) => string;
}

/** An unknown locale falls back to English rather than failing. */
export function formatsOf(locale: string): Formats {
  const known = isKnown(locale) ? locale : 'en';
  const number = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(known, { maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(known, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions);
  return {
    number: (value) => number.format(value),
    points: (value) => whole.format(Math.round(value + 1e-9)),
    signed: (value) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'),
    day: (value) => day.format(new Date(isoOfDay(value))),
  };
}

function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // not even the form of a locale
  }
}
