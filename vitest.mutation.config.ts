import { defineConfig } from 'vitest/config';

/** The tests that judge the rules and what a workbook holds: those of a mutation run, which runs them thousands of times. */
export default defineConfig({
  test: {
    env: { TZ: 'America/Los_Angeles' },
    include: [
      'test/domain/**/*.test.ts',
      'test/workbook/**/*.test.ts',
      'test/functions/**/*.test.ts',
      'test/text/**/*.test.ts',
      'test/fuzz/workbooks.test.ts',
    ],
    exclude: ['test/functions/documents.test.ts'],
    testTimeout: 30_000,
  },
});
