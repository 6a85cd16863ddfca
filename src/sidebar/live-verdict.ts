import type { Assessment } from '../domain/assessment.ts';
import { type Explanation, explanationOf } from '../domain/contributions.ts';
import type { Day } from '../domain/day.ts';
import { type FuturePotential, futureGap, futurePotential } from '../domain/future-potential.ts';
import { type Coverage, coverageOf, ratingsOf } from '../domain/patient-score.ts';
import {
  type AccountClass,
  type FutureLevel,
  futureLevel,
  type Segment,
  segmentOf,
} from '../domain/segment.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import { factorIds, type Pole, type Rating, type Trait } from '../domain/traits.ts';
import { leewayOf, type Verdict, verdictOf } from '../domain/verdict.ts';

/** Everything that can be said while somebody rates: what the form says alone, and where the account would stand. */
export interface LiveVerdict {
  readonly coverage: Coverage;
  /** More traits needed, per pole, before there is a number; and in all before there is a label. */
  readonly missing: { readonly customer: number; readonly patient: number; readonly label: number };
  /** Null without enough ratings for a number. */
  readonly opinion: Verdict | null;
  readonly hangsOnLeeway: boolean | null;
  readonly explanation: Explanation | null;
  readonly quality: 'all-equal' | 'extreme' | null;
  readonly future: FuturePotential;
  /** More factors needed before there is a number; null when it is their weight that is missing. */
  readonly missingFactors: number | null;
  /** The account after saving, with the assessments it follows from. */
  readonly standing: Standing;
  readonly assessments: readonly Assessment[];
  readonly segment: Segment;
  readonly level: FutureLevel;
  /** Wish minus evidence in points, and whether the two part. */
  readonly gap: { readonly points: number; readonly kind: ReturnType<typeof futureGap> } | null;
}

export function liveVerdict({
  form,
  history,
  settings,
  day,
  accountClass,
}: {
  readonly form: Assessment;
  /** The saved assessments of the account. */
  readonly history: readonly Assessment[];
  readonly settings: ModelSettings;
  /** The day the standing is taken for. */
  readonly day: Day;
  readonly accountClass: AccountClass | null;
}): LiveVerdict {
  const { traits } = settings;
  const ratings = ratingsOf(form, traits);
  const opinion = verdictOf(ratings, settings);
  const coverage = coverageOf(ratings, traits);
  const assessments = [...history.filter(({ id }) => id !== form.id), form];
  const standing = standingOf(assessments, settings, day);
  const future = futurePotential(form.factors, settings.factorWeights);
  const shown = standing.future?.score ?? null;
  const { desired } = standing;
  return {
    coverage,
    missing: {
      customer: missingOf(ratings, traits, 'customer'),
      patient: missingOf(ratings, traits, 'patient'),
      label: Math.max(0, Math.ceil((2 * coverage.active) / 3) - coverage.observed),
    },
    opinion,
    hangsOnLeeway: leewayOf(ratings, settings)?.decides ?? null,
    explanation: opinion === null ? null : explanationOf(opinion.score, ratings, traits),
    quality: qualityOf(ratings, traits),
    future,
    missingFactors: missingFactors(form, settings),
    standing,
    assessments,
    segment: segmentOf({
      accountClass,
      future: shown,
      isConfirmedPatient: standing.label === 'patient',
      tilt: settings.tilt,
    }),
    level: futureLevel(shown, settings.tilt),
    gap:
      desired === null || shown === null
        ? null
        : { points: desired - shown, kind: futureGap(desired, shown) },
  };
}

/** Half of a pole's active traits make a number. */
function missingOf(ratings: readonly Rating[], traits: readonly Trait[], pole: Pole): number {
  const active = traits
    .map((trait, i) => ({ trait, rating: ratings[i] ?? null }))
    .filter(({ trait }) => trait.pole === pole && trait.weight > 0);
  const observed = active.filter(({ rating }) => rating !== null).length;
  return Math.max(0, Math.ceil(active.length / 2) - observed);
}

function missingFactors(form: Assessment, { factorWeights }: ModelSettings): number | null {
  const observed = factorIds.filter((id) => factorWeights[id] > 0 && form.factors[id] !== null);
  return observed.length < 4 ? 4 - observed.length : null;
}

/** Answers that may be quick ones: all the same, or both poles at their ends throughout. Said, never corrected. */
function qualityOf(ratings: readonly Rating[], traits: readonly Trait[]): LiveVerdict['quality'] {
  const active = traits.flatMap((trait, i) => {
    const rating = ratings[i] ?? null;
    return trait.weight > 0 && rating !== null ? [{ pole: trait.pole, rating }] : [];
  });
  const all = traits.filter(({ weight }) => weight > 0).length;
  if (active.length < all || all < 4) return null;
  const of = (pole: Pole) => new Set(active.filter((a) => a.pole === pole).map((a) => a.rating));
  const [customer, patient] = [of('customer'), of('patient')];
  if (new Set([...customer, ...patient]).size === 1) return 'all-equal';
  const isEnd = (set: ReadonlySet<number>) => set.size === 1 && (set.has(1) || set.has(5));
  return isEnd(customer) && isEnd(patient) ? 'extreme' : null;
}
