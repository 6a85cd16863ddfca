import { expect, test } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { accountRows } from '../../../src/workbook/row-kinds.ts';
import type { SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { rowStories } from './cases/row-stories.ts';
import { areaOf, bound } from './row-area.ts';
import { readGrid } from './workbook-notation.ts';

/** What each row is: accounts by their rows, others by their kinds, and where the list ends. */
function judged(text: string): string {
  const { accounts, others, doubtful, below } = accountRows(areaOf(readGrid('Liste', text), bound));
  const said = others.map(({ row, why }) => {
    const facts = Object.entries(why).flatMap(([name, fact]) =>
      name === 'kind' ? [] : [`${name} ${String(fact)}`],
    );
    return `${row + 1} ${why.kind}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  });
  return [
    `accounts ${accounts.map((row) => row + 1).join(' ')}`,
    ...said,
    ...(doubtful.length > 0 ? [`doubtful ${doubtful.map((row) => row + 1).join(' ')}`] : []),
    ...(below === null ? [] : [`below ${below + 1}`]),
  ].join('; ');
}

/** Without what goes without saying: the accounts above, the row's own label. */
const shortened = (said: string, label: string): string =>
  said
    .replace(/^accounts 2 3 4 ?/, '')
    .replace(/ \(label ([^;]*?)(?:, evidence (\w+))?\)/g, (facts, named: string, by?: string) =>
      named === label ? (by === undefined ? '' : ` by ${by}`) : facts,
    );

/** Lists of different shape, with a place for the row in question between their accounts and at their end. */
const lists = {
  full: {
    head: 'Nr. | Kunde | Klasse | Ort | Umsatz | DB',
    accounts: [
      '1007 | Brandt GmbH | A | Ulm | 800 | 90',
      '1012 | Ohm Lackwerk | B | Kiel | 300 | 40',
      '1019 | Riedel Stahl | C | Graz | 120.5 | 11',
      '1023 | Moser & Sohn | C | Linz | 64 | 7',
      '1031 | Hydraulik Nord | D | Kiel | 21 | 2',
    ],
  },
  names: {
    head: 'Kunde | Umsatz | DB',
    accounts: [
      'Brandt | 800 | 90',
      'Ohm | 300 | 40',
      'Riedel | 120 | 11',
      'Moser | 64 | 7',
      'Nord | 21 | 2',
    ],
  },
  bare: {
    head: 'Kunde | Ort',
    accounts: ['Brandt | Ulm', 'Ohm | Kiel', 'Riedel | Graz', 'Moser | Linz', 'Berg | Kiel'],
  },
  numbers: {
    head: 'Nr. | Umsatz | Besuche',
    accounts: [
      'K-17 | 800 | 3',
      'K-19 | 300 | 2',
      'K-23 | 120 | 1',
      'K-29 | 64 | 4',
      'K-31 | 21 | 2',
    ],
  },
} as const;

/** Rows as people put them into lists: cells for name, class and figures. */
const labels = [
  'Summe',
  'Total',
  'Gesamt',
  'Zwischensumme',
  'Summe Region Nord',
  'Total Nord GmbH',
  'Media Markt',
  'Gesamt 2025',
  'Durchschnitt',
  'Anzahl Kunden',
  'davon Inland',
  'Ergebnis je Kunde',
  'Region Nord',
  'Nord',
  'Team Süd',
  'A-Kunden',
  'Klasse B',
  'Klasse E',
  'Interessenten',
  'Prospects',
  'Kunden:',
  'Gruppe: Handel',
  'INAKTIV',
  'AB',
  'X',
  'Stand: 31.12.',
  'Stand',
  'Quelle: ERP',
  'Hinweis siehe unten',
  'Notar Berg',
  '* ohne Mwst',
  '1) geschätzt',
  '(vorläufig)',
  '→ siehe Blatt 2',
  'x = offen',
  'Plan 2026',
  'Abweichung zum Vorjahr',
  'Vorjahr',
  'Anteil',
  'Plan GmbH',
  'Weber KG',
  'Kunde',
  'Kunde Umsatz',
  'Ein langer Satz, der mehr als siebzig Zeichen hat und deshalb kein Name ist.',
  'Ein Name, der lang ist',
  'K-44',
  '2044',
  'A',
  'B',
  '-',
  '#N/A',
  'TRUE',
  '0',
] as const;

/** The label alone, with sums, with other figures, with a class, with text. */
const shapes: Readonly<Record<keyof typeof lists, readonly string[]>> = {
  full: [
    '| # | | | |',
    '# | | | | |',
    '| # | | | 1220.5 | 141',
    '| # | | | 1220.5 | 5',
    '| # | | | 15 | 5',
    '| # | | | =SUM(E2:E4) -> 1220.5 | =SUM(F2:F4) -> 141',
    '| # | A | | 15 | 5',
    '| # | | Bonn | 15 |',
    '1044 | # | | | 15 |',
    '# | | | | 1220.5 | 141',
  ],
  names: [
    '# | |',
    '# | 1220 | 141',
    '# | 1220 | 8',
    '# | 15 | 8',
    '# | =SUM(B2:B4) -> 1220 |',
    '| 1220 | 141',
  ],
  bare: ['# |', '# | Bonn', '# | #', '| #'],
  numbers: ['# | |', '# | 1220 | 6', '# | 15 | 1', '| 1220 | 6', '# | =B2+B3+B4 -> 1220 |'],
};

test.each(Object.keys(lists) as (keyof typeof lists)[])(
  'what a row is between accounts, below them and after a gap: %s',
  async (name) => {
    const { head, accounts } = lists[name];
    const lines = labels.flatMap((label) =>
      shapes[name].map((shape) => {
        const row = shape.replace(/#/g, label);
        const upper = [head, ...accounts.slice(0, 3)];
        const lower = accounts.slice(3);
        const places = [
          [...upper, row, ...lower],
          [...upper, row],
          [...upper, '~', row, ...lower],
        ];
        const said = places.map((rows) => shortened(judged(rows.join('\n')), label));
        return `${row} → ${said.join(' → ')}`;
      }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/rows/${name}.txt`);
  },
);

test('what the rows of whole lists are', async () => {
  const lines = Object.entries(rowStories).map(([story, text]) => `${story}: ${judged(text)}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/rows/stories.txt');
});

test('a list without rows holds nothing', () => {
  expect(judged('Kunde | Umsatz')).toBe('accounts ');
  expect(judged('Kunde | Umsatz\n~\n~')).toBe('accounts ');
});

test('a merged cell is a heading where a name alone is not', () => {
  const grid = readGrid(
    'Liste',
    'Kunde | Ort | Umsatz\nBrandt | Ulm | 5\nHandel | < | <\nOhm | Kiel | 3',
  );
  const { others } = accountRows(areaOf(grid, bound));
  expect(others.map(({ why }) => why.kind)).toEqual(['heading']);
  const flat = { ...grid, merges: [] };
  expect(accountRows(areaOf(flat, bound)).others).toEqual([]);
  const down = { ...grid, merges: [[3, 1, 2, 1]] as const };
  expect(accountRows(areaOf(down as unknown as SheetGrid, bound)).others).toEqual([]);
});

test('an area that begins and ends elsewhere is judged there alone', () => {
  const rows: Cell[][] = [['Kunde'], ['x'], ['Brandt'], ['Ohm'], ['y']];
  const area = areaOf({ name: 'L', values: rows, formulas: [] }, bound);
  expect(accountRows({ ...area, firstRow: 2, endRow: 4 }).accounts).toEqual([2, 3]);
});
