/** Days of the grid count from 1899-12-30; a moment becomes one by the wall clock of the spreadsheet's zone. */
const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** No zone changes within a quarter of an hour. */
const quarter = 900_000;
/** Offsets by zone and quarter: a column of days asks for the same few again and again, and Intl is slow. */
const known = new Map<string, number>();

/** Milliseconds the zone's wall clock is ahead of UTC at a moment. */
function offset(moment: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(moment / quarter)}`;
  let found = known.get(key);
  if (found === undefined) {
    found = computedOffset(moment, timeZone);
    if (known.size > 10_000) known.clear();
    known.set(key, found);
  }
  return found;
}

function computedOffset(moment: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = formatter.formatToParts(new Date(moment));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1000) * 1000;
}

/** The moment at which the zone's wall clock shows what the day number says. */
export function momentOf(dayNumber: number, timeZone: string): number {
  const wall = epoch + Math.round(dayNumber * dayMilliseconds);
  const guess = wall - offset(wall, timeZone);
  return wall - offset(guess, timeZone);
}

/** The day number, with its fraction, that the zone's wall clock shows at a moment. */
export function dayNumberOf(moment: number, timeZone: string): number {
  return (moment + offset(moment, timeZone) - epoch) / dayMilliseconds;
}

/** The day number of a calendar day; null if there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const moment = Date.UTC(year, month - 1, day);
  const date = new Date(moment);
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? (date.getTime() - epoch) / dayMilliseconds
    : null;
}

/** The calendar year of the zone at a moment. */
export function yearOf(moment: number, timeZone: string): number {
  return new Date(moment + offset(moment, timeZone)).getUTCFullYear();
}
