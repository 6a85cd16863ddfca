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
  const locale = book.getSpreadsheetLocale();
  const failed: { fact: string; found: string }[] = [];
  for (const { fact, locale: only, run } of facts.slice(first, first + count)) {
    if (only && only !== locale) continue;
    const sheet = book.insertSheet('Parity');
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
      failed.push({ fact, found: (error as Error).message });
    }
    const left = book.getSheetByName('Parity');
    if (left) book.deleteSheet(left);
  }
  return failed;
}
