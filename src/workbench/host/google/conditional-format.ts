/** Rules of conditional formatting. */
import type { ConditionalFormatContent } from '../files/content.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-builder.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import type { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type RuleContent = ConditionalFormatContent['rule'];
type Point = Extract<RuleContent, { kind: 'scale' }>['points'][number];

export class ConditionalFormatRule
  extends StandIn
  implements Pick<Google, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  readonly ranges: readonly Range[];
  readonly rule: RuleContent;
  constructor(script: Script, ranges: readonly Range[], rule: RuleContent) {
    super(script);
    this.ranges = ranges;
    this.rule = rule;
  }
  facts() {
    return { name: 'ConditionalFormatRule', file: 'conditional-format.ts' };
  }
  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilder(this.script, this) as never;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range as never);
  }
  getBooleanCondition(): GoogleCondition | null {
    return (
      this.rule.kind === 'boolean' ? new BooleanCondition(this.script, this.rule) : null
    ) as never;
  }
  getGradientCondition(): GoogleGradient | null {
    return (
      this.rule.kind === 'scale' ? new GradientCondition(this.script, this.rule.points) : null
    ) as never;
  }
}

class BooleanCondition
  extends StandIn
  implements
    Pick<
      GoogleCondition,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  readonly #rule: Extract<RuleContent, { kind: 'boolean' }>;
  constructor(script: Script, rule: Extract<RuleContent, { kind: 'boolean' }>) {
    super(script);
    this.#rule = rule;
  }
  facts() {
    return { name: 'BooleanCondition', file: 'conditional-format.ts' };
  }
  getBackground(): string | null {
    return this.#rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.#rule.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.#rule.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.#rule.style.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.#rule.style.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.#rule.style.strikethrough ?? null;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enums.BooleanCriteria[this.#rule.criteria as 'CELL_EMPTY'] as never;
  }
  getCriteriaValues(): unknown[] {
    return [...this.#rule.values];
  }
}

class GradientCondition
  extends StandIn
  implements
    Pick<
      GoogleGradient,
      | 'getMaxColor'
      | 'getMaxType'
      | 'getMaxValue'
      | 'getMidColor'
      | 'getMinColor'
      | 'getMinType'
      | 'getMinValue'
    >
{
  readonly #points: readonly Point[];
  constructor(script: Script, points: readonly Point[]) {
    super(script);
    this.#points = points;
  }
  facts() {
    return { name: 'GradientCondition', file: 'conditional-format.ts' };
  }
  getMinColor(): string {
    return this.#points[0]?.color ?? '';
  }
  getMinType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return enums.InterpolationType[this.#points[0]?.type ?? 'MIN'] as never;
  }
  getMinValue(): string {
    return this.#points[0]?.value ?? '';
  }
  getMidColor(): string {
    return this.#points.length > 2 ? (this.#points[1]?.color ?? '') : '';
  }
  getMaxColor(): string {
    return this.#points[this.#points.length - 1]?.color ?? '';
  }
  getMaxType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return enums.InterpolationType[this.#points[this.#points.length - 1]?.type ?? 'MAX'] as never;
  }
  getMaxValue(): string {
    return this.#points[this.#points.length - 1]?.value ?? '';
  }
}
