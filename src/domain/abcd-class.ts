import { type AccountClass, accountClasses } from './segment.ts';

/** Shares this close to a cut count as reaching it. */
const tolerance = 1e-9;

/**
 * The class of each value by the cumulative share of positive value before it, largest first: below the first cut A, below the second B,
 * then C, and from a third cut on D. Equal values share a class, a value of 0 or less is D, null stays null.
 * Counting the share before the account makes the largest account an A even when it holds everything.
 */
export function abcdClasses(
  values: readonly (number | null)[],
  cuts: readonly number[],
): (AccountClass | null)[] {
  const smallest = smallestOfClass(values, cuts);
  return values.map((value) => {
    if (value === null) return null;
    return accountClasses.find((_, i) => value >= (smallest[i] ?? Infinity)) ?? 'D';
  });
}

/** The smallest value that is still in each class, in the order A, B, C; Infinity for a class without accounts. */
function smallestOfClass(values: readonly (number | null)[], cuts: readonly number[]): number[] {
  const positive = Float64Array.from(
    values.filter((value): value is number => value !== null && value > 0),
  ).sort();
  const largest = positive[positive.length - 1] ?? 1;
  // In shares of the largest value, so that no total overflows.
  let total = 0;
  for (const value of positive) total += value / largest;
  const smallest = [Infinity, Infinity, Infinity];
  let before = 0;
  for (let end = positive.length; end > 0; ) {
    const value = positive[end - 1] ?? 0;
    const place = cuts.filter((cut) => before / total >= cut - tolerance).length;
    if (place < smallest.length) smallest[place] = value;
    for (; end > 0 && positive[end - 1] === value; end--) before += value / largest;
  }
  return smallest;
}
