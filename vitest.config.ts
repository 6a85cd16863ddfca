import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where most of the time goes, longest first. */
const slow = ['/test/browser/', '/test/apps-script/', '/test/faults/', '/test/soak/'];

/** What takes longest begins, so that at the end no worker waits for another; a fresh clone knows no earlier times. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = slow.findIndex((folder) => moduleId.includes(folder));
      return place < 0 ? slow.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

/**
 * Every execution of a script is a fresh context, in which little runs often: V8 spent a fifth of the time on optimizing
 * what was thrown away a moment later. Node 20 can be told to begin later; newer ones do so by themselves.
 */
const optimizesLater = process.versions.node.startsWith('20.')
  ? ['--interrupt-budget=1000000']
  : [];

export default defineConfig({
  test: {
    // Days are calendar days of the spreadsheet's zone: a test that leans on the machine's zone must fail.
    env: { TZ: 'America/Los_Angeles' },
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/draws.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    sequence: { sequencer: SlowFirst },
    pool: 'forks',
    execArgv: optimizesLater,
    // One more than the two cores we count on: tests of pages wait more than they work.
    maxWorkers: 3,
    // Univer, loaded anew for each of so many files, took longer than many of their tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
