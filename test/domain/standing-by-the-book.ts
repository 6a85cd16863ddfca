import type { Assessment } from '../../src/domain/assessment.ts';
import type { Label } from '../../src/domain/label.ts';
import { ratingsOf } from '../../src/domain/patient-score.ts';
import type { ModelSettings } from '../../src/domain/settings.ts';
import { type Verdict, verdictOf } from '../../src/domain/verdict.ts';

interface Opinion {
  readonly day: number;
  readonly rater: string;
  readonly verdict: Verdict;
}

/**
 * The rules of standing transcribed sentence by sentence, looking back over the whole history at every step: slow, and with no code in common with
 * standing.ts but the verdict on one form. Gives label, score and error.
 */
export function standingByTheBook(
  assessments: readonly Assessment[],
  settings: ModelSettings,
  asOf: number,
): { label: Label; score: number | null; error: number | null } {
  const opinions: Opinion[] = [...assessments]
    .filter(
      (each) =>
        each.withdrawn === null &&
        !each.onlyThisSituation &&
        !each.ourFailure &&
        each.day <= asOf &&
        each.day >= asOf - 730,
    )
    .sort((a, b) => (a.time + a.id < b.time + b.id ? -1 : 1))
    .flatMap((each) => {
      const verdict = verdictOf(ratingsOf(each, settings.traits), settings);
      return verdict === null ? [] : [{ day: each.day, rater: each.rater, verdict }];
    });

  const combinedAt = (count: number, day: number) => {
    const known = opinions.slice(0, count);
    const raters = [...new Set(known.map(({ rater }) => rater))];
    const perRater = raters.map((name) => {
      const own = known.filter(({ rater }) => rater === name);
      const weights = own.map((each) => 2 ** (-(day - each.day) / settings.halfLife));
      const total = weights.reduce((a, b) => a + b, 0);
      const weightedMean = (of: (verdict: Verdict) => number) =>
        own.reduce((sum, { verdict }, i) => sum + (weights[i] ?? 0) * of(verdict), 0) / total;
      const variance =
        own.reduce((sum, { verdict }, i) => sum + ((weights[i] ?? 0) * verdict.itemError) ** 2, 0) /
        total ** 2;
      return {
        score: weightedMean(({ score }) => score),
        customer: weightedMean(({ customer }) => customer),
        patient: weightedMean(({ patient }) => patient),
        variance: variance + settings.tau ** 2,
      };
    });
    const mean = (of: 'score' | 'customer' | 'patient' | 'variance') =>
      perRater.reduce((sum, rater) => sum + rater[of], 0) / perRater.length;
    return {
      score: mean('score'),
      customer: mean('customer'),
      patient: mean('patient'),
      error: Math.sqrt((mean('variance') * perRater.length) / perRater.length ** 2),
    };
  };

  const isSignal = ({ verdict }: Opinion) => {
    const { score, customer, patient, error, coverage } = verdict;
    const isOneSided = !(customer >= 60 && patient >= 60) && !(customer <= 40 && patient <= 40);
    return (
      coverage.isEnoughForLabel &&
      isOneSided &&
      score >= 60 &&
      score - 1.2815515655446004 * error > 50
    );
  };

  let isPatient = false;
  let confirmedBy = -1;
  let signalsFrom = 0;
  opinions.forEach((opinion, i) => {
    const { score } = combinedAt(i + 1, opinion.day);
    const before = opinions[i - 1];
    if (isPatient) {
      const confirming = opinions[confirmedBy]?.verdict ?? opinion.verdict;
      const rci =
        (opinion.verdict.score - confirming.score) /
        Math.hypot(opinion.verdict.itemError, confirming.itemError);
      const hasPaused = before !== undefined && opinion.day - before.day > 365;
      if (score < 50 - 1e-9 || (Math.abs(rci) >= 1.96 && !isSignal(opinion)) || hasPaused) {
        isPatient = false;
        signalsFrom = i;
      }
    }
    if (!isPatient && isSignal(opinion) && score > 50 + 1e-9) {
      const isConfirmed = opinions.slice(signalsFrom, i).some((earlier) => {
        if (!isSignal(earlier)) return false;
        const days = opinion.day - earlier.day;
        return earlier.rater !== opinion.rater || (days >= 14 && days <= 365);
      });
      if (isConfirmed) {
        isPatient = true;
        confirmedBy = i;
      }
    }
  });

  const newest = opinions[opinions.length - 1];
  if (newest === undefined) return { label: 'unknown', score: null, error: null };
  const { score, customer, patient, error } = combinedAt(opinions.length, asOf);
  const isSeen = opinions.some(({ verdict }) => verdict.coverage.isEnoughForLabel);
  const label = (): Label => {
    if (!isSeen || asOf - newest.day > 365) return 'unknown';
    if (isPatient) return 'patient';
    if (customer >= 60 - 1e-9 && patient >= 60 - 1e-9) return 'mixed';
    if (customer <= 40 + 1e-9 && patient <= 40 + 1e-9) return 'undecided';
    const reach = 1.2815515655446004 * error;
    if (score >= 60 - 1e-9 && score - reach > 50) return 'patient-signal';
    if (score <= 40 + 1e-9 && score + reach < 50) return 'customer';
    return 'undecided';
  };
  return { label: label(), score, error };
}
