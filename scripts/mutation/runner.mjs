/*
 * Runs the tests for Stryker. Stryker's own runner for Vitest starts a fresh environment for every test file and every
 * change, which costs seconds. Here a test file is bundled once with all it imports and evaluated once; what a change
 * concerns runs in it again and again, which costs milliseconds. Where a module remembers what it worked out, while it
 * is loaded or at the first call, a change there is tried in an evaluation of its own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import * as checks from 'fast-check';
import * as declarations from './test-declarations.mjs';

/** The tests that judge the rules and what a workbook holds, without a host, a browser or a built bundle. */
const folders = ['test/domain', 'test/workbook', 'test/functions', 'test/text'];
/** They judge the bundle, the documents or files that are not here, or in long what the findings say in short. */
const unfit =
  /(?:typed|documents|completeness|real-files|mistakes|header-evidence|find-table\/find-table|find-table\/laws)\.test\.ts$/;
/** The files of tests in Stryker's copy of the project. */
const testFiles = () =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.test.ts') && !unfit.test(file));

/** Simulations and large numbers, too long to be repeated for every change. */
const tooLong = /take no more|forty thousand blocks|^how often the rule/;
/** Long tests that are needed for what they are about alone: what comes after the findings, rows, headers. */
function isNeedless(test, changed) {
  if (test.includes('rows-without-account')) {
    return !/\/(?:rows-without-account|account-rows)\.ts$/.test(changed);
  }
  if (test.includes('find-table/rows')) {
    return !/\/(?:row-|total-rows|column-content)/.test(changed);
  }
  // Where the words of headers are remembered, every test of a list would begin with reading them all anew.
  return /\/(?:header-(?!lines|formulas)|plain-text)/.test(changed) && !ofHeaders.test(test);
}
const ofHeaders = /header-|plain-text|-period|text\/|functions\//;

/** Where the first run leaves for all processes what is remembered and how long each test takes, in Stryker's copy. */
const learnedFile = 'learned.json';

/** A law must fail for a change soon or not at all: the same cases each time, fewer of them, and none made smaller. */
const mostRuns = 60;
const fastCheck = {
  ...checks,
  assert: (property, { numRuns = mostRuns, ...given } = {}) =>
    checks.assert(property, {
      ...given,
      seed: 1,
      numRuns: Math.min(numRuns, mostRuns),
      endOnFailure: true,
    }),
};
const require = createRequire(import.meta.url);
const provided = { vitest: declarations, 'fast-check': fastCheck };
const provide = (name) => provided[name] ?? require(name);

