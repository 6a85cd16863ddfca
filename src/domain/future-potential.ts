import { pointsOf, tolerance } from './patient-score.ts';
import { type FactorId, factorIds, type Rating } from './traits.ts';

/** What the six factors say about the future of an account. */
export interface FuturePotential {
  /** 0–100 over the observed factors; null below four of them or 60 % of the weight. */
  readonly score: number | null;
  /** What the score would be if every missing factor were 1, and 5. */
  readonly low: number;
  readonly high: number;
}

/** A factor with a weight of 0 or less is switched off; weights need not add up to 1. */
export function futurePotential(
  factors: Readonly<Record<FactorId, Rating>>,
  weights: Readonly<Record<FactorId, number>>,
): FuturePotential {
  const largest = Math.max(...factorIds.map((id) => weights[id]));
  let observed = 0;
  let observedWeight = 0;
  let totalWeight = 0;
  let sum = 0;
  for (const id of factorIds) {
    if (!(weights[id] > 0)) continue;
    const weight = weights[id] / largest;
    totalWeight += weight;
    const rating = factors[id];
    if (rating === null) continue;
    observed += 1;
    observedWeight += weight;
    sum += weight * pointsOf(rating);
  }
  if (totalWeight === 0) return { score: null, low: 0, high: 100 };
  const share = observedWeight / totalWeight;
  return {
    score: observed >= 4 && share >= 0.6 - tolerance ? sum / observedWeight : null,
    low: sum / totalWeight,
    high: (sum + 100 * (totalWeight - observedWeight)) / totalWeight,
  };
}

/** Where wish and evidence part: the desired future (0–100) 25 points or more above or below the possible one. */
export function futureGap(
  desired: number | null,
  future: number | null,
): 'wish-above-evidence' | 'overlooked-chance' | null {
  if (desired === null || future === null) return null;
  if (desired - future >= 25 - tolerance) return 'wish-above-evidence';
  return desired - future <= -25 + tolerance ? 'overlooked-chance' : null;
}
