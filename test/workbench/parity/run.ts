/** The list as a script: what parity.test.ts bundles for the host, and what a person pastes into Apps Script. */
import type { Fact } from './fact.ts';
import { formulas } from './formulas.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { reading } from './reading.ts';
import { rules } from './rules.ts';
import { services } from './services.ts';
import { sheets } from './sheets.ts';
import { writing } from './writing.ts';

export const facts: readonly Fact[] = [
  ...reading,
  ...writing,
  ...formulas,
  ...sheets,
  ...looks,
  ...rules,
  ...marks,
  ...services,
];

/** Checks the facts from `first` on, as many as `count`; gives what did not hold: the fact and what was there. */
export function checkFacts(first: number, count: number): { fact: string; found: string }[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return facts.slice(first, first + count).flatMap((one) => {
    const found = checkFact(one, book);
    return found === null ? [] : [{ fact: one.fact, found }];
  });
}

/** What was there instead, in words; null if the fact holds or is about another locale. */
export function checkFact(
  { locale, run }: Fact,
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
): string | null {
  if (locale && locale !== book.getSpreadsheetLocale()) return null;
  const sheet = book.insertSheet('Parity');
  let found: string | null = null;
  try {
    run({
      book,
      sheet,
      same(got, wanted) {
        if (JSON.stringify(got) !== JSON.stringify(wanted)) {
          throw new Error(`wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
        }
      },
      refused(action, sentence) {
        let message: string | null = null;
        try {
          action();
        } catch (error) {
          message = (error as Error).message;
        }
        if (message === null || message.indexOf(sentence) < 0) {
          throw new Error(
            `wanted a refusal with "${sentence}", got ${message === null ? 'none' : `"${message}"`}`,
          );
        }
      },
    });
  } catch (error) {
    found = (error as Error).message;
  }
  const left = book.getSheetByName('Parity');
  if (left) book.deleteSheet(left);
  return found;
}
