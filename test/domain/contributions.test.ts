import { describe, expect, test } from 'vitest';
import {
  contributionsOf,
  explanationOf,
  roundToSum,
  shownScore,
} from '../../src/domain/contributions.ts';
import { patientScore } from '../../src/domain/patient-score.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standardTraits } from '../../src/domain/traits.ts';
import { ratingsFrom } from './an-assessment.ts';

function explain(form: string) {
  const ratings = ratingsFrom(form);
  const score = patientScore(ratings, defaultSettings)?.score ?? 0;
  const { top, others, shownScore } = explanationOf(score, ratings, standardTraits);
  return { shownScore, top: top.map(({ trait, points }) => [trait.id, points]), others };
}

describe('why this score', () => {
  test('each trait of a uniform patient form moves the score by a twelfth of 50', () => {
    // Own, by hand: 50 / 12 = 4.17 each; in whole points three of 4 and 38 for the others.
    expect(explain('111111 555555')).toEqual({
      shownScore: 100,
      top: [
        ['K1', 4],
        ['K2', 4],
        ['K3', 4],
      ],
      others: 38,
    });
  });

  test('the traits that moved most lead, customers below and patients above zero', () => {
    // Own, by hand: K5 5 → −4.167, P1 5 → +4.167, P2 4 → +2.083, K1 4 → −2.083, all others 3 → 0; S 50
    expect(explain('433353 543333')).toEqual({
      shownScore: 50,
      top: [
        ['K5', -4],
        ['P1', 4],
        ['K1', -2],
      ],
      others: 2,
    });
  });

  test('with three observed traits a pole each of them weighs a third of it', () => {
    const exact = contributionsOf(ratingsFrom('1.5.3. 5.1.3.'), standardTraits);
    expect(exact.map(({ trait, points }) => [trait.id, Math.round(points * 1000) / 1000])).toEqual([
      ['K1', 8.333],
      ['K3', -8.333],
      ['K5', 0],
      ['P1', 8.333],
      ['P3', -8.333],
      ['P5', 0],
    ]);
  });

  test('a trait switched off explains nothing', () => {
    const traits = standardTraits.map((trait) =>
      trait.id === 'K1' ? { ...trait, weight: 0 } : trait,
    );
    const ids = contributionsOf(ratingsFrom('155555 111111'), traits).map(({ trait }) => trait.id);
    expect(ids).not.toContain('K1');
    expect(ids).toHaveLength(11);
  });

  test('with one trait a pole there are no others', () => {
    const traits = standardTraits.filter(({ id }) => id === 'K1' || id === 'P1');
    expect(explanationOf(75, [2, 4], traits)).toMatchObject({ shownScore: 75, others: null });
  });

  test('scores are shown whole, halves up', () => {
    expect([62.5, 62.49999999999999, 62.4, 0, 100].map(shownScore)).toEqual([63, 63, 62, 0, 100]);
  });

  test('largest remainders get the missing points', () => {
    expect(roundToSum([2.5, 2.4, -1.4, -0.2], 3)).toEqual([2, 2, -1, 0]);
    expect(roundToSum([0.4, 0.4, 0.4], 1)).toEqual([1, 0, 0]);
  });
});
