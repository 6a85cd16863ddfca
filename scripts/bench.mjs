/*
 * Prints what Zeitwert costs: `npm run bench`. Every target is stated beside its figure; the exit code is 1 when one is missed.
 * Figures depend on the machine, so it is named; ratios, growth and counts of service calls do not.
 */
import os from 'node:os';
import { benchAllocation } from './bench/allocation.mjs';
import { benchFunctions } from './bench/functions.mjs';
import { benchHost } from './bench/host.mjs';
import { printTable } from './bench/measure.mjs';
import { benchPage } from './bench/page.mjs';
import { benchRecognition } from './bench/recognition.mjs';

console.log(`${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node ${process.version}\n`);
const results = [
  ...benchFunctions(),
  ...(await benchAllocation()),
  ...(await benchRecognition()),
  ...(await benchHost()),
  ...(await benchPage()),
];
printTable(results);
const missed = results.filter(({ isMet }) => !isMet).length;
console.log(`\n${results.length - missed} of ${results.length} within their targets`);
process.exit(missed === 0 ? 0 : 1);
