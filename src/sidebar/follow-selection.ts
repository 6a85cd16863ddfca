import type { AccountAtSelection } from '../workbook/form-answers.ts';
import type { KnownWorkbook } from '../workbook/known-workbook.ts';

/** Each look at the selection is a whole execution at Google: seldom, one at a time, and never in the background. */
const everyMilliseconds = 2500;

export interface Following {
  readonly isVisible: () => boolean;
  /** Gets what earlier answers told, to hand it back. */
  readonly ask: (known: KnownWorkbook | null) => Promise<AccountAtSelection>;
  readonly onMoved: (selection: AccountAtSelection) => void;
}

/** Where a selection stands; two with the same place are the same to the user. */
function placeOf(selection: AccountAtSelection): string {
  return selection.none
    ? `${selection.sheet} ${selection.row} ${selection.why}`
    : `${selection.sheetId} ${selection.row} ${selection.key}`;
}

/**
 * Follows the selection in the sheet. Only a move made in the sheet is followed: an answer asked for before the page
 * itself chose an account tells nothing and is dropped. What an answer tells of the workbook is kept in any case, the newest
 * of it: handed back, it spares the script from finding it out again.
 */
export function followSelection(first: AccountAtSelection) {
  let place = placeOf(first);
  let known = first.known ?? null;
  const keepKnown = (answer: AccountAtSelection) => {
    known = answer.known ?? known;
  };
  let led = 0;
  let isAsking = false;
  let leading = 0;

  return {
    /**
     * To be called when the page asks for its start anew; takes the selection of the answer, unless the page has chosen an
     * account meanwhile: then that one is in hand, perhaps with ratings begun.
     */
    asked(): (selection: AccountAtSelection, onTaken: Following['onMoved']) => void {
      const before = led;
      return (selection, onTaken) => {
        keepKnown(selection);
        if (before !== led) return;
        place = placeOf(selection);
        onTaken(selection);
      };
    },

    /** The page has chosen an account and moves the selection after it. */
    lead(
      select: (known: KnownWorkbook | null) => Promise<AccountAtSelection>,
      onAnswer: (selection: AccountAtSelection) => void,
      onError: (error: unknown) => void,
    ): void {
      led += 1;
      leading += 1;
      const mine = led;
      select(known)
        .then(
          (selection) => {
            keepKnown(selection);
            if (mine !== led) return;
            place = placeOf(selection);
            onAnswer(selection);
          },
          (error) => {
            if (mine === led) onError(error);
          },
        )
        .then(() => {
          leading -= 1;
        });
    },

    /** Looks from time to time; the answer stops it. */
    run({ isVisible, ask, onMoved }: Following): () => void {
      const timer = setInterval(() => {
        if (isAsking || leading > 0 || !isVisible()) return;
        const before = led;
        isAsking = true;
        ask(known)
          .then(
            (selection) => {
              keepKnown(selection);
              if (before !== led || placeOf(selection) === place) return;
              place = placeOf(selection);
              onMoved(selection);
            },
            () => undefined, // the next look may succeed; a save says what is wrong
          )
          .then(() => {
            isAsking = false;
          });
      }, everyMilliseconds);
      return () => clearInterval(timer);
    },
  };
}
