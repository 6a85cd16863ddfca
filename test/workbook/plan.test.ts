import { expect, test } from 'vitest';
import { a1, areaOfA1, columnLetters, columnNumber } from '../../src/workbook/plan.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test.each(['', 'A1', '1A', 'AAAA', 'Ä', ' A', 'A ', '$A'])('%j is no column', (letters) => {
  expect(columnNumber(letters)).toBe(0);
});

test.each([
  [{ row: 4, column: 2, rows: 1, columns: 1 }, 'B4'],
  [{ row: 4, column: 2, rows: 1, columns: 2 }, 'B4:C4'],
  [{ row: 4, column: 2, rows: 2, columns: 1 }, 'B4:B5'],
  [{ row: 4, column: 2, rows: 57, columns: 7 }, 'B4:H60'],
])('%j is %s', (area, text) => {
  expect(a1(area)).toBe(text);
  expect(areaOfA1(text)).toEqual(area);
  expect(areaOfA1(` ${text.toLowerCase()} `)).toEqual(area);
  expect(areaOfA1(text.replace(/([A-Z]+)(\\d+)/g, '$$$1$$$2'))).toEqual(area);
});

test.each([
  '',
  'B',
  '4',
  'B0',
  'B4:H',
  'B4:3',
  'H4:B60',
  'B60:H4',
  'B4:H60 x',
  'x!B4',
  'ABCD4',
  'B12345678',
  'B4:ABCD5',
  'B4:C12345678',
  'B4-H60',
  '-B4',
])('%j is no area', (text) => {
  expect(areaOfA1(text)).toBeNull();
});

test('an area of the widest and the lowest cell', () => {
  expect(areaOfA1('ABC1:ABC1234567')).toEqual({ row: 1, column: 731, rows: 1_234_567, columns: 1 });
  expect(areaOfA1('A1:A1')).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});
