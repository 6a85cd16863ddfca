/*
 * What is ours in a workbook, by developer metadata: it stays with its sheet or column through renaming, moving, inserting
 * and sorting, and goes with it when it is deleted. One key for all, so that one call finds everything. A tab's entry also
 * says the number of its sheet, so that nobody has to ask where it stands; a copied tab still points to the original.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const identityKey = 'zeitwert';

/** Tabs of ours. */
export type TabIdentity = 'assessments' | 'settings' | 'portfolio';

/** Columns of ours that carry a formula on an account sheet. */
export type ColumnIdentity = 'standing' | 'segment' | 'class';

const tabIdentities: readonly TabIdentity[] = ['assessments', 'settings', 'portfolio'];
const columnIdentities: readonly ColumnIdentity[] = ['standing', 'segment', 'class'];

export interface FoundTab {
  readonly identity: TabIdentity;
  readonly sheetId: number;
  readonly remove: () => void;
}

export interface FoundColumn {
  readonly identity: ColumnIdentity;
  /** Where it stands now; asks Sheets once. Null when the entry hangs in the air. */
  readonly place: () => { readonly sheetId: number; readonly column: number } | null;
  readonly remove: () => void;
}

export interface Found {
  readonly tabs: readonly FoundTab[];
  readonly columns: readonly FoundColumn[];
}

/** What the entry of a tab holds. */
export function tabTag(identity: TabIdentity, sheetId: number): { key: string; value: string } {
  return { key: identityKey, value: `${identity} ${sheetId}` };
}

export function columnTag(
  identity: ColumnIdentity,
  column: number,
): { key: string; value: string; column: number } {
  return { key: identityKey, value: identity, column };
}

/** Everything of ours in the workbook, in one read. There may be none or, after copying a sheet, several of a kind. */
export function findIdentities(spreadsheet: Spreadsheet): Found {
  const tabs: FoundTab[] = [];
  const columns: FoundColumn[] = [];
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(identityKey).find()) {
    const [word, sheetId] = String(entry.getValue() ?? '').split(' ');
    const tab = tabIdentities.find((one) => one === word);
    const column = columnIdentities.find((one) => one === word);
    const remove = () => entry.remove();
    if (tab && sheetId !== undefined) {
      tabs.push({ identity: tab, sheetId: Number(sheetId), remove });
    } else if (column) {
      columns.push({ identity: column, place: once(() => placeOf(entry)), remove });
    }
  }
  return { tabs, columns };
}

function placeOf(
  entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
): { readonly sheetId: number; readonly column: number } | null {
  const range = entry.getLocation().getColumn();
  return range ? { sheetId: range.getSheet().getSheetId(), column: range.getColumn() } : null;
}

function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** The tab of ours, unless it was deleted. */
export function ownTab(
  found: Found,
  identity: TabIdentity,
  sheets: ReadonlyMap<number, Sheet>,
): Sheet | null {
  for (const tab of found.tabs) {
    const sheet = tab.identity === identity ? sheets.get(tab.sheetId) : undefined;
    if (sheet) return sheet;
  }
  return null;
}
