import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/workbook/account-table.ts';
import { readSheet } from '../../../src/workbook/sheet-grid.ts';
import { readGrid } from './workbook-notation.ts';

/* By hand. Rows and columns are counted from 0. */

function found(text: string, name = 'Tabelle1') {
  const sheet = readSheet(readGrid(name, text), { decimalComma: true });
  const { tables, why } = tablesOf(sheet, { year: 2026, month: 11 });
  return {
    why,
    tables: tables.map(({ candidate, rows }) => ({
      header: candidate.headerRows.join('+'),
      columns: [candidate.firstColumn, candidate.lastColumn],
      accounts: rows.accounts.length,
    })),
  };
}

describe('a list of mere names', () => {
  const people = `Name | Abteilung | Telefon
    Anna Weber | Vertrieb | 0123 456
    Peter Kern | Technik | 0123 457
    Ida Moser | Einkauf | 0123 458`;

  test('holds no accounts', () => {
    expect(found(people)).toMatchObject({ tables: [], why: { kind: 'no-account-column' } });
  });

  test.each([
    ['the name of the sheet', people, 'Kunden'],
    ['a title', `Kundenliste 2026 | |\n~\n${people}`, 'Tabelle1'],
    ['a title further right, below another', `Stand | 46000 |\n| | Unsere Kunden\n${people}`, 'X'],
  ])('does if %s says so', (_, text, name) => {
    expect(found(text, name).tables).toMatchObject([{ accounts: 3 }]);
  });

  test('does not for any title', () => {
    expect(found(`Telefonliste 2026 | |\n~\n${people}`).tables).toEqual([]);
  });
});

describe('several tables on a sheet', () => {
  test('beside each other are both found, the longer first', () => {
    const right = Array.from(
      { length: 12 },
      (_, i) => `Moser ${'abcdefghijkl'[i]} GmbH | ${i + 1}00`,
    );
    const left = ['Brandt GmbH | 800', 'Ohm KG | 300', 'Riedel AG | 20'];
    const lines = right.map((cells, i) => `${left[i] ?? '|'} | | ${cells}`);
    const { tables } = found(['Kunde | Umsatz | | Kunde | Umsatz', ...lines].join('\n'));
    expect(tables).toEqual([
      { header: '0', columns: [3, 4], accounts: 12 },
      { header: '0', columns: [0, 1], accounts: 3 },
    ]);
  });

  test('below each other are both found', () => {
    const { tables } = found(`
      Kunde | Umsatz | Klasse
      Brandt GmbH | 800 | A
      Ohm KG | 300 | B
      Riedel AG | 20 | C
      ~
      ~
      Interessent | Potenzial | Betreuer
      Moser AG | 500 | Weber
      Berg GmbH | 400 | Kern
      Kern KG | 90 | Weber`);
    expect(tables.map(({ header }) => header).sort()).toEqual(['0', '6']);
  });
});

describe('rows that repeat their accounts', () => {
  const listOf = (names: string) =>
    `Kunde | Umsatz | Klasse\n${[...names].map((name, i) => `Firma ${name} | ${(i + 1) * 10} | A`).join('\n')}`;

  test.each([
    ['two rows of one account', 'XX', 'found'],
    ['four rows of two', 'XXYY', 'several-rows-per-account'],
    ['five rows of three', 'XXYYZ', 'found'],
    ['seven rows of four', 'XXYYZZW', 'found'],
    ['ten rows of six', 'UUVVWWXXYZ', 'several-rows-per-account'],
    ['eleven rows of seven', 'TUUVVWWXXYZ', 'found'],
  ])('%s', (_, names, expected) => {
    const { tables, why } = found(listOf(names));
    expect(tables.length > 0 ? 'found' : why.kind).toBe(expected);
  });

  test('are told with the header, their number and that of the accounts', () => {
    expect(found(listOf('XXYY')).why).toEqual({
      kind: 'several-rows-per-account',
      sheet: 'Tabelle1',
      header: 'Kunde',
      rows: 4,
      accounts: 2,
    });
  });

  test('are told so even where they name products', () => {
    const { tables, why } = found(`
      Artikel | Kunde | Betrag
      Pumpe P1 | Brandt GmbH | 5
      Ventil V2 | Brandt GmbH | 6
      Filter F3 | Ohm KG | 7
      Pumpe P2 | Brandt GmbH | 8
      Ventil V1 | Ohm KG | 9`);
    expect([tables, why.kind]).toEqual([[], 'several-rows-per-account']);
  });

  test('are accounts of their own where each has a number of its own', () => {
    const rows = ['1007', '1008', '1009', '1010', '1011', '1012'].map(
      (number, i) => `${number} | Firma ${i < 3 ? 'X' : 'Y'} | ${(i + 1) * 10}`,
    );
    expect(found(`Kundennummer | Kunde | Umsatz\n${rows.join('\n')}`).tables).toMatchObject([
      { accounts: 6 },
    ]);
  });

  test('are not where few have a number', () => {
    const rows = ['1007', '', '', '1010', '', '', '', ''].map(
      (number, i) => `${number} | Firma ${i < 4 ? 'X' : 'Y'} | ${(i + 1) * 10}`,
    );
    expect(found(`Kundennummer | Kunde | Umsatz\n${rows.join('\n')}`).why.kind).toBe(
      'several-rows-per-account',
    );
  });
});

test('an empty sheet is empty', () => {
  expect(found('').why).toEqual({ kind: 'empty' });
});
