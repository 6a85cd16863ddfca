import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/workbook/account-table.ts';
import { headerRuns, runs, sample } from '../../../src/workbook/column-runs.ts';
import {
  clashes,
  composeHeader,
  continuation,
  headerLikeness,
  headerText,
  isLowerLine,
  isUpperLine,
  namesAccounts,
} from '../../../src/workbook/header-lines.ts';
import { readSheet, type Sheet, type SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { candidates, productHeader } from '../../../src/workbook/table-shape.ts';
import { readGrid } from './workbook-notation.ts';

const today = { year: 2026, month: 11 };

/** Tops of lists: the header with what stands above it, three accounts below. */
const tops: Readonly<Record<string, string>> = {
  plain: `
    Kunde | Klasse | Umsatz 2025
    Brandt GmbH | A | 800
    Ohm KG | B | 300
    Riedel AG | C | 20`,
  'title above': `
    Kundenliste 2026 | | |
    ~
    Kunde | Klasse | Umsatz | DB
    Brandt GmbH | A | 800 | 8
    Ohm KG | B | 300 | 3
    Riedel AG | C | 20 | 2`,
  'merged title above': `
    Kundenliste | < | < | <
    Kunde | Klasse | Umsatz | DB
    Brandt GmbH | A | 800 | 8
    Ohm KG | B | 300 | 3`,
  'group merged over years': `
    Kunde | Klasse | Umsatz | < | DB
    ^ | | 2024 | 2025 | 2025
    Brandt GmbH | A | 700 | 800 | 8
    Ohm KG | B | 200 | 300 | 3`,
  'group over years, not merged': `
    | | Umsatz | | | Klasse
    Kunde | Ort | 2023 | 2024 | 2025 |
    Brandt GmbH | Ulm | 700 | 800 | 8 | A
    Ohm KG | Kiel | 200 | 300 | 3 | B`,
  'group over years with a narrow blank column': `
    | Umsatz | | | DB
    Kunde | 2024 | | 2025 | 2025
    Brandt GmbH | 700 | | 800 | 8
    Ohm KG | 200 | | 300 | 3`,
  'years over words': `
    | 2024 | | 2025 |
    Kunde | Umsatz | DB | Umsatz | DB
    Brandt GmbH | 700 | 7 | 800 | 8
    Ohm KG | 200 | 2 | 300 | 3`,
  'years merged over words': `
    Kunde | 2024 | < | 2025 | <
    ^ | Umsatz | DB | Umsatz | DB
    Brandt GmbH | 700 | 7 | 800 | 8
    Ohm KG | 200 | 2 | 300 | 3`,
  'plan over words': `
    | Plan 2026 | < | Ist 2025 | <
    Kunde | Umsatz | DB | Umsatz | DB
    Brandt GmbH | 700 | 7 | 800 | 8
    Ohm KG | 200 | 2 | 300 | 3`,
  'plan and actual below': `
    Kunde | Umsatz | < | Stunden | <
    | Plan | Ist | Plan | Ist
    Brandt GmbH | 700 | 7 | 800 | 8
    Ohm KG | 200 | 2 | 300 | 3`,
  'the year before over words': `
    | Vorjahr | < | Aktuell | <
    Kunde | Umsatz | DB | Umsatz | DB
    Brandt GmbH | 700 | 7 | 800 | 8
    Ohm KG | 200 | 2 | 300 | 3`,
  'products below revenue': `
    Kunde | Umsatz nach Produktgruppe | < | <
    | Pumpen | Ventile | Gesamt
    Brandt GmbH | 700 | 7 | 707
    Ohm KG | 200 | 2 | 202`,
  'units below': `
    Kunde | Umsatz 2025 | Zeit | DB
    | T€ | h/Monat | %
    Brandt GmbH | 700 | 7 | %0.3
    Ohm KG | 200 | 2 | %0.2`,
  'numbers of columns below': `
    Kunde | Umsatz | DB
    (1) | (2) | (3)
    Brandt GmbH | 700 | 7
    Ohm KG | 200 | 2`,
  'three lines': `
    Kunde | Umsatz | < | < | <
    | Inland | < | Ausland | <
    | 2024 | 2025 | 2024 | 2025
    Brandt GmbH | 1 | 2 | 3 | 4
    Ohm KG | 5 | 6 | 7 | 8`,
  'two full lines': `
    Kunde | Klasse | Umsatz
    Firma | Rating | Revenue
    Brandt GmbH | A | 800
    Ohm KG | B | 300`,
  'a heading below': `
    Kunde | Klasse | Umsatz
    Region Nord | |
    Brandt GmbH | A | 800
    Ohm KG | B | 300`,
  'a known word alone below': `
    Kunde | Klasse | Umsatz
    Kunden | |
    Brandt GmbH | A | 800
    Ohm KG | B | 300`,
  'dates as headers': `
    Kunde | 2025-12-31 | 2024-12-31 | Besuch
    Brandt GmbH | 800 | 700 | 2025-03-01
    Ohm KG | 300 | 200 | 2025-04-01`,
  'numbers above': `
    Stand | 46000 | 1,5
    Kunde | Klasse | Umsatz
    Brandt GmbH | A | 800
    Ohm KG | B | 300`,
  'years at the edges': `
    Kunde | 1989 | 1990 | 2100 | 2101 | 2024.5
    Brandt GmbH | 1 | 2 | 3 | 4 | 5
    Ohm KG | 2 | 3 | 4 | 5 | 6`,
  'years as text': `
    Kunde | '2024 | '2025 | '1989
    Brandt GmbH | 1 | 2 | 3
    Ohm KG | 2 | 3 | 4`,
  'long headers': `
    Name des Kunden oder der Firma, wie sie im Handelsregister steht | Einstufung des Kunden nach Umsatz und Potenzial | Umsatz im Jahr, ohne Steuer
    Brandt GmbH | A | 800
    Ohm KG | B | 300`,
  'unknown headers': `
    Quux | Flurb | Zork
    Brandt GmbH | A | 800
    Ohm KG | B | 300
    Riedel AG | C | 20`,
  'no header': `
    Brandt GmbH | A | 800
    Ohm KG | B | 300
    Riedel AG | C | 20`,
  'two tables beside each other': `
    Kunde | Umsatz | | Kunde | Stunden
    Brandt GmbH | 800 | | Moser | 3
    Ohm KG | 300 | | Berg | 4`,
  'a legend beside': `
    Kunde | Klasse | | Klasse | heißt
    Brandt GmbH | A | | A | groß
    Ohm KG | B | | B | mittel
    Riedel AG | C | | |
    Moser | C | | |`,
  'a spacer column': `
    Kunde | Ort | | Klasse | Umsatz
    Brandt GmbH | Ulm | | A | 800
    Ohm KG | Kiel | | B | 300
    Riedel AG | Graz | | C | 20`,
  'four blank columns': `
    Kunde | Ort | | | | | Klasse | Umsatz
    Brandt GmbH | Ulm | | | | | A | 800
    Ohm KG | Kiel | | | | | B | 300`,
  'a spacer column and rows that end earlier': `
    Kunde | Ort | | Klasse | Umsatz
    Brandt GmbH | Ulm | | A | 800
    Ohm KG | Kiel | | |
    Riedel AG | Graz | | |
    Moser | Linz | | |`,
  'wide gap below': `
    Kunde | Klasse
    Brandt GmbH | A
    ~
    ~
    ~
    ~
    ~
    Ohm KG | B
    ~
    ~
    ~
    ~
    ~
    ~
    Riedel AG | C`,
  'another table below': `
    Kunde | Klasse
    Brandt GmbH | A
    Ohm KG | B
    ~
    Betreuer | Stunden
    Weber | 3
    Kern | 4`,
  'another table below a word': `
    Kunde | Klasse | Ort
    Brandt GmbH | A | Ulm
    Ohm KG | B | Kiel
    Stunden
    Betreuer | Stunden | Ort
    Weber | 3 | Ulm`,
  'the header again': `
    Kunde | Klasse | Ort
    Brandt GmbH | A | Ulm
    Kunde | Klasse | Ort
    Ohm KG | B | Kiel
    Kunde | |
    Kunde | A |`,
  products: `
    Artikel | Menge | Preis
    Pumpe P1 | 3 | 800
    Ventil V2 | 4 | 300
    Filter F3 | 5 | 20`,
  employees: `
    Name | Abteilung | Telefon
    Anna Weber | Vertrieb | 0123 456
    Peter Kern | Technik | 0123 457`,
  transactions: `
    Datum | Kunde | Betrag
    2025-01-01 | Brandt | 5
    2025-01-02 | Brandt | 6
    2025-01-03 | Ohm | 7
    2025-01-04 | Brandt | 8
    2025-01-05 | Ohm | 9`,
  'transactions with a number of their own': `
    Beleg-Nr. | Kunde | Betrag
    R-1 | Brandt | 5
    R-2 | Brandt | 6
    R-3 | Ohm | 7
    R-4 | Brandt | 8`,
  'names beside numbers': `
    Kundennummer | Name | Umsatz
    1007 | Brandt | 5
    1008 | Brandt | 6
    1009 | Brandt | 7
    1010 | Ohm | 8
    1011 | Ohm | 8`,
  'one column': `
    Kunde
    Brandt
    Ohm`,
  'an empty list': `
    Kunde | Klasse | Umsatz`,
  'an empty list of two columns': `
    Kunde | Umsatz`,
};

/** Everything that is asked about the lines of a sheet, one answer a line. */
function answers(sheet: Sheet): string[] {
  const top = Math.min(4, sheet.rows);
  const width = [0, sheet.columns - 1] as const;
  const lines: string[] = [];
  for (let row = 0; row < top; row += 1) {
    const flags = {
      upper: isUpperLine(sheet, row, width),
      lower: isLowerLine(sheet, row, width),
      accounts: namesAccounts(sheet, row, row, width),
    };
    const said = Object.entries(flags).flatMap(([name, holds]) => (holds ? [name] : []));
    const likeness = headerLikeness(sheet, row, ...width).toFixed(3);
    const shown = (all: readonly (readonly [number, number])[]) =>
      all.map(([first, last]) => `${first}–${last}`).join(' ');
    lines.push(
      `line ${row}: like ${likeness}, continues ${continuation(sheet, row, width)}, ${said.join(' ')}; runs ${shown(runs(sheet, 0, row))}; headed ${shown(headerRuns(sheet, 0, row))}; rows ${sample(sheet, row, width).join(' ')}`,
    );
  }
  for (let height = 1; height <= Math.min(3, top); height += 1) {
    const rows = Array.from({ length: height }, (_, row) => row);
    const headers = Array.from({ length: sheet.columns }, (_, column) => {
      const { meaning } = composeHeader(sheet, rows, column, 0);
      const { year, before } = meaning.period;
      const period = `${year ?? ''}${before > 0 ? `−${before}` : ''}`;
      return `${meaning.text} {${Object.keys(meaning.ideas).join(' ')}${period === '' ? '' : ` ${period}`}}`;
    });
    lines.push(
      `header of ${height}: ${headers.join(' | ')}; clashes ${clashes(sheet, rows, width)}`,
    );
  }
  for (const { headerRows, firstColumn, lastColumn, rows, score } of candidates(sheet, today)) {
    lines.push(
      `candidate ${headerRows.join('+')} columns ${firstColumn}–${lastColumn} rows ${rows}: ${score.toFixed(3)}`,
    );
  }
  const { tables, why } = tablesOf(sheet, today);
  for (const { candidate, merit, rows } of tables) {
    lines.push(
      `table ${candidate.headerRows.join('+')}: ${merit.toFixed(3)}, accounts ${rows.accounts.join(' ')}`,
    );
  }
  if (tables.length === 0) lines.push(JSON.stringify(why));
  const product = productHeader(sheet);
  return product === '' ? lines : [...lines, `products: ${product}`];
}

const half = Math.ceil(Object.keys(tops).length / 4);
const pages = [0, 1, 2, 3].map((page) =>
  Object.entries(tops).slice(page * half, (page + 1) * half),
);

test.each([0, 1, 2, 3])('what the lines above a list say, page %d', async (page) => {
  const said = (pages[page] ?? []).map(([name, text]) => {
    const sheet = readSheet(readGrid('Tabelle1', text), { decimalComma: true });
    return `## ${name}\n\n${answers(sheet).join('\n')}\n`;
  });
  await expect(said.join('\n')).toMatchFileSnapshot(`../../golden/tops/${page + 1}.md`);
});

test('columns of ours belong to no table and part none', () => {
  const text = 'Kunde | Zeitwert | Klasse | Segment\nBrandt | 5 | A | x\nOhm | 6 | B | y';
  const grid: SheetGrid = { ...readGrid('L', text), ownColumns: [2, 4] };
  const sheet = readSheet(grid, { decimalComma: true });
  expect(runs(sheet, 0, 0)).toEqual([[0, 2]]);
  expect(candidates(sheet, today)[0]?.columns.map(({ column }) => column)).toEqual([0, 2]);
  const front = readSheet({ ...grid, ownColumns: [1] }, { decimalComma: true });
  expect(runs(front, 0, 0)).toEqual([[1, 3]]);
});

test('a date in a header reads as people write it', () => {
  const grid = readGrid('L', '2025-12-31 | | x | 5');
  const sheet = readSheet(grid, { decimalComma: true });
  expect([0, 1, 2, 3].map((column) => headerText(sheet, 0, column))).toEqual([
    '31.12.2025',
    '',
    'x',
    '5',
  ]);
});
