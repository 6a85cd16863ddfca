import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abcdClasses } from '../../src/domain/abcd-class.ts';
import { allocate } from '../../src/domain/allocation.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { contributionsOf, explanationOf, shownScore } from '../../src/domain/contributions.ts';
import { futurePotential } from '../../src/domain/future-potential.ts';
import { labels } from '../../src/domain/label.ts';
import { bandOf, patientScore, shownError } from '../../src/domain/patient-score.ts';
import {
  type AccountClass,
  accountClasses,
  futureLevel,
  segmentOf,
  segments,
} from '../../src/domain/segment.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { planHours } from '../../src/domain/time-plan.ts';
import { factorIds, type Rating, type Trait } from '../../src/domain/traits.ts';
import { leewayOf } from '../../src/domain/verdict.ts';
import { anAssessment } from './an-assessment.ts';
import { standingByTheBook } from './standing-by-the-book.ts';

const thousand = { numRuns: 1000 };

const anyRating: fc.Arbitrary<Rating> = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
const anyTrait: fc.Arbitrary<Trait> = fc.record({
  id: fc.string(),
  pole: fc.constantFrom('customer', 'patient'),
  weight: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0.01, max: 9, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1) },
  ),
});
const anyTraits = fc.array(anyTrait, { minLength: 2, maxLength: 16 });
/** Traits of any number, pole and weight with ratings for them. */
const anyForm = anyTraits.chain((traits) =>
  fc.record({
    traits: fc.constant(traits),
    ratings: fc.array(anyRating, { minLength: traits.length, maxLength: traits.length }),
  }),
);

function scoreOf({ traits, ratings }: { traits: readonly Trait[]; ratings: readonly Rating[] }) {
  return patientScore(ratings, { ...defaultSettings, traits });
}

describe('laws of the patient score', () => {
  test('it lies between 0 and 100, and so does its band', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const found = scoreOf(form);
        if (found === null) return;
        const { score, itemError } = found;
        const { low, high } = bandOf(score, shownError(itemError, defaultSettings.tau));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score).toBeLessThanOrEqual(high + 1e-9);
        expect(high).toBeLessThanOrEqual(100);
        expect(itemError).toBeGreaterThan(0);
      }),
      thousand,
    );
  });

  test('a higher patient rating never lowers it, a higher customer rating never raises it', () => {
    fc.assert(
      fc.property(anyForm, fc.nat(), (form, pick) => {
        const place = pick % form.traits.length;
        const rating = form.ratings[place] ?? null;
        if (rating === null || rating === 5) return;
        const higher = form.ratings.map((each, i) => (i === place ? rating + 1 : each));
        const [before, after] = [scoreOf(form), scoreOf({ ...form, ratings: higher })];
        if (before === null || after === null) {
          expect(after).toBe(before);
          return;
        }
        const rise = after.score - before.score;
        if (form.traits[place]?.pole === 'patient') expect(rise).toBeGreaterThanOrEqual(-1e-9);
        else expect(rise).toBeLessThanOrEqual(1e-9);
      }),
      thousand,
    );
  });

  test('mirrored ratings mirror it', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const mirrored = form.ratings.map((rating) => (rating === null ? null : 6 - rating));
        const [found, mirror] = [scoreOf(form), scoreOf({ ...form, ratings: mirrored })];
        if (found === null) {
          expect(mirror).toBeNull();
          return;
        }
        expect(mirror?.score).toBeCloseTo(100 - found.score, 9);
        expect(mirror?.itemError).toBeCloseTo(found.itemError, 9);
      }),
      thousand,
    );
  });

  test('an unobserved trait added changes nothing, or withholds the number', () => {
    fc.assert(
      fc.property(anyForm, anyTrait, fc.nat(), ({ traits, ratings }, trait, pick) => {
        const place = pick % (traits.length + 1);
        const more = scoreOf({
          traits: [...traits.slice(0, place), trait, ...traits.slice(place)],
          ratings: [...ratings.slice(0, place), null, ...ratings.slice(place)],
        });
        if (more === null) return;
        const found = scoreOf({ traits, ratings });
        expect(found?.score).toBeCloseTo(more.score, 9);
        expect(found?.itemError).toBeCloseTo(more.itemError, 9);
      }),
      thousand,
    );
  });

  test('a trait switched off changes nothing, whatever was observed', () => {
    fc.assert(
      fc.property(anyForm, anyRating, ({ traits, ratings }, rating) => {
        const off: Trait = { id: 'off', pole: 'patient', weight: 0 };
        const more = scoreOf({ traits: [off, ...traits], ratings: [rating, ...ratings] });
        expect(more).toEqual(scoreOf({ traits, ratings }));
      }),
      thousand,
    );
  });

  test('shown contributions are whole and add up to the shown score − 50', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const found = scoreOf(form);
        if (found === null) return;
        const {
          shownScore: shown,
          top,
          others,
        } = explanationOf(found.score, form.ratings, form.traits);
        const points = [...top.map((each) => each.points), others ?? 0];
        expect(points.every(Number.isInteger)).toBe(true);
        expect(points.reduce((sum, each) => sum + each, 0)).toBe(shown - 50);
        expect(shown).toBe(shownScore(found.score));
        const exact = contributionsOf(form.ratings, form.traits);
        const sum = exact.reduce((total, each) => total + each.points, 0);
        expect(sum).toBeCloseTo(found.score - 50, 9);
      }),
      thousand,
    );
  });

  test('leeway in favour never raises it, leeway against never lowers it', () => {
    fc.assert(
      fc.property(anyForm, ({ traits, ratings }) => {
        const leeway = leewayOf(ratings, { ...defaultSettings, traits });
        const score = scoreOf({ traits, ratings })?.score;
        if (leeway === null || score === undefined) {
          expect(leeway).toBeNull();
          return;
        }
        expect(leeway.inFavour.score).toBeLessThanOrEqual(score + 1e-9);
        expect(leeway.against.score).toBeGreaterThanOrEqual(score - 1e-9);
      }),
      thousand,
    );
  });
});

