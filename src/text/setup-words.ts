/** Why a set-up, or what belongs to it, is not done. */
export type SetupRefusal =
  | { readonly kind: 'too-many-columns'; readonly columns: number; readonly most: number }
  | { readonly kind: 'view-only' }
  | { readonly kind: 'protected'; readonly range: string; readonly sheet: string }
  | { readonly kind: 'validation-rejects'; readonly cell: string; readonly sheet: string }
  | { readonly kind: 'no-free-columns'; readonly count: number; readonly sheet: string }
  | { readonly kind: 'no-key'; readonly sheet: string }
  | { readonly kind: 'not-a-proposal'; readonly field: string; readonly got: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-set-up'; readonly sheet: string }
  | { readonly kind: 'nothing-to-undo'; readonly sheet: string }
  | { readonly kind: 'filter-refused'; readonly sheet: string; readonly said: string }
  | { readonly kind: 'mode-already'; readonly mode: 'formulas' | 'values' };

/** Everything the set-up says: in cells, in the menu, in the panel and in messages. */
export interface SetupWords {
  readonly menu: {
    readonly assess: string;
    readonly setup: string;
    readonly portfolio: string;
    readonly refresh: string;
    readonly settings: string;
    readonly more: string;
    readonly undo: string;
    readonly toValues: string;
    readonly toFormulas: string;
    readonly remove: string;
    readonly accountRights: string;
    readonly oldAssessments: string;
    readonly sample: string;
  };
  readonly tabs: { readonly assessments: string; readonly settings: string };
  /** Headers of our columns and what the note on each says. */
  readonly columns: OwnColumnWords;
  readonly columnNotes: OwnColumnWords;
  /** What stands there instead where a team has other words for a patient. */
  readonly neutralColumns: Pick<OwnColumnWords, 'score' | 'label'>;
  readonly neutralNotes: Pick<OwnColumnWords, 'score' | 'label' | 'segment'>;
  readonly roles: RoleWords;
  readonly register: {
    readonly sheetId: string;
    readonly sheet: string;
    readonly headerRow: string;
    readonly rowBelow: string;
    readonly choices: string;
    readonly placeOf: (place: { readonly column: string }) => string;
  };
  readonly questions: {
    readonly mode: string;
    readonly neutralWords: string;
    readonly extendFilter: string;
    readonly addClass: (from: { readonly value: string }) => string;
    readonly place: (place: { readonly column: string; readonly after: string }) => string;
  };
  readonly answers: {
    readonly formulas: string;
    readonly values: string;
    readonly yes: string;
    readonly no: string;
    readonly nextFree: string;
    readonly insert: string;
    readonly month: string;
    readonly week: string;
    readonly year: string;
  };
  readonly refusal: {
    readonly [K in SetupRefusal['kind']]: (refusal: Extract<SetupRefusal, { kind: K }>) => string;
  };
  readonly done: {
    readonly setUp: (done: { readonly accounts: number; readonly columns: string }) => string;
    /** After a run on a sheet that was set up before. */
    readonly setUpAgain: (done: { readonly accounts: number; readonly columns: string }) => string;
    readonly undone: string;
    readonly refreshed: (done: { readonly sheets: number; readonly asOf: string }) => string;
    readonly removed: string;
    readonly removedKeepingTabs: (kept: { readonly assessments: number }) => string;
    readonly toValues: string;
    readonly toFormulas: string;
    readonly filterExtended: (done: { readonly column: string }) => string;
    /** Where the filter needs no extension, or can have none. */
    readonly filterCovers: string;
    readonly filterElsewhere: string;
    readonly noFilter: (on: { readonly sheet: string }) => string;
  };
  /** A small account list to try everything on. */
  readonly sample: {
    readonly tab: string;
    readonly headers: readonly [string, string, string, string];
    readonly added: (sample: { readonly tab: string }) => string;
  };
  readonly view: SetupViewWords;
}

interface OwnColumnWords {
  readonly class: string;
  readonly future: string;
  readonly score: string;
  readonly label: string;
  readonly trend: string;
  readonly lastAssessed: string;
  readonly segment: string;
}

interface RoleWords {
  readonly account: string;
  readonly accountNumber: string;
  readonly class: string;
  readonly revenue: string;
  readonly previousRevenue: string;
  readonly margin: string;
  readonly hours: string;
  readonly visits: string;
  readonly potential: string;
  readonly owner: string;
}

/** The set-up view of the sidebar. */
export interface SetupViewWords {
  readonly heading: string;
  readonly looking: string;
  readonly found: (found: {
    readonly sheet: string;
    readonly range: string;
    readonly accounts: number;
  }) => string;
  readonly certain: string;
  readonly uncertain: string;
  readonly columns: string;
  readonly none: string;
  readonly notAccounts: (count: { readonly count: number }) => string;
  readonly row: (row: { readonly row: number }) => string;
  readonly questions: string;
  readonly adds: (added: { readonly first: string; readonly last: string }) => string;
  /** Over the same list when the sheet is set up already. */
  readonly own: (own: { readonly first: string; readonly last: string }) => string;
  readonly addsTabs: (tabs: { readonly tabs: string }) => string;
  readonly untouched: string;
  readonly apply: string;
  readonly applying: string;
  readonly extending: string;
  /** The columns are there, the filter does not reach over them yet; and the button that tries again. */
  readonly filterLeft: string;
  readonly filterAgain: string;
  readonly extendFilter: string;
  readonly repair: string;
  readonly again: string;
  readonly undo: string;
  readonly done: string;
  readonly meaning: string;
}
