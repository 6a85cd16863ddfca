import { expect, test } from 'vitest';
import type { ConditionalFormatContent } from '../../../src/workbench/host/files/content.ts';
import {
  fromUniverRule,
  toUniverRule,
} from '../../../src/workbench/host/spreadsheet/conditional-formats.ts';

const place = { row: 4, column: 1, height: 10, width: 1 };
const style = { background: '#bfe1f6' };

const rule = (criteria: string, values: (string | number)[]): ConditionalFormatContent['rule'] => ({
  kind: 'boolean',
  criteria,
  values,
  style,
});

test.each<[string, (string | number)[], object]>([
  ['NUMBER_GREATER_THAN', [65], { subType: 'number', operator: 'greaterThan', value: 65 }],
  ['NUMBER_BETWEEN', [40, 60], { subType: 'number', operator: 'between', value: [40, 60] }],
  ['NUMBER_GREATER_THAN', ['=C1'], { subType: 'formula', value: '=AND(ISNUMBER(B5);B5>(C1))' }],
  [
    'NUMBER_NOT_BETWEEN',
    ['=C1', 9],
    { subType: 'formula', value: '=AND(ISNUMBER(B5);NOT(AND(B5>=(C1);B5<=(9))))' },
  ],
  ['TEXT_EQUAL_TO', ['Kunde'], { subType: 'text', operator: 'equal', value: 'Kunde' }],
  ['CELL_EMPTY', [], { subType: 'text', operator: 'containsBlanks' }],
  ['CUSTOM_FORMULA', ['=$B5="x"'], { subType: 'formula', value: '=$B5="x"' }],
  ['DATE_BEFORE', [46027], { subType: 'formula', value: '=AND(ISNUMBER(B5);B5<46027)' }],
  [
    'DATE_AFTER_RELATIVE',
    ['TODAY'],
    { subType: 'formula', value: '=AND(ISNUMBER(B5);B5>TODAY())' },
  ],
  [
    'DATE_EQUAL_TO_RELATIVE',
    ['PAST_WEEK'],
    { subType: 'formula', value: '=AND(ISNUMBER(B5);B5>=TODAY()-7;B5<=TODAY())' },
  ],
])('%s %j shows as Univer can and reads back as it was', (criteria, values, shown) => {
  const kept = toUniverRule({ ranges: [], rule: rule(criteria, values) }, [place], 'id');
  expect(kept.rule).toMatchObject(shown);
  expect(fromUniverRule(kept)).toEqual({ ranges: [place], rule: rule(criteria, values) });
});

test('a rule that a page changed is read from what it shows now', () => {
  const kept = toUniverRule({ ranges: [], rule: rule('NUMBER_GREATER_THAN', [65]) }, [place], 'id');
  const changed = { ...kept, rule: { ...kept.rule, value: 70 } as typeof kept.rule };
  expect(fromUniverRule(changed).rule).toEqual(rule('NUMBER_GREATER_THAN', [70]));
});
