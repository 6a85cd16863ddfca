/** Data validation, between the plain form of content.ts and Univer's, and the judgement whether a value passes. */
import type { CellValue, ValidationContent } from '../files/content.ts';
import type { Rectangle } from './a1.ts';
import { fromRectangle, type UniverRange } from './ranges.ts';

/** A validation without its place. */
export type ValidationRule = Omit<ValidationContent, 'ranges'>;

export interface KeptValidation {
  uid: string;
  ranges: UniverRange[];
  type: string;
  formula1?: string;
  formula2?: string;
  operator?: string;
  errorStyle?: number;
  error?: string;
  showDropDown?: boolean;
  renderMode?: number;
  bizInfo?: { google?: { rule: ValidationRule; shown: string } };
}

/** Univer's number for it in DataValidationRenderMode. */
const arrow = 1;

const operators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

function shownPart({
  criteria,
  values,
}: ValidationRule): Pick<KeptValidation, 'type' | 'formula1' | 'formula2' | 'operator'> {
  const texts = values.map(String);
  const [first = '', second] = texts;
  if (criteria === 'VALUE_IN_LIST') {
    return {
      type: 'list',
      formula1: texts
        .map((text) => (/[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
        .join(','),
    };
  }
  if (criteria === 'VALUE_IN_RANGE') return { type: 'list', formula1: `=${first}` };
  if (criteria === 'CHECKBOX') {
    return {
      type: 'checkbox',
      ...(texts.length > 0 ? { formula1: first, formula2: second ?? '' } : {}),
    };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: first };
  const [kind = '', ...rest] = criteria.split('_');
  const operator = operators[rest.join('_')];
  if ((kind === 'NUMBER' || kind === 'DATE') && operator) {
    return {
      type: kind === 'NUMBER' ? 'decimal' : 'date',
      operator,
      formula1: first,
      ...(second === undefined ? {} : { formula2: second }),
    };
  }
  // Univer has no rule for texts; it shows the cell as free and the host judges it.
  return { type: 'any' };
}

export function toUniverValidation(
  rule: ValidationRule,
  ranges: readonly Rectangle[],
  uid: string,
): KeptValidation {
  const shown = shownPart(rule);
  return {
    uid,
    ranges: ranges.map(fromRectangle),
    ...shown,
    errorStyle: rule.allowInvalid ? 2 : 1,
    showDropDown: rule.showDropdown,
    // An arrow beside the text, as Sheets draws a rule that a script or a file made.
    renderMode: arrow,
    ...(rule.helpText ? { error: rule.helpText } : {}),
    bizInfo: { google: { rule, shown: JSON.stringify(shown) } },
  };
}

function listItems(text: string): string[] {
  return (text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((item) =>
    item.startsWith('"') ? item.slice(1, -1).replace(/""/g, '"') : item,
  );
}

/** The rule in Google's words; one that a page changed is read from what it shows. */
export function fromUniverValidation(kept: KeptValidation): ValidationRule {
  const { type, formula1, formula2, operator } = kept;
  const shown: Pick<KeptValidation, 'type' | 'formula1' | 'formula2' | 'operator'> = {
    type,
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
  const google = kept.bizInfo?.google;
  const same = google && sameShown(JSON.parse(google.shown) as typeof shown, shown);
  if (google && same) return google.rule;
  const rest = {
    allowInvalid: kept.errorStyle !== 1,
    helpText: kept.error ?? null,
    showDropdown: kept.showDropDown ?? true,
  };
  const name = (prefix: string) => {
    const found = Object.keys(operators).find((key) => operators[key] === operator);
    return `${prefix}_${found ?? 'EQUAL_TO'}`;
  };
  const values = [formula1, formula2].filter((value): value is string => Boolean(value));
  if (type === 'list' || type === 'listMultiple') {
    return formula1?.startsWith('=')
      ? { criteria: 'VALUE_IN_RANGE', values: [formula1.slice(1)], ...rest }
      : { criteria: 'VALUE_IN_LIST', values: listItems(formula1 ?? ''), ...rest };
  }
  if (type === 'checkbox') return { criteria: 'CHECKBOX', values, ...rest };
  if (type === 'decimal' || type === 'whole') {
    return { criteria: name('NUMBER'), values: values.map(Number), ...rest };
  }
  if (type === 'date') return { criteria: name('DATE'), values, ...rest };
  return { criteria: 'CUSTOM_FORMULA', values, ...rest };
}

/** The validation with its formulas, and the references of its lists, changed. */
export function withFormulas(
  kept: KeptValidation,
  change: (formula: string) => string,
): KeptValidation {
  const changed = (text: string) =>
    text.startsWith('=') ? change(text) : change(`=${text}`).slice(1);
  const { formula1, formula2, type, bizInfo } = kept;
  const isFormula = (text: string) => text.startsWith('=') || type === 'custom';
  const shown = {
    ...(formula1 === undefined
      ? {}
      : { formula1: isFormula(formula1) ? changed(formula1) : formula1 }),
    ...(formula2 === undefined
      ? {}
      : { formula2: isFormula(formula2) ? changed(formula2) : formula2 }),
  };
  const rule = fromUniverValidation(kept);
  if (rule !== bizInfo?.google?.rule) return { ...kept, ...shown };
  const reads = rule.criteria === 'CUSTOM_FORMULA' || rule.criteria === 'VALUE_IN_RANGE';
  if (!reads) return kept;
  const values = rule.values.map((value) => changed(String(value)));
  return { ...kept, ...toUniverValidation({ ...rule, values }, [], kept.uid), ranges: kept.ranges };
}

function sameShown(a: object, b: object): boolean {
  const sorted = (one: object) =>
    JSON.stringify(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/** What a judgement may have to look up. */
export interface ValidationContext {
  textOf(value: CellValue): string;
  /** Whether one of the cells that a range or name in the rule stands for shows the text. */
  isInRange(reference: string, text: string): boolean;
  isTrue(formula: string): boolean;
}

/** Whether the value may stand in a cell with this validation; a blank always may. */
export function passes(
  value: CellValue,
  rule: ValidationRule,
  context: ValidationContext,
): boolean {
  if (value === null || value === '') return true;
  const text = context.textOf(value);
  const { criteria, values } = rule;
  const [first] = values;
  if (criteria === 'VALUE_IN_LIST')
    return rule.values.some((one) => String(one) === text || one === value);
  if (criteria === 'VALUE_IN_RANGE') return context.isInRange(String(first), text);
  if (criteria === 'CHECKBOX') {
    return rule.values.length === 0
      ? typeof value === 'boolean'
      : rule.values.some((one) => String(one) === text);
  }
  if (criteria === 'TEXT_CONTAINS') return text.includes(String(first));
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(String(first));
  if (criteria === 'TEXT_EQUAL_TO') return text === String(first);
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  if (criteria === 'TEXT_IS_VALID_URL') return /^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(text);
  if (criteria === 'CUSTOM_FORMULA') return context.isTrue(String(first));
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number';
  return isWithin(value, criteria, values);
}

/** Whether the value is a number or day as the criteria wants it; only days count of dates. */
export function isWithin(
  value: CellValue,
  criteria: string,
  limits: ValidationRule['values'],
): boolean {
  if (typeof value !== 'number') return false;
  const [low = Number.NaN, high = Number.NaN] = limits.map(Number);
  const compared = criteria.startsWith('DATE') ? Math.floor(value) : value;
  switch (operators[criteria.slice(criteria.indexOf('_') + 1)]) {
    case 'between':
      return compared >= low && compared <= high;
    case 'notBetween':
      return compared < low || compared > high;
    case 'equal':
      return compared === low;
    case 'notEqual':
      return compared !== low;
    case 'greaterThan':
      return compared > low;
    case 'greaterThanOrEqual':
      return compared >= low;
    case 'lessThan':
      return compared < low;
    case 'lessThanOrEqual':
      return compared <= low;
    default:
      return true;
  }
}
