import { expect, test } from 'vitest';
import { portfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import { portfolioPage, portfolioPlan } from '../../src/workbook/portfolio-tab.ts';
import { planText } from './plan-text.ts';
import { sampleReading, stages } from './sample-portfolio.ts';

/** Looks, charts, widths and all else that is no cell: the cells are shown as the tab shows them. */
function besidesCells(page: ReturnType<typeof portfolioPage>, language: 'en' | 'de'): string {
  const { cells, ...rest } = portfolioPlan(page, [], language);
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
  await expect(besidesCells(page, language)).toMatchFileSnapshot(
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
