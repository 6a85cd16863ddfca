import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { type Kind, kinds, readSheet, type SheetGrid } from '../../src/workbook/sheet-grid.ts';

const grid = (values: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}): SheetGrid => ({
  name: 'L',
  values,
  formulas: [],
  ...more,
});
const read = (values: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}) =>
  readSheet(grid(values, more), { decimalComma: true });

describe('what kind of cell it is', () => {
  const cases: readonly (readonly [Kind, readonly unknown[]])[] = [
    [
      kinds.blank,
      [
        '',
        ' ',
        '-',
        '--',
        '---',
        '–',
        '—',
        '.',
        '...',
        '?',
        '??',
        'n/a',
        'NA',
        'n.a.',
        'n.a',
        'na',
        'null',
        'NULL',
        'nil',
        'k.A.',
        'k. A.',
        'kA',
        'n.v.',
        'n. v.',
        'nv',
        ' - ',
        null,
        undefined,
      ],
    ],
    [
      kinds.text,
      ['x', '- x', 'nulls', 'annull', 'n/a x', '------', '—–', 'k.A.x', 'zero', 'nill', '.a', 'x-'],
    ],
    [kinds.number, [0, -1.5]],
    [kinds.boolean, [true, false]],
    [kinds.error, ['#REF!', '#DIV/0!']],
    [kinds.date, [new Date(2025, 0, 1)]],
  ];
  for (const [kind, cells] of cases) {
    test.each(cells.map((cell) => [cell]))(`%j`, (cell) => {
      expect(read([[cell as Cell, 'x']]).kind(0, 0)).toBe(kind);
    });
  }

  test('beyond the cells it is blank', () => {
    const sheet = read([['x', 'y'], ['z']]);
    expect([
      sheet.kind(-1, 0),
      sheet.kind(2, 0),
      sheet.kind(0, 2),
      sheet.kind(1, 1),
      sheet.kind(0, -1),
    ]).toEqual([0, 0, 0, 0, 0]);
    expect(sheet.kind(1, 0)).toBe(kinds.text);
  });
});

describe('the size of a sheet', () => {
  test.each<[string, SheetGrid, number, number]>([
    ['nothing', grid([]), 0, 0],
    ['blank rows and columns at the end', grid([['x', '', ''], ['', '', ''], []]), 1, 1],
    ['a blank row between', grid([['x'], [''], ['', 'y']]), 3, 2],
    ['cells that are null', grid([['x', null as unknown as Cell]]), 1, 1],
    ['a formula that gives nothing', grid([['x']], { formulas: [[''], ['', '', '=A1']] }), 2, 3],
    ['a nought', grid([['', 0]]), 1, 2],
    ['text such as a dash', grid([['', '-']]), 1, 2],
  ])('%s', (_, given, rows, columns) => {
    const sheet = readSheet(given, { decimalComma: true });
    expect([sheet.rows, sheet.columns]).toEqual([rows, columns]);
  });
});

test('numbers, also in text as the locale writes it', () => {
  const values: Cell[][] = [[5, '1.234,5', 'x', '', '12 €', 'a1', true, '1.234,5']];
  const sheet = read(values);
  expect(values[0]?.map((_, column) => sheet.number(0, column))).toEqual([
    5,
    1234.5,
    NaN,
    NaN,
    12,
    NaN,
    NaN,
    1234.5,
  ]);
  const inLocale = (decimalComma: boolean) =>
    readSheet(grid([['1,234']]), { decimalComma }).number(0, 0);
  expect([inLocale(true), inLocale(false)]).toEqual([1.234, 1234]);
  expect(sheet.number(9, 9)).toBeNaN();
});

test('values, formulas and formats, and nothing where there are none', () => {
  const sheet = read([['x']], { formulas: [['=A2']], numberFormats: [['0%']] });
  expect([sheet.value(0, 0), sheet.formula(0, 0), sheet.format(0, 0)]).toEqual(['x', '=A2', '0%']);
  expect([sheet.value(0, 5), sheet.value(5, 0)]).toEqual(['', '']);
  expect([sheet.formula(0, 5), sheet.formula(5, 0)]).toEqual(['', '']);
  expect([sheet.format(0, 5), sheet.format(5, 0), read([['x']]).format(0, 0)]).toEqual([
    '',
    '',
    '',
  ]);
  expect(sheet.locale).toEqual({ decimalComma: true });
});
