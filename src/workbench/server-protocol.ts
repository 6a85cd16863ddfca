/** What the page and its server say to each other. The server holds the one workbook; the page is a replica of it. */

/** A change of the workbook as Univer words it: replayed in the same order, it gives the same workbook everywhere. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** What a page did in one go: it happens as a whole or not at all. */
export interface PageChange {
  /** Counts the page's changes from one. */
  readonly number: number;
  /** The last event that the page knew when it did so. */
  readonly knew: number;
  readonly mutations: readonly Mutation[];
}

/** All cells of some sheets as they stand at the host, by sheet, row and column; and what spills out of them. */
export interface CellsOfSheets {
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly spills: unknown;
}

/** One entry of the add-on's menu: a call, a submenu or a line. */
export type MenuEntry =
  | { readonly label: string; readonly run: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly line: true };

export interface MenuContent {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

/** A page of the script, shown as sidebar or dialog; its frame fetches the HTML itself, under a policy of its own. */
export interface ScriptPage {
  readonly id: string;
  readonly title: string;
  /** Pixels; a sidebar's are fixed. */
  readonly width?: number;
  readonly height?: number;
}

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO';

/** A question that keeps a script waiting until somebody answers it. */
export interface Dialog {
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly DialogButton[];
}

export interface DialogAnswer {
  readonly id: string;
  readonly button: DialogButton | 'CLOSE';
  readonly text: string;
}

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Negative: until it is closed. */
  readonly seconds: number;
}

/** A chart as the script built it, with the cells it draws. Sheets by name; rows and columns count from zero. */
export interface ChartView {
  readonly id: string;
  readonly sheet: string;
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What the formula help says of one custom function, read from the comment above its declaration. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/** Where the user is: scripts ask for it as the active sheet and range. */
export interface SelectionView {
  /** The sheet's name. */
  readonly sheet: string;
  /** The range in A1 notation, without the sheet. */
  readonly range: string;
}

/** Something a file held that the workbench leaves out. */
export interface LeftOut {
  readonly where: string;
  readonly what: string;
}

/** Everything a page needs to show the workbook as it stands. */
export interface Snapshot {
  /** The last event that is already part of this state. */
  readonly event: number;
  readonly name: string;
  readonly locale: string;
  /** Univer's own form of the workbook. */
  readonly workbook: unknown;
  /** Results that spill out of their formula's cell, which Univer keeps apart. */
  readonly spills: unknown;
  readonly selection: SelectionView;
  readonly menu: MenuContent | null;
  readonly sidebar: ScriptPage | null;
  readonly window: ScriptPage | null;
  readonly dialogs: readonly Dialog[];
  readonly charts: readonly ChartView[];
  readonly functions: readonly FunctionHelp[];
  readonly leftOut: readonly LeftOut[];
  readonly running: readonly RunningCall[];
}

export interface RunningCall {
  readonly id: string;
  readonly label: string;
}

/** How a call of a script ended. `noResult` is a result that Google would hand over as null, without a word. */
export type CallOutcome =
  | { readonly kind: 'result'; readonly value: unknown }
  | { readonly kind: 'error'; readonly name: string; readonly message: string }
  | { readonly kind: 'cancelled' };

export type ServerEvent =
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  | { readonly kind: 'cells'; readonly cells: CellsOfSheets }
  | { readonly kind: 'menu'; readonly menu: MenuContent | null }
  | { readonly kind: 'sidebar'; readonly sidebar: ScriptPage | null }
  | { readonly kind: 'window'; readonly window: ScriptPage | null }
  | { readonly kind: 'dialog'; readonly dialog: Dialog }
  | { readonly kind: 'answered'; readonly id: string }
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'charts'; readonly charts: readonly ChartView[] }
  | { readonly kind: 'selection'; readonly selection: SelectionView }
  | { readonly kind: 'started'; readonly call: RunningCall }
  | { readonly kind: 'finished'; readonly id: string; readonly outcome: CallOutcome }
  /** Another workbook was opened, or this page missed too much: only a fresh start helps. */
  | { readonly kind: 'reload' };

/** An event as one page gets it. */
export type PageEvent = ServerEvent & {
  /** How many of this page's own changes the host had taken before. */
  readonly taken: number;
};

export interface CallRequest {
  readonly id: string;
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly from: 'menu' | 'page';
  /** What to call it while it runs: the menu entry's words, or nothing for a call of a page. */
  readonly label: string;
  readonly selection: SelectionView | null;
}

/** Why the server refuses a request, as a key of the page's catalogue of words and what to put into it. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly detail: string;
}

export type RefusalReason =
  | 'notAWorkbook'
  | 'unreadable'
  | 'tooLarge'
  | 'notSaved'
  | 'noSample'
  | 'changeRefused'
  | 'changeCrossed'
  | 'unknownRequest';
