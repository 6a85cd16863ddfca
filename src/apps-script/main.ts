import { onInstall, onOpen } from './menu-bar.ts';

export { callFunction } from './call-function.ts';
export { runAction } from './run-action.ts';

/** What Google calls by itself, besides the custom functions. Everything a person asks for stands in actions.ts. */
export const triggers = { onInstall, onOpen };
