import { describe, expect, test } from 'vitest';
import { RefusedSetup, readGiven } from '../../src/workbook/setup-proposal.ts';

/** The field and the value a refusal names. */
function refusal(given: unknown): unknown {
  try {
    readGiven(given);
  } catch (thrown) {
    if (!(thrown instanceof RefusedSetup)) throw thrown;
    expect(thrown.message).toBe('not-a-proposal');
    expect(thrown.name).toBe('RefusedSetup');
    expect(thrown.refusal.kind).toBe('not-a-proposal');
    return thrown.refusal.kind === 'not-a-proposal' && [thrown.refusal.field, thrown.refusal.got];
  }
  return 'not refused';
}

const nothing = { answers: {} };

describe('what a caller asks for', () => {
  test.each<[string, unknown, object]>([
    ['nothing', undefined, nothing],
    ['null', null, nothing],
    ['an empty object', {}, nothing],
    [
      'fields that are null',
      {
        sheet: null,
        table: null,
        headerRow: null,
        columns: null,
        notAccounts: null,
        answers: null,
        mode: null,
      },
      nothing,
    ],
    ['fields nobody knows', { colour: 'red', answers: { size: 1 } }, nothing],
    ['a sheet', { sheet: 'Kunden' }, { sheet: 'Kunden', answers: {} }],
    ['a table', { table: 'Kunden!B4:H60' }, { table: 'Kunden!B4:H60', answers: {} }],
    [
      'rows',
      { headerRow: 1, firstRow: 2, lastRow: 9 },
      { headerRow: 1, firstRow: 2, lastRow: 9, answers: {} },
    ],
    [
      'a table without accounts',
      { headerRow: 4, lastRow: 4 },
      { headerRow: 4, lastRow: 4, answers: {} },
    ],
    ['a last row alone', { lastRow: 1 }, { lastRow: 1, answers: {} }],
    [
      'columns by their letters in either case',
      { columns: { account: 'B', revenue: ' zz ', owner: '', class: null } },
      { columns: { account: 2, revenue: 702 }, answers: {} },
    ],
    ['no columns', { columns: {} }, { columns: {}, answers: {} }],
    ['columns of roles nobody knows', { columns: { colour: 'B' } }, { columns: {}, answers: {} }],
    ['rows that are no accounts', { notAccounts: [3, 1] }, { notAccounts: [3, 1], answers: {} }],
    [
      'rows as a proposal names them',
      { notAccounts: [{ row: 3, why: 'a total' }] },
      { notAccounts: [3], answers: {} },
    ],
    ['no such rows', { notAccounts: [] }, { notAccounts: [], answers: {} }],
    [
      'answers among the answers',
      {
        answers: {
          mode: 'values',
          neutralWords: true,
          extendFilter: false,
          addClass: true,
          place: 'insert',
          hoursUnit: 'year',
        },
      },
      {
        answers: {
          mode: 'values',
          neutralWords: true,
          extendFilter: false,
          addClass: true,
          place: 'insert',
          hoursUnit: 'year',
        },
      },
    ],
    [
      'answers beside the other fields',
      {
        mode: 'formulas',
        neutralWords: false,
        extendFilter: true,
        addClass: false,
        place: 'next',
        hoursUnit: 'week',
      },
      {
        answers: {
          mode: 'formulas',
          neutralWords: false,
          extendFilter: true,
          addClass: false,
          place: 'next',
          hoursUnit: 'week',
        },
      },
    ],
    [
      'an answer twice: the one beside counts',
      { hoursUnit: 'week', answers: { hoursUnit: 'month' } },
      { answers: { hoursUnit: 'week' } },
    ],
  ])('%s', (_, given, expected) => {
    expect(readGiven(given)).toEqual(expected);
  });

  test('names of built-ins are no fields', () => {
    const inherited: unknown = Object.create({ sheet: 'x', answers: { mode: 'values' } });
    expect(readGiven(inherited)).toEqual(nothing);
  });
});

describe('what cannot be used is refused by its field and its value', () => {
  test.each<[unknown, string, string]>([
    ['text', 'columns', 'text'],
    [5, 'columns', '5'],
    [[], 'columns', '{…}'],
    [{ sheet: 5 }, 'sheet', '5'],
    [{ table: 5 }, 'table', '5'],
    [{ headerRow: 0 }, 'headerRow', '0'],
    [{ headerRow: 1.5 }, 'headerRow', '1.5'],
    [{ firstRow: '2' }, 'firstRow', '2'],
    [{ firstRow: -1 }, 'firstRow', '-1'],
    [{ lastRow: {} }, 'lastRow', '{…}'],
    [{ headerRow: 4, lastRow: 3 }, 'lastRow', '3'],
    [{ columns: 'B' }, 'columns', 'B'],
    [{ columns: ['B'] }, 'columns', '{…}'],
    [{ columns: { account: 2 } }, 'columns.account', '2'],
    [{ columns: { account: 'B2' } }, 'columns.account', 'B2'],
    [{ columns: { account: 'AAA' } }, 'columns.account', 'AAA'],
    [{ columns: { account: 'B', revenue: 'b' } }, 'columns.revenue', 'b'],
    [{ notAccounts: 3 }, 'notAccounts', '3'],
    [{ notAccounts: [0] }, 'notAccounts', '0'],
    [{ notAccounts: ['3'] }, 'notAccounts', '3'],
    [{ notAccounts: [2.5] }, 'notAccounts', '2.5'],
    [{ notAccounts: [{ row: '3' }] }, 'notAccounts', '3'],
    [{ answers: 5 }, 'answers', '5'],
    [{ answers: [] }, 'answers', '{…}'],
    [{ mode: 'both' }, 'mode', 'both'],
    [{ answers: { neutralWords: 'yes' } }, 'neutralWords', 'yes'],
    [{ extendFilter: 1 }, 'extendFilter', '1'],
    [{ addClass: 'true' }, 'addClass', 'true'],
    [{ place: 'left' }, 'place', 'left'],
    [{ answers: { hoursUnit: 'day' } }, 'hoursUnit', 'day'],
  ])('%j', (given, field, got) => {
    expect(refusal(given)).toEqual([field, got]);
  });
});
