import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { portfolioMistakes, randomPortfolio } from '../fuzz/portfolios.ts';
import { aRow, day } from './a-row.ts';
import { anAssessment } from './an-assessment.ts';

const customer = { form: '555555 111111' } as const;
const patient = { form: '111111 555555' } as const;

describe('the headline', () => {
  test('shares out the hours, and the shares add up to 100', () => {
    const rows = [
      aRow({ key: 'a', columnHours: 100 }),
      aRow({ key: 'b', columnHours: 100 }),
      aRow({ key: 'c', columnHours: 100 }),
    ];
    const assessments = [
      anAssessment({ ...customer, id: '1', account: 'a', day }),
      anAssessment({ ...patient, id: '2', account: 'b', day: day - 30 }),
      anAssessment({ ...patient, id: '3', account: 'b', day }),
    ];
    const { headline } = portfolioOf(rows, assessments, defaultSettings, day);
    expect(headline.basis).toBe('hours');
    expect(headline.shares).toEqual({
      customer: 34,
      undecided: 0,
      patient: 33,
      'not-assessed': 33,
    });
  });

  test('counts accounts where nobody knows any hours, and says so', () => {
    const rows = [aRow({ key: 'a' }), aRow({ key: 'b' })];
    const assessments = [anAssessment({ ...customer, account: 'a', day })];
    const { headline, gaps } = portfolioOf(rows, assessments, defaultSettings, day);
    expect(headline.basis).toBe('accounts');
    expect(headline.shares?.customer).toBe(50);
    expect(gaps).toContain('no-hours');
  });

  test('a single patient signal is undecided', () => {
    const assessments = [anAssessment({ ...patient, account: 'a', day })];
    const { accounts } = portfolioOf([aRow({ key: 'a' })], assessments, defaultSettings, day);
    expect(accounts[0]?.group).toBe('undecided');
    expect(accounts[0]?.reasons).toEqual(['second-opinion']);
  });
});

describe('an account', () => {
  test('on two sheets is counted once, where it stands first', () => {
    const rows = [
      aRow({ key: 'a', sheet: 'North', valueCents: 500 }),
      aRow({ key: 'a', sheet: 'South', valueCents: 900 }),
    ];
    const { accounts, duplicates, sheets } = portfolioOf(rows, [], defaultSettings, day);
    expect(accounts.map(({ valueCents }) => valueCents)).toEqual([500]);
    expect(duplicates.map(({ account }) => account.sheet)).toEqual(['South']);
    expect(sheets.map(({ totals }) => totals.count)).toEqual([1, 0]);
  });

  test('has the hours of its column, else of the form, else of its visits', () => {
    const hoursOf = (row: Parameters<typeof aRow>[0], hours: number | null) =>
      portfolioOf([aRow(row)], [anAssessment({ account: 'a', day, hours })], defaultSettings, day)
        .accounts[0]?.hours;
    expect(hoursOf({ columnHours: 0, visitHours: 300 }, 2)).toBe(0);
    expect(hoursOf({ visitHours: 300 }, 2.25)).toBe(225);
    expect(hoursOf({ visitHours: 300 }, null)).toBe(300);
    expect(hoursOf({}, null)).toBeNull();
  });

  test('has no hours from an assessment that was withdrawn or is not yet due, whatever else excludes it', () => {
    const given = { account: 'a', hours: 3, ourFailure: true };
    const assessments = [
      anAssessment({ ...given, id: '1', day: day + 1 }),
      anAssessment({ ...given, id: '2', day, withdrawn: { at: '', why: 'x' } }),
    ];
    expect(
      portfolioOf([aRow({})], assessments, defaultSettings, day).accounts[0]?.hours,
    ).toBeNull();
  });

  test('has no hours from an assessment that is too old to count', () => {
    const aged = (age: number) =>
      portfolioOf(
        [aRow({})],
        [anAssessment({ account: 'a', hours: 3, day: day - age })],
        defaultSettings,
        day,
      ).accounts[0]?.hours;
    expect([aged(730), aged(731)]).toEqual([300, null]);
  });

  test('unknown value and hours stay unknown in every sum', () => {
    const { headline, matrix } = portfolioOf([aRow({ key: 'a' })], [], defaultSettings, day);
    expect(headline.totals['not-assessed']).toEqual({ count: 1, valueCents: null, hours: null });
    expect(matrix.none.unknown).toMatchObject({ count: 1, valueCents: null, hours: null });
    expect(headline.totals.customer).toEqual({ count: 0, valueCents: 0, hours: 0 });
  });
});

