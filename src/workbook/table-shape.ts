import { columnContent } from './column-content.ts';
import { columnRoles, headerEvidence, type RoleChoices, type TableColumn } from './column-roles.ts';
import type { Today } from './figure-period.ts';
import { type HeaderMeaning, headerMeaning } from './header-meaning.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/*
 * Where tables may lie on a sheet. Every row among the first thirty is tried as the last line of a header, alone and with the
 * line above it, over every run of columns that is not parted by a blank one; what makes the best account list wins.
 */

export const headerSearchRows = 30;
/** Two lines of words and one of units. */
const mostHeaderLines = 3;
const sampleRows = 240;

export interface Candidate {
  readonly sheet: Sheet;
  /** Rows and columns counted from 0. */
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly TableColumn[];
  readonly roles: RoleChoices;
  /** Rows below the header that hold anything, as far as they were looked at. */
  readonly rows: number;
  readonly score: number;
}

const isBlankCell = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.kind(row, column) === kinds.blank;

/** What stands in a header cell, a date as people write it. */
function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (isBlankCell(sheet, row, column)) return '';
  if (sheet.kind(row, column) === kinds.date && value instanceof Object) {
    const date = value as Date;
    return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
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
function headerLikeness(sheet: Sheet, row: number, first: number, last: number): number {
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
function composeHeader(
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
      else if (meaning.subordinate && isPeriod(meaning))
        upper = groupTextLeftOf(sheet, lines, index, column, first);
    }
    if (upper === '') continue;
    // "Umsatz nach Produktgruppe" over its parts: what comes after "nach" says how it is parted.
    if (text !== '') upper = upper.replace(/(\S) +(?:nach|by|por|par|per) .*$/i, '$1');
    if (text === '' || meaning.subordinate) {
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

const isPeriod = ({ ideas, period }: HeaderMeaning): boolean =>
  ideas.id === undefined &&
  ideas.name === undefined &&
  (period.year !== null || ideas.count === undefined);

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
  for (let left = column - 1; left >= first; left -= 1) {
    const text = headerText(sheet, line, left);
    const under = headerText(sheet, below, left);
    // A narrow blank column inside a group does not end it.
    if (under === '' && text === '') continue;
    if (under === '' || !headerMeaning(under).subordinate) return '';
    if (text !== '') return text;
  }
  return '';
}

/** First row at or below `row` that holds anything in a column; the number of rows if none does. */
function nextFilled(sheet: Sheet, row: number, column: number, limit: number): number {
  const end = Math.min(sheet.rows, row + limit);
  for (let at = row; at < end; at += 1) {
    if (!isBlankCell(sheet, at, column)) return at;
  }
  return sheet.rows;
}

type Run = readonly [first: number, last: number];

/** Runs of columns that are filled in a header line or below it. */
function runs(sheet: Sheet, top: number, headerRow: number): Run[] {
  const own = new Set(sheet.grid.ownColumns ?? []);
  const found: [number, number][] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    const current = found[found.length - 1];
    const continues = current !== undefined && current[1] === column - 1;
    // Columns of ours belong to no table, but do not part one either.
    const ours = own.has(column + 1);
    const present = ours
      ? continues
      : nextFilled(sheet, top, column, headerRow + 40 - top) < sheet.rows;
    if (!present) continue;
    if (continues) current[1] = column;
    else found.push([column, column]);
  }
  for (const run of found) while (run[1] > run[0] && own.has(run[1] + 1)) run[1] -= 1;
  return found;
}

/** The runs that a header in these lines may cover, those parted by a narrow blank column also together. */
function headerRuns(sheet: Sheet, top: number, row: number): Run[] {
  const single = runs(sheet, top, row).filter((run) => hasHeader(sheet, top, row, run));
  const all: Run[] = [...single];
  let joined = single[0];
  for (const [index, run] of single.entries()) {
    if (index === 0) continue;
    const together: boolean = joined !== undefined && sameRows(sheet, top, row, joined, run);
    if (!together && joined && !single.includes(joined)) all.push(joined);
    joined = joined && together ? [joined[0], run[1]] : run;
  }
  if (joined && !single.includes(joined)) all.push(joined);
  return all;
}

/** Whether a row says the same as the header. */
function repeats(sheet: Sheet, headerRow: number, row: number, [first, last]: Run): boolean {
  let same = 0;
  for (let column = first; column <= last; column += 1) {
    const value = sheet.value(row, column);
    if (isBlankCell(sheet, row, column)) continue;
    if (value !== sheet.value(headerRow, column)) return false;
    same += 1;
  }
  return same > 1;
}

/** Whether a row is made of known header words, none of them those of the header above. */
function beginsAnother(sheet: Sheet, headerRow: number, row: number, [first, last]: Run): boolean {
  let cells = 0;
  let known = 0;
  for (let column = first; column <= last; column += 1) {
    if (isBlankCell(sheet, row, column)) continue;
    cells += 1;
    const text = headerText(sheet, row, column);
    if (sheet.kind(row, column) !== kinds.text || text.length > 40) return false;
    if (text === headerText(sheet, headerRow, column)) return false;
    const sure = Object.values(headerMeaning(text).ideas).some((quality) => quality > 0.9);
    if (sure && Object.keys(headerEvidence(headerMeaning(text))).length > 0) known += 1;
  }
  return cells > 1 && known >= 2 && known >= cells * 0.4;
}

/** Rows below a header that are looked at to learn what its columns hold. */
function sample(sheet: Sheet, headerRow: number, [first, last]: Run): number[] {
  const filled: number[] = [];
  let blanks = 0;
  let lastAlone = false;
  for (let row = headerRow + 1; row < sheet.rows && filled.length < sampleRows; row += 1) {
    let cells = 0;
    for (let column = first; column <= last && cells < 2; column += 1) {
      if (!isBlankCell(sheet, row, column)) cells += 1;
    }
    // What comes after a wide gap is another table or a remark.
    if (cells === 0) {
      blanks += 1;
      if (blanks > 5 && filled.length > 0) break;
      continue;
    }
    // A header of its own after a break begins another table.
    const broken = blanks > 0 || lastAlone;
    blanks = 0;
    lastAlone = cells === 1 && first !== last;
    if (broken && filled.length > 0 && beginsAnother(sheet, headerRow, row, [first, last])) break;
    if ((cells > 1 || first === last) && !repeats(sheet, headerRow, row, [first, last])) {
      filled.push(row);
    }
  }
  return filled;
}

function namesAccounts(sheet: Sheet, top: number, row: number, [first, last]: Run): boolean {
  for (let line = top; line <= row; line += 1) {
    for (let column = first; column <= last; column += 1) {
      const { account = 0 } = headerEvidence(headerMeaning(headerText(sheet, line, column)));
      if (account >= 0.5) return true;
    }
  }
  return false;
}

function hasHeader(sheet: Sheet, top: number, row: number, [first, last]: Run): boolean {
  for (let line = top; line <= row; line += 1) {
    for (let column = first; column <= last; column += 1) {
      if (!isBlankCell(sheet, line, column)) return true;
    }
  }
  return false;
}

/** Whether two runs of columns are one table parted by a blank column: their rows begin and end alike. */
function sameRows(sheet: Sheet, top: number, headerRow: number, left: Run, right: Run): boolean {
  if (right[0] - left[1] > 3) return false;
  const headed = (run: Run) => hasHeader(sheet, top, headerRow, run);
  if (!headed(left) || !headed(right)) return false;
  // Two runs that each name accounts are two tables.
  if (namesAccounts(sheet, top, headerRow, left) && namesAccounts(sheet, top, headerRow, right)) {
    return false;
  }
  const rowsOf = ([first, last]: Run) => {
    const filled: number[] = [];
    for (let row = headerRow + 1; row < Math.min(sheet.rows, headerRow + 200); row += 1) {
      for (let column = first; column <= last; column += 1) {
        if (isBlankCell(sheet, row, column)) continue;
        filled.push(row);
        break;
      }
    }
    return filled;
  };
  const ofRight = rowsOf(right);
  // What stands below both, after a gap, does not speak against them.
  let end = ofRight[ofRight.length - 1] ?? headerRow;
  const allOfLeft = new Set(rowsOf(left));
  while (allOfLeft.has(end + 1)) end += 1;
  const ofLeft = new Set([...allOfLeft].filter((row) => row <= end));
  const both = ofRight.filter((row) => ofLeft.has(row)).length;
  return both >= 0.85 * ofRight.length && both >= 0.6 * ofLeft.size && both > 0;
}

const weights: Readonly<Record<string, number>> = {
  class: 1.1,
  revenue: 1,
  previousRevenue: 0.3,
  margin: 0.5,
  hours: 0.5,
  visits: 0.4,
  potential: 0.4,
  owner: 0.6,
};

/** One row per class is a summary: "A | 12 | 80 %", "B | 30 | 15 %". */
function isClassSummary(columns: readonly TableColumn[], roles: RoleChoices): boolean {
  const content = columns.find(({ column }) => column === roles.class?.column)?.content;
  if (!content || roles.account !== undefined) return false;
  return content.filled > 1 && content.distinct === 1 && content.filled <= 5;
}

/** How good an account list a header with its roles makes; 0 for none. */
function scoreOf(
  columns: readonly TableColumn[],
  roles: RoleChoices,
  rows: number,
  lines: number,
): number {
  const account = roles.account?.confidence ?? 0;
  const number = roles.accountNumber?.confidence ?? 0;
  const key = 1 - (1 - account) * (1 - number);
  if (key < 0.2 || isClassSummary(columns, roles)) return 0;
  let companions = 0;
  for (const role of Object.keys(weights)) {
    companions += (weights[role] ?? 0) * (roles[role as keyof RoleChoices]?.confidence ?? 0);
  }
  const headed = columns.filter(({ header }) => header.text !== '');
  const known = headed.filter(({ header }) => Object.keys(header.ideas).length > 0).length;
  const familiarity = headed.length === 0 ? 0 : known / headed.length;
  const named = headed.filter(
    ({ header }) => Object.keys(headerEvidence(header)).length > 0,
  ).length;
  return (
    2 * key +
    0.03 * named +
    companions +
    0.8 * familiarity +
    0.15 * Math.min(4, Math.log10(rows + 1)) -
    0.05 * (lines - 1)
  );
}

/** The columns without what stands right of a blank column and plays no role: notes, a legend. */
function withoutNeighbours(
  columns: readonly TableColumn[],
  roles: RoleChoices,
): readonly TableColumn[] {
  const used = Math.max(...Object.values(roles).map(({ column }) => column));
  const gap = columns.findIndex(
    ({ column, header, content }) => column > used && header.text === '' && content.filled === 0,
  );
  return gap < 0 ? columns : columns.slice(0, gap);
}

function evaluate(
  sheet: Sheet,
  lines: readonly number[],
  run: Run,
  today: Today,
): Candidate | null {
  const [first, last] = run;
  const lower = lines[lines.length - 1] ?? 0;
  const rows = sample(sheet, lower, run);
  const ours = new Set(sheet.grid.ownColumns ?? []);
  const columns: TableColumn[] = [];
  for (let column = first; column <= last; column += 1) {
    if (ours.has(column + 1)) continue;
    const { meaning } = composeHeader(sheet, lines, column, first);
    columns.push({ column, header: meaning, content: columnContent(sheet, column, rows) });
  }
  const roles = columnRoles(columns, today);
  const score = scoreOf(columns, roles, rows.length, lines.length);
  if (score === 0) return null;
  const own = withoutNeighbours(columns, roles);
  return {
    sheet,
    headerRows: lines,
    firstColumn: first,
    lastColumn: own[own.length - 1]?.column ?? last,
    columns: own,
    roles,
    rows: rows.length,
    score,
  };
}

/** A first glance that spares the closer look: some header word of an account or its number, or text over figures. */
function mayBeHeader(sheet: Sheet, lines: readonly number[], [first, last]: Run): boolean {
  for (const line of lines) {
    for (let column = first; column <= last; column += 1) {
      const kind = sheet.kind(line, column);
      if (kind !== kinds.text) continue;
      const evidence = headerEvidence(headerMeaning(headerText(sheet, line, column)));
      if (Object.keys(evidence).length > 0) return true;
    }
  }
  return false;
}

/** Every header on a sheet under which an account list may stand, best first. */
export function candidates(sheet: Sheet, today: Today): Candidate[] {
  const found: Candidate[] = [];
  const end = Math.min(headerSearchRows, sheet.rows);
  for (let row = 0; row < end; row += 1) {
    for (let lines = 1; lines <= Math.min(mostHeaderLines, row + 1); lines += 1) {
      const headerRows = Array.from({ length: lines }, (_, index) => row - lines + 1 + index);
      const upper = headerRows.slice(0, -1);
      for (const run of headerRuns(sheet, headerRows[0] ?? row, row)) {
        const likeness = headerLikeness(sheet, row, run[0], run[1]);
        if (likeness < 0.3 || !upper.every((line) => isUpperLine(sheet, line, run))) continue;
        if (!mayBeHeader(sheet, headerRows, run) || !isLowerLine(sheet, row, run)) continue;
        const candidate = evaluate(sheet, headerRows, run, today);
        if (!candidate) continue;
        // A line below that still looks like a header belongs to it.
        const continued = row + 1 < sheet.rows ? continuation(sheet, row + 1, run) : 0;
        const clash = lines > 1 ? clashes(sheet, headerRows, run) : 0;
        found.push({
          ...candidate,
          score: candidate.score * (0.5 + 0.5 * likeness) - continued - 0.5 * clash,
        });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score || (a.headerRows[0] ?? 0) - (b.headerRows[0] ?? 0));
}

/** Penalty for leaving out a line that continues the header: years, units, "Ist | Plan" below the words. */
function continuation(sheet: Sheet, row: number, [first, last]: Run): number {
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
function isUpperLine(sheet: Sheet, row: number, [first, last]: Run): boolean {
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
function isLowerLine(sheet: Sheet, row: number, [first, last]: Run): boolean {
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
function clashes(sheet: Sheet, lines: readonly number[], [first, last]: Run): number {
  const lower = lines[lines.length - 1] ?? 0;
  const upper = lines[lines.length - 2] ?? 0;
  let found = 0;
  for (let column = first; column <= last; column += 1) {
    const above = headerText(sheet, upper, column);
    const below = headerText(sheet, lower, column);
    if (above === '' || below === '' || headerMeaning(below).subordinate) continue;
    const group = column < last && isBlankCell(sheet, upper, column + 1);
    const says = Object.keys(headerEvidence(headerMeaning(above))).length > 0;
    if (says && !group) found += 1;
  }
  return found;
}

/** The header over the rows' names where these are products, '' if there is none. */
export function productHeader(sheet: Sheet): string {
  for (let row = 0; row < Math.min(headerSearchRows, sheet.rows); row += 1) {
    for (const run of runs(sheet, row, row)) {
      if (run[1] === run[0] || headerLikeness(sheet, row, run[0], run[1]) < 0.5) continue;
      const rows = sample(sheet, row, run);
      for (let column = run[0]; column <= run[1]; column += 1) {
        const text = headerText(sheet, row, column);
        if (headerMeaning(text).ideas.product === undefined) continue;
        const { distinct, filled, text: words, code } = columnContent(sheet, column, rows);
        if (filled > 1 && distinct > 0.9 && Math.max(words, code) > 0.5) return text;
      }
    }
  }
  return '';
}
