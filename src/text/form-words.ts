import type { DueReason } from '../domain/due.ts';
import type { Label } from '../domain/label.ts';
import type { Exclusion } from '../domain/standing.ts';
import type { PoleWords } from './catalogue.ts';

/** Why an assessment that was to be saved is refused. */
export type AssessmentRefusal =
  | { readonly kind: 'not-an-assessment' }
  | { readonly kind: 'account-missing' }
  | { readonly kind: 'rater-missing' }
  | { readonly kind: 'nothing-rated' }
  | { readonly kind: 'unknown-trait'; readonly got: string; readonly known: string }
  | { readonly kind: 'not-a-rating'; readonly what: string; readonly got: string }
  | { readonly kind: 'not-hours'; readonly got: string }
  | { readonly kind: 'not-a-day'; readonly got: string }
  | { readonly kind: 'not-a-time'; readonly got: string }
  | { readonly kind: 'not-yes-or-no'; readonly what: string; readonly got: string }
  | { readonly kind: 'not-text'; readonly what: string }
  | {
      readonly kind: 'too-long';
      readonly what: string;
      readonly length: number;
      readonly most: number;
    };

/** Everything else an action on assessments may have to say instead of doing it. */
export type ActionRefusal =
  | { readonly kind: 'no-such-account'; readonly account: string }
  | { readonly kind: 'no-such-assessment'; readonly id: string }
  | { readonly kind: 'no-assessments-of'; readonly account: string }
  | { readonly kind: 'id-of-another'; readonly id: string }
  | { readonly kind: 'saved-otherwise'; readonly id: string }
  | { readonly kind: 'already-withdrawn'; readonly id: string }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-months'; readonly got: string }
  | { readonly kind: 'count-changed'; readonly expected: number; readonly found: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'column-missing'; readonly column: string; readonly tab: string }
  | { readonly kind: 'column-twice'; readonly column: string; readonly tab: string }
  | { readonly kind: 'protected'; readonly tab: string };

/** Why the selection shows no account. */
export type NoAccount =
  | { readonly kind: 'no-table' }
  | { readonly kind: 'being-read' }
  | { readonly kind: 'our-tab'; readonly sheet: string }
  | { readonly kind: 'header-row'; readonly row: number }
  | { readonly kind: 'above-table'; readonly row: number }
  | { readonly kind: 'no-account-row'; readonly row: number; readonly text: string }
  | { readonly kind: 'blank-row'; readonly row: number }
  | { readonly kind: 'several-rows'; readonly first: number; readonly last: number }
  | { readonly kind: 'nothing-selected' };

/** What the words of a note may touch that does not belong into a workbook. */
export type NoteConcern = 'health' | 'insult' | 'origin';

