import type { Assessment } from './assessment.ts';
import { roundToSum } from './contributions.ts';
import type { Day } from './day.ts';
import type { Label } from './label.ts';
import {
  type Group,
  groups,
  type PortfolioAccount,
  portfolioAccount,
  type SheetAccount,
  segmentAt,
} from './portfolio-account.ts';
import { adviseHours, type HoursAdvice } from './portfolio-hours.ts';
import { type Totals, totalsOf } from './portfolio-totals.ts';
import type { FutureLevel, Segment } from './segment.ts';
import { type ClassOrNone, classesAndNone, type ModelSettings } from './settings.ts';
import { groupByAccount, needsReassessment, standingOf } from './standing.ts';

/** Days the summary looks back where Settings name no comparison date. */
const defaultLookBack = 90;

export const futureLevels: readonly FutureLevel[] = ['high', 'mid', 'low', 'unknown'];

export interface Headline {
  /** Shares are of hours where any are known, else of accounts. */
  readonly basis: 'hours' | 'accounts';
  /** Whole percent that add up to 100; null without anything to share. */
  readonly shares: Readonly<Record<Group, number>> | null;
  readonly totals: Readonly<Record<Group, Totals>>;
}

export interface MatrixCell extends Totals {
  readonly customers: number;
  readonly patients: number;
}

export type Matrix = Readonly<Record<ClassOrNone, Readonly<Record<FutureLevel, MatrixCell>>>>;

export interface Mover {
  readonly account: PortfolioAccount;
  readonly before: {
    readonly label: Label;
    readonly segment: Segment;
    readonly score: number | null;
  };
}

export interface ToDo {
  readonly account: PortfolioAccount;
  readonly why: 'never-assessed' | 'expired';
}

/** An account whose strategy depends on how much the future weighs. */
export interface Tilted {
  readonly account: PortfolioAccount;
  readonly towardsPresent: Segment;
  readonly towardsFuture: Segment;
}

/** What stands in the way of the full picture. */
export type Gap = 'no-accounts' | 'nothing-assessed' | 'no-hours' | 'no-value' | 'prospects-only';

export interface Portfolio {
  readonly asOf: Day;
  readonly comparison: Day;
  readonly accounts: readonly PortfolioAccount[];
  readonly headline: Headline;
  readonly coverage: {
    readonly accounts: number;
    readonly assessed: number;
    readonly withHours: number;
    readonly withValue: number;
  };
  readonly gaps: readonly Gap[];
  readonly matrix: Matrix;
  /** Each account once, with every reason; the largest value first. */
  readonly discuss: readonly PortfolioAccount[];
  readonly movers: readonly Mover[];
  /** Accounts that had no counting assessment on the comparison date and have one now: news, but no move. */
  readonly newlyAssessed: number;
  readonly toDo: readonly ToDo[];
  readonly hours: HoursAdvice;
  readonly tilt: readonly Tilted[];
  readonly sheets: readonly { readonly sheet: string; readonly totals: Totals }[];
  /** Rows that repeat an account of an earlier row: counted once, there. */
  readonly duplicates: readonly { readonly account: SheetAccount; readonly first: SheetAccount }[];
}

/** Everything the summary says about the accounts of all sheets on a day. Each account key is counted once, where it stands first. */
export function portfolioOf(
  rows: readonly SheetAccount[],
  assessments: readonly Assessment[],
  settings: ModelSettings,
  asOf: Day,
): Portfolio {
  const comparison = settings.comparison ?? asOf - defaultLookBack;
  const { unique, duplicates } = countedOnce(rows);
  const byAccount = groupByAccount(assessments);
  const accounts = unique.map((account) =>
    portfolioAccount(account, byAccount.get(account.key) ?? [], settings, asOf),
  );
  const coverage = {
    accounts: accounts.length,
    assessed: accounts.filter(({ standing }) => standing.lastAssessed !== null).length,
    withHours: accounts.filter(({ hours }) => hours !== null).length,
    withValue: accounts.filter(({ valueCents }) => valueCents !== null).length,
  };
  return {
    asOf,
    comparison,
    accounts,
    headline: headlineOf(accounts),
    coverage,
    gaps: gapsOf(accounts, coverage),
    matrix: matrixOf(accounts),
    discuss: accounts.filter(({ reasons }) => reasons.length > 0).sort(byValue),
    ...moversOf(accounts, byAccount, settings, comparison),
    toDo: toDoOf(accounts),
    hours: adviseHours(accounts, settings),
    tilt: tiltedOf(accounts),
    sheets: [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet,
      totals: totalsOf(accounts.filter((account) => account.sheet === sheet)),
    })),
    duplicates,
  };
}

