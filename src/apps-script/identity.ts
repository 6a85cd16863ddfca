/*
 * What is ours in a workbook, by developer metadata: it stays with its sheet or column through renaming, moving, inserting
 * and sorting, and goes with it when it is deleted. One key for all, so that one call finds everything. The entry of a tab
 * says the number of its sheet, so that nobody has to ask where it stands, and a copied tab is not taken for ours.
 */

import { once } from './once.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const identityKey = 'zeitwert';

/** Tabs of ours. */
export type TabIdentity = 'assessments' | 'settings' | 'portfolio';

/** Columns of ours on an account sheet: the first of the five of `STANDING`, and the segment. */
export type ColumnIdentity = 'standing' | 'segment';

const tabIdentities: readonly TabIdentity[] = ['assessments', 'settings', 'portfolio'];
const columnIdentities: readonly ColumnIdentity[] = ['standing', 'segment'];

export interface FoundTab {
  readonly identity: TabIdentity;
  readonly sheetId: number;
  readonly remove: () => void;
}

export interface FoundColumn {
  readonly identity: ColumnIdentity;
  /** The column was made by us; leaving, we take it away again. */
  readonly isNew: boolean;
  /** The sheet it was set up on, which costs no call to know; of a copied sheet, the one that was copied. Null where it is not told. */
  readonly setUpOn: number | null;
  /** Where it stands now; asks Sheets once. Null when the entry hangs in the air. */
  readonly place: () => { readonly sheetId: number; readonly column: number } | null;
  readonly remove: () => void;
}

/** Columns that are about to be made: told before, so that an interrupted set-up does not make them twice. */
export interface Making {
  readonly sheetId: number;
  readonly before: number;
  readonly count: number;
  /** Columns of the sheet until then. */
  readonly columns: number;
}

export interface Found {
  readonly tabs: readonly FoundTab[];
  readonly columns: readonly FoundColumn[];
  readonly making: readonly (Making & { readonly remove: () => void; readonly isAlone: boolean })[];
}

/** What the entry of a tab holds. */
export function tabTag(identity: TabIdentity, sheetId: number): { key: string; value: string } {
  return { key: identityKey, value: `${identity} ${sheetId}` };
}

/** One entry for all that is made together; null for nothing. */
export function makingTag(
  tabs: readonly (readonly [identity: TabIdentity, sheetId: number])[],
  making: Making | null,
): { key: string; value: string } | null {
  const words = tabs.map((tab) => tab.join(' '));
  if (making) {
    words.push(`making ${making.sheetId} ${making.before} ${making.count} ${making.columns}`);
  }
  return words.length === 0 ? null : { key: identityKey, value: words.join(' ') };
}

/** What the entry of a column holds. */
export function columnTag(
  identity: ColumnIdentity,
  column: number,
  isNew: boolean,
  sheetId: number,
): { key: string; value: string; column: number } {
  return { key: identityKey, value: `${identity} ${isNew ? 'new' : 'found'} ${sheetId}`, column };
}

/** Everything of ours in the workbook, in one read. There may be none or, after copying a sheet, several of a kind. */
export function findIdentities(spreadsheet: Spreadsheet): Found {
  const tabs: FoundTab[] = [];
  const columns: FoundColumn[] = [];
  const making: Found['making'][number][] = [];
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(identityKey).find()) {
    const words = String(entry.getValue() ?? '').split(' ');
    const remove = () => entry.remove();
    const column = columnIdentities.find((one) => one === words[0]);
    if (column) {
      const isNew = words[1] === 'new';
      const setUpOn = words[2] === undefined ? null : Number(words[2]);
      columns.push({ identity: column, isNew, setUpOn, place: once(() => placeOf(entry)), remove });
    }
    for (let at = 0; at + 1 < words.length; at += 2) {
      const identity = tabIdentities.find((one) => one === words[at]);
      if (identity) tabs.push({ identity, sheetId: Number(words[at + 1]), remove });
    }
    const at = words.indexOf('making');
    const [sheetId, before, count, wide] = words.slice(at + 1).map(Number);
    if (at >= 0 && sheetId !== undefined && before && count && wide) {
      making.push({ sheetId, before, count, columns: wide, remove, isAlone: at === 0 });
    }
  }
  return { tabs, columns, making };
}

/** Once columns are made and named, an entry that told of nothing else has served. */
export function forgetMaking(spreadsheet: Spreadsheet): void {
  for (const { isAlone, remove } of findIdentities(spreadsheet).making) if (isAlone) remove();
}

function placeOf(
  entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
): { readonly sheetId: number; readonly column: number } | null {
  const range = entry.getLocation().getColumn();
  return range ? { sheetId: range.getSheet().getSheetId(), column: range.getColumn() } : null;
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
