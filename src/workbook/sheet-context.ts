import { type Language, languageOf, usesDecimalComma } from '../text/language.ts';
import type { NumberLocale } from './read-number.ts';

/** What depends on the spreadsheet and not on a cell. Members may be getters that look it up only when asked. */
export interface SheetContext extends NumberLocale {
  readonly language: Language;
  /** A date of the spreadsheet as ISO text in its own time zone: "2026-11-23T09:26:00". */
  isoTime(date: Date): string;
}

/** ISO text by the clock of the machine that runs the script. */
export function isoTimeHere(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The context of a known locale; an empty one is English. */
export function contextOf(locale: string): SheetContext {
  return {
    language: languageOf(locale),
    decimalComma: usesDecimalComma(locale),
    isoTime: isoTimeHere,
  };
}
