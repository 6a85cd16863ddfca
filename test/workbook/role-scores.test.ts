import { expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { type ColumnContent, columnContent } from '../../src/workbook/column-content.ts';
import { figure, guessedRevenue } from '../../src/workbook/figure-roles.ts';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';
import type { TableColumn } from '../../src/workbook/role-choice.ts';
import {
  accountScore,
  best,
  chosen,
  classScore,
  numberScore,
  ownerScore,
  potentialScore,
} from '../../src/workbook/role-scores.ts';
import { readSheet } from '../../src/workbook/sheet-grid.ts';

const cells = (...texts: Cell[]): Cell[] => texts;

/** Columns as they stand in account lists. */
const columns: Readonly<Record<string, Cell[]>> = {
  names: cells(
    'Brandt GmbH',
    'Ohm Lackwerk',
    'Riedel Stahl',
    'Moser AG',
    'Hydraulik Nord',
    'Berg Technik',
  ),
  numbers: cells(10023, 10031, 10040, 10052, 10060, 10071),
  codes: cells('K-0017', 'K-0019', 'K-0023', 'K-0029', 'K-0031', 'K-0037'),
  counted: cells(1, 2, 3, 4, 5, 6),
  letters: cells('A', 'B', 'C', 'C', 'D', 'B'),
  grades: cells('Gold', 'Silber', 'Gold', 'Bronze', 'Silber', 'Gold'),
  steps: cells(1, 2, 3, 3, 2, 1),
  people: cells('Anna Weber', 'Peter Kern', 'Anna Weber', 'Anna Weber', 'Peter Kern', 'Anna Weber'),
  money: cells(812000, 640200, 210000.5, 64000, 8200, 100),
  words: cells('offen', 'läuft', 'offen', 'fertig', 'läuft', 'offen'),
  nothing: cells('', '', '', '', '', ''),
};

function contentOf(values: readonly Cell[]): ColumnContent {
  const grid = { name: 'L', values: values.map((value) => [value]), formulas: [] };
  return columnContent(
    readSheet(grid, { decimalComma: true }),
    0,
    values.map((_, row) => row),
  );
}

const column = (header: string, content: ColumnContent): TableColumn => ({
  column: 0,
  header: headerMeaning(header),
  content,
});

const scores = {
  account: accountScore,
  number: numberScore,
  class: classScore,
  potential: potentialScore,
  owner: ownerScore,
};
type ScoredRole = keyof typeof scores;

const headersOf: Readonly<Record<ScoredRole, readonly string[]>> = {
  account: ['Kunde', 'Name', '', 'Quux', 'Umsatz'],
  number: ['Kundennummer', 'Nr.', 'ID', 'Code', 'alte Kundennummer', 'Kunde', '', 'Quux'],
  class: [
    'Klasse',
    'Klasse 2024',
    'Klasse 2025',
    'Klasse Plan',
    'Status',
    'Typ',
    'Rating',
    'Kunde',
    '',
    'Quux',
    'Umsatz',
    'Potenzial',
    'Betreuer',
  ],
  potential: ['Potenzial', 'Potenzial %', 'Klasse'],
  owner: ['Betreuer', 'Umsatz', 'Name', '', 'Quux', 'Klasse'],
};

const shown = (scored: { readonly score: number; readonly reason: { readonly kind: string } }) =>
  scored.score === 0 ? '0' : `${Number(scored.score.toFixed(4))} ${scored.reason.kind}`;

test.each(Object.keys(scores) as ScoredRole[])(
  'how surely a column is the %s, by header and cells',
  async (role) => {
    const lines = headersOf[role].flatMap((header) => [
      `## ${header || '(no header)'}`,
      '',
      ...Object.entries(columns).map(
        ([name, values]) => `- ${name}: ${shown(scores[role](column(header, contentOf(values))))}`,
      ),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/roles/${role}.md`);
  },
);

/** Steps at which a share or a count may change what is judged. */
const shares = [
  0, 0.05, 0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
  0.98, 1,
];
const counts = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 16, 17, 20, 24, 25, 40, 41, 50, 51, 79, 80, 81,
];
const counted = new Set([
  'filled',
  'distinctCount',
  'classLetters',
  'longestText',
  'meanLength',
  'largest',
]);

/** How a score changes with one thing about the cells, as runs of equal scores. */
function steps(
  role: ScoredRole,
  header: string,
  content: ColumnContent,
  name: keyof ColumnContent,
): string {
  const values = counted.has(name) ? counts : shares;
  const runs: string[] = [];
  let last = '';
  for (const value of values) {
    const score = shown(scores[role](column(header, { ...content, [name]: value })));
    if (score !== last) runs.push(`from ${value}: ${score}`);
    last = score;
  }
  return runs.length > 1 ? runs.join('; ') : '';
}

/** A header over cells that fit it, so that each single step shows. */
const fitting: Readonly<Record<ScoredRole, readonly (readonly [header: string, cells: string])[]>> =
  {
    account: [
      ['Kunde', 'names'],
      ['', 'names'],
      ['Kunde', 'nothing'],
    ],
    number: [
      ['Kundennummer', 'codes'],
      ['Nr.', 'counted'],
      ['Kunde', 'codes'],
      ['', 'codes'],
      ['Kundennummer', 'words'],
    ],
    class: [
      ['Klasse', 'letters'],
      ['Quux', 'letters'],
      ['Klasse', 'grades'],
      ['Rating', 'steps'],
      ['Status', 'words'],
      ['Status', 'letters'],
      ['Klasse', 'words'],
    ],
    potential: [
      ['Potenzial', 'money'],
      ['Potenzial', 'grades'],
    ],
    owner: [
      ['Betreuer', 'people'],
      ['', 'people'],
      ['Umsatz', 'people'],
    ],
  };

test.each(Object.keys(scores) as ScoredRole[])(
  'where the cells tip the balance: %s',
  async (role) => {
    const lines = fitting[role].flatMap(([header, name]) => {
      const content = contentOf(columns[name] ?? []);
      const changes = (Object.keys(content) as (keyof ColumnContent)[]).flatMap((part) => {
        if (typeof content[part] !== 'number') return [];
        const found = steps(role, header, content, part);
        return found === '' ? [] : [`- ${part}: ${found}`];
      });
      return [`## ${header || '(no header)'} over ${name}`, '', ...changes, ''];
    });
    await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/roles/${role}-steps.md`);
  },
);

test('words that rank accounts', () => {
  const graded = (...words: string[]) =>
    classScore(column('Rating', { ...contentOf(columns['grades'] ?? []), words })).score > 0;
  const ranks =
    'X1 a b+ C- z9 AA bd a/b Gold silber SILVER Bronze platin Platinum diamond oro plata bronce platino argento bronzo or argent key Keykunde Top top-Kunde VIP standard Basis basic premium target secondary prospect open chance Chancenkunde strategisch i ii III iv 1 5 3.';
  for (const word of ranks.split(' ')) expect([word, graded(word, ' gold ')]).toEqual([word, true]);
  for (const word of [
    'offen',
    'goldig',
    'X10',
    'ee',
    'a/e',
    '6',
    '0',
    'iiii',
    'standardisiert',
    'x gold',
  ]) {
    expect([word, graded(word)]).toEqual([word, false]);
  }
  expect(graded()).toBe(false);
  expect(graded('gold', 'gold', 'gold', 'offen', 'zu')).toBe(true);
  expect(graded('gold', 'offen')).toBe(false);
});

test('of several columns the first of the surest is taken, if it is sure enough', () => {
  const [one, two] = [
    accountScore(column('Kunde', contentOf([]))),
    accountScore(column('Name', contentOf([]))),
  ];
  expect(best([], 0)).toBeNull();
  expect(best([two, one], 0.1)).toBe(one);
  expect(best([one, { ...two, score: one.score }], 0.1)).toBe(one);
  expect(best([one, { ...two, score: one.score + 1e-10 }], 0.1)).toBe(one);
  expect(best([one, two], one.score)).toBe(one);
  expect(best([two], one.score)).toBeNull();
  expect(best([{ ...one, score: 0 }], 0)).toBeNull();
});

test('a choice says how sure it is in hundredths, never more than wholly', () => {
  const scored = { ...accountScore(column('Kunde', contentOf([]))), score: 0.4567 };
  expect(chosen(scored)).toEqual({
    column: 0,
    confidence: 0.46,
    reason: { kind: 'header', header: 'Kunde' },
  });
  expect(chosen(scored, 0.5).confidence).toBe(0.23);
  expect(chosen(scored, 3).confidence).toBe(1);
});

const today = { year: 2026, month: 11 };

/** Columns by header and cells, and which of them are the figures. */
function figures(
  ...given: readonly (readonly [header: string, values: readonly Cell[]])[]
): string {
  const all = given.map(([header, values], at) => ({
    ...column(header, contentOf(values)),
    column: at,
  }));
  const said = (['revenue', 'margin', 'hours', 'visits'] as const).flatMap((role) => {
    const found = figure(role, all, today);
    if (found === null) return [];
    const { main, previous } = found;
    const before =
      previous === null
        ? ''
        : `, before ${previous.column} ${previous.confidence} ${JSON.stringify(previous.reason)}`;
    return [`${role} ${main.column} ${main.confidence} ${JSON.stringify(main.reason)}${before}`];
  });
  const guessed = guessedRevenue(all);
  if (guessed !== null) said.push(`guessed ${guessed.column} ${guessed.confidence}`);
  return said.join('; ') || 'none';
}

test('which columns are the figures, alone and beside others', async () => {
  const money = [812000, 640200, 210000, 64000, 8200];
  const small = [12, 8, 4, 2.5, 1];
  const pieces: readonly (readonly [string, readonly Cell[]])[] = [
    ['Umsatz', money],
    ['Umsatz 2024', money],
    ['Umsatz 2025', money],
    ['Umsatz 2026', money],
    ['Plan 2026', money],
    ['Vorjahr', money],
    ['2024', money],
    ['2025', money],
    ['Betrag', money],
    ['Umsatz gesamt', money],
    ['Umsatz brutto', money],
    ['Umsatz netto', money],
    ['Umsatz Service', money],
    ['Umsatz YTD 2026', money],
    ['Umsatz Q1 2025', money],
    ['Gesamt', money],
    ['Gesamt', small],
    ['DB', money],
    ['DB 2025', money],
    ['DB %', [0.1, 0.2]],
    ['Stunden', small],
    ['Std./Monat', small],
    ['Stunden 2025', small],
    ['Stunden aktuell', small],
    ['Besuche', small],
    ['Besuche 2025', small],
    ['Betrag', [1, 2, 3, 4, 5]],
    ['Umsatz', []],
    ['Umsatz 2025', ['a', 'b']],
    ['', money],
    ['Quux', money],
    ['', small],
    ['FY24/25', money],
    ['Umsatz 2021-2025', money],
    ['R12', money],
  ];
  const lines = pieces.flatMap((piece, at) => [
    `${piece[0]} → ${figures(piece)}`,
    ...pieces.slice(at + 1).map((other) => `${piece[0]} | ${other[0]} → ${figures(piece, other)}`),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/roles/figures.txt');
});

test('where the cells tip the balance: figures', async () => {
  const base = contentOf([812000, 640200, 210000, 64000, 8200]);
  const given = [
    ['Umsatz', 0],
    ['Betrag', 0],
    ['Quux', 1],
    ['', 0],
    ['', 1],
  ] as const;
  const lines = given.flatMap(([header, money]) =>
    (Object.keys(base) as (keyof ColumnContent)[]).flatMap((part) => {
      if (typeof base[part] !== 'number') return [];
      const runs: string[] = [];
      let last = '';
      for (const value of counted.has(part) ? [...counts, 99, 100, 999, 1000] : shares) {
        const one = column(header, { ...base, money, [part]: value });
        const found = figure('revenue', [one], today) ?? { main: guessedRevenue([one]) };
        const said = `${found.main?.confidence ?? 'none'}`;
        if (said !== last) runs.push(`from ${value}: ${said}`);
        last = said;
      }
      const name = `${header || 'no header'}${money === 1 ? ' with money' : ''}`;
      return runs.length > 1 ? [`- ${name}, ${part}: ${runs.join('; ')}`] : [];
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/roles/figures-steps.txt');
});

/** The revenue among columns of large numbers, by their headers; whether the first is shown as money. */
const revenueOf = (headers: readonly string[], money = 0) =>
  figure(
    'revenue',
    headers.map((header, at) => ({
      ...column(header, { ...contentOf([812000, 640200, 210000, 64000, 8200]), money }),
      column: at,
    })),
    today,
  )?.main.column ?? null;

test.each<[string, readonly string[], number | null]>([
  ['alone it may be a sum of points', ['Gesamt'], null],
  ['of a year it is one of money', ['Gesamt 2025'], 0],
  ['in a unit of money too', ['Gesamt (T€)'], 0],
  ['and beside parts of a year', ['Q1 2025', 'Q2 2025', 'Gesamt'], 2],
  ['a total that is named is what its name says', ['Betrag gesamt'], 0],
])('"Total": %s', (_, headers, place) => {
  expect(revenueOf(headers)).toBe(place);
});

test('"Total" over money is a sum of money', () => {
  expect([revenueOf(['Gesamt'], 1), revenueOf(['Gesamt'], 0.4)]).toEqual([0, null]);
});

test('a total of margin or visits is one of margin or visits', () => {
  const ofAll = (header: string, values: readonly Cell[]) => [column(header, contentOf(values))];
  expect(figure('margin', ofAll('DB gesamt', [8120, 6402, 2100]), today)?.main.column).toBe(0);
  expect(figure('visits', ofAll('Besuche gesamt', [12, 8, 4]), today)?.main.column).toBe(0);
});

test('hours and visits a month, or as they are now, are no part of a year; those of a quarter are', () => {
  const reasonOf = (role: 'hours' | 'visits', header: string) =>
    figure(role, [column(header, contentOf([12, 8, 4, 2.5]))], today)?.reason;
  expect(reasonOf('hours', 'Stunden aktuell')).toBe('only');
  expect(reasonOf('visits', 'Besuche aktuell')).toBe('only');
  expect(reasonOf('hours', 'Stunden Q1 2025')).toBe('running-year');
});

test('running numbers are no figures beside others, and two columns alike are not guessed about', () => {
  const base = contentOf([812000, 640200, 210000, 64000, 8200]);
  expect(guessedRevenue([column('', base)])?.confidence).toBe(0.35);
  expect(guessedRevenue([column('', { ...base, counting: true })])).toBeNull();
  expect(guessedRevenue([column('', base), { ...column('', base), column: 1 }])).toBeNull();
  expect(guessedRevenue([])).toBeNull();
  expect(figure('revenue', [], today)).toBeNull();
  expect(
    figure('revenue', [column('Umsatz', { ...base, counting: true })], today)?.main.confidence,
  ).toBe(1);
  expect(
    figure('revenue', [column('Betrag', { ...base, counting: true })], today)?.main.confidence,
  ).toBe(0.17);
});
