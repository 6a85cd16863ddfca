import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { catalogues, sentence } from '../../src/text/index.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { sampleProblems } from './sample-problems.ts';

const problems: readonly Problem[] = Object.values(sampleProblems).flat();

/** Facts that are counted or measured; all others are shown as ‹name›. */
const numbers = new Set(
  'score low high observed active count place row first last index of step points left customer patient missing total rows columns expected found length most minimum maximum budget hours percent share days months number assessed from to'.split(
    ' ',
  ),
);

/** Facts for a sentence of which only the names are known. */
function sampleFacts(): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        return numbers.has(name) ? 3 : `‹${name}›`;
      },
    },
  );
}

/** What the summary calls the poles where a team has words of its own. */
const terms = {
  customer: '‹customer›',
  customers: '‹customers›',
  patient: '‹patient›',
  patients: '‹patients›',
};

const facts: Readonly<Record<string, unknown>> = {
  'portfolio.stamp': {
    asOf: '‹asOf›',
    written: '‹written›',
    values: ['Umsatz (€)', 'Margin ($)'],
  },
  'portfolio.headline': { customers: 41, patients: 12, notAssessed: 8, basis: 'hours', terms },
  'portfolio.ownTerm': 'gibt Energie',
  'portfolio.groups': terms,
  'portfolio.measures': terms,
  'portfolio.reasons': terms,
  'portfolio.toDo': { never: 3, expired: 2 },
  'portfolio.movers': { count: 3, newly: 2, since: '‹since›' },
  'portfolio.getsTitle': { count: 3, hours: '‹hours›', terms },
  'portfolio.notCounted.duplicate': { sheet: null, row: 12 },
  'method.towards': 'kostet Energie',
  'method.wording': 'Spricht auf Augenhöhe',
  'method.trait': { pole: 'customer', place: 2, own: null },
  'method.explanation': {
    name: '‹name›',
    score: 66,
    low: 50,
    high: 82,
    observed: 11,
    active: 12,
    top: [
      { trait: '„Sucht Bestätigung“', points: 6 },
      { trait: '„Spricht auf Augenhöhe“', points: -3 },
    ],
    others: 13,
  },
  'method.noScore': {
    observed: { customer: 2, patient: 6 },
    active: { customer: 6, patient: 6 },
    own: null,
  },
  'form.verdict.missingForNumber': { customer: 2, patient: 1, own: null },
};

function said(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    let text: unknown;
    try {
      text = words(facts[path] ?? sampleFacts());
    } catch {
      text = '(needs other facts)';
    }
    if (typeof text === 'object') return said(text, path);
    return [[path, String(text)]];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    said(value, path === '' ? key : `${path}.${key}`),
  );
}

const inCell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');

test('every sentence in both languages, side by side', async () => {
  const rows = problems.map(
    (problem) =>
      `| ${problem.kind} | ${inCell(sentence(problem, 'en'))} | ${inCell(sentence(problem, 'de'))} |`,
  );
  const { problem: _, ...others } = catalogues.en;
  const german = new Map(said(catalogues.de, ''));
  const words = said(others, '').map(
    ([path, text]) => `| ${path} | ${inCell(text)} | ${inCell(german.get(path) ?? '')} |`,
  );
  const page = [
    '# What the add-on says',
    '',
    '## Refusals',
    '',
    '| reason | en | de |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Words',
    '',
    '| place | en | de |',
    '| --- | --- | --- |',
    ...words,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../golden/sentences.md');
});

describe.each(languages)('refusals, %s', (language: Language) => {
  test.each(problems)('$kind mentions every fact it is given', (problem) => {
    const text = sentence(problem, language);
    const { kind: _, at: place, ...given } = problem as Problem & { at?: object };
    const shown = (value: unknown): string[] => {
      if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(shown);
      if (typeof value === 'boolean') return [value && language === 'de' ? 'WAHR' : 'TRUE'];
      const plain = String(value);
      return [language === 'de' && typeof value === 'number' ? plain.replace('.', ',') : plain];
    };
    // A choice is offered in the words of the reader and needs no repeating of the key's own facts.
    for (const fact of [...shown(given), ...shown(place ?? {})]) {
      // How many columns are needed is worded ("one column").
      if (fact === '1') continue;
      expect(text).toContain(fact);
    }
  });

  test.each(problems)('$kind says what to do, without blame or shouting', (problem) => {
    const text = sentence(problem, language);
    expect(text).not.toMatch(
      /undefined|NaN|\[object|null|!(?=\s|$)|\bplease\b|\bbitte\b|invalid|ungültig/i,
    );
    expect(text).toMatch(/\.$/);
    expect(text.match(/[.](?= |$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});

test('German quotes in „…“ and English in "…"', () => {
  for (const [path, text] of said(catalogues.de.method, ''))
    expect(`${path}: ${text}`).not.toMatch(/"/);
  for (const problem of problems) {
    expect(sentence(problem, 'de')).not.toContain('"');
    expect(sentence(problem, 'en')).not.toMatch(/[„“”]/);
  }
});
