import type { Assessment } from '../domain/assessment.ts';
import { isoOfDay } from '../domain/day.ts';
import { levelOf } from '../domain/patient-score.ts';
import { type FactorId, factorIds, type Rating, type Trait } from '../domain/traits.ts';
import { accountKey } from './account-key.ts';
import {
  type AssessmentLayout,
  findAssessmentColumns,
  type PlainColumnId,
} from './assessment-columns.ts';
import { type Cell, isBlank, isErrorText, quoted } from './cell.ts';
import { readDay } from './read-day.ts';
import { readNumber } from './read-number.ts';
import { momentReader } from './read-time.ts';
import type { SheetContext } from './sheet-context.ts';

/*
 * The Assessments tab: one row per assessment, read by its headers, so reordered columns, columns of the user's own and
 * traits of the team's own do no harm. A damaged row is left out and named; it never breaks the others.
 */

/** What is wrong with a cell of the table. */
export type Flaw =
  | 'no-account'
  | 'no-time'
  | 'not-a-rating'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-yes-or-no'
  | 'error-cell';

export interface DamagedCell {
  /** Row in the given range, counted from 0. */
  readonly row: number;
  /** The column's id. */
  readonly column: string;
  readonly flaw: Flaw;
  readonly got: string;
  /** The whole row counts for nothing; otherwise only this cell is taken as blank. */
  readonly isLeftOut: boolean;
}

export interface AssessmentTable {
  readonly assessments: readonly Assessment[];
  /** The row of each assessment in the given range, counted from 0. */
  readonly rows: readonly number[];
  /** Account keys as they are written in the table, by the form in which they are compared. */
  readonly accountNames: ReadonlyMap<string, string>;
  readonly damaged: readonly DamagedCell[];
  readonly layout: AssessmentLayout;
  /** Columns without which nothing can be read. */
  readonly missing: readonly ('account' | 'time')[];
}

/** A row being read: its first flaw that leaves it out ends the reading. */
class LeftOut extends Error {}

const yes = new Set(['true', 'wahr', 'ja', 'yes', 'j', 'y', 'x', '1']);
const no = new Set(['false', 'falsch', 'nein', 'no', 'n', '0', '-']);

const isRating = (value: unknown): value is 1 | 2 | 3 | 4 | 5 =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

