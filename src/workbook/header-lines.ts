import { isDate } from './cell.ts';
import { headerEvidence } from './header-evidence.ts';
import { type HeaderMeaning, headerMeaning } from './header-meaning.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/* Lines of a header: whether a row can be one, which lines belong together, and what a column is called by all of them. */

export const isBlankCell = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.kind(row, column) === kinds.blank;

/** What stands in a header cell, a date as people write it. */
export function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (isBlankCell(sheet, row, column)) return '';
  if (isDate(value)) {
    // Noon of the day meant, in case the script's clock lags behind the spreadsheet's.
    const noon = new Date(value.getTime() + 43_200_000);
    return `${noon.getDate()}.${noon.getMonth() + 1}.${noon.getFullYear()}`;
  }
  return String(value);
}

/** The merged range a cell lies in, or null. */
function mergeAt(sheet: Sheet, row: number, column: number) {
  return (
    (sheet.grid.merges ?? []).find(
      ([top, left, height, width]) =>
        row + 1 >= top && row + 1 < top + height && column + 1 >= left && column + 1 < left + width,
    ) ?? null
  );
}

const isYearCell = (sheet: Sheet, row: number, column: number): boolean => {
  const value = sheet.value(row, column);
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
};

const isFigureText = (sheet: Sheet, row: number, column: number): boolean => {
  const number = sheet.number(row, column);
  return !Number.isNaN(number) && !(number >= 1990 && number <= 2100);
};

/** How much a row looks like a line of a header, from 0 to 1; the row below is what it must differ from. */
export function headerLikeness(sheet: Sheet, row: number, first: number, last: number): number {
  let cells = 0;
  let points = 0;
  for (let column = first; column <= last; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === kinds.blank) continue;
    cells += 1;
    if (kind === kinds.number || (kind === kinds.text && isFigureText(sheet, row, column))) {
      // A header holds years, but no other figures.
      points += isYearCell(sheet, row, column) ? 0.9 : -1.5;
      continue;
    }
    if (kind === kinds.date) {
      points += 0.3;
      continue;
    }
    if (kind !== kinds.text) continue;
    const text = headerText(sheet, row, column);
    if (text.length > 60) continue;
    const meaning = headerMeaning(text);
    const known = Object.keys(meaning.ideas).length > 0 || meaning.subordinate;
    if (known) points += meaning.words > 6 ? 0.4 : 1;
    else if (Number.isNaN(sheet.number(row, column)) && text.length <= 30) points += 0.35;
  }
  return cells === 0 ? 0 : Math.max(0, points / cells);
}

interface HeaderCell {
  readonly meaning: HeaderMeaning;
}

/** The header of a column over one or more lines; a word above several columns is read together with theirs. */
export function composeHeader(
  sheet: Sheet,
  lines: readonly number[],
  column: number,
  first: number,
): HeaderCell {
  const lower = lines[lines.length - 1] ?? 0;
  let text = headerText(sheet, lower, column);
  let meaning = headerMeaning(text);
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const line = lines[index] ?? 0;
    let upper = headerText(sheet, line, column);
    if (upper === '') {
      const merge = mergeAt(sheet, line, column);
      if (merge) upper = headerText(sheet, merge[0] - 1, merge[1] - 1);
      else if (mayBeGrouped(sheet, lower, column) && livesFromAbove(meaning))
        upper = groupTextLeftOf(sheet, lines, index, column, first);
    }
    if (upper === '') continue;
    // "Umsatz nach Produktgruppe" over its parts: what comes after "nach" says how it is parted.
    if (text !== '') upper = upper.replace(/(\S) +(?:nach|by|por|par|per) .*$/i, '$1');
    if (text === '' || meaning.subordinate || isUnitOf(text, upper)) {
      text = text === '' ? upper : `${upper} ${text}`;
      meaning = headerMeaning(text);
    } else {
      const above = headerMeaning(upper);
      const known = Object.keys(meaning.ideas).length > 0;
      if (!known) {
        // "Pumpen" under "Umsatz" is a part of it, as the revenue of a product is.
        const whole = headerMeaning(`${upper} ${text}`);
        const part = whole.ideas.product ?? 0.5;
        meaning = { ...whole, ideas: { ...whole.ideas, product: part }, text: `${upper} ${text}` };
      } else if (meaning.period.year === null && above.period.year !== null) {
        // "2025" over "Umsatz | DB": the year is that of each of them.
        meaning = {
          ...meaning,
          text: `${upper} ${text}`,
          ideas: { ...meaning.ideas, ...(above.ideas.plan ? { plan: above.ideas.plan } : {}) },
          period: { ...above.period, before: meaning.period.before },
        };
      } else if (meaning.period.before === 0 && above.period.before > 0) {
        meaning = { ...meaning, period: { ...meaning.period, before: above.period.before } };
      } else if (above.ideas.plan !== undefined) {
        meaning = { ...meaning, ideas: { ...meaning.ideas, plan: above.ideas.plan } };
      }
      text = meaning.text;
    }
  }
  return { meaning };
}

/** The steps of a class, as they stand below its word: "A–D", "(A/B/C)", "ABCD". */
const classSteps = /^[([{]?a ?[-–—,/|]? ?(?:b ?[,/|]? ?)?(?:c ?[,/|]? ?)?[c-e][)\]}]?$/i;

const unitsOfTime = new Set('hours per perYear perMonth perWeek'.split(' '));

