import { expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { isoOfDay } from '../../src/domain/day.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { assessmentQueue } from '../../src/workbook/assessment-queue.ts';
import type { AccountRow } from '../../src/workbook/form-answers.ts';
import { similarAccountFinder } from '../../src/workbook/similar-account.ts';

const today = 46_349;

function account(name: string, value: number | null): AccountRow {
  return {
    account: name,
    key: name.toLowerCase(),
    name,
    sheet: 'Kunden',
    sheetId: 1,
    row: 2,
    accountClass: 'A',
    unreadClass: null,
    revenue: value,
    value,
    hours: null,
  };
}

/** `ratings` as twelve digits, K1–K6 then P1–P6. */
function assessed(
  name: string,
  ratings: string,
  daysAgo: number,
  more: Partial<Assessment> = {},
): Assessment {
  return {
    id: `${name}-${daysAgo}-${more.rater ?? ''}`,
    time: `${isoOfDay(today - daysAgo)}T09:00:00`,
    day: today - daysAgo,
    rater: 'Kim',
    account: name.toLowerCase(),
    ratings: Object.fromEntries(
      defaultSettings.traits.map(({ id }, i) => [id, Number(ratings[i])]),
    ),
    factors: { headroom: 3, growth: 3, industry: 3, relationship: 3, fit: 3, network: 3 },
    desired: null,
    hours: null,
    ourFailure: false,
    onlyThisSituation: false,
    nextStep: '',
    by: null,
    decidedBy: '',
    note: '',
    withdrawn: null,
    ...more,
  };
}

const customer = '555555111111';
const patient = '111111555555';
const close = '222222444444';

function queueOf(accounts: readonly AccountRow[], assessments: readonly Assessment[]) {
  return assessmentQueue({
    accounts,
    assessments,
    accountNames: new Map(assessments.map((one) => [one.account, one.account.toUpperCase()])),
    damagedRows: [7],
    settings: defaultSettings,
    day: today,
  });
}

test('each reason, and none for an account in order', () => {
  const names = ['New', 'Old', 'Signal', 'Close', 'Late', 'Fine'];
  const {
    accounts,
    due,
    assessed: count,
    of,
  } = queueOf(
    names.map((name) => account(name, 100)),
    [
      assessed('Old', customer, 366),
      assessed('Signal', patient, 3),
      assessed('Close', close, 3),
      assessed('Late', customer, 3, { nextStep: 'Call', by: today - 1 }),
      assessed('Fine', customer, 3, { nextStep: 'Call', by: today }),
    ],
  );
  expect(accounts.map(({ reasons }) => reasons)).toEqual([
    ['never-assessed'],
    ['expired'],
    ['second-opinion'],
    ['second-opinion', 'leeway'],
    ['overdue-step'],
    [],
  ]);
  expect(accounts[4]?.overdue).toEqual({ step: 'Call', day: today - 1 });
  expect(due).toEqual(['new', 'old', 'signal', 'close', 'late']);
  expect([count, of]).toEqual([4, 6]);
});

test('the reasons have their order, whatever the order of the rows and the values', () => {
  const { due } = queueOf(
    ['Fine', 'Late', 'Signal', 'Old', 'New'].map((name, i) => account(name, 100 - i)),
    [
      assessed('Old', customer, 366),
      assessed('Signal', patient, 3),
      assessed('Late', customer, 3, { nextStep: 'Call', by: today - 1 }),
      assessed('Fine', customer, 3),
    ],
  );
  expect(due).toEqual(['new', 'old', 'signal', 'late']);
});

test('within a reason the larger value comes first, and an unknown one last', () => {
  const { due } = queueOf(
    [account('Small', 1), account('Unknown', null), account('Debt', -5), account('Large', 9)],
    [],
  );
  expect(due).toEqual(['large', 'small', 'debt', 'unknown']);
});

test('an account on two sheets is one', () => {
  const { accounts, of } = queueOf([account('Huber', 1), account('Huber', 2)], []);
  expect([accounts.length, of]).toEqual([1, 1]);
  // It stands where it stands first.
  expect(accounts[0]?.value).toBe(1);
});

test('an assessment that counts for nothing leaves the account never assessed', () => {
  const { accounts } = queueOf(
    [account('Huber', 1)],
    [assessed('Huber', customer, 3, { ourFailure: true })],
  );
  expect(accounts[0]?.reasons).toEqual(['never-assessed']);
});

test('an assessment too old to count has expired; nobody is told that there was none', () => {
  const { accounts, assessed: count } = queueOf(
    [account('Huber', 1)],
    [assessed('Huber', customer, 731)],
  );
  expect(accounts[0]?.reasons).toEqual(['expired']);
  expect(count).toBe(0);
});

test('assessments without an account are orphans, but not while there is no account at all', () => {
  const own = [assessed('Gone', customer, 3), assessed('Gone', customer, 4)];
  expect(queueOf([account('Huber', 1)], own).orphans).toEqual([
    { account: 'GONE', key: 'gone', count: 2, suggestion: null },
  ]);
  expect(queueOf([], own).orphans).toEqual([]);
});

test('an account that is there is no orphan; one that is gone may have another name now', () => {
  const here = [account('Huber GmbH', 1), account('Zeppelin', 1)];
  const own = [assessed('Zeppelin', customer, 3)];
  expect(queueOf(here, own).orphans).toEqual([]);
  expect(queueOf(here, [...own, assessed('Huber AG', customer, 3)]).orphans).toEqual([
    { account: 'HUBER AG', key: 'huber ag', count: 1, suggestion: 'Huber GmbH' },
  ]);
});

test.each([
  ['Huber AG', 'Huber GmbH'],
  ['Brandt & Söhne KG', 'Brandt und Söhne'],
  ['Hoffman Sondermaschinen', 'Hoffmann Sondermaschinen'],
  ['PUMPEN GERLACH', 'Gerlach Pumpen'],
  ['Zeppelin', null],
])('%s may be %s now', (gone, suggestion) => {
  const similar = similarAccountFinder([
    'Huber GmbH',
    'Brandt und Söhne',
    'Hoffmann Sondermaschinen',
    'Gerlach Pumpen',
    'Kranz Werkzeugbau',
  ]);
  expect(similar(gone)).toBe(suggestion);
});
