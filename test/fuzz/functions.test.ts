import { expect, test } from 'vitest';
import { loadBundle, spreadsheetOf } from '../bundle/bundle.ts';
import { randomOf } from './arguments.ts';
import { fuzzFunctions, wrongResult } from './functions.ts';

test.each(['de_DE', 'en_US'])(
  '2,000 random calls give a table or the worded refusal, %s',
  (locale) => {
    const bundle = loadBundle({
      ...spreadsheetOf(locale),
      Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 19) },
    });
    const counts = fuzzFunctions(bundle as never, randomOf(2026), 2000);
    expect(counts.failures).toEqual([]);
    // Neither all refused nor all computed, else the arguments would reach only half of the code.
    expect(counts.computed).toBeGreaterThan(400);
    expect(counts.refused).toBeGreaterThan(400);
  },
);

test.each([
  [[]],
  [[[]]],
  [[[1], [1, 2]]],
  [[[Number.NaN]]],
  [[[true]]],
  [undefined],
  ['undefined'],
])('the judge of the fuzz notices %j', (result) => {
  expect(wrongResult(result)).not.toBeNull();
});
