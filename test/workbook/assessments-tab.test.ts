import { describe, expect, test } from 'vitest';
import { standardTraits } from '../../src/domain/traits.ts';
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
    expect(cells[ids.length]).toBe('');
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
    for (const id of ['ourFailure', 'onlyThisSituation']) {
      expect(one(id, 'vielleicht').damaged).toEqual([
        { row: 1, column: id, flaw: 'not-yes-or-no', got: 'vielleicht', isLeftOut: true },
      ]);
    }
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

  test('rows below a header without a column that is needed are not read at all', () => {
    const table = [
      ['K1', 'account'],
      [3, 'Huber'],
    ];
    expect(readAssessments(table, standardTraits, german)).toMatchObject({
      missing: ['time'],
      assessments: [],
      damaged: [],
    });
  });

  test('a trait without a column has no rating, which is not the same as a blank one', () => {
    const table = [
      ['time', 'account', 'K1', 'K2'],
      ['2026-01-01', 'Huber', 3, ''],
    ];
    const { assessments } = readAssessments(table, standardTraits, german);
    expect(assessments[0]?.ratings).toStrictEqual({ K1: 3, K2: null });
  });

  test('columns that are needed and missing are named', () => {
    expect(readAssessments([['K1', 'rater']], standardTraits, german).missing).toEqual([
      'account',
      'time',
    ]);
    expect(readAssessments([], standardTraits, german).missing).toEqual(['account', 'time']);
  });

  const read = (header: readonly string[], ...rows: unknown[][]) =>
    readAssessments([header, ...rows], standardTraits, german);
  const one = (id: string, cell: unknown) =>
    read(['time', 'account', id], ['2026-01-01', 'Huber', cell]);

  test.each([
    ['true', true],
    ['wahr', true],
    ['JA', true],
    ['yes', true],
    ['j', true],
    ['Y', true],
    ['X', true],
    ['1', true],
    ['false', false],
    ['Falsch', false],
    ['nein', false],
    ['no', false],
    ['n', false],
    ['0', false],
    ['-', false],
    [undefined, false],
  ])('a mark written as %j', (cell, expected) => {
    expect(one('onlyThisSituation', cell).assessments[0]?.onlyThisSituation).toBe(expected);
  });

  test.each([
    [1, 1],
    [5, 5],
    ['4', 4],
    [' 2 ', 2],
    ['', null],
    ['  ', null],
    [undefined, null],
    [null, null],
  ])('a rating written as %j', (cell, expected) => {
    for (const id of ['K1', 'P6', 'headroom', 'network', 'desired']) {
      const { assessments, damaged } = one(id, cell);
      const found = assessments[0];
      const { K1, P6 } = found?.ratings ?? {};
      const { headroom, network } = found?.factors ?? {};
      const values = { K1, P6, headroom, network, desired: found?.desired };
      expect(values[id as keyof typeof values]).toBe(expected);
      expect(damaged).toEqual([]);
    }
  });

  test.each([[0], [6], [2.5], ['oft'], ['6'], [true], ['3,5']])(
    'the rating %j leaves the row out',
    (cell) => {
      for (const id of ['K1', 'growth']) {
        const { assessments, damaged } = one(id, cell);
        expect(assessments).toEqual([]);
        expect(damaged).toEqual([
          { row: 1, column: id, flaw: 'not-a-rating', got: expect.any(String), isLeftOut: true },
        ]);
      }
    },
  );

  test.each([
    [0, 1],
    [10, 1.4],
    [50, 3],
    ['80', 4.2],
    [100, 5],
  ])('the desired future %j, written in points of 100, is level %j', (cell, level) => {
    const { assessments, damaged } = one('desired', cell);
    expect(assessments[0]?.desired).toBeCloseTo(level, 12);
    expect(damaged).toEqual([]);
  });

  test.each([[6], [2.5], [101], [-1], ['oft'], [true], ['3,5']])(
    'the desired future %j is said, and the ratings beside it count',
    (cell) => {
      const { assessments, damaged } = one('desired', cell);
      expect(assessments[0]?.desired).toBeNull();
      expect(damaged).toEqual([
        {
          row: 1,
          column: 'desired',
          flaw: 'not-a-rating',
          got: expect.any(String),
          isLeftOut: false,
        },
      ]);
    },
  );

  test.each([
    ['account', 'no-account'],
    ['time', 'no-time'],
    ['K1', 'not-a-rating'],
    ['ourFailure', 'not-yes-or-no'],
  ])('an error as %s is named as one and leaves the row out', (id) => {
    const header = ['time', 'account', 'K1', 'ourFailure', 'rater'];
    const row = ['2026-01-01', 'Huber', 3, true, 'Kim'];
    row[header.indexOf(id)] = '#REF!';
    const { assessments, damaged } = read(header, row);
    expect(assessments).toEqual([]);
    expect(damaged).toEqual([
      { row: 1, column: id, flaw: 'error-cell', got: '#REF!', isLeftOut: true },
    ]);
  });

  test.each(['hours', 'by'])('an error as %s is taken as blank and named', (id) => {
    const { assessments, damaged } = one(id, '#N/A');
    expect([assessments[0]?.hours, assessments[0]?.by]).toEqual([null, null]);
    expect(damaged).toEqual([
      { row: 1, column: id, flaw: 'error-cell', got: '#N/A', isLeftOut: false },
    ]);
  });

  test('hours as numbers and as the locale writes them, never less than none', () => {
    expect(one('hours', 0).assessments[0]?.hours).toBe(0);
    expect(one('hours', '2,5').assessments[0]?.hours).toBe(2.5);
    expect(one('hours', '').damaged).toEqual([]);
    expect(one('hours', -1).damaged).toMatchObject([{ flaw: 'not-a-number', got: '-1' }]);
  });

  test('texts: trimmed, a number as a plain decimal, a day in ISO', () => {
    const texts = ['id', 'rater', 'nextStep', 'decidedBy', 'note'] as const;
    const cells: [unknown, string][] = [
      ['  a b ', 'a b'],
      [12.5, '12.5'],
      [true, 'true'],
      ['', ''],
      [null, ''],
      [undefined, ''],
      [new Date(2026, 0, 31, 9, 30), '2026-01-31T09:30:00'],
    ];
    for (const id of texts) {
      for (const [cell, text] of cells) expect(one(id, cell).assessments[0]?.[id]).toBe(text);
    }
  });

  test('a withdrawn assessment says when or why', () => {
    const withdrawn = (at: string, why: string) =>
      read(['time', 'account', 'withdrawnAt', 'withdrawnWhy'], ['2026-01-01', 'Huber', at, why])
        .assessments[0]?.withdrawn;
    expect(withdrawn('', '')).toBeNull();
    expect(withdrawn('2026-01-02', '')).toEqual({ at: '2026-01-02', why: '' });
    expect(withdrawn('', 'mistake')).toEqual({ at: '', why: 'mistake' });
  });

  test('rows without anything of ours are passed over, whatever else stands there', () => {
    const { rows, damaged } = read(
      ['time', 'mine', 'account', 'ourFailure'],
      ['', 'note to self', '', false],
      [],
      ['2026-01-01', '', 'Huber', false],
      ['', '', '', true],
    );
    expect(rows).toEqual([3]);
    expect(damaged).toMatchObject([{ row: 4, flaw: 'no-account' }]);
  });

  test('one needed column alone is named as missing', () => {
    expect(readAssessments([['K1', 'account']], standardTraits, german)).toMatchObject({
      missing: ['time'],
      assessments: [],
      rows: [],
      damaged: [],
    });
    expect(readAssessments([['K1', 'time']], standardTraits, german).missing).toEqual(['account']);
  });

  test('the first spelling of an account and of a rater holds', () => {
    const { accountNames, assessments } = read(
      ['time', 'account', 'rater'],
      ['2026-01-01', ' Huber AG', 'Kim'],
      ['2026-01-01', 'HUBER ag', 'KIM'],
      ['2026-01-01', 4711, 'Bo'],
    );
    expect([...accountNames]).toEqual([
      ['huber ag', 'Huber AG'],
      ['4711', '4711'],
    ]);
    expect(assessments.map(({ rater }) => rater)).toEqual(['Kim', 'Kim', 'Bo']);
  });
});

