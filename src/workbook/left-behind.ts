import { type Label, labels } from '../domain/label.ts';
import { accountClasses, segments } from '../domain/segment.ts';
import type { Trend } from '../domain/standing.ts';
import { languages } from '../text/language.ts';
import { methodWords } from '../text/method-words.ts';
import { placedColumns } from './account-columns.ts';
import type { OwnColumn } from './account-roles.ts';
import { isUnused } from './assessment-line.ts';
import { type Cell, isBlank, isDate } from './cell.ts';
import type { OwnPlaces } from './header-formulas.ts';
import { trendWord } from './label-words.ts';
import type { Area } from './plan.ts';
import type { SettingsTable } from './settings-tab.ts';
import type { KnownColumns } from './setup-layout.ts';

/*
 * Plain values of ours whose account is gone. Where somebody deletes or sorts accounts away, the values beside them stay
 * below the last account. Only what we must have written counts: a row in which nothing else stands, with the day and
 * the verdict of an assessment or with the segment of an account nobody has assessed. Everything else below the accounts
 * belongs to the user, in our columns too.
 */

/** The words our columns may hold. */
export interface ValueWords {
  readonly labels: ReadonlySet<string>;
  readonly trends: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
  /** The segment of an account that was never assessed. */
  readonly unassessed: ReadonlySet<string>;
}

const trends: readonly Trend[] = ['towards-patient', 'towards-customer', 'steady'];

/** The words as Settings have them, and those of both languages, usual and neutral: the cells may be older than either. */
export function valueWords(settings: Pick<SettingsTable, 'labels' | 'segments'>): ValueWords {
  const words = {
    labels: new Set(Object.values(settings.labels)),
    trends: new Set<string>(),
    segments: new Set(Object.values(settings.segments)),
    unassessed: new Set<string>(),
  };
  const own = settings.segments['assess-first'];
  if (own !== undefined) words.unassessed.add(own);
  for (const language of languages) {
    const method = methodWords[language];
    for (const label of labels) {
      words.labels.add(method.labels[label]).add(method.neutralLabels[label]);
    }
    for (const segment of segments) words.segments.add(method.segments[segment]);
    words.unassessed.add(method.segments['assess-first']);
    const spoken: readonly Partial<Record<Label, string>>[] = [
      {},
      method.neutralLabels,
      settings.labels,
    ];
    for (const said of spoken) {
      for (const trend of trends) words.trends.add(trendWord(trend, language, said));
    }
  }
  return words;
}

/** A sheet from A1 on; formulas are asked for only where values look like ours. */
export interface LeftCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: () => readonly (readonly string[])[];
}

/** Where our columns stand, and between which rows values may have been left. */
export interface LeftRows {
  readonly own: KnownColumns;
  readonly lastAccount: number;
  readonly rowBelow: number | null;
}

/** The cells below the last account that hold values of ours and nothing else. */
export function leftBehind(
  { own, lastAccount, rowBelow }: LeftRows,
  { values, formulas }: LeftCells,
  words: ValueWords,
): readonly Area[] {
  const placed = placedColumns(own as OwnPlaces);
  const ours = new Set(placed.map(([, place]) => place));
  const end = rowBelow === null ? values.length : Math.min(values.length, rowBelow - 1);
  const cells: Area[] = [];
  let known: readonly (readonly string[])[] | undefined;
  let isBelowTheirs = false;
  for (let row = lastAccount + 1; row <= end; row += 1) {
    const line = values[row - 1] ?? [];
    const cell = (column: OwnColumn): Cell => line[(own[column] ?? 0) - 1] ?? '';
    const kind = kindOf(cell, words);
    // A segment's word alone, below something else, may be an entry of a legend.
    const isAlone = line.filter((one) => !isUnused(one)).length === 1;
    if (kind === null || (isBelowTheirs && isAlone)) {
      isBelowTheirs ||= !line.every(isUnused);
      continue;
    }
    known ??= formulas();
    const written = known[row - 1] ?? [];
    const isTheirs = line.some(
      (one, index) => !ours.has(index + 1) && (written[index] ?? '') === '' && !isUnused(one),
    );
    if (isTheirs) continue;
    for (const [column, place] of placed) {
      const isOurs =
        isValue(column, cell(column), kind, words) && (written[place - 1] ?? '') === '';
      if (isOurs) cells.push({ row, column: place, rows: 1, columns: 1 });
    }
  }
  return joined(cells);
}

/** A refused row shows the sentence of the function that refused it. */
const sentence = /^(?:STANDING|SEGMENT|ABCDCLASS): /;
const isSentence = (cell: Cell): boolean => typeof cell === 'string' && sentence.test(cell);

const isWord = (cell: Cell, words: ReadonlySet<string>): boolean =>
  typeof cell === 'string' && words.has(cell);

type Kind = 'assessed' | 'unassessed';

/** What a row of our columns says of an account; null where no run of ours would write it. */
function kindOf(cell: (column: OwnColumn) => Cell, words: ValueWords): Kind | null {
  const segment = cell('segment');
  const day = cell('lastAssessed');
  if (isWord(cell('label'), words.labels) && (typeof day === 'number' || isDate(day))) {
    // A save leaves the segment blank where the class cannot be read.
    const fits = isBlank(segment) || isWord(segment, words.segments) || isSentence(segment);
    return fits ? 'assessed' : null;
  }
  const isBlankStanding = isBlank(cell('label')) && isBlank(day);
  const isUnassessed = isWord(segment, words.unassessed) || isSentence(segment);
  return isBlankStanding && isUnassessed ? 'unassessed' : null;
}

/** Whether a cell of such a row is ours; numbers and trends come with an assessment only. */
function isValue(column: OwnColumn, cell: Cell, kind: Kind, words: ValueWords): boolean {
  if (isSentence(cell)) return true;
  switch (column) {
    case 'class':
      return accountClasses.some((one) => one === cell);
    case 'segment':
      return isWord(cell, words.segments);
    case 'label':
      return isWord(cell, words.labels);
    case 'trend':
      return kind === 'assessed' && isWord(cell, words.trends);
    case 'lastAssessed':
      return isDate(cell) || typeof cell === 'number';
    default:
      return kind === 'assessed' && typeof cell === 'number';
  }
}

/** Cells of one column in consecutive rows as one area, so that a thousand rows take no thousand names. */
function joined(cells: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  const last = new Map<number, number>();
  for (const cell of cells) {
    const at = last.get(cell.column);
    const before = at === undefined ? undefined : areas[at];
    if (at !== undefined && before && before.row + before.rows === cell.row) {
      areas[at] = { ...before, rows: before.rows + 1 };
    } else {
      last.set(cell.column, areas.length);
      areas.push(cell);
    }
  }
  return areas;
}

/** The same cells as if what was left behind were gone. */
export function withoutLeft<T extends Cell>(
  values: readonly (readonly T[])[],
  areas: readonly Area[],
): readonly (readonly (T | '')[])[] {
  if (areas.length === 0) return values;
  const cells = values.map((line): (T | '')[] => [...line]);
  for (const { row, column, rows } of areas) {
    for (let at = row; at < row + rows; at += 1) {
      const line = cells[at - 1];
      if (line && column <= line.length) line[column - 1] = '';
    }
  }
  return cells;
}
