import { catalogues } from '../text/index.ts';
import { samplePlan } from '../workbook/sample-tab.ts';
import { applyPlan } from './apply-plan.ts';
import { underDocumentLock } from './document-lock.ts';
import { wordedSetup } from './setup-refusal.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';
import { userLanguage } from './user-language.ts';

/** Adds a tab with a small invented account list, to try everything on; never touches another tab. */
export function addSampleTab(): { readonly sheet: string; readonly message: string } {
  return wordedSetup(() =>
    underDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const { language } = spreadsheetContext(spreadsheet);
      const { sample } = catalogues[language].setup;
      let name = sample.tab;
      for (let copy = 2; spreadsheet.getSheetByName(name) !== null; copy += 1) {
        name = `${sample.tab} ${copy}`;
      }
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      applyPlan(sheet, samplePlan(sample));
      return { sheet: name, message: catalogues[userLanguage()].setup.sample.added({ tab: name }) };
    }),
  );
}
