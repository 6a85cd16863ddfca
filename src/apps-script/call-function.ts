import { InputProblem } from '../domain/problem.ts';
import type { Output } from '../functions/define.ts';
import { sheetFunctions } from '../functions/index.ts';
import { sentence } from '../text/formula-words.ts';
import { contextOf, type SheetContext } from '../workbook/sheet-context.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';

/** The spreadsheet, looked at only when a word, an ambiguous number or a date asks for it; English where there is none. */
function currentSheet(given?: SheetContext): SheetContext {
  let known = given;
  const sheet = () => {
    known ??=
      typeof SpreadsheetApp === 'undefined'
        ? contextOf('')
        : spreadsheetContext(SpreadsheetApp.getActive());
    return known;
  };
  // A table of assessments holds few times, each on many rows, and every look is a call to a service.
  const times = new Map<number, string>();
  return {
    get language() {
      return sheet().language;
    },
    get decimalComma() {
      return sheet().decimalComma;
    },
    isoTime(date) {
      const instant = date.getTime();
      const time = times.get(instant) ?? sheet().isoTime(date);
      times.set(instant, time);
      return time;
    },
  };
}

/**
 * Runs a custom function for Sheets; the one place that words a refusal, in the language of the spreadsheet. Whoever has
 * looked the spreadsheet up already hands over what it found.
 */
export function callFunction(
  name: string,
  args: readonly unknown[],
  known?: SheetContext,
): Output | Output[][] {
  const sheetFunction = sheetFunctions.find((one) => one.name === name);
  if (sheetFunction === undefined) throw new Error(`No custom function is called ${name}.`);
  const sheet = currentSheet(known);
  try {
    return sheetFunction.call(args, sheet);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    throw new Error(`${name}: ${sentence(error.problem, sheet.language)}`);
  }
}
