import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import { futurePotential } from './future-potential.ts';
import type { Label } from './label.ts';
import {
  bandOf,
  type PatientScore,
  type Pattern,
  patternOf,
  pointsOf,
  ratingsOf,
  reliableChange,
  tolerance,
} from './patient-score.ts';
import type { ModelSettings } from './settings.ts';
import { labelOf, shiftRatings, type Verdict, verdictOf } from './verdict.ts';

/*
 * Where an account stands on a day, by replaying its assessments in order of time.
 *
 * A form without enough ratings for a number takes part with its future factors and its date alone: it never keeps a label from expiring.
 * The combined score needs no look back: within one rater all weights fade by the same factor, so the sums so far are carried along.
 */

export type Trend = 'towards-patient' | 'towards-customer' | 'steady';

/** Why an assessment is kept and shown but counts for nothing. */
export type Exclusion = 'withdrawn' | 'our-failure' | 'only-this-situation' | 'later' | 'too-old';

/** One assessment of the history, with what it says alone and what it did to the label. */
export interface Judged {
  readonly assessment: Assessment;
  /** Null without enough ratings for a number. */
  readonly verdict: Verdict | null;
  readonly exclusion: Exclusion | null;
  readonly effect: 'confirms' | 'releases' | null;
}

/** All counting scores together: each rater by age, then the plain mean of the raters. */
export interface Combined extends Pick<PatientScore, 'score' | 'customer' | 'patient'> {
  readonly error: number;
  readonly low: number;
  readonly high: number;
  readonly pattern: Pattern;
  readonly raters: number;
}

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
  const judged = judge(assessments, settings, day);
  const replayed = replay(judged, settings);
  const counting = judged.filter(({ exclusion }) => exclusion === null);
  const newest = counting[counting.length - 1] ?? null;
  const { combined, newestScored } = replayed;
  const lastEvidence = newestScored ?? newest;
  const isExpired = lastEvidence !== null && day - lastEvidence.assessment.day > settings.expiry;
  const label = labelAt(replayed, isExpired, settings);
  return {
    label,
    combined,
    isExpired,
    trend: isExpired ? null : replayed.trend,
    lastAssessed: newest?.assessment.day ?? null,
    ...futureOf(counting, settings),
    confirmed: label === 'patient' ? (replayed.confirming?.assessment ?? null) : null,
    awaitsSecondOpinion:
      label === 'patient-signal' ||
      (label !== 'patient' && !isExpired && newestScored?.verdict.label === 'patient-signal'),
    newest: newest?.assessment ?? null,
    newestVerdict: newestScored?.verdict ?? null,
    history: judged,
  };
}

/** The verdict on an account changes when every rating of its history is moved half a step for or against it. */
export function hangsOnLeeway(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
): boolean {
  const label = (direction: 1 | -1) =>
    standingOf(
      assessments.map((assessment) => shifted(assessment, settings, direction)),
      settings,
      day,
    ).label;
  return label(1) !== label(-1);
}

function shifted(assessment: Assessment, { traits }: ModelSettings, direction: 1 | -1): Assessment {
  const moved = shiftRatings(ratingsOf(assessment, traits), traits, direction);
  const ratings = Object.fromEntries(traits.map(({ id }, i) => [id, moved[i] ?? null]));
  return { ...assessment, ratings };
}

/** A history entry while the replay still writes its effect. */
type Entry = { -readonly [Field in keyof Judged]: Judged[Field] };
type ScoredEntry = Entry & { readonly verdict: Verdict };

function judge(assessments: readonly Assessment[], settings: ModelSettings, day: Day): Entry[] {
  return [...assessments].sort(byTime).map((assessment) => ({
    assessment,
    verdict: verdictOf(ratingsOf(assessment, settings.traits), settings),
    exclusion: exclusionOf(assessment, settings, day),
    effect: null,
  }));
}

