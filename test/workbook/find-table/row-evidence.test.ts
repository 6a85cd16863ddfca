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

const lists = {
  'many columns': `
    Nr. | Kunde | Klasse | Ort | Gebiet | Umsatz | DB
    1007 | Brandt GmbH | A | Ulm | Süd | 800 | 90
    1012 | Ohm Lackwerk | B | Kiel | Nord | 300 | 40
    1019 | Riedel Stahl | C | Graz | Süd | 120.5 | 11`,
  'names and figures': `
    Kunde | Umsatz | DB
    Brandt | 800 | 90
    Ohm | 300 | 40
    Riedel | 120 | 11`,
  'two accounts': `
    Kunde | Umsatz | DB | Ort
    Brandt | 800 | 90 | Ulm
    Ohm | 300 | 40 | Kiel`,
  'running numbers': `
    Lfd. | Kunde | Termin | Aktiv | Quote | Umsatz
    1 | Brandt | 2026-03-01 | TRUE | %0.2 | 800
    2 | Ohm | 2026-04-01 | FALSE | %0.3 | 300
    3 | Riedel | 2026-05-01 | TRUE | %0.1 | 120
    4 | Moser | 2026-05-04 | TRUE | %0.1 | 44`,
  'numbers without names': `
    Nr. | Umsatz | Besuche
    K-17 | 800 | 3
    K-19 | 300 | 2
    K-23 | 120 | 1`,
  'names first, a blank column': `
    Kunde | Nr. | Notiz | Ort | Umsatz
    Brandt | 1007 | | Ulm | 800
    Ohm | 1012 | | Kiel | 300
    Riedel | 1019 | | Graz | 120`,
  'mixed cells': `
    Klasse | Kunde | Wert | Termin
    A | Brandt | 800 | 2026-03-01
    B | Ohm | 300 | 2026-04-01
    C | Riedel | 120 | 2026-05-01
    C | Moser | 64 | 2026-05-02
    C | Berg | 21 | 2026-05-03
    D | Stein | 20 | 2026-05-04
    D | Wolf | 17 | 2026-05-05
    D | Fuchs | offen | bald
    D | Vogel | keiner | nie
    D | Fink | hoch | Mai`,
} as const;

