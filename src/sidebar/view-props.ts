import type { Language } from '../text/language.ts';
import type { SidebarWords } from '../text/sidebar-words.ts';
import type { FormStart, View } from '../workbook/form-answers.ts';
import type { Server } from './server.ts';

/** What every view of the sidebar is given. */
export interface ViewProps {
  readonly server: Server;
  readonly words: SidebarWords;
  readonly language: Language;
  /** How numbers and days are written, such as `de-DE`. */
  readonly locale: string;
  readonly start: FormStart;
  readonly go: (view: View) => void;
  /** Shows one sentence at the top of the panel and reads it to a screen reader; null takes the last one away. */
  readonly say: (notice: Notice | null) => void;
  /** The workbook has changed beyond one row: read accounts, settings and queue again. */
  readonly reload: () => void;
}

export interface AccountListener {
  /** Told which account is in hand, by its key. */
  readonly onAccount: (key: string | null) => void;
  /** Told that its form is filled in further: what was missing may be there now. */
  readonly onFilledIn: () => void;
}

export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** The key of the account whose form it is about: with another one in hand, or with the form filled in further, it goes away. */
  readonly account?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}
