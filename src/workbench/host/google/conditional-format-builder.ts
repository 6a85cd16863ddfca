/** The builder of a rule of conditional formatting. */
import type { ConditionalFormatContent } from '../files/content.ts';
import { colorOf, enumName, expectArguments, mismatch } from './arguments.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { dayLimits, numberLimits, textLimit } from './criteria.ts';
import { StandIn } from './guard.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type RuleContent = ConditionalFormatContent['rule'];
type Style = Extract<RuleContent, { kind: 'boolean' }>['style'];
type Point = Extract<RuleContent, { kind: 'scale' }>['points'][number];

const api = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

/** A sheet's name in a formula ends with an exclamation mark; inside a text, as INDIRECT takes it, it is text. */
const readsOtherSheet = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');

export class ConditionalFormatRuleBuilder
  extends StandIn
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'copy'
      | 'getBooleanCondition'
      | 'getGradientCondition'
      | 'getRanges'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setGradientMaxpoint'
      | 'setGradientMaxpointWithValue'
      | 'setGradientMidpointWithValue'
      | 'setGradientMinpoint'
      | 'setGradientMinpointWithValue'
      | 'setItalic'
      | 'setRanges'
      | 'setStrikethrough'
      | 'setUnderline'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenDateAfter'
      | 'whenDateBefore'
      | 'whenDateEqualTo'
      | 'whenFormulaSatisfied'
      | 'whenNumberBetween'
      | 'whenNumberEqualTo'
      | 'whenNumberGreaterThan'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenNumberLessThanOrEqualTo'
      | 'whenNumberNotBetween'
      | 'whenNumberNotEqualTo'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextEndsWith'
      | 'whenTextEqualTo'
      | 'whenTextStartsWith'
    >
{
  #ranges: readonly Range[] = [];
  #condition: { criteria: string; values: readonly (string | number)[] } | null = null;
  #style: Style = {};
  #points: { min?: Point; mid?: Point; max?: Point } = {};

  constructor(script: Script, from: ConditionalFormatRule | null = null) {
    super(script);
    if (!from) return;
    this.#ranges = from.ranges;
    if (from.rule.kind === 'boolean') {
      const { criteria, values, style } = from.rule;
      this.#condition = { criteria, values };
      this.#style = style;
    } else {
      const [min, ...rest] = from.rule.points;
      const max = rest[rest.length - 1];
      const mid = rest.length > 1 ? rest[0] : undefined;
      this.#points = { ...(min ? { min } : {}), ...(mid ? { mid } : {}), ...(max ? { max } : {}) };
    }
  }
  facts() {
    return { name: 'ConditionalFormatRuleBuilder', file: 'conditional-format-builder.ts' };
  }

  build(): Google {
    if (this.#ranges.length === 0)
      throw new Error('A conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.script, this.#ranges, this.#content()) as never;
  }
  copy(): GoogleBuilder {
    return this.build().copy();
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#ranges.map((range) => range as never);
  }
  getBooleanCondition(): GoogleCondition | null {
    return this.#condition ? this.build().getBooleanCondition() : null;
  }
  getGradientCondition(): GoogleGradient | null {
    return this.#condition ? null : this.build().getGradientCondition();
  }
  #content(): RuleContent {
    const { min, mid, max } = this.#points;
    if (min && max) return { kind: 'scale', points: [min, ...(mid ? [mid] : []), max] };
    if (!this.#condition) throw new Error('A conditional format rule must have a condition.');
    return { kind: 'boolean', ...this.#condition, style: this.#style };
  }

  setRanges(ranges: unknown[]): GoogleBuilder {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof Range)) {
      throw mismatch(`${api}.setRanges`, [ranges]);
    }
    if (new Set(ranges.map(({ sheet }) => sheet)).size > 1) {
      throw new Error('All ranges of a conditional format rule must be on the same sheet.');
    }
    this.#ranges = ranges;
    return this as never;
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.#look('background', this.#color(color));
  }
  setFontColor(color: string | null): GoogleBuilder {
    return this.#look('fontColor', this.#color(color));
  }
  setBold(bold: boolean | null): GoogleBuilder {
    return this.#look('bold', bold);
  }
  setItalic(italic: boolean | null): GoogleBuilder {
    return this.#look('italic', italic);
  }
  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.#look('underline', underline);
  }
  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.#look('strikethrough', strikethrough);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return this.#point('min', { type: 'MIN', value: '', color: this.#color(color) ?? '#ffffff' });
  }
  setGradientMaxpoint(color: string): GoogleBuilder {
    return this.#point('max', { type: 'MAX', value: '', color: this.#color(color) ?? '#ffffff' });
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.#point('min', this.#valued('Minpoint', color, type, value));
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.#point('mid', this.#valued('Midpoint', color, type, value));
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.#point('max', this.#valued('Maxpoint', color, type, value));
  }

  whenCellEmpty(): GoogleBuilder {
    return this.#when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): GoogleBuilder {
    return this.#when('CELL_NOT_EMPTY', []);
  }
  whenFormulaSatisfied(formula: string): GoogleBuilder {
    const isStrict = !this.script.settings.unverified.rulesMayReadOtherSheets;
    if (isStrict && typeof formula === 'string' && readsOtherSheet(formula)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    return this.#text('whenFormulaSatisfied', 'CUSTOM_FORMULA', formula);
  }
  whenTextContains(text: string): GoogleBuilder {
    return this.#text('whenTextContains', 'TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.#text('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): GoogleBuilder {
    return this.#text('whenTextStartsWith', 'TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): GoogleBuilder {
    return this.#text('whenTextEndsWith', 'TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): GoogleBuilder {
    return this.#text('whenTextEqualTo', 'TEXT_EQUAL_TO', text);
  }
  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.#numbers('whenNumberBetween', 'NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.#numbers('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.#numbers('whenNumberEqualTo', 'NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return this.#numbers('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.#numbers('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.#numbers(
      'whenNumberGreaterThanOrEqualTo',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      number,
    );
  }
  whenNumberLessThan(number: number): GoogleBuilder {
    return this.#numbers('whenNumberLessThan', 'NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.#numbers('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenDateAfter(date: unknown): GoogleBuilder {
    return this.#date('whenDateAfter', 'DATE_AFTER', date);
  }
  whenDateBefore(date: unknown): GoogleBuilder {
    return this.#date('whenDateBefore', 'DATE_BEFORE', date);
  }
  whenDateEqualTo(date: unknown): GoogleBuilder {
    return this.#date('whenDateEqualTo', 'DATE_EQUAL_TO', date);
  }

  /** One rule has one condition: a later one replaces an earlier one. */
  #when(criteria: string, values: readonly (string | number)[]): GoogleBuilder {
    this.#condition = { criteria, values };
    this.#points = {};
    return this as never;
  }
  #text(method: string, criteria: string, text: string): GoogleBuilder {
    return this.#when(criteria, textLimit(`${api}.${method}`, text));
  }
  #numbers(method: string, criteria: string, ...numbers: number[]): GoogleBuilder {
    return this.#when(criteria, numberLimits(`${api}.${method}`, numbers));
  }
  #date(method: string, criteria: string, date: unknown): GoogleBuilder {
    return this.#when(criteria, dayLimits(this.script, `${api}.${method}`, [date]));
  }
  /** null takes a part of the look away. */
  #look(property: keyof Style, value: string | boolean | null): GoogleBuilder {
    const { [property]: _, ...rest } = this.#style;
    this.#style = value === null ? rest : { ...rest, [property]: value };
    return this as never;
  }
  #color(color: string | null): string | null {
    return colorOf(color, this.script.settings.unverified.unknownFormatsThrow);
  }
  #point(place: 'min' | 'mid' | 'max', point: Point): GoogleBuilder {
    this.#points = { ...this.#points, [place]: point };
    this.#condition = null;
    return this as never;
  }
  #valued(place: string, color: string, type: unknown, value: string): Point {
    const signature = `${api}.setGradient${place}WithValue`;
    expectArguments(signature, [value], ['string']);
    const name = enumName(signature, type, 'InterpolationType');
    return { type: name as Point['type'], value, color: this.#color(color) ?? '#ffffff' };
  }
}
