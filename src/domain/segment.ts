/** Present value: A the largest accounts, D without value. */
export type AccountClass = 'A' | 'B' | 'C' | 'D';

export const accountClasses: readonly AccountClass[] = ['A', 'B', 'C', 'D'];

/** The ten strategies, in the order in which they are listed. */
export const segments = [
  'grow',
  'hold',
  'develop',
  'win',
  'test',
  'serve-lean',
  'clarify',
  'time-box',
  'wind-down',
  'assess-first',
] as const;

export type Segment = (typeof segments)[number];

/** High is A or B, low is C or D, none is a prospect. */
export type Present = 'high' | 'low' | 'none';

export type FutureLevel = 'high' | 'mid' | 'low' | 'unknown';

/** Two future potentials this close count as equal, so that a sum of weights such as 59.999999999999 reads as 60. */
const tolerance = 1e-9;

/** A bare score in place of a label counts as the user's own verdict: patient from here. */
export const ownVerdictPatientFrom = 65;

export function presentOf(accountClass: AccountClass | null): Present {
  if (accountClass === null) return 'none';
  return accountClass === 'A' || accountClass === 'B' ? 'high' : 'low';
}

/** Level of a future potential (0–100). The tilt, −10 to +10, lowers both limits: a tilt towards the future lets more accounts count as high. */
export function futureLevel(future: number | null, tilt: number): FutureLevel {
  if (future === null) return 'unknown';
  if (future + tolerance >= 60 - tilt) return 'high';
  return future + tolerance >= 40 - tilt ? 'mid' : 'low';
}

const notPatient: Readonly<Record<Present, Readonly<Record<FutureLevel, Segment>>>> = {
  high: { high: 'grow', mid: 'hold', low: 'hold', unknown: 'assess-first' },
  low: { high: 'develop', mid: 'test', low: 'serve-lean', unknown: 'assess-first' },
  none: { high: 'win', mid: 'test', low: 'serve-lean', unknown: 'assess-first' },
};

/** The strategy for an account. Every input has exactly one; only a confirmed patient changes it. */
export function segmentOf(account: {
  readonly accountClass: AccountClass | null;
  readonly future: number | null;
  readonly isConfirmedPatient: boolean;
  readonly tilt: number;
}): Segment {
  const present = presentOf(account.accountClass);
  const level = futureLevel(account.future, account.tilt);
  if (!account.isConfirmedPatient) return notPatient[present][level];
  if (present === 'high') return 'clarify';
  return level === 'low' ? 'wind-down' : 'time-box';
}
