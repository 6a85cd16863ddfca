import { type AccountRow, readAccountRows } from '../workbook/account-rows.ts';
import { type Cell, isBlank, quoted } from '../workbook/cell.ts';
import type { AccountAtSelection } from '../workbook/form-answers.ts';
import { columnLetters } from '../workbook/plan.ts';
import { namesNoAccount } from '../workbook/rows-without-account.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import { noAccountSentence } from './assessment-refusal.ts';
import { accountRowOf, type BoundSheet } from './assessment-workbook.ts';
import type { Glance } from './glance.ts';
import { gridSize } from './grid-size.ts';
import { once } from './once.ts';

/* What a row of a sheet with a known table names: an account, or a sentence that says why none. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows on either side that come with the row in the same call: they tell what is usual, and so a heading from an account. */
const neighbours = 12;

/** The cells of the rows from the first to the last, from column A on. */
export type CellsOfRows = (
  first: number,
  last: number,
  width: number,
) => readonly (readonly Cell[])[];

/** Reads them, in one call; the same rows only once. */
export function cellsOnSheet(sheet: Sheet): CellsOfRows {
  const read = new Map<string, () => Cell[][]>();
  return (first, last, width) => {
    const place = `A${first}:${columnLetters(width)}${last}`;
    const cells = read.get(place) ?? once(() => sheet.getRange(place).getValues() as Cell[][]);
    read.set(place, cells);
    return cells();
  };
}

/** They have been read already, with the whole sheet. */
export const cellsAmong =
  (values: readonly (readonly Cell[])[]): CellsOfRows =>
  (first, last, width) =>
    values.slice(first - 1, last).map((line) => line.slice(0, width));

export function none(sheet: Sheet, row: number, why: string): AccountAtSelection {
  return { none: true, why, sheet: String(sheet.getSheetId()), row };
}

export function accountInRows(
  glance: Glance,
  bound: BoundSheet,
  selected: Range,
  isSetUp: boolean,
  cellsOf = cellsOnSheet(bound.sheet),
): AccountAtSelection {
  const first = selected.getRow();
  const last = first + selected.getNumRows() - 1;
  return last > first
    ? none(bound.sheet, first, noAccountSentence({ kind: 'several-rows', first, last }))
    : accountInRow(glance, bound, first, isSetUp, cellsOf);
}

export function accountInRow(
  glance: Glance,
  { sheet, binding }: BoundSheet,
  row: number,
  isSetUp: boolean,
  cellsOf = cellsOnSheet(sheet),
): AccountAtSelection {
  const { headerRow } = binding;
  if (row === headerRow) return none(sheet, row, noAccountSentence({ kind: 'header-row', row }));
  if (row < headerRow) return none(sheet, row, noAccountSentence({ kind: 'above-table', row }));
  const { cells, around } = cellsAround(sheet, binding, row, cellsOf);
  const account = namedAccount(glance, binding, row, cells, around);
  if (account === undefined) {
    const text = cells.find((cell) => !isBlank(cell));
    const why =
      text === undefined
        ? noAccountSentence({ kind: 'blank-row', row })
        : noAccountSentence({ kind: 'no-account-row', row, text: quoted(text) });
    return none(sheet, row, why);
  }
  return { ...accountRowOf(account, { id: binding.sheetId }), none: false, isSetUp };
}

function namedAccount(
  glance: Glance,
  binding: SheetBinding,
  row: number,
  cells: readonly Cell[],
  around: readonly (readonly Cell[])[],
): AccountRow | undefined {
  const isBelow = binding.rowBelow !== null && row >= binding.rowBelow;
  if (isBelow || namesNoAccount(cells, binding, glance.locale, around)) return undefined;
  return readAccountRows([cells], row, binding, readingOf(glance))[0];
}

function cellsAround(
  sheet: Sheet,
  { columns, headerRow, rowBelow }: SheetBinding,
  row: number,
  cellsOf: CellsOfRows,
): { readonly cells: readonly Cell[]; readonly around: readonly (readonly Cell[])[] } {
  const width = Math.max(1, ...Object.values(columns));
  const end = rowBelow ?? gridSize(sheet).rows + 1;
  const first = row < end ? Math.max(headerRow + 1, row - neighbours) : row;
  const last = Math.max(row, Math.min(end - 1, row + neighbours));
  const around = cellsOf(first, last, width);
  return { cells: around[row - first] ?? [], around };
}

/** The words for the classes are looked up when a class is read. */
export const readingOf = ({ locale, classWords }: Glance) => ({
  context: locale,
  get classWords() {
    return classWords();
  },
});
