import { describe, expect, test } from 'vitest';
import { blocksOfOurs, isPartOf, isUnused, planned } from '../../src/workbook/assessment-line.ts';

test('an empty checkbox and a blank cell hold nothing; a nought does', () => {
  expect([false, '', '  '].map(isUnused)).toEqual([true, true, true]);
  expect([true, 0, 'x', new Date(0)].map(isUnused)).toEqual([false, false, false, false]);
});

test('a date is planned as text, all else as it is', () => {
  const date = new Date(2026, 0, 1);
  expect([planned(date), planned(5), planned('x'), planned(true)]).toEqual([
    String(date),
    5,
    'x',
    true,
  ]);
});

describe('a row holds part of a line', () => {
  const ids = ['id', undefined, 'account', 'K1', 'hours'];
  const line = ['a1', null, 'Brandt', 4, null];

  test.each([
    [['a1', 'mine', '', false, '']],
    [['', '', 'Brandt', 4, '']],
    [['a1', '', 'Brandt', '4', '']],
    [['a1']],
  ])('%j does', (row) => {
    expect(isPartOf(row, line, ids)).toBe(true);
  });

  test.each([
    [[]],
    [['', 'mine', '', false, '']],
    [['a2', '', 'Brandt', 4, '']],
    [['a1', '', 'Brandt', 5, '']],
    [['a1', '', '', '', 7]],
  ])('%j does not', (row) => {
    expect(isPartOf(row, line, ids)).toBe(false);
  });
});

describe('a line in blocks', () => {
  test('is one where no column of the team stands between', () => {
    expect(blocksOfOurs(7, ['a1', 'Brandt', 4], ['id', 'account', 'K1'])).toEqual([
      { row: 7, column: 1, cells: [['a1', 'Brandt', 4]] },
    ]);
    expect(blocksOfOurs(7, [], [])).toEqual([]);
  });

  test('leaves the columns of the team alone, and writes the one with the account last', () => {
    const ids = [undefined, 'account', 'id', undefined, 'K1', undefined, undefined, 'note'];
    const line = [null, 'Brandt', 'a1', 'x', 4, 'y', 'z'];
    expect(blocksOfOurs(3, line, ids)).toEqual([
      { row: 3, column: 5, cells: [[4]] },
      { row: 3, column: 8, cells: [[null]] },
      { row: 3, column: 2, cells: [['Brandt', 'a1']] },
    ]);
    const atEnd = ['K1', undefined, 'id', 'account', undefined, 'note'];
    expect(blocksOfOurs(3, [1, 2, 3, 4, 5, 6], atEnd).map(({ column }) => column)).toEqual([
      1, 6, 3,
    ]);
    expect(blocksOfOurs(3, [1, 2, 3], ['K1', undefined, 'id']).map(({ column }) => column)).toEqual(
      [1, 3],
    );
  });
});