/** A bundle has no place of its own: the tests that read files next to them keep theirs. */
const keepPlaces = {
  name: 'keep places',
  setup({ onLoad }) {
    onLoad({ filter: /\/(test|src\/workbench)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

class Runner {
  constructor() {
    // The name under which the instrumented sources look for the change to make.
    globalThis.__stryker__ ??= {};
    this.state = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // As in all test runs: a test that leans on the machine's zone must fail.
    process.env['TZ'] = 'America/Los_Angeles';
    const { outputFiles: bundles } = await build({
      // Stryker's copy of the project, which esbuild would not notice: it was loaded before Stryker went there.
      absWorkingDir: process.cwd(),
      entryPoints: testFiles(),
      outdir: '.',
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      packages: 'external',
      plugins: [keepPlaces],
      logLevel: 'silent',
    });
    const scriptOf = (text, filename) =>
      new Script(`(require, module, exports) => {${text}\n}`, { filename });
    // What holds nothing of the files that are changed cannot notice a change.
    const outputFiles = bundles.filter(({ text }) => text.includes('stryCov'));
    this.files = outputFiles.map(({ path }) => relative(process.cwd(), path).replace(/js$/, 'ts'));
    this.counting = outputFiles.map(({ text, path }) => scriptOf(text, path));
    // What a change costs is mostly the counting of what is reached, which only the first run needs.
    this.quiet = outputFiles.map(({ text, path }) =>
      scriptOf(text.replace(/function stryCov_\w+\(\) \{/g, '$&return;'), path),
    );
    this.standing = new Map();
    this.noticed = new Map();
  }

  /** The tests a file declares, with ids that stay the same as long as the file does. */
  collect(script, file) {
    const evaluate = script.runInThisContext();
    const tests = declarations.collectTests(() => evaluate(provide, { exports: {} }, {}));
    return tests
      .filter(({ name }) => !tooLong.test(name))
      .map((test, index) => ({ ...test, id: `${file}#${index} ${test.name}` }));
  }

  /** Runs every test twice: what is reached the first time only is remembered, and asks for a fresh evaluation. */
  async dryRun() {
    this.state.activeMutant = undefined;
    const coverage = { static: {}, perTest: {} };
    const remembered = {};
    const times = {};
    const results = [];
    for (const [place, file] of this.files.entries()) {
      this.state.mutantCoverage = { static: {}, perTest: {} };
      const { perTest: reached } = this.state.mutantCoverage;
      this.state.currentTestId = 'loading';
      const tests = this.collect(this.counting[place], file);
      const once = new Set(Object.keys(reached.loading ?? {}));
      for (const { id, name, run } of tests) {
        this.state.currentTestId = id;
        const start = performance.now();
        const failureMessage = await failureOf(run, longestFirst);
        const timeSpentMs = performance.now() - start;
        const status = failureMessage === undefined ? 0 : 1;
        results.push({ id, name, fileName: file, timeSpentMs, status, failureMessage });
      }
      for (const { id, run } of tests) {
        this.state.currentTestId = `again ${id}`;
        const start = performance.now();
        await failureOf(run, longestFirst);
        times[id] = performance.now() - start;
      }
      this.state.currentTestId = undefined;
      for (const { id } of tests) {
        const first = reached[id] ?? {};
        const again = reached[`again ${id}`] ?? {};
        for (const mutant of Object.keys({ ...first, ...again })) {
          if (first[mutant] !== again[mutant]) once.add(mutant);
        }
      }
      remembered[file] = [...once];
      const forAll = Object.fromEntries(remembered[file].map((mutant) => [mutant, 1]));
      for (const { id } of tests) coverage.perTest[id] = { ...forAll, ...reached[id] };
    }
    writeFileSync(learnedFile, JSON.stringify({ remembered, times }));
    return { status: 'complete', tests: results, mutantCoverage: coverage };
  }

  /** What the first run has found out. */
  get learned() {
    this.known ??= JSON.parse(readFileSync(learnedFile, 'utf8'));
    return this.known;
  }

  /** The tests of a file by id, evaluated anew if what the change concerns is remembered there. */
  testsFor(file, mutant) {
    const collect = () =>
      new Map(
        this.collect(this.quiet[this.files.indexOf(file)], file).map((test) => [test.id, test]),
      );
    if (this.learned.remembered[file].includes(mutant)) return collect();
    const known = this.standing.get(file);
    if (known !== undefined) return known;
    this.state.activeMutant = undefined;
    const tests = collect();
    this.state.activeMutant = mutant;
    this.standing.set(file, tests);
    return tests;
  }

  /** What has noticed many changes in little time comes first: whoever notices, one is enough. */
  soonestFirst(ids) {
    const worth = (id) => {
      const { noticed, tried } = this.noticed.get(id) ?? { noticed: 0, tried: 0 };
      return (noticed + 0.5) / (tried + 1) / ((this.learned.times[id] ?? 0) + 1);
    };
    const worths = new Map(ids.map((id) => [id, worth(id)]));
    return [...ids].sort((a, b) => worths.get(b) - worths.get(a));
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    // Stryker allows a hundred times the hits of the first run; the same cases each time need far fewer to be without end.
    const limit = Math.ceil(hitLimit / 30);
    Object.assign(this.state, { activeMutant: activeMutant.id, hitLimit: limit, hitCount: 0 });
    let nrOfTests = 0;
    const evaluated = new Map();
    for (const id of this.soonestFirst(testFilter)) {
      const file = id.slice(0, id.indexOf('#'));
      if (isNeedless(file, activeMutant.fileName)) continue;
      nrOfTests += 1;
      const failureMessage = await failureOf(() => {
        if (!evaluated.has(file)) evaluated.set(file, this.testsFor(file, activeMutant.id));
        // A change can make a file declare fewer tests; that is not noticed by the ones that are gone.
        return evaluated.get(file).get(id)?.run();
      });
      const { noticed, tried } = this.noticed.get(id) ?? { noticed: 0, tried: 0 };
      this.noticed.set(id, { noticed: noticed + (failureMessage ? 1 : 0), tried: tried + 1 });
      if (this.state.hitCount > limit || failureMessage?.startsWith('Script execution timed out')) {
        this.standing.delete(file);
        return { status: 'timeout', reason: failureMessage };
      }
      if (failureMessage !== undefined) {
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }
}

/** A change that makes a loop endless is stopped by the number of its hits or, where no hit is counted, by the clock. */
const longestTest = 10_000;
const longestFirst = 60_000;
const withLimit = new Script('globalThis.zeitwertTest()');

async function failureOf(run, timeout = longestTest) {
  globalThis.zeitwertTest = run;
  try {
    await withLimit.runInThisContext({ timeout });
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const createRunner = () => new Runner();
createRunner.inject = [];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', factory: createRunner }];
