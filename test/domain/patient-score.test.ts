import { describe, expect, test } from 'vitest';
import {
  bandOf,
  coverageOf,
  patientScore,
  patternOf,
  reliableChange,
  shownError,
} from '../../src/domain/patient-score.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standardTraits } from '../../src/domain/traits.ts';
import { ratingsFrom } from './an-assessment.ts';

/*
 * Source: reference/patientscore_cases.json, an own derivation computed in Python. It pins the formula and proves nothing.
 * Its seven-point case is left out: the scale has five points.
 */
const cases = [
  {
    says: 'only customer behaviour is 0',
    form: '555555 111111',
    customer: 100,
    patient: 0,
    score: 0,
    itemError: 4.419417382415922,
    error: 10.93303480283494,
    low: 0,
    high: 14.011247867726718,
    pattern: 'directional',
  },
  {
    says: 'only patient behaviour is 100',
    form: '111111 555555',
    customer: 0,
    patient: 100,
    score: 100,
    itemError: 4.419417382415922,
    error: 10.93303480283494,
    low: 85.98875213227328,
    high: 100,
    pattern: 'directional',
  },
  {
    says: 'all threes are 50',
    form: '333333 333333',
    customer: 50,
    patient: 50,
    score: 50,
    itemError: 4.419417382415922,
    error: 10.93303480283494,
    low: 35.988752132273284,
    high: 64.01124786772672,
    pattern: 'directional',
  },
  {
    says: 'all fives are 50 too, and torn',
    form: '555555 555555',
    customer: 100,
    patient: 100,
    score: 50,
    itemError: 4.419417382415922,
    error: 10.93303480283494,
    low: 35.988752132273284,
    high: 64.01124786772672,
    pattern: 'ambivalent',
  },
  {
    says: 'a typical customer',
    form: '454453 212312',
    customer: 79.16666666666667,
    patient: 20.833333333333332,
    score: 20.83333333333333,
    itemError: 6.162583107395434,
    error: 11.74637946584204,
    low: 5.779742339402516,
    high: 35.88692432726414,
    pattern: 'directional',
  },
  {
    says: 'an account that leans to patient',
    form: '232323 434344',
    customer: 37.5,
    patient: 66.66666666666667,
    score: 64.58333333333334,
    itemError: 5.362307365097395,
    error: 11.346996971788517,
    low: 50.041571599907925,
    high: 79.12509506675876,
    pattern: 'directional',
  },
  {
    says: 'a little above the middle',
    form: '233323 433334',
    customer: 41.666666666666664,
    patient: 58.333333333333336,
    score: 58.33333333333334,
    itemError: 5.311478659992484,
    error: 11.32306520141766,
    low: 43.822241397692956,
    high: 72.84442526897374,
    pattern: 'directional',
  },
  {
    says: 'a little below the middle',
    form: '333334 333332',
    customer: 54.166666666666664,
    patient: 45.833333333333336,
    score: 45.83333333333334,
    itemError: 4.9956578367840825,
    error: 11.178398687746927,
    low: 31.50763899476956,
    high: 60.15902767189712,
    pattern: 'directional',
  },
  {
    says: 'a typical customer, K5 counted twice and P3 half',
    form: '454453 212312',
    weights: { K5: 2, P3: 0.5 } as Record<string, number>,
    customer: 82.14285714285714,
    patient: 20.454545454545453,
    score: 19.155844155844157,
    itemError: 6.473674020932668,
    error: 11.912533539482629,
    low: 3.889318148717635,
    high: 34.42237016297068,
    pattern: 'directional',
  },
];

function weighted(weights: Record<string, number>) {
  const traits = standardTraits.map((trait) => ({ ...trait, weight: weights[trait.id] ?? 1 }));
  return { ...defaultSettings, traits };
}

