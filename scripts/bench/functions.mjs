import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { growthExponent, median, result, seeded } from './measure.mjs';

/** The bundle as Google gets it, in a context with nothing of Node in it. */
export function loadBundle(code) {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  return context;
}

/** Arguments have to come from the bundle's own world, as they do in Sheets. */
export const inContext = (context, value) => vm.runInContext(`(${JSON.stringify(value)})`, context);

function ratings(rows, random) {
  return Array.from({ length: rows }, () =>
    Array.from({ length: 12 }, () => (random() < 0.1 ? '' : 1 + Math.floor(5 * random()))),
  );
}

function history(accounts, count, random) {
  const header =
    'id time rater account K1 K2 K3 K4 K5 K6 P1 P2 P3 P4 P5 P6 headroom growth industry relationship fit network desired hours'.split(
      ' ',
    );
  const rows = Array.from({ length: count }, (_, i) => {
    const day = String(1 + Math.floor(28 * random())).padStart(2, '0');
    const month = String(1 + Math.floor(12 * random())).padStart(2, '0');
    const year = random() < 0.5 ? 2025 : 2026;
    return [
      `a${i}`,
      `${year}-${month}-${day}T09:00:00`,
      `Rater ${Math.floor(6 * random())}`,
      `Account ${Math.floor(accounts * random())}`,
      ...Array.from({ length: 19 }, () => (random() < 0.1 ? '' : 1 + Math.floor(5 * random()))),
      '',
    ];
  });
  return [header, ...rows];
}

/** What the formulas cost once their arguments are there, and what it costs to load the script for each of them. */
export function benchFunctions() {
  const code = readFileSync('dist/Code.js', 'utf8');
  const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
  const bundle = loadBundle(code);
  const random = seeded(20261123);
  const results = [
    result('dist/Code.js', code.length / 1000, 'kB', 120),
    result('dist/Code.js, gzip', gzipSync(code).length / 1000, 'kB'),
    result('dist/Sidebar.html', Buffer.byteLength(sidebar) / 1000, 'kB', 150),
    result(
      'loading dist/Code.js in a fresh context',
      median(15, () => loadBundle(code)),
      'ms',
      10,
    ),
  ];

  const scoreTimes = [1000, 10_000, 100_000].map((rows) => {
    const cells = inContext(bundle, ratings(rows, random));
    return [rows, median(9, () => bundle.PATIENTSCORE(cells))];
  });
  results.push(
    result('PATIENTSCORE, 10,000 × 12', scoreTimes[1][1], 'ms', 10),
    result(
      'PATIENTSCORE, growth 1,000 → 100,000',
      growthExponent(scoreTimes[0], scoreTimes[2]),
      '',
      1.1,
    ),
  );

  const classTimes = [1000, 100_000].map((rows) => {
    const cells = inContext(
      bundle,
      Array.from({ length: rows }, () => [Math.round(1e6 * random() ** 4)]),
    );
    return [rows, median(7, () => bundle.ABCDCLASS(cells))];
  });
  results.push(
    result('ABCDCLASS, 100,000', classTimes[1][1], 'ms', 100),
    result(
      'ABCDCLASS, growth 1,000 → 100,000 (n log n ≈ 1.12)',
      growthExponent(...classTimes),
      '',
      1.25,
    ),
  );

  const standingTimes = [200, 2000].map((accounts) => {
    const keys = inContext(
      bundle,
      Array.from({ length: accounts }, (_, i) => [`Account ${i}`]),
    );
    const table = inContext(bundle, history(accounts, accounts * 10, random));
    return [accounts, median(5, () => bundle.STANDING(keys, table))];
  });
  results.push(
    result('STANDING, 2,000 accounts × 20,000 assessments', standingTimes[1][1], 'ms', 300),
    result('STANDING, growth 200 → 2,000 accounts', growthExponent(...standingTimes), '', 1.1),
  );
  return results;
}
