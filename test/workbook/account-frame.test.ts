import { expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import {
  type CellsContent,
  colorRulesPlan,
  columnNotes,
  columnsCellsPlan,
  columnsFramePlan,
  type FrameContent,
  marksFor,
  neighbours,
  numberFormatOf,
  placedColumns,
} from '../../src/workbook/account-columns.ts';
import { ownColumns } from '../../src/workbook/account-roles.ts';
import { colorRules, marksOf } from '../../src/workbook/color-rules.ts';
import { withHeaders, wordsBeside } from '../../src/workbook/column-words.ts';
import type { ColumnsLayout } from '../../src/workbook/header-formulas.ts';
import { planText } from './plan-text.ts';

const own = { future: 5, score: 6, label: 7, trend: 8, lastAssessed: 9, segment: 10 };
const layout: ColumnsLayout = {
  headerRow: 3,
  rowBelow: 8,
  lastAccount: 6,
  lastRow: 7,
  own,
  key: 1,
  class: null,
  value: 2,
};
const { labels, segments } = catalogues.en.method;
const ruleWords = { labels, segments, expiry: 365, customerTo: 40, patientFrom: 60 };
const frame: FrameContent = {
  language: 'en',
  locale: 'en_GB',
  words: catalogues.en.setup,
  ruleWords,
  header: { copyFrom: 4 },
  oldMarks: ['old'],
  made: [5, 6, 7, 8, 9, 10],
  oldColumns: [20],
};
const layouts: Readonly<Record<string, ColumnsLayout>> = {
  'six beside each other': layout,
  'with a class in front': { ...layout, own: { ...own, class: 4 } },
  'moved apart, in another order': { ...layout, own: { ...own, segment: 2, class: 12, trend: 15 } },
  'an empty list': { ...layout, lastAccount: 3, lastRow: 3 },
};

test('the frame of our columns, wherever they stand', async () => {
  const pages = Object.entries(layouts).flatMap(([name, one]) => {
    const given: readonly (readonly [string, FrameContent])[] = [
      ['new', frame],
      [
        'kept',
        {
          ...frame,
          header: { text: { bold: true }, background: '#FFF' },
          made: [],
          language: 'de',
          locale: 'de_DE',
        },
      ],
      ['plain', { ...frame, header: { text: {}, background: null }, made: [5, 10, 12] }],
    ];
    return given.map(([kind, content]) => {
      const { colorRules: rules, ...plan } = columnsFramePlan(one, content);
      return `## ${name}, ${kind}\n\n${planText(plan)}${rules?.rules.length} colour rules\n`;
    });
  });
  await expect(pages.join('\n')).toMatchFileSnapshot('../golden/account-frame.txt');
});

test('the cells of our columns, as formulas and as values', async () => {
  const tabs = {
    assessments: { name: 'Assessments', columns: 32 },
    settings: { name: 'Settings', columns: 3, cuts: { first: 19, last: 21 } },
  };
  const base = { language: 'en', locale: 'en_GB', words: catalogues.en.setup, left: [] } as const;
  const left = [{ row: 66, column: 12, rows: 2, columns: 1 }];
  const contents: readonly (readonly [string, CellsContent])[] = [
    ['formulas, new', { ...base, isNew: true, mode: 'formulas', tabs }],
    ['formulas, again', { ...base, isNew: false, left, mode: 'formulas', tabs }],
    [
      'values',
      {
        ...base,
        isNew: false,
        left,
        mode: 'values',
        values: [[1, 2, 3, 4, 5, 6, 7], [], [11, 12, 13, 14, 15, 16, 17]],
      },
    ],
  ];
  const pages = Object.entries(layouts).flatMap(([name, one]) =>
    contents.map(
      ([kind, content]) => `## ${name}, ${kind}\n\n${planText(columnsCellsPlan(one, content))}`,
    ),
  );
  await expect(pages.join('\n')).toMatchFileSnapshot('../golden/account-cells.txt');
});

test('our columns from left to right, and as runs of neighbours', () => {
  const apart = { ...own, segment: 2, class: 12, trend: 15 };
  expect(placedColumns(apart).map(([name]) => name)).toEqual([
    'segment',
    'future',
    'score',
    'label',
    'lastAssessed',
    'class',
    'trend',
  ]);
  expect(neighbours(apart).map((run) => run.map(([, place]) => place))).toEqual([
    [2],
    [5, 6, 7],
    [9],
    [12],
    [15],
  ]);
  expect(neighbours(own)).toHaveLength(1);
});

test('figures are whole, days as the locale has them, all else as it comes', () => {
  expect(ownColumns.map((column) => numberFormatOf(column, 'de_DE'))).toEqual([
    null,
    '0',
    '0',
    null,
    null,
    'dd.mm.yyyy',
    null,
  ]);
});

test('rules on our columns are replaced, also where our columns stood before', () => {
  const { replaces, rules } = colorRulesPlan(layout, ruleWords, ['old'], [20]);
  const marks = marksFor(layout, ruleWords);
  expect(rules).toEqual(colorRules({ ...own, firstRow: 4, rows: 4 }, ruleWords));
  expect(marks).toEqual(marksOf(rules));
  const at = (column: number, condition = 'TEXT_EQUAL_TO', value: string = labels.customer) => ({
    areas: [{ row: 4, column, rows: 4, columns: 1 }],
    condition,
    values: [value],
    background: '#bfe1f6',
  });
  expect([5, 10, 20].map((column) => replaces(at(column)))).toEqual([true, true, true]);
  expect([4, 11, 21].map((column) => replaces(at(column)))).toEqual([false, false, false]);
  expect(replaces(at(5, 'TEXT_CONTAINS'))).toBe(false);
  expect(
    colorRulesPlan({ ...layout, lastRow: 3 }, ruleWords, [], []).rules[0]?.areas[0]?.rows,
  ).toBe(1);
});

test('a team that does not speak of patients reads headers and notes of its own', () => {
  const words = catalogues.de.setup;
  expect(wordsBeside(labels, words, 'de')).toBe(words);
  const neutral = wordsBeside({ ...labels, patient: 'kostet Energie' }, words, 'de');
  expect(neutral.columns).toEqual({ ...words.columns, ...words.neutralColumns });
  expect(neutral.columnNotes).toEqual({ ...words.columnNotes, ...words.neutralNotes });
  expect(columnNotes(layout, neutral)[0]?.notes[0]?.[1]).toBe(words.neutralNotes.score);
});

test('headers in a formula follow the words, from any language and set of words', () => {
  const [en, de] = [catalogues.en.setup, catalogues.de.setup];
  const formula = (score: string, label: string) =>
    `=VSTACK(HSTACK("x";"${score}";"${label}");STANDING(B5:B))`;
  const wanted = formula(de.columns.score, de.columns.label);
  for (const words of [
    en.columns,
    de.columns,
    { ...en.columns, ...en.neutralColumns },
    { ...de.columns, ...de.neutralColumns },
  ]) {
    expect(withHeaders(formula(words.score, words.label), de)).toBe(wanted);
  }
  expect(withHeaders('=A1', de)).toBe('=A1');
});
