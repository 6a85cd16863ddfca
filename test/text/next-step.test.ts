import { expect, test } from 'vitest';
import { labels } from '../../src/domain/label.ts';
import { type FutureLevel, segments } from '../../src/domain/segment.ts';
import { catalogues } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import { nextStep } from '../../src/text/next-step.ts';

test('every segment says its next step, and speaks to every label, in both languages', async () => {
  const lines = ['# Next steps', ''];
  for (const language of languages) {
    const { method } = catalogues[language];
    for (const segment of segments) {
      lines.push(`## ${method.segments[segment]} (${language})`, '');
      const told = new Set<string>();
      for (const [future, isProspect] of [
        ['high', false],
        ['low', false],
        ['low', true],
      ] as [FutureLevel, boolean][]) {
        for (const label of labels) {
          const say = (decidedBy: string) =>
            nextStep({ segment, label, future, isProspect, decidedBy }, language);
          if (!told.has(say('Kim'))) {
            lines.push(
              `- ${method.labels[label]}, ${future}${isProspect ? ', prospect' : ''}: ${say('Kim')}`,
            );
          }
          told.add(say('Kim'));
          expect(say('Kim')).toMatch(/^\p{Lu}.*[.]$/u);
        }
      }
      lines.push('');
    }
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/next-steps.md');
});

test('a separation nobody has decided on says so and nothing more', () => {
  const situation = {
    segment: 'wind-down',
    label: 'patient',
    future: 'low',
    isProspect: false,
    decidedBy: ' ',
  } as const;
  expect(nextStep(situation, 'en')).toBe('Decision open.');
  expect(nextStep(situation, 'de')).toBe('Entscheidung offen.');
  expect(nextStep({ ...situation, decidedBy: 'Kim' }, 'de')).toContain('Entschieden von Kim.');
});
