import { allocate } from './allocation.ts';
import { InputProblem } from './problem.ts';
import { calibrate, curveIdOf, type ResponseCurve, responseAt } from './response-curve.ts';
import type { AccountClass, Segment } from './segment.ts';
import type { CurveId, ModelSettings } from './settings.ts';

/** Advice is given in blocks of half an hour a month. */
export const hoursPerBlock = 0.5;

const tolerance = 1e-9;

/** What the plan needs to know of one account. */
export interface PlannedAccount {
  /** Revenue or margin; blank, 0 and less stand in as the median of the segment, else of the portfolio. */
  readonly value: number | null;
  /** Hours a month now; unknown and 0 stand in as the norm of the class. */
  readonly presentHours: number | null;
  readonly accountClass: AccountClass | null;
  readonly segment: Segment;
}

/**
 * Hours a month advised for each account, in the order given: the most value × response that `budget` hours can bring,
 * each account between the minimum and the maximum of its class. Spends the whole budget, or all maxima if they are less.
 * Minima that exceed the budget or a maximum are refused.
 */
export function planHours(
  accounts: readonly PlannedAccount[],
  settings: Pick<ModelSettings, 'hours' | 'curves'>,
  budget: number,
): number[] {
  const curves = curvesOf(settings);
  const values = valuesOf(accounts);
  const least = accounts.map(({ accountClass }) => {
    const { min, max } = settings.hours[accountClass ?? 'none'];
    if (min > max)
      throw new InputProblem({ kind: 'minimum-above-maximum', minimum: min, maximum: max });
    return Math.ceil(min / hoursPerBlock - tolerance);
  });
  const leastInAll = least.reduce((sum, blocks) => sum + blocks, 0);
  const spare = Math.floor(budget / hoursPerBlock + tolerance) - leastInAll;
  if (spare < 0) {
    const minimum = leastInAll * hoursPerBlock;
    throw new InputProblem({ kind: 'minimum-above-budget', minimum, budget });
  }
  const tables = accounts.map(({ accountClass, presentHours, segment }, i) => {
    const { max, norm } = settings.hours[accountClass ?? 'none'];
    const from = least[i] ?? 0;
    const most = Math.max(from, Math.floor(max / hoursPerBlock + tolerance));
    const effortNow = presentHours !== null && presentHours > 0 ? presentHours : norm;
    // A norm of 0 hours is no effort that another could be compared with.
    const blocksNow = effortNow > 0 ? effortNow / hoursPerBlock : 1;
    const table = new Float64Array(Math.min(most - from, spare) + 1);
    for (let block = 0; block < table.length; block++) {
      const response = responseAt(curves[curveIdOf(segment)], (from + block) / blocksNow);
      table[block] = (values[i] ?? 1) * response;
    }
    return table;
  });
  return allocate(tables, spare).map((blocks, i) => ((least[i] ?? 0) + blocks) * hoursPerBlock);
}

function curvesOf({
  curves,
}: Pick<ModelSettings, 'curves'>): Readonly<Record<CurveId, ResponseCurve>> {
  return {
    grow: calibrate(curves.grow),
    hold: calibrate(curves.hold),
    lean: calibrate(curves.lean),
    patient: calibrate(curves.patient),
  };
}

/** The value of each account, with the stand-ins for what is blank or not above 0. */
function valuesOf(accounts: readonly PlannedAccount[]): number[] {
  const known = accounts.filter(({ value }) => isKnown(value));
  const ofPortfolio = medianOf(known) ?? 1;
  const ofSegment = new Map<Segment, number>();
  return accounts.map(({ value, segment }) => {
    if (isKnown(value)) return value;
    const standIn =
      ofSegment.get(segment) ??
      medianOf(known.filter((account) => account.segment === segment)) ??
      ofPortfolio;
    ofSegment.set(segment, standIn);
    return standIn;
  });
}

function isKnown(value: number | null): value is number {
  return value !== null && value > 0;
}

function medianOf(accounts: readonly PlannedAccount[]): number | null {
  const sorted = accounts.map(({ value }) => value ?? 0).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const lower = sorted[Math.ceil(middle) - 1];
  const upper = sorted[Math.floor(middle)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
