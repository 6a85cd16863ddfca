export { callFunction } from './call-function.ts';

import { onInstall, onOpen, showSidebar } from './menu.ts';
import { buildPortfolio, showPortfolio } from './portfolio.ts';
import { applySetup, proposeSetup } from './setup.ts';
import { sidebarApi } from './sidebar-api.ts';

/** Every name Google may call, besides the custom functions: triggers, menu entries and what the sidebar asks. */
export const entryPoints = {
  onInstall,
  onOpen,
  showSidebar,
  proposeSetup,
  applySetup,
  buildPortfolio,
  showPortfolio,
  ...sidebarApi,
};
