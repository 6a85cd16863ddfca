import { expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import {
  colorRules,
  isOurRule,
  labelLook,
  marksOf,
  segmentLook,
} from '../../src/workbook/color-rules.ts';
import type { ColorRule, StandingRule } from '../../src/workbook/plan.ts';

const { labels, segments } = catalogues.de.method;
const at = {
  firstRow: 5,
  rows: 60,
  future: 13,
  score: 14,
  label: 15,
  trend: 16,
  lastAssessed: 17,
  segment: 18,
};
const words = { labels, segments, expiry: 365 };
const rules = colorRules(at, words);
const marks = marksOf(rules);
const columns = [13, 14, 15, 16, 17, 18];

/** The rule as Sheets hands it over, moved `by` columns to the right with everything in it. */
function standing(rule: ColorRule, by = 0, background = rule.look.background): StandingRule {
  const moved = (text: string) =>
    text.replace(
      /\$([A-Z])(\d+)/g,
      (_, letter: string, row: string) =>
        `$${String.fromCharCode(letter.charCodeAt(0) + by)}${row}`,
    );
  const { when } = rule;
  const seen = {
    text: () => ['TEXT_EQUAL_TO', when.kind === 'text' ? when.equals : ''],
    formula: () => ['CUSTOM_FORMULA', when.kind === 'formula' ? moved(when.formula) : ''],
  };
  const [condition = '', value = ''] = seen[when.kind]();
  return {
    areas: rule.areas.map((area) => ({ ...area, column: area.column + by })),
    condition,
    values: [value],
    background: background?.toLowerCase() ?? null,
  };
}

test('rows whose assessment has expired fade first, by a rule of Sheets alone', () => {
  expect(rules[0]?.when).toEqual({
    kind: 'formula',
    formula: '=AND(ISNUMBER($Q5);TODAY()-$Q5>365)',
  });
});

test('a score wears the colour of a customer or patient, and none while the label is another', () => {
  const ofScore = rules.filter(({ areas }) => areas.every(({ column }) => column === at.score));
  expect(ofScore.map(({ when, look }) => [when, look.background])).toEqual([
    [{ kind: 'formula', formula: '=$O5="Kunde"' }, '#BFE1F6'],
    [{ kind: 'formula', formula: '=$O5="Patient"' }, '#E69F00'],
    [{ kind: 'formula', formula: '=$O5="Patient?"' }, '#FFFFFF'],
  ]);
});

test('an unknown label and a plain segment have no colour', () => {
  const said = rules.flatMap(({ when }) => (when.kind === 'text' ? [when.equals] : []));
  expect(said).not.toContain(labels.unknown);
  for (const plain of ['hold', 'test', 'serve-lean', 'assess-first'] as const) {
    expect(said).not.toContain(segments[plain]);
  }
});

test('a rule of ours is known again wherever our columns have moved', () => {
  for (const rule of rules) {
    expect(
      isOurRule(
        standing(rule, 3),
        columns.map((column) => column + 3),
        marks,
      ),
    ).toBe(true);
  }
});

test('a rule that reaches beyond our columns, or looks otherwise, is the user’s', () => {
  for (const rule of rules) {
    expect(isOurRule(standing(rule, 1), [1, 2, 3], marks)).toBe(false);
    expect(isOurRule(standing(rule, 0, '#FF0000'), columns, marks)).toBe(false);
  }
});

test.each(languages)('every colour of our columns, %s', async (language) => {
  const { labels: said, segments: named } = catalogues[language].method;
  const made = colorRules(at, { ...words, labels: said, segments: named, expiry: 90.5 });
  const lines = made.map((rule, i) => `${JSON.stringify(rule)} ${marksOf(made)[i]}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    `../golden/color-rules.${language}.txt`,
  );
});

test('words on a tab of plain values look as they do in our columns', () => {
  const looks = (
    ['customer', 'patient', 'patient-signal', 'undecided', 'mixed', 'unknown'] as const
  ).map((label) => labelLook(labels[label], labels)?.background ?? null);
  expect(looks).toEqual(['#BFE1F6', '#E69F00', '#FFFFFF', '#F0F0F0', '#F0F0F0', null]);
  const ofSegments = Object.entries(segments).flatMap(([segment, word]) => {
    const look = segmentLook(word, segments);
    return look === null ? [] : [`${segment} ${look.background}`];
  });
  expect(ofSegments.sort()).toEqual([
    'clarify #E69F00',
    'develop #BFE1F6',
    'grow #BFE1F6',
    'time-box #E69F00',
    'win #BFE1F6',
    'wind-down #E69F00',
  ]);
  expect([labelLook('', labels), segmentLook('?', segments)]).toEqual([null, null]);
});

test('without marks every rule within our columns is ours', () => {
  const [rule] = rules;
  if (rule === undefined) throw new Error('no rules');
  const foreign = { ...standing(rule), condition: 'TEXT_CONTAINS' };
  expect(isOurRule(foreign, columns, null)).toBe(true);
  expect(isOurRule(foreign, columns, marks)).toBe(false);
  expect(isOurRule(standing(rule, 1), columns.slice(0, 3), null)).toBe(false);
  const wide = { ...standing(rule), areas: [{ row: 5, column: 18, rows: 60, columns: 2 }] };
  expect(isOurRule(wide, columns, null)).toBe(false);
  expect(isOurRule(wide, [...columns, 19], null)).toBe(true);
  const reaching = {
    ...wide,
    areas: [...standing(rule).areas, { row: 5, column: 2, rows: 1, columns: 1 }],
  };
  expect(isOurRule(reaching, columns, null)).toBe(false);
});

test('a rule is known by its condition, its value without places, and its fill', () => {
  const rule = (value: string, background: string | null = '#AABBCC'): StandingRule => ({
    areas: [],
    condition: 'CUSTOM_FORMULA',
    values: [value],
    background,
  });
  const known = ['CUSTOM_FORMULA|=AND(@;@>5)|#aabbcc'];
  expect(isOurRule(rule('=AND($Q5;Q12>5)'), [], known)).toBe(true);
  expect(isOurRule(rule('=AND( $AA$5, XFD123 > 5 )'), [], known)).toBe(true);
  expect(isOurRule(rule('=AND($Q5;Q12>6)'), [], known)).toBe(false);
  expect(isOurRule(rule('=AND($Q5;Q12>5)', null), [], known)).toBe(false);
  expect(isOurRule(rule('x', null), [], ['CUSTOM_FORMULA|x|'])).toBe(true);
  expect(isOurRule({ ...rule('', null), values: [] }, [], ['CUSTOM_FORMULA||'])).toBe(true);
});