describe('the patient score', () => {
  for (const { says, form, weights = {}, ...expected } of cases) {
    test(says, () => {
      const found = patientScore(ratingsFrom(form), weighted(weights));
      expect(found?.customer).toBeCloseTo(expected.customer, 9);
      expect(found?.patient).toBeCloseTo(expected.patient, 9);
      expect(found?.score).toBeCloseTo(expected.score, 9);
      expect(found?.itemError).toBeCloseTo(expected.itemError, 9);
      const error = shownError(found?.itemError ?? 0, 10);
      expect(error).toBeCloseTo(expected.error, 9);
      const { low, high } = bandOf(found?.score ?? 0, error);
      expect(low).toBeCloseTo(expected.low, 9);
      expect(high).toBeCloseTo(expected.high, 9);
      expect(found && patternOf(found)).toBe(expected.pattern);
    });
  }

  test('patient traits alone give no number', () => {
    expect(patientScore(ratingsFrom('...... 545454'), defaultSettings)).toBeNull();
  });

  test('two of six customer traits give no number', () => {
    expect(patientScore(ratingsFrom('44.... 212211'), defaultSettings)).toBeNull();
  });

  test('a form without any rating gives no number, least of all 50', () => {
    expect(patientScore(ratingsFrom('...... ......'), defaultSettings)).toBeNull();
  });

  test('three of six in each pole give a number and no label', () => {
    const ratings = ratingsFrom('2.2.2. 4.4.4.');
    expect(patientScore(ratings, defaultSettings)?.score).toBe(75);
    expect(coverageOf(ratings, standardTraits)).toEqual({
      observed: 6,
      active: 12,
      isEnoughForScore: true,
      isEnoughForLabel: false,
    });
  });

  test.each([
    ['222... 4444..', false],
    ['222... 44444.', true],
    ['22.... 444444', false],
    ['2222.. 4444..', true],
  ])('of twelve traits eight with half of each pole allow a label: %s → %s', (form, isEnough) => {
    expect(coverageOf(ratingsFrom(form), standardTraits).isEnoughForLabel).toBe(isEnough);
  });

  test('a trait switched off is neither asked for nor counted', () => {
    const { traits } = weighted({ K4: 0, K5: 0, K6: -1, P6: 0 });
    // Three customer and five patient traits are left: half is two and three, two thirds of eight is six.
    const settings = { ...defaultSettings, traits };
    expect(patientScore(ratingsFrom('22.111 444..5'), settings)?.score).toBe(75);
    expect(coverageOf(ratingsFrom('22.111 444..5'), traits)).toMatchObject({
      observed: 5,
      active: 8,
      isEnoughForScore: true,
      isEnoughForLabel: false,
    });
    expect(coverageOf(ratingsFrom('222... 444...'), traits).isEnoughForLabel).toBe(true);
    expect(patientScore(ratingsFrom('2..111 444...'), settings)).toBeNull();
  });

  test('a pole whose traits are all switched off gives no number', () => {
    const settings = weighted({ K1: 0, K2: 0, K3: 0, K4: 0, K5: 0, K6: 0 });
    expect(patientScore(ratingsFrom('555555 111111'), settings)).toBeNull();
  });

  test('only the proportions of the weights matter, however large or small they are', () => {
    const ratings = ratingsFrom('454453 212312');
    const plain = patientScore(ratings, weighted({ K5: 2, P3: 0.5 }));
    const huge = patientScore(ratings, {
      ...defaultSettings,
      traits: weighted({ K5: 2, P3: 0.5 }).traits.map((trait) => ({
        ...trait,
        weight: trait.weight * (trait.pole === 'customer' ? 1e300 : 1e-300),
      })),
    });
    expect(huge?.score).toBeCloseTo(plain?.score ?? 0, 9);
    expect(huge?.itemError).toBeCloseTo(plain?.itemError ?? 0, 9);
  });

  test('the reliable change from 64.6 to 79.2 is 1.785: not more than noise', () => {
    // reference/patientscore_cases.json, reliable_change
    const first = patientScore(ratingsFrom('232323 434344'), defaultSettings);
    const second = patientScore(ratingsFrom('212213 454354'), defaultSettings);
    expect(second?.score).toBeCloseTo(79.16666666666667, 9);
    expect(first && second && reliableChange(first, second)).toBeCloseTo(1.7852147965773468, 9);
  });
});

describe('the pattern of the poles', () => {
  // Source: reference/ambivalence_griffin.json, own derivation by hand.
  // Rows are P, columns K = 0, 25, 50, 60, 75, 100; i both weak, a both strong, d neither.
  const grid = {
    0: 'iidddd',
    25: 'iidddd',
    50: 'dddddd',
    60: 'dddaaa',
    75: 'dddaaa',
    100: 'dddaaa',
  };
  const names = { i: 'indifferent', a: 'ambivalent', d: 'directional' };
  for (const [patient, row] of Object.entries(grid)) {
    test(`P ${patient} against K 0 to 100 reads ${row}`, () => {
      const found = [0, 25, 50, 60, 75, 100].map((customer) =>
        patternOf({ customer, patient: Number(patient) }),
      );
      expect(found).toEqual([...row].map((mark) => names[mark as keyof typeof names]));
    });
  }

  test('40 is still weak and 60 already strong, whatever the last binary digit says', () => {
    expect(patternOf({ customer: 40.00000000000001, patient: 40 })).toBe('indifferent');
    expect(patternOf({ customer: 59.99999999999999, patient: 60 })).toBe('ambivalent');
  });
});