/** Order of time; ties by id, then by what else is written, so that the order of the rows never matters. */
function byTime(a: Assessment, b: Assessment): number {
  return (
    a.day - b.day ||
    compare(a.time, b.time) ||
    compare(a.id, b.id) ||
    compare(a.rater, b.rater) ||
    compare(JSON.stringify(a), JSON.stringify(b))
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function exclusionOf(
  assessment: Assessment,
  { horizon }: ModelSettings,
  day: Day,
): Exclusion | null {
  if (assessment.withdrawn !== null) return 'withdrawn';
  if (assessment.ourFailure) return 'our-failure';
  if (assessment.onlyThisSituation) return 'only-this-situation';
  if (assessment.day > day) return 'later';
  return day - assessment.day > horizon ? 'too-old' : null;
}

interface Replayed {
  readonly combined: Combined | null;
  /** The entry that confirmed the patient and has not been overruled. */
  readonly confirming: ScoredEntry | null;
  readonly newestScored: ScoredEntry | null;
  readonly hasLabelCoverage: boolean;
  readonly trend: Trend | null;
}

function replay(entries: readonly Entry[], settings: ModelSettings): Replayed {
  const raters = new Map<string, RaterSums>();
  const newestOfRater = new Map<string, Verdict>();
  let signals: ScoredEntry[] = [];
  let confirming: ScoredEntry | null = null;
  let newestScored: ScoredEntry | null = null;
  let hasLabelCoverage = false;
  let trend: Trend | null = null;

  for (const entry of entries) {
    if (entry.exclusion !== null || !isScored(entry)) continue;
    const { assessment, verdict } = entry;
    const isSignal = verdict.label === 'patient-signal';
    const isAfterPause: boolean =
      newestScored !== null && assessment.day - newestScored.assessment.day > settings.expiry;
    addTo(raters, assessment, verdict, settings.halfLife);
    const score: number = confirming !== null || isSignal ? meanScore(raters) : 50;

    if (
      confirming !== null &&
      (isAfterPause ||
        score < 50 - tolerance ||
        (!isSignal && isReliable(reliableChange(confirming.verdict, verdict))))
    ) {
      confirming = null;
      signals = [];
      entry.effect = 'releases';
    }
    if (isSignal) {
      if (
        confirming === null &&
        score > 50 + tolerance &&
        signals.some((earlier) => confirms(earlier.assessment, assessment, settings))
      ) {
        confirming = entry;
        entry.effect = 'confirms';
      }
      signals.push(entry);
    }

    const before = newestOfRater.get(assessment.rater);
    if (before !== undefined) trend = trendOf(reliableChange(before, verdict));
    newestOfRater.set(assessment.rater, verdict);
    hasLabelCoverage = hasLabelCoverage || verdict.coverage.isEnoughForLabel;
    newestScored = entry;
  }
  const combined = raters.size === 0 ? null : combine(raters, settings.tau);
  return { combined, confirming, newestScored, hasLabelCoverage, trend };
}

function isScored(entry: Entry): entry is ScoredEntry {
  return entry.verdict !== null;
}

function confirms(earlier: Assessment, later: Assessment, settings: ModelSettings): boolean {
  if (earlier.rater !== later.rater) return true;
  const days = later.day - earlier.day;
  return days >= settings.confirmAfter && days <= settings.confirmWithin;
}

function isReliable(change: number): boolean {
  return Math.abs(change) >= 1.96 - tolerance;
}

function trendOf(change: number): Trend {
  if (!isReliable(change)) return 'steady';
  return change > 0 ? 'towards-patient' : 'towards-customer';
}

function labelAt(
  { combined, confirming, hasLabelCoverage }: Replayed,
  isExpired: boolean,
  settings: ModelSettings,
): Label {
  if (combined === null || !hasLabelCoverage || isExpired) return 'unknown';
  return confirming === null ? labelOf(combined, settings) : 'patient';
}

/** Sums of one rater's scores, each weighted by 2^(−age / half-life) as seen from `day`. */
interface RaterSums {
  day: Day;
  weight: number;
  score: number;
  customer: number;
  patient: number;
  /** Sum of squared weights times squared item errors. */
  variance: number;
}

function addTo(
  raters: Map<string, RaterSums>,
  { rater, day }: Assessment,
  { score, customer, patient, itemError }: Verdict,
  halfLife: number,
): void {
  const variance = itemError * itemError;
  const sums = raters.get(rater);
  if (sums === undefined) {
    raters.set(rater, { day, weight: 1, score, customer, patient, variance });
    return;
  }
  const fading = 2 ** (-(day - sums.day) / halfLife);
  sums.day = day;
  sums.weight = sums.weight * fading + 1;
  sums.score = sums.score * fading + score;
  sums.customer = sums.customer * fading + customer;
  sums.patient = sums.patient * fading + patient;
  sums.variance = sums.variance * fading * fading + variance;
}

function meanScore(raters: ReadonlyMap<string, RaterSums>): number {
  let total = 0;
  for (const { score, weight } of raters.values()) total += score / weight;
  return total / raters.size;
}

function combine(raters: ReadonlyMap<string, RaterSums>, tau: number): Combined {
  const sums = [...raters.values()];
  const score = meanScore(raters);
  const customer = meanOf(sums.map((rater) => rater.customer / rater.weight));
  const patient = meanOf(sums.map((rater) => rater.patient / rater.weight));
  const variances = sums.map(({ variance, weight }) => variance / (weight * weight) + tau * tau);
  const error = Math.sqrt(meanOf(variances) / sums.length);
  const { low, high } = bandOf(score, error);
  const pattern = patternOf({ customer, patient });
  return { score, customer, patient, error, low, high, pattern, raters: sums.length };
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

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
