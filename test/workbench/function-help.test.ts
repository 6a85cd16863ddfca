import { expect, test } from 'vitest';
import { scriptSurface } from '../../src/workbench/function-help.ts';

const script = `
var Bundle_ = (() => { function INNER() {} return INNER; })();
/**
 * How an account
 * stands.
 *
 * @param {number} ratings One row
 *   of ratings, 1 to 5.
 * @param weights Optional. One row of weights.
 * @return {number} Never shown.
 * @customfunction
 */
function SCORE(ratings, weights) {}

/** A comment without the mark. */
function showSidebar() {}

/**
 * @customfunction
 */

var between = 1;
function AFTER(value) {}

/** @customfunction */
function PRIVATE_(value) {}

/** @customfunction */
function BARE(undocumented) {}
`;

test('the help of a custom function is the comment directly above it, each text on one line', () => {
  const [score] = scriptSurface(script).customFunctions;
  expect(score).toEqual({
    name: 'SCORE',
    description: 'How an account stands.',
    parameters: [
      { name: 'ratings', type: 'number', description: 'One row of ratings, 1 to 5.' },
      { name: 'weights', type: '', description: 'Optional. One row of weights.' },
    ],
  });
});

test('a parameter nobody described is still named', () => {
  const bare = scriptSurface(script).customFunctions.find(({ name }) => name === 'BARE');
  expect(bare).toEqual({
    name: 'BARE',
    description: '',
    parameters: [{ name: 'undocumented', type: '', description: '' }],
  });
});

test('neither private functions nor those without the mark directly above are offered', () => {
  const names = scriptSurface(script).customFunctions.map(({ name }) => name);
  expect(names).toEqual(['SCORE', 'BARE']);
});

test('the sidebar may call every public function declared at the top, and none inside a bundle', () => {
  expect(scriptSurface(script).callable).toEqual(['SCORE', 'showSidebar', 'AFTER', 'BARE']);
});