/** Reads a table of assessments with its header row. */
export function readAssessments(
  cells: readonly (readonly unknown[])[],
  traits: readonly Trait[],
  sheet: SheetContext,
): AssessmentTable {
  const layout = findAssessmentColumns(cells, traits);
  const { columnOf, headerRow } = layout;
  const missing = (['account', 'time'] as const).filter((id) => !columnOf.has(id));
  const assessments: Assessment[] = [];
  const rows: number[] = [];
  const damaged: DamagedCell[] = [];
  const accountNames = new Map<string, string>();
  if (missing.length > 0) {
    return { assessments, rows, accountNames, damaged, layout, missing };
  }

  const momentOf = momentReader(sheet);
  const raters = new Map<string, string>();
  const traitColumns = traits.flatMap(({ id }) => {
    const column = columnOf.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  const at = (id: PlainColumnId | FactorId) => columnOf.get(id) ?? -1;
  const columns = {
    id: at('id'),
    time: at('time'),
    rater: at('rater'),
    account: at('account'),
    desired: at('desired'),
    hours: at('hours'),
    ourFailure: at('ourFailure'),
    onlyThisSituation: at('onlyThisSituation'),
    nextStep: at('nextStep'),
    by: at('by'),
    decidedBy: at('decidedBy'),
    note: at('note'),
    withdrawnAt: at('withdrawnAt'),
    withdrawnWhy: at('withdrawnWhy'),
    factors: factorIds.map(at),
  };

  const read = (row: readonly unknown[], place: number): Assessment => {
    const flawed = (column: string, flaw: Flaw, cell: unknown): never => {
      const found = isErrorText(cell) ? 'error-cell' : flaw;
      damaged.push({ row: place, column, flaw: found, got: quoted(cell), isLeftOut: true });
      throw new LeftOut();
    };
    const taken = (column: string, flaw: Flaw, cell: unknown): null => {
      const found = isErrorText(cell) ? 'error-cell' : flaw;
      damaged.push({ row: place, column, flaw: found, got: quoted(cell), isLeftOut: false });
      return null;
    };
    const rating = (id: string, column: number): Rating => {
      const cell = row[column];
      if (isRating(cell)) return cell;
      if (isBlank(cell)) return null;
      const written = typeof cell === 'string' ? readNumber(cell, sheet) : undefined;
      return isRating(written) ? written : flawed(id, 'not-a-rating', cell);
    };
    /** Its levels are 1 to 5 as the form saves them; 0 and numbers of two digits and more can only be points of 100. */
    const wish = (cell: unknown): Rating => {
      const written = readNumber(cell, sheet);
      if (written === 'blank') return null;
      if (isRating(written)) return written;
      const isPoints =
        written === 0 || (typeof written === 'number' && written >= 10 && written <= 100);
      return isPoints ? levelOf(written) : taken('desired', 'not-a-rating', cell);
    };
    const mark = (id: string, column: number): boolean => {
      const cell = row[column];
      if (cell === false || isBlank(cell)) return false;
      const word = accountKey(cell);
      if (yes.has(word)) return true;
      return no.has(word) ? false : flawed(id, 'not-yes-or-no', cell);
    };
    const text = (column: number): string => {
      const cell = row[column];
      return typeof cell === 'string' ? cell.trim() : cellText(cell, sheet);
    };

    const accountCell = row[columns.account];
    const account = isErrorText(accountCell) ? '' : accountKey(accountCell);
    if (account === '') flawed('account', 'no-account', accountCell);
    const moment = momentOf(row[columns.time]);
    if (moment === undefined) return flawed('time', 'no-time', row[columns.time]);

    const ratings: Record<string, Rating> = {};
    for (const { id, column } of traitColumns) ratings[id] = rating(id, column);
    const [headroom, growth, industry, relationship, fit, network] = factorIds.map((id, i) =>
      rating(id, columns.factors[i] ?? -1),
    ) as [Rating, Rating, Rating, Rating, Rating, Rating];

    const raterText = text(columns.rater);
    const raterKey = accountKey(raterText);
    const rater = raters.get(raterKey) ?? raterText;
    raters.set(raterKey, rater);
    if (!accountNames.has(account)) accountNames.set(account, text(columns.account));

    const hours = readNumber(row[columns.hours], sheet);
    const by = readDay(row[columns.by], sheet);
    const withdrawnAt = text(columns.withdrawnAt);
    const withdrawnWhy = text(columns.withdrawnWhy);
    return {
      id: text(columns.id),
      time: moment.time,
      day: moment.day,
      rater,
      account,
      ratings,
      factors: { headroom, growth, industry, relationship, fit, network },
      desired: wish(row[columns.desired]),
      hours:
        hours === 'blank'
          ? null
          : typeof hours === 'number' && hours >= 0
            ? hours
            : taken('hours', 'not-a-number', row[columns.hours]),
      ourFailure: mark('ourFailure', columns.ourFailure),
      onlyThisSituation: mark('onlyThisSituation', columns.onlyThisSituation),
      nextStep: text(columns.nextStep),
      by:
        by === 'blank'
          ? null
          : typeof by === 'number'
            ? by
            : taken('by', 'not-a-day', row[columns.by]),
      decidedBy: text(columns.decidedBy),
      note: text(columns.note),
      withdrawn:
        withdrawnAt === '' && withdrawnWhy === '' ? null : { at: withdrawnAt, why: withdrawnWhy },
    };
  };

  const ours = [...columnOf.values()];
  for (let place = headerRow + 1; place < cells.length; place++) {
    const row = cells[place] ?? [];
    if (ours.every((column) => isBlank(row[column]) || row[column] === false)) continue;
    try {
      assessments.push(read(row, place));
      rows.push(place);
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
    }
  }
  return { assessments, rows, accountNames, damaged, layout, missing };
}

/** A cell that should hold text, as text: a date in ISO, a number as a plain decimal. */
function cellText(cell: unknown, sheet: SheetContext): string {
  if (cell === undefined || cell === null || cell === '') return '';
  if (typeof cell === 'number') return accountKey(cell);
  if (typeof cell === 'boolean') return String(cell);
  const moment = momentReader(sheet)(cell);
  return moment?.time ?? '';
}

/** An assessment to be written: its account as it stands in the account sheet. */
export type WrittenAssessment = Omit<Assessment, 'day' | 'account'> & {
  readonly account: string | number;
};

/** One assessment as cells in the order of the given columns; '' where a column is not ours. */
export function assessmentCells(
  assessment: WrittenAssessment,
  ids: readonly (string | undefined)[],
): Cell[] {
  const { ratings, factors, desired, hours, by, withdrawn } = assessment;
  const plain: Readonly<Record<PlainColumnId, Cell>> = {
    id: assessment.id,
    time: assessment.time,
    rater: assessment.rater,
    account: assessment.account,
    desired: desired ?? '',
    hours: hours ?? '',
    ourFailure: assessment.ourFailure,
    onlyThisSituation: assessment.onlyThisSituation,
    nextStep: assessment.nextStep,
    by: by === null ? '' : isoOfDay(by),
    decidedBy: assessment.decidedBy,
    note: assessment.note,
    withdrawnAt: withdrawn?.at ?? '',
    withdrawnWhy: withdrawn?.why ?? '',
  };
  const values = new Map<string, Cell>(Object.entries(plain));
  for (const id of factorIds) values.set(id, factors[id] ?? '');
  for (const id of Object.keys(ratings)) values.set(id, ratings[id] ?? '');
  return ids.map((id) => (id === undefined ? '' : (values.get(id) ?? '')));
}
