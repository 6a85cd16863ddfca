import { describe, expect, test } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { portfolioPage, portfolioPlan } from '../../src/workbook/portfolio-tab.ts';
import { tabMarkdown } from './portfolio-markdown.ts';
import { sampleReading, stages } from './sample-portfolio.ts';

describe('the tab of the sample', () => {
  for (const stage of stages) {
    test.each(languages)(`${stage}, %s`, async (language) => {
      const reading = sampleReading(language, stage);
      const plan = portfolioPlan(portfolioPage(reading, []), [], language);
      const file = `../golden/portfolio-${stage.replace(/ /g, '-')}.${language}.md`;
      await expect(tabMarkdown(plan)).toMatchFileSnapshot(file);
    });
  }
});
