/**
 * Changes that crossed on their way: two people, or a person and the host, changed the workbook before they knew of each
 * other. The host's order holds; here it is said which changes still mean the same cells in it.
 */
import { type Change, shiftFormula, shiftIndex } from './host/spreadsheet/shift.ts';
import type { Mutation } from './server-protocol.ts';
import { isSharedChange, movesCells } from './shared-changes.ts';

const valuesMutation = 'sheet.mutation.set-range-values';
const spillsMutation = 'formula.mutation.set-array-formula-data';
/** Of the sheet as a whole, or of how high text stands on one screen: true wherever the cells are. */
const withoutPlace =
  /(set-worksheet-(name|order|hidden|row-(is-)?auto-height|default-style)|set-tab-color|set-workbook-name|gridlines|empty)$/;

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface SheetParams {
  readonly subUnitId?: string;
  readonly range?: Range;
  readonly sourceRange?: Range;
  readonly targetRange?: Range;
  readonly cellValue?: Cells;
}

type Cell = Readonly<Record<string, unknown>> | null;
type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function paramsOf({ params }: Mutation): SheetParams {
  return (params ?? {}) as SheetParams;
}

export function sheetOf(mutation: Mutation): string | null {
  return paramsOf(mutation).subUnitId ?? null;
}

/** Values and results of cells: a page that missed some can ask for the cells as they stand. */
export function isOfValues({ id }: Mutation): boolean {
  return id === valuesMutation || id === spillsMutation;
}

/** Whether what a change says depends on where cells stand on its sheet. */
export function hasPlace(mutation: Mutation): boolean {
  const { id } = mutation;
  return isSharedChange(id) && sheetOf(mutation) !== null && !withoutPlace.test(id);
}

/** What a mutation does to the places on its sheet; null where that is not said by rows or columns alone. */
export function moveIn(mutation: Mutation): Change | null {
  const { range, sourceRange, targetRange } = paramsOf(mutation);
  const [, kind, name] =
    /^sheet\.mutation\.(insert|remove|move)-(row|rows|col|columns)$/.exec(mutation.id) ?? [];
  const concerned = sourceRange ?? range;
  if (!kind || !name || !concerned) return null;
  const isRow = name.startsWith('row');
  const at = isRow ? concerned.startRow : concerned.startColumn;
  const last = isRow ? concerned.endRow : concerned.endColumn;
  const change = {
    kind: kind as Change['kind'],
    dimension: isRow ? 'rows' : 'columns',
    at,
    count: last - at + 1,
  } as const;
  if (!targetRange) return change;
  return { ...change, to: isRow ? targetRange.startRow : targetRange.startColumn };
}

/**
 * Whether something that the host said is about other cells by now, or about cells that were written since: `unseen` are
 * the page's own changes of which the host did not know when it said so.
 */
export function isOutdated(said: Mutation, unseen: readonly Mutation[]): boolean {
  if (said.id === spillsMutation) return unseen.some(({ id }) => movesCells(id));
  if (!hasPlace(said)) return false;
  return unseen.some((change) => {
    if (sheetOf(change) !== sheetOf(said)) return false;
    return movesCells(change.id) || writesSameCell(change, said);
  });
}

function writesSameCell(one: Mutation, other: Mutation): boolean {
  if (one.id !== valuesMutation || other.id !== valuesMutation) return false;
  const cells = paramsOf(other).cellValue ?? {};
  return Object.entries(paramsOf(one).cellValue ?? {}).some(([row, columns]) =>
    Object.keys(columns).some((column) => cells[row]?.[column] !== undefined),
  );
}

/** Cells that others moved. */
export interface Move {
  readonly sheet: string;
  /** Null where rows and columns alone do not say it, such as sorting. */
  readonly change: Change | null;
}

/** A change as it reads after the moves it did not know of; null if it can only be taken back. */
export function afterMoves(mutation: Mutation, moves: readonly Move[]): Mutation | null {
  const ofSheet = moves.filter(({ sheet }) => sheet === sheetOf(mutation));
  if (ofSheet.length === 0 || !hasPlace(mutation)) return mutation;
  if (mutation.id !== valuesMutation) return null;
  let { cellValue = {} } = paramsOf(mutation);
  for (const { change } of ofSheet) {
    if (!change) return null;
    cellValue = movedCells(cellValue, change);
  }
  return { id: mutation.id, params: { ...paramsOf(mutation), cellValue } };
}

function movedCells(cells: Cells, change: Change): Cells {
  const moved: Record<string, Record<string, Cell>> = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      const isRow = change.dimension === 'rows';
      const toRow = isRow ? shiftIndex(Number(row), change) : Number(row);
      const toColumn = isRow ? Number(column) : shiftIndex(Number(column), change);
      // What was written into a row that is gone is gone with it.
      if (toRow === null || toColumn === null) continue;
      const formula = cell?.['f'];
      const read =
        typeof formula === 'string'
          ? { ...cell, f: shiftFormula(formula, change, { changed: '', isOn: true }) }
          : cell;
      moved[toRow] = { ...moved[toRow], [toColumn]: read };
    }
  }
  return moved;
}
