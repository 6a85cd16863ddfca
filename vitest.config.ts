import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Days are calendar days of the spreadsheet's zone: a test that leans on the machine's zone must fail.
    env: { TZ: 'America/Los_Angeles' },
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/build-once.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
