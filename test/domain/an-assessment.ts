import type { Assessment } from '../../src/domain/assessment.ts';
import { isoOfDay } from '../../src/domain/day.ts';
import { type FactorId, factorIds, type Rating } from '../../src/domain/traits.ts';

/** Ratings written as people would read them from a form: "232323 434344" are K1–K6 and P1–P6, a dot is "not observed". */
export function ratingsFrom(form: string): Rating[] {
  return [...form.replace(/ /g, '')].map((mark) => (mark === '.' ? null : Number(mark)));
}

/** Factors in the order of the form, "453241", a dot is "not known". */
export function factorsFrom(form: string): Record<FactorId, Rating> {
  const factors = ratingsFrom(form);
  return Object.fromEntries(factorIds.map((id, i) => [id, factors[i] ?? null])) as Record<
    FactorId,
    Rating
  >;
}

/** An assessment of the account "Harz Pumpen" by Ada with everything blank that is not said. */
export function anAssessment({
  form = '...... ......',
  future = '......',
  ...said
}: Partial<Assessment> & { readonly form?: string; readonly future?: string }): Assessment {
  const day = said.day ?? 46_000;
  const ratings = ratingsFrom(form);
  return {
    id: 'a',
    time: `${isoOfDay(day)}T10:00:00`,
    rater: 'Ada',
    account: 'harz pumpen',
    ratings: Object.fromEntries(
      ratings.map((rating, i) => [i < 6 ? `K${i + 1}` : `P${i - 5}`, rating]),
    ),
    factors: factorsFrom(future),
    desired: null,
    hours: null,
    ourFailure: false,
    onlyThisSituation: false,
    nextStep: '',
    by: null,
    decidedBy: '',
    note: '',
    withdrawn: null,
    ...said,
    day,
  };
}
