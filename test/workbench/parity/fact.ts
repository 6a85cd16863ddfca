/**
 * Facts about Google Sheets and Apps Script, small enough to be checked one by one. The list runs on the workbench's
 * host (parity.test.ts), and inside real Apps Script from the self-test build (docs/real-account-checklist.md). It was last
 * run at Google: never yet.
 *
 * Marks say how the fact is known, as in the source named beside it: D documented by Google, I an issue or thread,
 * C seen in other people's code, M remembered and not verified (a switch in src/workbench/host/unverified.ts).
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a fact is given: an empty sheet of its own in the spreadsheet, and two ways to say what must hold. */
export interface Given {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: Sheet;
  /** Both sides must be equal as JSON. */
  same(got: unknown, wanted: unknown): void;
  /** The action must throw, with this in its message. */
  refused(action: () => unknown, sentence: string): void;
}

export interface Fact {
  readonly fact: string;
  readonly source: string;
  readonly mark: 'D' | 'I' | 'C' | 'M';
  /** Only spreadsheets of this locale are asked. */
  readonly locale?: 'en_US' | 'de_DE';
  /** Holds only in a spreadsheet with no more than one sheet besides its own. */
  readonly alone?: true;
  run(given: Given): void;
}
