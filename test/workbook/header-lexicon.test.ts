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

test('letters beyond the limit are not counted, whichever way the words differ', () => {
  expect(editDistance('umsatz', 'marge', 2)).toBe(3);
  expect(editDistance('abb', 'bcac', 2)).toBe(3);
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

test.each<[string, string]>([
  // Words made of several, joined by letters or none.
  ['Wertkategorie', 'grade 0.95, amount 0.95'],
  ['Jahreskunde', 'account 0.95, perYear 0.95'],
  ['Jahreskategorie', 'grade 0.95, perYear 0.95'],
  ['Länderumsatz', 'revenue 0.95, place 0.95'],
  ['Länderkategorie', 'grade 0.95, place 0.95'],
  ['Warenkategorie', 'grade 0.95, product 0.95'],
  ['Wertekategorie', 'grade 0.95, amount 0.95'],
  ['Rangskategorie', 'grade 0.95'],
  ['Wertenkategorie', 'grade 0.95, amount 0.95'],
  ['Zielenskategorie', 'grade 0.95, plan 0.95'],
  ['Zielwertklasse', 'class 0.95, amount 0.95, plan 0.95'],
  ['Tournummer', 'id 0.95, place 0.95'],
  ['Landkategoriee', 'grade 0.95, place 0.95'],
  ['Umsatzverwertung', 'revenue 0.95'],
  ['Verwertung', '1 unknown'],
  ['Umsatzpa', 'revenue 0.95, perYear'],
  ['Stueckumsatz', 'revenue 0.95, rate 0.95'],
  ['Schluesselkunde', 'keyAccount 0.95'],
  ['Schluesselkundenumsatz', 'account 0.95, revenue 0.95, id 0.95'],
  // A typo in the last of them: what it is made of by chance (“Satz”, “Teil”) is not meant.
  ['Rechnungsumssatz', 'revenue 0.8'],
  ['Einkaufsusatz', 'revenue 0.8'],
  ['Einkaufsummsatz', 'revenue 0.8'],
  ['Rechnungusmsatz', 'revenue 0.8'],
  ['Rechnungsomsatz', 'deal 0.95, rate 0.95'],
  ['Umsatzannteil', 'share 0.8'],
  ['Landkategoire', 'grade 0.8'],
  ['Zielkunndennummer', 'id 0.8'],
  ['Kundencoed', 'account 0.95, id 0.95'],
  // Plurals, but not of words so short that they would be others.
  ['Custs', 'account 0.95'],
  ['Kategorien', 'grade 0.95'],
  ['Dbs', '1 unknown'],
  ['Kds', '1 unknown'],
  // A number by its last letters, behind a word that is known.
  ['Kdnr', 'accountId'],
  ['Kundnenr', 'accountId 0.8'],
  ['Firmnnr', '1 unknown'],
  ['Paid', '1 unknown'],
  ['Kdid', '1 unknown'],
  // A wrong first letter is forgiven in a long word if the second is right.
  ['Xeckungsbeitrag', 'margin 0.8'],
  ['Xxckungsbeitrag', '1 unknown'],
  ['Xustomer', 'account 0.8'],
  ['Xxstomer', '1 unknown'],
  ['Xartner', '1 unknown'],
  ['Poenzialkunde', 'account 0.95, potential 0.8'],
  // Whatever letter was broken, if a word comes of it.
  ['C�d.', 'id'],
  ['C�d. cliente', 'id, account'],
  ['A�o', 'perYear'],
  ['Compa�ia', '1 unknown'],
  ['Kund�en', 'account 0.8'],
  ['Verk�ufergebiet', 'place 0.95, owner 0.8'],
  ['Pre�o', '1 unknown'],
  // Cut short by a full stop.
  ['Besuc.', 'visits 0.8'],
  ['Betreue.', 'owner 0.8'],
  ['Verantwortl.', 'owner 0.85'],
  ['Kundenverantwortl.', 'account 0.95, owner 0.85'],
  ['Ab.', '1 unknown'],
])('%s: %s', (header, ideas) => {
  expect(said(header)).toBe(ideas);
});
