import { a1, columnLetters } from '../workbook/plan.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import { chosenAccountSheet } from './account-sheet.ts';
import { underDocumentLock } from './document-lock.ts';
import { checkMayEdit } from './setup-before.ts';
import { extendOver } from './setup-filter.ts';
import { wordedSetup } from './setup-refusal.ts';
import { readScene, setupWords } from './setup-scene.ts';

/** What became of the user's filter; plain JSON. */
export interface ExtendedFilter {
  readonly sheet: string;
  /** False where there was nothing to extend. */
  readonly isExtended: boolean;
  readonly message: string;
}

/**
 * Extends the filter of an account sheet over our columns: of the sheet that is named, else of the active one. The second
 * half of a set-up that was asked for it, with an execution of its own, because a filter can only be changed column by column.
 */
export function extendFilter(sheetName?: unknown): ExtendedFilter {
  return wordedSetup(() => underDocumentLock(() => extend(sheetName)));
}

function extend(sheetName: unknown): ExtendedFilter {
  const { spreadsheet, parts, language } = readScene();
  const named = typeof sheetName === 'string' ? spreadsheet.getSheetByName(sheetName) : null;
  const wanted = named ?? spreadsheet.getActiveSheet();
  const account = chosenAccountSheet(parts, wanted, named === null);
  const places = Object.values(account?.binding.own ?? {});
  if (!account || account.binding.headerRow === 0 || places.length === 0) {
    throw new RefusedSetup({ kind: 'not-set-up', sheet: wanted.getName() });
  }
  const { sheet, binding } = account;
  const name = sheet.getName();
  const { done } = setupWords(language);
  const ours = { headerRow: binding.headerRow, places };
  const end = refusable(name, () =>
    extendOver(sheet, ours, (range) => {
      const area = {
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
      checkMayEdit(range, a1(area), name);
    }),
  );
  const messages = {
    extended: done.filterExtended({ column: columnLetters(Math.max(...places)) }),
    covered: done.filterCovers,
    elsewhere: done.filterElsewhere,
    none: done.noFilter({ sheet: name }),
  };
  return { sheet: name, isExtended: end === 'extended', message: messages[end] };
}

/** What Sheets itself refuses is told with the sentence it gives. */
function refusable<T>(sheet: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Exception') throw error;
    throw new RefusedSetup({ kind: 'filter-refused', sheet, said: error.message });
  }
}
