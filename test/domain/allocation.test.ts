import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, type ValueTable } from '../../src/domain/allocation.ts';
import { responseAt } from '../../src/domain/response-curve.ts';
import { plainBestValue } from './plain-allocation.ts';

const worth = (tables: readonly ValueTable[], blocks: readonly number[]) =>
  tables.reduce((sum, table, i) => sum + (table[blocks[i] ?? -1] ?? Number.NaN), 0);

/** Rises by whole steps, often none: many solutions are equally good. */
const stepped = fc.array(fc.nat(3), { maxLength: 12 }).map((steps) =>
  Float64Array.from(
    [0, ...steps].map(
      (
        (sum) => (step: number) =>
          (sum += step)
      )(0),
    ),
  ),
);

/** A response curve, often with an upturn. */
const curved = fc
  .record({
    worth: fc.double({ min: 0.1, max: 50, noNaN: true }),
    now: fc.double({ min: 0.1, max: 8, noNaN: true }),
    c: fc.double({ min: 0.5, max: 5, noNaN: true }),
    d: fc.double({ min: 0.05, max: 3, noNaN: true }),
    most: fc.nat(14),
  })
  .map(({ worth: value, now, c, d, most }) =>
    Float64Array.from(
      { length: most + 1 },
      (_, i) => value * responseAt({ none: 20, saturation: 150, c, d }, i / now),
    ),
  );

const portfolios = fc.oneof(
  fc.array(stepped, { maxLength: 12 }),
  fc.array(curved, { maxLength: 12 }),
  // Many accounts alike, among others.
  fc
    .tuple(curved, fc.nat(10), fc.array(curved, { maxLength: 4 }))
    .map(([one, times, others]) => [...Array.from({ length: times }, () => one), ...others]),
);

test('the allocation is worth as much as the best of all allocations, and spends all it can', () => {
  fc.assert(
    fc.property(portfolios, fc.double({ min: 0, max: 1.1, noNaN: true }), (tables, share) => {
      const available = tables.reduce((sum, table) => sum + table.length - 1, 0);
      const budget = Math.round(available * share);
      const blocks = allocate(tables, budget);
      expect(blocks.reduce((sum, each) => sum + each, 0)).toBe(Math.min(budget, available));
      expect(worth(tables, blocks)).toBeCloseTo(plainBestValue(tables, budget), 8);
    }),
    { numRuns: 1000 },
  );
});

test('ten thousand accounts share forty thousand blocks', () => {
  const tables = Array.from({ length: 10_000 }, (_, i) =>
    Float64Array.from(
      { length: 33 },
      (__, block) =>
        (1 + ((i * 7919) % 1000)) *
        responseAt({ none: 20, saturation: 170, c: 1.6, d: 0.9 }, block / (1 + (i % 9))),
    ),
  );
  const blocks = allocate(tables, 40_000);
  expect(blocks.reduce((sum, each) => sum + each, 0)).toBe(40_000);
});

test('values next to nothing are allocated like any others', () => {
  const tables = [Float64Array.from([0, 0, 0, 3 * Number.MIN_VALUE])];
  expect(allocate(tables, 2)).toEqual([2]);
});
