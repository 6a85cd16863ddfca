import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import type { SheetAccount } from '../../src/domain/portfolio-account.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { catalogues } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import { portfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import {
  type PortfolioReading,
  portfolioPage,
  portfolioPlan,
} from '../../src/workbook/portfolio-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { aRow, day } from '../domain/a-row.ts';
import { anAssessment } from '../domain/an-assessment.ts';
import { tabOf } from '../fuzz/portfolios.ts';
import { tabMarkdown } from './portfolio-markdown.ts';
import { sampleReading, stages } from './sample-portfolio.ts';

describe('the tab of the sample', () => {
  for (const stage of stages) {
    test.each(languages)(`${stage}, %s`, async (language) => {
      const reading = sampleReading(language, stage);
      const plan = portfolioPlan(portfolioPage(reading, []), []);
      const file = `../golden/portfolio-${stage.replace(/ /g, '-')}.${language}.md`;
      await expect(tabMarkdown(plan)).toMatchFileSnapshot(file);
    });
  }
});

const words = catalogues.en.portfolio;

function readingOf(
  rows: readonly SheetAccount[],
  assessments: Parameters<typeof portfolioOf>[1] = [],
): PortfolioReading {
  return {
    portfolio: portfolioOf(rows, assessments, defaultSettings, day),
    notCounted: [],
    valueHeaders: [],
    settings: { labels: {}, segments: {} },
    context: contextOf('en_GB'),
    now: '2025-12-09T10:00:00',
  };
}

const cellsOf = (reading: PortfolioReading, tab: ReturnType<typeof tabOf> = []) =>
  tabOf(portfolioPlan(portfolioPage(reading, tab), tab));

describe('where something is missing the tab says what it can and what to do', () => {
  const full = { accountClass: 'A', valueCents: 100_000, columnHours: 400 } as const;
  const seen = [anAssessment({ account: 'a', day, form: '555555 111111' })];
  test.each([
    ['no accounts', readingOf([]), words.gaps['no-accounts']],
    ['nothing assessed', readingOf([aRow(full)]), words.gaps['nothing-assessed']],
    ['no hours', readingOf([aRow({ ...full, columnHours: null })], seen), words.gaps['no-hours']],
    ['no revenue', readingOf([aRow({ ...full, valueCents: null })], seen), words.gaps['no-value']],
    [
      'prospects only',
      readingOf([aRow({ ...full, accountClass: null })], seen),
      words.gaps['prospects-only'],
    ],
  ])('%s', (_, reading, sentence) => {
    const cells = cellsOf(reading).flat();
    expect(cells).toContain(sentence);
    const others = Object.values(words.gaps).filter((gap) => gap !== sentence);
    expect(cells.filter((cell) => others.includes(String(cell)))).toEqual([]);
  });

  test('nothing is missing: none of these sentences', () => {
    const cells = cellsOf(readingOf([aRow(full)], seen)).flat();
    expect(cells.filter((cell) => Object.values(words.gaps).includes(String(cell)))).toEqual([]);
  });
});

describe('long lists', () => {
  const rows = Array.from({ length: 300 }, (_, i) =>
    aRow({ key: `firma ${i}`, accountClass: 'C', valueCents: (1000 - i) * 100, columnHours: 100 }),
  );
  const assessments = rows.map(({ key }, i) =>
    anAssessment({ id: `${i}`, account: key, day, form: '555555 111111', future: '444444' }),
  );
  const reading = readingOf(rows, assessments);
  const first = cellsOf(reading);

  test('show the largest accounts and count the rest, while the figures stay complete', () => {
    const figures = portfolioFigures(portfolioPage(reading, []));
    expect(figures.discuss).toHaveLength(300);
    expect(figures.hours.accounts).toHaveLength(300);
    const more = first.flat().filter((cell) => /^and \d+ more$/.test(String(cell)));
    expect(more).toContain('and 260 more');
    expect(first.length).toBeLessThan(500);
  });

  test('keep every account that has a note', () => {
    const head = first.findIndex((line) => line[9] === words.columns.notes);
    const noted = first.map((line, i) =>
      i === head + 40 ? line.map((cell, j) => (j === 9 ? 'call in May' : cell)) : line,
    );
    const [name] = noted[head + 40] ?? [];
    const fewer = readingOf(
      [...rows.map((row) => (row.key === name ? { ...row, valueCents: 1 } : row))],
      assessments,
    );
    const again = cellsOf(fewer, noted);
    const kept = again.filter((line) => line[9] === 'call in May');
    expect(kept.map(([account]) => account)).toEqual([name]);
  });
});

test('a list that grows inserts rows, and one that shrinks leaves blank ones', () => {
  const few = readingOf([aRow({ columnHours: 100 })]);
  const many = readingOf(
    Array.from({ length: 20 }, (_, i) => aRow({ key: `firma ${i}`, columnHours: 100 })),
  );
  const small = cellsOf(few);
  const grown = portfolioPlan(portfolioPage(many, small), small);
  const added = (grown.insertRows ?? []).reduce((sum, { count }) => sum + count, 0);
  const large = tabOf(grown);
  expect(large.length).toBe(small.length + added);
  const shrunk = portfolioPlan(portfolioPage(few, large), large);
  expect(shrunk.insertRows).toEqual([]);
  expect(tabOf(shrunk)).toHaveLength(large.length);
});
