import { type Day, dayOfIso, isoOfDay } from '../domain/day.ts';
import { isDate } from './cell.ts';
import { readDay } from './read-day.ts';
import type { SheetContext } from './sheet-context.ts';

export interface Moment {
  readonly day: Day;
  /** ISO text that sorts by time: "2026-11-23T09:26:00", or the day alone. */
  readonly time: string;
}

const isoTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?/;
const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/** Reads the moments of a column: ISO text, else a date, a day number or a German date with or without time. */
export function momentReader(
  sheet: Pick<SheetContext, 'isoTime'>,
): (cell: unknown) => Moment | undefined {
  // A table of assessments holds few days, each many times.
  const days = new Map<string, Day | null>();
  const dayOf = (iso: string): Day | null => {
    let day = days.get(iso);
    if (day === undefined) {
      day = dayOfIso(iso);
      days.set(iso, day);
    }
    return day;
  };
  const fromText = (text: string): Moment | undefined => {
    const match = isoTime.exec(text);
    const date = match?.[1];
    if (date !== undefined) {
      const day = dayOf(date);
      if (day === null) return undefined;
      return { day, time: match?.[2] === undefined ? date : `${date}T${match[2]}` };
    }
    const day = readDay(text, sheet);
    if (typeof day !== 'number') return undefined;
    const parts = clock.exec(text);
    const time =
      parts === null
        ? ''
        : `T${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}:${parts[3] ?? '00'}`;
    return { day, time: isoOfDay(day) + time };
  };
  return (cell) => {
    if (typeof cell === 'string') return fromText(cell.trim());
    if (isDate(cell)) {
      return Number.isNaN(cell.getTime()) ? undefined : fromText(sheet.isoTime(cell));
    }
    const day = readDay(cell, sheet);
    if (typeof cell !== 'number' || typeof day !== 'number') return undefined;
    const seconds = Math.round((cell - day) * 86_400);
    const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
    const time = `T${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
    return { day, time: isoOfDay(day) + (seconds === 0 ? '' : time) };
  };
}
