/**
 * Facts about Google's servers that nobody could verify from outside. Each is a switch, so that a test can run the
 * add-on under both answers, and a first day on a real account turns each into a fact.
 */
export interface Unverified {
  /** Error cells inside a range reach a custom function as text such as `#N/A`; otherwise as an Error object. */
  readonly errorCellsArriveAsText: boolean;
  /** An argument left out in the middle of a formula arrives as `''`; otherwise as `undefined`. */
  readonly skippedArgumentIsEmptyText: boolean;
  /** A cell formatted as plain text (`@`) keeps a leading `=` as text when a script writes it. */
  readonly plainTextFormatStopsFormulas: boolean;
  /** Text that starts with `+` and is no number is read as a formula, as it is when typed. */
  readonly leadingPlusIsFormula: boolean;
  /** An empty text that an array formula spills counts as content for `getLastRow`. */
  readonly spilledEmptyTextIsContent: boolean;
  /** `getFormula` gives back the separators of the spreadsheet's locale, whatever was typed. */
  readonly formulasReadBackInLocale: boolean;
  /** `TODAY()` as an argument of a custom function stays at "Loading...", as Google says of `NOW()` and `RAND()`. */
  readonly todayKeepsLoading: boolean;
  /** Cells a custom function may return; more ends in "Result too large." */
  readonly largestResult: number;
  /** A service refuses a colour or alignment it does not know; Google is said to ignore it. */
  readonly unknownFormatsThrow: boolean;
  /** `Sheet.sort` leaves frozen rows where they are. */
  readonly sortKeepsFrozenRows: boolean;
  /** The formula of a conditional format may name another sheet without INDIRECT. */
  readonly rulesMayReadOtherSheets: boolean;
  /** A sheet name may hold any character, also those a range in A1 notation needs quotes for. */
  readonly anySheetNameCharacter: boolean;
}

export const unverified: Unverified = {
  errorCellsArriveAsText: true,
  skippedArgumentIsEmptyText: true,
  plainTextFormatStopsFormulas: false,
  leadingPlusIsFormula: true,
  spilledEmptyTextIsContent: true,
  formulasReadBackInLocale: true,
  todayKeepsLoading: true,
  largestResult: 500_000,
  unknownFormatsThrow: true,
  sortKeepsFrozenRows: true,
  rulesMayReadOtherSheets: false,
  anySheetNameCharacter: true,
};
