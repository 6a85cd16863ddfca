import { expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings, type ModelSettings } from '../../src/domain/settings.ts';
import { portfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import type { PortfolioReading } from '../../src/workbook/portfolio-tab.ts';
import { portfolioPage, portfolioPlan } from '../../src/workbook/portfolio-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { aRow, day } from '../domain/a-row.ts';
import { anAssessment } from '../domain/an-assessment.ts';
import { tabOf } from '../fuzz/portfolios.ts';
import { planText } from './plan-text.ts';
import { sampleReading, stages } from './sample-portfolio.ts';

/** Looks, charts, widths and all else that is no cell: the cells are shown as the tab shows them. */
function besidesCells(page: ReturnType<typeof portfolioPage>): string {
  const { cells, ...rest } = portfolioPlan(page, []);
  const places = (cells ?? []).map(({ row, column, cells: lines }) => ({
    row,
    column,
    lines: lines.length,
  }));
  return planText({ ...rest, cells: places as never });
}

test.each(stages)('what the tab of the sample looks like, %s', async (stage) => {
  const language = stage === 'half assessed' ? 'de' : 'en';
  const page = portfolioPage(sampleReading(language, stage), []);
  await expect(besidesCells(page)).toMatchFileSnapshot(
    `../golden/portfolio-looks/${stage.replace(/ /g, '-')}.txt`,
  );
});

test('the figures of the sample, as a script gets them', async () => {
  const figures = portfolioFigures(portfolioPage(sampleReading('en', 'a year of history'), []));
  const lines = Object.entries(figures).flatMap(([part, value]) => [
    `## ${part}`,
    '',
    ...(Array.isArray(value) ? value : [value]).map((one) => JSON.stringify(one)),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/portfolio-figures.txt');
});

const customer = '555555 111111';
const patient = '111111 555555';
const full = { accountClass: 'A', valueCents: 123_456, columnHours: 425 } as const;

/** Accounts of two sheets, each odd in its own way. */
const rows = [
  aRow({ ...full, key: 'alt', name: 'Alt & Co', number: '1007' }),
  aRow({ ...full, key: 'brand', number: '007', row: 6, columnHours: null, visitHours: 50 }),
  aRow({ ...full, key: 'chor', number: '1e3', row: 7, accountClass: 'C', valueCents: null }),
  aRow({ key: 'dorn', row: 8, columnHours: 0 }),
  aRow({ ...full, key: 'erle', sheet: 'Süd', row: 3, accountClass: 'B', columnHours: null }),
  aRow({ ...full, key: 'fink', sheet: 'Süd', row: 4, accountClass: 'D', valueCents: -100 }),
  aRow({ ...full, key: 'alt', sheet: 'Süd', row: 5 }),
];
const assessments = [
  anAssessment({ id: '1', account: 'alt', day: day - 200, form: customer, future: '111111' }),
  anAssessment({
    id: '2',
    account: 'alt',
    day: day - 40,
    form: patient,
    future: '333333',
    rater: 'Ada',
  }),
  anAssessment({ id: '3', account: 'alt', day, form: patient, future: '333333', desired: 5 }),
  anAssessment({ id: '4', account: 'brand', day, form: customer, future: '555555' }),
  anAssessment({
    id: '5',
    account: 'chor',
    day: day - 10,
    form: customer,
    future: '444444',
    desired: 1,
  }),
  anAssessment({ id: '6', account: 'erle', day: day - 500, form: patient }),
  anAssessment({
    id: '7',
    account: 'fink',
    day,
    form: '333333 333333',
    future: '333332',
    nextStep: 'Call',
    by: day - 5,
  }),
];
const notCounted: PortfolioReading['notCounted'] = [
  { sheet: 'Süd', rows: [], account: '', why: { kind: 'setting', why: 'x' } },
  { sheet: 'Süd', rows: [9], account: 'Gut', why: { kind: 'key-error' } },
  {
    sheet: 'Süd',
    rows: [9, 10],
    account: 'Gut',
    why: { kind: 'assessments-without-row', count: 2 },
  },
  {
    sheet: 'Süd',
    rows: [9, 10, 11],
    account: 'Gut',
    why: { kind: 'duplicate', sheet: null, row: 3 },
  },
];

const oddReading = (
  settings: Partial<ModelSettings> = {},
  words: PortfolioReading['settings'] = { labels: {}, segments: {} },
  taken = rows,
): PortfolioReading => ({
  portfolio: portfolioOf(taken, assessments, { ...defaultSettings, ...settings }, day),
  notCounted,
  valueHeaders: ['Revenue', 'Revenue', '', 'Umsatz (€)'],
  settings: words,
  context: contextOf('en_GB'),
  now: '2025-12-09T10:00:00',
});

test.each<[string, PortfolioReading]>([
  ['odd accounts', oddReading()],
  [
    'words of the team',
    oddReading(
      { hoursBudget: 1234.5 },
      { labels: { patient: 'drains', mixed: '' }, segments: { grow: 'Go!' } },
    ),
  ],
  [
    'both words of the team',
    oddReading(
      { hoursBudget: 0 },
      { labels: { customer: 'gives', patient: 'drains' }, segments: {} },
    ),
  ],
  [
    'one word of the team',
    oddReading({}, { labels: { customer: 'gives' }, segments: {} }, rows.slice(0, 1)),
  ],
  [
    'one sheet without hours',
    oddReading(
      {},
      undefined,
      rows.slice(0, 4).map((row) => ({ ...row, columnHours: null, visitHours: null })),
    ),
  ],
  ['nobody', oddReading({}, undefined, [])],
])('the whole tab: %s', async (name, reading) => {
  const first = tabOf(portfolioPlan(portfolioPage(reading, []), []));
  // The user writes notes on the first two rows of the list to discuss, and on an account that is no longer there.
  const head = first.findIndex((line) => line[9] === 'Notes');
  const noted = first.map((line, row) => {
    if (row < head + 1 || row > head + 2) return line;
    return line.map((cell, column) =>
      column === 9 ? `note ${row - head}` : row === head + 2 && column < 2 ? 'gone' : cell,
    );
  });
  const plan = portfolioPlan(portfolioPage(reading, noted), noted);
  const lines = planText({ ...plan, cells: plan.cells ?? [] })
    .replace(/(?:,null)+(?=,"zeitwert)/g, ',…')
    .replace(/,"zeitwert:/g, ',"');
  await expect(lines).toMatchFileSnapshot(
    `../golden/portfolio-looks/${name.replace(/ /g, '-')}.txt`,
  );
});
