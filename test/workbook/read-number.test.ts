import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/workbook/read-number.ts';

const german = { decimalComma: true };
const english = { decimalComma: false };

describe('a number that can be read in one way only is read alike everywhere', () => {
  test.each<[text: string, value: number]>([
    ['12', 12],
    ['-12', -12],
    ['+12', 12],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ["1'234.56", 1234.56],
    ['1’234’567.50', 1234567.5],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56\u00a0€', 1234.56],
    ['1\u202f234\u202f567', 1234567],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['0.123', 0.123],
    ['0,750', 0.75],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['1.234,56 €', 1234.56],
    ['€1,234.56', 1234.56],
    ['-€5', -5],
    ['€ -5', -5],
    ['5 €-', -5],
    ['EUR 12,50', 12.5],
    ['12.50 CHF', 12.5],
    ['Fr. 12.50', 12.5],
    ['Fr.12.50', 12.5],
    ['US$ 3', 3],
    ['12 T€', 12000],
    ['12T€', 12000],
    ['12,5 TEUR', 12500],
    ['12 T EUR', Number.NaN],
    ['3 k€', 3000],
    ['3k', 3000],
    ['$3k', 3000],
    ['2,5 Mio. €', 2500000],
    ['2.5m', 2500000],
    ['1 Mrd.', 1e9],
    ['4 Tsd. €', 4000],
    ['1,5 Mio', 1500000],
    ['80 %', 0.8],
    ['57%', 0.57],
    ['12,5 %', 0.125],
    ['500-', -500],
    ['1.234,56-', -1234.56],
    ['(1,250.00)', -1250],
    ['(1.250,00 €)', -1250],
    ['(1.250,00) €', -1250],
    ['− 7', -7],
    ['12,- €', 12],
    ['CHF 12.–', 12],
    ['12.-- CHF', 12],
    ['CHF 12.--', 12],
    ['12,-- €', 12],
    ['12, - €', 12],
    ["1'200.– Fr.", 1200],
    ['12,-€', 12],
    ['12.--CHF', 12],
    ['5 Euro', 5],
    ['5 Euros', 5],
    ['5 Fr', 5],
    ['5 SFr.', 5],
    ['5 kr.', 5],
    ['5 Ft', 5],
    ['5 Ft.', 5],
    ['5 Tsd', 5000],
    ['5 thsd', 5000],
    ['5 thsd.', 5000],
    ['5 Tsd€', 5000],
    ['5 Tsd.€', 5000],
    ['5 $k', 5000],
    ['5 mn', 5_000_000],
    ['5 mn.', 5_000_000],
    ['5 Mill', 5_000_000],
    ['5 Mill.', 5_000_000],
    ['5 Million', 5_000_000],
    ['5 Millionen', 5_000_000],
    ['5 Mio€', 5_000_000],
    ['5 Mio.€', 5_000_000],
    ['5 €m', 5_000_000],
    ['5 Mrd', 5e9],
    ['5 Milliarde', 5e9],
    ['5 Milliarden', 5e9],
    ['5 bn', 5e9],
    ['5 bn.', 5e9],
    ['5 Mrd€', 5e9],
    ['5 ‰', 0.005],
    ['$ 5 Mio. USD', 5_000_000],
    ['1,12,34,567', 11_234_567],
    ['5e+3', 5000],
    ['1.25E+3', 1250],
    ['12,5e-1', 1.25],
    ['(1.250,00)€', -1250],
    // Own, by hand: how the accounting format of a spreadsheet shows a loss.
    ['€ (12,50)', -12.5],
    [' $ (1,200.00)', -1200],
    ['CHF(500)', -500],
    ['T€ (3)', -3000],
    ['(5) EUR', -5],
    ['( 5 )', -5],
    ['(1.2E+05)', -120_000],
    ['1.2E+05', 120000],
    ['0', 0],
    ['-0', 0],
  ])('%s', (text, value) => {
    const expected = Number.isNaN(value) ? 'not-a-number' : value;
    expect(readNumber(text, german)).toBe(expected);
    expect(readNumber(text, english)).toBe(expected);
  });
});

test.each<[text: string, inGerman: number, inEnglish: number]>([
  ['1.234', 1234, 1.234],
  ['1,234', 1.234, 1234],
  ['-12.500 €', -12500, -12.5],
  ['1,250 Mio. €', 1250000, 1250000000],
])('%s follows the locale', (text, inGerman, inEnglish) => {
  expect(readNumber(text, german)).toBe(inGerman);
  expect(readNumber(text, english)).toBe(inEnglish);
});

