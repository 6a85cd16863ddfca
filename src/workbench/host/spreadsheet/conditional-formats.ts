/** Rules of conditional formatting, between the plain form of content.ts and Univer's. */
import type { ConditionalFormatContent } from '../files/content.ts';
import { type Rectangle, rangeName } from './a1.ts';
import { fromRectangle, toRectangle } from './ranges.ts';
import { fromUniverStyle, toUniverStyle } from './styles.ts';

type UniverRule = import('@univerjs/sheets-conditional-formatting').IConditionFormattingRule;
type RuleContent = ConditionalFormatContent['rule'];
type BooleanRule = Extract<RuleContent, { kind: 'boolean' }>;

/** A rule as the host keeps it: what Univer shows, and the words it was said in as long as Univer's part stands. */
export interface KeptRule extends UniverRule {
  google?: { readonly rule: RuleContent; readonly shown: string };
}

const numberOperators: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const textOperators: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQUAL_TO: 'equal',
  TEXT_NOT_EQUAL_TO: 'notEqual',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};
/** Days that Google names from today on. */
export const relativeDays: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY();-1)',
  PAST_YEAR: 'EDATE(TODAY();-12)',
};
const pointTypes: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};
const nameOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((name) => table[name] === value);

function univerCondition({ criteria, values }: BooleanRule, first: Rectangle): object {
  const number = numberOperators[criteria];
  if (number && values.every((value) => Number.isFinite(Number(value)))) {
    const numbers = values.map(Number);
    return {
      subType: 'number',
      operator: number,
      value: numbers.length > 1 ? numbers : numbers[0],
    };
  }
  const text = textOperators[criteria];
  if (text) return { subType: 'text', operator: text, value: String(values[0] ?? '') };
  if (criteria === 'CUSTOM_FORMULA') return { subType: 'formula', value: String(values[0]) };
  const cell = rangeName({ ...first, height: 1, width: 1 });
  if (number) return { subType: 'formula', value: comparedWithCells(criteria, cell, values) };
  const comparison = criteria.startsWith('DATE_BEFORE')
    ? '<'
    : criteria.startsWith('DATE_AFTER')
      ? '>'
      : '=';
  const day = relativeDays[String(values[0])] ?? String(values[0]);
  const isSpan =
    comparison === '=' && day.includes('TODAY') && String(values[0]).startsWith('PAST');
  const test = isSpan ? `${cell}>=${day};${cell}<=TODAY()` : `${cell}${comparison}${day}`;
  return { subType: 'formula', value: `=AND(ISNUMBER(${cell});${test})` };
}

/** A comparison whose limits are formulas, such as `=B1`. */
function comparedWithCells(
  criteria: string,
  cell: string,
  values: readonly (string | number)[],
): string {
  const [first = '', second = ''] = values.map((value) => `(${String(value).replace(/^=/, '')})`);
  const signs: Readonly<Record<string, string>> = {
    NUMBER_GREATER_THAN: '>',
    NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
    NUMBER_LESS_THAN: '<',
    NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
    NUMBER_EQUAL_TO: '=',
    NUMBER_NOT_EQUAL_TO: '<>',
  };
  const isWithin = `AND(${cell}>=${first};${cell}<=${second})`;
  const test =
    criteria === 'NUMBER_BETWEEN'
      ? isWithin
      : criteria === 'NUMBER_NOT_BETWEEN'
        ? `NOT(${isWithin})`
        : `${cell}${signs[criteria]}${first}`;
  return `=AND(ISNUMBER(${cell});${test})`;
}

/** The rule as Univer shows it; `values` of days are day numbers. */
export function toUniverRule(
  content: ConditionalFormatContent,
  ranges: readonly Rectangle[],
  id: string,
): KeptRule {
  const { rule } = content;
  const shown =
    rule.kind === 'scale'
      ? {
          type: 'colorScale',
          config: rule.points.map(({ type, value, color }, index) => ({
            index,
            color,
            value: { type: pointTypes[type], value: Number(value) || 0 },
          })),
        }
      : {
          type: 'highlightCell',
          style: toUniverStyle({
            ...(rule.style.background ? { background: rule.style.background } : {}),
            ...(rule.style.fontColor ? { fontColor: rule.style.fontColor } : {}),
            ...(rule.style.bold ? { bold: true } : {}),
            ...(rule.style.italic ? { italic: true } : {}),
            ...(rule.style.underline ? { underline: true } : {}),
            ...(rule.style.strikethrough ? { strikethrough: true } : {}),
          }),
          ...univerCondition(rule, ranges[0] ?? { row: 0, column: 0, height: 1, width: 1 }),
        };
  return {
    cfId: id,
    stopIfTrue: false,
    ranges: ranges.map(fromRectangle),
    rule: shown as UniverRule['rule'],
    google: { rule, shown: JSON.stringify(shown) },
  };
}

function fromUniverCondition(rule: Record<string, unknown>): {
  criteria: string;
  values: (string | number)[];
} {
  const operator = String(rule['operator']);
  const value = rule['value'];
  if (rule['subType'] === 'number') {
    const values = (Array.isArray(value) ? value : [value]).map(Number);
    return { criteria: nameOf(numberOperators, operator) ?? 'NUMBER_EQUAL_TO', values };
  }
  if (rule['subType'] === 'text') {
    const criteria = nameOf(textOperators, operator) ?? 'TEXT_CONTAINS';
    return { criteria, values: criteria.startsWith('CELL') ? [] : [String(value ?? '')] };
  }
  return { criteria: 'CUSTOM_FORMULA', values: [String(value ?? '')] };
}

/** The rule in Google's words; one that a page changed is read from what it shows. */
export function fromUniverRule(kept: KeptRule): { ranges: Rectangle[]; rule: RuleContent } {
  const ranges = kept.ranges.map(toRectangle);
  if (kept.google && kept.google.shown === JSON.stringify(kept.rule))
    return { ranges, rule: kept.google.rule };
  const rule = kept.rule as unknown as Record<string, unknown>;
  if (rule['type'] === 'colorScale') {
    const points = rule['config'] as { color: string; value: { type: string; value?: number } }[];
    return {
      ranges,
      rule: {
        kind: 'scale',
        points: points.map(({ color, value }) => ({
          type: (nameOf(pointTypes, value.type) ?? 'NUMBER') as 'NUMBER',
          value: String(value.value ?? ''),
          color,
        })),
      },
    };
  }
  const style = fromUniverStyle(rule['style'] as Parameters<typeof fromUniverStyle>[0]) ?? {};
  const { background, fontColor, bold, italic, underline, strikethrough } = style;
  return {
    ranges,
    rule: {
      kind: 'boolean',
      ...fromUniverCondition(rule),
      style: {
        ...(background ? { background } : {}),
        ...(fontColor ? { fontColor } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(underline ? { underline } : {}),
        ...(strikethrough ? { strikethrough } : {}),
      },
    },
  };
}
