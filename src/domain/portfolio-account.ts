import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import { futureGap } from './future-potential.ts';
import {
  type AccountClass,
  type FutureLevel,
  futureLevel,
  type Segment,
  segmentOf,
} from './segment.ts';
import type { ModelSettings } from './settings.ts';
import { hangsOnLeeway, type Standing, standingOf } from './standing.ts';

/** One account as its sheet has it. Money and hours are whole numbers, so that no sum depends on the order of adding. */
export interface SheetAccount {
  /** In the form in which keys are compared. */
  readonly key: string;
  /** As it stands in the sheet; what an assessment is stored under. */
  readonly shownKey: string;
  readonly name: string;
  /** The account number as it is shown; empty without one. */
  readonly number: string;
  readonly sheet: string;
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Null for a prospect. */
  readonly accountClass: AccountClass | null;
  /** Revenue or margin; null where the sheet has none. */
  readonly valueCents: number | null;
  /** Hundredths of an hour a month from the hours column. */
  readonly columnHours: number | null;
  /** Hundredths of an hour a month from visits and minutes a visit. */
  readonly visitHours: number | null;
}

/** The four groups of the headline; Mixed and "Patient?" are undecided. */
export const groups = ['customer', 'undecided', 'patient', 'not-assessed'] as const;
export type Group = (typeof groups)[number];

export const discussReasons = [
  'patient-in-high-class',
  'customer-in-low-class',
  'step-overdue',
  'second-opinion',
  'decision-open',
  'hangs-on-leeway',
  'wish-above-evidence',
  'overlooked-chance',
] as const;
export type DiscussReason = (typeof discussReasons)[number];

/** An account of the summary: what the sheet says, where it stands, and what follows. */
export interface PortfolioAccount extends SheetAccount {
  readonly standing: Standing;
  readonly group: Group;
  readonly future: number | null;
  readonly level: FutureLevel;
  readonly segment: Segment;
  /** Hundredths of an hour a month; null where nobody has said. */
  readonly hours: number | null;
  readonly reasons: readonly DiscussReason[];
}

/** Joins a row with its assessments, as of a day. */
export function portfolioAccount(
  account: SheetAccount,
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
): PortfolioAccount {
  const standing = standingOf(assessments, settings, day);
  const future = standing.future?.score ?? null;
  const joined = {
    ...account,
    standing,
    group: groupOf(standing),
    future,
    level: futureLevel(future, settings.tilt),
    segment: segmentAt(account, standing, settings.tilt),
    hours: account.columnHours ?? formHours(standing, settings, day) ?? account.visitHours,
  };
  const isOnEdge = standing.label !== 'unknown' && hangsOnLeeway(assessments, settings, day);
  return { ...joined, reasons: reasonsOf(joined, isOnEdge, day) };
}

export function segmentAt(account: SheetAccount, standing: Standing, tilt: number): Segment {
  return segmentOf({
    accountClass: account.accountClass,
    future: standing.future?.score ?? null,
    isConfirmedPatient: standing.label === 'patient',
    tilt,
  });
}

function groupOf({ label }: Standing): Group {
  if (label === 'customer' || label === 'patient') return label;
  return label === 'unknown' ? 'not-assessed' : 'undecided';
}

/** The hours of the newest assessment that gives any; one that was withdrawn, is not yet due or is too old to count says nothing. */
function formHours({ history }: Standing, { horizon }: ModelSettings, day: Day): number | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const assessment = history[i]?.assessment;
    if (assessment === undefined || assessment.hours === null) continue;
    if (assessment.withdrawn !== null || assessment.day > day) continue;
    if (day - assessment.day > horizon) continue;
    return Math.round(assessment.hours * 100);
  }
  return null;
}

function reasonsOf(
  account: Omit<PortfolioAccount, 'reasons'>,
  isOnEdge: boolean,
  day: Day,
): DiscussReason[] {
  const { accountClass, standing, future, segment } = account;
  const isHigh = accountClass === 'A' || accountClass === 'B';
  const step = standing.newest;
  const gap = futureGap(standing.desired, future);
  const holds: Readonly<Record<DiscussReason, boolean>> = {
    'patient-in-high-class': isHigh && standing.label === 'patient',
    'customer-in-low-class':
      !isHigh && standing.label === 'customer' && future !== null && future >= 40 - 1e-9,
    'step-overdue': step !== null && step.by !== null && step.by < day,
    'second-opinion': standing.awaitsSecondOpinion,
    'decision-open': segment === 'wind-down' && (step?.decidedBy ?? '').trim() === '',
    'hangs-on-leeway': isOnEdge,
    'wish-above-evidence': gap === 'wish-above-evidence',
    'overlooked-chance': gap === 'overlooked-chance',
  };
  return discussReasons.filter((reason) => holds[reason]);
}