test.each([
  'NULL',
  'hoch',
  '-',
  '1.2.3',
  '12.05.2024',
  '2024-05-12',
  '12:30',
  '1-2',
  '1/2',
  '12 34',
  '1.23,456.7',
  '12.34,56',
  'ca. 500',
  '> 500',
  '12 T',
  '5 Kunden',
  '5 billion',
  '5 % €',
  '--5',
  '-5-',
  '(-5)',
  '5.',
  '1e999',
  '1'.repeat(61),
  '5+',
  '5 Stück',
  '5 Team',
  '5 Nm',
  '5 xk',
  '5 Wbn',
  '5 bnp',
  '5 Mrdx',
  '5 xT€',
  '5 T€x',
  '5 €x',
  '5 US$x',
  '5 xUS$',
  '5 Tsd. T€',
  '5 Mio. k€',
  '5 € EUR CHF USD',
  '€ 80 %',
  '112,34,567',
  '12,34,5678',
  '12,34,56',
  '12’34',
  '1.2.3e+5',
  '1e+999',
  '1e+308 T€',
  'x(5)',
  'TL12.5',
  '#N/A',
  '#DIV/0!',
  'A12',
  '５',
])('%s is said, not guessed', (text) => {
  expect(readNumber(text, german)).toBe('not-a-number');
  expect(readNumber(text, english)).toBe('not-a-number');
});

describe('the number of an account is no amount', () => {
  test.each<[text: string, value: number | 'not-a-number']>([
    ['K-11011', 'not-a-number'],
    ['K11011', 'not-a-number'],
    ['K 11011', 'not-a-number'],
    ['k.11011', 'not-a-number'],
    ['KD1234', 'not-a-number'],
    ['KD-1234', 'not-a-number'],
    ['M100', 'not-a-number'],
    ['M-100', 'not-a-number'],
    ['-M100', 'not-a-number'],
    ['MM-12', 'not-a-number'],
    ['MIO-12', 'not-a-number'],
    ['Mio12', 'not-a-number'],
    ['k 5', 'not-a-number'],
    ['TL-4711', 'not-a-number'],
    ['TL4711', 'not-a-number'],
    ['FR-1001', 'not-a-number'],
    ['FT 12-34', 'not-a-number'],
    ['1001-K', 'not-a-number'],
    ['1001-M', 'not-a-number'],
    ['4711-TL', 'not-a-number'],
    ['(K-11011)', 'not-a-number'],
    ['T-12', 'not-a-number'],
    ['12E3', 'not-a-number'],
    ['5k', 5000],
    ['5 k', 5000],
    ['-5k', -5000],
    ['5k-', -5000],
    ['12 m', 12_000_000],
    ['Mio. 5', 5_000_000],
    ['T€ 5', 5000],
    ['T€5', 5000],
    ['TEUR 5', 5000],
    ['TEUR-5', -5000],
    ['€ 5', 5],
    ['€-5', -5],
    ['EUR5', 5],
    ['EUR -5', -5],
    ['EUR-5', -5],
    ['500-EUR', -500],
    ['500-€', -500],
    ['TL 5', 5],
    ['kr 1 250', 1250],
    ['Fr.-5', -5],
    ['CHF 5.–', 5],
    ['5.-', 5],
    ['k€ 5', 5000],
  ])('%s', (text, value) => {
    expect(readNumber(text, german)).toBe(value);
    expect(readNumber(text, english)).toBe(value);
  });
});

test('a number of sixty signs is still one', () => {
  expect(readNumber(`${'0'.repeat(59)}5`, german)).toBe(5);
});

test('cells that hold no text', () => {
  expect(readNumber(12.5, german)).toBe(12.5);
  expect(readNumber('', german)).toBe('blank');
  expect(readNumber(' \u00a0', german)).toBe('blank');
  expect(readNumber(undefined, german)).toBe('blank');
  expect(readNumber(null, german)).toBe('blank');
  expect(readNumber(true, german)).toBe('not-a-number');
  expect(readNumber(new Date(0), german)).toBe('not-a-number');
  expect(readNumber(Number.NaN, german)).toBe('not-a-number');
  expect(readNumber(Number.POSITIVE_INFINITY, german)).toBe('not-a-number');
});

test('the locale is asked only for an ambiguous number', () => {
  const locale = {
    get decimalComma(): boolean {
      throw new Error('asked');
    },
  };
  expect(readNumber('1.234,5', locale)).toBe(1234.5);
  expect(() => readNumber('1.234', locale)).toThrow('asked');
});

// A pattern that goes back for another try at every sign would not come to an end here.
test('a long text of digits and signs is refused', () => {
  expect(readNumber(`${'1.'.repeat(29)}x`, german)).toBe('not-a-number');
  expect(readNumber(`${"1'".repeat(500_000)}x`, german)).toBe('not-a-number');
});
