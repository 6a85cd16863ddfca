import type { Day } from '../domain/day.ts';
import type { Trait } from '../domain/traits.ts';
import { accountKey } from '../workbook/account-key.ts';
import { assessmentColumns } from '../workbook/assessment-columns.ts';
import { blocksOfOurs, isPartOf, isUnused, planned } from '../workbook/assessment-line.ts';
import {
  type AssessmentTable,
  assessmentCells,
  readAssessments,
  type WrittenAssessment,
} from '../workbook/assessments-tab.ts';
import { type Cell, isBlank } from '../workbook/cell.ts';
import type { CellBlock, SheetPlan } from '../workbook/plan.ts';
import { momentReader } from '../workbook/read-time.ts';
import type { SheetContext } from '../workbook/sheet-context.ts';
import { applyPlan } from './apply-plan.ts';
import { RefusedAction } from './assessment-refusal.ts';

/*
 * The rows of the Assessments tab. Columns are known by their headers, so a reordered table is written as it stands.
 *
 * Every change happens under the document lock and is flushed before the lock is given back: two raters never meet in
 * one row. A row is written by one call, so an execution that ends at any point leaves it whole or not there.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How long a save waits for the others; thirty at once need a few seconds. */
const lockMilliseconds = 25_000;

/** New rows a full grid gets at once, so that not every save has to grow it. */
const spareRows = 200;

/** The Assessments tab as read at one moment. */
export interface Store {
  readonly sheet: Sheet;
  /** All cells from A1 on. */
  readonly cells: readonly (readonly Cell[])[];
  readonly table: AssessmentTable;
  readonly traits: readonly Trait[];
}

/** One row of the tab, damaged or not, with what is known of it. */
export interface StoredRow {
  /** 1-based. */
  readonly row: number;
  readonly id: string;
  readonly account: string;
  readonly key: string;
  /** Null when the time cannot be read. */
  readonly day: Day | null;
  readonly cells: readonly Cell[];
}

/** `range` holds the whole table: what is filled, which takes a call to ask for, or more, where a call counts for more than blank rows. */
export function readStore(
  sheet: Sheet,
  traits: readonly Trait[],
  context: SheetContext,
  range: GoogleAppsScript.Spreadsheet.Range = sheet.getDataRange(),
): Store {
  const cells = range.getValues() as Cell[][];
  return { sheet, cells, table: readAssessments(cells, traits, context), traits };
}

/** A store without a tab: nothing is stored yet. */
export function emptyStore(traits: readonly Trait[], context: SheetContext): Omit<Store, 'sheet'> {
  return { cells: [], table: readAssessments([], traits, context), traits };
}

/** Every row that holds something, damaged rows too. */
export function storedRows(
  { cells, table }: Pick<Store, 'cells' | 'table'>,
  context: SheetContext,
): StoredRow[] {
  const { columnOf, headerRow } = table.layout;
  const momentOf = momentReader(context);
  const cellOf = (row: readonly Cell[], id: string): Cell => row[columnOf.get(id) ?? -1] ?? '';
  return cells.flatMap((row, index) => {
    if (index <= headerRow || row.every(isUnused)) return [];
    const account = cellOf(row, 'account');
    return [
      {
        row: index + 1,
        id: String(cellOf(row, 'id')).trim(),
        account: String(account).trim(),
        key: accountKey(account),
        day: momentOf(cellOf(row, 'time'))?.day ?? null,
        cells: row,
      },
    ];
  });
}

/** 1-based rows that cannot be read in full. */
export function damagedRows({ table }: Pick<Store, 'table'>): number[] {
  return [...new Set(table.damaged.map(({ row }) => row + 1))].sort((a, b) => a - b);
}

/** Runs a change alone in the document; what it wrote has arrived before the next one starts. */
export function underLock<Answer>(change: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) throw new RefusedAction({ kind: 'busy' });
  try {
    const answer = change();
    SpreadsheetApp.flush();
    return answer;
  } finally {
    lock.releaseLock();
  }
}

/**
 * Adds one row, unless a row with its id is there already: saving again after a lost answer stores nothing twice. To be
 * called under the lock with a store read under the same lock; says whether the row was added.
 */
export function appendAssessment(
  store: Store,
  assessment: WrittenAssessment,
  wordings: ReadonlyMap<string, string>,
  context: SheetContext,
): boolean {
  const { sheet, table, cells } = withAllColumns(store, wordings, context);
  const { columnOf, ids, headerRow } = table.layout;
  const idColumn = columnOf.get('id') ?? -1;
  const accountColumn = columnOf.get('account') ?? -1;
  const line = assessmentCells(assessment, ids).map(planned);
  const isHalf = (row: readonly Cell[], index: number) =>
    index > headerRow && isBlank(row[accountColumn] ?? '') && isPartOf(row, line, ids);
  const isStored = cells.some(
    (row, index) =>
      index > headerRow &&
      String(row[idColumn] ?? '').trim() === assessment.id &&
      !isHalf(row, index),
  );
  if (isStored) return false;
  const half = cells.findIndex(isHalf);
  const row = half >= 0 ? half + 1 : Math.max(lastUsed(cells), headerRow + 1) + 1;
  const plan: SheetPlan = { cells: blocksOfOurs(row, line, ids) };
  if (row <= sheet.getRange('A:A').getNumRows()) applyPlan(sheet, plan);
  else applyPlan(sheet, { ...plan, atLeast: { rows: row + spareRows, columns: ids.length } });
  return true;
}

