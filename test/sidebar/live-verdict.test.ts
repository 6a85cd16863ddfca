import { expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { assessmentOf, blankDraft } from '../../src/sidebar/draft.ts';
import { liveVerdict } from '../../src/sidebar/live-verdict.ts';

const today = 46_349;
const settings = { ...defaultSettings, asOf: today };
const about = { key: 'huber ag', rater: 'Kim', day: today };
const rated = (ratings: string, more: object = {}) => ({
  ...blankDraft('form'),
  ratings: Object.fromEntries(settings.traits.map(({ id }, i) => [id, Number(ratings[i]) || null])),
  ...more,
});

function verdictOf(
  draft: ReturnType<typeof rated>,
  history: readonly Assessment[] = [],
  accountClass: 'A' | 'C' | null = 'A',
) {
  return liveVerdict({
    form: assessmentOf(draft, about),
    history,
    settings,
    day: today,
    accountClass,
  });
}

test('a blank form says what is missing for a number and for a verdict', () => {
  const { opinion, missing, coverage, hangsOnLeeway, explanation, missingFactors } = verdictOf(
    rated(''),
  );
  expect([opinion, hangsOnLeeway, explanation]).toEqual([null, null, null]);
  expect(missing).toEqual({ customer: 3, patient: 3, label: 8 });
  expect(coverage).toMatchObject({ observed: 0, active: 12 });
  expect(missingFactors).toBe(4);
});

test('with half of each pole there is a number, with two thirds of all a verdict', () => {
  const number = verdictOf(rated('555---111---'));
  expect(number.opinion).toMatchObject({ score: 0, label: 'unknown' });
  expect(number.missing).toEqual({ customer: 0, patient: 0, label: 2 });
  expect(verdictOf(rated('5555--1111--')).opinion?.label).toBe('customer');
});

test('contributions add up to the shown score minus fifty', () => {
  const { explanation } = verdictOf(rated('534215142533'));
  const sum = [...(explanation?.top ?? []), { points: explanation?.others ?? 0 }].reduce(
    (total, { points }) => total + points,
    0,
  );
  expect(sum).toBe((explanation?.shownScore ?? 0) - 50);
});

test('one opinion is at most a signal; with another rater’s signal it confirms', () => {
  const signal = rated('111111555555');
  expect(verdictOf(signal).standing.label).toBe('patient-signal');
  const earlier = assessmentOf(
    { ...signal, id: 'earlier' },
    { ...about, rater: 'Robin', day: today - 3 },
  );
  const { standing, segment } = verdictOf(signal, [earlier]);
  expect(standing.label).toBe('patient');
  expect(segment).toBe('clarify');
});

test('an open failure on our side keeps the opinion in sight and the standing as it was', () => {
  const { opinion, standing } = verdictOf(rated('111111555555', { ourFailure: true }));
  expect(opinion?.label).toBe('patient-signal');
  expect(standing.label).toBe('unknown');
});

test('half a step of leeway that decides is said', () => {
  expect(verdictOf(rated('222222444444')).hangsOnLeeway).toBe(true);
  expect(verdictOf(rated('111111555555')).hangsOnLeeway).toBe(false);
});

test('wish and evidence are compared in points', () => {
  const factors = { headroom: 1, growth: 1, industry: 1, relationship: 1, fit: 1, network: 1 };
  expect(verdictOf(rated('', { factors, desired: 5 })).gap).toEqual({
    points: 100,
    kind: 'wish-above-evidence',
  });
  const high = { headroom: 5, growth: 5, industry: 5, relationship: 5, fit: 5, network: 5 };
  expect(verdictOf(rated('', { factors: high, desired: 3 })).gap?.kind).toBe('overlooked-chance');
  expect(verdictOf(rated('')).gap).toBeNull();
});

test('quick answers are pointed out', () => {
  expect(verdictOf(rated('333333333333')).quality).toBe('all-equal');
  expect(verdictOf(rated('555555111111')).quality).toBe('extreme');
  expect(verdictOf(rated('555555111112')).quality).toBeNull();
  expect(verdictOf(rated('33333-333333')).quality).toBeNull();
});

test('saving the same form again replaces it in the standing', () => {
  const form = rated('555555111111');
  const before = assessmentOf(form, about);
  expect(verdictOf(form, [before]).standing.history).toHaveLength(1);
});
