import { expect, test } from 'vitest';
import { matching } from '../../src/sidebar/account-field.tsx';
import { accountLines } from '../apps-script/account-book.ts';

const names = accountLines(2000)
  .slice(1)
  .map(([name]) => String(name));

test('every account comes first once all of its name or key is typed, however many others hold the same words', () => {
  const accounts = names.map((name, index) => ({ name, account: String(70_000 - index) }));
  for (const list of [accounts, [...accounts].reverse()]) {
    // Each of them against all others would be four million comparisons.
    for (const wanted of accounts.filter((_, index) => index % 40 < 2)) {
      expect(matching(list, wanted.name)[0]).toBe(wanted);
      expect(matching(list, ` ${wanted.account} `)[0]).toBe(wanted);
    }
  }
});

test('accents and capitals do not matter, and what begins with it comes before what holds it', () => {
  const found = (typed: string, ...of: string[]) =>
    matching(
      of.map((name) => ({ name, account: name })),
      typed,
    ).map(({ name }) => name);
  expect(found('MULL', 'Gebrüder Müll', 'Müller KG', 'Mull', 'Adler')).toEqual([
    'Mull',
    'Müller KG',
    'Gebrüder Müll',
  ]);
  expect(found('strasse 2', 'Straße 12', 'Straße 1', 'Weg 2')).toEqual(['Straße 12']);
  expect(found('  ', 'Adler')).toEqual([]);
});
