import type { Assessment } from './assessment.ts';
import { type Combined, meanOf } from './combined-score.ts';
import type { Day } from './day.ts';
import { futurePotential } from './future-potential.ts';
import type { Label } from './label.ts';
import { pointsOf } from './patient-score.ts';
import { type Judged, judge, type Replayed, replay, type Trend, type View } from './replay.ts';
import type { ModelSettings } from './settings.ts';
import { labelOf, type Verdict } from './verdict.ts';

export type { Exclusion, Judged, Trend } from './replay.ts';

/*
 * Where an account stands on a day. A form without enough ratings for a number takes part with its future factors and its date alone:
 * it never keeps a label from expiring.
 */

export interface Standing {
  readonly label: Label;
  /** Null while no counting assessment has enough ratings for a number. */
  readonly combined: Combined | null;
  /** The label is too old to be shown; score and date stay. */
  readonly isExpired: boolean;
  /** Null without two scores of one rater, and after expiry. */
  readonly trend: Trend | null;
  /** Day of the newest counting assessment; null means that the account has none and every cell of its standing is blank. */
  readonly lastAssessed: Day | null;
  /** The possible future, 0–100, with its bounds for unknown factors: mean over the raters' newest. */
  readonly future: { readonly score: number; readonly low: number; readonly high: number } | null;
  /** How much the account is wanted, 0–100: mean over the raters' newest. */
  readonly desired: number | null;
  /** The assessment that confirmed the patient; null for every other label. */
  readonly confirmed: Assessment | null;
  /** A patient signal that nobody has confirmed yet. */
  readonly awaitsSecondOpinion: boolean;
  /** The newest counting assessment: its next step is the one that holds. */
  readonly newest: Assessment | null;
  readonly newestVerdict: Verdict | null;
  /** Every assessment, oldest first. */
  readonly history: readonly Judged[];
}

/** The assessments of each account, by account key. */
export function groupByAccount(assessments: readonly Assessment[]): Map<string, Assessment[]> {
  const groups = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const group = groups.get(assessment.account);
    if (group === undefined) groups.set(assessment.account, [assessment]);
    else group.push(assessment);
  }
  return groups;
}

/** The newest day of any assessment, excluded ones too: the as-of day where Settings name none. */
export function newestDay(assessments: readonly Assessment[]): Day | null {
  let newest: Day | null = null;
  for (const { day } of assessments) if (newest === null || day > newest) newest = day;
  return newest;
}

/** Where one account stands on a day. For a rater's own view, pass that rater's assessments alone. */
export function standingOf(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
): Standing {
  const { label, judged, counting, replayed, isExpired } = replayAs(
    assessments,
    settings,
    day,
    'as-given',
  );
  const { combined, newestScored } = replayed;
  const newest = counting[counting.length - 1]?.assessment ?? null;
  return {
    label,
    combined,
    isExpired,
    trend: isExpired ? null : replayed.trend,
    lastAssessed: newest?.day ?? null,
    ...futureOf(counting, settings),
    confirmed: label === 'patient' ? (replayed.confirming?.assessment ?? null) : null,
    awaitsSecondOpinion:
      label === 'patient-signal' ||
      (label !== 'patient' && !isExpired && newestScored?.verdict.label === 'patient-signal'),
    newest,
    newestVerdict: newestScored?.verdict ?? null,
    history: judged,
  };
}

/** The account was assessed, but too long ago: its label has expired, or nothing of it counts any more. */
export function needsReassessment({ isExpired, lastAssessed, history }: Standing): boolean {
  const wasAssessed =
    lastAssessed === null && history.some(({ exclusion }) => exclusion === 'too-old');
  return isExpired || wasAssessed;
}

/** The verdict on an account changes when every rating of its history is moved half a step for or against it. */
export function hangsOnLeeway(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
): boolean {
  const label = (view: View) => replayAs(assessments, settings, day, view).label;
  return label(1) !== label(-1);
}

/** Replays the assessments as one view sees them. */
function replayAs(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
  view: View,
) {
  const judged = judge(assessments, settings, day, view);
  const replayed = replay(judged, settings);
  const counting = judged.filter(({ exclusion }) => exclusion === null);
  const lastEvidence = replayed.newestScored ?? counting[counting.length - 1];
  const isExpired =
    lastEvidence !== undefined && day - lastEvidence.assessment.day > settings.expiry;
  const label = labelAt(replayed, isExpired, settings);
  return { label, judged, counting, replayed, isExpired };
}

function labelAt(
  { combined, confirming, hasLabelCoverage }: Replayed,
  isExpired: boolean,
  settings: ModelSettings,
): Label {
  if (combined === null || !hasLabelCoverage || isExpired) return 'unknown';
  return confirming === null ? labelOf(combined, settings) : 'patient';
}

function futureOf(
  counting: readonly Judged[],
  settings: ModelSettings,
): Pick<Standing, 'future' | 'desired'> {
  const futures = new Map<string, NonNullable<Standing['future']>>();
  const wishes = new Map<string, number>();
  for (let i = counting.length - 1; i >= 0; i--) {
    const assessment = counting[i]?.assessment;
    if (assessment === undefined) continue;
    const { rater, factors, desired } = assessment;
    if (!futures.has(rater)) {
      const { score, low, high } = futurePotential(factors, settings.factorWeights);
      if (score !== null) futures.set(rater, { score, low, high });
    }
    if (desired !== null && !wishes.has(rater)) wishes.set(rater, pointsOf(desired));
  }
  const ofRaters = [...futures.values()];
  return {
    future:
      ofRaters.length === 0
        ? null
        : {
            score: meanOf(ofRaters.map(({ score }) => score)),
            low: meanOf(ofRaters.map(({ low }) => low)),
            high: meanOf(ofRaters.map(({ high }) => high)),
          },
    desired: wishes.size === 0 ? null : meanOf([...wishes.values()]),
  };
}
