import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, ideasOf } from '../../src/workbook/header-lexicon.ts';
import { plainText, wordsOf } from '../../src/workbook/plain-text.ts';

test.each<[string, string, number]>([
  ['', '', 0],
  ['', 'ab', 2],
  ['umsatz', 'umsatz', 0],
  ['umsatz', 'umsaz', 1],
  ['umsatz', 'umssatz', 1],
  ['umsatz', 'umsitz', 1],
  ['umsatz', 'musatz', 1],
  ['umsatz', 'umsazt', 1],
  ['umsatz', 'satz', 2],
  ['umsatz', 'umaszt', 2],
  ['ab', 'ba', 1],
  ['abc', 'cab', 2],
  ['klasse', 'kasse', 1],
  ['visite', 'besuch', 5],
])('from %j to %j it is %d letters', (one, other, edits) => {
  expect(editDistance(one, other, 9)).toBe(edits);
  expect(editDistance(other, one, 9)).toBe(edits);
});

/** The same counted word by word from the end, without a limit. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    edits(a.slice(0, -1), b) + 1,
    edits(a, b.slice(0, -1)) + 1,
    edits(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : 99,
  );
}

test('the letters between two words are counted up to a limit, beyond which one more is said', () => {
  const word = fc.stringMatching(/^[abc]{0,5}$/);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(edits(a, b), limit + 1));
    }),
  );
});

/** What a header's words stand for: the very word plain, otherwise how sure it is. */
function said(header: string): string {
  const plain = plainText(header);
  const { ideas, unknown } = ideasOf(wordsOf(plain), plain);
  const parts = Object.entries(ideas).map(([idea, sure]) =>
    sure === 1 ? idea : `${idea} ${sure}`,
  );
  return [...parts, ...(unknown > 0 ? [`${unknown} unknown`] : [])].join(', ');
}

test.each<[string, string]>([['Kunde', 'account']])('%s: %s', (header, ideas) => {
  expect(said(header)).toBe(ideas);
});
