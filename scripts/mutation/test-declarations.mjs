/*
 * What a test file imports as "vitest" in a mutation run: it only collects the tests, so that one process can evaluate a
 * file in milliseconds and run from it what a change concerns. `expect` is Vitest's own.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vitest from 'vitest';

/** Golden files are compared, never written. */
function expect(value) {
  const matchFile = (file) => {
    const golden = resolve('test/golden', file.replace(/^.*golden\//, ''));
    vitest.expect(value).toBe(readFileSync(golden, 'utf8'));
  };
  return Object.assign(vitest.expect(value), { toMatchFileSnapshot: matchFile });
}
Object.assign(expect, vitest.expect);

let collected = [];
let groups = [];

const functionIn = (given) => given.find((one) => typeof one === 'function');
const eachOf =
  (declare) =>
  (rows) =>
  (name, ...given) => {
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      declare(`${name} [${index}]`, () => functionIn(given)(...values));
    });
  };

export function test(name, ...given) {
  collected.push({ name: [...groups, name].join(' '), run: functionIn(given) });
}
export function describe(name, ...given) {
  groups = [...groups, name];
  functionIn(given)();
  groups = groups.slice(0, -1);
}
test.each = eachOf(test);
describe.each = eachOf(describe);

/** The tests that a file declares while it is evaluated. */
export function collectTests(evaluate) {
  collected = [];
  groups = [];
  evaluate();
  return collected;
}

export { expect };
