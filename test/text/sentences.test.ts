import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { catalogues, sentence } from '../../src/text/index.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { sidebarWords } from '../../src/text/sidebar-words.ts';
import { sampleProblems } from './sample-problems.ts';

const problems: readonly Problem[] = Object.values(sampleProblems).flat();

/** Facts that are counted or measured; all others are shown as ‹name›. */
const numbers = new Set(
  'score low high observed active count place row first last index of step points left customer patient missing total rows columns expected found length most minimum maximum budget hours percent share days months number assessed from to'.split(
    ' ',
  ),
);

/** Facts for a sentence of which only the names are known, its numbers all the same. */
function sampleFacts(number: number): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        return numbers.has(name) ? number : `‹${name}›`;
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

const someRows = { rows: [7, 9, 11] };

/** Facts for the sentences that take more than a name and a number; a function where a number decides the words. */
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
  'portfolio.givesTitle': (count: number) => ({ count, hours: String(count) }),
  'portfolio.movers': { count: 3, newly: 2, since: '‹since›' },
  'portfolio.getsTitle': { count: 3, hours: '‹hours›', terms },
  'portfolio.matrix': (high: number) => ({ high, accounts: 12, unseen: high, unknown: 0 }),
  'portfolio.notCounted.assessments-unreadable': { missing: '‹column›' },
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
      { trait: '‹trait›', points: 6 },
      { trait: '‹other›', points: -3 },
    ],
    others: 13,
  },
  'method.noScore': {
    observed: { customer: 2, patient: 6 },
    active: { customer: 6, patient: 6 },
    own: null,
  },
  'form.verdict.missingForNumber': { customer: 2, patient: 1, own: null },
  'form.verdict.scoreWithBand': { score: '‹score›', low: '‹low›', high: '‹high›' },
  'form.verdict.futureBounds': { low: '‹low›', high: '‹high›' },
  'form.verdict.announce': { score: '‹score›', label: '‹label›', observed: 11, of: 12 },
  'form.verdict.picture': {
    score: '‹score›',
    low: '‹low›',
    high: '‹high›',
    customer: '‹customer›',
    patient: '‹patient›',
  },
  'form.details.noteConcern': { word: '‹word›', concern: 'health' },
  'form.history.picture': (count: number) => ({ count, first: '‹first›', last: '‹last›' }),
  'form.history.damaged': (count: number) => ({ count, rows: count === 1 ? '7' : '7, 9, 11' }),
  'form.history.step': { step: '‹step›', by: '‹by›' },
  'form.history.stepOpen': { step: '‹step›' },
  'form.due.overdueSince': { step: '‹step›', day: '‹day›' },
  'form.orphans.confirm': (count: number) => ({ count, from: '‹from›', to: '‹to›' }),
  'form.orphans.relinked': (count: number) => ({ count, to: '‹to›' }),
  'table.question.several-tables': { ranges: ['‹one›', '‹other›'] },
  'table.question.blank-key': { ...someRows, column: '‹column›' },
  'table.question.double-key': { ...someRows, key: '‹key›' },
  'table.question.no-class': someRows,
  'table.question.class-words': { words: ['‹word›', '‹other›'], column: '‹column›' },
  'table.question.heading-or-account': someRows,
  'table.question.no-key': someRows,
};

type Wording = (facts: unknown) => unknown;

function isWording(words: unknown): words is Wording {
  return typeof words === 'function';
}

function factsOf(path: string, number: number): unknown {
  const known = facts[path];
  if (isWording(known)) return known(number);
  return known ?? sampleFacts(number);
}

/** Everything the words say, by the place where it stands; with 1 beside 3 where a number decides more than itself. */
function said(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (isWording(words)) {
    const [many, one] = [3, 1].map((number) => words(factsOf(path, number)));
    if (typeof many !== 'string') return said(many, path);
    if (typeof one !== 'string' || one === many) return [[path, many]];
    return [
      [path, many],
      [`${path} (1)`, one],
    ];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    said(value, path === '' ? key : `${path}.${key}`),
  );
}

/** All words but the refusals, which stand with their facts in a list of their own. */
function wordsIn(language: Language) {
  const { problem: _, ...others } = catalogues[language];
  return said({ ...others, form: sidebarWords[language].form }, '');
}

const inCell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');

test('every sentence in both languages, side by side', async () => {
  const rows = problems.map(
    (problem) =>
      `| ${problem.kind} | ${inCell(sentence(problem, 'en'))} | ${inCell(sentence(problem, 'de'))} |`,
  );
  const german = new Map(wordsIn('de'));
  const words = wordsIn('en').map(
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

test.each(languages)('no word of %s has a gap where a fact belongs', (language) => {
  for (const [path, text] of wordsIn(language))
    expect(`${path}: ${text}`).not.toMatch(/undefined|NaN|\[object|\bnull\b|: $/);
});

test('German quotes in „…“ and English in "…"', () => {
  // An object as a program writes it has its own quotes.
  for (const [path, text] of wordsIn('de'))
    expect(`${path}: ${text.replace(/\{.*\}/, '')}`).not.toMatch(/"/);
  for (const [path, text] of wordsIn('en')) expect(`${path}: ${text}`).not.toMatch(/[„“”]/);
  for (const problem of problems) {
    expect(sentence(problem, 'de')).not.toContain('"');
    expect(sentence(problem, 'en')).not.toMatch(/[„“”]/);
  }
});
