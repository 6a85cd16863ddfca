import { describe, expect, test } from 'vitest';
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

describe('what may be saved', () => {
  const checked = (more: object) => checkAssessment({ ...huber, ...more }, standardTraits);

  test.each([
    '2026-11-23',
    '2026-11-23T00:00',
    '2026-11-23T23:59',
    '2026-11-23T23:59:59',
    '2026-11-23T09:30:00.5',
    '2026-11-23T09:30:00.123',
    '2026-11-23T09:30Z',
    '2026-11-23T09:30:00Z',
    '2026-11-23T09:30:00+01:00',
    '2026-11-23T09:30:00.123-0530',
  ])('the time %s', (time) => {
    expect(checked({ time }).time).toBe(time);
  });

  test.each([
    'gestern 2026-11-23',
    '2026-11-23 09:30',
    '2026-11-23T09:30 ',
    '2026-11-23T9:30',
    '2026-11-23T09',
    '2026-11-23T24:00',
    '2026-11-23T23:60',
    '2026-11-23T23:59:60',
    '2026-11-23T09:30:00.1234',
    '2026-11-23T09:30:00.',
    '2026-11-23T09:30+1:00',
    '2026-11-23Z',
    '2026-02-30T09:30',
    '26-11-23',
    '2026-1-23',
  ])('but not the time %j', (time) => {
    expect(refusalOf({ ...huber, time })).toEqual({ kind: 'not-a-time', got: time.trim() });
  });

  test.each([
    [{ time: '' }, null],
    [{ time: null }, null],
  ])('without a time, %j: the store gives it', (more, time) => {
    expect(checked(more).time).toBe(time);
  });

  test('hours from none to all of a month', () => {
    expect([0, 0.25, 744].map((hours) => checked({ hours }).hours)).toEqual([0, 0.25, 744]);
    expect(checked({ hours: null }).hours).toBeNull();
  });

  test('a day or none for the next step', () => {
    expect(checked({ by: '2026-12-01' }).by).toBe(46357);
    expect([checked({ by: '' }).by, checked({ by: null }).by]).toEqual([null, null]);
  });

  test.each([['um 2026-12-01'], ['2026-12-01 '], ['2026-12-01T09:30'], [46357], [false]])(
    'but not the day %j',
    (by) => {
      const got = by === false ? 'FALSE' : String(by).trim();
      expect(refusalOf({ ...huber, by })).toEqual({ kind: 'not-a-day', got });
    },
  );

  test.each([
    ['by', 'not-a-day'],
    ['time', 'not-a-time'],
    ['hours', 'not-hours'],
  ])('an object as %s is refused without its content', (name, kind) => {
    expect(refusalOf({ ...huber, [name]: { a: 1 } })).toEqual({ kind, got: '{…}' });
  });

  test.each([
    ['id', 100],
    ['rater', 100],
    ['nextStep', 200],
    ['decidedBy', 100],
    ['note', 200],
    ['account', 50_000],
  ] as const)('%s of up to %d characters', (name, most) => {
    const text = 'x'.repeat(most);
    expect(checked({ [name]: ` ${text} ` })[name]).toBe(text);
    expect(refusalOf({ ...huber, [name]: `${text}y` })).toEqual({
      kind: 'too-long',
      what: name,
      length: most + 1,
      most,
    });
  });

  test('a number as text, and nothing else', () => {
    expect(checked({ account: 4711 }).account).toBe('4711');
    for (const note of [true, [], {}]) {
      expect(refusalOf({ ...huber, note })).toEqual({ kind: 'not-text', what: 'note' });
    }
  });

  test('ratings and factors from 1 to 5; what is blank is left out', () => {
    const { ratings, factors, desired } = checked({
      ratings: { K1: 1, P6: 5, K2: '', K3: null },
      factors: { headroom: 1, growth: 2, industry: 3, relationship: 4, fit: 5, network: null },
      desired: 1,
    });
    expect(ratings).toEqual({ K1: 1, P6: 5 });
    expect(factors).toEqual({
      headroom: 1,
      growth: 2,
      industry: 3,
      relationship: 4,
      fit: 5,
      network: null,
    });
    expect(desired).toBe(1);
  });

  test('a factor nobody knows is refused with those there are', () => {
    expect(refusalOf({ ...huber, factors: { luck: 3 } })).toEqual({
      kind: 'unknown-trait',
      got: 'luck',
      known: 'headroom, growth, industry, relationship, fit, network',
    });
    expect(refusalOf({ ...huber, ratings: { K9: 3 } })).toMatchObject({
      known: 'K1, K2, K3, K4, K5, K6, P1, P2, P3, P4, P5, P6',
    });
    for (const factors of [[], 'growth', 5]) {
      expect(refusalOf({ ...huber, factors })).toEqual({ kind: 'not-an-assessment' });
    }
  });

  test('marks as they are given', () => {
    expect(checked({ ourFailure: true })).toMatchObject({
      ourFailure: true,
      onlyThisSituation: false,
    });
    expect(checked({ onlyThisSituation: true, ourFailure: false })).toMatchObject({
      ourFailure: false,
      onlyThisSituation: true,
    });
    expect(refusalOf({ ...huber, onlyThisSituation: [] })).toEqual({
      kind: 'not-yes-or-no',
      what: 'onlyThisSituation',
      got: '{…}',
    });
  });

  test('line breaks and tabs, but no other control characters', () => {
    const kept = 'a\tb\nc\rd\u00a0e\u0085f\ufffdg';
    expect(checked({ note: kept }).note).toBe(kept);
    const codes = [0, 8, 11, 12, 14, 31, 127, 0xfffe, 0xffff];
    const note = `x${codes.map((code) => String.fromCharCode(code)).join('')}y`;
    expect(checked({ note }).note).toBe('xy');
    expect(checked({ note: '\ud83d\ude00 \ud83d \ude00' }).note).toBe('\ud83d\ude00 \ufffd \ufffd');
  });

  test('a refusal is an error of its own', () => {
    const error = new RefusedAssessment({ kind: 'account-missing' });
    expect([error.name, error.message]).toEqual(['RefusedAssessment', 'account-missing']);
  });
});

describe('a form is blank', () => {
  const blank = checkAssessment(huber, standardTraits);
  const form = { ...blank, ratings: { K1: null } };

  test('while nothing was rated and nothing noted', () => {
    expect(isBlankForm(form)).toBe(true);
    expect(isBlankForm({ ...form, ourFailure: true, onlyThisSituation: true })).toBe(true);
    expect(isBlankForm({ ...form, by: 46357 })).toBe(true);
  });

  test.each([
    [{ ratings: { K1: null, P1: 3 } }],
    [{ factors: { ...blank.factors, fit: 3 } }],
    [{ desired: 3 }],
    [{ hours: 0 }],
    [{ nextStep: 'x' }],
    [{ decidedBy: 'x' }],
    [{ note: 'x' }],
  ] as const)('no longer with %j', (more) => {
    expect(isBlankForm({ ...form, ...more })).toBe(false);
  });
});
