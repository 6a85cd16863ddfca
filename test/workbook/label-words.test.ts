import { expect, test } from 'vitest';
import { labelOfWord, ownPoles, trendWord } from '../../src/workbook/label-words.ts';

const own = { customer: 'Partner', patient: 'Zeitfresser' };

test('a trend is told in the words of the team where it has its own', () => {
  expect(trendWord('towards-patient', 'de')).toBe('Richtung Patient');
  expect(trendWord('towards-customer', 'en')).toBe('towards customer');
  expect(trendWord('towards-patient', 'de', own)).toMatch(/^Richtung .?Zeitfresser/);
  expect(trendWord('towards-customer', 'de', own)).toMatch(/^Richtung .?Partner/);
  expect(trendWord('steady', 'de', own)).toBe('stabil');
  expect(trendWord('towards-customer', 'de', { patient: 'Zeitfresser' })).toBe('Richtung Kunde');
});

test("the method's word in the other language is no word of the team's own", () => {
  expect(trendWord('towards-customer', 'de', { customer: 'Customer' })).toBe('Richtung Kunde');
  expect(trendWord('towards-customer', 'en', { customer: 'Kunde' })).toBe('towards customer');
  expect(ownPoles({ patient: 'Patient' }, 'de')).toBeNull();
});

test('the poles have their own names where the team does not speak of patients', () => {
  expect(ownPoles(own, 'de')).toEqual(own);
  expect(ownPoles({ patient: 'Zeitfresser' }, 'de')).toEqual({
    customer: 'Kunde',
    patient: 'Zeitfresser',
  });
  expect(ownPoles({ customer: 'Partner' }, 'de')).toBeNull();
  expect(ownPoles(undefined, 'de')).toBeNull();
});

test("a label is read in both languages and in the team's words, which come first", () => {
  const words = new Map([
    ['zeitfresser', 'patient'],
    ['kunde', 'mixed'],
  ] as const);
  expect(
    ['Kunde', ' CUSTOMER ', 'Patient?', 'zwiespältig', 'x'].map((w) => labelOfWord(w)),
  ).toEqual(['customer', 'customer', 'patient-signal', 'mixed', undefined]);
  expect(['Zeitfresser', 'Kunde', 'Customer'].map((w) => labelOfWord(w, words))).toEqual([
    'patient',
    'mixed',
    'customer',
  ]);
});
