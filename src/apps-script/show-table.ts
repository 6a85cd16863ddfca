import { areaOfA1 } from '../workbook/plan.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import { wordedSetup } from './setup-refusal.ts';

/** Selects a range, so that the user sees in the sheet what the panel speaks of. */
export function showTable(sheetName: string, range: string): { readonly shown: boolean } {
  return wordedSetup(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(String(sheetName));
    const area = areaOfA1(String(range));
    if (!sheet || !area)
      throw new RefusedSetup({ kind: 'not-a-proposal', field: 'range', got: String(range) });
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    return { shown: true };
  });
}
