/*
 * What is ours in a workbook, by developer metadata: it stays with its sheet or column through renaming, moving, inserting
 * and sorting, and goes with it when it is deleted. One key for all, so that one call finds everything.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const identityKey = 'zeitwert';

/** Tabs of ours, and the columns of ours that carry a formula on an account sheet. */
export const identities = [
  'assessments',
  'settings',
  'portfolio',
  'standing',
  'segment',
  'class',
] as const;

export type Identity = (typeof identities)[number];

export interface FoundIdentity {
  readonly identity: Identity;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** Null for a whole sheet. */
  readonly column: number | null;
  readonly remove: () => void;
}

/** Everything of ours in the workbook, in one read. There may be none or, after copying a sheet, several of a kind. */
export function findIdentities(spreadsheet: Spreadsheet): readonly FoundIdentity[] {
  const found: FoundIdentity[] = [];
  const entries = spreadsheet.createDeveloperMetadataFinder().withKey(identityKey).find();
  for (const entry of entries) {
    const identity = identities.find((one) => one === entry.getValue());
    const location = entry.getLocation();
    const range = location.getColumn();
    const sheet = range ? range.getSheet() : location.getSheet();
    if (identity === undefined || !sheet) continue;
    found.push({
      identity,
      sheet,
      sheetId: sheet.getSheetId(),
      column: range ? range.getColumn() : null,
      remove: () => entry.remove(),
    });
  }
  return found;
}

/** The tab of ours that stands first; a copied tab is found too, and the first one counts. */
export function ownTab(
  found: readonly FoundIdentity[],
  identity: 'assessments' | 'settings' | 'portfolio',
): Sheet | null {
  return found.find((one) => one.identity === identity && one.column === null)?.sheet ?? null;
}
