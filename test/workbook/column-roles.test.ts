import { describe, expect, test } from 'vitest';
import { columnContent } from '../../src/workbook/column-content.ts';
import { columnRoles } from '../../src/workbook/column-roles.ts';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';
import { readSheet } from '../../src/workbook/sheet-grid.ts';

const today = { year: 2026, month: 11 };

/** The place of each role in a list: its header, then its rows, cells apart by "|". */
function rolesIn(text: string): Record<string, number> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [headers = [], ...values] = lines;
  const sheet = readSheet(
    {
      name: 'L',
      values: values.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
      formulas: [],
    },
    { decimalComma: true },
  );
  const rows = values.map((_, row) => row);
  const columns = headers.map((header, column) => ({
    column,
    header: headerMeaning(header),
    content: columnContent(sheet, column, rows),
  }));
  return Object.fromEntries(
    Object.entries(columnRoles(columns, today)).map(([role, { column }]) => [role, column]),
  );
}

describe('a legend beside a list is no class', () => {
  test.each([
    [
      'each letter once, its meaning beside it, a blank column before it',
      `Kunde       | Umsatz | | Klasse | heißt
       Brandt GmbH | 812000 | | A      | groß
       Ohm KG      | 64000  | | B      | mittel
       Riedel AG   | 8200   | | C      | klein
       Moser AG    | 7100   | |        |
       Berg GmbH   | 600    | |        |
       Kern KG     | 50     | |        |`,
    ],
    [
      'a letter whose meaning is missing',
      `Kunde       | Umsatz | | Klasse | heißt
       Brandt GmbH | 812000 | | A      | groß
       Ohm KG      | 64000  | | B      | mittel
       Riedel AG   | 8200   | | C      |
       Moser AG    | 7100   | |        |
       Berg GmbH   | 600    | |        |
       Kern KG     | 50     | |        |`,
    ],
  ])('%s', (_, list) => {
    expect(rolesIn(list)).toEqual({ account: 0, revenue: 1 });
  });

  test.each([
    [
      'without a blank column before it',
      `Kunde       | Umsatz | Klasse | heißt
       Brandt GmbH | 812000 | A      | groß
       Ohm KG      | 64000  | B      | mittel
       Riedel AG   | 8200   | C      | klein
       Moser AG    | 7100   |        |
       Berg GmbH   | 600    |        |
       Kern KG     | 50     |        |`,
      2,
    ],
    [
      'at the left edge',
      `Klasse | heißt  | Kunde       | Umsatz
       A      | groß   | Brandt GmbH | 812000
       B      | mittel | Ohm KG      | 64000
       C      | klein  | Riedel AG   | 8200
              |        | Moser AG    | 7100
              |        | Berg GmbH   | 600
              |        | Kern KG     | 50`,
      0,
    ],
    [
      'behind a column that is blank below its header',
      `Kunde       | Umsatz | Potenzial | Klasse | heißt
       Brandt GmbH | 812000 |           | A      | groß
       Ohm KG      | 64000  |           | B      | mittel
       Riedel AG   | 8200   |           | C      | klein
       Moser AG    | 7100   |           |        |
       Berg GmbH   | 600    |           |        |
       Kern KG     | 50     |           |        |`,
      3,
    ],
    [
      'behind a column that has no header',
      `Kunde       | Umsatz |     | Klasse | heißt
       Brandt GmbH | 812000 | neu | A      | groß
       Ohm KG      | 64000  |     | B      | mittel
       Riedel AG   | 8200   |     | C      | klein
       Moser AG    | 7100   |     |        |
       Berg GmbH   | 600    |     |        |
       Kern KG     | 50     |     |        |`,
      3,
    ],
    [
      'with a letter twice',
      `Kunde       | Umsatz | | Klasse | Ort
       Brandt GmbH | 812000 | | A      | Ulm
       Ohm KG      | 64000  | | B      | Kiel
       Riedel AG   | 8200   | | B      | Graz
       Moser AG    | 7100   | |        |
       Berg GmbH   | 600    | |        |
       Kern KG     | 50     | |        |`,
      3,
    ],
    [
      'in every row',
      `Kunde       | Umsatz | | Klasse | Ort
       Brandt GmbH | 812000 | | A      | Ulm
       Ohm KG      | 64000  | | B      | Kiel
       Riedel AG   | 8200   | | C      | Graz
       Moser AG    | 7100   | | D      | Linz`,
      3,
    ],
    [
      'with nothing beside it',
      `Kunde       | Umsatz | | Klasse
       Brandt GmbH | 812000 | | A
       Ohm KG      | 64000  | | B
       Riedel AG   | 8200   | | C
       Moser AG    | 7100   | |
       Berg GmbH   | 600    | |
       Kern KG     | 50     | |`,
      3,
    ],
    [
      'beside what every row has',
      `Kunde       | Umsatz | | Klasse | Ort
       Brandt GmbH | 812000 | | A      | Ulm
       Ohm KG      | 64000  | | B      | Kiel
       Riedel AG   | 8200   | | C      | Graz
       Moser AG    | 7100   | |        | Linz
       Berg GmbH   | 600    | |        | Wels
       Kern KG     | 50     | |        | Bonn`,
      3,
    ],
    [
      'beside numbers',
      `Kunde       | Umsatz | | Klasse | Jahr
       Brandt GmbH | 812000 | | A      | 2011
       Ohm KG      | 64000  | | B      | 2012
       Riedel AG   | 8200   | | C      | 2013
       Moser AG    | 7100   | |        |
       Berg GmbH   | 600    | |        |
       Kern KG     | 50     | |        |`,
      3,
    ],
    [
      'beside the same word twice',
      `Kunde       | Umsatz | | Klasse | Ort
       Brandt GmbH | 812000 | | A      | Ulm
       Ohm KG      | 64000  | | B      | Ulm
       Riedel AG   | 8200   | | C      | Graz
       Moser AG    | 7100   | |        |
       Berg GmbH   | 600    | |        |
       Kern KG     | 50     | |        |`,
      3,
    ],
  ])('but a class is one %s', (_, list, place) => {
    expect(rolesIn(list)['class']).toBe(place);
  });
});