describe('laws of the future potential', () => {
  const anyFactors = fc.array(anyRating, { minLength: 6, maxLength: 6 });
  const anyWeights = fc.array(fc.double({ min: -1, max: 5, noNaN: true }), {
    minLength: 6,
    maxLength: 6,
  });
  const byId = <T>(values: readonly T[]) =>
    Object.fromEntries(factorIds.map((id, i) => [id, values[i]])) as Record<
      (typeof factorIds)[number],
      T
    >;

  test('score and every way to fill what is missing lie within the bounds', () => {
    fc.assert(
      fc.property(anyFactors, anyFactors, anyWeights, (factors, filling, weights) => {
        const { score, low, high } = futurePotential(byId(factors), byId(weights));
        const filled = factors.map((rating, i) => rating ?? filling[i] ?? 3);
        const complete = futurePotential(byId(filled), byId(weights)).low;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(low - 1e-9);
          expect(score).toBeLessThanOrEqual(high + 1e-9);
        }
        if (weights.some((weight) => weight > 0)) {
          expect(complete).toBeGreaterThanOrEqual(low - 1e-9);
          expect(complete).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      thousand,
    );
  });
});

describe('laws of the class', () => {
  const anyValue = fc.option(
    fc.oneof(
      fc.integer({ min: -5, max: 20 }),
      fc.double({ min: -10, max: 1e6, noNaN: true }),
      fc.constantFrom(10, 50, 80),
    ),
    { freq: 8 },
  );
  const anyValues = fc.array(anyValue, { maxLength: 30 });
  const anyCuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 3 })
    .map((cuts) => cuts.sort((a, b) => a - b).map((cut) => cut / 100));
  const place = (found: AccountClass | null | undefined) =>
    [...accountClasses, null].indexOf(found ?? null);

  test('it never improves when the value falls', () => {
    fc.assert(
      fc.property(
        anyValues,
        anyCuts,
        fc.nat(),
        fc.double({ min: 0, max: 1e3, noNaN: true }),
        (values, cuts, pick, fall) => {
          const at = values.length === 0 ? 0 : pick % values.length;
          const value = values[at] ?? null;
          if (value === null) return;
          const lower = values.map((each, i) => (i === at ? value - fall : each));
          const [before, after] = [values, lower].map((each) => abcdClasses(each, cuts)[at]);
          expect(place(after)).toBeGreaterThanOrEqual(place(before));
        },
      ),
      thousand,
    );
  });

  test('a larger value never has the worse class, equal values have the same', () => {
    fc.assert(
      fc.property(anyValues, anyCuts, (values, cuts) => {
        const found = abcdClasses(values, cuts);
        values.forEach((value, i) => {
          values.forEach((other, j) => {
            if (value === null || other === null || value < other) return;
            expect(place(found[i])).toBeLessThanOrEqual(place(found[j]));
          });
        });
      }),
      thousand,
    );
  });

  test('permuting the rows permutes the classes', () => {
    fc.assert(
      fc.property(
        anyValues.chain((values) =>
          fc.tuple(
            fc.constant(values),
            fc.shuffledSubarray([...values.keys()], { minLength: values.length }),
          ),
        ),
        anyCuts,
        ([values, order], cuts) => {
          const permute = <T>(rows: readonly T[]) => order.map((i) => rows[i]);
          const shuffled = permute(values).map((value) => value ?? null);
          expect(abcdClasses(shuffled, cuts)).toEqual(permute(abcdClasses(values, cuts)));
        },
      ),
      thousand,
    );
  });

  test('the largest positive value is an A', () => {
    fc.assert(
      fc.property(anyValues, anyCuts, (values, cuts) => {
        const largest = Math.max(...values.map((value) => value ?? -Infinity));
        if (largest > 0) {
          expect(abcdClasses(values, cuts)[values.indexOf(largest)]).toBe('A');
        }
      }),
      thousand,
    );
  });
});

