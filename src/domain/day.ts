/** A calendar day as Sheets counts it: whole days since 1899-12-30. */
export type Day = number;

/** Days between 0000-03-01 of the proleptic Gregorian calendar and 1899-12-30. */
const epoch = 693_899;
const daysPer400Years = 146_097;

/**
 * The day of an ISO date, alone or at the start of an ISO time ("2026-11-23T09:26"); null for anything that is no day of the calendar.
 * Years count from March so that the leap day is the last of its year.
 */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const month = Number(match[2]);
  const monthFromMarch = (month + 9) % 12;
  const year = Number(match[1]) - (month < 3 ? 1 : 0);
  const day =
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    Number(match[3]) -
    1 -
    epoch;
  // A thirtieth of February, a month 13 and the like come back as another date.
  return isoOfDay(day) === match[0] ? day : null;
}

/** The ISO date of a day, "2026-11-23". */
export function isoOfDay(day: Day): string {
  const days = Math.floor(day) + epoch;
  const century = Math.floor(days / daysPer400Years);
  const inCentury = days - century * daysPer400Years;
  const yearOfCentury = Math.floor(
    (inCentury -
      Math.floor(inCentury / 1460) +
      Math.floor(inCentury / 36_524) -
      Math.floor(inCentury / (daysPer400Years - 1))) /
      365,
  );
  const inYear =
    inCentury -
    (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfCentury + century * 400 + (month < 3 ? 1 : 0);
  const dayOfMonth = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
