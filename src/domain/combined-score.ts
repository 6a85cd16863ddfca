import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import { bandOf, type PatientScore, type Pattern, patternOf } from './patient-score.ts';

/** All counting scores together: each rater by age, then the plain mean of the raters. */
export interface Combined extends Pick<PatientScore, 'score' | 'customer' | 'patient'> {
  readonly error: number;
  readonly low: number;
  readonly high: number;
  readonly pattern: Pattern;
  readonly raters: number;
}

/** The counting scores so far, by rater. */
export type RaterScores = Map<string, RaterSums>;

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

/** Adds the newest score of a rater; a score `halfLife` days older (above 0) weighs half as much. */
export function addScore(
  raters: RaterScores,
  { rater, day }: Assessment,
  { score, customer, patient, itemError }: PatientScore,
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

/** The combined score alone. */
export function meanScore(raters: RaterScores): number {
  let total = 0;
  for (const { score, weight } of raters.values()) total += score / weight;
  return total / raters.size;
}

/** The combined score with its error: sqrt( Σ over raters (v + tau²) ) / raters. */
export function combine(raters: RaterScores, tau: number): Combined {
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

/** The plain mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
