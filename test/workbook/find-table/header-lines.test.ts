import { describe, expect, test } from 'vitest';
import { composeHeader, continuation, isUpperLine } from '../../../src/workbook/header-lines.ts';
import { readSheet } from '../../../src/workbook/sheet-grid.ts';
import { readGrid } from './workbook-notation.ts';

/* By hand. Rows and columns are counted from 0. */

const read = (text: string) => readSheet(readGrid('L', text), { decimalComma: true });
const header = (text: string, column: number, first = 0) =>
  composeHeader(read(text), [0, 1], column, first).meaning;

describe('a header of two lines', () => {
  test('is planned where "Plan" stands above, whatever its own year', () => {
    const text = 'Plan | Ist\nUmsatz 2026 | Umsatz 2025';
    expect([header(text, 0).ideas.plan, header(text, 0).period.year]).toEqual([1, 2026]);
    expect([header(text, 1).ideas.plan, header(text, 1).period.year]).toEqual([undefined, 2025]);
  });

  test('keeps its own year under another', () => {
    expect(header('2024 | Ort\nUmsatz 2025 | Ulm', 0).period.year).toBe(2025);
  });

  test('is of the year before where either line says so', () => {
    expect(header('Vorjahr | Ort\nUmsatz | Ulm', 0).period.before).toBe(1);
    expect(header('Inland | Ort\nUmsatz Vorjahr | Ulm', 0).period.before).toBe(1);
  });

  test('says what it is parted by no more than once', () => {
    expect(header('Umsatz nach Produktgruppe | x\n2024 | y', 0).text).toBe('Umsatz 2024');
    expect(header('Umsatz  nach Region | x\n2024 | y', 0).text).toBe('Umsatz 2024');
  });
});

describe('a group that is not merged', () => {
  test.each([
    ['begins with its word', 'Umsatz |\n2024 | 2025', 1, 0, 'Umsatz 2025'],
    ['goes on over a blank column', 'Umsatz | |\n2024 | | 2025', 2, 0, 'Umsatz 2025'],
    ['ends at a column of its own', 'Umsatz | |\n2024 | Ort | 2025', 2, 0, '2025'],
    ['ends at a number of accounts', 'Umsatz | |\n2024 | 2025 | Nr.', 2, 0, 'Nr.'],
    ['ends at a name', 'Umsatz | |\n2024 | 2025 | Name', 2, 0, 'Name'],
    ['does not begin before the table', 'Umsatz | |\nx | 2024 | 2025', 2, 1, '2025'],
  ])('%s', (_, text, column, first, expected) => {
    expect(header(text, column, first).text).toBe(expected);
  });
});

describe('a line above the header', () => {
  const isUpper = (line: string) =>
    isUpperLine(read(`${line}\nKunde | Ort | 2024 | 2025\nBrandt | Ulm | 5 | 6`), 0, [0, 3]);

  test.each([
    ['several words', '| | Umsatz | DB', true],
    ['one word over some columns', '| | Umsatz | <', true],
    ['one word over one column', '| | Umsatz |', true],
    ['a title over all columns', 'Umsatz | < | < | <', false],
    ['a title over most columns', '| Umsatz | < | <', false],
    ['a title at the left', 'Umsatz | | |', false],
    ['nothing', '| | |', false],
  ])('%s: part of the header is %s', (_, line, is) => {
    expect(isUpper(line)).toBe(is);
  });
});

test.each([
  ['a unit alone', '| T€ | |', 0.8],
  ['a word alone', 'Region | | |', 0],
  ['units and years', '| T€ | 2024 | 2025', 0.8],
  ['words of a header', 'Kunde | Umsatz | DB | Stunden', 0.8],
  ['names', 'Brandt | Ohm | Riedel | Moser', 0],
  ['nothing', '| | |', 0],
])('whether the header goes on below, with %s', (_, line, penalty) => {
  expect(continuation(read(`a | b | c | d\n${line}`), 1, [0, 3])).toBe(penalty);
});
