import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isBlank, isDate, isErrorText, quoted, told } from '../../src/workbook/cell.ts';
import { readDay } from '../../src/workbook/read-day.ts';
import { momentReader } from '../../src/workbook/read-time.ts';
import { contextOf, isoTimeHere } from '../../src/workbook/sheet-context.ts';
import { isTotalLabel } from '../../src/workbook/total-label.ts';

const sheet = contextOf('de_DE');

test('a date of another realm is a date', () => {
  const foreign: unknown = vm.runInNewContext('new Date(2026, 0, 10)');
  expect(isDate(foreign)).toBe(true);
  expect(quoted(foreign)).toBe('2026-01-10');
  expect(readDay(foreign, sheet)).toBe(46032);
});

test.each(['', ' ', '\u00a0', '\n', undefined, null])('%j is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, '0', 'x', new Date(0)])('%j is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test.each([
  '#N/A',
  '#NV',
  '#DIV/0!',
  '#WERT!',
  '#BEZUG!',
  '#NAME?',
  '#ERROR!',
  '#n/a',
  '#¡VALOR!',
  '#NOM?',
  '#N/D',
])('%s is the text of an error', (cell) => {
  expect(isErrorText(cell)).toBe(true);
});

test.each([
  '#1',
  '# Kunde',
  'N/A',
  '#hashtag',
  5,
  '#NV-Handel',
  '#1 #N/A',
  '#REF! Huber',
  '#1 #REF!',
])('%s is no error', (cell) => {
  expect(isErrorText(cell)).toBe(false);
});

test('what a cell holds is told briefly', () => {
  expect(told(2.5)).toBe(2.5);
  expect(told(true)).toBe(true);
  expect(told(Number.NaN)).toBe('?');
  expect(told(new Date(Number.NaN))).toBe('?');
  expect(told(' a\n  b ')).toBe('a b');
  expect(told('x'.repeat(40))).toBe('x'.repeat(40));
  expect(told(`a\n  b${'x'.repeat(90)}`)).toBe(`a b${'x'.repeat(36)}…`);
});

describe('readDay', () => {
  test.each<[cell: unknown, day: number | string]>([
    ['2026-11-23', 46349],
    ['2026-11-23T09:26:00', 46349],
    ['23.11.2026', 46349],
    ['23.11.26', 46349],
    ['3. 4. 2026', 46115],
    [46349, 46349],
    [46349.9, 46349],
    ['', 'blank'],
    ['11/23/2026', 'not-a-day'],
    ['30.02.2026', 'not-a-day'],
    ['heute', 'not-a-day'],
    [-5, 'not-a-day'],
    [1e9, 'not-a-day'],
    [Number.NaN, 'not-a-day'],
    [true, 'not-a-day'],
    [new Date(Number.NaN), 'not-a-day'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell, sheet)).toBe(day);
  });

  test('a date is read in the time zone of the spreadsheet', () => {
    const berlin = { isoTime: () => '2026-11-23T00:00:00' };
    expect(readDay(new Date('2026-11-22T23:00:00Z'), berlin)).toBe(46349);
  });
});

test.each<[cell: unknown, time: string | undefined]>([
  ['2026-11-23T09:26:12.123', '2026-11-23T09:26:12.123'],
  ['2026-11-23 09:26', '2026-11-23T09:26'],
  ['2026-11-23', '2026-11-23'],
  ['23.11.2026 9:05', '2026-11-23T09:05:00'],
  [46349, '2026-11-23'],
  [46349.5, '2026-11-23T12:00:00'],
  ['', undefined],
  ['now', undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%j is the time %s', (cell, time) => {
  expect(momentReader(sheet)(cell)?.time).toBe(time);
});

test('the clock of the machine in ISO', () => {
  expect(isoTimeHere(new Date(2026, 0, 5, 7, 8, 9))).toBe('2026-01-05T07:08:09');
});

test.each([
  'Summe',
  'SUMME:',
  'Summe Nord',
  'Zwischensumme 2025',
  'Gesamt',
  'Gesamt 2026',
  'Total',
  'Grand Total',
  'Grandtotal',
  'Sub-Total',
  'Total ==',
  'Total :',
  'Subtotal',
  'Total customers',
  'TOPLAM',
  'Suma',
])('%s labels a total', (cell) => {
  expect(isTotalLabel(cell)).toBe(true);
});

test.each(['Total Energies', 'Gesamtverband Nord', 'Summerer GmbH', 'Totalbau AG', 'Huber', '', 5])(
  '%s names an account',
  (cell) => {
    expect(isTotalLabel(cell)).toBe(false);
  },
);
