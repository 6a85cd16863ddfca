import type { Rating } from '../domain/traits.ts';

/*
 * The form by keyboard: 1 to 5 and 0 rate the statement that has the focus and go on to the next, left and right move
 * by one step, up and down go from statement to statement.
 */

/** What a key means while a statement has the focus; null for every other key. */
export type RatingKey =
  | { readonly kind: 'rate'; readonly value: Rating }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'go'; readonly by: 1 | -1 };

export function ratingKey(event: {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): RatingKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (/^[1-5]$/.test(event.key)) return { kind: 'rate', value: Number(event.key) };
  switch (event.key) {
    case '0':
    case 'Delete':
    case 'Backspace':
      return { kind: 'rate', value: null };
    case 'ArrowRight':
      return { kind: 'step', by: 1 };
    case 'ArrowLeft':
      return { kind: 'step', by: -1 };
    case 'ArrowDown':
      return { kind: 'go', by: 1 };
    case 'ArrowUp':
      return { kind: 'go', by: -1 };
    default:
      return null;
  }
}

/** One step further on the scale – 1 2 3 4 5, never beyond its ends. */
export function stepped(value: Rating, by: 1 | -1): Rating {
  const next = Math.min(5, Math.max(0, (value ?? 0) + by));
  return next === 0 ? null : next;
}
