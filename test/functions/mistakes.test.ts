import { expect, test } from 'vitest';
import { percentage } from '../../src/functions/cell-parameters.ts';
import { defineFunction } from '../../src/functions/define.ts';
import type { ProblemWords } from '../../src/text/catalogue.ts';

/*
 * Mistakes the compiler has to stop: `tsc` fails when one of them passes, for then the expected error is missing.
 */

const help = { en: 'A score.', de: 'Ein Wert.' };
const right = {
  name: 'TWICE',
  help,
  parameters: { score: percentage({ help }) },
  columns: 1,
  usage: ['A2:A'],
  examples: [{ args: { score: 20 }, result: 40 }],
  refusals: [{ args: { score: 120 }, problem: 'out-of-range' }],
} as const;

export const mistakes = [
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: a name in small letters
      name: 'twice',
      eachRow: () => () => 1,
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: the German help is missing
      help: { en: 'A score.' },
      eachRow: () => () => 1,
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: an example with an argument that is not declared
      examples: [{ args: { points: 20 }, result: 40 }],
      eachRow: () => () => 1,
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: no example at all
      examples: [],
      eachRow: () => () => 1,
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: a refusal for a reason that does not exist
      refusals: [{ args: { score: 120 }, problem: 'too-large' }],
      eachRow: () => () => 1,
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: a value that is not declared
      eachRow: () => (row) => row.points ?? '',
    }),
  () =>
    defineFunction({
      ...right,
      // @ts-expect-error: a blank cell is forgotten
      eachRow: () => (row) => row.score * 2,
    }),
  (words: ProblemWords): ProblemWords => ({
    ...words,
    // @ts-expect-error: a fact that this reason does not have
    missing: (p) => `"${p.column}" is missing.`,
  }),
  ({ missing, ...others }: ProblemWords): ProblemWords =>
    // @ts-expect-error: a reason without a sentence
    ({ ...others, missed: missing }),
];

test('every mistake is one that only the compiler sees', () => {
  expect(mistakes).toHaveLength(9);
  const twice = defineFunction({
    ...right,
    eachRow: () => (row) => (row.score === null ? '' : row.score * 2),
  });
  expect(twice.call([20], { language: 'en', decimalComma: false, isoTime: String })).toBe(40);
});
