import { InputProblem } from './problem.ts';
import type { Segment } from './segment.ts';
import type { CurveId, Judgements } from './settings.ts';

/**
 * Result in percent of today's at x times the present effort: r(x) = none + (saturation − none) · x^c / (d + x^c)
 * (ADBUDG, Little 1970). S-shaped for c above 1, without an upturn below.
 */
export interface ResponseCurve {
  readonly none: number;
  readonly saturation: number;
  readonly d: number;
  readonly c: number;
}

/** A curve through five judgements, and how well they agree with each other. */
export interface Calibration extends ResponseCurve {
  /** The steepness that the judgement at half the effort asks for, and the one at half as much again. */
  readonly steepness: { readonly half: number; readonly halfMore: number };
  /** The two differ by more than 30 %: no single curve does justice to both judgements. */
  readonly isInconsistent: boolean;
}

const curveOfSegment: Readonly<Record<Segment, CurveId>> = {
  grow: 'grow',
  develop: 'grow',
  win: 'grow',
  test: 'grow',
  hold: 'hold',
  'serve-lean': 'lean',
  'assess-first': 'lean',
  clarify: 'patient',
  'time-box': 'patient',
  'wind-down': 'patient',
};

export function curveIdOf(segment: Segment): CurveId {
  return curveOfSegment[segment];
}

/**
 * The curve of five judgements: exact at no, present and endless effort, least squares between half and half as much again.
 * Judgements that do not rise from each to the next are refused.
 */
export function calibrate(judgements: Judgements): Calibration {
  const { none, half, present, halfMore, saturation } = judgements;
  if (!(none < half && half < present && present < halfMore && halfMore < saturation)) {
    throw new InputProblem({ kind: 'judgements-not-rising', got: judgements });
  }
  const d = (saturation - present) / (present - none);
  const logit = (result: number) => Math.log((d * (result - none)) / (saturation - result));
  const [x1, y1] = [Math.log(0.5), logit(half)];
  const [x2, y2] = [Math.log(1.5), logit(halfMore)];
  const steepness = { half: y1 / x1, halfMore: y2 / x2 };
  const [gentle, steep] = [steepness.half, steepness.halfMore].sort((a, b) => a - b);
  return {
    none,
    saturation,
    d,
    c: (x1 * y1 + x2 * y2) / (x1 * x1 + x2 * x2),
    steepness,
    isInconsistent: (steep ?? 0) > 1.3 * (gentle ?? 0),
  };
}

/** Result in percent at `effort` times the present effort, 0 or more. */
export function responseAt({ none, saturation, d, c }: ResponseCurve, effort: number): number {
  // x^c / (d + x^c), written so that no effort is too large for it.
  return none + (saturation - none) / (1 + d * effort ** -c);
}
