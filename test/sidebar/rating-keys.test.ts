import { expect, test } from 'vitest';
import { ratingKey, stepped } from '../../src/sidebar/rating-keys.ts';

const key = (name: string, more = {}) =>
  ratingKey({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...more });

test.each([
  ['1', { kind: 'rate', value: 1 }],
  ['5', { kind: 'rate', value: 5 }],
  ['0', { kind: 'rate', value: null }],
  ['Delete', { kind: 'rate', value: null }],
  ['ArrowRight', { kind: 'step', by: 1 }],
  ['ArrowLeft', { kind: 'step', by: -1 }],
  ['ArrowDown', { kind: 'go', by: 1 }],
  ['ArrowUp', { kind: 'go', by: -1 }],
  ['6', null],
  ['Tab', null],
  ['k', null],
])('%s', (name, meaning) => {
  expect(key(name)).toEqual(meaning);
});

test('a key with Ctrl, Alt or Meta belongs to the browser', () => {
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    expect(key('1', more)).toBeNull();
  }
});

test('steps run from "not observed" over 1 to 5 and stop at both ends', () => {
  expect(stepped(null, 1)).toBe(1);
  expect(stepped(1, -1)).toBeNull();
  expect(stepped(null, -1)).toBeNull();
  expect(stepped(5, 1)).toBe(5);
  expect(stepped(3, 1)).toBe(4);
});
