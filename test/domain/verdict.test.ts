import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/domain/label.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { labelOf, leewayOf, verdictOf } from '../../src/domain/verdict.ts';
import { ratingsFrom } from './an-assessment.ts';

/*
 * Source of label and leeway: reference/patientscore_cases.json, an own derivation. Its "undecided" with an ambivalent pattern is Mixed here,
 * its "patient" is a "Patient?", for one form is one opinion.
 */
const cases: readonly [string, Label, readonly [number, number]][] = [
  ['555555 111111', 'customer', [0, 12.5]],
  ['111111 555555', 'patient-signal', [87.5, 100]],
  ['333333 333333', 'undecided', [37.5, 62.5]],
  ['555555 555555', 'mixed', [43.75, 56.25]],
  ['454453 212312', 'customer', [12.5, 33.333333333333336]],
  ['232323 434344', 'patient-signal', [52.08333333333333, 77.08333333333334]],
  ['233323 433334', 'undecided', [45.83333333333334, 70.83333333333333]],
  ['333334 333332', 'undecided', [33.333333333333336, 58.33333333333334]],
];

describe('the verdict of one form', () => {
  for (const [form, label, [kindly, severely]] of cases) {
    test(`${form} is ${label}, between ${kindly.toFixed(1)} and ${severely.toFixed(1)} by leeway`, () => {
      expect(verdictOf(ratingsFrom(form), defaultSettings)?.label).toBe(label);
      const leeway = leewayOf(ratingsFrom(form), defaultSettings);
      expect(leeway?.inFavour.score).toBeCloseTo(kindly, 9);
      expect(leeway?.against.score).toBeCloseTo(severely, 9);
    });
  }

  test('a form without enough ratings has neither verdict nor leeway', () => {
    expect(verdictOf(ratingsFrom('...... 545454'), defaultSettings)).toBeNull();
    expect(leewayOf(ratingsFrom('...... 545454'), defaultSettings)).toBeNull();
  });

  test('a number without label coverage is unknown, however high', () => {
    const verdict = verdictOf(ratingsFrom('111... 555...'), defaultSettings);
    expect(verdict).toMatchObject({ score: 100, label: 'unknown' });
  });

  test('both poles weak is undecided at a score of 68.75', () => {
    // Own, by hand: K 0, P (25 + 50 + 50 + 25 + 25 + 50) / 6 = 37.5, S 68.75
    expect(verdictOf(ratingsFrom('111111 233223'), defaultSettings)).toMatchObject({
      score: 68.75,
      pattern: 'indifferent',
      label: 'undecided',
    });
  });

  test('with tau 15, for ratings with consequences, the same form says less', () => {
    const careful = { ...defaultSettings, tau: 15 };
    expect(verdictOf(ratingsFrom('232323 434344'), careful)?.label).toBe('undecided');
  });

  test('the cuts of Settings move the label', () => {
    const strict = { ...defaultSettings, patientFrom: 70, customerTo: 20 };
    expect(verdictOf(ratingsFrom('232323 434344'), strict)?.label).toBe('undecided');
    expect(verdictOf(ratingsFrom('454453 212312'), strict)?.label).toBe('undecided');
  });

  test('exactly at the cut counts, exactly at the middle of the band does not', () => {
    const at = (score: number, error: number) =>
      labelOf({ score, error, customer: 100 - score, patient: score }, defaultSettings);
    expect(at(59.99999999999999, 5)).toBe('patient-signal');
    expect(at(59.9, 5)).toBe('undecided');
    expect(at(40.00000000000001, 5)).toBe('customer');
    expect(at(60, 10 / 1.2815515655446004)).toBe('undecided');
    expect(at(40, 10 / 1.2815515655446004)).toBe('undecided');
  });

  test('the leeway decides where half a step changes the label', () => {
    expect(leewayOf(ratingsFrom('232323 434344'), defaultSettings)).toMatchObject({
      inFavour: { label: 'undecided' },
      against: { label: 'patient-signal' },
      decides: true,
    });
    expect(leewayOf(ratingsFrom('555555 111111'), defaultSettings)?.decides).toBe(false);
  });
});

describe('how often the rule says patient', () => {
  /*
   * Source: reference/operating_characteristics.json, own simulation of 200,000 draws, tolerance .01: a true score T, raters N(0, 10) apart,
   * each item round((T + rater + N(0, 25)) / 25) on the scale. Redrawn here with a fixed seed.
   */
  const expected = [
    // T, one rater, mean of two, both separately
    [40, 0.017, 0.007, 0],
    [50, 0.095, 0.094, 0.009],
    [60, 0.302, 0.424, 0.092],
    [70, 0.607, 0.825, 0.372],
    [80, 0.858, 0.98, 0.735],
  ] as const;
  const draws = 20_000;
  const standardNormal = normalFrom(20261123);

  function drawForm(truth: number) {
    const rater = truth + 10 * standardNormal();
    const rating = (pole: number) =>
      1 + Math.min(4, Math.max(0, Math.round((pole + 25 * standardNormal()) / 25)));
    return [...Array(12).keys()].map((i) => rating(i < 6 ? 100 - rater : rater));
  }

  for (const [truth, one, mean, both] of expected) {
    test(`a true ${truth} is flagged by one rater in ${one}, by the mean of two in ${mean}, by both in ${both}`, () => {
      let byOne = 0;
      let byMean = 0;
      let byBoth = 0;
      for (let i = 0; i < draws; i++) {
        const [a, b] = [drawForm(truth), drawForm(truth)].map((form) =>
          verdictOf(form, defaultSettings),
        );
        if (!a || !b) throw new Error('complete forms have a verdict');
        const middle = (of: 'score' | 'customer' | 'patient') => (a[of] + b[of]) / 2;
        const together = labelOf(
          {
            score: middle('score'),
            customer: middle('customer'),
            patient: middle('patient'),
            error: Math.hypot(a.error, b.error) / 2,
          },
          defaultSettings,
        );
        const flagged = [a, b].filter(({ label }) => label === 'patient-signal').length;
        byOne += flagged / 2;
        byBoth += flagged === 2 ? 1 : 0;
        byMean += together === 'patient-signal' ? 1 : 0;
      }
      expect(Math.abs(byOne / draws - one)).toBeLessThan(0.01);
      expect(Math.abs(byMean / draws - mean)).toBeLessThan(0.01);
      expect(Math.abs(byBoth / draws - both)).toBeLessThan(0.01);
    });
  }
});

/** Normal numbers by Box and Muller from the mulberry32 generator: the same on every run. */
function normalFrom(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
