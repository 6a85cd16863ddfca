import type { Assessment } from './assessment.ts';
import type { ModelSettings } from './settings.ts';
import type { Pole, Rating, Trait } from './traits.ts';

/** The 90 % point of the normal distribution: an 80 % band leaves out a tenth on either side. */
const z = 1.2815515655446004;

/** Two scores this close count as equal, so that rounding of a mean never decides about a label. */
export const tolerance = 1e-9;

/** Both poles strong, both weak, or neither: the index of ambivalence alone takes lukewarm for torn (Kaplan 1972). */
export type Pattern = 'ambivalent' | 'indifferent' | 'directional';

/** How many of the active traits were observed. */
export interface Coverage {
  readonly observed: number;
  readonly active: number;
  /** Half of each pole's active traits: enough for a number. */
  readonly isEnoughForScore: boolean;
  /** Besides, two thirds of all active traits: enough for a label. */
  readonly isEnoughForLabel: boolean;
}

/** Where ratings stand between customer (0) and patient (100), and how sure that is. */
export interface PatientScore {
  readonly score: number;
  /** Mean of the customer traits, 0–100. */
  readonly customer: number;
  /** Mean of the patient traits, 0–100. */
  readonly patient: number;
  /** Standard error from the spread of the items alone, in points. */
  readonly itemError: number;
}

/** A rating of 1 to 5 on the scale from 0 to 100. */
export function pointsOf(rating: number): number {
  return 25 * (rating - 1);
}

/** The ratings of an assessment in the order of the traits. */
export function ratingsOf(assessment: Assessment, traits: readonly Trait[]): Rating[] {
  return traits.map(({ id }) => assessment.ratings[id] ?? null);
}

/** What was observed of the traits; `ratings` stand in the order of `traits`. */
export function coverageOf(ratings: readonly Rating[], traits: readonly Trait[]): Coverage {
  const customer = countOf(ratings, traits, 'customer');
  const patient = countOf(ratings, traits, 'patient');
  const observed = customer.observed + patient.observed;
  const active = customer.active + patient.active;
  const isEnoughForScore = isHalf(customer) && isHalf(patient);
  return {
    observed,
    active,
    isEnoughForScore,
    isEnoughForLabel: isEnoughForScore && 3 * observed >= 2 * active,
  };
}

/**
 * The score of one form: S = (P + 100 − K) / 2 over the observed traits, each pole counting half whatever is missing in it.
 * Null while less than half of either pole is observed.
 */
export function patientScore(
  ratings: readonly Rating[],
  { traits, nu0, s0 }: Pick<ModelSettings, 'traits' | 'nu0' | 's0'>,
): PatientScore | null {
  const customer = poleOf(ratings, traits, 'customer');
  const patient = poleOf(ratings, traits, 'patient');
  if (!isHalf(customer) || !isHalf(patient)) return null;
  // The assumed spread s0 keeps a form with twelve equal answers from claiming no error at all.
  const variance =
    (nu0 * s0 * s0 + customer.squares + patient.squares) /
    (nu0 + customer.observed - 1 + patient.observed - 1);
  return {
    score: (patient.mean + 100 - customer.mean) / 2,
    customer: customer.mean,
    patient: patient.mean,
    itemError: Math.sqrt((variance / customer.effective + variance / patient.effective) / 4),
  };
}

/** The error to show for one opinion: that of the items and the spread `tau` between raters. */
export function shownError(itemError: number, tau: number): number {
  return Math.sqrt(itemError * itemError + tau * tau);
}

/** The 80 % band of a score, within 0–100. */
export function bandOf(
  score: number,
  error: number,
): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, score - z * error), high: Math.min(100, score + z * error) };
}

export function patternOf({
  customer,
  patient,
}: Pick<PatientScore, 'customer' | 'patient'>): Pattern {
  if (Math.min(customer, patient) >= 60 - tolerance) return 'ambivalent';
  return Math.max(customer, patient) <= 40 + tolerance ? 'indifferent' : 'directional';
}

/** Reliable change index: the change in units of its own item error; from 1.96 in size it is more than noise. */
export function reliableChange(from: PatientScore, to: PatientScore): number {
  return (
    (to.score - from.score) /
    Math.sqrt(from.itemError * from.itemError + to.itemError * to.itemError)
  );
}

interface Count {
  readonly observed: number;
  readonly active: number;
}

function isHalf({ observed, active }: Count): boolean {
  return observed > 0 && 2 * observed >= active;
}

function countOf(ratings: readonly Rating[], traits: readonly Trait[], pole: Pole): Count {
  let observed = 0;
  let active = 0;
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i];
    if (trait === undefined || trait.pole !== pole || !(trait.weight > 0)) continue;
    active += 1;
    if ((ratings[i] ?? null) !== null) observed += 1;
  }
  return { observed, active };
}

/** Weighted mean of one pole, its squared deviations as if each of the observed weighed 1, and the number of equal items its weights are worth. */
function poleOf(ratings: readonly Rating[], traits: readonly Trait[], pole: Pole) {
  let observed = 0;
  let active = 0;
  let largest = 0;
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i];
    if (trait === undefined || trait.pole !== pole || !(trait.weight > 0)) continue;
    active += 1;
    if ((ratings[i] ?? null) === null) continue;
    observed += 1;
    largest = Math.max(largest, trait.weight);
  }
  let weights = 0;
  let weightsSquared = 0;
  let sum = 0;
  let sumSquared = 0;
  for (let i = 0; i < traits.length && observed > 0; i++) {
    const trait = traits[i];
    const rating = ratings[i] ?? null;
    if (trait === undefined || trait.pole !== pole || !(trait.weight > 0) || rating === null) {
      continue;
    }
    // In shares of the largest weight, so that no weight is too large or too small to square.
    const weight = trait.weight / largest;
    const points = pointsOf(rating);
    weights += weight;
    weightsSquared += weight * weight;
    sum += weight * points;
    sumSquared += weight * points * points;
  }
  const mean = sum / weights;
  return {
    observed,
    active,
    mean,
    squares: (Math.max(0, sumSquared - sum * mean) * observed) / weights,
    effective: (weights * weights) / weightsSquared,
  };
}
