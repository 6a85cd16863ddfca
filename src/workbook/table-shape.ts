import { columnContent } from './column-content.ts';
import { columnRoles } from './column-roles.ts';
import { headerRuns, runs, sample } from './column-runs.ts';
import type { Today } from './figure-period.ts';
import { headerEvidence } from './header-evidence.ts';
import {
  clashes,
  composeHeader,
  continuation,
  headerLikeness,
  headerText,
  isLowerLine,
  isUpperLine,
  type Run,
} from './header-lines.ts';
import { headerMeaning } from './header-meaning.ts';
import type { RoleChoices, TableColumn } from './role-choice.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/*
 * Where tables may lie on a sheet. Every row among the first thirty is tried as the last line of a header, alone and with the
 * line above it, over every run of columns that is not parted by a blank one; what makes the best account list wins.
 */

export const headerSearchRows = 30;

/** Two lines of words and one of units. */
const mostHeaderLines = 3;

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

/** Whether any word stands where a header may stand that could belong to an account list: without one there is no table. */
export function mayHoldHeader(sheet: Sheet): boolean {
  const rows = Array.from({ length: Math.min(headerSearchRows, sheet.rows) }, (_, row) => row);
  return mayBeHeader(sheet, rows, [0, sheet.columns - 1]);
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