describe('writing', () => {
  const blank = {
    id: '',
    time: '2026-01-01',
    rater: '',
    account: 4711,
    ratings: {},
    factors: {
      headroom: null,
      growth: null,
      industry: null,
      relationship: null,
      fit: null,
      network: null,
    },
    desired: null,
    hours: null,
    ourFailure: false,
    onlyThisSituation: false,
    nextStep: '',
    by: null,
    decidedBy: '',
    note: '',
    withdrawn: null,
  };

  test('what was not given is blank, a number stays a number', () => {
    expect(assessmentCells(blank, ids)).toEqual(
      ids.map((id) => {
        if (id === 'time') return '2026-01-01';
        if (id === 'account') return 4711;
        return id === 'ourFailure' || id === 'onlyThisSituation' ? false : '';
      }),
    );
  });

  test('no hours are not the same as none', () => {
    expect(assessmentCells({ ...blank, hours: 0 }, ['hours'])).toEqual([0]);
  });

  test('a withdrawal with its reason', () => {
    const withdrawn = { at: '2026-02-01', why: 'mistake' };
    expect(assessmentCells({ ...blank, withdrawn }, ['withdrawnAt', 'withdrawnWhy'])).toEqual([
      '2026-02-01',
      'mistake',
    ]);
  });
});
