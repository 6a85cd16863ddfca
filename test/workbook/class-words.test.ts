import { describe, expect, test } from 'vitest';
import { readClass } from '../../src/workbook/class-words.ts';

describe('readClass', () => {
  test.each<[cell: unknown, read: string]>([
    ['A', 'A'],
    ['b', 'B'],
    [' C ', 'C'],
    ['d\u00a0', 'D'],
    ['A+', 'A'],
    ['B -', 'B'],
    ['A−', 'A'],
    ['C++', 'C'],
    ['A-Kunde', 'A'],
    ['B Kunden', 'B'],
    ['Klasse B', 'B'],
    ['Kl. c', 'C'],
    ['Kategorie D', 'D'],
    ['A customer', 'A'],
    ['class a', 'A'],
    ['A-Account', 'A'],
    ['Kunde A', 'A'],
    ['', 'none'],
    ['  ', 'none'],
    [undefined, 'none'],
  ])('%j is %s', (cell, read) => {
    expect(readClass(cell)).toBe(read);
  });

  test.each(['E', 'A/B', 'AA', 'AB', 'A1', 'Gold', 'X1', '1', 1, true, 'A Müller', '-', 'Adam'])(
    '%j is not understood',
    (cell) => {
      expect(readClass(cell)).toBe('not-a-class');
    },
  );

  test('words of the team come first', () => {
    const own = new Map([
      ['gold', 'A'],
      ['1', 'A'],
      ['interessent', 'none'],
      ['a', 'B'],
    ] as const);
    expect(readClass('GOLD ', own)).toBe('A');
    expect(readClass(1, own)).toBe('A');
    expect(readClass('Interessent', own)).toBe('none');
    expect(readClass('A', own)).toBe('B');
    expect(readClass('B', own)).toBe('B');
    expect(readClass('constructor', own)).toBe('not-a-class');
  });
});
