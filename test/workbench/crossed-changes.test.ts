import { expect, test } from 'vitest';
import { afterMoves, isOutdated, moveIn } from '../../src/workbench/crossed-changes.ts';
import type { Mutation } from '../../src/workbench/server-protocol.ts';

const values = (row: number, column: number, sheet = 'one'): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { subUnitId: sheet, cellValue: { [row]: { [column]: { v: 1 } } } },
});
const on = (id: string, params: object = {}): Mutation => ({
  id,
  params: { subUnitId: 'one', ...params },
});
const range = { startRow: 4, endRow: 5, startColumn: 2, endColumn: 2 };
const sorted = on('sheet.mutation.reorder-range', { range });
const spills: Mutation = { id: 'formula.mutation.set-array-formula-data', params: {} };
const renamed = on('sheet.mutation.set-worksheet-name');
const colors: Mutation = { id: 'formula.mutation.set-formula-calculation-result', params: {} };

test.each([
  ['insert-row', { range }, { kind: 'insert', dimension: 'rows', at: 4, count: 2 }],
  ['remove-col', { range }, { kind: 'remove', dimension: 'columns', at: 2, count: 1 }],
  [
    'move-rows',
    { sourceRange: range, targetRange: { ...range, startRow: 9, endRow: 10 } },
    { kind: 'move', dimension: 'rows', at: 4, count: 2, to: 9 },
  ],
  ['reorder-range', { range }, null],
  ['move-range', { fromRange: range, toRange: range }, null],
])('%s moves what its ranges say', (name, params, change) => {
  expect(moveIn(on(`sheet.mutation.${name}`, params))).toEqual(change);
});

test.each([
  ['a result, while a row is inserted above', values(9, 3), on('sheet.mutation.insert-row'), true],
  ['a result, while the sheet is sorted', values(9, 3), sorted, true],
  ['a result, while cells of another sheet are moved', values(9, 3, 'other'), sorted, false],
  ['a result, while its own cell is written', values(9, 3), values(9, 3), true],
  ['a result, while another cell is written', values(9, 3), values(9, 4), false],
  ['what spills, while cells are moved', spills, sorted, true],
  ['what spills, while a cell is written', spills, values(9, 3), false],
  ['a frozen row, while cells are moved', on('sheet.mutation.set-frozen'), sorted, true],
  ['a new name of the sheet, while cells are moved', renamed, sorted, false],
  ['colours of a condition, while cells are moved', colors, sorted, false],
  ['a row of somebody else, while a cell is written', sorted, values(9, 3), false],
])('%s', (_, said, own, outdated) => {
  expect(isOutdated(said, [own])).toBe(outdated);
  expect(isOutdated(said, [])).toBe(false);
});

test('what has no place in the cells goes through a move unchanged, and the height of text with it', () => {
  const moves = [{ sheet: 'one', change: null }];
  const heights = on('sheet.mutation.set-worksheet-row-auto-height');
  for (const free of [renamed, colors, heights, values(9, 3, 'other')]) {
    expect(afterMoves(free, moves)).toBe(free);
  }
  expect(afterMoves(on('sheet.mutation.set-frozen'), moves)).toBe(null);
  expect(afterMoves(values(9, 3), moves)).toBe(null);
});
