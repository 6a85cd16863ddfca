import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import { call, quoted } from './formula.ts';
import { type Area, type ColorRule, columnLetters, type StandingRule } from './plan.ts';

/*
 * The colours of our columns: dark text on blue, orange and grey, told apart in greyscale and by colour-blind eyes, and
 * never without the word. A rule is ours if it lies in our columns and bears the mark of a rule we wrote; a rule a user
 * sets on our columns keeps its place.
 */

const blue = '#BFE1F6';
const orange = '#E69F00';
const grey = '#F0F0F0';
const dark = '#202124';

type Look = ColorRule['look'];

/** Dark amber on white: one opinion that nobody has confirmed. */
const signal: Look = { background: '#FFFFFF', fontColor: '#8A5A00', bold: true };

const labelLooks: readonly (readonly [labels: readonly Label[], look: Look])[] = [
  [['customer'], { background: blue, fontColor: dark }],
  [['patient'], { background: orange, fontColor: dark }],
  [['patient-signal'], signal],
  [['undecided', 'mixed'], { background: grey, fontColor: dark }],
];

const segmentLooks: readonly (readonly [segments: readonly Segment[], look: Look])[] = [
  [['grow', 'develop', 'win'], { background: blue, fontColor: dark }],
  [['clarify', 'time-box', 'wind-down'], { background: orange, fontColor: dark }],
];

/** Grey text on grey: the assessment is older than a label lasts, whatever the label still says. */
const expiredLook: Look = { background: '#FFFFFF', fontColor: '#757575', italic: true };

export interface ColoredColumns {
  readonly firstRow: number;
  readonly rows: number;
  readonly score: number;
  readonly label: number;
  readonly trend: number;
  readonly lastAssessed: number;
  readonly future: number;
  readonly segment: number;
}

export interface RuleWords {
  readonly labels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  /** Days after which a label expires. */
  readonly expiry: number;
}

/** Our rules for one account sheet, first rule first. */
export function colorRules(at: ColoredColumns, words: RuleWords): readonly ColorRule[] {
  const below = (column: number): Area => ({
    row: at.firstRow,
    column,
    rows: at.rows,
    columns: 1,
  });
  const cell = (column: number) => `$${columnLetters(column)}${at.firstRow}`;
  const expired: ColorRule = {
    // Every cell of a formula rule is computed by itself, so only those that speak of time and verdict fade.
    areas: [at.label, at.lastAssessed].map(below),
    when: {
      kind: 'formula',
      // No number and no name of another tab: the day comes from Sheets, so a row fades without any recalculation.
      formula: `=${call('AND', call('ISNUMBER', cell(at.lastAssessed)), `TODAY()-${cell(at.lastAssessed)}>${Math.floor(words.expiry)}`)}`,
    },
    look: expiredLook,
  };
  const rules: ColorRule[] = [expired];
  for (const [labels, look] of labelLooks) {
    for (const label of labels) {
      const equals = words.labels[label];
      rules.push({ areas: [below(at.label)], when: { kind: 'text', equals }, look });
    }
  }
  // A score wears the colour of its label: a low number of which too little is known says nothing about a customer.
  for (const [[label, other], look] of labelLooks) {
    if (label === undefined || other !== undefined) continue; // grey says nothing the word does not say
    const formula = `=${cell(at.label)}=${quoted(words.labels[label])}`;
    rules.push({ areas: [below(at.score)], when: { kind: 'formula', formula }, look });
  }
  for (const [segments, look] of segmentLooks) {
    for (const segment of segments) {
      rules.push({
        areas: [below(at.segment)],
        when: { kind: 'text', equals: words.segments[segment] },
        look,
      });
    }
  }
  return rules;
}

/** How a label's word looks on a tab of plain values; null for one without a look. */
export function labelLook(word: string, words: RuleWords['labels']): ColorRule['look'] | null {
  return labelLooks.find(([labels]) => labels.some((label) => words[label] === word))?.[1] ?? null;
}

/** How a segment's word looks on a tab of plain values; null for one without a look. */
export function segmentLook(word: string, words: RuleWords['segments']): ColorRule['look'] | null {
  return (
    segmentLooks.find(([segments]) => segments.some((one) => words[one] === word))?.[1] ?? null
  );
}

/** What a rule says apart from where it stands: references are blotted out, so it stays the same when columns move. */
function mark(condition: string, value: string, background: string | null): string {
  const placeless = value
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, '@')
    .replace(/\s/g, '')
    .replace(/[,;]/g, ';');
  return `${condition}|${placeless}|${(background ?? '').toLowerCase()}`;
}

/** The marks of rules of ours, to be kept with the account sheet. */
export function marksOf(rules: readonly ColorRule[]): readonly string[] {
  return rules.map(({ when, look }) => {
    const background = look.background ?? null;
    switch (when.kind) {
      case 'text':
        return mark('TEXT_EQUAL_TO', when.equals, background);
      default:
        return mark('CUSTOM_FORMULA', when.formula, background);
    }
  });
}

/** Whether a rule on the sheet is one of ours: within our columns and with a mark we wrote; without marks all of them are. */
export function isOurRule(
  rule: StandingRule,
  columns: readonly number[],
  marks: readonly string[] | null,
): boolean {
  const within = rule.areas.every((area) => {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!columns.includes(column)) return false;
    }
    return true;
  });
  const [value = ''] = rule.values;
  return within && (marks === null || marks.includes(mark(rule.condition, value, rule.background)));
}
