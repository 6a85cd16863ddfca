import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { dueOf } from '../../src/domain/due.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { nextDue, withSaved } from '../../src/sidebar/queue-in-hand.ts';
import { assessmentQueue } from '../../src/workbook/assessment-queue.ts';
import type { AccountRow } from '../../src/workbook/form-answers.ts';
import { anAssessment } from '../domain/an-assessment.ts';

const today = 46_349;
const keys = ['a', 'b', 'c', 'd'];

const accounts: AccountRow[] = keys.map((key, i) => ({
  account: key,
  key,
  name: key,
  sheetId: 1,
  row: i + 2,
  accountClass: 'A',
  unreadClass: null,
  revenue: null,
  value: i === 2 ? null : 10 * i,
  hours: null,
}));

function queueOf(assessments: readonly Assessment[]) {
  return assessmentQueue({
    accounts,
    assessments,
    accountNames: new Map(),
    damagedRows: [],
    settings: defaultSettings,
    day: today,
  });
}

const anyAssessment = fc
  .record({
    account: fc.constantFrom(...keys),
    rater: fc.constantFrom('Ada', 'Ben'),
    age: fc.constantFrom(0, 3, 100, 400),
    form: fc.constantFrom(
      '555555 111111',
      '111111 555555',
      '222222 444444',
      '444444 222222',
      '...... ......',
    ),
    step: fc.option(fc.constantFrom(today - 1, today, today + 9)),
    ourFailure: fc.boolean(),
  })
  .map(({ age, step, ...said }) =>
    anAssessment({ ...said, day: today - age, nextStep: 'Call', by: step }),
  );

describe('the queue of the form after a save', () => {
  test('is the one the workbook would tell', () => {
    fc.assert(
      fc.property(
        fc.array(anyAssessment, { maxLength: 8 }),
        anyAssessment.map((saved) => ({ ...saved, id: 'saved', day: today })),
        (drawn, saved) => {
          const before = drawn.map((one, i) => ({ ...one, id: `id-${i}` }));
          const own = [...before, saved].filter(({ account }) => account === saved.account);
          const standing = standingOf(own, defaultSettings, today);
          const { label, lastAssessed } = standing;
          const after = {
            label,
            lastAssessed,
            ...dueOf(own, standing, defaultSettings, today),
          };
          expect(withSaved(queueOf(before), saved.account, after)).toEqual(
            queueOf([...before, saved]),
          );
        },
      ),
    );
  });

  test('keeps an account that now waits for a second opinion', () => {
    const signal = anAssessment({ account: 'a', form: '111111 555555', day: today });
    const standing = standingOf([signal], defaultSettings, today);
    const { label, lastAssessed } = standing;
    const due = dueOf([signal], standing, defaultSettings, today);
    const left = withSaved(queueOf([]), 'a', { label, lastAssessed, ...due });
    expect(left.due).toEqual(['d', 'b', 'c', 'a']);
    expect([left.assessed, left.accounts[0]?.reasons]).toEqual([1, ['second-opinion']]);
  });
});

describe('the next due account', () => {
  const queue = queueOf([]);
  const none = () => false;

  test.each([
    ['the most pressing, with none in hand', null, [], 'd'],
    ['the one after the account in hand', 'd', [], 'b'],
    ['round to the first after the last', 'c', [], 'd'],
    ['without those passed over', 'd', ['b', 'c'], 'a'],
    ['none, with all others passed over', 'a', ['b', 'c', 'd'], undefined],
    ['the most pressing, with one in hand that is not due', 'elsewhere', [], 'd'],
  ] as const)('is %s', (_, inHand, passedOver: readonly string[], expected) => {
    expect(queue.due).toEqual(['d', 'b', 'a', 'c']);
    expect(nextDue(queue, inHand, (key) => passedOver.includes(key))?.key).toBe(expected);
  });

  test('is never the account in hand', () => {
    for (const key of keys) expect(nextDue(queue, key, none)?.key).not.toBe(key);
  });
});
