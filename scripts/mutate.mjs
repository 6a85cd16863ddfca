/*
 * Changes the rules one small step at a time and sees whether a test notices: `npm run mutate`, some files or folders with
 * `npm run mutate -- src/domain src/workbook/find-table.ts`. What became of each file's changes is kept in reports/mutation,
 * so that a long run can be made in parts:
 *   --missing    only files that have no result yet, or were edited since
 *   --survivors  only changes that no test noticed so far: after tests were added
 *   --table      no run: the results there are
 * Other options go to Stryker, such as --concurrency=1.
 * Ends with exit code 1 when less than 90 % is noticed or a file has no result. What was found: docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Below this share of changes noticed, in percent, the command fails. */
const target = 90;
const folders = ['src/domain', 'src/workbook'];
/** So many files a run of Stryker: what a run costs before its first change, and what is lost when it is ended, stay small. */
const together = 6;
const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';

const given = process.argv.slice(2);
const own = ['--missing', '--survivors', '--table'];
const options = new Set(given.filter((word) => own.includes(word)));
const passedOn = given.filter((word) => word.startsWith('--') && !own.includes(word));
const named = given.filter((word) => !word.startsWith('--'));

const files = folders
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.ts'))
  .filter(
    (file) => named.length === 0 || named.some((name) => file === name || dirname(file) === name),
  );
if (files.length === 0) throw new Error(`No file of ${folders.join(' and ')} is named so.`);

const placeOf = (file) => join('reports/mutation', `${file}.json`);

/** What became of a file's changes, or nothing if it was not tried as it stands now. */
function resultOf(file) {
  if (!existsSync(placeOf(file))) return undefined;
  const result = JSON.parse(readFileSync(placeOf(file), 'utf8'));
  return result.source === readFileSync(file, 'utf8') ? result : undefined;
}

const noticed = ({ status }) => status === 'Killed' || status === 'Timeout';
const unnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const survivorsOf = (file) => (resultOf(file)?.changes ?? []).filter(unnoticed);

/** A change is the same if it puts the same in the same place. */
const keyOf = ({ location: { start, end }, mutatorName, replacement }) =>
  JSON.stringify([start.line, start.column, end.line, end.column, mutatorName, replacement]);

/** One run of Stryker over whole files or `file:line:column-line:column`; false if it did not come to its end. */
function run(wanted) {
  rmSync('reports/mutation.json', { force: true });
  spawnSync(process.execPath, [stryker, 'run', '--mutate', wanted.join(','), ...passedOn], {
    stdio: 'inherit',
  });
  if (!existsSync('reports/mutation.json')) return false;
  const report = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
  const tried = { ...report.files };
  // Of a file without anything to change, such as one of types, Stryker says nothing.
  for (const file of wanted.filter((name) => existsSync(name))) {
    tried[file] ??= { source: readFileSync(file, 'utf8'), mutants: [] };
  }
  for (const [file, { source, mutants }] of Object.entries(tried)) {
    const before = new Map(
      (resultOf(file)?.changes ?? []).map((change) => [keyOf(change), change]),
    );
    const changes = mutants.map(({ location, mutatorName, replacement, status }) => ({
      location,
      mutatorName,
      replacement,
      status,
    }));
    for (const change of changes) before.set(keyOf(change), change);
    const whole = wanted.includes(file);
    mkdirSync(dirname(placeOf(file)), { recursive: true });
    writeFileSync(
      placeOf(file),
      JSON.stringify({ source, changes: whole ? changes : [...before.values()] }),
    );
  }
  return true;
}

function everythingTried() {
  if (options.has('--table')) return true;
  if (options.has('--survivors')) {
    const places = files.flatMap((file) =>
      survivorsOf(file).map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
    );
    return places.length === 0 || run(places);
  }
  const wanted = options.has('--missing') ? files.filter((file) => !resultOf(file)) : files;
  for (let at = 0; at < wanted.length; at += together) {
    if (!run(wanted.slice(at, at + together))) return false;
  }
  return true;
}

const share = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function row(name, changes) {
  const seen = changes.filter(noticed).length;
  const unseen = changes.filter(unnoticed).length;
  return `| ${name} | ${seen + unseen} | ${seen} | ${unseen} | ${share(seen, seen + unseen)} |`;
}

const finished = everythingTried();
const lines = [
  '| file | changes | noticed | not noticed | % |',
  '| --- | ---: | ---: | ---: | ---: |',
];
const all = [];
const missing = [];
for (const file of files) {
  const result = resultOf(file);
  if (result === undefined) missing.push(file);
  else if (result.changes.length > 0) lines.push(row(`\`${file}\``, result.changes));
  all.push(...(result?.changes ?? []));
}
for (const file of files) {
  for (const { location, mutatorName, replacement } of survivorsOf(file)) {
    const { start } = location;
    console.log(`${file}:${start.line}:${start.column} ${mutatorName} → ${replacement}`);
  }
}
console.log(`\n${lines.join('\n')}\n${row('**all**', all)}`);
if (missing.length > 0) console.log(`\nNot tried as they stand: ${missing.join(', ')}`);
const seen = all.filter(noticed).length;
const judged = seen + all.filter(unnoticed).length;
if (!finished || missing.length > 0 || seen * 100 < target * judged) process.exitCode = 1;