const asked: Readonly<Record<keyof typeof lists, string>> = {
  'many columns': `
    | Summe | | | | |
    | Total | | | | |
    | Summe Nord | | | | |
    | Total Nord | | | | |
    Summe | | | | | |
    | | | Summe | | 7 |
    | | | Total Nord | | 7 |
    | Nord | | Summe | | 7 |
    | Nord | | Total | | 7 |
    | Nord | | Total Nord | | 7 |
    | | | 7 | Summe | |
    1044 | | | Summe | | 7 |
    Total Nord | Summe | | | | 7 | 8
    | Total | | | | 7 | 8
    | Summe | | | | 7 | 8
    | Summe Nord | | | | 7 | 8
    | Total Nord | | | | 7 | 8
    | Total Nord | | | | 1220.5 | 8
    | Total Nord | | | | =SUM(F2:F4) -> 7 | 8
    | Total | | | | 1220.5 | 141
    | Total | | | | 1220.5 |
    | | | | | 1220.5 | 141
    | | | | | 1220.5 | 8
    | | | | | =SUM(F2:F4) -> 1220.5 |
    | | | | | =SUM(F2:F4) -> 7 | =SUM(G2:G4) -> 8
    | Nord | | | | 1220.5 | 141
    | Nord | | | | 1220.5 | 8
    | Nord | | Ulm | | 1220.5 | 141
    | Nord | | Ulm | | 1220.5 | 8
    | Nord | | Ulm | Süd | 1220.5 | 8
    | | | Ulm | | 1220.5 | 8
    1044 | Nord | | | | 1220.5 | 8
    | Total | | Ulm | | 7 | 8
    | Total | | Ulm | Süd | 7 | 8
    | Total | | =D2 -> Ulm | =E2 -> Süd | 7 | 8
    | Total | | '12 | '13,5 | 7 | 8
    | Total | | Total | | 7 | 8
    | Total | A | | | 7 | 8
    | Total | =C2 -> A | | | 7 | 8
    | Total | x | | | 7 | 8
    1044 | Total | | | | 7 | 8
    =A2+1 -> 1044 | Total | | | | 7 | 8
    Nord | Total | | | | 7 | 8
    | Total AG | | | | 7 | 8
    | Berg AG | | | | 7 | 8
    | Berg AG | | | | 1220.5 | 141
    | Berg AG | | | | =SUM(F2:F4) -> 1220.5 | =SUM(G2:G4) -> 141
    | Region Nord | | | | |
    | Regionen Nord | | | | |
    | Region | | | | |
    | Kunden | | | | |
    | Region Nord Ost Küste Land | | | | |
    | Region Nord Ost Küste | | | | |
    | Ost | | | | |
    | Zentral | | | | |
    | Prospects | | | | |
    | AB | | | | |
    | ABC | | | | |
    | MOSER | | | | |
    | Handel: | | | | |
    | Handel: Nord | | | | |
    | A-Kunden | | | | |
    | b kunden | | | | |
    | Klasse C | | | | |
    | Klasse E | | | | |
    | Neue Klasse C | | | | |
    | akunden | | | | |
    | Alle A-Kunden | | | | |
    | Moser | | | | |
    | Moser GmbH | | | | |
    1044 | | | | | |
    Küste | | | | | |
    | | | Küste | | |
    | | A | | | |
    | * ohne Porto | | | | |
    | † erloschen | | | | |
    | 1) geschätzt | | | | |
    | Nach 1) geschätzt | | | | |
    | Brandt (Ulm) | | | | |
    | → Blatt 2 | | | | |
    | x = offen | | | | |
    | Stand Oktober | | | | |
    | Stand | | | | |
    | Stand: | | | | |
    | Stand | | Oktober | | |
    | Stand | | Oktober | Süd | |
    | Stand Oktober | A | | | |
    | Stand Oktober | | | | 7 |
    | Stand Oktober | | 7 | | |
    1044 | Stand Oktober | | | | |
    Küste | Stand Oktober | | | | |
    | Notar Berg | | | | |
    | * Berg GmbH | | | | |
    | ${'Berg & '.padEnd(59, 'x')}* | | | | |
    | ${'* Berg & '.padEnd(59, 'x')} | | | | |
    | ${'* Berg & '.padEnd(60, 'x')} | | | | |
    | ${'x '.repeat(34)}xy | | | | |
    | ${'x '.repeat(35)}x | | | | |
    | Wer lange schreibt, der schreibt einen Satz und keinen Namen mehr, oder? | | | | |
    | Wer lange schreibt, der schreibt einen Satz und keine Namen, nicht wahr | | | | |
    | Die Vereinigten Werke für Lacke und Farben Brandt, Ohm & Söhne | | | | |
    | Vereinigte Werke für Lacke, Brandt, Ohm & Sohn, Ulm | | | | |
    | * Die Vereinigten Werke für Lacke und Farben von Brandt, Ohm & Söhne | | | | |
    | * Werke für Lacke und Farben von Brandt, Ohm und Söhnen, Ulm, GmbH | | | | |
    | Plan 2026 | | | | 7 |
    | Vorjahr | | | | 7 |
    | Abweichung | | | | 7 |
    | Anteil | | | | 7 |
    | Durchschnitt | | | | 7 |
    | kumuliert | | | | 7 |
    | Ist 2025 | | | | 7 |
    | Plan GmbH | | | | 7 |
    | Planung Nord | | | | 7 |
    | Plan 2026 | A | | | 7 |
    1044 | Plan 2026 | | | | 7 |
    | Moser | | | | 7 |
    Nr. | Kunde | Klasse | Ort | Gebiet | Umsatz | DB
    NR. | Kunde | Klasse | | | Umsatz |
    Nr. | KUNDE | klasse | x | y | z |
    Nr. | KUNDE | klasse | x | y | |
    Nr. | | | | | |
    Nr. | Moser | | | | |
    | Kunde | Klasse | | | |
    | Kunde | Ort | Ort | | |
    Lieferant | Adresse | | Telefon | | Menge | Preis
    | Adresse | | Telefon | | |
    | Telefon | | | | | Menge
    | Telefon | | | | | Preis
    | Kunde / Ort | | | | | Preis
    | Telefon | | Küste | | Menge | Preis
    | Telefon | | Küste | Moser | Menge | Preis
    | Telefon | | 2025 | 2026 | |
    | Telefon | | '2025 | | Menge |
    | Telefon AG | | Umsatz AG | | |
    | Telefon ${'x'.repeat(32)} | | | | Menge |
    | Telefon ${'x'.repeat(33)} | | | | Menge |
    | Betreuer, der für den Kunden zuständig ist | | | | Umsatz |
    | Betreuer für den Kunden zuständig im Jahr | | | | Umsatz |
    1044 | Moser | C | Linz | Süd | 64 | 7
    1044 | | | | | 64 | 7
    | Moser GmbH | | | | |
    | Moser | C | Linz | Süd | 64 | 7
    | Moser | | Linz | Süd | 64 |
    | Moser | | Linz | | 64 |
    | Moser | | | | 64 |
    | Moser | | | | =7*8 -> 56 |
    | Moser | | 12 | 13 | x | 7
    | Moser | | 12 | Süd | 64 | 7
    | Moser | | 12 | 13 | 64 | 7
    | Moser | | 12 | 13 | 64 | x
    | A | | Linz | Süd | 64 | 7
    | | | Linz | Süd | 64 | 7`,
  'names and figures': `
    Summe | 1220 | 141
    Nord | 1220 | 141
    Nord | 1220 |
    Nord | 1220 | 8
    Nord | |
    | 1220 | 141
    | 1220 |
    | 1220 | 8
    Nord | 1220 | ca. 8
    Nord | 7 | 8
    Region | |
    Regionen | |
    AB | |
    Nord | x | y
    Nord | 64 | y
    Nord | 64 |
    Kunde | Umsatz | DB
    Kunde | Umsatz | x
    Kunde | x | y
    Telefon | Menge | x
    Telefon | Menge | Moser
    Stand | 64 |
    Stand | offen |
    Stand: | |`,
  'two accounts': `
    Nord | 1100 | 130 |
    Nord | 1100 | 130 | Ulm
    Nord | 1100 | |
    Nord | 1100 | | Ulm
    | 1100 | 130 |
    | 1100 | |
    | 1100 | 8 |
    Summe | 1100 | |
    Total Nord | 1100 | 8 |
    Total Nord | | |
    Total Nord | 0 | 0 |`,
  'running numbers': `
    5 | Berg | 2026-05-04 | TRUE | %0.1 | 44
    5 | Berg | | | |
    | Berg | 2026-05-04 | | |
    | Berg | 2026-05-04 | FALSE | |
    | Berg | 2026-05-04 | TRUE | |
    | Berg | x | | |
    | Berg | 12 | | |
    | Berg | | | 0.2 | 44
    | Berg | | | x | 44
    | Berg | | | x | y
    | Berg | | | | 1264
    | | | | | 1264
    | Summe | | | %0.4 | 7
    | Stand | | | %0.4 |
    5 | Stand Mai | | | |
    Summe | Berg | | | | 7
    Total | Berg | | | | 7
    Total Nord | Berg | | | | 7`,
  'numbers without names': `
    K-31 | 7 | 1
    K-31 | |
    Nord | 7 | 1
    Nord | |
    N | |
    Region Nord | |
    | 1220 | 6
    | 7 | 1
    Summe | 1220 | 6
    Summe | 7 | 1
    K-31 | 1220 | 6
    Plan 2026 | 7 | 1
    Stand Mai | |
    K-31 | Menge | Preis`,
  'names first, a blank column': `
    Moser | 1023 | | Linz | 64
    Total | 1023 | | | 64
    Total | =B4+1 -> 1023 | | | 64
    Total | | x | | 64
    Moser | | x | | 64
    Moser | | x | | offen
    Moser | | | Linz | offen
    | | * offen | |
    A | | | Linz | 64`,
  'mixed cells': `
    D | Total | 1362 |
    =A8 -> D | Total | 1362 |
    | Wolf | 7 |
    | Wolf | wenig |
    | Wolf | | 2026-05-05
    | Wolf | | Juni
    | Wolf | 7 | 2026-05-05
    | Wolf | 7 | Juni
    * geschätzt | | |
    D | * geschätzt | |`,
};

test.each(Object.keys(lists) as (keyof typeof lists)[])(
  'what speaks for a row being a total, a heading, a note, a header or a further account: %s',
  async (name) => {
    const page = pageOf(lists[name], asked[name]);
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
