import type { Label } from './label.ts';
import {
  bandOf,
  type Coverage,
  coverageOf,
  type PatientScore,
  type Pattern,
  patientScore,
  patternOf,
  shownError,
  tolerance,
} from './patient-score.ts';
import type { ModelSettings } from './settings.ts';
import type { Rating, Trait } from './traits.ts';

/** What one opinion says; at most "Patient?", for a single opinion is a signal and no verdict. */
export interface Verdict extends PatientScore {
  readonly label: Exclude<Label, 'patient'>;
  /** Standard error of one rater, in points. */
  readonly error: number;
  readonly low: number;
  readonly high: number;
  readonly pattern: Pattern;
  readonly coverage: Coverage;
}

/** The same form seen kindly and severely: every observed rating half a step for and against the account. */
export interface Leeway {
  readonly inFavour: Verdict;
  readonly against: Verdict;
  /** The label depends on that half step. */
  readonly decides: boolean;
}

/** The rule for a score with its error, be it of one opinion or of several combined. Torn and lukewarm accounts never get a side. */
export function labelOf(
  value: Pick<PatientScore, 'score' | 'customer' | 'patient'> & { readonly error: number },
  settings: Pick<ModelSettings, 'patientFrom' | 'customerTo'>,
): Exclude<Label, 'patient' | 'unknown'> {
  const pattern = patternOf(value);
  if (pattern !== 'directional') return pattern === 'ambivalent' ? 'mixed' : 'undecided';
  const { low, high } = bandOf(value.score, value.error);
  if (value.score >= settings.patientFrom - tolerance && low > 50 + tolerance) {
    return 'patient-signal';
  }
  if (value.score <= settings.customerTo + tolerance && high < 50 - tolerance) return 'customer';
  return 'undecided';
}

/** The verdict of one form, its ratings in the order of the traits; null without enough ratings for a number. */
export function verdictOf(ratings: readonly Rating[], settings: ModelSettings): Verdict | null {
  const found = patientScore(ratings, settings);
  if (found === null) return null;
  const { score, customer, patient, itemError } = found;
  const coverage = coverageOf(ratings, settings.traits);
  const error = shownError(itemError, settings.tau);
  const { low, high } = bandOf(score, error);
  const pattern = patternOf(found);
  const label = coverage.isEnoughForLabel
    ? labelOf({ score, customer, patient, error }, settings)
    : 'unknown';
  // Written out: spreading costs several times the whole calculation, and a standing judges thousands of forms.
  return { score, customer, patient, itemError, error, low, high, pattern, coverage, label };
}

/** Ratings moved by half a step in favour of the account (+1) or against it (−1), within 1 to 5. */
export function shiftRatings(
  ratings: readonly Rating[],
  traits: readonly Trait[],
  direction: 1 | -1,
): Rating[] {
  return ratings.map((rating, i) => {
    if (rating === null) return null;
    const step = traits[i]?.pole === 'customer' ? direction / 2 : -direction / 2;
    return Math.min(5, Math.max(1, rating + step));
  });
}

/** Whether the verdict of a form hangs on half a step of leeway; null without enough ratings for a number. */
export function leewayOf(ratings: readonly Rating[], settings: ModelSettings): Leeway | null {
  const inFavour = verdictOf(shiftRatings(ratings, settings.traits, 1), settings);
  const against = verdictOf(shiftRatings(ratings, settings.traits, -1), settings);
  if (inFavour === null || against === null) return null;
  return { inFavour, against, decides: inFavour.label !== against.label };
}
