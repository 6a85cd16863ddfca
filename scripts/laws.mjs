/*
 * The laws on other draws than the tests take: `npm run laws -- [--seed N] [--times 20]`. The tests draw the same at every
 * run; here each time begins with the next seed. A law that fails tells its counterexample, and the exit code is 1.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const first = option('seed', Date.now() % 1_000_000);
const times = option('times', 20);

const lawful = readdirSync('test', { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('test', path))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

let failed = 0;
for (let seed = first; seed < first + times; seed += 1) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...lawful],
    { env: { ...process.env, LAWS_SEED: String(seed) }, encoding: 'utf8' },
  );
  console.log(`seed ${seed}: ${lawful.length} files, ${status === 0 ? 'all laws hold' : 'failed'}`);
  if (status !== 0) console.log(stdout);
  failed += status === 0 ? 0 : 1;
}
console.log(`${times} draws from seed ${first}, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
