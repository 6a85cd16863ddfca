import type { Assessment } from './assessment.ts';
import type { ModelSettings } from './settings.ts';
import type { Rating, Trait } from './traits.ts';

/** The 90 % point of the normal distribution: an 80 % band leaves out a tenth on either side. */
const z = 1.2815515655446004;

/** Kept at hand: in a script's own context, looking up a global takes longer than computing with it. */
const { max, sqrt } = Math;

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

/** The level, between two of the scale too, that stands for points of 100. */
export function levelOf(points: number): number {
  return 1 + points / 25;
}

/** The ratings of an assessment in the order of the traits. */
export function ratingsOf(assessment: Assessment, traits: readonly Trait[]): Rating[] {
  return traits.map(({ id }) => assessment.ratings[id] ?? null);
}

/** What was observed of the traits; `ratings` stand in the order of `traits`. */
export function coverageOf(ratings: readonly Rating[], traits: readonly Trait[]): Coverage {
  const { customer, patient } = sumsOf(ratings, traits);
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
  const { customer, patient } = sumsOf(ratings, traits);
  if (!isHalf(customer) || !isHalf(patient)) return null;
  const customerMean = customer.points / customer.weight;
  const patientMean = patient.points / patient.weight;
  // The assumed spread s0 keeps a form with twelve equal answers from claiming no error at all.
  const variance =
    (nu0 * s0 * s0 + squaresOf(customer) + squaresOf(patient)) /
    (nu0 + customer.observed - 1 + patient.observed - 1);
  return {
    score: (patientMean + 100 - customerMean) / 2,
    customer: customerMean,
    patient: patientMean,
    itemError: sqrt((variance / itemsIn(customer) + variance / itemsIn(patient)) / 4),
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

/** The observed traits of one pole, summed up. */
interface Sums {
  active: number;
  observed: number;
  weight: number;
  weightSquared: number;
  points: number;
  pointsSquared: number;
}

function sumsOf(
  ratings: readonly Rating[],
  traits: readonly Trait[],
): { readonly customer: Sums; readonly patient: Sums } {
  const weights = signedWeights(traits);
  const customer = noSums();
  const patient = noSums();
  for (let i = 0; i < weights.length; i++) {
    const signed = weights[i] as number;
    if (signed === 0) continue;
    const isPatient = signed > 0;
    const pole = isPatient ? patient : customer;
    pole.active += 1;
    const rating = ratings[i] ?? null;
    if (rating === null) continue;
    // Not Math.abs, see `sqrt` above.
    const weight = isPatient ? signed : -signed;
    const points = pointsOf(rating);
    pole.observed += 1;
    pole.weight += weight;
    pole.weightSquared += weight * weight;
    pole.points += weight * points;
    pole.pointsSquared += weight * points * points;
  }
  return { customer, patient };
}

function noSums(): Sums {
  return { active: 0, observed: 0, weight: 0, weightSquared: 0, points: 0, pointsSquared: 0 };
}

function isHalf({ observed, active }: Sums): boolean {
  return observed > 0 && 2 * observed >= active;
}

/** Squared deviations from the weighted mean, as if each observed trait weighed 1. */
function squaresOf({ observed, weight, points, pointsSquared }: Sums): number {
  return (max(0, pointsSquared - (points * points) / weight) * observed) / weight;
}

/** The number of equally weighted items that the weights are worth. */
function itemsIn({ weight, weightSquared }: Sums): number {
  return (weight * weight) / weightSquared;
}

/** One list of traits serves thousands of forms: its weights are prepared once. */
const prepared = new WeakMap<readonly Trait[], Float64Array>();

/** Weights as shares of the largest of their pole, below 0 for customer traits, 0 for those switched off. */
function signedWeights(traits: readonly Trait[]): Float64Array {
  const known = prepared.get(traits);
  if (known !== undefined) return known;
  const largest = { customer: 0, patient: 0 };
  for (const { pole, weight } of traits) largest[pole] = Math.max(largest[pole], weight);
  const weights = Float64Array.from(traits, ({ pole, weight }) => {
    if (!(weight > 0)) return 0;
    // Not so small that its square would vanish.
    const share = Math.max(weight / largest[pole], 1e-100);
    return pole === 'patient' ? share : -share;
  });
  prepared.set(traits, weights);
  return weights;
}

/** Share of each trait in its pole's mean, by place; 0 for those not observed or switched off. */
export function sharesOf(ratings: readonly Rating[], traits: readonly Trait[]): number[] {
  const { customer, patient } = sumsOf(ratings, traits);
  return Array.from(signedWeights(traits), (signed, i) => {
    if (signed === 0 || (ratings[i] ?? null) === null) return 0;
    return Math.abs(signed) / (signed > 0 ? patient : customer).weight;
  });
}
