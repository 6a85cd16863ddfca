import { menuWords } from '../text/formula-words.ts';
import { userLanguage } from './user-language.ts';

/**
 * The menu needs nothing but the user interface and the user's language: in AuthMode.NONE everything else is closed, and
 * whatever is asked for would take the whole menu away.
 */
export function onOpen(): void {
  const words = menuWords[userLanguage()];
  const ui = SpreadsheetApp.getUi();
  const more = ui
    .createMenu(words.more)
    .addItem(words.undo, 'menuUndoSetup')
    .addItem(words.toValues, 'menuToValues')
    .addItem(words.toFormulas, 'menuToFormulas')
    .addItem(words.remove, 'menuRemove')
    .addSeparator()
    .addItem(words.accountRights, 'showDataRights')
    .addItem(words.oldAssessments, 'showDataRights')
    .addSeparator()
    .addItem(words.sample, 'menuSampleTab');
  ui.createAddonMenu()
    .addItem(words.assess, 'showSidebar')
    .addItem(words.setup, 'showSetup')
    .addItem(words.portfolio, 'menuPortfolio')
    .addItem(words.refresh, 'menuRefresh')
    .addItem(words.settings, 'showSettings')
    .addSubMenu(more)
    .addToUi();
}

/** Runs right after installing, when the menu would otherwise wait for the next opening. */
export function onInstall(): void {
  onOpen();
}
