/** What the add-on shows, as data; a page, a command line or a test decides what becomes of it. */

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Question {
  readonly title: string;
  readonly message: string;
  /** Names as in Ui.ButtonSet: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  readonly buttons: string;
}

export interface UserInterface {
  showMenu(entries: readonly MenuEntry[]): void;
  showSidebar(page: ShownPage): void;
  showDialog(page: ShownPage & { readonly modal: boolean }): void;
  toast(toast: {
    readonly message: string;
    readonly title: string;
    readonly seconds: number;
  }): void;
  /** Resolves with the name of the button, or CLOSE; the execution waits for it. */
  alert(question: Question): Promise<string>;
  prompt(question: Question): Promise<{ readonly button: string; readonly text: string }>;
  /** The sheet the add-on brought to the front, and what it selected there. */
  activated?(sheet: string, range: string): void;
  /** A chart of the sheet was inserted, changed or removed. */
  chartsChanged?(sheet: string): void;
  log?(text: string): void;
}

/** For a host without anybody in front of it: shows nothing, and refuses to wait for an answer nobody can give. */
export const nobody: UserInterface = {
  showMenu() {},
  showSidebar() {},
  showDialog() {},
  toast() {},
  alert({ message }) {
    throw new Error(
      `Nobody is there to answer the alert "${message}". Give the host a user interface.`,
    );
  },
  prompt({ message }) {
    throw new Error(
      `Nobody is there to answer the prompt "${message}". Give the host a user interface.`,
    );
  },
};