describe('to discuss', () => {
  const reasons = (
    row: Parameters<typeof aRow>[0],
    ...given: readonly Parameters<typeof anAssessment>[0][]
  ) =>
    portfolioOf(
      [aRow(row)],
      given.map((one, i) => anAssessment({ account: 'a', day, id: `${i}`, ...one })),
      defaultSettings,
      day,
    ).accounts[0]?.reasons;
  const twice = [
    { ...patient, day: day - 20 },
    { ...patient, day },
  ];

  test.each([
    ['an A that is a patient', reasons({ accountClass: 'A' }, ...twice), 'patient-in-high-class'],
    [
      'a C that is a customer with a future of 50',
      reasons({ accountClass: 'C' }, { ...customer, future: '333333' }),
      'customer-in-low-class',
    ],
    [
      'a prospect that is a customer with a future of 50',
      reasons({ accountClass: null }, { ...customer, future: '333333' }),
      'customer-in-low-class',
    ],
    [
      'a C that is a customer with a future of exactly 40',
      // headroom .25 and industry .15 at 100
      reasons({ accountClass: 'C' }, { ...customer, future: '515111' }),
      'customer-in-low-class',
    ],
    ['a step that was due yesterday', reasons({}, { by: day - 1 }), 'step-overdue'],
    [
      'a separation that nobody has decided on',
      reasons({ accountClass: 'D' }, ...twice.map((one) => ({ ...one, future: '111111' }))),
      'decision-open',
    ],
    [
      'a separation decided on by nobody but blanks',
      reasons(
        { accountClass: 'D' },
        ...twice.map((one) => ({ ...one, future: '111111', decidedBy: '  ' })),
      ),
      'decision-open',
    ],
    ['a score at the edge', reasons({}, { form: '333333 222222' }), 'hangs-on-leeway'],
    ['more wish than future', reasons({}, { desired: 5, future: '222222' }), 'wish-above-evidence'],
    ['more future than wish', reasons({}, { desired: 1, future: '444444' }), 'overlooked-chance'],
  ] as const)('%s', (_, found, reason) => {
    expect(found).toContain(reason);
  });

  test.each([
    [
      'a C that is a customer without a future',
      reasons({ accountClass: 'C' }, { ...customer, future: '111111' }),
    ],
    ['a step that is due today', reasons({}, { by: day })],
    ['a B that is a customer', reasons({ accountClass: 'B' }, { ...customer, future: '333333' })],
    ['nothing assessed', reasons({})],
    [
      'a separation that somebody has decided on',
      reasons(
        { accountClass: 'D' },
        ...twice.map((one) => ({ ...one, future: '111111', decidedBy: 'Kim' })),
      ),
    ],
  ] as const)('not: %s', (_, found) => {
    expect(found).toEqual([]);
  });
});

