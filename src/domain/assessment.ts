import type { Day } from './day.ts';
import type { FactorId, Rating } from './traits.ts';

/** What one rater thought of one account at one time. Never edited; withdrawn at most. */
export interface Assessment {
  readonly id: string;
  /** ISO text in the spreadsheet's zone; orders assessments of the same day. */
  readonly time: string;
  /** The calendar day of `time`. */
  readonly day: Day;
  readonly rater: string;
  /** The account key in the form in which keys are compared. */
  readonly account: string;
  /** By trait id; a trait that is missing here was not observed. */
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly factors: Readonly<Record<FactorId, Rating>>;
  /** How much this account is wanted, 1 to 5; in between where the table gives points of 100. */
  readonly desired: Rating;
  /** Hours a month the rater gives the account. */
  readonly hours: number | null;
  /** An open failure on our side: kept and shown, but it counts for nothing. */
  readonly ourFailure: boolean;
  /** Seen in one situation only: kept and shown, but it counts for nothing. */
  readonly onlyThisSituation: boolean;
  readonly nextStep: string;
  /** By when the next step is due. */
  readonly by: Day | null;
  /** Who decided on the separation; empty while nobody has. */
  readonly decidedBy: string;
  readonly note: string;
  /** When, as ISO text, and why it was taken back. */
  readonly withdrawn: { readonly at: string; readonly why: string } | null;
}
