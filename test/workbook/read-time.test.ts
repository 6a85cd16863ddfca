import { expect, test } from 'vitest';
import { dayOfIso } from '../../src/domain/day.ts';
import { call } from '../../src/workbook/formula.ts';
import { readDay } from '../../src/workbook/read-day.ts';
import { momentReader } from '../../src/workbook/read-time.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const sheet = contextOf('de_DE');
const momentOf = momentReader(sheet);

test.each<[unknown, string]>([
  ['2026-11-23', '2026-11-23'],
  [' 2026-11-23T09:26 ', '2026-11-23T09:26'],
  ['2026-11-23 09:26:05', '2026-11-23T09:26:05'],
  ['2026-11-23T09:26:05.123Z', '2026-11-23T09:26:05.123'],
  ['2026-11-23T09', '2026-11-23'],
  ['2026-11-23x', '2026-11-23'],
  ['23.11.2026', '2026-11-23'],
  ['23.11.2026 9:26', '2026-11-23T09:26:00'],
  ['23.11.26 19:26:05', '2026-11-23T19:26:05'],
  [46_349, '2026-11-23'],
  [46_349.5, '2026-11-23T12:00:00'],
  [46_349 + (9 * 3600 + 26 * 60 + 5) / 86_400, '2026-11-23T09:26:05'],
  [46_349 + 61 / 86_400, '2026-11-23T00:01:01'],
  [new Date(2026, 10, 23, 9, 26, 5), '2026-11-23T09:26:05'],
])('the moment %j is %s', (cell, time) => {
  expect(momentOf(cell)).toEqual({ day: dayOfIso(time.slice(0, 10)), time });
});

test.each([
  ['bald'],
  [''],
  ['2026-02-30'],
  ['26-11-23'],
  ['am 2026-11-23'],
  ['31.2.2026'],
  ['9:26'],
  [true],
  [null],
  [undefined],
  [-1e9],
  [Number.NaN],
  [new Date(Number.NaN)],
])('%j is no moment', (cell) => {
  expect(momentOf(cell)).toBeUndefined();
});

test('a day that was read once is read the same again', () => {
  expect([momentOf('2026-02-30'), momentOf('2026-02-30')]).toEqual([undefined, undefined]);
  expect(momentOf('2026-11-23')).toEqual(momentOf('2026-11-23'));
});

test.each<[unknown, number | string]>([
  ['1.2.2026', dayOfIso('2026-02-01') ?? 0],
  ['01. 02. 26', dayOfIso('2026-02-01') ?? 0],
  [' 31.12.1999 ', dayOfIso('1999-12-31') ?? 0],
  ['1.2.202', 'not-a-day'],
  ['1.2.20266', 'not-a-day'],
  ['x1.2.2026', 'not-a-day'],
  ['1.2.', 'not-a-day'],
  ['', 'blank'],
  [true, 'not-a-day'],
  [{}, 'not-a-day'],
])('the day %j reads %j', (cell, day) => {
  expect(readDay(cell, sheet)).toBe(day);
});

test('empty arguments at the end of a call are left out, others stay', () => {
  expect(call('F')).toBe('F()');
  expect(call('F', 'a', '', 'b', '', '')).toBe('F(a;;b)');
  expect(call('F', '', '')).toBe('F()');
});