describe('movers', () => {
  test('are those whose label or segment differs from the comparison date; a first assessment is news, not a move', () => {
    const rows = [aRow({ key: 'a' }), aRow({ key: 'b' }), aRow({ key: 'c' })];
    const assessments = [
      anAssessment({ ...customer, id: '1', account: 'a', day: day - 200 }),
      anAssessment({ ...patient, id: '2', account: 'a', day: day - 20, rater: 'Kim' }),
      anAssessment({ ...customer, id: '3', account: 'b', day: day - 10 }),
      anAssessment({ ...customer, id: '4', account: 'c', day: day - 200 }),
    ];
    const portfolio = portfolioOf(rows, assessments, defaultSettings, day);
    expect(portfolio.comparison).toBe(day - 90);
    expect(portfolio.movers.map(({ account, before }) => [account.key, before.label])).toEqual([
      ['a', 'customer'],
    ]);
    expect(portfolio.newlyAssessed).toBe(1);
  });

  test('an account that keeps its label and has another strategy has moved', () => {
    const assessments = [
      anAssessment({ ...customer, id: '1', account: 'a', day: day - 200, future: '555555' }),
      anAssessment({ ...customer, id: '2', account: 'a', day: day - 20, future: '111111' }),
    ];
    const { movers } = portfolioOf(
      [aRow({ key: 'a', accountClass: 'C' })],
      assessments,
      defaultSettings,
      day,
    );
    expect(movers.map(({ account, before }) => [before, account.segment])).toEqual([
      [{ label: 'customer', segment: 'develop', score: 0 }, 'serve-lean'],
    ]);
  });

  test('an account whose only assessment was withdrawn is not newly assessed', () => {
    const withdrawn = { at: '', why: 'wrong row' };
    const { movers, newlyAssessed } = portfolioOf(
      [aRow({ key: 'a' })],
      [anAssessment({ ...customer, account: 'a', day: day - 10, withdrawn })],
      defaultSettings,
      day,
    );
    expect([movers, newlyAssessed]).toEqual([[], 0]);
  });
});

describe('to do', () => {
  test('stands by value; equal values and unknown ones by key, wherever the rows stand', () => {
    const rows = [
      aRow({ key: 'd', valueCents: 100 }),
      aRow({ key: 'c', valueCents: 100 }),
      aRow({ key: 'b', valueCents: null }),
      aRow({ key: 'a', valueCents: null }),
      aRow({ key: 'f', valueCents: -5 }),
      aRow({ key: 'e', valueCents: 200 }),
    ];
    const { toDo } = portfolioOf(rows, [], defaultSettings, day);
    expect(toDo.map(({ account }) => account.key)).toEqual(['e', 'c', 'd', 'f', 'a', 'b']);
    expect(new Set(toDo.map(({ why }) => why))).toEqual(new Set(['never-assessed']));
  });
});

describe('what is too old to count', () => {
  test('has expired in the list of what is to do; nobody is told that there was nothing', () => {
    const assessments = [anAssessment({ ...patient, account: 'a', day: day - 731 })];
    const rows = [aRow({ key: 'a' }), aRow({ key: 'b' })];
    const { coverage, toDo } = portfolioOf(rows, assessments, defaultSettings, day);
    expect(toDo.map(({ account, why }) => [account.key, why])).toEqual([
      ['a', 'expired'],
      ['b', 'never-assessed'],
    ]);
    expect(coverage.assessed).toBe(0);
  });
});

describe('the tilt', () => {
  test('lists what another weight of the future would change, by value', () => {
    // Factors at 3 make 50, the network at 5 adds 5: mid, high from a limit of 55 on.
    const rows = [
      aRow({ key: 'a', accountClass: 'C', valueCents: 100 }),
      aRow({ key: 'b', accountClass: 'C', valueCents: 500 }),
      aRow({ key: 'c', accountClass: 'A', valueCents: 900 }),
    ];
    const assessments = [
      ...['a', 'b'].map((account) => anAssessment({ account, day, future: '333335' })),
      anAssessment({ account: 'c', day, future: '222222' }),
    ];
    const { tilt } = portfolioOf(rows, assessments, defaultSettings, day);
    expect(
      tilt.map(({ account, towardsPresent, towardsFuture }) => [
        account.key,
        towardsPresent,
        towardsFuture,
      ]),
    ).toEqual([
      ['b', 'test', 'develop'],
      ['a', 'test', 'develop'],
    ]);
  });
});

test('thirty random portfolios agree with a recomputation from the rows', () => {
  const mistakes = Array.from({ length: 30 }, (_, seed) =>
    portfolioMistakes(randomPortfolio(seed)),
  );
  expect(mistakes.flat()).toEqual([]);
});
