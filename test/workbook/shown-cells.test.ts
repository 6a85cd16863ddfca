import { expect, test } from 'vitest';
import { cellsFromShown } from '../../src/workbook/shown-cells.ts';

test('numbers that cells show are read back, whichever decimal sign the spreadsheet writes', () => {
  expect(cellsFromShown([['0,8', '1.965.463.532', '1965463532', 'Gold', '']])).toEqual({
    cells: [[0.8, 1_965_463_532, 1_965_463_532, 'Gold', '']],
    decimalComma: true,
  });
  expect(cellsFromShown([['95.5 %'], ['12,000'], ['#REF!']])).toEqual({
    cells: [['95.5 %'], [12_000], ['#REF!']],
    decimalComma: false,
  });
});

test('a decimal sign that no number shows, or that two show differently, is not known', () => {
  expect(cellsFromShown([['7', '1.234', '2026-11-23', '{"a":0.5}']])).toEqual({
    cells: [[7, '1.234', '2026-11-23', '{"a":0.5}']],
    decimalComma: null,
  });
  expect(cellsFromShown([['0,5', '0.5']]).decimalComma).toBeNull();
});
