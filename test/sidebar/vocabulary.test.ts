import { expect, test } from 'vitest';
import { vocabularyOf } from '../../src/sidebar/vocabulary.ts';

const own = (labels: Readonly<Record<string, string>>) => ({ labels, segments: {}, traits: {} });

test('with the usual words the score is named after the patient', () => {
  const { poles, scoreName, trend } = vocabularyOf(own({ patient: 'Patient' }), 'en');
  expect([poles, scoreName, trend('towards-patient')]).toEqual([
    null,
    'Patient score',
    'towards patient',
  ]);
});

test('neutral words are read in the language of the user, in trend, poles and score too', () => {
  const neutral = own({ customer: 'gibt Energie', patient: 'kostet Energie' });
  const { poles, scoreName, trend, label } = vocabularyOf(neutral, 'en');
  expect(poles).toEqual({ customer: 'gives energy', patient: 'takes energy' });
  expect(scoreName).toBe('Energy taken');
  expect(label('patient')).toBe('takes energy');
  expect(trend('towards-patient')).toBe('towards "takes energy"');
  expect(trend('towards-customer')).toBe('towards "gives energy"');
  expect(trend('steady')).toBe('steady');
});

test('a word of the team for one pole alone changes the trend towards it alone', () => {
  const { poles, trend } = vocabularyOf(own({ customer: 'Partner' }), 'de');
  expect(poles).toBeNull();
  expect(trend('towards-customer')).toBe('Richtung „Partner“');
  expect(trend('towards-patient')).toBe('Richtung Patient');
});
