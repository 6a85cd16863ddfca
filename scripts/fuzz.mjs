/*
 * Random input against the built add-on: node scripts/fuzz.mjs [--seed 1] [--runs 1000000] [--only functions]
 * Prints one line per section and the first failures; ends with 1 if there are any. The same seed gives the same input.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { load } from '../build.mjs';

const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : process.argv[place + 1];
};
const seed = Number(option('seed', Date.now() % 1_000_000));
const runs = Number(option('runs', 1_000_000));
const only = option('only', null);

/** The bundle in a context of its own, in a German spreadsheet: there every separator has a second meaning. */
function loadBundle(locale) {
  const context = vm.createContext({
    SpreadsheetApp: {
      getActive: () => ({
        getSpreadsheetLocale: () => locale,
        getSpreadsheetTimeZone: () => 'Europe/Berlin',
      }),
    },
    Utilities: { formatDate: (date) => date.toISOString().slice(0, 19) },
  });
  vm.runInContext(readFileSync('dist/Code.js', 'utf8'), context);
  return context;
}

const { sections } = await load('test/fuzz/sections.ts');
const { randomOf } = await load('test/fuzz/arguments.ts');

let failed = 0;
for (const section of sections) {
  if (only !== null && section.name !== only) continue;
  const start = performance.now();
  const share = Math.max(1, Math.round((runs * section.perMillion) / 1_000_000));
  const { counts, failures } = section.run(randomOf(seed), share, loadBundle('de_DE'));
  const counted = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${section.name}: seed ${seed}, ${share} runs in ${seconds} s: ${counted.join(', ')}, ${failures.length} failed`,
  );
  for (const { why, what } of failures) {
    console.log(`  ${why}\n    ${JSON.stringify(what).slice(0, 2000)}`);
  }
  failed += failures.length;
}
process.exitCode = failed > 0 ? 1 : 0;
