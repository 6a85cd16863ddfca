import { InputProblem } from '../domain/problem.ts';
import type { Output } from '../functions/define.ts';
import { sheetFunctions } from '../functions/index.ts';
import { sentence } from '../text/index.ts';
import { contextOf, isoTimeHere, type SheetContext } from '../workbook/sheet-context.ts';

/** The spreadsheet, looked at only when a word, an ambiguous number or a date asks for it, and then once. */
function currentSheet(): SheetContext {
  let known: SheetContext | undefined;
  const look = () => {
    known ??= contextOf(
      typeof SpreadsheetApp === 'undefined'
        ? ''
        : SpreadsheetApp.getActive().getSpreadsheetLocale(),
    );
    return known;
  };
  let zone: string | undefined;
  const times = new Map<number, string>();
  return {
    get language() {
      return look().language;
    },
    get decimalComma() {
      return look().decimalComma;
    },
    isoTime(date) {
      if (typeof SpreadsheetApp === 'undefined') return isoTimeHere(date);
      zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      const instant = date.getTime();
      const seen = times.get(instant);
      if (seen !== undefined) return seen;
      const time = Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss");
      times.set(instant, time);
      return time;
    },
  };
}

/** Runs a custom function for Sheets; the one place that words a refusal, in the language of the spreadsheet. */
export function callFunction(name: string, args: readonly unknown[]): Output | Output[][] {
  const sheetFunction = sheetFunctions.find((one) => one.name === name);
  if (sheetFunction === undefined) throw new Error(`No custom function is called ${name}.`);
  const sheet = currentSheet();
  try {
    return sheetFunction.call(args, sheet);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    throw new Error(`${name}: ${sentence(error.problem, sheet.language)}`);
  }
}
