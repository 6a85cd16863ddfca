import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import {
  type ColumnContent,
  classLetterOf,
  columnContent,
  hasLegalForm,
  isCode,
} from '../../src/workbook/column-content.ts';
import { readSheet } from '../../src/workbook/sheet-grid.ts';

describe('a name with the form of a company', () => {
  test.each([
    'Alpha GmbH',
    'Beta S.A.',
    'Gamma AG',
    'Delta KG',
    'Eins & Zwei',
    'Meier + Co',
    'Meier +Co',
    'Epsilon Ltd.',
    'Zeta Holding',
    'Eta e.V.',
    'Theta, Inc',
    'Iota (GmbH)',
    'Kappa;LLC',
    'Lambda S.p.A.',
    'Firma SE',
    'Weber gmbh',
    'Weber Gruppe',
    'x Sarl',
    'A  SL',
  ])('%s', (text) => expect(hasLegalForm(text)).toBe(true));

  test.each([
    '',
    'GmbH',
    'AG Nord',
    'Alpha',
    'so as',
    'ab se',
    'Berg ab',
    'Berg se.',
    'Berg aG',
    'Wellness spa',
    'Meier +Cie',
    'gmbhx y',
    'Holdings x',
  ])('not %j', (text) => expect(hasLegalForm(text)).toBe(false));
});

describe('a code', () => {
  test.each([
    '10023',
    'K-0042',
    'DE 1001/7',
    'KUNDE-001',
    'A1',
    'AB12',
    'ABCD9',
    'K.17',
    'K_17',
    'K/17',
    'K#17',
    '#17',
    '1-2-3-4',
    '12 34 56 78',
    'AB 7',
    '4711a',
    ' 10023 ',
    'KUNDEN_01',
    '1234567890-12345678',
    '7x-9y.8z',
  ])('%j', (text) => expect(isCode(text)).toBe(true));

  test.each([
    '',
    'Kunde 1',
    'ABC 7',
    'ABCDE9',
    'KUNDE-1',
    'Kunde-001',
    'K--17',
    '1-2-3-4-5',
    '1-',
    'x',
    '1/2/3/4/5',
    'KUNDENNUMMER-001',
    '1234567890123456789012345',
  ])('not %j', (text) => expect(isCode(text)).toBe(false));

  test('of at most 24 characters', () => {
    expect(isCode('1'.repeat(24))).toBe(true);
    expect(isCode('1'.repeat(25))).toBe(false);
  });
});

test.each([
  ['A', 'A'],
  ['b ', 'B'],
  ['C+', 'C'],
  ['A-Kunde', 'A'],
  ['Klasse D', 'D'],
  ['E', ''],
  ['', ''],
  ['Gold', ''],
  ['Prospect', ''],
  ['Kunde der Klasse A x', ''],
  [`A${' '.repeat(19)}`, 'A'],
  [`A${' '.repeat(20)}`, ''],
])('the letter of the class cell %j is %j', (text, letter) => {
  expect(classLetterOf(text)).toBe(letter);
});

/** The content of a column of cells, with formulas and formats where given. */
function contentOf(
  values: readonly Cell[],
  formulas: readonly string[] = [],
  formats: readonly string[] = [],
): ColumnContent {
  const grid = {
    name: 'L',
    values: values.map((value) => [value]),
    formulas: formulas.map((formula) => [formula]),
    numberFormats: formats.map((format) => [format]),
  };
  const rows = Array.from({ length: Math.max(values.length, formulas.length) }, (_, row) => row);
  return columnContent(readSheet(grid, { decimalComma: true }), 0, rows);
}

/** What a column holds, without what is nothing. */
const told = (content: ColumnContent): Partial<ColumnContent> =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => {
      if (value === 0 || value === false) return [];
      return [[name, typeof value === 'number' ? Math.round(value * 1000) / 1000 : value]];
    }),
  );

const day = new Date(2025, 0, 31);

