/*
 * How Stryker changes the rules one small step at a time for `npm run mutate` (scripts/mutate.mjs), which says what to
 * change and keeps what became of it. What it found stands in docs/mutation.md.
 */
export default {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'bundled',
  mutate: ['src/domain/**/*.ts', 'src/workbook/**/*.ts'],
  ignorePatterns: ['build', 'reports', 'docs', '*.log'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 no longer has; nothing here needs it.
  tsconfigFile: 'none.json',
  // Whether enough was noticed is said by scripts/mutate.mjs, which knows all files.
  thresholds: { high: 95, low: 90, break: null },
};
