import { expect, test } from 'vitest';
import type { PageWords } from '../../../src/workbench/page/words/catalogue.ts';
import { de } from '../../../src/workbench/page/words/de.ts';
import { en } from '../../../src/workbench/page/words/en.ts';
import { pageLanguage } from '../../../src/workbench/page/words/words.ts';

const samples = {
  name: 'Kunden 2026.xlsx',
  message: 'Range not found',
  count: 3,
  minutes: 6,
  detail: '50 MB',
  type: 'GAUGE',
  title: 'Stunden',
};

type Word = string | ((values: typeof samples) => string) | object;

function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words as Record<string, Word>).flatMap(([key, word]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof word === 'string') return [[name, word] as [string, string]];
    if (typeof word === 'function') return [[name, word(samples)] as [string, string]];
    return sentences(word, name);
  });
}

test('every sentence of the page, side by side', async () => {
  const german = new Map(sentences(de));
  const rows = sentences(en).map(([name, text]) => `| ${name} | ${text} | ${german.get(name)} |`);
  const table = ['| | English | German |', '| --- | --- | --- |', ...rows].join('\n');
  await expect(`${table}\n`).toMatchFileSnapshot('../../golden/workbench-words.md');
});

test.each(['en', 'de'] as const)('every value a sentence is given is in it, %s', (language) => {
  const words: PageWords = { en, de }[language];
  const withName = [words.opening, words.running, words.missingFunction, words.callCancelled];
  for (const word of withName) expect(word(samples)).toContain(samples.name);
  for (const word of [words.callFailed, words.unhandledFailure]) {
    expect(word(samples)).toContain(samples.name);
    expect(word(samples)).toContain(samples.message);
  }
  for (const { introduction } of [words.leftOut.opened, words.leftOut.saved]) {
    expect(introduction(samples)).toContain('3');
    expect(introduction({ count: 1 })).not.toContain('1');
  }
});

test.each([
  ['de_DE', 'de'],
  ['de_AT', 'de'],
  ['de', 'de'],
  ['en_US', 'en'],
  ['den', 'en'],
  ['fr_FR', 'en'],
  ['', 'en'],
])('a workbook in %j has a page in %s', (locale, language) => {
  expect(pageLanguage(locale)).toBe(language);
});
