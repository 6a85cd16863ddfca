import { expect, test } from 'vitest';
import { findTable } from '../../../src/workbook/find-table.ts';
import { dayNumber, readWorkbook } from './workbook-notation.ts';

/** The sheet and the rows of the accounts, and the ranges that would have served as well. */
function found(sheets: Readonly<Record<string, string>>, active: string): string {
  const workbook = readWorkbook({ title: '', sheets, truth: { none: 'empty' } });
  const table = findTable(workbook, active, dayNumber('2026-11-23'));
  if ('none' in table) {
    const sheet = 'sheet' in table.why ? ` in ${table.why.sheet}` : '';
    return `none: ${table.why.kind}${sheet}`;
  }
  const asked = table.questions.flatMap((question) =>
    question.kind === 'several-tables' ? [`, asks ${question.ranges.join(' ')}`] : [],
  );
  return `${table.sheet} ${table.firstRow}–${table.lastRow}${asked.join('')}`;
}

const names = ['Brandt', 'Ohm', 'Riedel', 'Moser', 'Berg', 'Stein', 'Wolf', 'Fuchs', 'Vogel'];

/** So many accounts with a class and a revenue, from a place in the names on. */
const list = (count: number, from = 0, head = 'Kunde | Klasse | Umsatz') =>
  [head, ...names.slice(from, from + count).map((name, i) => `${name} | B | ${70 - 3 * i}`)].join(
    '\n',
  );
const cover = 'Unsere Kunden\n~\nViel Erfolg!';
const withHours = (text: string) =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? `${line} | Std./Monat` : `${line} | ${i + 1}`))
    .join('\n');
