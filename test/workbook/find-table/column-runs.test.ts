import { describe, expect, test } from 'vitest';
import { headerRuns, runs, sample } from '../../../src/workbook/column-runs.ts';
import { readSheet, type SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { readGrid } from './workbook-notation.ts';

/* By hand, from what the comments of column-runs.ts promise. Rows and columns are counted from 0. */

const read = (text: string, more: Partial<SheetGrid> = {}) =>
  readSheet({ ...readGrid('L', text), ...more }, { decimalComma: true });

/** A list of accounts and, `far` rows below its header, something in the column beside it. */
function withRemark(above: number, far: number) {
  const lines = [
    ...Array<string>(above).fill('~'),
    'Kunde | Klasse |',
    'Brandt GmbH | A |',
    ...Array<string>(far - 2).fill('~'),
    '| | Stand 2026',
  ];
  return read(lines.join('\n'));
}

describe('columns that lie together', () => {
  test('reach to what stands within forty rows of the header', () => {
    expect(runs(withRemark(0, 30), 0, 0)).toEqual([[0, 2]]);
    expect(runs(withRemark(0, 45), 0, 0)).toEqual([[0, 1]]);
    expect(runs(withRemark(10, 30), 10, 10)).toEqual([[0, 2]]);
    expect(runs(withRemark(10, 55), 10, 10)).toEqual([[0, 1]]);
  });

  test('end before columns of ours, however many', () => {
    const text = 'Kunde | Klasse | Stand | Segment\nBrandt | A | x | y';
    expect(runs(read(text, { ownColumns: [3, 4] }), 0, 0)).toEqual([[0, 1]]);
  });

  test('need a header to be a table', () => {
    const sheet = read(`
      Kunde | Klasse | | |
      Brandt GmbH | A | | 5 | 7
      Ohm KG | B | | 6 | 8`);
    expect(runs(sheet, 0, 0)).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(headerRuns(sheet, 0, 0)).toEqual([[0, 1]]);
  });
});

describe('columns parted by a blank one', () => {
  test('are also one table where their rows begin and end alike, three of them too', () => {
    const sheet = read(`
      Kunde | | Klasse | | Umsatz
      Brandt GmbH | | A | | 800
      Ohm KG | | B | | 300
      Riedel AG | | C | | 20`);
    expect(headerRuns(sheet, 0, 0)).toEqual([
      [0, 0],
      [2, 2],
      [4, 4],
      [0, 4],
    ]);
  });

  test('are one without a third whose rows are others', () => {
    const sheet = read(`
      Kunde | | Klasse | | Umsatz
      Brandt GmbH | | A | | 800
      Ohm KG | | B | |
      Riedel AG | | C | |
      Moser AG | | C | |`);
    expect(headerRuns(sheet, 0, 0)).toEqual([
      [0, 0],
      [2, 2],
      [4, 4],
      [0, 2],
    ]);
  });

  test.each([
    ['two blank columns', 'Kunde | | | Klasse', 'Brandt | | | A', [0, 3]],
    ['three blank columns', 'Kunde | | | | Klasse', 'Brandt | | | | A', null],
  ])('%s', (_, header, row, joined) => {
    const found = headerRuns(read(`${header}\n${row}\n${row}`), 0, 0);
    expect(found[2] ?? null).toEqual(joined);
  });

  test('are one across a blank row in both', () => {
    const sheet = read(`
      Kunde | | Klasse
      Brandt GmbH | | A
      Ohm KG | | B
      ~
      Riedel AG | | C
      Moser AG | | C
      Berg GmbH | | A
      Kern KG | | B`);
    expect(headerRuns(sheet, 0, 0)[2]).toEqual([0, 2]);
  });

  test('are one whatever stands below both after a gap', () => {
    const notes = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'].map(
      (word) => `Bemerkung ${word} | |`,
    );
    const sheet = read(`
      Kunde | | Klasse
      Brandt GmbH | | A
      Ohm KG | | B
      Riedel AG | | C
      ~
      ${notes.join('\n')}`);
    expect(headerRuns(sheet, 0, 0)[2]).toEqual([0, 2]);
  });
});

describe('the rows that tell what columns hold', () => {
  const rowsOf = (text: string, last = 2) => sample(read(text), 0, [0, last]);

  test('are all below the header, also below a wide gap', () => {
    expect(
      rowsOf(`
        Kunde | Klasse | Ort
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        Brandt GmbH | A | Ulm
        Ohm KG | B | Kiel`),
    ).toEqual([8, 9]);
  });

  test('are not the header again, also with a blank in it', () => {
    expect(
      rowsOf(`
        Kunde | Klasse | Ort
        Brandt GmbH | A | Ulm
        Kunde | Klasse | Ort
        Kunde | | Ort
        Kunde | Klasse | Wien
        Ohm KG | B | Kiel`),
    ).toEqual([1, 4, 5]);
  });

  test.each([
    ['known words', 'Betreuer | Stunden | Telefon', false],
    ['known words with a blank between', 'Betreuer | | Stunden', false],
    ['one known word', 'Betreuer | Zork | Flurb', true],
    ['a number among them', 'Betreuer | Stunden | 5', true],
    ['a word of the header above', 'Betreuer | Stunden | Ort', true],
    [
      'a sentence among them',
      'Betreuer | Stunden | Besuche, die im laufenden Jahr noch geplant sind',
      true,
    ],
  ])('after a gap, %s: part of the table is %s', (_, line, isPart) => {
    const found = rowsOf(`
      Kunde | Klasse | Ort
      Brandt GmbH | A | Ulm
      Ohm KG | B | Kiel
      ~
      ${line}
      Weber | 3 | 5`);
    expect(found).toEqual(isPart ? [1, 2, 4, 5] : [1, 2]);
  });

  test('few known words among many are no header of another table', () => {
    const after = (line: string) =>
      rowsOf(
        `Kunde | Klasse | Ort | Land | Notiz | Weg
        Brandt GmbH | A | Ulm | DE | neu | a
        ~
        ${line}`,
        5,
      );
    expect(after('Betreuer | Stunden | Zork | Flurb | Quux |')).toEqual([1]);
    expect(after('Betreuer | Stunden | Zork | Flurb | Quux | Blip')).toEqual([1, 3]);
  });

  test('known words without a gap before them are a row like any other', () => {
    expect(
      rowsOf(`
        Kunde | Klasse | Ort
        Brandt GmbH | A | Ulm
        Betreuer | Stunden | Telefon
        Ohm KG | B | Kiel`),
    ).toEqual([1, 2, 3]);
  });
});
