import { pointsOf, sharesOf, tolerance } from './patient-score.ts';
import type { Rating, Trait } from './traits.ts';

/** How far one observed trait moved the score away from 50, in points; above 0 towards patient. */
export interface Contribution {
  readonly trait: Trait;
  readonly rating: number;
  readonly points: number;
}

/** A score in words: whole points that add up to the shown score − 50. */
export interface Explanation {
  readonly shownScore: number;
  /** Up to three traits, the one that moved most first. */
  readonly top: readonly Contribution[];
  /** All other traits together; null when there are none. */
  readonly others: number | null;
}

/** A score as people see it: whole, halves up. */
export function shownScore(score: number): number {
  return Math.round(score + tolerance);
}

/** What each observed trait adds to the score, exactly; together they are the score − 50. `ratings` stand in the order of `traits`. */
export function contributionsOf(
  ratings: readonly Rating[],
  traits: readonly Trait[],
): Contribution[] {
  const shares = sharesOf(ratings, traits);
  return traits.flatMap((trait, i) => {
    const rating = ratings[i] ?? null;
    if (rating === null || !(trait.weight > 0)) return [];
    const fromMiddle = trait.pole === 'patient' ? pointsOf(rating) - 50 : 50 - pointsOf(rating);
    return [{ trait, rating, points: ((shares[i] ?? 0) * fromMiddle) / 2 }];
  });
}

/** The three traits that moved the score most and the rest, rounded so that the sum is exact. */
export function explanationOf(
  score: number,
  ratings: readonly Rating[],
  traits: readonly Trait[],
): Explanation {
  const all = contributionsOf(ratings, traits);
  // Rounded far below what anybody sees, so that equal moves keep the order of the form.
  const size = ({ points }: Contribution) => Math.round(Math.abs(points) / tolerance);
  const ranked = [...all].sort((a, b) => size(b) - size(a));
  const top = ranked.slice(0, 3);
  const rest = ranked.slice(3);
  const exact = top.map(({ points }) => points);
  if (rest.length > 0) exact.push(rest.reduce((sum, { points }) => sum + points, 0));
  const shown = shownScore(score);
  const whole = roundToSum(exact, shown - 50);
  return {
    shownScore: shown,
    top: top.map((contribution, i) => ({ ...contribution, points: whole[i] ?? 0 })),
    others: whole[top.length] ?? null,
  };
}

/** Largest-remainder rounding: whole numbers, each next to its exact value, that add up to `sum`, the rounded sum of the exact values. */
export function roundToSum(exact: readonly number[], sum: number): number[] {
  const whole = exact.map((value) => Math.floor(value + tolerance));
  let missing = sum - whole.reduce((total, value) => total + value, 0);
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - (whole[place] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder) {
    if (missing <= 0) break;
    whole[place] = (whole[place] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}
