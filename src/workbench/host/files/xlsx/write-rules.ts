import { cellName, excelColumns, excelRows, readArea } from '../addresses.ts';
import type { ConditionalFormatContent, ValidationContent } from '../content.ts';
import { writeFormula } from './formula-dialect.ts';
import type { Notation } from './formula-tokens.ts';
import type { RuleStyle } from './read-styles.ts';

export interface RuleWriting {
  readonly notation: Notation;
  readonly sheetNames: ReadonlyMap<string, string>;
}

export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/\r/g, '&#13;')
      .replace(/\n/g, '&#10;')
      .replace(/\t/g, '&#9;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** A range of a rule as a file writes it: every side closed. */
export function closedRange(range: string): string {
  const area = readArea(range, { rows: excelRows, columns: excelColumns });
  if (area === null) {
    return range;
  }
  const first = cellName(area.top, area.left);
  const last = cellName(
    Math.min(area.bottom, excelRows - 1),
    Math.min(area.right, excelColumns - 1),
  );
  return first === last ? first : `${first}:${last}`;
}

/** The upper left cell, to which the relative references of a rule refer. */
function firstCell(ranges: readonly string[]): string {
  return closedRange(ranges[0] ?? 'A1').split(':')[0] as string;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const numberOperators: Record<string, string> = {
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

/** Operand of a rule: a number, a formula of the spreadsheet, or text. */
function operand(value: string | number | boolean, writing: RuleWriting): string {
  if (typeof value === 'number') {
    return String(value);
  }
  return typeof value === 'string' && value.startsWith('=')
    ? writeFormula(value.slice(1), writing.notation, writing.sheetNames)
    : quoted(String(value));
}

const relativeDays: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** Attributes and formulas of a rule that a file can say; what Excel has no kind for becomes a formula. */
function conditionOf(
  rule: Extract<ConditionalFormatContent['rule'], { kind: 'boolean' }>,
  cell: string,
  writing: RuleWriting,
): { attributes: string; formulas: string[] } {
  const { criteria, values } = rule;
  const formulas = values.map((value) => operand(value, writing));
  const [first = '""'] = formulas;
  const text = String(values[0] ?? '');
  const number = numberOperators[criteria];
  const words = (type: string, operator: string, formula: string) => ({
    attributes: `type="${type}" operator="${operator}" text="${escapeXml(text)}"`,
    formulas: [formula],
  });
  const expression = (formula: string) => ({
    attributes: 'type="expression"',
    formulas: [formula],
  });
  if (number !== undefined) {
    return { attributes: `type="cellIs" operator="${number}"`, formulas };
  }
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return expression(writeFormula(text.replace(/^=/, ''), writing.notation, writing.sheetNames));
    case 'CELL_EMPTY':
      return { attributes: 'type="containsBlanks"', formulas: [`LEN(TRIM(${cell}))=0`] };
    case 'CELL_NOT_EMPTY':
      return { attributes: 'type="notContainsBlanks"', formulas: [`LEN(TRIM(${cell}))>0`] };
    case 'TEXT_CONTAINS':
      return words('containsText', 'containsText', `NOT(ISERROR(SEARCH(${first},${cell})))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return words('notContainsText', 'notContains', `ISERROR(SEARCH(${first},${cell}))`);
    case 'TEXT_STARTS_WITH':
      return words('beginsWith', 'beginsWith', `LEFT(${cell},LEN(${first}))=${first}`);
    case 'TEXT_ENDS_WITH':
      return words('endsWith', 'endsWith', `RIGHT(${cell},LEN(${first}))=${first}`);
    case 'TEXT_EQUAL_TO':
      return { attributes: 'type="cellIs" operator="equal"', formulas: [first] };
    case 'DATE_EQUAL_TO':
    case 'DATE_EQUAL_TO_RELATIVE':
    case 'DATE_BEFORE':
    case 'DATE_BEFORE_RELATIVE':
    case 'DATE_AFTER':
    case 'DATE_AFTER_RELATIVE': {
      const day = relativeDays[text] ?? (typeof values[0] === 'number' ? String(values[0]) : first);
      const sign = criteria.includes('BEFORE') ? '<' : criteria.includes('AFTER') ? '>' : '=';
      return expression(`AND(ISNUMBER(${cell}),FLOOR(${cell},1)${sign}${day})`);
    }
    default:
      // A condition without a counterpart shows nothing in Excel; the workbench restores it.
      return expression('FALSE');
  }
}

/** The look of a rule as an entry of the file's style table. */
export function ruleStyleXml(style: RuleStyle): string {
  const mark = (name: string, on: boolean | undefined, off = '0'): string =>
    on === undefined ? '' : on ? `<${name}/>` : `<${name} val="${off}"/>`;
  const rgb = (color: string): string => `rgb="FF${color.slice(1).toUpperCase()}"`;
  const font = [
    mark('b', style.bold),
    mark('i', style.italic),
    mark('strike', style.strikethrough),
    style.fontColor === undefined ? '' : `<color ${rgb(style.fontColor)}/>`,
    mark('u', style.underline, 'none'),
  ].join('');
  const fill =
    style.background === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor ${rgb(style.background)}/><bgColor ${rgb(style.background)}/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}

/** One conditional format; `style` is the number of its look in the style table. */
export function formatRuleXml(
  format: ConditionalFormatContent,
  priority: number,
  style: number,
  writing: RuleWriting,
): string {
  const { rule, ranges } = format;
  const sqref = ranges.map(closedRange).join(' ');
  let inner: string;
  if (rule.kind === 'scale') {
    const types = {
      MIN: 'min',
      MAX: 'max',
      NUMBER: 'num',
      PERCENT: 'percent',
      PERCENTILE: 'percentile',
    };
    const stops = rule.points.map(
      ({ type, value }) =>
        `<cfvo type="${types[type]}"${type === 'MIN' || type === 'MAX' ? '' : ` val="${escapeXml(value)}"`}/>`,
    );
    const colors = rule.points.map(
      ({ color }) => `<color rgb="FF${color.slice(1).toUpperCase()}"/>`,
    );
    inner = `<cfRule type="colorScale" priority="${priority}"><colorScale>${stops.join('')}${colors.join('')}</colorScale></cfRule>`;
  } else {
    const { attributes, formulas } = conditionOf(rule, firstCell(ranges), writing);
    inner = `<cfRule ${attributes} dxfId="${style}" priority="${priority}">${formulas
      .map((formula) => `<formula>${escapeXml(formula)}</formula>`)
      .join('')}</cfRule>`;
  }
  return `<conditionalFormatting sqref="${sqref}">${inner}</conditionalFormatting>`;
}

const dateOperators: Record<string, string> = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
};

/** A list in one text, where it fits: a file has no room for commas in an item nor for more than 255 characters. */
function listText(values: readonly (string | number | boolean)[]): string | null {
  const items = values.map((value) =>
    typeof value === 'boolean' ? String(value).toUpperCase() : String(value),
  );
  const text = items.join(',');
  return items.some((item) => item.includes(',') || item !== item.trim()) ||
    quoted(text).length > 257
    ? null
    : quoted(text);
}

function validationOf(
  validation: ValidationContent,
  cell: string,
  writing: RuleWriting,
): { type: string; operator?: string; formulas: string[] } {
  const { criteria, values } = validation;
  const formulas = values.map((value) => operand(value, writing));
  const [first = '""'] = formulas;
  const number = numberOperators[criteria];
  const date = dateOperators[criteria];
  // Excel takes 255 characters in a rule; a longer one lets everything pass there and is restored here.
  const custom = (formula: string) => ({
    type: 'custom',
    formulas: [formula.length > 255 ? 'TRUE' : formula],
  });
  if (number !== undefined) {
    return { type: 'decimal', operator: number, formulas };
  }
  if (date !== undefined) {
    return { type: 'date', operator: date, formulas };
  }
  switch (criteria) {
    case 'VALUE_IN_LIST': {
      const text = listText(values);
      return text === null
        ? custom(`OR(${formulas.map((item) => `EXACT(${cell},${item})`).join(',')})`)
        : { type: 'list', formulas: [text] };
    }
    case 'VALUE_IN_RANGE':
      return {
        type: 'list',
        formulas: [
          writeFormula(
            String(values[0] ?? '').replace(/^=/, ''),
            writing.notation,
            writing.sheetNames,
          ),
        ],
      };
    case 'CHECKBOX':
      return {
        type: 'list',
        formulas: [listText(values.length === 0 ? [true, false] : values) ?? '"TRUE,FALSE"'],
      };
    case 'CUSTOM_FORMULA':
      return custom(
        writeFormula(
          String(values[0] ?? '').replace(/^=/, ''),
          writing.notation,
          writing.sheetNames,
        ),
      );
    case 'TEXT_CONTAINS':
      return custom(`ISNUMBER(SEARCH(${first},${cell}))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return custom(`ISERROR(SEARCH(${first},${cell}))`);
    case 'TEXT_EQUAL_TO':
      return custom(`EXACT(${cell},${first})`);
    case 'TEXT_IS_VALID_EMAIL':
      return custom(`ISNUMBER(SEARCH("?@?*.?*",${cell}))`);
    case 'DATE_IS_VALID_DATE':
      return custom(`ISNUMBER(${cell})`);
    default:
      return custom('TRUE');
  }
}

export function validationXml(validation: ValidationContent, writing: RuleWriting): string {
  const { type, operator, formulas } = validationOf(
    validation,
    firstCell(validation.ranges),
    writing,
  );
  const help = validation.helpText === null ? '' : escapeXml(validation.helpText.slice(0, 255));
  const attributes = [
    `type="${type}"`,
    operator === undefined ? '' : `operator="${operator}"`,
    validation.allowInvalid ? 'errorStyle="warning"' : '',
    'allowBlank="1"',
    type === 'list' && !validation.showDropdown ? 'showDropDown="1"' : '',
    'showErrorMessage="1"',
    help === '' ? '' : `showInputMessage="1" prompt="${help}"`,
    `sqref="${validation.ranges.map(closedRange).join(' ')}"`,
  ];
  const content = formulas
    .slice(0, 2)
    .map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation ${attributes.filter((one) => one !== '').join(' ')}>${content.join('')}</dataValidation>`;
}
