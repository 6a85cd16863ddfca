import { expect, test } from 'vitest';
import {
  assessmentOf,
  blankDraft,
  dtoOf,
  hoursOf,
  isBlank,
  isTouched,
  newId,
} from '../../src/sidebar/draft.ts';

const blank = blankDraft('id');

test('an untouched form is blank; a mark touches it, but is nothing to save', () => {
  expect([isBlank(blank), isTouched(blank)]).toEqual([true, false]);
  const marked = { ...blank, ourFailure: true };
  expect([isBlank(marked), isTouched(marked)]).toEqual([true, true]);
});

test.each([
  ['ratings', { ratings: { K1: 3 } }],
  ['factors', { factors: { ...blank.factors, fit: 2 } }],
  ['desired', { desired: 1 }],
  ['hours', { hours: '2,5' }],
  ['hours that are no number', { hours: 'viele' }],
  ['next step', { nextStep: 'Anrufen' }],
  ['note', { note: 'Messe' }],
])('%s make it worth saving', (_, more) => {
  expect(isBlank({ ...blank, ...more })).toBe(false);
});

test('a rating taken back leaves the form blank', () => {
  expect(isBlank({ ...blank, ratings: { K1: null } })).toBe(true);
});

test.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 8 ', 8],
  ['.5', 0.5],
  ['', null],
  ['zwei', null],
  ['-1', null],
  ['1e9', null],
])('hours typed as "%s" are %s', (typed, hours) => {
  expect(hoursOf(typed)).toBe(hours);
});

test('what is sent names the account, the rater and the id of the form', () => {
  const dto = dtoOf(
    { ...blank, ratings: { K1: 5 }, hours: '2,5', note: ' x ' },
    'Huber AG',
    ' Kim ',
  );
  expect(dto).toMatchObject({
    id: 'id',
    account: 'Huber AG',
    rater: 'Kim',
    hours: 2.5,
    note: 'x',
    by: null,
  });
});

test('hours that are no number are sent as typed, so that the refusal can name them', () => {
  expect(dtoOf({ ...blank, hours: 'viele' }, 'Huber AG', 'Kim').hours).toBe('viele');
});

test('the form of today is the newest assessment of the day', () => {
  const form = assessmentOf(blank, { key: 'huber ag', rater: 'Kim', day: 46_349 });
  expect(form.time > '2026-11-23T18:00:00').toBe(true);
});

test('an id has 32 characters of chance', () => {
  expect(newId(new Uint8Array([0, 1, 254, 255]))).toBe('0001feff');
});
