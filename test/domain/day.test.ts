import { describe, expect, test } from 'vitest';
import { dayOfIso, isoOfDay } from '../../src/domain/day.ts';

describe('days as Sheets counts them', () => {
  // What Sheets shows for =DATE(…) formatted as a number.
  test.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-02-29', 36_585],
    ['2024-12-31', 45_657],
    ['2026-11-23', 46_349],
    ['1899-12-29', -1],
    // 900 years of 365 days and 218 leap days before the first of 1900, which is day 2.
    ['1000-01-01', -328_716],
    ['0999-12-31', -328_717],
  ])('%s is day %d and back', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoOfDay(day)).toBe(iso);
  });

  test('the day of a time is that of its date, in the zone it was written in', () => {
    expect(dayOfIso('2026-11-23T23:59:59')).toBe(46_349);
    expect(dayOfIso('2026-11-23 00:30')).toBe(46_349);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-231',
    '23.11.2026',
    '',
  ])('"%s" is no day', (text) => {
    expect(dayOfIso(text)).toBeNull();
  });

  test('every day of six centuries comes back and follows the one before', () => {
    let before = isoOfDay(-73_000);
    for (let day = -72_999; day <= 146_097; day++) {
      const iso = isoOfDay(day);
      if (dayOfIso(iso) !== day || !(before < iso)) throw new Error(`day ${day} reads ${iso}`);
      before = iso;
    }
    // 400 years of the calendar are 146,097 days.
    expect(before).toBe('2299-12-30');
  });
});
