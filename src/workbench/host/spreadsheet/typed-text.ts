/** Reads text as Sheets reads what somebody types into a cell, in the spreadsheet's locale. */
import { dayNumber } from './dates.ts';
import type { LocaleWriting } from './locale.ts';

export interface TypedCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** The number format the way of writing brings with it, such as that of a date. */
  readonly format?: string;
}

interface Typing {
  readonly writing: LocaleWriting;
  /** The year a day without one falls into. */
  readonly year: number;
  readonly leadingPlusIsFormula: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A plain number with the locale's separators; null for anything else. */
export function readTypedNumber(text: string, { decimal, group }: LocaleWriting): number | null {
  const d = escaped(decimal);
  const g =
    group === '’' || group === "'"
      ? "['’]"
      : /\s/.test(group)
        ? '[\\s\\u00a0\\u202f]'
        : escaped(group);
  const pattern = new RegExp(
    `^[+-]?(?:\\d{1,3}(?:${g}\\d{3})+|\\d+)?(?:${d}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!/\d/.test(text) || /^[eE]/.test(text) || !pattern.test(text)) return null;
  const plain = text.replace(new RegExp(g, 'g'), '').replace(decimal, '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

function readAmount(text: string, writing: LocaleWriting): TypedCell | null {
  const number = readTypedNumber(text, writing);
  const hasGroup = (part: string) => part.replace(/^[+-]/, '').includes(writing.group);
  const decimals = (part: string) => (part.includes(writing.decimal) ? '.00' : '');
  if (number !== null) {
    return hasGroup(text) ? { value: number, format: `#,##0${decimals(text)}` } : { value: number };
  }
  const percent = /^(.*\d)\s?%$/.exec(text);
  if (percent?.[1]) {
    const share = readTypedNumber(percent[1], writing);
    return share === null
      ? null
      : { value: Number((share / 100).toPrecision(15)), format: `0${decimals(percent[1])}%` };
  }
  const symbol = escaped(writing.currency);
  const money = new RegExp(`^([+-]?)(?:${symbol}\\s?(.*\\d)|(.*\\d)\\s?${symbol})$`).exec(text);
  const digits = money?.[2] ?? money?.[3];
  if (!digits) return null;
  const amount = readTypedNumber(`${money?.[1] ?? ''}${digits}`, writing);
  return amount === null ? null : { value: amount, format: writing.currencyFormat };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readDay(text: string, { writing, year }: Typing): TypedCell | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) {
    const value = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return value === null ? null : { value, format: 'yyyy-mm-dd' };
  }
  const s = `[${escaped(writing.dateSeparator)}/-]`;
  const parts = new RegExp(
    `^(\\d{1,4})${s}(\\d{1,2})(?:${s}(\\d{4}|\\d{2}))?${writing.dateSeparator === '.' ? '\\.?' : ''}$`,
  ).exec(text);
  if (
    parts &&
    (parts[1]?.length ?? 0) <= 2 &&
    !(writing.dateSeparator !== '.' && text.includes('.'))
  ) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    const [day, month] = writing.dateOrder === 'mdy' ? [second, first] : [first, second];
    if (writing.dateOrder === 'ymd' && parts[3]) return null;
    const value = dayNumber(parts[3] ? fullYear(parts[3]) : year, month, day);
    return value === null
      ? null
      : {
          value,
          format: parts[3]
            ? writing.dateFormat
            : writing.dateFormat.replace(/[./-]?yyyy[./-]?/, ''),
        };
  }
  const words =
    /^(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$/u.exec(text) ??
    /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  if (words) {
    const dayFirst = /^\d/.test(text);
    const name = (dayFirst ? words[2] : words[1])?.toLowerCase() ?? '';
    const month = writing.months.findIndex((names) => names.includes(name)) + 1;
    const value =
      month > 0 ? dayNumber(Number(words[3]), month, Number(dayFirst ? words[1] : words[2])) : null;
    return value === null ? null : { value, format: dayFirst ? 'd. mmmm yyyy' : 'mmm d, yyyy' };
  }
  return null;
}

function readTime(text: string): TypedCell | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:\s?([AaPp])[Mm])?$/.exec(text);
  if (!time) return null;
  const half = time[4]?.toLowerCase();
  const hour = half ? (Number(time[1]) % 12) + (half === 'p' ? 12 : 0) : Number(time[1]);
  const value = (hour * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const format = `h:mm${time[3] ? ':ss' : ''}${half ? ' am/pm' : ''}`;
  return { value, format };
}

function readMoment(text: string, typing: Typing): TypedCell | null {
  const day = readDay(text, typing);
  if (day) return day;
  const time = readTime(text);
  if (time) return time;
  const both = /^(.+?),? (\d{1,2}:.+)$/.exec(text);
  const date = both?.[1] ? readDay(both[1], typing) : null;
  const clock = both?.[2] ? readTime(both[2]) : null;
  if (!date || !clock) return null;
  return {
    value: (date.value as number) + (clock.value as number),
    format: `${date.format} ${clock.format}`,
  };
}

/** What a cell holds after the text was entered into it. */
export function readTyped(text: string, typing: Typing): TypedCell {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: '@' };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const { writing } = typing;
  const amount = readAmount(trimmed, writing);
  if (amount) return amount;
  if (text.startsWith('+') && text.length > 1 && typing.leadingPlusIsFormula) {
    return { value: null, formula: `=${text}` };
  }
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === writing.trueWord) return { value: true };
  if (word === 'FALSE' || word === writing.falseWord) return { value: false };
  return readMoment(trimmed, typing) ?? { value: text };
}