test('a column plays one role', () => {
  const list = `Kunde  | Umsatz
                K-0017 | 812000
                K-0019 | 64000
                K-0023 | 8200
                K-0029 | 7100
                K-0031 | 600`;
  const places = Object.values(rolesIn(list));
  expect(places).toHaveLength(new Set(places).size);
});

describe('a class or an owner is one', () => {
  const listOf = (header: string, cells: readonly string[]) =>
    [`Kunde | ${header}`, ...cells.map((cell, i) => `Firma ${'KLMNOP'[i]} GmbH | ${cell}`)].join(
      '\n',
    );
  const people = [
    'Anna Weber',
    'Peter Kern',
    'Anna Weber',
    'Anna Weber',
    'Peter Kern',
    'Anna Weber',
  ];

  test('over small numbers, and not over large ones', () => {
    expect(rolesIn(listOf('Klasse', ['1', '2', '3', '1', '2', '3']))['class']).toBe(1);
    expect(rolesIn(listOf('Klasse', ['100', '200', '300', '100', '200', '300']))['class']).toBe(
      undefined,
    );
  });

  test('of now, and not of the year before', () => {
    const both = (rows: readonly (readonly [string, string])[]) =>
      rolesIn(
        listOf(
          'Klasse Vorjahr | Klasse',
          rows.map((cells) => cells.join(' | ')),
        ),
      )['class'];
    const letters = ['A', 'B', 'C', 'A', 'B', 'C'] as const;
    expect(both(letters.map((letter) => [letter, letter]))).toBe(2);
    const words = { A: 'Gold', B: 'Silber', C: 'Bronze' };
    expect(both(letters.map((letter) => [words[letter], words[letter]]))).toBe(2);
  });

  test('under a surname whose people come again', () => {
    expect(rolesIn(listOf('Nachname', people))['owner']).toBe(1);
  });
});
