import { expect, test } from 'vitest';
import { accountKey } from '../../src/workbook/account-key.ts';

test.each<[one: unknown, other: unknown]>([
  ['Müller GmbH', 'mu\u0308ller  GMBH '],
  ['Straßenbau Nord', 'STRASSENBAU NORD'],
  ['Huber\u00a0AG', 'huber ag'],
  ['a\nb', 'A B'],
  [10012, '10012'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-1.25e-7, '-0.000000125'],
  [-1.25e21, '-1250000000000000000000'],
  [0, '-0'.replace('-', '')],
])('%j and %j are the same account', (one, other) => {
  expect(accountKey(one)).toBe(accountKey(other));
});

test.each<[one: unknown, other: unknown]>([
  ['0012', 12],
  ['Müller', 'Mueller'],
  ['Huber AG', 'Huber-AG'],
  ['1.5', '1,5'],
  [new Date(2026, 0, 1), new Date(2026, 0, 2)],
  [new Date(2026, 0, 1), ''],
])('%j and %j are different accounts', (one, other) => {
  expect(accountKey(one)).not.toBe(accountKey(other));
});

test.each(['', '  ', '\u00a0', undefined, null])('%j is no account', (cell) => {
  expect(accountKey(cell)).toBe('');
});
