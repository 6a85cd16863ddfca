import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import type { ModelSettings } from './settings.ts';
import { hangsOnLeeway, needsReassessment, type Standing } from './standing.ts';

/** Why an account is due, the most pressing first. */
export const dueReasons = [
  'never-assessed',
  'expired',
  'second-opinion',
  'leeway',
  'overdue-step',
] as const;
export type DueReason = (typeof dueReasons)[number];

/** What makes an account due. */
export interface Due {
  /** Why it is due, most pressing first; none when it is not. */
  readonly reasons: readonly DueReason[];
  /** The overdue next step. */
  readonly overdue: { readonly step: string; readonly day: Day } | null;
}

/** Why an account is due on a day, from all its assessments and the standing they add up to. */
export function dueOf(
  assessments: readonly Assessment[],
  standing: Standing,
  settings: ModelSettings,
  day: Day,
): Due {
  const step = standing.newest;
  const overdue =
    step !== null && step.by !== null && step.by < day
      ? { step: step.nextStep, day: step.by }
      : null;
  const isDue: Readonly<Record<DueReason, boolean>> = {
    'never-assessed': standing.lastAssessed === null && !needsReassessment(standing),
    expired: needsReassessment(standing),
    'second-opinion': standing.awaitsSecondOpinion,
    leeway: hangsOnLeeway(assessments, settings, day),
    'overdue-step': overdue !== null,
  };
  return { reasons: dueReasons.filter((reason) => isDue[reason]), overdue };
}

/** An account as the order of the due ones needs it. */
export interface Rankable {
  readonly reasons: readonly DueReason[];
  readonly value: number | null;
}

/** The accounts that are due, the most pressing first; within a reason the larger value comes first. */
export function mostPressing<Account extends Rankable>(accounts: readonly Account[]): Account[] {
  return accounts
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b) || rankedValue(b) - rankedValue(a));
}

function rankOf({ reasons }: Rankable): number {
  const [first] = reasons;
  return first === undefined ? dueReasons.length : dueReasons.indexOf(first);
}

/** An unknown value ranks last, it is not 0. */
function rankedValue({ value }: Rankable): number {
  return value ?? -Number.MAX_VALUE;
}

/** How many accounts have an assessment that has not expired. */
export function countAssessed(
  accounts: readonly {
    readonly lastAssessed: Day | null;
    readonly reasons: readonly DueReason[];
  }[],
): number {
  return accounts.filter(
    ({ lastAssessed, reasons }) => lastAssessed !== null && !reasons.includes('expired'),
  ).length;
}
