import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Due } from '../domain/due.ts';
import type { Label } from '../domain/label.ts';
import type { AccountClass, Segment } from '../domain/segment.ts';
import type { ModelSettings } from '../domain/settings.ts';
import type { Exclusion } from '../domain/standing.ts';
import type { Language } from '../text/language.ts';
import type { KnownWorkbook } from './known-workbook.ts';

/*
 * What the server tells the form, as plain JSON: Google passes neither dates nor undefined to a page.
 */

export const views = ['assess', 'due', 'history', 'more', 'setup'] as const;
export type View = (typeof views)[number];

/** An account as its row reads. */
export interface AccountRow {
  /** The key as it stands in the sheet; what an assessment is stored under. */
  readonly account: string;
  /** The form in which keys are compared. */
  readonly key: string;
  /** The name to show; the same as the key unless the key is a number. */
  readonly name: string;
  /** Left out of the selected account, where the name would cost a call. */
  readonly sheet?: string;
  readonly sheetId: number;
  /** 1-based. */
  readonly row: number;
  /** Null for a prospect and for a class that cannot be read. */
  readonly accountClass: AccountClass | null;
  /** What stands in the class cell if it is no class; there is no segment then. */
  readonly unreadClass: string | null;
  /** Null when there is none or it is no number. */
  readonly revenue: number | null;
  /** What accounts are ranked by: margin where the sheet has one, else revenue. */
  readonly value: number | null;
  /** Hours a month; null when the sheet has none. */
  readonly hours: number | null;
}

/** The account the user has selected, or a sentence that says why there is none. */
export type AccountAtSelection = (
  | (AccountRow & { readonly none: false; readonly isSetUp: boolean })
  | { readonly none: true; readonly why: string; readonly sheet: string; readonly row: number }
) & {
  /** To be handed back with the next question, which is then cheaper to answer. */
  readonly known?: KnownWorkbook;
};

/** Everything the form needs once, when it opens. */
export interface FormStart {
  readonly view: View;
  /** The user's language: menu and sidebar speak it, cells speak the spreadsheet's. */
  readonly language: Language;
  /** How numbers and days are written, such as `de-DE`. */
  readonly locale: string;
  readonly rater: string;
  readonly settings: ModelSettings;
  /** What Settings say on labels, segments and traits instead of the catalogue's words; by id. */
  readonly ownWords: {
    readonly labels: Readonly<Partial<Record<Label, string>>>;
    readonly segments: Readonly<Partial<Record<Segment, string>>>;
    readonly traits: Readonly<Record<string, string>>;
  };
  /** Today in the spreadsheet's zone. */
  readonly today: Day;
  readonly selection: AccountAtSelection;
  /** Settings that could not be read, as sentences; their defaults are in force. */
  readonly complaints: readonly string[];
}

/** One assessment with what it says alone. */
export interface HistoryEntry extends Assessment {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: Label;
  /** Why it counts for nothing. */
  readonly excluded: Exclusion | null;
}

export interface AccountHistory {
  readonly account: string;
  readonly key: string;
  /** The day the standing is taken for. */
  readonly asOf: Day;
  /** The day it will be taken for after the next save. */
  readonly asOfAfterSaving: Day;
  /** Oldest first. */
  readonly assessments: readonly HistoryEntry[];
  /** 1-based rows of the Assessments tab that cannot be read in full. */
  readonly damagedRows: readonly number[];
  /** The rater's private answers on this account. */
  readonly privately: PrivateAnswers | null;
}

/** The rater's two answers about the own pull; they live in the rater's user properties alone. */
export interface PrivateAnswers {
  /** −2 hand over … +2 keep. */
  readonly keep: number | null;
  /** 0 not at all … 4 very strongly. */
  readonly pull: number | null;
}

/** What a save answers: the account's new standing, in the words of the cells. Null where there is nothing to say. */
export interface SavedStanding {
  readonly account: string;
  readonly future: number | null;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
  readonly trend: string | null;
  /** Sheets day number. */
  readonly lastAssessed: Day | null;
  readonly segment: string;
  readonly nextStep: string;
  /** What the user should know besides: a tab of ours is gone. Left out when all is well. */
  readonly complaint?: string;
}

export interface QueuedAccount extends AccountRow, Due {
  readonly label: Label;
  readonly lastAssessed: Day | null;
}

/** Assessments whose account is on no sheet. */
export interface Orphan {
  readonly account: string;
  readonly key: string;
  readonly count: number;
  /** The most similar account of the sheets. */
  readonly suggestion: string | null;
}

export interface AssessmentQueue {
  /** Every account once, in the order of the sheets. */
  readonly accounts: readonly QueuedAccount[];
  /** Keys of the accounts that are due, the most pressing first. */
  readonly due: readonly string[];
  readonly assessed: number;
  readonly of: number;
  readonly orphans: readonly Orphan[];
  readonly damagedRows: readonly number[];
}

/** All assessments of one account, as objects and as a table that is safe to open in a spreadsheet. */
export interface AccountExport {
  readonly account: string;
  readonly count: number;
  readonly assessments: readonly Assessment[];
  readonly csv: string;
}
