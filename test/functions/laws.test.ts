import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../src/domain/segment.ts';
import type { Output } from '../../src/functions/define.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { catalogues } from '../../src/text/index.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const english = contextOf('en_US');
const runs = { numRuns: 1000 };

const f = Object.fromEntries(sheetFunctions.map((one) => [one.name, one]));
const table = (name: string, args: readonly unknown[]) => {
  const result = f[name]?.call(args, english);
  return Array.isArray(result) ? result : [[result]];
};

const rating = fc.constantFrom<(number | string)[]>(1, 2, 3, 4, 5, '');
const form = (columns: number) => fc.array(rating, { minLength: columns, maxLength: columns });
const observed = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 });
/** Rows and an order to put them into. The last row is not blank, so that nothing is trimmed. */
const shuffled = <T>(one: fc.Arbitrary<T>) =>
  fc
    .array(one, { minLength: 2, maxLength: 12 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      ),
    );

const reorder = <T>(rows: readonly T[], order: readonly number[]) =>
  order.map((place) => rows[place]);

/** The result without blanks at the end, which depend on the order. */
const filled = (rows: readonly (readonly (Output | undefined)[] | undefined)[], height: number) =>
  Array.from({ length: height }, (_, i) => rows[i] ?? ['']);

describe('permuting rows permutes results', () => {
  test.each([
    ['PATIENTSCORE', 12],
    ['CUSTOMERPATIENT', 12],
    ['PATIENTEXPLAIN', 8],
    ['FUTUREPOTENTIAL', 6],
  ])('%s', (name, columns) => {
    fc.assert(
      fc.property(shuffled(form(columns)), ([rows, order]) => {
        const before = filled(table(name, [rows]), rows.length);
        const after = filled(table(name, [reorder(rows, order)]), rows.length);
        expect(after).toEqual(reorder(before, order));
      }),
      runs,
    );
  });

  test('ABCDCLASS', () => {
    const value = fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constant(''));
    fc.assert(
      fc.property(shuffled(value), ([rows, order]) => {
        const column = rows.map((one) => [one]);
        const before = filled(table('ABCDCLASS', [column]), rows.length);
        const after = filled(table('ABCDCLASS', [reorder(column, order)]), rows.length);
        expect(after).toEqual(reorder(before, order));
      }),
      runs,
    );
  });
});

test('a range gives what its rows give alone', () => {
  fc.assert(
    fc.property(fc.array(form(12), { minLength: 1, maxLength: 8 }), (rows) => {
      const together = filled(table('PATIENTSCORE', [rows]), rows.length);
      expect(together).toEqual(rows.map((row) => table('PATIENTSCORE', [[row]])[0]));
    }),
    runs,
  );
});

test('a score lies between 0 and 100 or is blank', () => {
  fc.assert(
    fc.property(form(12), form(12), (row, weights) => {
      const [[score] = []] = table('PATIENTSCORE', [[row], [weights.map((one) => one || 0)]]);
      if (score === '') return;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
    runs,
  );
});

test('mirrored ratings mirror the score', () => {
  fc.assert(
    fc.property(observed, (row) => {
      const [[score] = []] = table('PATIENTSCORE', [[row]]);
      const [[mirrored] = []] = table('PATIENTSCORE', [[[...row.slice(6), ...row.slice(0, 6)]]]);
      expect(Number(score) + Number(mirrored)).toBeCloseTo(100, 9);
    }),
    runs,
  );
});

test('the points an explanation shows add up to the shown score − 50', () => {
  fc.assert(
    fc.property(form(12), (row) => {
      const [[text] = []] = table('PATIENTEXPLAIN', [[row]]) as string[][];
      const shown = /^Patient score (\d+) /.exec(text ?? '')?.[1];
      if (shown === undefined) return;
      const points = [...(text ?? '').matchAll(/ ([+−])(\d+)(?=,|\.| and)/g)];
      const sum = points.reduce(
        (total, [, sign, size]) => total + (sign === '−' ? -Number(size) : Number(size)),
        0,
      );
      expect(sum).toBe(Number(shown) - 50);
      expect(points.length).toBeLessThanOrEqual(4);
    }),
    runs,
  );
});

test('SEGMENT is total: every class, future and label has exactly one segment', () => {
  const words: readonly string[] = segments.map((one) => catalogues.en.method.segments[one]);
  fc.assert(
    fc.property(
      fc.constantFrom('A', 'b', 'C+', ' d ', ''),
      fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant('')),
      fc.oneof(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('', ...Object.values(catalogues.de.method.labels)),
      ),
      fc.integer({ min: -10, max: 10 }),
      (accountClass, future, patient, tilt) => {
        const [[word] = []] = table('SEGMENT', [accountClass, future, patient, [['tilt', tilt]]]);
        const isBlank = accountClass === '' && future === '' && patient === '';
        if (isBlank) expect(word).toBe('');
        else expect(words).toContain(word);
      },
    ),
    runs,
  );
});

test('the class never improves when the value falls', () => {
  const letters = ['A', 'B', 'C', 'D'];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 99 }), { minLength: 1, maxLength: 30 }),
      (values) => {
        const classes = table('ABCDCLASS', [values.map((one) => [one])]).map(([one]) => one);
        for (let i = 0; i < values.length; i++) {
          for (let j = 0; j < values.length; j++) {
            if ((values[i] ?? 0) <= (values[j] ?? 0)) continue;
            expect(letters.indexOf(String(classes[i]))).toBeLessThanOrEqual(
              letters.indexOf(String(classes[j])),
            );
          }
        }
      },
    ),
    runs,
  );
});

test('the order of the assessments does not matter', () => {
  const header = ['time', 'rater', 'account', 'K1', 'K2', 'P1', 'P2'];
  const off = ['K3', 'K4', 'K5', 'K6', 'P3', 'P4', 'P5', 'P6'].map((id) => [`active${id}`, 'no']);
  const one = fc.tuple(
    fc.integer({ min: 46000, max: 46400 }),
    fc.constantFrom('Anna', 'Ben'),
    fc.constantFrom('Huber', 'Roth'),
    rating,
    rating,
    rating,
    rating,
  );
  fc.assert(
    fc.property(shuffled(one), ([rows, order]) => {
      const accounts = [['Huber'], ['Roth']];
      const before = table('STANDING', [accounts, [header, ...rows], off]);
      const after = table('STANDING', [accounts, [header, ...reorder(rows, order)], off]);
      expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
