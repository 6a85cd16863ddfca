/*
 * The last line of a run: "N passed, N failed", read from the report the test runner wrote.
 * Arguments: the exit codes of `npm cit` and of `npm run check`. Skipped tests are named, because a skip in silence is no test,
 * and so are failed ones, whose report the checks may have pushed out of sight.
 */
import { existsSync, readFileSync } from 'node:fs';

const [tested, checked] = process.argv.slice(2).map(Number);
const report = existsSync('reports/tests.json')
  ? JSON.parse(readFileSync('reports/tests.json', 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] };

for (const file of report.testResults) {
  for (const test of file.assertionResults) {
    if (test.status === 'failed')
      console.log(`failed: ${test.fullName}\n${test.failureMessages[0] ?? ''}`);
    if (['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
      console.log(`skipped: ${test.fullName}`);
  }
}

const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
);
for (const file of brokenFiles) console.log(`failed: ${file.name}\n${file.message}`);

// The checks count as one test; so does a run that broke outside any test.
const passed = report.numPassedTests + (checked === 0 ? 1 : 0);
const failed =
  report.numFailedTests +
  brokenFiles.length +
  (checked === 0 ? 0 : 1) +
  (tested !== 0 && report.numFailedTests + brokenFiles.length === 0 ? 1 : 0);

console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
