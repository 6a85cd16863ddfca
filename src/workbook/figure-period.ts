import type { Period } from './header-period.ts';

/*
 * Which of several columns of the same figure speaks for today: the most recent full year, and the year before it.
 */

export interface Today {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The calendar year and month of a day counted as Sheets does. */
export function todayOf(day: number): Today {
  const date = new Date((Math.floor(day) - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

export interface DatedColumn {
  readonly column: number;
  /** How surely the column holds the figure, 0 to 1. */
  readonly score: number;
  readonly period: Period;
  readonly plan: boolean;
  /** A part of a year for good: a month, a quarter. */
  readonly part: boolean;
}

export type PeriodReason = 'only' | 'full-year' | 'running-year';

export interface PeriodChoice {
  readonly main: DatedColumn;
  readonly mainYear: number | null;
  readonly reason: PeriodReason;
  readonly previous: DatedColumn | null;
  readonly previousYear: number | null;
}

type Standing = 'full' | 'running' | 'unmarked' | 'none';

interface Placed {
  readonly column: DatedColumn;
  readonly standing: Standing;
  readonly year: number | null;
}

function hasEnded(year: number, fiscal: boolean, today: Today): boolean {
  if (year !== today.year) return year < today.year;
  // Fiscal years named after two calendar years end by September as a rule.
  return fiscal && today.month >= 10;
}

function place(column: DatedColumn, newest: number, anyUnmarked: boolean, today: Today): Placed {
  const { period } = column;
  if (period.year !== null) {
    const ended = hasEnded(period.year, period.fiscal, today);
    const future = period.year > today.year + (period.fiscal ? 1 : 0);
    const standing = future ? 'none' : ended && !period.partial ? 'full' : 'running';
    return { column, standing, year: period.year };
  }
  if (period.before > 0) {
    const year = newest - period.before;
    // Beside "Umsatz" alone, "Vorjahr" is the year before that, whichever that is.
    return { column, standing: anyUnmarked ? 'none' : 'full', year };
  }
  if (period.partial) return { column, standing: 'running', year: today.year };
  return { column, standing: 'unmarked', year: null };
}

const better = (a: DatedColumn, b: DatedColumn): number => b.score - a.score || a.column - b.column;

/** The column that counts today, or null if all of them are plans, parts of a year or lie ahead. */
export function choosePeriod(columns: readonly DatedColumn[], today: Today): PeriodChoice | null {
  const real = columns.filter((column) => !column.plan && !column.part && !column.period.several);
  const years = real.flatMap(({ period }) =>
    period.year !== null && period.before === 0 ? [period.year] : [],
  );
  const unmarkedOnes = real.filter(
    ({ period }) => period.year === null && period.before === 0 && !period.partial,
  );
  const newest = years.length > 0 ? Math.max(...years) : today.year;
  const anyUnmarked = years.length === 0 && unmarkedOnes.length > 0 && !real.some(isRunning);
  const placed = real.map((column) => place(column, newest, anyUnmarked, today));
  const of = (standing: Standing) => placed.filter((one) => one.standing === standing);

  const full = of('full').sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || better(a.column, b.column),
  );
  const unmarked = [...unmarkedOnes].sort(
    (a, b) => Number(a.period.rolling) - Number(b.period.rolling) || better(a, b),
  );
  const latest = full[0];
  const plain = unmarked[0];
  // "Umsatz" beside a single older year is the newer of the two.
  const plainIsNewer =
    plain !== undefined &&
    latest !== undefined &&
    full.length === 1 &&
    latest.year !== null &&
    latest.year < today.year - 1 &&
    plain.score >= latest.column.score - 0.1;
  if (latest && !plainIsNewer) {
    const before = full.find(({ year }) => year === (latest.year ?? 0) - 1);
    return {
      main: latest.column,
      mainYear: latest.year,
      reason: real.length > 1 ? 'full-year' : 'only',
      previous: before?.column ?? null,
      previousYear: before?.year ?? null,
    };
  }
  if (plain) {
    const relative = real.filter(({ period }) => period.year === null && period.before === 1);
    const previous = [...relative].sort(better)[0] ?? (plainIsNewer ? latest?.column : undefined);
    return {
      main: plain,
      mainYear: null,
      reason: real.length > 1 ? 'full-year' : 'only',
      previous: previous ?? null,
      previousYear: previous === latest?.column ? (latest?.year ?? null) : null,
    };
  }
  const running = of('running').sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || better(a.column, b.column),
  )[0];
  return running
    ? {
        main: running.column,
        mainYear: running.year,
        reason: 'running-year',
        previous: null,
        previousYear: null,
      }
    : null;
}

function isRunning({ period }: DatedColumn): boolean {
  return period.partial;
}
