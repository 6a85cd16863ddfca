import type { Gap } from '../domain/portfolio.ts';
import type { DiscussReason, Group } from '../domain/portfolio-account.ts';
import type { FutureLevel } from '../domain/segment.ts';
import type { ClassOrNone } from '../domain/settings.ts';

/** Why a row, or one value of it, is left out of the summary. */
export type NotCounted =
  | { readonly kind: 'duplicate'; readonly sheet: string | null; readonly row: number }
  | { readonly kind: 'class-unreadable'; readonly got: string }
  | { readonly kind: 'value-unreadable'; readonly got: string }
  | { readonly kind: 'hours-unreadable'; readonly got: string }
  | { readonly kind: 'visits-unreadable'; readonly got: string }
  | { readonly kind: 'key-error' }
  | { readonly kind: 'other-table' }
  /** A total, a heading, a note: `why` is the sentence of the table's words. */
  | { readonly kind: 'no-account'; readonly why: string }
  | { readonly kind: 'sheet-damaged' }
  | { readonly kind: 'assessments-unreadable'; readonly missing: string }
  | {
      readonly kind: 'assessment-damaged';
      readonly column: string;
      readonly got: string;
      /** As in `neededInTable`. */
      readonly needed: string;
      readonly isLeftOut: boolean;
    }
  | { readonly kind: 'assessments-without-row'; readonly count: number }
  | { readonly kind: 'setting'; readonly why: string };

/** What a cell of the assessments has to hold. */
export type NeededInTable =
  | 'account'
  | 'time'
  | 'rating'
  | 'wish'
  | 'number'
  | 'day'
  | 'yes-or-no'
  | 'no-error';

/** What the page calls the two poles: the method's words, or the team's own in quotation marks. */
export interface PoleTerms {
  /** As in "but a customer". */
  readonly customer: string;
  readonly customers: string;
  readonly patient: string;
  readonly patients: string;
}

/** Numbers in these sentences are written out by the caller in the language's way, unless they are whole. */
export interface PortfolioWords {
  readonly tab: string;
  /** What Sheets asks before somebody edits the tab by hand. */
  readonly protection: string;
  readonly title: string;
  /** Both dates as the spreadsheet writes them; headers of the columns with values, which name their unit. */
  readonly stamp: (stamp: {
    readonly asOf: string;
    readonly written: string;
    readonly values: readonly string[];
  }) => string;
  readonly headline: (shares: {
    readonly customers: number;
    readonly patients: number;
    readonly notAssessed: number;
    readonly basis: 'hours' | 'accounts';
    readonly terms: PoleTerms;
  }) => string;
  readonly terms: PoleTerms;
  readonly neededInTable: Readonly<Record<NeededInTable, string>>;
  /** A word of the team's own in a sentence. */
  readonly ownTerm: (word: string) => string;
  readonly noHeadline: string;
  readonly patientMeaning: string;
  readonly coverage: (coverage: {
    readonly accounts: number;
    readonly assessed: number;
    readonly withHours: number;
    readonly withValue: number;
  }) => string;
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly groups: (terms: PoleTerms) => Readonly<Record<Group, string>>;
  readonly classes: Readonly<Record<ClassOrNone, string>>;
  readonly levels: Readonly<Record<FutureLevel, string>>;
  readonly columns: {
    readonly account: string;
    readonly number: string;
    readonly class: string;
    readonly value: string;
    readonly hours: string;
    readonly share: string;
    readonly accounts: string;
    readonly group: string;
    readonly label: string;
    readonly score: string;
    readonly future: string;
    readonly segment: string;
    readonly reasons: string;
    readonly notes: string;
    readonly before: string;
    readonly after: string;
    readonly scoreChange: string;
    readonly segmentBefore: string;
    readonly segmentAfter: string;
    readonly why: string;
    readonly lastAssessed: string;
    readonly hoursNow: string;
    readonly hoursAdvised: string;
    readonly gap: string;
    readonly towardsPresent: string;
    readonly now: string;
    readonly towardsFuture: string;
    readonly sheet: string;
    readonly row: string;
    readonly total: string;
  };
  readonly measures: (
    terms: PoleTerms,
  ) => Readonly<Record<'accounts' | 'value' | 'hours' | 'customers' | 'patients', string>>;
  /** A figure that nobody knows, in a cell of sums. */
  readonly unknownFigure: string;
  readonly total: string;
  readonly sheets: string;
  readonly matrix: (facts: {
    readonly high: number;
    readonly accounts: number;
    /** Of the high ones, those of class C, D or none. */
    readonly unseen: number;
    readonly unknown: number;
  }) => string;
  readonly discuss: (facts: { readonly count: number; readonly conflicts: number }) => string;
  readonly reasons: (terms: PoleTerms) => Readonly<Record<DiscussReason, string>>;
  readonly keptNotes: string;
  readonly movers: (facts: {
    readonly count: number;
    readonly newly: number;
    readonly since: string;
  }) => string;
  readonly changed: (change: { readonly before: string; readonly after: string }) => string;
  readonly toDo: (facts: { readonly never: number; readonly expired: number }) => string;
  readonly toDoWhy: Readonly<Record<'never-assessed' | 'expired', string>>;
  readonly more: (facts: { readonly count: number }) => string;
  readonly hoursTitle: (facts: {
    /** Hours that would move, written out. */
    readonly moved: string;
    readonly budget: string;
    readonly isBudgetGiven: boolean;
  }) => string;
  readonly noHours: string;
  readonly hoursMethod: string;
  readonly leftOut: (facts: { readonly count: number }) => string;
  readonly gapsTitle: (facts: { readonly count: number }) => string;
  readonly givesTitle: (facts: { readonly count: number; readonly hours: string }) => string;
  readonly getsTitle: (facts: {
    readonly count: number;
    readonly hours: string;
    readonly terms: PoleTerms;
  }) => string;
  readonly tilt: (facts: { readonly count: number; readonly accounts: number }) => string;
  readonly notCountedTitle: (facts: { readonly count: number }) => string;
  readonly notCounted: {
    readonly [K in NotCounted['kind']]: (facts: Extract<NotCounted, { kind: K }>) => string;
  };
  readonly figures: string;
  readonly labelFigures: string;
  readonly others: string;
  readonly charts: {
    readonly labels: string;
    readonly scatter: string;
    readonly gaps: string;
    readonly value: string;
    readonly future: string;
    readonly hours: string;
  };
  readonly nothing: string;
  /** What the message says once the tab is written. */
  readonly written: (facts: { readonly headline: string }) => string;
  readonly refusals: {
    readonly noAccountSheet: string;
    readonly protected: (facts: { readonly tab: string }) => string;
  };
}
