import { expect, test } from 'vitest';
import { safeCsv } from '../../src/workbook/safe-csv.ts';

test('rows end as RFC 4180 has it, and every field but a number stands in quotation marks', () => {
  expect(
    safeCsv([
      ['Brandt', 12.5, true, null],
      ['say "yes"', undefined, Number.NaN, Number.POSITIVE_INFINITY],
    ]),
  ).toBe('"Brandt",12.5,"true",""\r\n"say ""yes""","","NaN","Infinity"');
});

test.each([..."=+-@\t\r\n'|%＝＋－＠"])('text that begins with %j is no formula', (sign) => {
  expect(safeCsv([[`${sign}1`]])).toBe(`"'${sign}1"`);
  expect(safeCsv([[`1${sign}`]])).toBe(`"1${sign}"`);
});

test('a negative number stays a number', () => {
  expect(safeCsv([[-5]])).toBe('-5');
});
