import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { callInBundle, loadBundle, spreadsheetOf } from '../bundle/bundle.ts';

/* Header and setting names come from cells. None of them may become a name of every object, or be read from one. */

const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

const standardHeader = 'id time rater account K1 K2 K3 K4 K5 K6 P1 P2 P3 P4 P5 P6'.split(' ');
const assessment = (account: string) => [
  'a1',
  '2026-11-20T09:00:00',
  'Kim',
  account,
  ...[5, 5, 4, 5, 4, 5],
  ...[1, 1, 2, 1, 1, 2],
];

let context: vm.Context;
beforeAll(() => {
  context = loadBundle(spreadsheetOf('en_US'));
});

function standing(accounts: string[], table: unknown[][], settings: unknown[][] | null): unknown {
  return callInBundle(context, 'STANDING', [accounts.map((name) => [name]), table, settings]);
}

function expectCleanObjects(): void {
  const own = vm.runInContext(
    'JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.keys({}), ({}).polluted === undefined, typeof ({}).toString])',
    context,
  );
  const [names, keys, isClean, typeOfToString] = JSON.parse(own);
  expect(names.sort()).toEqual(Object.getOwnPropertyNames(Object.prototype).sort());
  expect(keys).toEqual([]);
  expect(isClean).toBe(true);
  expect(typeOfToString).toBe('function');
}

describe.each(odd)('%s', (name) => {
  test('as a header of the assessments is a column of the user like any other', () => {
    const plain = standing(['Acme'], [standardHeader, assessment('Acme')], null);
    const table = [
      [...standardHeader, name, `${name}.polluted`],
      [...assessment('Acme'), 'yes', 1],
    ];
    expect(standing(['Acme'], table, null)).toEqual(plain);
    expectCleanObjects();
  });

  test('as a key of the settings is passed over', () => {
    const table = [standardHeader, assessment('Acme')];
    const keys = [
      ['Setting', 'Value', 'Explanation'],
      ['tilt', 0, ''],
    ];
    const plain = standing(['Acme'], table, keys);
    const polluted = [
      [name, 1, ''],
      [`${name}.polluted`, 1, ''],
      [`weight ${name}`, 3, ''],
    ];
    expect(standing(['Acme'], table, [...keys, ...polluted])).toEqual(plain);
    expectCleanObjects();
  });

  test('as an account, a rater and a class is a word', () => {
    const table = [standardHeader, assessment(name)];
    const result = callInBundle(context, 'STANDING', [
      [[name], ['Acme']],
      table,
      null,
      name,
    ]) as unknown[][];
    // Kim rated it, nobody of that name did.
    expect(result[0]?.[1] ?? '').toBe('');
    const byEverybody = standing([name], table, null) as unknown[][];
    expect(byEverybody[0]?.[1]).toEqual(expect.any(Number));
    expect(() => callInBundle(context, 'SEGMENT', [name, 70, 20])).toThrow(/SEGMENT/);
    expect(() => callInBundle(context, 'SEGMENT', ['A', 70, name])).toThrow(/SEGMENT/);
    expectCleanObjects();
  });
});
