import type { Day } from './day.ts';
import type { AccountClass } from './segment.ts';
import { type FactorId, factorWeights, standardTraits, type Trait } from './traits.ts';

/** Percent of today's result at no effort, half, present (100), half as much again, and saturation. */
export interface Judgements {
  readonly none: number;
  readonly half: number;
  readonly present: number;
  readonly halfMore: number;
  readonly saturation: number;
}

export const curveIds = ['grow', 'hold', 'lean', 'patient'] as const;

/** One of the four response curves; each serves several segments. */
export type CurveId = (typeof curveIds)[number];

/** A class, or `none` for prospects. */
export type ClassOrNone = AccountClass | 'none';

export const classesAndNone: readonly ClassOrNone[] = ['A', 'B', 'C', 'D', 'none'];

/** Hours a month: the bounds of an advice, and what counts as present effort where there is none yet. */
export interface HoursRule {
  readonly min: number;
  readonly max: number;
  readonly norm: number;
}

/** Everything in Settings that changes a number. Words and the ways a workbook is read are no part of it. */
export interface ModelSettings {
  readonly traits: readonly Trait[];
  readonly factorWeights: Readonly<Record<FactorId, number>>;
  /** Two or three rising cumulative shares between 0 and 1: end of A, of B, and with a third the start of the tail D. */
  readonly cuts: readonly number[];
  /** From −10 (the present first) to +10 (the future first). */
  readonly tilt: number;
  /** Spread between raters in points: 10, or 15 when ratings have consequences. */
  readonly tau: number;
  /** Weight of the assumed item spread, in pseudo-observations. */
  readonly nu0: number;
  /** Assumed item spread in points: one step of the five-point scale. */
  readonly s0: number;
  /** A patient needs at least this score, a customer at most `customerTo`. */
  readonly patientFrom: number;
  readonly customerTo: number;
  /** The same rater confirms a patient signal after at least this many days … */
  readonly confirmAfter: number;
  /** … and at most this many. */
  readonly confirmWithin: number;
  /** Days after which an assessment weighs half as much against a newer one of the same rater. */
  readonly halfLife: number;
  /** Days after which an assessment no longer counts. */
  readonly horizon: number;
  /** Days without an assessment after which a label expires. */
  readonly expiry: number;
  /** The day the standing is taken for; null for the newest day in the table. */
  readonly asOf: Day | null;
  /** The day the summary compares with; null for 90 days before. */
  readonly comparison: Day | null;
  /** Hours a month to give away; null where nobody has set them. */
  readonly hoursBudget: number | null;
  readonly hours: Readonly<Record<ClassOrNone, HoursRule>>;
  readonly minutesPerVisit: number;
  readonly curves: Readonly<Record<CurveId, Judgements>>;
}

function judgements(none: number, half: number, halfMore: number, saturation: number): Judgements {
  return { none, half, present: 100, halfMore, saturation };
}

/** The defaults. None of them is measured; the hours per class are a convention to start from. */
export const defaultSettings: ModelSettings = {
  traits: standardTraits,
  factorWeights,
  cuts: [0.8, 0.95],
  tilt: 0,
  tau: 10,
  nu0: 6,
  s0: 25,
  patientFrom: 60,
  customerTo: 40,
  confirmAfter: 14,
  confirmWithin: 365,
  halfLife: 180,
  horizon: 730,
  expiry: 365,
  asOf: null,
  comparison: null,
  hoursBudget: null,
  hours: {
    A: { min: 1, max: 16, norm: 4 },
    B: { min: 0.5, max: 10, norm: 2 },
    C: { min: 0, max: 5, norm: 1 },
    D: { min: 0, max: 2, norm: 0.5 },
    none: { min: 0, max: 6, norm: 1 },
  },
  minutesPerVisit: 60,
  curves: {
    grow: judgements(20, 60, 125, 170),
    hold: judgements(60, 85, 107, 115),
    lean: judgements(75, 91, 103, 106),
    patient: judgements(88, 96, 101.5, 103),
  },
};
