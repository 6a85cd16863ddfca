/** What an execution may touch, by the way it was started (developers.google.com, "Editor add-on authorization"). */

export const authModes = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;
export type AuthMode = (typeof authModes)[number];

export type CallKind = 'read' | 'write' | 'handle';

/** Services by what they reach: the user, the document, the user interface, or nothing at all. */
const uiClasses: ReadonlySet<string> = new Set(['Ui', 'Menu']);
const pureClasses: ReadonlySet<string> = new Set([
  'Utilities',
  'Logger',
  'ScriptApp',
  'HtmlService',
  'HtmlOutput',
  'Blob',
  'Charts',
]);
const storeClasses: ReadonlySet<string> = new Set([
  'PropertiesService',
  'Properties',
  'CacheService',
  'Cache',
  'LockService',
  'Lock',
]);
const builderMethods: ReadonlySet<string> = new Set([
  'newConditionalFormatRule',
  'newDataValidation',
  'newTextStyle',
  'newFilterCriteria',
  'newColor',
]);
const menuMethods: ReadonlySet<string> = new Set(['createAddonMenu', 'createMenu']);

const documentScope =
  'Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const uiScope = 'Required permissions: https://www.googleapis.com/auth/script.container.ui';

const documentClasses: ReadonlySet<string> = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Filter',
  'Protection',
  'DeveloperMetadata',
  'EmbeddedChart',
]);
const selections = /^(?:activate|setActive|setCurrentCell)/;

/** The sentence for somebody who may only view the file; selecting is no change. */
export function viewerRefusal(service: string, method: string, kind: CallKind): string | null {
  if (kind !== 'write' || !documentClasses.has(service) || selections.test(method)) return null;
  return 'You do not have permission to access the requested document.';
}

/** The sentence with which Google refuses a call in this mode; null if the call is allowed. */
export function refusal(
  mode: AuthMode,
  service: string,
  method: string,
  kind: CallKind,
): string | null {
  const call = `${service}.${method}`;
  if (mode === 'FULL' || pureClasses.has(service)) return null;
  if (service === 'Session') {
    if (method === 'getActiveUserLocale' || method === 'getScriptTimeZone') return null;
    return `You do not have permission to call ${call}`;
  }
  if (mode === 'CUSTOM_FUNCTION') {
    if (uiClasses.has(service) || method === 'getUi') {
      return 'Cannot call SpreadsheetApp.getUi() from this context.';
    }
    if (storeClasses.has(service) || kind !== 'write') return null;
    return `You do not have permission to call ${method}`;
  }
  if (service === 'Menu' || call === 'SpreadsheetApp.getUi' || menuMethods.has(method)) return null;
  if (service === 'Ui') return `You do not have permission to call ${call}. ${uiScope}`;
  if (mode === 'LIMITED' || builderMethods.has(method)) return null;
  return `You do not have permission to call ${call}. ${documentScope}`;
}
