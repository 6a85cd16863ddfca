import { performance } from 'node:perf_hooks';

/** Median of `runs` timings of a call in milliseconds; one run before them warms up. */
export function median(runs, call) {
  call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** The same for a call that answers later. */
export async function medianOfAsync(runs, call) {
  await call();
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** Exponent of the growth between two sizes: 1 is linear. */
export function growthExponent([size, time], [largerSize, largerTime]) {
  return Math.log(largerTime / time) / Math.log(largerSize / size);
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One line of the table; `most` is the target, in the unit of `value`. */
export function result(what, value, unit, most) {
  return { what, value, unit, most, isMet: most === undefined || value <= most };
}

export function printTable(results) {
  const text = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1));
  const rows = results.map(({ what, value, unit, most, least, isMet }) => [
    what,
    `${text(value)} ${unit}`,
    most !== undefined ? `≤ ${most} ${unit}` : least !== undefined ? `≥ ${least} ${unit}` : '',
    isMet ? 'met' : 'MISSED',
  ]);
  const head = ['measured', 'median', 'target', ''];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) {
    console.log(`| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
  }
}

/** The other way round: at least `least`. */
export function atLeast(what, value, unit, least) {
  return { what, value, unit, least, isMet: value >= least };
}
