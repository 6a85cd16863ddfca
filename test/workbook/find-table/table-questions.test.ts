import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/workbook/account-table.ts';
import { readSheet } from '../../../src/workbook/sheet-grid.ts';
import { hoursUnitOf, questionsOf } from '../../../src/workbook/table-questions.ts';
import { readGrid } from './workbook-notation.ts';

/* By hand. Rows are counted from 1, as people see them. */

function table(text: string) {
  const sheet = readSheet(readGrid('Kunden', text), { decimalComma: true });
  const [found] = tablesOf(sheet, { year: 2026, month: 11 }).tables;
  if (found === undefined) throw new Error('no table was found');
  return found;
}

const asked = (text: string) => questionsOf(table(text), 'account');

test('a list without doubt asks nothing', () => {
  expect(
    asked(`
      Kunde | Klasse | Umsatz 2025
      Brandt GmbH | A | 800
      Ohm KG | B | 300
      Riedel AG | C | 20`),
  ).toEqual([]);
});

test('rows between the accounts that name none are asked about, below the last they are not', () => {
  expect(
    asked(`
      Kunde | Klasse | Umsatz 2025
      Brandt GmbH | A | 800
      | B | 50
      Ohm KG | B | 300
      Riedel AG | C | 20
      | C | 7`),
  ).toEqual([{ kind: 'no-key', rows: [3] }]);
});

test('a row without a class is asked about where it has revenue; a dash is no word for a class', () => {
  expect(
    asked(`
      Kunde | Klasse | Umsatz 2025
      Brandt GmbH | A | 800
      Ohm KG | - | 300
      Moser AG | - | 0
      Berg GmbH | | -5
      Kern KG | B | 90
      Riedel AG | C | 20`),
  ).toEqual([{ kind: 'no-class', rows: [3] }]);
});

test('words for classes and accounts that stand twice are told without blanks around them', () => {
  const grid = readGrid('Kunden', 'Kunde | Klasse | Umsatz 2025');
  const values = [
    ...grid.values,
    [' Brandt GmbH ', 'A', 800],
    ['Ohm KG', ' Gold ', 300],
    ['brandt gmbh', 'B', 90],
    ['Riedel AG', 'C', 20],
    ['Moser AG', 'A', 10],
  ];
  const sheet = readSheet({ ...grid, values, formulas: [] }, { decimalComma: true });
  const [found] = tablesOf(sheet, { year: 2026, month: 11 }).tables;
  expect(found && questionsOf(found, 'account')).toEqual([
    { kind: 'double-key', key: 'Brandt GmbH', rows: [2, 4] },
    { kind: 'class-words', words: ['Gold'], column: 'B' },
  ]);
});

test('of a year that runs one thing is asked, and not also whether it is the revenue', () => {
  expect(
    asked(`
      Kunde | Klasse | Umsatz 2026
      Brandt GmbH | A | 800
      Ohm KG | B | 300
      Riedel AG | C | 20`),
  ).toEqual([{ kind: 'running-year', column: 'C', header: 'Umsatz 2026' }]);
});

test.each([
  ['Stunden je Monat', 'month'],
  ['Stunden pro Woche', 'week'],
  ['Stunden pro Jahr', 'year'],
  ['Stunden 2025', 'year'],
  ['Stunden', null],
])('"%s" are hours a %s', (header, unit) => {
  const text = `Kunde | Klasse | ${header}\nBrandt GmbH | A | 12\nOhm KG | B | 8\nRiedel AG | C | 4`;
  expect(hoursUnitOf(table(text))).toBe(unit);
  const questions = questionsOf(table(text), 'account');
  expect(questions).toEqual(unit === null ? [{ kind: 'hours-unit', column: 'C', header }] : []);
});

test('one row for each class is a summary and no list of accounts', () => {
  const summary = `
    Klasse | Kunden | Umsatz
    A | 12 | 800
    B | 30 | 150
    C | 81 | 50`;
  const sheet = readSheet(readGrid('ABC', summary), { decimalComma: true });
  expect(tablesOf(sheet, { year: 2026, month: 11 }).tables).toEqual([]);
});
