import { describe, expect, test } from 'vitest';
import { futureGap, futurePotential } from '../../src/domain/future-potential.ts';
import { factorWeights } from '../../src/domain/traits.ts';
import { factorsFrom } from './an-assessment.ts';

/** In the order headroom, growth, industry, relationship, fit, network. */
const future = (form: string, weights = factorWeights) =>
  futurePotential(factorsFrom(form), weights);

describe('the future potential', () => {
  // Source: reference/future_potential_cases.json, own derivation; "mixed" by hand there.
  test.each([
    ['all in the middle', '333333', 50, 50, 50],
    ['all at the top', '555555', 100, 100, 100],
    ['mixed', '543241', 62.5, 62.5, 62.5],
    ['industry and network unknown', '54.24.', 73.33333333333333, 55, 80],
  ])('%s: %s gives %d, bounds %d to %d', (_, form, score, low, high) => {
    const found = future(form);
    expect(found.score).toBeCloseTo(score, 9);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
  });

  test('three factors are not enough, whatever their weight', () => {
    expect(future('555...').score).toBeNull();
  });

  test('four factors of less than 60 % of the weight are not enough', () => {
    // Own, by hand: industry, relationship, fit, network weigh 55 %; growth in place of one of 15 % makes exactly 60 %.
    expect(future('..5555').score).toBeNull();
    expect(future('.5.555').score).toBe(100);
  });

  test('the bounds of a form without factors are everything', () => {
    expect(future('......')).toEqual({ score: null, low: 0, high: 100 });
  });

  test('a factor switched off is neither counted nor missing', () => {
    const weights = { ...factorWeights, network: 0, fit: -1 };
    expect(future('5555..', weights)).toEqual({ score: 100, low: 100, high: 100 });
    expect(future('555.55', weights).score).toBeNull();
  });

  test('weights count by their shares, however large they are', () => {
    const large = Object.fromEntries(
      Object.entries(factorWeights).map(([id, weight]) => [id, weight * 1e300]),
    ) as typeof factorWeights;
    expect(future('543241', large).score).toBeCloseTo(62.5, 9);
  });

  test('weights all switched off give nothing', () => {
    const none = { headroom: 0, growth: 0, industry: 0, relationship: 0, fit: 0, network: 0 };
    expect(future('555555', none)).toEqual({ score: null, low: 0, high: 100 });
  });
});

describe('wish and evidence', () => {
  test.each([
    [75, 50, 'wish-above-evidence'],
    [74.9, 50, null],
    [25, 50, 'overlooked-chance'],
    [25.1, 50, null],
    [null, 50, null],
    [75, null, null],
  ])('desired %s against possible %s is %s', (desired, possible, expected) => {
    expect(futureGap(desired, possible)).toBe(expected);
  });
});
