import { expect, test } from 'vitest';
import {
  continues,
  goesOnAbout,
  headingEvidence,
  isHeaderAgain,
  isHeaderSoon,
  isNote,
  isOtherHeader,
  totalEvidence,
} from '../../../src/workbook/row-evidence.ts';
import { type Reader, reading, readRow } from '../../../src/workbook/row-reading.ts';
import { readSheet } from '../../../src/workbook/sheet-grid.ts';
import { Sums } from '../../../src/workbook/total-rows.ts';
import { evidenceLists as lists, evidenceRows as rowsOf } from './cases/row-evidence.ts';
import { areaOf, bound } from './row-area.ts';
import { readGrid } from './workbook-notation.ts';

const locale = { decimalComma: true };

/** A list whose columns are known, and below it rows about which is asked. */
function readerOf(list: string, asked: string): Reader {
  const reader = reading(areaOf(readGrid('Liste', list), bound));
  const sheet = readSheet(readGrid('Liste', `${list}\n${asked}`), locale);
  return { ...reader, area: { ...reader.area, sheet, endRow: sheet.rows } };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What speaks for a row being no account, in points, and whether it could go on with the list below a gap. */
function evidenceOf(reader: Reader, row: number, sums: Sums, heading: string): string {
  const found = readRow(reader, row);
  const total = totalEvidence(reader, found, sums, heading);
  const points = Number(total.score.toFixed(2));
  const parts = [
    points === 0
      ? ''
      : `total ${points} by ${total.evidence}${total.label === '' ? '' : `: ${total.label}`}`,
    `heading ${headingEvidence(reader, found)}`,
    isNote(reader, found) ? 'note' : '',
    goesOnAbout(reader, found) ? 'about the total' : '',
    isHeaderAgain(reader, found) ? 'header again' : '',
    isHeaderSoon(reader, row) ? 'header soon' : '',
    isOtherHeader(reader, found) ? 'other header' : '',
    continues(reader, found, true)
      ? 'goes on'
      : continues(reader, found, false)
        ? 'goes on after a gap'
        : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The evidence of each row, the others out of sight, after the list's accounts were summed. */
function pageOf(list: string, asked: string, heading = ''): string {
  const accounts = linesOf(list);
  const rows = linesOf(asked);
  const reader = readerOf(list, rows.join('\n~\n~\n~\n~\n'));
  const sums = new Sums(reader.figures, reader.area.sheet);
  for (let row = 1; row < accounts.length; row += 1) sums.add(row);
  const lines = rows.map(
    (text, index) => `${text} → ${evidenceOf(reader, accounts.length + 5 * index, sums, heading)}`,
  );
  return `${[...accounts, '', ...lines].join('\n')}\n`;
}

test.each(Object.keys(lists) as (keyof typeof lists)[])(
  'what speaks for a row being a total, a heading, a note, a header or a further account: %s',
  async (name) => {
    const page = pageOf(lists[name], rowsOf[name]);
    const file = `evidence, ${name}`.replace(/\W+/g, '-');
    await expect(page).toMatchFileSnapshot(`../../golden/rows/${file}.txt`);
  },
);

test.each([
  ['Region Nord', 'Nord', 3],
  ['Region Nord', 'Region Nord', 3],
  ['Region Nord', 'Region Süd', 2],
  ['', 'Nord', 2],
])('under "%s" the sum "%s" is a total to %d', (heading, name, points) => {
  const page = pageOf(lists['names and figures'], `${name} | 1220 |`, heading);
  expect(page).toContain(`${name} | 1220 | → total ${points} by sum: ${name}`);
});

test('under a heading a row is no total for its name alone, nor for having none', () => {
  const page = pageOf(lists['names and figures'], 'Nord | 7 | 8\n | 1220 |', 'Region Nord');
  expect(page).toContain('Nord | 7 | 8 → heading 1');
  expect(page).toContain('| 1220 | → total 2 by sum; heading 2');
});

/** The points for a total of the first of the rows asked about. */
function totalAbove(list: string, asked: string): number {
  const reader = readerOf(list, asked);
  const sums = new Sums(reader.figures, reader.area.sheet);
  return totalEvidence(reader, readRow(reader, linesOf(list).length), sums, '').score;
}

const places = `
  Kunde | Ort | Umsatz | DB
  Brandt | Ulm | 800 | 90
  Ohm | Kiel | 300 | 40`;

test.each<[string, string, number]>([
  ['the rows up to the end', 'Nord | | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 2],
  [
    'the rows up to a gap',
    'Nord | | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2\n~\nWest | Ulm | 5 | 5',
    2,
  ],
  [
    'the rows up to the next group',
    'Nord | | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2\nWest | | 5 | 5',
    2,
  ],
  [
    'three rows',
    'Nord | | 35 |\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2\nWest | Ulm | 5 | 5',
    2,
  ],
  ['by name too', 'Total Nord | | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 2.2],
  [
    'by formula too',
    'Nord | | =SUM(C5:C6) -> 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2',
    2,
  ],
  ['the figure it has alone', 'Nord | | | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 2],
  ['one row: that is no sum', 'Nord | | 10 | 1\nMoser | Linz | 10 | 1', 0],
  [
    'some rows, not all',
    'Nord | | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2\nWest | Ulm | 5 | 5',
    0,
  ],
  ['one figure of two', 'Nord | | 30 | 4\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 0],
  ['nothing, having no figure', 'Nord | | |\nMoser | Linz | 0 | 0\nBerg | Graz | 0 | 0', 0],
  ['nothing, having noughts', 'Nord | | 0 | 0\nMoser | Linz | 0 | 0\nBerg | Graz | 0 | 0', 0],
  ['rows below a gap', 'Nord | | 30 | 3\n~\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 0],
  [
    'rows below another group',
    'Nord | | 30 | 3\nWest | | 5 | 5\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2',
    0,
  ],
  [
    'rows, but it has a place of its own',
    'Nord | Kiel | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2',
    -0.6,
  ],
  ['rows, but it has no name', '| | 30 | 3\nMoser | Linz | 10 | 1\nBerg | Graz | 20 | 2', 0],
])('a group above the accounts it sums: %s', (_, asked, points) => {
  expect(totalAbove(places, asked)).toBe(points);
});

test.each<[string, string, boolean]>([
  ['right below', 'Titel | | |\nKunde | Ort | Umsatz | DB', true],
  ['in the third row below', 'Titel | | |\n~\n~\nKunde | Ort | Umsatz | DB', true],
  ['in the fourth row below', 'Titel | | |\n~\n~\n~\nKunde | Ort | Umsatz | DB', false],
  ['in the row itself', 'Kunde | Ort | Umsatz | DB\nMoser | Linz | 10 | 1', false],
])('a header comes again soon: %s', (_, asked, soon) => {
  const reader = readerOf(places, asked);
  expect(isHeaderSoon(reader, linesOf(places).length)).toBe(soon);
});

test.each<[string, string, boolean]>([
  ['a full row follows', 'Moser | | 10 |\nBerg | Graz | 20 | 2', true],
  ['a row as short follows', 'Moser | | 10 |\nBerg | | |', false],
  ['a full row without a name follows', 'Moser | | 10 |\n | Graz | 20 | 2', false],
  ['a row half as full follows', 'Moser | | 10 |\nBerg | Ulm | 7 |', true],
  ['nothing of it is typed but the name', 'Moser | | =2*5 -> 10 |\nBerg | Graz | 20 | 2', false],
  ['a name alone, whatever follows', 'Moser | | |\nBerg | Graz | 20 | 2', false],
])('below a total a short row goes on with the list if %s', (_, asked, goesOn) => {
  const wide = `
    Kunde | Ort | Umsatz | DB | Fracht | Bonus
    Brandt | Ulm | 800 | 90 | 4 | 5
    Ohm | Kiel | 300 | 40 | 5 | 5`;
  const reader = readerOf(wide, asked.replace('Graz | 20 | 2', 'Graz | 20 | 2 | 3 | 4'));
  expect(continues(reader, readRow(reader, linesOf(wide).length), true)).toBe(goesOn);
});

test('of a header in two lines each is known again, cell by cell', () => {
  const list = `
    Kunde | Umsatz | |
    | 2024 | 2025 | Ort
    Brandt | 800 | 700 | Ulm`;
  const reader = readerOf(list, 'Kunde | 2024 | 2025 | Ort\nMoser | 2024 | 2025 | Ort');
  const twoLines = { ...reader, area: { ...reader.area, headerRows: [0, 1] } };
  expect([3, 4].map((row) => isHeaderAgain(twoLines, readRow(twoLines, row)))).toEqual([
    true,
    false,
  ]);
});
