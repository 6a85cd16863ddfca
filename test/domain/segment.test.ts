import { describe, expect, test } from 'vitest';
import { type AccountClass, futureLevel, segmentOf } from '../../src/domain/segment.ts';

/** The table of the method: class or none, future, then the segment for everybody and for a confirmed patient. */
const table = [
  ['A', 80, 'grow', 'clarify'],
  ['B', 80, 'grow', 'clarify'],
  ['A', 50, 'hold', 'clarify'],
  ['B', 10, 'hold', 'clarify'],
  ['C', 80, 'develop', 'time-box'],
  ['D', 80, 'develop', 'time-box'],
  ['C', 50, 'test', 'time-box'],
  ['D', 50, 'test', 'time-box'],
  ['C', 10, 'serve-lean', 'wind-down'],
  ['D', 10, 'serve-lean', 'wind-down'],
  [null, 80, 'win', 'time-box'],
  [null, 50, 'test', 'time-box'],
  [null, 10, 'serve-lean', 'wind-down'],
  ['A', null, 'assess-first', 'clarify'],
  ['B', null, 'assess-first', 'clarify'],
  ['C', null, 'assess-first', 'time-box'],
  ['D', null, 'assess-first', 'time-box'],
  [null, null, 'assess-first', 'time-box'],
] as const;

function at(
  accountClass: AccountClass | null,
  future: number | null,
  isConfirmedPatient = false,
  tilt = 0,
) {
  return segmentOf({ accountClass, future, isConfirmedPatient, tilt });
}

describe('the segment', () => {
  test.each(table)('class %s, future %s is %s, and %s for a confirmed patient', (...row) => {
    const [accountClass, future, segment, ofPatient] = row;
    expect(at(accountClass, future)).toBe(segment);
    expect(at(accountClass, future, true)).toBe(ofPatient);
  });

  test.each([
    [60, 0, 'high'],
    [59.99, 0, 'mid'],
    [40, 0, 'mid'],
    [39.99, 0, 'low'],
    [50, 10, 'high'],
    [30, 10, 'mid'],
    [69.99, -10, 'mid'],
    [70, -10, 'high'],
    [50, -10, 'mid'],
    [49.99, -10, 'low'],
    [0, 0, 'low'],
    [59.99999999999999, 0, 'high'],
  ])('a future of %s with tilt %s is %s', (future, tilt, level) => {
    expect(futureLevel(future, tilt)).toBe(level);
  });

  test('a tilt to the future makes a test account worth developing', () => {
    expect([at('C', 55), at('C', 55, false, 10), at('C', 45, false, -10)]).toEqual([
      'test',
      'develop',
      'serve-lean',
    ]);
  });
});
