import { expect, test } from 'vitest';
import { dayOfIso } from '../../src/domain/day.ts';
import { catalogues } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import {
  assessmentsTabPlan,
  newAssessmentColumns,
  newCutRows,
  registerWords,
  settingsTabPlan,
} from '../../src/workbook/own-tabs.ts';
import { samplePlan } from '../../src/workbook/sample-tab.ts';
import { registerRow } from '../../src/workbook/sheet-register.ts';
import { planText } from './plan-text.ts';

const asOf = dayOfIso('2025-10-01') ?? 0;
const register = registerRow(
  {
    sheetId: 7,
    mode: 'formulas',
    key: 'account',
    hoursUnit: 'month',
    headerRow: 4,
    rowBelow: 17,
    columns: { account: 1, revenue: 3 },
    own: { future: 5, score: 6, label: 7, trend: 8, lastAssessed: 9, segment: 10 },
    before: {},
    ruleMarks: [],
  },
  "Müller's list",
);

test.each(languages)('our tabs as they are first written, %s', async (language) => {
  const words = catalogues[language].setup;
  const pages = [
    ['Settings', settingsTabPlan({ language, words, asOf, neutralWords: false, register })],
    ['Assessments', assessmentsTabPlan(language)],
    ['Sample', samplePlan(words.sample)],
  ] as const;
  const text = pages.map(([name, plan]) => `## ${name}\n\n${planText(plan)}`).join('\n');
  await expect(text).toMatchFileSnapshot(`../golden/own-tabs.${language}.txt`);
});

test.each(languages)('neutral words change the words of the labels alone, %s', (language) => {
  const words = catalogues[language].setup;
  const cellsOf = (neutralWords: boolean) =>
    settingsTabPlan({ language, words, asOf, neutralWords, register }).cells?.[0]?.cells ?? [];
  const usual = cellsOf(false);
  const changed = cellsOf(true).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      JSON.stringify(cell) === JSON.stringify(usual[row]?.[column]) ? [] : [[column + 1, cell]],
    ),
  );
  expect(changed.every(([column]) => column === 2)).toBe(true);
  expect(changed.map(([, cell]) => cell)).toEqual(
    language === 'en'
      ? ['gives energy', 'takes energy?', 'takes energy', 'gives and takes', 'undecided', 'unknown']
      : ['gibt Energie', 'kostet Energie?', 'kostet Energie', 'gibt und kostet'],
  );
});

test.each(languages)('the shares of the classes stand one below the other, %s', (language) => {
  const words = catalogues[language].setup;
  const plan = settingsTabPlan({ language, words, asOf, neutralWords: false, register });
  const { first, last } = newCutRows(language);
  const rows = plan.cells?.[0]?.cells.slice(first - 1, last) ?? [];
  expect(rows.map(([, value]) => value)).toEqual([0.8, 0.95, '']);
});

test('the words of the register are those of the set-up', () => {
  const words = catalogues.en.setup;
  expect(registerWords(words)).toMatchObject({
    fields: words.register,
    roles: words.roles,
    own: words.columns,
  });
  expect(registerWords(words).placeOf('Class')).toBe(words.register.placeOf({ column: 'Class' }));
});

test.each(languages)(
  'a new Assessments tab has the columns of the standard traits, %s',
  (language) => {
    expect(newAssessmentColumns(language).map(({ id }) => id)).toEqual(
      'id time rater account K1 K2 K3 K4 K5 K6 P1 P2 P3 P4 P5 P6 headroom growth industry relationship fit network desired hours ourFailure onlyThisSituation nextStep by decidedBy note withdrawnAt withdrawnWhy'.split(
        ' ',
      ),
    );
  },
);
