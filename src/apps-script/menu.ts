import { catalogues } from '../text/index.ts';
import type { SetupWords } from '../text/setup-words.ts';
import { openSidebar } from './form-start.ts';
import { showPortfolio } from './portfolio.ts';
import { refresh } from './refresh.ts';
import { addSampleTab } from './sample-tab.ts';
import { formulasToValues, valuesToFormulas } from './setup.ts';
import { readScene } from './setup-scene.ts';
import { removeFromSheet, undoSetup } from './undo-setup.ts';
import { userLanguage } from './user-language.ts';

export function showSidebar(): void {
  openSidebar('assess');
}

export function showSetup(): void {
  openSidebar('setup');
}

export function showDataRights(): void {
  openSidebar('more');
}

/** Brings the Settings tab to the front. */
export function showSettings(): void {
  told(({ refusal }) => {
    const { spreadsheet, parts } = readScene();
    if (parts.settings === null) {
      const sheet = spreadsheet.getActiveSheet().getName();
      return refusal['not-set-up']({ kind: 'not-set-up', sheet });
    }
    spreadsheet.setActiveSheet(parts.settings);
    return null;
  });
}

export function menuPortfolio(): void {
  told(() => {
    showPortfolio();
    return null;
  });
}

export function menuRefresh(): void {
  told(() => refresh().message);
}

export function menuUndoSetup(): void {
  told(() => undoSetup().message);
}

export function menuRemove(): void {
  told(() => removeFromSheet().message);
}

export function menuToValues(): void {
  told(() => formulasToValues().message);
}

export function menuToFormulas(): void {
  told(() => valuesToFormulas().message);
}

export function menuSampleTab(): void {
  told(() => addSampleTab().message);
}

/** What was done passes by; what was not done stays until it is read. A bug stays a bug. */
function told(action: (words: SetupWords) => string | null): void {
  const words = catalogues[userLanguage()].setup;
  let message: string | null;
  try {
    message = action(words);
  } catch (error) {
    if (!isSentence(error)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert('Zeitwert', error.message, ui.ButtonSet.OK);
    return;
  }
  if (message !== null) SpreadsheetApp.getActive().toast(message, 'Zeitwert', 8);
}

/** A refusal is thrown as an Error of its own; what JavaScript or a service throws has another name. */
function isSentence(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Error';
}
