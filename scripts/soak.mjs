/*
 * A long life of one workbook under several people, against a simple model of what must be true: `npm run soak`.
 *
 *   npm run soak -- [--seed 1] [--actions 10000] [--life 250]
 *
 * After `life` actions a new workbook begins, with the next seed. A divergence prints the seed and the last actions, and the
 * exit code is 1. The same seed does the same.
 */
import { bundled } from './bundled.mjs';
import { doesJobs, doJobs, inProcesses } from './in-processes.mjs';

/** One workbook from its set-up to its last action, or to the first divergence. */
async function live({ seed, actions }) {
  const { Soak } = await bundled('test/soak/soak.ts');
  const soak = await Soak.start(seed);
  const last = [];
  let divergence = null;
  for (let step = 1; step <= actions && divergence === null; step += 1) {
    const { action, found } = await soak.step();
    last.push(`${step}. ${action}`);
    if (found.length > 0) divergence = found.slice(0, 5);
  }
  soak.close();
  return { seed, last, divergence, done: [...soak.done], refused: [...soak.refused] };
}

function print({ seed, last, divergence }) {
  if (divergence === null) {
    console.log(`seed ${seed}: ${last.length} actions, no divergence`);
    return;
  }
  console.log(`seed ${seed} diverged after ${last.length} actions:`);
  for (const one of divergence) console.log(`  ${one.slice(0, 400)}`);
  for (const one of last.slice(-12)) console.log(`    ${one.slice(0, 200)}`);
}

async function main() {
  const option = (name, otherwise) => {
    const place = process.argv.indexOf(`--${name}`);
    return place < 0 ? otherwise : Number(process.argv[place + 1]);
  };
  const seed = option('seed', Date.now() % 1_000_000);
  const actions = option('actions', 10_000);
  const life = option('life', 250);
  const lives = Math.ceil(actions / life);
  const jobs = Array.from({ length: lives }, (_, number) => ({
    seed: seed + number,
    actions: Math.min(life, actions - number * life),
  }));

  let diverged = 0;
  let count = 0;
  const done = new Map();
  const refused = new Map();
  const add = (to, from) => {
    for (const [name, times] of from) to.set(name, (to.get(name) ?? 0) + times);
  };
  const begun = performance.now();
  await inProcesses(new URL(import.meta.url).pathname, jobs, (lived) => {
    print(lived);
    count += lived.last.length;
    if (lived.divergence !== null) diverged += 1;
    add(done, lived.done);
    add(refused, lived.refused);
  });
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  const list = (counts) => [...counts].map(([name, times]) => `${name} ${times}`).join(', ');
  console.log(`seeds ${seed} to ${seed + lives - 1}: ${count} actions in ${minutes} minutes`);
  console.log(`done: ${list(done)}`);
  const sentences = [...refused].sort((a, b) => b[1] - a[1]).slice(0, 12);
  for (const [sentence, times] of sentences)
    console.log(`refused ${times} ×: ${sentence.slice(0, 160)}`);
  console.log(`${diverged} of ${lives} lives diverged`);
  process.exit(diverged === 0 ? 0 : 1);
}

if (doesJobs) doJobs(live);
else await main();
