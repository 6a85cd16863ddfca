/*
 * A long life of one workbook under several people, against a simple model of what must be true: `npm run soak`.
 *
 *   npm run soak -- [--seed 1] [--actions 10000] [--life 250]
 *
 * After `life` actions a new workbook begins, with the next seed. A divergence prints the seed and the last actions, and the
 * exit code is 1. The same seed does the same.
 */
import { bundled } from './bundled.mjs';

const { Soak } = await bundled('test/soak/soak.ts');
const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const seed = option('seed', Date.now() % 1_000_000);
const actions = option('actions', 10_000);
const life = option('life', 250);
const lives = Math.ceil(actions / life);

let diverged = 0;
let count = 0;
const done = new Map();
const refused = new Map();
const add = (to, from) => {
  for (const [name, times] of from) to.set(name, (to.get(name) ?? 0) + times);
};

async function live(number) {
  const soak = await Soak.start(seed + number);
  const last = [];
  let isWhole = true;
  const most = Math.min(life, actions - number * life);
  for (let step = 1; step <= most; step += 1) {
    const { action, found } = await soak.step();
    count += 1;
    last.push(`${step}. ${action}`);
    if (found.length > 0) {
      diverged += 1;
      isWhole = false;
      console.log(`seed ${seed + number} diverged after ${step} actions:`);
      for (const one of found.slice(0, 5)) console.log(`  ${one.slice(0, 400)}`);
      for (const one of last.slice(-12)) console.log(`    ${one.slice(0, 200)}`);
      break;
    }
  }
  if (isWhole) console.log(`seed ${seed + number}: ${most} actions, no divergence`);
  add(done, soak.done);
  add(refused, soak.refused);
  soak.close();
}

const begun = performance.now();
for (let number = 0; number < lives; number += 1) await live(number);
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
const list = (counts) => [...counts].map(([name, times]) => `${name} ${times}`).join(', ');
console.log(`seeds ${seed} to ${seed + lives - 1}: ${count} actions in ${minutes} minutes`);
console.log(`done: ${list(done)}`);
const sentences = [...refused].sort((a, b) => b[1] - a[1]).slice(0, 12);
for (const [sentence, times] of sentences)
  console.log(`refused ${times} ×: ${sentence.slice(0, 160)}`);
console.log(`${diverged} of ${lives} lives diverged`);
process.exit(diverged === 0 ? 0 : 1);
