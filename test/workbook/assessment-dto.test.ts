import { expect, test } from 'vitest';
import { standardTraits } from '../../src/domain/traits.ts';
import {
  checkAssessment,
  isBlankForm,
  RefusedAssessment,
} from '../../src/workbook/assessment-dto.ts';

const huber = { account: 'Huber AG', rater: 'Kim', ratings: { K1: 4 } };

function refusalOf(dto: unknown): unknown {
  try {
    checkAssessment(dto, standardTraits);
    return null;
  } catch (error) {
    if (error instanceof RefusedAssessment) return error.refusal;
    throw error;
  }
}

test('what is absent was not given', () => {
  expect(checkAssessment(huber, standardTraits)).toEqual({
    id: '',
    account: 'Huber AG',
    rater: 'Kim',
    ratings: { K1: 4 },
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
    time: null,
  });
});

test.each([
  [{ ...huber, ratings: { K1: null } }, { kind: 'nothing-rated' }],
  [{ ...huber, ratings: {}, ourFailure: true }, { kind: 'nothing-rated' }],
  [{ ...huber, account: '  ' }, { kind: 'account-missing' }],
  [{ ...huber, account: null }, { kind: 'account-missing' }],
  [
    { ...huber, account: {} },
    { kind: 'not-text', what: 'account' },
  ],
  [
    { ...huber, ratings: { K1: 'oft' } },
    { kind: 'not-a-rating', what: 'K1', got: 'oft' },
  ],
  [
    { ...huber, ratings: { K1: 3.5 } },
    { kind: 'not-a-rating', what: 'K1', got: '3.5' },
  ],
  [
    { ...huber, ratings: { K1: 0 } },
    { kind: 'not-a-rating', what: 'K1', got: '0' },
  ],
  [
    { ...huber, ratings: { K1: true } },
    { kind: 'not-a-rating', what: 'K1', got: 'TRUE' },
  ],
  [{ ...huber, ratings: [] }, { kind: 'not-an-assessment' }],
  [
    { ...huber, factors: { growth: 6 } },
    { kind: 'not-a-rating', what: 'growth', got: '6' },
  ],
  [
    { ...huber, desired: 9 },
    { kind: 'not-a-rating', what: 'desired', got: '9' },
  ],
  [
    { ...huber, hours: -1 },
    { kind: 'not-hours', got: '-1' },
  ],
  [
    { ...huber, hours: 745 },
    { kind: 'not-hours', got: '745' },
  ],
  [
    { ...huber, hours: 'viele' },
    { kind: 'not-hours', got: 'viele' },
  ],
  [
    { ...huber, by: '2026-02-30' },
    { kind: 'not-a-day', got: '2026-02-30' },
  ],
  [
    { ...huber, time: 'gestern' },
    { kind: 'not-a-time', got: 'gestern' },
  ],
  [
    { ...huber, time: '2026-11-23T25:00' },
    { kind: 'not-a-time', got: '2026-11-23T25:00' },
  ],
  [
    { ...huber, note: 'x'.repeat(201) },
    { kind: 'too-long', what: 'note', length: 201, most: 200 },
  ],
  [
    { ...huber, ourFailure: 'ja' },
    { kind: 'not-yes-or-no', what: 'ourFailure', got: 'ja' },
  ],
])('%j is refused', (dto, refusal) => {
  expect(refusalOf(dto)).toEqual(refusal);
});

test.each([[null], [undefined], ['Huber AG'], [7], [[]]])('%j is no assessment', (dto) => {
  expect(refusalOf(dto)).toEqual({ kind: 'not-an-assessment' });
});

test('a trait that Settings do not know is refused, names of built-ins too', () => {
  for (const id of ['K9', 'constructor', '__proto__', 'toString']) {
    const dto: unknown = JSON.parse(`{"account":"Huber AG","ratings":{${JSON.stringify(id)}:5}}`);
    expect(refusalOf(dto)).toMatchObject({ kind: 'unknown-trait', got: id });
  }
});

test('a field that comes from the prototype counts for nothing', () => {
  const dto: unknown = Object.create(
    { ...huber, note: 'inherited' },
    { account: { value: 'X', enumerable: true } },
  );
  expect(refusalOf(dto)).toEqual({ kind: 'nothing-rated' });
});

test('characters that no cell can hold are left out, everything else is kept', () => {
  const { note, account } = checkAssessment(
    { ...huber, account: 'Hu\u0000ber\u0007 AG', note: '=1+1\t\u202Eabc 👩‍🔧 \uD800' },
    standardTraits,
  );
  expect(account).toBe('Huber AG');
  expect(note).toBe('=1+1\t\u202Eabc 👩‍🔧 \uFFFD');
});

test('hours, a next step or a note alone can be saved', () => {
  for (const more of [{ hours: 2.5 }, { nextStep: 'Anrufen' }, { note: 'Messe' }]) {
    expect(isBlankForm(checkAssessment({ account: 'Huber AG', ...more }, standardTraits))).toBe(
      false,
    );
  }
});