test.each<[string, readonly Cell[], readonly string[], readonly string[]]>([
  ['nothing', ['', '', ''], [], []],
  ['no rows', [], [], []],
  ['names', ['Alpha GmbH', 'Beta', 'Anna Weber', 'beta', ''], [], []],
  [
    'people',
    [
      'Anna Weber',
      'P. Kern',
      'Herr Berg',
      'Weber, Anna',
      'Dr. X',
      'Anna GmbH',
      'Anna 2',
      'anna@x.de',
      'Maria',
      'Frau',
      'A B C D Anna',
      'A B C Anna',
      'P. kern',
      'Herrmann Berg',
    ],
    [],
    [],
  ],
  ['long texts', [`Anna ${'x'.repeat(35)}`, `Anna ${'x'.repeat(36)}`, 'Y'.repeat(80)], [], []],
  [
    'contacts',
    [
      'a@b.de',
      'https://x.de',
      'http:',
      'www.x.de',
      'ftp://x',
      '+49 89 1234567',
      '(089) 1234-567',
      '089/1234567',
      '12345',
      'x www.x.de',
    ],
    [],
    [],
  ],
  [
    'days',
    [
      day,
      '31.1.2025',
      '31/01/25',
      '2025-01-31',
      '2025-01-31T09:00',
      '1-1-99',
      '1.1.',
      'am 1.1.2025',
    ],
    [],
    [],
  ],
  ['booleans', [true, false, true, ''], [], []],
  ['errors', ['#N/A', '#REF!', 'x'], [], []],
  ['classes', ['A', 'b', 'A-Kunde', 'C+', 'E', 'Gold'], [], []],
  ['numbers', [10, 20.5, 30, 30, -40], [], []],
  ['numbers as text', ['1.234,56', '12 €', '15 %', '20', '-7', '1.000'], [], []],
  ['money by format', [10, 20, 30, 40], [], ['#,##0.00 "€"', '0', '$0', '0 CHF']],
  ['money by text', ['10 €', '$ 20', '30 EUR', '40 CHF', '50 £'], [], []],
  ['percent by format', [0.1, 0.2, 3], [], ['0.0%', '0%', '0']],
  ['years', [1899, 1900, 2025, 2100, 2101, 2000.5], [], []],
  ['counted from one', [1, 2, 3, 4, 5], [], []],
  ['counted from nought', [0, 1, 2], [], []],
  ['counted from two', [2, 3, 4, 5], [], []],
  ['counted, but for one in ten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], [], []],
  ['counted, but for two in ten', [1, 2, 3, 4, 5, 6, 7, 9, 10, 12], [], []],
  ['two numbers', [1, 2], [], []],
  ['codes', ['K-0017', 'K-19', 10023, '00123', -5, 1.5], [], []],
  ['formulas', [10, 20, '', 'x'], ['=A1', '=Daten!B2', '=C3', ''], []],
  ['formulas of other sheets', [10, 20], ['=Daten!B2', "='x y'!B2"], []],
  ['formulas that give nothing', ['', ''], ['=A1', '=B!A1'], []],
  ['one length', ['abc', 'def', 'ghij', 5], [], []],
])('what a column holds: %s', async (name, values, formulas, formats) => {
  const page = JSON.stringify(told(contentOf(values, formulas, formats)), null, 1);
  await expect(`${page}\n`).toMatchFileSnapshot(
    `../golden/columns/${name.replace(/[ ,]+/g, '-')}.json`,
  );
});

test.each<[string, 'person' | 'contact' | 'date' | 'code', Cell, boolean]>([
  ['a first letter and a name', 'person', 'P. Kern', true],
  ['a first letter that touches the name', 'person', 'P.Kern', true],
  ['a first letter behind a word', 'person', 'Haus P. Kern', false],
  ['a first letter and two names', 'person', 'P. Kern Werk', false],
  ['a word that ends like an address', 'person', 'Mohr Technik', false],
  ['more than one blank between', 'person', 'Anna   Maria  von  Weber', true],
  ['nothing but signs', 'person', '.,', false],
  ['a number behind a word', 'contact', 'Lager 0123 456789', false],
  ['a day and more', 'date', '31.1.2025 neu', false],
  ['a day behind a word', 'date', 'seit 2025-01-31', false],
  ['a day among blanks', 'date', ' 31.1.2025 ', true],
  ['a code of letters and digits in turn', 'code', '4711AB12', true],
  ['a number below nought', 'code', -5, false],
  ['digits among blanks', 'code', ' 4711 ', true],
])('%s: %s of %j', (_, part, cell, holds) => {
  expect(contentOf([cell])[part]).toBe(holds ? 1 : 0);
});

test('at most forty different texts are kept', () => {
  const texts = Array.from(
    { length: 45 },
    (_, i) => `text ${String.fromCharCode(65 + (i % 26))}${i}x`,
  );
  expect(contentOf([...texts, 'TEXT A0X']).words).toEqual(texts.slice(0, 40));
});

test('only the rows asked about count', () => {
  const sheet = readSheet(
    { name: 'L', values: [['Kopf'], [5], [7]], formulas: [] },
    { decimalComma: true },
  );
  expect(columnContent(sheet, 0, [1, 2])).toMatchObject({ filled: 2, numeric: 1, largest: 7 });
  expect(columnContent(sheet, 0, [1, 5])).toMatchObject({ filled: 1, fill: 0.5 });
});
