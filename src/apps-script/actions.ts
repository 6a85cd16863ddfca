import {
  menuPortfolio,
  menuRefresh,
  menuRemove,
  menuSampleTab,
  menuToFormulas,
  menuToValues,
  menuUndoSetup,
  showDataRights,
  showSettings,
  showSetup,
  showSidebar,
} from './menu.ts';
import { buildPortfolio, showPortfolio } from './portfolio.ts';
import { refresh } from './refresh.ts';
import { formulasToValues, valuesToFormulas } from './setup.ts';
import { sidebarApi } from './sidebar-api.ts';
import { removeFromSheet } from './undo-setup.ts';

/** Every name the menu, the sidebar or a script may call; run-action.ts loads them with the first call. */
export const actions = {
  showSidebar,
  showSetup,
  showSettings,
  showDataRights,
  showPortfolio,
  menuPortfolio,
  menuRefresh,
  menuUndoSetup,
  menuToValues,
  menuToFormulas,
  menuRemove,
  menuSampleTab,
  refresh,
  removeFromSheet,
  formulasToValues,
  valuesToFormulas,
  buildPortfolio,
  ...sidebarApi,
};
