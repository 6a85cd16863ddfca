/*
 * Runs the tests for Stryker. Stryker's own runner for Vitest starts a fresh environment for every test file and every
 * change, which costs seconds; here a test file is bundled once with all it imports and evaluated anew for each change,
 * which costs milliseconds and leaves as little behind: no module outlives a change, so whatever a module works out
 * while it is loaded is worked out with the change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
/** The longest come last: most changes are noticed before. */
const long = ['portfolio-tab', 'domain/portfolio', 'findings', 'rows-without-account'];
const length = (file) => long.findIndex((name) => file.includes(name));

/** The files of tests in Stryker's copy of the project. */
const testFiles = () =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.test.ts') && !unfit.test(file))
    .sort((a, b) => length(a) - length(b));

/** Simulations and large numbers, too long to be repeated for every change. */
const tooLong = /take no more|forty thousand blocks|^how often the rule/;
/** This repeats what the findings say, and is needed only for what comes after them. */
const repeats = /rows-without-account/;
const afterFindings = /\/(?:rows-without-account|account-rows)\.ts$/;

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
    this.files = testFiles();
    const { outputFiles } = await build({
      // Stryker's copy of the project, which esbuild would not notice: it was loaded before Stryker went there.
      absWorkingDir: process.cwd(),
      entryPoints: this.files,
      outdir: '.',
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      packages: 'external',
      plugins: [keepPlaces],
      logLevel: 'silent',
    });
    this.scripts = outputFiles.map(
      ({ text, path }) =>
        new Script(`(require, module, exports) => {${text}\n}`, { filename: path }),
    );
  }

  /** The tests of the file at this place, with ids that stay the same as long as the file does. */
  collect(place) {
    const evaluate = this.scripts[place].runInThisContext();
    const tests = declarations.collectTests(() => evaluate(provide, { exports: {} }, {}));
    return tests
      .filter(({ name }) => !tooLong.test(name))
      .map((test, index) => ({ ...test, id: `${this.files[place]}#${index} ${test.name}` }));
  }

  async dryRun() {
    this.state.activeMutant = undefined;
    this.state.mutantCoverage = { static: {}, perTest: {} };
    const { perTest } = this.state.mutantCoverage;
    const results = [];
    for (const [place, file] of this.files.entries()) {
      const loading = `while loading ${file}`;
      this.state.currentTestId = loading;
      const ids = this.collect(place).map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        const start = performance.now();
        // Anew for each test: what one test makes a module remember concerns the tests after it too.
        this.state.currentTestId = loading;
        const { name, run } = this.collect(place)[index];
        this.state.currentTestId = id;
        const failureMessage = await failureOf(run, 60_000);
        results.push({
          id,
          name,
          fileName: file,
          timeSpentMs: performance.now() - start,
          status: failureMessage === undefined ? 0 : 1,
          failureMessage,
        });
      }
      this.state.currentTestId = undefined;
      // What a file needs to be loaded concerns all its tests.
      const loaded = Object.fromEntries(Object.keys(perTest[loading] ?? {}).map((key) => [key, 1]));
      for (const id of ids) perTest[id] = { ...loaded, ...perTest[id] };
      delete perTest[loading];
    }
    return { status: 'complete', tests: results, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const wanted = testFilter && new Set(testFilter);
    // Stryker allows a hundred times the hits of the first run; the same cases each time need far fewer to be without end.
    const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 30);
    Object.assign(this.state, { activeMutant: activeMutant.id, hitLimit: limit, hitCount: 0 });
    let nrOfTests = 0;
    for (const [place, file] of this.files.entries()) {
      if (wanted && !testFilter.some((id) => id.startsWith(`${file}#`))) continue;
      if (repeats.test(file) && !afterFindings.test(activeMutant.fileName)) continue;
      let tests = [];
      let failed = `${file}#`;
      let failureMessage = await failureOf(() => {
        tests = this.collect(place);
      });
      for (const { id, run } of tests) {
        if (failureMessage !== undefined) break;
        if (wanted && !wanted.has(id)) continue;
        nrOfTests += 1;
        failed = id;
        failureMessage = await failureOf(run);
      }
      if (this.state.hitCount > limit || failureMessage?.startsWith('Script execution timed out')) {
        return { status: 'timeout', reason: failureMessage };
      }
      if (failureMessage !== undefined) {
        return { status: 'killed', killedBy: [failed], failureMessage, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }
}

/** A change that makes a loop endless is stopped by the number of its hits or, where no hit is counted, by the clock. */
const longestTest = 10_000;
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
