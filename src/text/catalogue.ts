import type { Label } from '../domain/label.ts';
import type { Problem } from '../domain/problem.ts';
import type { Segment } from '../domain/segment.ts';
import type { AssessmentWords } from './form-words.ts';
import type { PortfolioWords } from './portfolio-words.ts';
import type { SetupWords } from './setup-words.ts';
import type { TableWords } from './table-words.ts';

/**
 * Everything the add-on can say; each language is one object of this type. A section stands in a file of its own in
 * en/ and de/, under the same name and in the same order, so that both can be proof-read side by side.
 */
export interface Catalogue {
  readonly method: MethodWords;
  readonly problem: ProblemWords;
  readonly assessment: AssessmentWords;
  readonly setup: SetupWords;
  readonly table: TableWords;
  readonly portfolio: PortfolioWords;
}

/** What a team calls the two poles. */
export type PoleWords = Readonly<Record<'customer' | 'patient', string>>;

/** The words of the method as they stand in cells. */
export interface MethodWords {
  readonly labels: Readonly<Record<Label, string>>;
  /** The set without the words customer and patient. */
  readonly neutralLabels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  readonly trends: Readonly<Record<'towards-patient' | 'towards-customer' | 'steady', string>>;
  /** The trend towards a label with a word of the team's own. */
  readonly towards: (word: string) => string;
  /** A trait's wording, in quotation marks. */
  readonly wording: (wording: string) => string;
  /** What the score is called, with the usual words and where a team has others for a patient. */
  readonly score: Readonly<Record<'usual' | 'neutral', string>>;
  /** A trait of which nobody has said the wording, by its place in its pole; `own` are a team's other words for the poles. */
  readonly trait: (trait: {
    readonly pole: 'customer' | 'patient';
    readonly place: number;
    readonly own: PoleWords | null;
  }) => string;
  /** The sentence that explains a score; the points add up to score − 50. */
  readonly explanation: (explanation: {
    /** What the score is called. */
    readonly name: string;
    readonly score: number;
    readonly low: number;
    readonly high: number;
    readonly observed: number;
    readonly active: number;
    readonly top: readonly { readonly trait: string; readonly points: number }[];
    /** Null when every observed trait is named. */
    readonly others: number | null;
  }) => string;
  /** Why there is no score to explain. */
  readonly noScore: (counts: {
    readonly observed: Readonly<Record<'customer' | 'patient', number>>;
    readonly active: Readonly<Record<'customer' | 'patient', number>>;
    readonly own: PoleWords | null;
  }) => string;
}

/** One sentence per reason to refuse an input; each receives exactly the facts of its own reason. */
export type ProblemWords = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string;
};
