import { cellName, readArea, splitSheet } from '../addresses.ts';
import type { ValidationContent } from '../content.ts';
import { readFormula } from './formula-dialect.ts';
import { type RuleReading, readAreas, ruleRange } from './read-format-rules.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

const operators: Record<string, { number: string; date: string; sign: string }> = {
  between: { number: 'NUMBER_BETWEEN', date: 'DATE_BETWEEN', sign: '' },
  notBetween: { number: 'NUMBER_NOT_BETWEEN', date: 'DATE_NOT_BETWEEN', sign: '' },
  equal: { number: 'NUMBER_EQUAL_TO', date: 'DATE_EQUAL_TO', sign: '=' },
  notEqual: { number: 'NUMBER_NOT_EQUAL_TO', date: '', sign: '<>' },
  lessThan: { number: 'NUMBER_LESS_THAN', date: 'DATE_BEFORE', sign: '<' },
  lessThanOrEqual: {
    number: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
    date: 'DATE_ON_OR_BEFORE',
    sign: '<=',
  },
  greaterThan: { number: 'NUMBER_GREATER_THAN', date: 'DATE_AFTER', sign: '>' },
  greaterThanOrEqual: {
    number: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    date: 'DATE_ON_OR_AFTER',
    sign: '>=',
  },
};

type Rule = Pick<ValidationContent, 'criteria' | 'values'>;

/** A formula element: plain text in the first edition, wrapped in `f` in Excel's extension. */
const formulaText = (element: XmlElement | undefined): string =>
  (child(element, 'f')?.text ?? element?.text ?? '').trim();

const asNumber = (text: string): number | null =>
  /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text) ? Number(text) : null;

/** Excel's list in one text, separated by commas. */
function listItems(text: string): string[] {
  return text
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(',')
    .map((item) => item.trim());
}

function comparison(
  cell: string,
  sign: string,
  operator: string,
  low: string,
  high: string,
): string {
  return operator === 'between'
    ? `AND(${cell}>=${low},${cell}<=${high})`
    : operator === 'notBetween'
      ? `OR(${cell}<${low},${cell}>${high})`
      : `${cell}${sign}${low}`;
}

function readRule(
  validation: XmlElement,
  cell: string,
  convert: (formula: string) => string | null,
): Rule | null {
  const type = attribute(validation, 'type') ?? 'none';
  const operatorName = attribute(validation, 'operator') ?? 'between';
  const operator = operators[operatorName];
  const low = formulaText(child(validation, 'formula1'));
  const high = formulaText(child(validation, 'formula2'));
  const custom = (formula: string): Rule | null => {
    const text = convert(formula);
    return text === null ? null : { criteria: 'CUSTOM_FORMULA', values: [`=${text}`] };
  };
  if (type === 'list') {
    if (low.startsWith('"')) {
      return { criteria: 'VALUE_IN_LIST', values: listItems(low) };
    }
    const text = convert(low);
    // A list worked out by a formula has no counterpart; a range or a name has.
    return text === null ||
      /[(]/.test(splitSheet(text).range) ||
      (readArea(splitSheet(text).range) === null && !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text))
      ? null
      : { criteria: 'VALUE_IN_RANGE', values: [text] };
  }
  if (type === 'custom') {
    return custom(low);
  }
  if (operator === undefined) {
    return null;
  }
  const wanted = /between/i.test(operatorName) ? [low, high] : [low];
  const numbers = wanted.map(asNumber);
  const plain = numbers.every((value): value is number => value !== null);
  if (type === 'decimal' && plain) {
    return { criteria: operator.number, values: numbers };
  }
  if (type === 'date' && plain && operator.date !== '') {
    return { criteria: operator.date, values: numbers };
  }
  const compared = comparison(cell, operator.sign, operatorName, low, high);
  switch (type) {
    case 'whole':
      return custom(`AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${compared})`);
    case 'decimal':
    case 'date':
    case 'time':
      return custom(`AND(ISNUMBER(${cell}),${compared})`);
    case 'textLength':
      return custom(comparison(`LEN(${cell})`, operator.sign, operatorName, low, high));
    default:
      return null;
  }
}

/** All data validations of a sheet, those of Excel's extension included. */
export function readValidations(worksheet: XmlElement, reading: RuleReading): ValidationContent[] {
  const extended = childrenOf(child(worksheet, 'extLst'), 'ext').flatMap((extension) =>
    childrenOf(child(extension, 'dataValidations'), 'dataValidation'),
  );
  const found: ValidationContent[] = [];
  for (const validation of [
    ...childrenOf(child(worksheet, 'dataValidations'), 'dataValidation'),
    ...extended,
  ]) {
    const areas = readAreas(attribute(validation, 'sqref') ?? child(validation, 'sqref')?.text);
    const first = areas[0];
    if (first === undefined || (attribute(validation, 'type') ?? 'none') === 'none') {
      continue;
    }
    const ranges = areas.map(ruleRange);
    const place = { ...reading, row: first.top, column: first.left };
    const rule = readRule(validation, cellName(first.top, first.left), (formula) => {
      const read = readFormula(formula, place);
      return read.external ? null : read.text;
    });
    if (rule === null) {
      reading.losses.add('validation', reading.sheet, ranges[0]);
      continue;
    }
    const error = attribute(validation, 'error') ?? '';
    const prompt = attribute(validation, 'prompt') ?? '';
    const isStop = (attribute(validation, 'errorStyle') ?? 'stop') === 'stop';
    const titled = ['promptTitle', 'errorTitle'].some((name) => attribute(validation, name));
    if (titled || (error !== '' && prompt !== '' && error !== prompt)) {
      reading.losses.add('validation-words', reading.sheet, ranges[0]);
    }
    found.push({
      ranges,
      ...rule,
      allowInvalid: !(isStop && flag(validation, 'showErrorMessage')),
      helpText: prompt || error || null,
      // The file's attribute says the opposite of its name.
      showDropdown: !flag(validation, 'showDropDown'),
    });
  }
  return found;
}
