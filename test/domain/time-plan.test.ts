import { describe, expect, test } from 'vitest';
import { allocate } from '../../src/domain/allocation.ts';
import { InputProblem, type Problem } from '../../src/domain/problem.ts';
import { responseAt } from '../../src/domain/response-curve.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { type PlannedAccount, planHours } from '../../src/domain/time-plan.ts';

/** Value of 0 … `most` blocks for an account worth `m` with `h0` blocks now. */
function table(m: number, h0: number, b: number, a: number, c: number, d: number, most: number) {
  const curve = { none: b, saturation: a, c, d };
  return Float64Array.from({ length: most + 1 }, (_, i) => m * responseAt(curve, i / h0));
}

function worth(tables: readonly Float64Array[], blocks: readonly number[]) {
  return tables.reduce((sum, each, i) => sum + (each[blocks[i] ?? -1] ?? Number.NaN), 0);
}

describe('giving blocks of time away', () => {
  // Source: reference/allocation_cases.json, own derivation by exhaustive search; each optimum is the only one.
  const concave = [
    table(1, 4, 40, 160, 1, 1, 12),
    table(0.8, 4, 70, 115, 1, 0.5, 12),
    table(0.5, 2, 10, 250, 1, 1.6666666666666667, 12),
    table(0.6, 4, 55, 110, 1, 0.2222222222222222, 12),
  ];
  const sShaped = [
    table(1, 4, 20, 160, 2, 0.75, 12),
    table(0.8, 4, 70, 115, 1.6, 0.5, 12),
    table(0.9, 6, 0, 200, 4, 1, 12),
    table(0.6, 4, 55, 110, 1.5, 0.2222222222222222, 12),
  ];
  test.each([
    ['without upturns, 12 blocks', concave, 12, [5, 1, 5, 1], 302.13725490196083],
    [
      'with upturns, 12 blocks: one account gets eight at once',
      sShaped,
      12,
      [4, 0, 8, 0],
      325.73590504451033,
    ],
    ['with upturns, 6 blocks', sShaped, 6, [5, 0, 0, 1], 215.47459459459458],
  ])('%s', (_, tables, budget, blocks, value) => {
    expect(allocate(tables, budget)).toEqual(blocks);
    expect(worth(tables, blocks)).toBeCloseTo(value, 9);
  });

  test('the published team: six sales people for three cities, one to four each, sell 140', () => {
    // Source: studylib.net/doc/26096035, "Resource allocation optimization by dynamic programming": it sends 1, 2 and 3 to Lahore, Karachi and Multan.
    // The first of each city is given, three are left to place; 3, 2, 1 sells as much.
    const cities = [
      Float64Array.of(35, 48, 70, 89),
      Float64Array.of(21, 42, 56, 70),
      Float64Array.of(28, 41, 63, 75),
    ];
    expect(worth(cities, [0, 1, 2])).toBe(140);
    expect(worth(cities, allocate(cities, 3))).toBe(140);
  });

  test('taking the best next block each time would fall into this trap', () => {
    // Own, by hand: the first account gains 3 a block, the second nothing for two blocks and 10 for the third.
    const tables = [Float64Array.of(0, 3, 6, 9), Float64Array.of(0, 0, 0, 10)];
    expect(allocate(tables, 3)).toEqual([0, 3]);
    expect(allocate(tables, 2)).toEqual([2, 0]);
  });

  test('a budget above all maxima spends all maxima', () => {
    expect(allocate(concave, 1000)).toEqual([12, 12, 12, 12]);
  });

  test('nothing to give and nobody to give to', () => {
    expect(allocate(concave, 0)).toEqual([0, 0, 0, 0]);
    expect(allocate([], 7)).toEqual([]);
  });
});

function account(said: Partial<PlannedAccount>): PlannedAccount {
  return { value: 100, presentHours: 2, accountClass: 'B', segment: 'hold', ...said };
}

/** The facts of the refusal; a plan that is not refused fails. */
function refusalOf(plan: () => unknown): Problem {
  try {
    plan();
  } catch (error) {
    if (error instanceof InputProblem) return error.problem;
    throw error;
  }
  throw new Error('the plan was not refused');
}

const wide = { min: 0, max: 10, norm: 2 };
const settings = {
  ...defaultSettings,
  hours: { A: { min: 2, max: 8, norm: 4 }, B: wide, C: wide, D: wide, none: wide },
};

