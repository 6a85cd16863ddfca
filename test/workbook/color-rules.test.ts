import { expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import { colorRules, isOurRule, marksOf } from '../../src/workbook/color-rules.ts';
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
const words = { labels, segments, expiry: 365, customerTo: 40, patientFrom: 60 };
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
    atLeast: () => ['NUMBER_GREATER_THAN_OR_EQUAL_TO', '60'],
    atMost: () => ['NUMBER_LESS_THAN_OR_EQUAL_TO', '40'],
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

test('a score alone is never coloured as a patient, only as a signal', () => {
  const ofScore = rules.filter(({ areas }) => areas.every(({ column }) => column === at.score));
  expect(ofScore.map(({ when, look }) => [when, look.background])).toEqual([
    [{ kind: 'atMost', limit: 40 }, '#BFE1F6'],
    [{ kind: 'atLeast', limit: 60 }, '#FFFFFF'],
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
