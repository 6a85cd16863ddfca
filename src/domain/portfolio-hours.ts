import type { PortfolioAccount } from './portfolio-account.ts';
import { sumOf } from './portfolio-totals.ts';
import { InputProblem, type Problem } from './problem.ts';
import { type Segment, segments } from './segment.ts';
import type { ModelSettings } from './settings.ts';
import { planHours } from './time-plan.ts';

/** How many gaps the summary lists. */
const listedGaps = 20;

/** Hours now and advised for one account, in hundredths of an hour a month. */
export interface AdvisedAccount {
  readonly account: PortfolioAccount;
  readonly advised: number;
  /** Advised less now; null where nobody has said how many hours there are now. */
  readonly gap: number | null;
}

export interface SegmentHours {
  readonly segment: Segment;
  readonly count: number;
  /** Null where nobody has said the hours of any of them. */
  readonly now: number | null;
  /** Null while no advice can be given. */
  readonly advised: number | null;
}

/** Hours by segment, and what to change. Advice only: nothing is ever applied. */
export interface HoursAdvice {
  /** Hundredths of an hour a month to share out; null without known hours and without a budget in Settings. */
  readonly budget: number | null;
  readonly isBudgetGiven: boolean;
  readonly bySegment: readonly SegmentHours[];
  readonly accounts: readonly AdvisedAccount[];
  /** Accounts that take no part, because their hours are unknown and no budget was given. */
  readonly leftOut: number;
  /** The largest gaps of either kind. */
  readonly gaps: readonly AdvisedAccount[];
  /** Who gives hours, the most first. */
  readonly gives: readonly AdvisedAccount[];
  /** Who gets hours: customers first, then the most. */
  readonly gets: readonly AdvisedAccount[];
  /** Why there is no advice although there is something to share out. */
  readonly refusal: Problem | null;
}

/**
 * Shares out the budget of Settings, else the hours there are now. Without a given budget an account of unknown hours takes no part:
 * its hours are not among those to share, and unknown is not 0.
 */
export function adviseHours(
  accounts: readonly PortfolioAccount[],
  settings: ModelSettings,
): HoursAdvice {
  const known = accounts.filter(({ hours }) => hours !== null);
  const isBudgetGiven = settings.hoursBudget !== null;
  const budget =
    settings.hoursBudget !== null
      ? Math.round(settings.hoursBudget * 100)
      : known.reduce((sum, { hours }) => sum + (hours ?? 0), 0) || null;
  const taking = isBudgetGiven ? accounts : known;
  const { advised, refusal } = budget === null ? noAdvice : advise(taking, settings, budget);
  const planned = taking.flatMap((account, i): AdvisedAccount[] => {
    const hours = advised?.[i];
    if (hours === undefined) return [];
    return [
      { account, advised: hours, gap: account.hours === null ? null : hours - account.hours },
    ];
  });
  const advisedOf = new Map(planned.map(({ account, advised: hours }) => [account.key, hours]));
  const moved = planned.filter(({ gap }) => gap !== null && gap !== 0).sort(byGap);
  return {
    budget,
    isBudgetGiven,
    bySegment: segments
      .map((segment) => hoursOf(segment, accounts, advisedOf))
      .filter(({ count }) => count > 0),
    accounts: planned,
    leftOut: budget === null ? 0 : accounts.length - taking.length,
    gaps: moved.slice(0, listedGaps),
    gives: moved.filter(({ gap }) => (gap ?? 0) < 0),
    gets: moved
      .filter(({ gap }) => (gap ?? 0) > 0)
      .sort((a, b) => customerFirst(a) - customerFirst(b) || byGap(a, b)),
    refusal,
  };
}

const noAdvice = { advised: null, refusal: null };

function advise(
  accounts: readonly PortfolioAccount[],
  settings: ModelSettings,
  budget: number,
): { readonly advised: readonly number[] | null; readonly refusal: Problem | null } {
  try {
    const hours = planHours(
      accounts.map(({ valueCents, hours: now, accountClass, segment }) => ({
        value: valueCents === null ? null : valueCents / 100,
        presentHours: now === null ? null : now / 100,
        accountClass,
        segment,
      })),
      settings,
      budget / 100,
    );
    return { advised: hours.map((advised) => Math.round(advised * 100)), refusal: null };
  } catch (error) {
    if (error instanceof InputProblem) return { advised: null, refusal: error.problem };
    throw error;
  }
}

function hoursOf(
  segment: Segment,
  accounts: readonly PortfolioAccount[],
  advisedOf: ReadonlyMap<string, number>,
): SegmentHours {
  const inside = accounts.filter((account) => account.segment === segment);
  return {
    segment,
    count: inside.length,
    now: sumOf(inside.map(({ hours }) => hours)),
    advised: sumOf(inside.map(({ key }) => advisedOf.get(key) ?? null)),
  };
}

function byGap(a: AdvisedAccount, b: AdvisedAccount): number {
  const difference = Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0);
  if (difference !== 0) return difference;
  return a.account.key < b.account.key ? -1 : 1;
}

function customerFirst({ account }: AdvisedAccount): number {
  return account.group === 'customer' ? 0 : 1;
}
