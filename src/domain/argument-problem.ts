/** A cell of a range by its position in it, counted from 1; a range of one column has rows only, one of one row columns only. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** What a cell holds, as it can be told: the language decides how a number or a truth value is written. */
export type Told = string | number | boolean;

interface InArgument {
  /** The argument as the formula helper calls it. */
  readonly parameter: string;
  /** Left out where the argument is a single value. */
  readonly at?: Place;
}

/** Why an argument of a custom function was refused. */
export type ArgumentProblem =
  /** A required argument is blank. */
  | ({ readonly kind: 'missing' } & InArgument)
  /** The cell holds the error of another formula. */
  | ({ readonly kind: 'error-cell'; readonly got: Told } & InArgument)
  | ({ readonly kind: 'not-a-number'; readonly got: Told } & InArgument)
  | ({
      readonly kind: 'out-of-range';
      readonly got: number;
      readonly min: number;
      readonly max: number;
    } & InArgument)
  /** A rating is a whole number from 1 to 5, or blank. */
  | ({ readonly kind: 'not-a-rating'; readonly got: Told } & InArgument)
  /** Something that is no text where an account or a person is to be named. */
  | ({ readonly kind: 'not-a-name'; readonly got: Told } & InArgument)
  /** A word that is neither A to D nor mapped to one of them in Settings. */
  | ({ readonly kind: 'not-a-class'; readonly got: Told } & InArgument)
  /** Neither a label nor a score. */
  | ({ readonly kind: 'not-a-label'; readonly got: Told } & InArgument)
  /** One weight is blank, although others are given. */
  | ({ readonly kind: 'weight-missing' } & InArgument)
  /** Half of the ratings speak for customer, half for patient, so their columns must be even in number. */
  | ({ readonly kind: 'odd-columns'; readonly columns: number } & InArgument)
  | ({ readonly kind: 'wrong-columns'; readonly needed: number; readonly got: number } & InArgument)
  /** A rating stands in a column for which Settings knows no trait. */
  | ({ readonly kind: 'no-trait-for-column'; readonly got: Told } & InArgument)
  /** One row for all is needed. */
  | ({ readonly kind: 'one-row-needed'; readonly rows: number } & InArgument)
  | ({
      readonly kind: 'rows-differ';
      readonly rows: number;
      readonly other: string;
      readonly otherRows: number;
    } & InArgument)
  /** Cuts are two or three rising shares between 0 and 1. */
  | ({ readonly kind: 'not-cuts'; readonly got: readonly Told[] } & InArgument)
  /** A table lacks a column it cannot be read without; `column` is that column's header. */
  | ({ readonly kind: 'column-missing'; readonly column: string } & InArgument)
  /** None of the keys of Settings stands in the table. */
  | ({ readonly kind: 'not-settings' } & InArgument);

/** Why a value in Settings does not fit; `setting` is its key as it stands in the table. */
export type SettingProblem =
  | { readonly kind: 'setting-not-a-number'; readonly setting: string; readonly got: Told }
  | {
      readonly kind: 'setting-out-of-range';
      readonly setting: string;
      readonly got: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'setting-not-a-day'; readonly setting: string; readonly got: Told }
  /** Only certain words fit; `choices` are those of the language of the reader. */
  | {
      readonly kind: 'setting-not-a-choice';
      readonly setting: string;
      readonly got: Told;
      readonly choices: readonly string[];
    }
  /** The same key stands in two rows with different values. */
  | { readonly kind: 'setting-twice'; readonly setting: string }
  /** The same word would mean two things. */
  | { readonly kind: 'setting-word-twice'; readonly setting: string; readonly got: Told }
  /** A value must be larger than that of another setting. */
  | {
      readonly kind: 'setting-not-rising';
      readonly setting: string;
      readonly got: number;
      readonly other: string;
      readonly otherValue: number;
    }
  /** A trait of the team's own without a pole. */
  | { readonly kind: 'setting-pole-missing'; readonly setting: string; readonly trait: string }
  /** Every trait of one pole is switched off, so no score can exist. */
  | { readonly kind: 'setting-pole-empty'; readonly setting: string };