describe('laws of the segment', () => {
  const anyClass = fc.constantFrom(...accountClasses, null);
  const anyFuture = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  const anyTilt = fc.double({ min: -10, max: 10, noNaN: true });

  test('every account has exactly one of the ten', () => {
    fc.assert(
      fc.property(anyClass, anyFuture, fc.boolean(), anyTilt, (c, future, isPatient, tilt) => {
        expect(segments).toContain(
          segmentOf({ accountClass: c, future, isConfirmedPatient: isPatient, tilt }),
        );
      }),
      thousand,
    );
  });

  test('a tilt to the future never lowers the level of an account', () => {
    const order = ['low', 'mid', 'high'];
    fc.assert(
      fc.property(anyFuture, anyTilt, anyTilt, (future, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((tilt) =>
          order.indexOf(futureLevel(future, tilt)),
        );
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
      thousand,
    );
  });
});

describe('laws of the standing', () => {
  // Mostly signals on days that matter, so that confirmations and releases are many.
  const form = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('232323 434344', '212213 454354', '111111 555555') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '233323 433334',
        '333323 333333',
        '333333 333333',
        '454453 212312',
        '555555 555555',
        '1.1.1. 5.5.5.',
        '...... ......',
      ),
    },
    fc
      .array(fc.constantFrom('1', '2', '3', '4', '5', '.'), { minLength: 12, maxLength: 12 })
      .map((marks) => marks.join('')),
  );
  const day = fc.oneof(
    fc.constantFrom(0, 1, 13, 14, 28, 40, 365, 366, 379, 730, 731),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 900 }),
  );
  const anyEntry = fc.record({
    day: day.map((offset) => 46_000 + offset),
    rater: fc.constantFrom('Ada', 'Ben', 'Cem'),
    form,
    future: fc.constantFrom('......', '333333', '5.55.5', '11....'),
    desired: fc.constantFrom(null, 1, 4),
    onlyThisSituation: fc.constantFrom(false, false, false, true),
    ourFailure: fc.constantFrom(false, false, false, true),
    withdrawn: fc.constantFrom(null, null, null, { at: '2026-01-01', why: '' }),
  });
  const anyHistory = fc
    .array(anyEntry, { maxLength: 12 })
    .map((entries) => entries.map((entry, i) => anAssessment({ ...entry, id: `a${10 + i}` })));
  const anyDay = day.map((offset) => 46_000 + offset);
  const standing = (history: readonly Assessment[], on: number) =>
    standingOf(history, defaultSettings, on);

  test('it is what the rules say, looked up step by step', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const found = standing(history, on);
        const expected = standingByTheBook(history, defaultSettings, on);
        expect(found.label).toBe(expected.label);
        if (expected.score === null) {
          expect(found.combined).toBeNull();
          return;
        }
        expect(found.combined?.score).toBeCloseTo(expected.score, 8);
        expect(found.combined?.error).toBeCloseTo(expected.error ?? 0, 8);
      }),
      thousand,
    );
  });

  test('assessments in any order give the same standing', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray(history, { minLength: history.length }),
          ),
        ),
        anyDay,
        ([history, shuffled], on) => {
          expect(standing(shuffled, on)).toEqual(standing(history, on));
        },
      ),
      thousand,
    );
  });

  test('even rows that share time and id give the same standing in any order', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const copies = history.map((each) => ({ ...each, id: 'a', day: on, time: '2026-01-01' }));
        expect(standing([...copies].reverse(), on)).toEqual(standing(copies, on));
      }),
      thousand,
    );
  });

  test('excluded, later and outdated assessments change nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const found = standing(history, on);
        const counting = found.history
          .filter(({ exclusion }) => exclusion === null)
          .map(({ assessment }) => assessment);
        expect({ ...standing(counting, on), history: [] }).toEqual({ ...found, history: [] });
        expect(found.history).toHaveLength(history.length);
      }),
      thousand,
    );
  });

  test('a form with too few ratings changes neither label nor score nor trend', () => {
    fc.assert(
      fc.property(anyHistory, anyEntry, anyDay, (history, entry, on) => {
        const before = standing(history, on);
        const empty = anAssessment({ ...entry, form: '55.... 555555', id: 'z' });
        const after = standing([...history, empty], on);
        expect(after.label).toBe(before.label);
        expect(after.combined).toEqual(before.combined);
        expect(after.trend).toBe(before.trend);
      }),
      thousand,
    );
  });

  test('it does not depend on where in the calendar the days lie', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.integer({ min: -500, max: 500 }), (history, on, shift) => {
        const shifted = history.map((each) => ({ ...each, day: each.day + shift, time: '' }));
        const here = standing(
          history.map((each) => ({ ...each, time: '' })),
          on,
        );
        const there = standing(shifted, on + shift);
        expect(there.label).toBe(here.label);
        expect(there.combined).toEqual(here.combined);
        expect(there.trend).toBe(here.trend);
      }),
      thousand,
    );
  });

  test('whatever the history: a known label, and a patient only with two signals', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const found = standing(history, on);
        expect(labels).toContain(found.label);
        if (found.label !== 'patient') {
          expect(found.confirmed).toBeNull();
          return;
        }
        const signals = found.history.filter(
          ({ verdict, exclusion }) => exclusion === null && verdict?.label === 'patient-signal',
        );
        expect(signals.length).toBeGreaterThanOrEqual(2);
        expect(found.confirmed).not.toBeNull();
        expect(found.awaitsSecondOpinion).toBe(false);
      }),
      thousand,
    );
  });
});

