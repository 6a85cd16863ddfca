import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { aRow, day } from './a-row.ts';
import { anAssessment } from './an-assessment.ts';

const customer = { form: '555555 111111' } as const;
const patient = { form: '111111 555555' } as const;

describe('hours', () => {
  test('without known hours and without a budget there is no advice', () => {
    const { hours } = portfolioOf([aRow({ key: 'a' })], [], defaultSettings, day);
    expect(hours).toMatchObject({ budget: null, accounts: [], refusal: null });
  });

  test('hours of 0 in all are nothing to share out, and no refusal', () => {
    const rows = [aRow({ key: 'a', accountClass: 'A', columnHours: 0 })];
    const { hours } = portfolioOf(rows, [], defaultSettings, day);
    expect(hours).toMatchObject({ budget: null, accounts: [], refusal: null });
  });

  test('the largest gaps come first, equal ones by key; no gap is none', () => {
    // Own, by hand: 12 hours in all, one for each B and D, so that nine are left to the A.
    const one = { min: 1, max: 1, norm: 1 };
    const fixed = { ...defaultSettings.hours, B: one, D: one };
    const rows = [
      aRow({ key: 'z', accountClass: 'B', columnHours: 500 }),
      aRow({ key: 'y', accountClass: 'B', columnHours: 500 }),
      aRow({ key: 'x', accountClass: 'A', columnHours: 100 }),
      aRow({ key: 'w', accountClass: 'D', columnHours: 100 }),
    ];
    const { hours } = portfolioOf(rows, [], { ...defaultSettings, hours: fixed }, day);
    const gapsOf = (list: typeof hours.gaps) => list.map(({ account, gap }) => [account.key, gap]);
    expect(gapsOf(hours.gaps)).toEqual([
      ['x', 800],
      ['y', -400],
      ['z', -400],
    ]);
    expect(gapsOf(hours.gives)).toEqual([
      ['y', -400],
      ['z', -400],
    ]);
    expect(gapsOf(hours.gets)).toEqual([['x', 800]]);
    expect(hours.accounts.map(({ advised }) => advised)).toEqual([100, 100, 900, 100]);
  });

  test('minima above the budget are refused, and the rest of the summary stands', () => {
    const rows = [aRow({ key: 'a', accountClass: 'A', columnHours: 50 })];
    const { hours, headline } = portfolioOf(rows, [], defaultSettings, day);
    expect(hours.refusal).toEqual({ kind: 'minimum-above-budget', minimum: 1, budget: 0.5 });
    expect(headline.shares?.['not-assessed']).toBe(100);
  });

  test('customers stand first among those who get', () => {
    const rows = ['x', 'a', 'b'].map((key) =>
      aRow({
        key,
        accountClass: 'B',
        columnHours: key === 'x' ? 1000 : 100,
        valueCents: key === 'b' ? 1e8 : 1e7,
      }),
    );
    const assessments = [
      ...['x'].flatMap((account) => [
        anAssessment({ ...patient, id: '1', account, day: day - 30 }),
        anAssessment({ ...patient, id: '2', account, day }),
      ]),
      anAssessment({ ...customer, id: '3', account: 'a', day, future: '555555' }),
    ];
    const { hours } = portfolioOf(rows, assessments, defaultSettings, day);
    expect(hours.gives.map(({ account }) => account.key)).toEqual(['x']);
    expect(hours.gets.map(({ account }) => account.key)).toEqual(['a', 'b']);
  });
});
