import type { Assessment } from './assessment.ts';
import { addScore, type Combined, combine, meanScore, type RaterScores } from './combined-score.ts';
import type { Day } from './day.ts';
import { ratingsOf, reliableChange, tolerance } from './patient-score.ts';
import type { ModelSettings } from './settings.ts';
import { shiftRatings, type Verdict, verdictOf } from './verdict.ts';

/*
 * The assessments of one account, replayed in order of time: which count, which confirm a patient, which release one.
 * The replay needs no look back: within one rater all weights fade by the same factor, so the sums so far are carried along.
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

/** A history entry while the replay still writes its effect. */
type Entry = { -readonly [Field in keyof Judged]: Judged[Field] };
type ScoredEntry = Entry & { readonly verdict: Verdict };

/** Ratings as they were given, or half a step in favour of the account (1) or against it (−1). */
export type View = 'as-given' | 1 | -1;

/** The assessments in order of time, each with what it says and whether it counts on the day. */
export function judge(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
  view: View,
): Entry[] {
  return [...assessments].sort(byTime).map((assessment) => {
    const given = ratingsOf(assessment, settings.traits);
    const ratings = view === 'as-given' ? given : shiftRatings(given, settings.traits, view);
    return {
      assessment,
      verdict: verdictOf(ratings, settings),
      exclusion: exclusionOf(assessment, settings, day),
      effect: null,
    };
  });
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

/** What the counting assessments came to. */
export interface Replayed {
  readonly combined: Combined | null;
  /** The entry that confirmed the patient and has not been overruled. */
  readonly confirming: ScoredEntry | null;
  readonly newestScored: ScoredEntry | null;
  readonly hasLabelCoverage: boolean;
  readonly trend: Trend | null;
}

/** Replays judged assessments and writes into each what it did to the label. */
export function replay(entries: readonly Entry[], settings: ModelSettings): Replayed {
  const raters: RaterScores = new Map();
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
    addScore(raters, assessment, verdict, settings.halfLife);
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
