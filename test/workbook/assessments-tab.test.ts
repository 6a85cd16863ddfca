import { describe, expect, test } from 'vitest';
import { standardTraits } from '../../src/domain/traits.ts';
import { languages } from '../../src/text/language.ts';
import { assessmentColumns, findAssessmentColumns } from '../../src/workbook/assessment-columns.ts';
import { assessmentCells, readAssessments } from '../../src/workbook/assessments-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const german = contextOf('de_DE');
const ids =
  'id time rater account K1 K2 K3 K4 K5 K6 P1 P2 P3 P4 P5 P6 headroom growth industry relationship fit network desired hours ourFailure onlyThisSituation nextStep by decidedBy note withdrawnAt withdrawnWhy'.split(
    ' ',
  );

const full = [
  'a1',
  '2026-11-20T09:30:00',
  'Anna Berg',
  'Huber AG',
  ...[5, 4, 3, 2, 1, ''],
  ...[1, 2, 3, 4, 5, ''],
  ...[1, 2, 3, 4, 5, ''],
  4,
  2.5,
  false,
  true,
  'Termin vereinbaren',
  '2026-12-01',
  'Frau Kern',
  'Angebot besprochen',
  '',
  '',
];

describe.each(languages)('the headers, %s', (language) => {
  const columns = assessmentColumns(standardTraits, new Map(), language);

  test('are those of the tab, in its order, and are found again', () => {
    expect(columns.map(({ id }) => id)).toEqual(ids);
    const { ids: found } = findAssessmentColumns(
      [columns.map(({ header }) => header)],
      standardTraits,
    );
    expect(found).toEqual(ids);
  });

  test('carry the wording of what is rated as a note', () => {
    for (const { id, note } of columns) {
      const isRated =
        /^[KP]\d$/.test(id) || /^(?:headroom|growth|industry|relationship|fit|network)$/.test(id);
      expect(note !== '', id).toBe(isRated);
    }
  });
});

test('the ids are understood too, below a title', () => {
  const { headerRow, columnOf } = findAssessmentColumns([['Title'], [], ids], standardTraits);
  expect(headerRow).toBe(2);
  expect(columnOf.size).toBe(ids.length);
});

test('a trait of the team has a column and its wording', () => {
  const traits = [...standardTraits, { id: 'K7', pole: 'customer', weight: 1 } as const];
  const columns = assessmentColumns(traits, new Map([['K7', 'Empfiehlt uns']]), 'de');
  expect(columns.find(({ id }) => id === 'K7')).toEqual({
    id: 'K7',
    header: 'K7',
    note: 'Empfiehlt uns',
  });
});

describe('reading', () => {
  test('one row with everything', () => {
    const { assessments, damaged, rows } = readAssessments([ids, full], standardTraits, german);
    expect(damaged).toEqual([]);
    expect(rows).toEqual([1]);
    expect(assessments).toEqual([
      {
        id: 'a1',
        time: '2026-11-20T09:30:00',
        day: 46346,
        rater: 'Anna Berg',
        account: 'huber ag',
        ratings: {
          K1: 5,
          K2: 4,
          K3: 3,
          K4: 2,
          K5: 1,
          K6: null,
          P1: 1,
          P2: 2,
          P3: 3,
          P4: 4,
          P5: 5,
          P6: null,
        },
        factors: { headroom: 1, growth: 2, industry: 3, relationship: 4, fit: 5, network: null },
        desired: 4,
        hours: 2.5,
        ourFailure: false,
        onlyThisSituation: true,
        nextStep: 'Termin vereinbaren',
        by: 46357,
        decidedBy: 'Frau Kern',
        note: 'Angebot besprochen',
        withdrawn: null,
      },
    ]);
  });

  test('what is written is read back the same', () => {
    const read = readAssessments([ids, full], standardTraits, german).assessments[0];
    if (read === undefined) throw new Error('nothing was read');
    const order = [...ids].reverse();
    const cells = assessmentCells({ ...read, account: 'Huber AG' }, [...order, undefined]);
    expect(cells).toHaveLength(ids.length + 1);
    const again = readAssessments([[...order, 'mine'], cells], standardTraits, german);
    expect(again.assessments).toEqual([read]);
  });

  test('one rater in two spellings is one rater', () => {
    const table = [
      ['time', 'rater', 'account', 'K1'],
      ['2026-01-01', 'Anna Berg', 'Huber', 3],
      ['2026-01-02', 'anna  berg ', 'HUBER', 3],
    ];
    const { assessments, accountNames } = readAssessments(table, standardTraits, german);
    expect(new Set(assessments.map(({ rater }) => rater))).toEqual(new Set(['Anna Berg']));
    expect([...accountNames]).toEqual([['huber', 'Huber']]);
  });

  test('marks as check boxes and as words', () => {
    const marked = (cell: unknown) =>
      readAssessments(
        [
          ['time', 'account', 'ourFailure'],
          ['2026-01-01', 'Huber', cell],
        ],
        standardTraits,
        german,
      );
    for (const cell of [true, 'ja', 'x', 'Yes', 1, 'WAHR']) {
      expect(marked(cell).assessments[0]?.ourFailure, String(cell)).toBe(true);
    }
    for (const cell of [false, '', 'nein', 0, 'no']) {
      expect(marked(cell).assessments[0]?.ourFailure, String(cell)).toBe(false);
    }
    expect(marked('vielleicht').damaged[0]?.flaw).toBe('not-yes-or-no');
  });

  test('unreadable hours and dates are named, but the opinion counts', () => {
    const table = [
      ['time', 'account', 'K1', 'hours', 'by'],
      ['2026-01-01', 'Huber', 3, 'viele', 'bald'],
    ];
    const { assessments, damaged } = readAssessments(table, standardTraits, german);
    expect(assessments).toHaveLength(1);
    expect(assessments[0]?.hours).toBeNull();
    expect(damaged).toEqual([
      { row: 1, column: 'hours', flaw: 'not-a-number', got: 'viele', isLeftOut: false },
      { row: 1, column: 'by', flaw: 'not-a-day', got: 'bald', isLeftOut: false },
    ]);
  });

  test('a damaged row is named by place, column and reason', () => {
    const table = [
      ['time', 'account', 'K1'],
      ['bald', 'Huber', 3],
      ['2026-01-01', 'Huber', 9],
      ['2026-01-01', '', 3],
      ['2026-01-01', 'Huber', '#REF!'],
      ['', '', ''],
      ['2026-01-01', 'Roth', 3],
    ];
    const { assessments, damaged, rows } = readAssessments(table, standardTraits, german);
    expect(assessments.map(({ account }) => account)).toEqual(['roth']);
    expect(rows).toEqual([6]);
    expect(damaged.map(({ row, column, flaw, got }) => [row, column, flaw, got])).toEqual([
      [1, 'time', 'no-time', 'bald'],
      [2, 'K1', 'not-a-rating', '9'],
      [3, 'account', 'no-account', ''],
      [4, 'K1', 'error-cell', '#REF!'],
    ]);
  });

  test('columns that are needed and missing are named', () => {
    expect(readAssessments([['K1', 'rater']], standardTraits, german).missing).toEqual([
      'account',
      'time',
    ]);
    expect(readAssessments([], standardTraits, german).missing).toEqual(['account', 'time']);
  });
});
