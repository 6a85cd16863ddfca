import type { AccountClass } from '../domain/segment.ts';
import type { ClassOrNone } from '../domain/settings.ts';
import { accountKey } from './account-key.ts';
import { isBlank } from './cell.ts';

/** The team's own words for the classes, as compared by `accountKey`. */
export type ClassWords = ReadonlyMap<string, ClassOrNone>;

const nouns =
  'kunden?|accounts?|customers?|clients?|klasse|kl\\.?|kategorie|class|category|grade|rating';
/** A letter with at most two plus or minus signs, alone or beside a word for class or customer. */
const worded = new RegExp(
  `^(?:(?:${nouns})[ :-]*)?([a-d]) ?[+\\-\\u2212\\u2013]{0,2}(?:[ -]*(?:${nouns}))?$`,
);

/**
 * The class a cell names: "a", "A+", " B ", "A-Kunde", "Klasse B", or a word of the team's own. A blank cell is a
 * prospect ("none"); anything else is not understood.
 */
export function readClass(cell: unknown, own?: ClassWords): ClassOrNone | 'not-a-class' {
  if (isBlank(cell)) return 'none';
  const word = accountKey(cell);
  const mapped = own?.get(word);
  if (mapped !== undefined) return mapped;
  if (typeof cell !== 'string') return 'not-a-class';
  const letter = worded.exec(word)?.[1]?.toUpperCase();
  return letter === undefined ? 'not-a-class' : (letter as AccountClass);
}
