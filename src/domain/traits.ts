/** The side of the scale a trait speaks for. */
export type Pole = 'customer' | 'patient';

/** One observable statement, rated 1 (never) to 5 (always). A weight of 0 or less switches it off. */
export interface Trait {
  readonly id: string;
  readonly pole: Pole;
  readonly weight: number;
}

/** The traits of the method, by the side they speak for and in the order of the form. */
const standardIds = {
  customer: ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'],
  patient: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
} as const;

export type StandardTraitId = (typeof standardIds)[Pole][number];

/** The six customer and six patient traits of the method, equally weighted (Dawes 1979: unit weights are hard to beat). */
export const standardTraits: readonly Trait[] = (['customer', 'patient'] as const).flatMap((pole) =>
  standardIds[pole].map((id): Trait => ({ id, pole, weight: 1 })),
);

/** The six factors of the future, in the order of the form and of `FUTUREPOTENTIAL`. */
export const factorIds = [
  'headroom',
  'growth',
  'industry',
  'relationship',
  'fit',
  'network',
] as const;

/** One factor of the future, rated 1 to 5 by anchored levels. */
export type FactorId = (typeof factorIds)[number];

/** Default share of each factor in the future potential; they add up to 1 and are a design decision, not measured. */
export const factorWeights: Readonly<Record<FactorId, number>> = {
  headroom: 0.25,
  growth: 0.2,
  industry: 0.15,
  relationship: 0.15,
  fit: 0.15,
  network: 0.1,
};

/** A rating from 1 to 5; null is "not observed", never a midpoint. */
export type Rating = number | null;