/** The largest value first; accounts without one last, in the order of their keys. */
export function byValue(a: SheetAccount, b: SheetAccount): number {
  const difference =
    (b.valueCents ?? Number.NEGATIVE_INFINITY) - (a.valueCents ?? Number.NEGATIVE_INFINITY);
  if (difference < 0 || difference > 0) return difference;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** Whole percent of each part, adding up to 100; null where there is nothing to share. */
export function wholeShares(parts: readonly number[]): number[] | null {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (!(total > 0)) return null;
  return roundToSum(
    parts.map((part) => (100 * part) / total),
    100,
  );
}

function countedOnce(rows: readonly SheetAccount[]) {
  const first = new Map<string, SheetAccount>();
  const duplicates: { account: SheetAccount; first: SheetAccount }[] = [];
  for (const account of rows) {
    const earlier = first.get(account.key);
    if (earlier === undefined) first.set(account.key, account);
    else duplicates.push({ account, first: earlier });
  }
  return { unique: [...first.values()], duplicates };
}

function headlineOf(accounts: readonly PortfolioAccount[]): Headline {
  const entries = groups.map(
    (group) => [group, totalsOf(accounts.filter((account) => account.group === group))] as const,
  );
  const basis = entries.some(([, { hours }]) => (hours ?? 0) > 0) ? 'hours' : 'accounts';
  const shares = wholeShares(
    entries.map(([, totals]) => (basis === 'hours' ? (totals.hours ?? 0) : totals.count)),
  );
  return {
    basis,
    shares: shares && byGroup((_, i) => shares[i] ?? 0),
    totals: byGroup((_, i) => entries[i]?.[1] ?? totalsOf([])),
  };
}

function byGroup<T>(value: (group: Group, place: number) => T): Record<Group, T> {
  return Object.fromEntries(groups.map((group, i) => [group, value(group, i)])) as Record<Group, T>;
}

function gapsOf(
  accounts: readonly PortfolioAccount[],
  coverage: Portfolio['coverage'],
): readonly Gap[] {
  if (accounts.length === 0) return ['no-accounts'];
  const holds: readonly (readonly [Gap, boolean])[] = [
    ['nothing-assessed', coverage.assessed === 0],
    ['no-hours', coverage.withHours === 0],
    ['no-value', coverage.withValue === 0],
    ['prospects-only', accounts.every(({ accountClass }) => accountClass === null)],
  ];
  return holds.filter(([, isSo]) => isSo).map(([gap]) => gap);
}

function matrixOf(accounts: readonly PortfolioAccount[]): Matrix {
  const cell = (accountClass: ClassOrNone, level: FutureLevel): MatrixCell => {
    const inside = accounts.filter(
      (account) => (account.accountClass ?? 'none') === accountClass && account.level === level,
    );
    return {
      ...totalsOf(inside),
      customers: inside.filter(({ group }) => group === 'customer').length,
      patients: inside.filter(({ group }) => group === 'patient').length,
    };
  };
  return Object.fromEntries(
    classesAndNone.map((accountClass) => [
      accountClass,
      Object.fromEntries(futureLevels.map((level) => [level, cell(accountClass, level)])),
    ]),
  ) as unknown as Matrix;
}

/** Accounts that had been assessed by the comparison date and have another label or segment since. The class is today's: a sheet keeps no history of it. */
function moversOf(
  accounts: readonly PortfolioAccount[],
  byAccount: ReadonlyMap<string, readonly Assessment[]>,
  settings: ModelSettings,
  comparison: Day,
): Pick<Portfolio, 'movers' | 'newlyAssessed'> {
  const movers: Mover[] = [];
  let newlyAssessed = 0;
  for (const account of accounts) {
    const assessments = byAccount.get(account.key);
    if (assessments === undefined) continue;
    const then = standingOf(assessments, settings, comparison);
    if (then.lastAssessed === null) {
      if (account.standing.lastAssessed !== null) newlyAssessed += 1;
      continue;
    }
    const before = {
      label: then.label,
      segment: segmentAt(account, then, settings.tilt),
      score: then.combined?.score ?? null,
    };
    const isSame = before.label === account.standing.label && before.segment === account.segment;
    if (!isSame) movers.push({ account, before });
  }
  return { movers: movers.sort((a, b) => byValue(a.account, b.account)), newlyAssessed };
}

function toDoOf(accounts: readonly PortfolioAccount[]): ToDo[] {
  return [...accounts].sort(byValue).flatMap((account): ToDo[] => {
    if (needsReassessment(account.standing)) return [{ account, why: 'expired' }];
    return account.standing.lastAssessed === null ? [{ account, why: 'never-assessed' }] : [];
  });
}

function tiltedOf(accounts: readonly PortfolioAccount[]): Tilted[] {
  return [...accounts]
    .sort(byValue)
    .map((account) => ({
      account,
      towardsPresent: segmentAt(account, account.standing, -10),
      towardsFuture: segmentAt(account, account.standing, 10),
    }))
    .filter(({ towardsPresent, towardsFuture }) => towardsPresent !== towardsFuture);
}