/** The 1-based number of the last row in which anything was entered; 0 for none. */
function lastUsed(cells: Store['cells']): number {
  for (let row = cells.length; row > 0; row--) {
    if (cells[row - 1]?.every(isUnused) === false) return row;
  }
  return 0;
}

/**
 * A table that lacks a column of ours, be it deleted or a trait new in Settings, gets it back. The column goes before
 * the last of ours, not behind it, so that the whole-column references of formulas grow with the table. Headers come
 * last: a column with a header is a finished one.
 */
function withAllColumns(
  store: Store,
  wordings: ReadonlyMap<string, string>,
  context: SheetContext,
): Store {
  const { sheet, table, traits, cells } = store;
  const { columnOf, headerRow } = table.layout;
  const wanted = assessmentColumns(traits, wordings, context.language);
  const lacking = wanted.filter(({ id }) => !columnOf.has(id));
  if (lacking.length === 0) return store;
  const isEmpty = cells.every((row) => row.every(isUnused));
  if (isEmpty) {
    applyPlan(sheet, {
      atLeast: { rows: 2, columns: wanted.length },
      notes: [{ row: 1, column: 1, notes: [wanted.map(({ note }) => note)] }],
    });
    applyPlan(sheet, {
      cells: [{ row: 1, column: 1, cells: [wanted.map(({ header }) => header)] }],
    });
    return readStore(sheet, traits, context);
  }
  const unreadable = table.missing[0];
  if (unreadable !== undefined) {
    const column = wanted.find(({ id }) => id === unreadable)?.header ?? unreadable;
    throw new RefusedAction({ kind: 'column-missing', column, tab: sheet.getName() });
  }
  const last = Math.max(...columnOf.values()) + 1;
  // Columns without a header or anything below it are those that an interrupted run has made already.
  const isEmptyColumn = (column: number) => cells.every((row) => isUnused(row[column - 1] ?? ''));
  let first = last;
  while (first > last - lacking.length && isEmptyColumn(first - 1)) first -= 1;
  applyPlan(sheet, {
    insertColumns: [{ before: last, count: lacking.length - (last - first) }],
    notes: [{ row: headerRow + 1, column: first, notes: [lacking.map(({ note }) => note)] }],
  });
  applyPlan(sheet, {
    cells: [{ row: headerRow + 1, column: first, cells: [lacking.map(({ header }) => header)] }],
  });
  return readStore(sheet, traits, context);
}

/** Marks one row as withdrawn; nothing of the opinion itself changes. */
export function markWithdrawn(
  store: Store,
  row: number,
  withdrawn: { readonly at: string; readonly why: string },
  wordings: ReadonlyMap<string, string>,
  context: SheetContext,
): void {
  const { sheet, table } = withAllColumns(store, wordings, context);
  const at = (table.layout.columnOf.get('withdrawnAt') ?? 0) + 1;
  const why = (table.layout.columnOf.get('withdrawnWhy') ?? 0) + 1;
  const cells: CellBlock[] =
    why === at + 1
      ? [{ row, column: at, cells: [[withdrawn.at, withdrawn.why]] }]
      : [
          { row, column: why, cells: [[withdrawn.why]] },
          { row, column: at, cells: [[withdrawn.at]] },
        ];
  applyPlan(sheet, { cells });
}

/** As many single deletions as a script makes in a moment; a table in order of time rarely needs more than one or two. */
const mostDeletions = 5;

/**
 * Deletes whole rows. Where they stand in a few runs the rows go, the lowest first, so that an execution that ends
 * between two leaves the others as they were. Rows scattered over the tab would cost a call for each: they are emptied
 * all at once instead, and stay as blank rows. Moving the rows between them would break what a user keeps beside them.
 */
export function deleteStoredRows({ sheet, cells }: Store, rows: readonly number[]): void {
  const runs = runsOf(rows);
  if (runs.length <= mostDeletions) {
    applyPlan(sheet, { deleteRows: runs.reverse() });
    return;
  }
  const columns = Math.max(...cells.map((line) => line.length));
  const areas = runs.map(({ row, count }) => ({ row, column: 1, rows: count, columns }));
  applyPlan(sheet, {
    clear: [
      { areas, what: 'notes' },
      { areas, what: 'content' },
    ],
  });
}

/** Gives rows another account. */
export function relinkRows(
  { sheet, table }: Store,
  rows: readonly number[],
  account: string,
): void {
  const column = (table.layout.columnOf.get('account') ?? 0) + 1;
  const areas = runsOf(rows).map(({ row, count }) => ({ row, column, rows: count, columns: 1 }));
  applyPlan(sheet, { fills: [{ areas, cell: account }] });
}

/** Neighbouring rows together, from the top down. */
function runsOf(rows: readonly number[]): { row: number; count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const current = runs[runs.length - 1];
    if (current !== undefined && current.row + current.count === row) current.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
