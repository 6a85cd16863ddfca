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

/** A number under which an account is kept, such as 10034, 10.034, 10034b, K-10034 or Kd.-Nr. 10034. */
interface AccountNumber {
  /** What stands before it, without points and strokes. */
  readonly letters: string;
  readonly groups: readonly string[];
  /** The letter after it, which is a part of it. */
  readonly ending: string;
}

function accountNumberOf(key: string): AccountNumber | null {
  // A number column read as text leaves a decimal nought behind; a point that parts thousands has three digits after it.
  const whole = key.replace(/(\d)[.,]0{1,2}$/, '$1');
  const parts = /^(\p{L}{0,4})\d+(\p{L}?)$/u.exec(whole.replace(/[^\p{L}\d]/gu, ''));
  if (parts === null) return null;
  const [, letters = '', ending = ''] = parts;
  return { letters, groups: numbersIn(whole), ending };
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

const withoutNoughts = (digits: string) => digits.replace(/^0+(?=\d)/, '');
const asOne = (groups: readonly string[]) => withoutNoughts(groups.join(''));

/**
 * Whether two account numbers are one in another writing: the same digits but for noughts before them, parted alike or
 * one of them not at all, and no other letters before them, unless one has none.
 */
function isSameNumber(a: AccountNumber, b: AccountNumber): boolean {
  const isParted = a.groups.length > 1 && b.groups.length > 1;
  return (
    asOne(a.groups) === asOne(b.groups) &&
    a.ending === b.ending &&
    (!isParted || a.groups.slice(1).join(' ') === b.groups.slice(1).join(' ')) &&
    (a.letters === b.letters || a.letters === '' || b.letters === '')
  );
}

/** Whether two names hold numbers that part them: of the one with fewer, one that the other has not. */
function isAnotherNumber(a: readonly string[], b: readonly string[]): boolean {
  if (asOne(a) === asOne(b)) return false;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const there = new Set(more.map(withoutNoughts));
  return fewer.some((number) => !there.has(withoutNoughts(number)));
}

/**
 * Finds, for an account that is gone, the one of those that are there which it most likely is now; null if none is
 * alike. Names are compared by their letters: the most similar one, unless it bears another number. Account numbers are
 * never similar: 10034 and 10039 are two accounts. Of them only the same number in another writing is named, first one
 * with the same letters before it, and none where two could be meant: a wrong suggestion, confirmed in a hurry, gives
 * one account the opinions on another.
 */
export function similarAccountFinder(accounts: readonly string[]): (gone: string) => string | null {
  const known = accounts.map(read);
  return (gone) => {
    const wanted = read(gone);
    return sameNumber(wanted, known) ?? mostSimilar(wanted, known);
  };
}

interface ReadAccount {
  readonly account: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly numbers: readonly string[];
  /** Null for a name. */
  readonly number: AccountNumber | null;
}

function read(account: string): ReadAccount {
  const key = accountKey(account);
  return { account, pairs: pairsOf(key), numbers: numbersIn(key), number: accountNumberOf(key) };
}

function sameNumber({ number }: ReadAccount, known: readonly ReadAccount[]): string | null {
  if (number === null) return null;
  const same = known.filter((one) => one.number !== null && isSameNumber(number, one.number));
  const nearer = same.filter((one) => one.number?.letters === number.letters);
  const [first, second] = nearer.length > 0 ? nearer : same;
  return first === undefined || second !== undefined ? null : first.account;
}

function mostSimilar(wanted: ReadAccount, known: readonly ReadAccount[]): string | null {
  let best: string | null = null;
  let most = leastSimilar;
  for (const candidate of known) {
    if (wanted.number !== null && candidate.number !== null) continue;
    if (isAnotherNumber(wanted.numbers, candidate.numbers)) continue;
    const alike = similarity(wanted.pairs, candidate.pairs);
    if (alike > most) [best, most] = [candidate.account, alike];
  }
  return best;
}
