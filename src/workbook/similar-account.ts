import { accountKey } from './account-key.ts';

/** Below this share of common letter pairs two names are rather two accounts. */
const leastSimilar = 0.45;

/** Endings that name a legal form and say nothing about which company it is. */
const legalForms =
  /\b(?:gmbh|ag|kg|ohg|gbr|ug|se|e\.? ?k\.?|co|inc|ltd|llc|plc|corp|s\.? ?a\.? ?r\.? ?l|s\.? ?p\.? ?a|s\.? ?a|b\.? ?v)\b\.?|[&.,]/g;

function pairsOf(name: string): Map<string, number> {
  const core = name.replace(legalForms, ' ').replace(/\s+/g, ' ').trim();
  const text = ` ${core === '' ? name : core} `;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < Math.min(text.length, 200); i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of letter pairs two names have in common (Dice), 0 to 1. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** Finds, for the name of an account that is gone, the most similar of those that are there; null if none is alike. */
export function similarAccountFinder(accounts: readonly string[]): (gone: string) => string | null {
  const known = accounts.map((account) => ({ account, pairs: pairsOf(accountKey(account)) }));
  return (gone) => {
    const pairs = pairsOf(accountKey(gone));
    let best: string | null = null;
    let most = leastSimilar;
    for (const candidate of known) {
      const alike = similarity(pairs, candidate.pairs);
      if (alike > most) [best, most] = [candidate.account, alike];
    }
    return best;
  };
}
