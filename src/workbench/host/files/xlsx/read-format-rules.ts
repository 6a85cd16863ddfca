import {
  type Area,
  cellName,
  columnLetters,
  excelColumns,
  excelRows,
  readArea,
} from '../addresses.ts';
import type { ConditionalFormatContent } from '../content.ts';
import type { Losses } from '../losses.ts';
import { type ColorTables, readColor } from './colors.ts';
import { type FormulaPlace, readFormula } from './formula-dialect.ts';
import type { Notation } from './formula-tokens.ts';
import type { ReadStyles } from './read-styles.ts';
import type { TableArea } from './table-references.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

export interface RuleReading {
  readonly sheet: string;
  readonly notation: Notation;
  readonly tables: readonly TableArea[];
  readonly losses: Losses;
}

/** An area of a rule as content writes it: open to the end of the grid where the file's reaches its last row or column. */
export function ruleRange(area: Area): string {
  const wholeRows = area.bottom >= excelRows - 1;
  const wholeColumns = area.right >= excelColumns - 1;
  if (wholeRows && area.top === 0) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (wholeColumns && area.left === 0) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  const first = cellName(area.top, area.left);
  if (wholeRows) {
    return `${first}:${columnLetters(area.right)}`;
  }
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a `sqref` attribute, which separates them by blanks. */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((range) => readArea(range))
    .filter((area): area is Area => area !== null);
}