/** Everything the sidebar says, besides the set-up and what the script may answer. */
export interface FormWords {
  readonly views: {
    readonly navigation: string;
    readonly assess: string;
    readonly due: string;
    readonly history: string;
    readonly more: string;
    readonly setup: string;
    readonly loading: string;
    readonly retry: string;
    readonly close: string;
    readonly cancel: string;
  };
  readonly account: {
    readonly heading: string;
    readonly previous: string;
    readonly next: string;
    readonly nextDue: string;
    readonly search: string;
    readonly searchHint: string;
    readonly found: (value: { count: number }) => string;
    readonly position: (value: { index: number; of: number }) => string;
    readonly class: string;
    readonly prospect: string;
    readonly revenue: string;
    readonly hours: string;
    readonly lastAssessed: string;
    readonly never: string;
    readonly noneFound: string;
    readonly notSetUp: string;
    readonly keptDrafts: (value: { count: number }) => string;
    readonly backTo: (value: { account: string }) => string;
  };
  readonly rating: {
    readonly heading: string;
    readonly period: string;
    readonly steps: string;
    readonly traitGroup: Readonly<Record<'customer' | 'patient', string>>;
    readonly factorGroup: string;
    readonly factorHint: string;
    readonly desiredGroup: string;
    readonly notObserved: string;
    readonly step: (value: { step: number }) => string;
    readonly stepWith: (value: { step: number; meaning: string }) => string;
    readonly ourFailure: string;
    readonly ourFailureHint: string;
    readonly onlyThisSituation: string;
    readonly onlyThisSituationHint: string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly rater: string;
    readonly raterHint: string;
    readonly keysList: readonly { readonly keys: string; readonly does: string }[];
  };
  readonly details: {
    readonly heading: string;
    readonly nextStep: string;
    readonly by: string;
    readonly decidedBy: string;
    readonly decidedByHint: string;
    readonly note: string;
    readonly noteRule: string;
    readonly noteLeft: (value: { left: number }) => string;
    readonly noteConcern: (value: { word: string; concern: NoteConcern }) => string;
  };
  readonly privately: {
    readonly heading: string;
    readonly promise: string;
    readonly keep: string;
    readonly keepSteps: readonly [string, string, string, string, string];
    readonly pull: string;
    readonly pullSteps: readonly [string, string, string, string, string];
    readonly noAnswer: string;
    readonly saved: string;
    readonly failed: string;
    readonly tooMany: string;
    readonly deleteAll: string;
    readonly confirmDelete: (value: { count: number }) => string;
    readonly deleted: string;
    readonly stored: (value: { count: number }) => string;
  };
  readonly verdict: {
    readonly heading: string;
    readonly opinion: string;
    readonly standing: string;
    readonly scoreWithBand: (value: { score: string; low: string; high: string }) => string;
    readonly noScore: string;
    readonly coverage: (value: { observed: number; of: number }) => string;
    /** `own` are a team's other words for the poles. */
    readonly missingForNumber: (value: {
      customer: number;
      patient: number;
      own: PoleWords | null;
    }) => string;
    readonly missingForLabel: (value: { count: number }) => string;
    readonly pattern: Readonly<Record<'ambivalent' | 'indifferent' | 'directional', string>>;
    readonly hangsOnLeeway: string;
    readonly firmAgainstLeeway: string;
    readonly moving: string;
    readonly others: string;
    readonly trend: string;
    readonly future: string;
    readonly futureBounds: (value: { low: string; high: string }) => string;
    readonly missingFactors: (value: { count: number }) => string;
    readonly missingFactorWeight: string;
    readonly wish: string;
    readonly wishAbove: (value: { points: string }) => string;
    readonly wishBelow: (value: { points: string }) => string;
    readonly wishInLine: string;
    readonly segment: string;
    readonly next: string;
    readonly countsForNothing: Readonly<Record<'our-failure' | 'only-this-situation', string>>;
    readonly structuredOpinion: string;
    readonly patientMeans: string;
    readonly announce: (value: {
      score: string;
      label: string;
      observed: number;
      of: number;
    }) => string;
    /** With the words for the two ends of the line. */
    readonly picture: (value: {
      score: string;
      low: string;
      high: string;
      customer: string;
      patient: string;
    }) => string;
    readonly quality: Readonly<Record<'all-equal' | 'extreme', string>>;
  };
  readonly save: {
    readonly button: string;
    readonly busy: string;
    readonly saved: (value: { account: string; label: string }) => string;
    readonly undo: string;
    readonly undone: (value: { account: string }) => string;
    /** Said when no account is left to go to: how many are due all the same, begun or saved by this rater. */
    readonly rest: (value: { count: number }) => string;
    readonly discard: string;
    readonly failed: string;
    readonly kept: string;
    readonly google: (value: { message: string }) => string;
    readonly advice: Readonly<Record<'several-accounts' | 'no-answer' | 'busy' | 'gone', string>>;
  };
  readonly history: {
    readonly heading: string;
    readonly of: (value: { account: string }) => string;
    readonly none: string;
    readonly picture: (value: { count: number; first: string; last: string }) => string;
    readonly noRater: string;
    readonly noNumber: string;
    readonly excluded: Readonly<Record<Exclusion, string>>;
    readonly withdraw: string;
    readonly withdrawOf: (value: { day: string; rater: string }) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly confirmWithdraw: string;
    readonly withdrawn: string;
    readonly withdrawnWhy: (value: { day: string; why: string }) => string;
    readonly step: (value: { step: string; by: string }) => string;
    readonly stepOpen: (value: { step: string }) => string;
    readonly note: (value: { note: string }) => string;
    readonly damaged: (value: { rows: string; count: number }) => string;
  };
  readonly due: {
    readonly heading: string;
    readonly progress: (value: { assessed: number; of: number }) => string;
    readonly none: string;
    /** Of one reason alone. */
    readonly noneForReason: string;
    readonly all: (value: { count: number }) => string;
    readonly filter: string;
    readonly reason: Readonly<Record<DueReason, string>>;
    readonly open: (value: { account: string }) => string;
    readonly more: (value: { count: number }) => string;
    readonly reload: string;
    readonly overdueSince: (value: { step: string; day: string }) => string;
  };
  readonly orphans: {
    readonly heading: string;
    readonly explain: string;
    readonly none: string;
    readonly row: (value: { account: string; count: number }) => string;
    readonly suggestion: (value: { account: string }) => string;
    readonly noSuggestion: string;
    readonly choose: string;
    readonly relink: string;
    readonly confirm: (value: { count: number; from: string; to: string }) => string;
    readonly relinked: (value: { count: number; to: string }) => string;
  };
  readonly rights: {
    readonly heading: string;
    readonly explain: string;
    readonly account: string;
    readonly chosen: (value: { account: string; count: number }) => string;
    readonly noAccount: string;
    readonly export: string;
    readonly exported: (value: { count: number }) => string;
    readonly copy: string;
    readonly copied: string;
    readonly download: string;
    readonly delete: string;
    readonly confirmDelete: (value: { count: number; account: string }) => string;
    readonly deleted: (value: { count: number }) => string;
    readonly purge: string;
    readonly months: string;
    readonly monthsMissing: string;
    readonly count: string;
    readonly confirmPurge: (value: { count: number; months: number; before: string }) => string;
    readonly nothingToPurge: (value: { months: number }) => string;
    readonly purged: (value: { count: number }) => string;
    readonly yesDelete: string;
  };
  readonly more: { readonly heading: string; readonly about: string; readonly keyboard: string };
  readonly labelMeaning: Readonly<Record<Label, string>>;
}

/** What the script says of assessments, to the sidebar as to whoever calls it. */
export interface AssessmentWords {
  /** What the deletion of a tab of ours has led to. */
  readonly lost: Readonly<Record<'assessments' | 'settings', string>>;
  readonly none: {
    readonly [K in NoAccount['kind']]: (value: Extract<NoAccount, { kind: K }>) => string;
  };
  readonly refusals: {
    readonly [K in AssessmentRefusal['kind']]: (
      value: Extract<AssessmentRefusal, { kind: K }>,
    ) => string;
  };
  readonly actions: {
    readonly [K in ActionRefusal['kind']]: (value: Extract<ActionRefusal, { kind: K }>) => string;
  };
}