const withMargin = (text: string) =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? `${line} | DB` : `${line} | ${9 * i}`))
    .join('\n');

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ['the active sheet, whatever else there is', { Alt: list(9), Neu: list(3) }, 'Neu', 'Neu 2–4'],
  [
    'without an active sheet of that name, any',
    { Deckblatt: cover, Neu: list(3) },
    'gelöscht',
    'Neu 2–4',
  ],
  [
    'of a sheet a year the newest, the others are asked about',
    { Deckblatt: cover, 2024: list(4), 2026: list(4), 2025: list(4) },
    'Deckblatt',
    '2026 2–5, asks 2026!A1:C5 2025!A1:C5 2024!A1:C5',
  ],
  [
    'of a sheet a year the newest, in whatever order',
    { Deckblatt: cover, 'Stand 2026': list(4), 'Stand 1999': list(4), Rest: list(4) },
    'Deckblatt',
    'Stand 2026 2–5, asks Stand 2026!A1:C5 Stand 1999!A1:C5 Rest!A1:C5',
  ],
  [
    'a newer sheet with a quarter of the accounts',
    { Deckblatt: cover, 2025: list(8), 2026: list(2) },
    'Deckblatt',
    '2026 2–3, asks 2026!A1:C3 2025!A1:C9',
  ],
  [
    'not a newer sheet with less than a quarter of them',
    { Deckblatt: cover, 2025: list(9), 2026: list(2) },
    'Deckblatt',
    '2025 2–10',
  ],
  [
    'a newer sheet with a column less',
    { Deckblatt: cover, 2025: withHours(list(4)), 2026: list(4) },
    'Deckblatt',
    '2026 2–5, asks 2026!A1:C5 2025!A1:D5',
  ],
  [
    'not a newer sheet with two columns less',
    { Deckblatt: cover, 2025: withMargin(withHours(list(4))), 2026: list(4) },
    'Deckblatt',
    '2025 2–5',
  ],
  [
    'both tables of the active sheet are asked about',
    {
      Kunden: `
        Kunde | Klasse | Umsatz | | Kunde | Klasse | Umsatz
        Brandt | A | 70 | | Moser | C | 20
        Ohm | B | 60 | | Berg | C | 10
        Riedel | B | 50 | | Stein | D | 5`,
    },
    'Kunden',
    'Kunden 2–4, asks Kunden!A1:C4 Kunden!E1:G4',
  ],
  [
    'instead of the first ten the whole list',
    { Kurz: `Top 10 Kunden\n${list(4)}`, Kunden: list(6) },
    'Kurz',
    'Kunden 2–7',
  ],
  [
    'instead of the first ten a list half as long again',
    { Kurz: `| Unsere TOP-10 |\n${list(2)}`, Kunden: list(3) },
    'Kurz',
    'Kunden 2–4',
  ],
  [
    'the first ten, if no list is half as long again',
    { Kurz: `Top 10 Kunden\n${list(4)}`, Kunden: list(5) },
    'Kurz',
    'Kurz 3–6',
  ],
  [
    'the first ten, if other lists lack one of them',
    { Kurz: `Top 10 Kunden\n${list(3)}`, Kunden: list(8, 1) },
    'Kurz',
    'Kurz 3–5',
  ],
  [
    'the first ten, if other lists say less',
    { Kurz: withHours(list(3)).replace(/^/, 'Top10\n'), Kunden: list(8) },
    'Kurz',
    'Kurz 3–5',
  ],
  [
    'a list below a word that only ends so',
    { Kurz: `Stopp 10 Kunden\n${list(3)}`, Kunden: list(8) },
    'Kurz',
    'Kurz 3–5',
  ],
  [
    'a list beside whose header something else is the first ten',
    { Kurz: `Kunde | Klasse | Umsatz\nTop 10 | B | 5\nOhm | A | 9`, Kunden: list(8) },
    'Kurz',
    'Kurz 2–3',
  ],
  [
    'instead of names drawn from a sheet that sheet',
    {
      Blick: `
        Kunde | Klasse | Umsatz
        =Kunden!A2 -> Brandt | B | 70
        =Kunden!A3 -> Ohm | B | 67
        =Kunden!A4 -> Riedel | B | 64
        =Kunden!A5 -> Moser | B | 61
        Berg | B | 58`,
      Kunden: list(9),
    },
    'Blick',
    'Kunden 2–10',
  ],
  [
    'a list of which less than four fifths is drawn from elsewhere',
    {
      Blick: `
        Kunde | Klasse | Umsatz
        =Kunden!A2 -> Brandt | B | 70
        =Kunden!A3 -> Ohm | B | 67
        =Kunden!A4 -> Riedel | B | 64
        Moser | B | 61`,
      Kunden: list(9),
    },
    'Blick',
    'Blick 2–5',
  ],
  [
    'a list whose names are put together from its own cells',
    {
      Blick: `
        Kunde | Klasse | Umsatz
        =D2&E2 -> Brandt | B | 70
        =D3&E3 -> Ohm | B | 67
        =D4&E4 -> Riedel | B | 64`,
      Kunden: list(9),
    },
    'Blick',
    'Blick 2–4',
  ],
  [
    'not a newer sheet that lacks the class',
    { Deckblatt: cover, 2025: list(4), 2026: list(4, 0, 'Kunde | Ort | Umsatz') },
    'Deckblatt',
    '2025 2–5',
  ],
  [
    'of other sheets the one that says most',
    { Deckblatt: cover, A: list(4, 0, 'Kunde | Ort | Umsatz'), B: withHours(list(4)) },
    'Deckblatt',
    'B 2–5',
  ],
  [
    'from below a heading on',
    { Kunden: 'Kunde | Klasse | Umsatz\nRegion Nord | |\nOhm | A | 5\nBerg | B | 7' },
    'Kunden',
    'Kunden 3–4',
  ],
  [
    'a list that is still to be filled in',
    { Neu: 'Kunde | Klasse | Umsatz', Kunden: list(9) },
    'Neu',
    'Neu 2–2',
  ],
  [
    'a list with a column of the first ten',
    { Kurz: list(3, 0, 'Kunde | Klasse | Umsatz Top 10'), Kunden: list(8) },
    'Kurz',
    'Kurz 2–4',
  ],
  [
    'instead of the first ten, wherever that stands above them',
    { Kurz: `| | TOP10\n${list(2)}`, Kunden: list(3) },
    'Kurz',
    'Kunden 2–4',
  ],
  [
    'a list of the top, if not of so many',
    { Kurz: `Top Kunden | |\n${list(2)}`, Kunden: list(3) },
    'Kurz',
    'Kurz 3–4',
  ],
  ['nothing in a blank workbook', { A: '', B: '' }, 'A', 'none: empty'],
  [
    'nothing, and why not on the active sheet',
    { A: cover, B: '' },
    'A',
    'none: no-account-column in A',
  ],
  [
    'nothing, and why not on another sheet if the active one is blank',
    { A: '', B: cover, C: '' },
    'A',
    'none: no-account-column in B',
  ],
])('%s', (_, sheets, active, expected) => {
  expect(found(sheets, active)).toBe(expected);
});

test('a workbook without sheets holds no table', () => {
  const nothing = { sheets: [], locale: { decimalComma: true } };
  expect(findTable(nothing, 'Kunden', 46_000)).toEqual({ none: true, why: { kind: 'empty' } });
});

const tableOf = (text: string) => {
  const workbook = readWorkbook({ title: '', sheets: { Kunden: text }, truth: { none: 'empty' } });
  const table = findTable(workbook, 'Kunden', dayNumber('2026-11-23'));
  if ('none' in table) throw new Error('There is no table.');
  return table;
};

test.each([
  ['numbers, all different', ['11', '12', '13'], 'accountNumber'],
  ['numbers, two the same', ['11', '12', '12'], 'account'],
  ['numbers, one missing', ['11', '', '13'], 'account'],
])('accounts are told apart by: %s', (_, numbers, key) => {
  const rows = numbers.map((number, i) => `${number} | ${names[i]} | B`);
  expect(tableOf(['Kd.-Nr. | Kunde | Klasse', ...rows].join('\n')).key).toBe(key);
});

test('rows that only formulas prepare are told from the first to the last', () => {
  const prefilled = (...rows: number[]) =>
    tableOf([list(3), ...rows.map((row) => ` | | =B${row} -> x`)].join('\n')).notAccounts;
  expect(prefilled(5)).toEqual([{ row: 5, why: { kind: 'prefilled' } }]);
  expect(prefilled(5, 6, 7)).toEqual([{ row: 5, why: { kind: 'prefilled', through: 7 } }]);
});
