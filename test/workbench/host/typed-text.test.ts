import { describe, expect, test } from 'vitest';
import { writingOf } from '../../../src/workbench/host/spreadsheet/locale.ts';
import { readTyped } from '../../../src/workbench/host/spreadsheet/typed-text.ts';

const read = (text: string, locale: string, leadingPlusIsFormula = true) =>
  readTyped(text, { writing: writingOf(locale), year: 2026, leadingPlusIsFormula });

describe('typed text', () => {
  test.each([
    ['de_DE', '1.234.567', 1234567],
    ['de_DE', '12.34', '12.34'],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '.5', '.5'],
    ['de_DE', ',5', 0.5],
    ['de_DE', '5 %', 0.05],
    ['de_DE', '0,1%', 0.001],
    ['de_DE', '-1.234,5 €', -1234.5],
    ['de_DE', '€ 12', 12],
    ['de_DE', '$12', '$12'],
    ['de_DE', '3.4.', 46115],
    ['de_DE', '24.12.26', 46380],
    ['de_DE', '5. Januar 2026', 46027],
    ['de_DE', '32.1.2026', '32.1.2026'],
    ['de_DE', '14:30', 14.5 / 24],
    ['de_DE', '5.1.2026 12:00', 46027.5],
    ['de_CH', '1’234.5', 1234.5],
    ['de_CH', "1'234.5", 1234.5],
    ['en_US', '1/2', 46024],
    ['en_US', '12/24/2026', 46380],
    ['en_US', 'Jan 5, 2026', 46027],
    ['en_US', '2:30 PM', 14.5 / 24],
    ['en_US', '5.1.2026', '5.1.2026'],
    ['en_US', '1,5', '1,5'],
    ['en_US', '1e5', 100000],
    ['en_US', '+5', 5],
    ['en_US', '1-2-3-4', '1-2-3-4'],
    ['en_GB', '24/12/2026', 46380],
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', 'VRAI', true],
    ['en_US', '', null],
  ])('%s: %s', (locale, text, wanted) => {
    const { value, formula } = read(text, locale);
    expect(formula).toBeUndefined();
    if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 10);
    else expect(value).toBe(wanted);
  });

  test('a telephone number with a plus is taken for a formula, as in Sheets, unless the switch says no', () => {
    expect(read('+49 89 123', 'de_DE')).toEqual({ value: null, formula: '=+49 89 123' });
    expect(read('+49 89 123', 'de_DE', false)).toEqual({ value: '+49 89 123' });
  });

  test.each([
    ['10%', '0%'],
    ['1.234,5', '#,##0.00'],
    ['5.1.2026', 'dd.mm.yyyy'],
    ['14:30', 'h:mm'],
    ['2 €', '#,##0.00 "€"'],
  ])('%s brings the format %s', (text, format) => {
    expect(read(text, 'de_DE').format).toBe(format);
  });
});

test('a word that is no locale is refused in a sentence', () => {
  expect(() => writingOf('klingon!')).toThrow(
    '"klingon!" is no locale. Use one such as de_DE or en_US.',
  );
});
