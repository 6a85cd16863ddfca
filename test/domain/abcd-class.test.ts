import { describe, expect, test } from 'vitest';
import { abcdClasses } from '../../src/domain/abcd-class.ts';

const classes = (values: readonly (number | null)[], cuts: readonly number[] = [0.8, 0.95]) =>
  abcdClasses(values, cuts)
    .map((found) => found ?? '·')
    .join('');

describe('the class of an account', () => {
  // Source: reference/abc_edge_cases.json, own derivation, checked by hand and in Python there.
  test.each([
    ['equal values share a class', [40, 30, 10, 10, 10], 'AAAAA'],
    ['0 and less is D and adds nothing to the total', [100, 50, 25, 0, -40], 'AABDD'],
    ['an account that starts exactly at a cut is behind it', [80, 15, 5], 'ABC'],
    ['a single account is an A', [7], 'A'],
    ['without positive values all are D', [0, -5], 'DD'],
  ])('%s', (_, values, expected) => {
    expect(classes(values)).toBe(expected);
  });

  test('the published chip maker: cuts of 70 and 95 % give its A A B B B C C C C C', () => {
    // Source: J. Heizer, B. Render, Example 1 of the inventory chapter (Silicon Chips, Inc.), annual dollar volumes and classes
    // as reprinted with its solution on holooly.com ("ABC ANALYSIS FOR A CHIP MANUFACTURER"); the book itself was not at hand.
    const volumes = [90_000, 77_000, 26_350, 15_001, 12_500, 8_502, 1_200, 850, 504, 150];
    expect(volumes.reduce((sum, value) => sum + value)).toBe(232_057);
    expect(classes(volumes, [0.7, 0.95])).toBe('AABBBCCCCC');
    const share = (from: number, to: number) =>
      Math.round((100 * volumes.slice(from, to).reduce((sum, value) => sum + value)) / 232_057);
    expect([share(0, 2), share(2, 5), share(5, 10)]).toEqual([72, 23, 5]);
  });

  test('the published exercise: a dearer first item leaves the classes as they are', () => {
    // The same page: the unit cost of #10286 rises from $90 to $120, the two A items then make 75 % of $262,057.
    const volumes = [120_000, 77_000, 26_350, 15_001, 12_500, 8_502, 1_200, 850, 504, 150];
    expect(classes(volumes, [0.7, 0.95])).toBe('AABBBCCCCC');
  });

  test('an account with more than 80 % does not leave class A empty', () => {
    // Own, by hand, after a rule seen in other tools that answers B, B, C, C here.
    expect(classes([850, 60, 50, 40])).toBe('ABBC');
    expect(classes([960, 20, 20])).toBe('ACC');
  });

  test('credit notes are D and do not shift the others', () => {
    // Own, by hand: 500 and 400 start at 0 and 45 %, 200 at 82 %.
    expect(classes([500, 400, 200, -100, -150])).toBe('AABDD');
  });

  test('a third cut makes the tail D', () => {
    // Own, by hand: starts at 0, 50, 80, 90, 95, 98 %
    expect(classes([50, 30, 10, 5, 3, 2], [0.8, 0.9, 0.95])).toBe('AABCDD');
  });

  test('a blank stays blank and the order of the rows is kept', () => {
    expect(classes([5, null, 80, 0, null, 15])).toBe('C·AD·B');
  });

  test('a sum of tenths that misses the cut by its last binary digit still meets it', () => {
    // Own, by hand: 0.8 of the total is reached after eight tenths, whose sum is 0.7999999999999999 in binary.
    expect(classes(Array.from({ length: 10 }, (_, i) => 0.1 + (10 - i) * 1e-13))).toBe(
      'AAAAAAAABB',
    );
  });

  test('values too large to add up are still told apart', () => {
    // Own, by hand: starts at 0, 29, 56, 81, 98 %
    expect(classes([1.7e308, 1.6e308, 1.5e308, 1e308, 1e307])).toBe('AAABC');
  });

  test('nothing gives nothing', () => {
    expect(abcdClasses([], [0.8, 0.95])).toEqual([]);
  });
});
