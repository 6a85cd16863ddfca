import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { leftBehind, valueWords, withoutLeft } from '../../src/workbook/left-behind.ts';
import { a1 } from '../../src/workbook/plan.ts';

/* A list in A and B; ours from C on: class, the five, segment. The last account stands in row 2. */

const own = { class: 3, future: 4, score: 5, label: 6, trend: 7, lastAssessed: 8, segment: 9 };
const words = valueWords({
  labels: { patient: 'Zeitfresser' },
  segments: { 'assess-first': 'Zuerst ansehen', grow: 'Wachsen' },
});
const day = new Date(2026, 8, 1);

const header: Cell[] = ['Kunde', 'Umsatz', 'Klasse', 'F', 'S', 'L', 'T', 'D', 'Segment'];
const account: Cell[] = ['Huber AG', 7, 'A', 61, 20, 'Kunde', '', 46_000, 'Ausbauen'];

function found(below: readonly (readonly Cell[])[], more: object = {}, formulas: string[][] = []) {
  const cells = { values: [header, account, ...below], formulas: () => [[], [], ...formulas] };
  return leftBehind({ own, lastAccount: 2, rowBelow: null, ...more }, cells, words).map(a1);
}

const assessed: Cell[] = ['', '', 'B', 61.5, 20, 'Kunde', 'stabil', day, 'Ausbauen'];
const unassessed: Cell[] = ['', '', 'C', '', '', '', '', '', 'Erst einschätzen'];
const changed = (row: readonly Cell[], changes: Readonly<Record<number, Cell>>): Cell[] =>
  Object.assign([...row], changes);

describe('values of ours whose account is gone', () => {
  test.each<[string, Cell[], string[]]>([
    ['an assessed account', assessed, ['C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3']],
    [
      'its day as a number',
      changed(assessed, { 7: 46_266 }),
      ['C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3'],
    ],
    ['an account nobody has assessed', unassessed, ['C3', 'I3']],
    ['other words for the same', changed(unassessed, { 8: 'Zuerst ansehen' }), ['C3', 'I3']],
    [
      'words of the other language',
      ['', '', '', '', '', 'Unknown', '', day, 'Assess first'],
      ['F3', 'H3', 'I3'],
    ],
    [
      'a word of the team',
      ['', '', '', '', 90, 'Zeitfresser', 'Richtung „Zeitfresser“', day, 'Klären'],
      ['E3', 'F3', 'G3', 'H3', 'I3'],
    ],
    [
      'no segment, as the class could not be read',
      changed(assessed, { 2: '', 8: '' }),
      ['D3', 'E3', 'F3', 'G3', 'H3'],
    ],
    [
      'a sentence in its place',
      changed(unassessed, { 2: '', 8: 'SEGMENT: accountClass is no class.' }),
      ['I3'],
    ],
    ['beside an empty checkbox', changed(unassessed, { 1: false }), ['C3', 'I3']],
  ])('%s', (_, row, cells) => {
    expect(found([row])).toEqual(cells);
  });

  test('a note in one of the cells stays, the others go', () => {
    expect(found([changed(assessed, { 6: 'von Hand', 3: 'Mittel' })])).toEqual([
      'C3',
      'E3',
      'F3',
      'H3',
      'I3',
    ]);
  });

  test('a formula that waits in a row without an account does not make it one', () => {
    expect(found([changed(unassessed, { 1: 0 })], {}, [['', '=A3*2']])).toEqual(['C3', 'I3']);
  });

  test('rows that follow each other are named together', () => {
    expect(found([unassessed, unassessed, ['', ''], unassessed])).toEqual([
      'C3:C4',
      'I3:I4',
      'C6',
      'I6',
    ]);
  });
});

describe('what a user has below the accounts stays', () => {
  test.each<[string, Cell[]]>([
    ['an account', changed(assessed, { 0: 'Roth KG' })],
    ['a number in the table', changed(unassessed, { 1: 12 })],
    ['something right of our columns', [...assessed, 'siehe oben']],
    ['an average', ['', '', '', 55, 40, '', '', '', '']],
    ['a legend of labels', ['', '', '', '', '', 'Kunde', '', '', '']],
    ['a legend of segments', ['', '', '', '', '', '', '', '', 'Ausbauen']],
    ['a day with a remark', ['', '', '', '', '', 'Stand', '', day, '']],
    ['a word in a sentence', ['', '', '', '', '', '', '', '', 'Erst einschätzen!']],
    ['a label beside a segment of its own', ['', '', '', '', '', 'Kunde', '', day, 'mein Wort']],
  ])('%s', (_, row) => {
    expect(found([row])).toEqual([]);
  });

  test('an entry of a legend, whatever its word', () => {
    const entry = (word: string): Cell[] => ['', '', '', '', '', '', '', '', word];
    const legend = ['Ausbauen', 'Erst einschätzen', 'Klären'].map(entry);
    expect(found([['', ''], ...legend])).toEqual([]);
    expect(found([unassessed, ...legend])).toEqual(['C3', 'I3']);
  });

  test('what formulas give', () => {
    const formulas = [['', '', '', '', '', '', '', '', '=I2']];
    expect(found([changed(unassessed, { 2: '' })], {}, formulas)).toEqual([]);
  });

  test('what stands below the next thing of theirs', () => {
    expect(found([unassessed, ['Summe', 7], unassessed], { rowBelow: 4 })).toEqual(['C3', 'I3']);
  });

  test('formulas are not asked for where nothing looks like ours', () => {
    const cells = {
      values: [header, account, ['', '', '', 55]] as Cell[][],
      formulas: (): string[][] => {
        throw new Error('asked for');
      },
    };
    expect(leftBehind({ own, lastAccount: 2, rowBelow: null }, cells, words)).toEqual([]);
  });
});

test('cells that are left behind read as blank', () => {
  const values = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  expect(withoutLeft(values, [{ row: 2, column: 2, rows: 5, columns: 1 }])).toEqual([
    ['a', 1],
    ['b', ''],
    ['c', ''],
  ]);
  expect(withoutLeft(values, [])).toBe(values);
});
