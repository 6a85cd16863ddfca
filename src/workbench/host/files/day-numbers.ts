/** Days since 1899-12-30, the count that Sheets and Excel share. */
const dayOfUnixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

/** The day number of a calendar date and time of day; null for a date that does not exist. */
export function dayNumber(
  year: number,
  month: number,
  day: number,
  secondsOfDay = 0,
): number | null {
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return milliseconds / millisecondsPerDay + dayOfUnixEpoch + secondsOfDay / 86_400;
}

/** The day number of ISO text such as `2024-03-01` or `2024-03-01T14:30:00Z`; null for anything else. */
export function isoDayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(
    text,
  );
  if (match === null) {
    return null;
  }
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  return hours > 23 || minutes > 59 || seconds >= 60
    ? null
    : dayNumber(year, month, day, hours * 3600 + minutes * 60 + seconds);
}
