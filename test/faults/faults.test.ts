import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writingActions } from './actions.ts';
import { FaultBench, faults } from './injections.ts';

/* A short part of `npm run faults`, always the same: some actions, broken early, in the middle and late. */

const chosen = ['set up', 'save', 'undo set-up', 'portfolio'];

describe.each(chosen)('"%s" broken at three of its service calls', (name) => {
  let bench: FaultBench;
  beforeAll(async () => {
    bench = await FaultBench.start();
  });
  afterAll(() => bench.close());

  test('harms nothing of the user’s, and the same action afterwards completes it', async () => {
    const action = writingActions.find((one) => one.name === name);
    if (!action) throw new Error(`There is no action "${name}".`);
    const prepared = await bench.prepare(action);
    const { length } = prepared.calls;
    expect(length).toBeGreaterThan(5);
    for (const [index, share] of [0.3, 0.7, 0.95].entries()) {
      const call = Math.max(1, Math.round(share * length));
      const failure = await bench.inject(prepared, call, faults[index] ?? 'end');
      expect({ call: `${call}, ${prepared.calls[call - 1]}`, failure }).toEqual({
        call: `${call}, ${prepared.calls[call - 1]}`,
        failure: null,
      });
    }
  }, 60_000);
});
