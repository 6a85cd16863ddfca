import { expect, test } from 'vitest';
import {
  cellText,
  fitsNumber,
  isTyped,
  reading,
  readRow,
} from '../../../src/workbook/row-reading.ts';
import { areaOf, bound } from './row-area.ts';
import { readGrid } from './workbook-notation.ts';

const readerOf = (text: string) => reading(areaOf(readGrid('Liste', text), bound));

/** The columns that hold figures, running numbers and other numbers, by their headers. */
function columnsOf(text: string): string {
  const reader = readerOf(text);
  const { sheet } = reader.area;
  const named = (columns: Iterable<number>) =>
    [...columns].map((column) => String(sheet.value(0, column))).join(' ');
  const said = { figures: named(reader.figures), running: named(reader.running) };
  return Object.entries(said)
    .flatMap(([name, columns]) => (columns === '' ? [] : [`${name} ${columns}`]))
    .join(', ');
}

/** A list with one more column, whose cells are given. */
const withColumn = (header: string, ...cells: string[]) =>
  [
    `${header} | Kunde`,
    ...cells.map((cell, i) => `${cell} | Kunde ${String.fromCharCode(97 + i)}x`),
  ].join('\n');

test.each<[string, string, string]>([
  ['money is a figure', withColumn('Umsatz', '800', '300', '20'), 'figures Umsatz'],
  ['rows counted from one are no figure', withColumn('Lfd.', '1', '2', '3', '4'), 'running Lfd.'],
  [
    'the numbers of accounts are neither, even if they count',
    withColumn('Nr.', '1', '2', '3', '4'),
    '',
  ],
  [
    'numbers far beyond the rows do not count them',
    withColumn('Lfd.', '1', '2', '3', '4', '5', '99'),
    'figures Lfd.',
  ],
  [
    'twice the rows and two are not far beyond',
    withColumn('Lfd.', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '24'),
    'running Lfd.',
  ],
  [
    'one more is',
    withColumn('Lfd.', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '25'),
    'figures Lfd.',
  ],
  ['years are no figures', withColumn('Seit', '2011', '2018', '2001', '1999', '2020'), ''],
  ['nor if one in five is none', withColumn('Seit', '2011', '2018', '2001', '1999', '3'), ''],
  [
    'but if two in five are none',
    withColumn('Seit', '2011', '2018', '2001', '5', '3'),
    'figures Seit',
  ],
  ['percentages are no figures', withColumn('Quote', '%0.1', '%0.3', '%0.2'), ''],
  ['nor is what holds them half', withColumn('Quote', '%0.1', '%0.3', '2', '7'), ''],
  ['what holds fewer is', withColumn('Quote', '%0.1', '3', '2', '7'), 'figures Quote'],
  ['words are no figures', withColumn('Ort', 'Ulm', 'Kiel', 'Graz'), ''],
  [
    'nor are numbers among words',
    withColumn('Ort', '1', '20', '300', '40', '50', '60', '7', 'Ulm', 'Graz', 'Bonn'),
    '',
  ],
])('%s', (_, text, expected) => {
  expect(columnsOf(text)).toBe(expected);
});

test.each<[string, readonly string[], boolean]>([
  ['letters', ['A', 'B', 'C'], true],
  ['letters among names', ['A', 'B', 'C', 'Ohm', 'Berg', 'Wolf', 'Fink', 'Moser', 'Stein'], true],
  [
    'three letters in ten',
    ['A', 'B', 'C', 'Ohm', 'Berg', 'Wolf', 'Fink', 'Moser', 'Stein', 'Vogel'],
    false,
  ],
  ['letters after a name', ['Ohm', 'A', 'B', 'C'], false],
  ['names', ['Ohm', 'Berg', 'Wolf'], false],
])('accounts are called by letters: %s', (_, names, letters) => {
  expect(readerOf(['Kunde', ...names].join('\n')).letterNames).toBe(letters);
});

test('letters in another column do not name accounts', () => {
  expect(readerOf('Kunde | Klasse\nOhm | A\nBerg | B').letterNames).toBe(false);
});

test.each<[string, readonly string[], boolean]>([
  ['codes', ['K-1', 'K-2', 'K-3', 'K-4', 'K-5'], true],
  ['four in five', ['K-1', 'K-2', 'K-3', 'K-4', 'neu'], false],
  ['five in six', ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'neu'], true],
  ['words', ['alt', 'neu'], false],
])('the numbers are codes: %s', (_, numbers, codes) => {
  expect(readerOf(['Nr.', ...numbers].join('\n')).codes).toBe(codes);
  // Of another column the same says nothing.
  expect(readerOf(['Ort', ...numbers].join('\n')).codes).toBe(false);
});

test('merged cells are known by their row and width, the widest of a row, those of one line alone', () => {
  const { merged } = readerOf(
    'Kunde | a | b | c | d\nNord | < | x | < | <\nSüd | y | < | z\n^ | v',
  );
  expect([...merged]).toEqual([
    [1, 3],
    [2, 2],
  ]);
});

test.each<[string, string, number]>([
  ['three quarters of the rows have no more', 'a | 70\nb | 2\nc\nd | 30', 2],
  ['a full row in five is unusual', 'a\nb\nc\nd\ne | 30', 1],
  ['rows with nothing typed do not count', 'a\n~\n~\n~\n=1 -> x | =1 -> 2\nb | 2', 2],
  ['formulas are not typed', 'a | =1 -> 7\nb | =1 -> 8', 1],
  ['a box counts once it is ticked', 'a | TRUE\nb | TRUE', 2],
  ['a box that is not ticked is nothing typed', 'a | FALSE\nb | FALSE', 1],
])('how much a row usually holds: %s', (_, rows, typed) => {
  expect(readerOf(`Kunde | Wert\n${rows}`).usualTyped).toBe(typed);
});

test('a list is as wide as its columns, wherever it begins', () => {
  const area = areaOf(
    readGrid('L', 'x | Kunde | Ort | y\n1 | Ohm | Ulm | 2\n1 | Berg | Graz | 2'),
    bound,
  );
  const reader = reading({ ...area, columns: area.columns.slice(1, 3) });
  expect([reader.first, reader.width]).toEqual([1, 2]);
  expect(readRow(reader, 1)).toEqual({ row: 1, filled: [1, 2], typed: 2, name: 'Ohm', number: '' });
});

test.each<[string, string, string]>([
  ['a name', 'Ohm', 'Ohm'],
  ['blanks around it', '  Ohm  ', 'Ohm'],
  ['a number', '12', '12'],
  ['nought, as a reference to a blank cell gives it', '0', ''],
  ['nought as text', "'0", '0'],
  ['an error', '#N/A', ''],
  ['a box', 'TRUE', ''],
  ['a blank', '', ''],
])('what names an account: %s', (_, cell, name) => {
  const reader = readerOf(`Kunde | Nr.\n${cell} | 7\nx | ${cell}`);
  expect(readRow(reader, 1).name).toBe(name);
  expect(readRow(reader, 2).number).toBe(name);
});

test('without columns for them there is neither name nor number, and nothing was typed there', () => {
  const reader = readerOf('Ort | Wert\nUlm | 7');
  const row = readRow(reader, 1);
  expect([row.name, row.number, cellText(reader, 1, -1)]).toEqual(['', '', '']);
  expect([isTyped(reader, 1, -1), isTyped(reader, 1, 0), fitsNumber(row)]).toEqual([
    false,
    true,
    false,
  ]);
});
