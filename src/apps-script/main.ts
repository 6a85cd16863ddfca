export { callFunction } from './call-function.ts';

import {
  menuPortfolio,
  menuRefresh,
  menuRemove,
  menuSampleTab,
  menuToFormulas,
  menuToValues,
  menuUndoSetup,
  onInstall,
  onOpen,
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

/** Every name Google may call, besides the custom functions: triggers, menu entries and what the sidebar or a script asks. */
export const entryPoints = {
  onInstall,
  onOpen,
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