/** Whether a cell below a word says no more than what it is counted in: "h/Jahr" below "Aufwand", "A–D" below "Klasse". */
function isUnitOf(below: string, above: string): boolean {
  const { ideas } = headerMeaning(above);
  if (classSteps.test(below.trim()))
    return (ideas.class ?? ideas.grade ?? ideas.marker) !== undefined;
  if ((ideas.effort ?? ideas.hours) === undefined || below === above) return false;
  const unit = headerMeaning(below);
  const said = Object.keys(unit.ideas);
  return unit.unknown === 0 && said.length > 0 && said.every((idea) => unitsOfTime.has(idea));
}

/** A group that is not merged reaches over twelve months and their sum at most. */
const widestGroup = 14;

const mayBeGrouped = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.kind(row, column) === kinds.text || isYearCell(sheet, row, column);

/** A year, a plan, a word we do not know: what it means may stand over it, further left. */
const livesFromAbove = ({ text, ideas, subordinate }: HeaderMeaning): boolean =>
  text !== '' &&
  (Object.keys(ideas).length === 0 ||
    (subordinate && ideas.id === undefined && ideas.name === undefined));

/** The word of a group that starts further left, where nothing was merged: "Umsatz | | Klasse" over "2024 | 2025 |". */
function groupTextLeftOf(
  sheet: Sheet,
  lines: readonly number[],
  index: number,
  column: number,
  first: number,
): string {
  const line = lines[index] ?? 0;
  const below = lines[index + 1] ?? 0;
  for (let left = column - 1; left >= Math.max(first, column - widestGroup); left -= 1) {
    const text = headerText(sheet, line, left);
    const under = headerText(sheet, below, left);
    // A narrow blank column inside a group does not end it.
    if (under === '' && text === '') continue;
    if (!livesFromAbove(headerMeaning(under))) return '';
    if (text !== '') return text;
  }
  return '';
}

export type Run = readonly [first: number, last: number];

export function namesAccounts(sheet: Sheet, top: number, row: number, [first, last]: Run): boolean {
  for (let line = top; line <= row; line += 1) {
    for (let column = first; column <= last; column += 1) {
      const { account = 0 } = headerEvidence(headerMeaning(headerText(sheet, line, column)));
      if (account >= 0.5) return true;
    }
  }
  return false;
}

export function hasHeader(sheet: Sheet, top: number, row: number, [first, last]: Run): boolean {
  for (let line = top; line <= row; line += 1) {
    for (let column = first; column <= last; column += 1) {
      if (!isBlankCell(sheet, line, column)) return true;
    }
  }
  return false;
}

/** Penalty for leaving out a line that continues the header: years, units, "Ist | Plan" below the words. */
export function continuation(sheet: Sheet, row: number, [first, last]: Run): number {
  let cells = 0;
  let fitting = 0;
  let subordinate = 0;
  for (let column = first; column <= last; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === kinds.blank) continue;
    cells += 1;
    if (kind === kinds.number) fitting += isYearCell(sheet, row, column) ? 1 : 0;
    else if (kind === kinds.text) {
      const text = headerText(sheet, row, column);
      if (text.length > 40) continue;
      const meaning = headerMeaning(text);
      const evidence = Object.keys(meaning.ideas).length > 0;
      if (meaning.subordinate) subordinate += 1;
      if (meaning.subordinate || (evidence && meaning.words <= 4)) fitting += 1;
    }
  }
  // A single word is a heading over the first rows rather than a part of the header.
  if (cells === 1 && subordinate === 0) return 0;
  return cells > 0 && fitting >= cells * 0.75 ? 0.8 : 0;
}

/** Whether a line can be the upper part of a header: short words, at least one of them known, and no title over everything. */
export function isUpperLine(sheet: Sheet, row: number, [first, last]: Run): boolean {
  let cells = 0;
  let widest = 0;
  for (let column = first; column <= last; column += 1) {
    if (isBlankCell(sheet, row, column)) continue;
    cells += 1;
    const merge = mergeAt(sheet, row, column);
    widest = Math.max(widest, merge?.[3] ?? 1);
  }
  if (cells === 0) return false;
  if (
    cells === 1 &&
    last > first + 1 &&
    (widest > (last - first + 1) * 0.7 || !isBlankCell(sheet, row, first))
  ) {
    return false;
  }
  return headerLikeness(sheet, row, first, last) >= 0.4;
}

/** One word over several columns says nothing about them, unless it lives from the line above. */
export function isLowerLine(sheet: Sheet, row: number, [first, last]: Run): boolean {
  const filled: number[] = [];
  for (let column = first; column <= last; column += 1) {
    if (!isBlankCell(sheet, row, column)) filled.push(column);
  }
  const only = filled[0] ?? first;
  return (
    filled.length > 1 || first === last || headerMeaning(headerText(sheet, row, only)).subordinate
  );
}

/** Columns for which two lines each say enough by themselves: then one of them is no header. */
export function clashes(sheet: Sheet, lines: readonly number[], [first, last]: Run): number {
  const lower = lines[lines.length - 1] ?? 0;
  const upper = lines[lines.length - 2] ?? 0;
  let found = 0;
  for (let column = first; column <= last; column += 1) {
    const above = headerText(sheet, upper, column);
    const below = headerText(sheet, lower, column);
    if (above === '' || below === '' || headerMeaning(below).subordinate) continue;
    if (isUnitOf(below, above)) continue;
    const group = column < last && isBlankCell(sheet, upper, column + 1);
    const says = Object.keys(headerEvidence(headerMeaning(above))).length > 0;
    if (says && !group) found += 1;
  }
  return found;
}
