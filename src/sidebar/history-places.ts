import type { Day } from '../domain/day.ts';
import type { Exclusion } from '../domain/standing.ts';

/** The stretch scores stand on, and how far apart two must be to be seen as two. */
export interface PictureWidth {
  readonly from: number;
  readonly to: number;
  readonly apart: number;
}

/**
 * Where each score stands in the picture of a history, and the order they are drawn in. They stand by their day; those
 * of one day, or of days too close to be told apart, stand side by side, oldest first. What counts is drawn last: when
 * there are too many for so little room, nothing excluded hides it.
 */
export function historyPlaces<
  Entry extends { readonly day: Day; readonly excluded: Exclusion | null },
>(entries: readonly Entry[], { from, to, apart }: PictureWidth): { entry: Entry; x: number }[] {
  const first = entries[0]?.day ?? 0;
  const days = Math.max(1, (entries[entries.length - 1]?.day ?? 0) - first);
  const gap = Math.min(apart, (to - from) / Math.max(1, entries.length - 1));
  let left = from - gap;
  const placed = entries.map((entry) => {
    left = Math.max(left + gap, from + ((to - from) * (entry.day - first)) / days);
    return { entry, x: left };
  });
  let right = to + gap;
  for (const place of [...placed].reverse()) {
    right = Math.min(right - gap, place.x);
    place.x = right;
  }
  const counts = ({ entry }: { entry: Entry }) => entry.excluded === null;
  return [...placed.filter((place) => !counts(place)), ...placed.filter(counts)];
}