describe('laws of the plan', () => {
  /** Tables of values that never fall, often flat, often with a jump: the hard cases. */
  const anyTable = fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { maxLength: 5 })
    .map((rises) => {
      const table = new Float64Array(rises.length + 1);
      rises.forEach((rise, i) => {
        table[i + 1] = (table[i] ?? 0) + rise;
      });
      return table;
    });
  const anyTables = fc.array(anyTable, { maxLength: 5 });
  const total = (blocks: readonly number[]) => blocks.reduce((sum, each) => sum + each, 0);
  const worth = (tables: readonly Float64Array[], blocks: readonly number[]) =>
    total(tables.map((table, i) => table[blocks[i] ?? -1] ?? Number.NaN));

  function bestByTrying(tables: readonly Float64Array[], budget: number): number {
    const [table, ...others] = tables;
    if (table === undefined) return 0;
    let best = 0;
    for (let blocks = 0; blocks < table.length && blocks <= budget; blocks++) {
      best = Math.max(best, (table[blocks] ?? 0) + bestByTrying(others, budget - blocks));
    }
    return best;
  }

  test('blocks given away are worth as much as the best of all ways to do it', () => {
    fc.assert(
      fc.property(anyTables, fc.integer({ min: 0, max: 25 }), (tables, budget) => {
        const blocks = allocate(tables, budget);
        const most = total(tables.map((table) => table.length - 1));
        expect(total(blocks)).toBe(Math.min(budget, most));
        expect(worth(tables, blocks)).toBe(bestByTrying(tables, budget));
      }),
      thousand,
    );
  });

  test('hours spend the budget or all maxima and keep the bounds of the class', () => {
    const { hours } = defaultSettings;
    const anyAccount = fc.record({
      value: fc.option(fc.double({ min: -10, max: 1e6, noNaN: true })),
      presentHours: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
      accountClass: fc.constantFrom(...accountClasses, null),
      segment: fc.constantFrom(...segments),
    });
    fc.assert(
      fc.property(
        fc.array(anyAccount, { maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        (accounts, spare) => {
          const bounds = accounts.map(({ accountClass }) => hours[accountClass ?? 'none']);
          const budget = total(bounds.map(({ min }) => min)) + spare / 2;
          const plan = planHours(accounts, defaultSettings, budget);
          const most = total(bounds.map(({ max }) => max));
          expect(total(plan)).toBe(Math.min(budget, most));
          plan.forEach((advised, i) => {
            expect(advised).toBeGreaterThanOrEqual(bounds[i]?.min ?? 0);
            expect(advised).toBeLessThanOrEqual(bounds[i]?.max ?? 0);
          });
        },
      ),
      thousand,
    );
  });

  test('on S-curves too the plan equals the best of all ways', () => {
    const anyCurve = fc
      .tuple(
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
      )
      .map(([c, d, value, most]) =>
        Float64Array.from({ length: most + 1 }, (_, i) => value / (1 + d * (i / 2) ** -c)),
      );
    fc.assert(
      fc.property(
        fc.array(anyCurve, { maxLength: 4 }),
        fc.integer({ min: 0, max: 20 }),
        (tables, budget) => {
          const found = worth(tables, allocate(tables, budget));
          expect(found).toBeCloseTo(bestByTrying(tables, budget), 9);
        },
      ),
      thousand,
    );
  });
});