const numberCriteria: Record<string, { criteria: string; sign: string }> = {
  lessThan: { criteria: 'NUMBER_LESS_THAN', sign: '<' },
  lessThanOrEqual: { criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO', sign: '<=' },
  equal: { criteria: 'NUMBER_EQUAL_TO', sign: '=' },
  notEqual: { criteria: 'NUMBER_NOT_EQUAL_TO', sign: '<>' },
  greaterThanOrEqual: { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', sign: '>=' },
  greaterThan: { criteria: 'NUMBER_GREATER_THAN', sign: '>' },
  between: { criteria: 'NUMBER_BETWEEN', sign: '' },
  notBetween: { criteria: 'NUMBER_NOT_BETWEEN', sign: '' },
};
const textCriteria: Record<string, string> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

type Condition = { readonly criteria: string; readonly values: readonly (string | number)[] };

const asNumber = (text: string): number | null =>
  /^\s*[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?\s*$/i.test(text) ? Number(text) : null;
const asText = (text: string): string | null =>
  /^\s*"(?:[^"]|"")*"\s*$/.test(text) ? text.trim().slice(1, -1).replace(/""/g, '"') : null;

/** The condition of one rule in Google's words; null for kinds Sheets does not have. */
function readCondition(
  rule: XmlElement,
  areas: readonly Area[],
  custom: (formula: string) => Condition | null,
): Condition | null {
  const type = attribute(rule, 'type') ?? '';
  const formulas = childrenOf(rule, 'formula').map((formula) => formula.text);
  const [formula = ''] = formulas;
  const first = areas[0] as Area;
  const cell = cellName(first.top, first.left);
  const text = attribute(rule, 'text');
  switch (type) {
    case 'cellIs': {
      const operator = attribute(rule, 'operator') ?? '';
      const number = numberCriteria[operator];
      if (number === undefined) {
        return null;
      }
      const numbers = formulas.map(asNumber);
      if (numbers.length > 0 && numbers.every((value): value is number => value !== null)) {
        return { criteria: number.criteria, values: numbers };
      }
      const word = asText(formula);
      if (operator === 'equal' && word !== null && word !== '') {
        return { criteria: 'TEXT_EQUAL_TO', values: [word] };
      }
      const [low = '0', high = '0'] = formulas;
      return custom(
        operator === 'between'
          ? `AND(${cell}>=${low},${cell}<=${high})`
          : operator === 'notBetween'
            ? `OR(${cell}<${low},${cell}>${high})`
            : `${cell}${number.sign}${low}`,
      );
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      // Without the attribute the text is a cell, and only the formula says which.
      return text === undefined
        ? custom(formula)
        : { criteria: textCriteria[type] as string, values: [text] };
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'duplicateValues':
    case 'uniqueValues': {
      const counts = areas.map((area) => {
        const [top, bottom] = [area.top + 1, area.bottom + 1];
        return `COUNTIF($${columnLetters(area.left)}$${top}:$${columnLetters(area.right)}$${bottom},${cell})`;
      });
      return custom(
        `AND(${cell}<>"",${counts.join('+')}${type === 'duplicateValues' ? '>' : '='}1)`,
      );
    }
    case 'expression':
    case 'containsErrors':
    case 'notContainsErrors':
    case 'timePeriod':
      return formula === '' ? null : custom(formula);
    default:
      return null;
  }
}

const pointTypes = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
} as const;

function readScale(rule: XmlElement, colors: ColorTables): ConditionalFormatContent['rule'] | null {
  const scale = child(rule, 'colorScale');
  const stops = childrenOf(scale, 'cfvo');
  const tones = childrenOf(scale, 'color').map((color) => readColor(color, colors));
  const points = stops.map((stop, index) => {
    const type = pointTypes[(attribute(stop, 'type') ?? '') as keyof typeof pointTypes];
    const value = attribute(stop, 'val') ?? '';
    const color = tones[index];
    const needsNumber = type !== 'MIN' && type !== 'MAX';
    return type === undefined || color == null || (needsNumber && asNumber(value) === null)
      ? null
      : { type, value: needsNumber ? value : '', color };
  });
  return points.length >= 2 &&
    points.length <= 3 &&
    points.every((point): point is NonNullable<typeof point> => point !== null)
    ? { kind: 'scale', points }
    : null;
}

/** All conditional formats of a sheet, first rule first; what Sheets cannot do is noted as lost. */
export function readFormatRules(
  worksheet: XmlElement,
  styles: ReadStyles,
  colors: ColorTables,
  reading: RuleReading,
): ConditionalFormatContent[] {
  const found: { priority: number; content: ConditionalFormatContent }[] = [];
  for (const block of childrenOf(worksheet, 'conditionalFormatting')) {
    const areas = readAreas(attribute(block, 'sqref'));
    const first = areas[0];
    if (first === undefined) {
      continue;
    }
    const ranges = areas.map(ruleRange);
    const place: FormulaPlace = { ...reading, row: first.top, column: first.left };
    for (const rule of childrenOf(block, 'cfRule')) {
      const type = attribute(rule, 'type') ?? '';
      const lose = (kind: Parameters<Losses['add']>[0]): void =>
        reading.losses.add(kind, reading.sheet, ranges[0]);
      const custom = (formula: string): Condition | null => {
        const read = readFormula(formula, place);
        return read.external ? null : { criteria: 'CUSTOM_FORMULA', values: [`=${read.text}`] };
      };
      const priority = Number(attribute(rule, 'priority') ?? found.length);
      if (type === 'colorScale') {
        const scale = readScale(rule, colors);
        if (scale === null) {
          lose('format-rule');
        } else {
          found.push({ priority, content: { ranges, rule: scale } });
        }
        continue;
      }
      if (type === 'dataBar' || type === 'iconSet') {
        lose(type === 'dataBar' ? 'data-bar' : 'icon-set');
        continue;
      }
      const condition = readCondition(rule, areas, custom);
      if (condition === null) {
        lose('format-rule');
        continue;
      }
      if (flag(rule, 'stopIfTrue')) {
        lose('stop-if-true');
      }
      const index = attribute(rule, 'dxfId');
      const style = index === undefined ? undefined : styles.rules[Number(index)];
      style?.losses.forEach(lose);
      found.push({
        priority,
        content: { ranges, rule: { kind: 'boolean', ...condition, style: style?.style ?? {} } },
      });
    }
  }
  return found.sort((left, right) => left.priority - right.priority).map(({ content }) => content);
}