describe('the hours advised', () => {
  test('spend the budget in half hours, each account within the bounds of its class', () => {
    const hours = planHours(
      [
        account({ accountClass: 'A', segment: 'grow' }),
        account({ segment: 'clarify' }),
        account({ segment: 'hold', value: 400 }),
      ],
      settings,
      9.7,
    );
    expect(hours.reduce((sum, each) => sum + each)).toBe(9.5);
    expect(hours.every((each) => Number.isInteger(each * 2))).toBe(true);
    expect(hours[0]).toBeGreaterThanOrEqual(2);
  });

  test('go to the customer who can grow before the confirmed patient', () => {
    const [grow, patient] = planHours(
      [account({ segment: 'grow' }), account({ segment: 'clarify' })],
      settings,
      4,
    );
    expect([grow, patient]).toEqual([4, 0]);
  });

  test('are all maxima when the budget is larger', () => {
    expect(planHours([account({ accountClass: 'A' }), account({})], settings, 100)).toEqual([
      8, 10,
    ]);
  });

  test('count an unknown value as the median of its segment, else of the portfolio', () => {
    const known = [10, 20, 90].map((value) => account({ value, segment: 'grow' }));
    const holding = account({ value: 50, segment: 'hold' });
    const asMedian = (value: number | null) =>
      planHours([...known, holding, account({ value, segment: 'grow' })], settings, 12);
    expect(asMedian(null)).toEqual(asMedian(20));
    expect(asMedian(-5)).toEqual(asMedian(20));
    const elsewhere = (value: number | null) =>
      planHours([...known, holding, account({ value, segment: 'serve-lean' })], settings, 12);
    // Median of 10, 20, 50, 90 is 35.
    expect(elsewhere(0)).toEqual(elsewhere(35));
  });

  test('count present hours of 0 and unknown ones as the norm of the class', () => {
    const plan = (presentHours: number | null) =>
      planHours([account({ presentHours }), account({ segment: 'grow' })], settings, 6);
    expect(plan(0)).toEqual(plan(2));
    expect(plan(null)).toEqual(plan(2));
  });

  test('take a present effort of a quarter of an hour as it is', () => {
    // Own, by hand: at 0.25 hours now, half an hour is twice the effort, and r(2) of the curve "grow" is 137.8; at 0.5 it is 100.
    // The other account has the same value and its curve brings 100 at half an hour, so only a true quarter makes the first the better one.
    const first = account({ presentHours: 0.25, segment: 'grow', value: 100 });
    const second = account({ presentHours: 0.5, segment: 'grow', value: 100 });
    expect(planHours([first, second], settings, 0.5)).toEqual([0.5, 0]);
    expect(planHours([second, first], settings, 0.5)).toEqual([0, 0.5]);
  });

  test('refuse minima above the budget, with both numbers', () => {
    const accounts = Array.from({ length: 3 }, () => account({ accountClass: 'A' }));
    expect(refusalOf(() => planHours(accounts, settings, 5))).toEqual({
      kind: 'minimum-above-budget',
      minimum: 6,
      budget: 5,
    });
    expect(planHours(accounts, settings, 6)).toEqual([2, 2, 2]);
  });

  test('refuse a class whose minimum exceeds its maximum', () => {
    const upside = { ...settings.hours, B: { min: 5, max: 3, norm: 4 } };
    expect(refusalOf(() => planHours([account({})], { ...settings, hours: upside }, 10))).toEqual({
      kind: 'minimum-above-maximum',
      minimum: 5,
      maximum: 3,
    });
  });

  test('are numbers too where the norm of a class is none: it counts as one block', () => {
    const without = { ...settings, hours: { ...settings.hours, C: { ...wide, norm: 0 } } };
    const plan = (presentHours: number | null) =>
      planHours(
        [account({ accountClass: 'C', presentHours }), account({ segment: 'grow' })],
        without,
        4,
      );
    expect(plan(null)).toEqual(plan(0.5));
    expect(plan(null).reduce((sum, hours) => sum + hours)).toBe(4);
  });

  test('are exactly those of a class whose minimum is its maximum', () => {
    const fixed = { ...settings.hours, B: { min: 3, max: 3, norm: 4 } };
    const accounts = [account({}), account({ accountClass: 'C' })];
    expect(planHours(accounts, { ...settings, hours: fixed }, 5)).toEqual([3, 2]);
  });

  test('an empty portfolio needs no hours', () => {
    expect(planHours([], settings, 10)).toEqual([]);
  });
});
