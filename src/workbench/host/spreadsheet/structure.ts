/**
 * Rows and columns inserted, removed and moved. Univer's own interceptors shift formulas, names, notes, merges and the
 * filter; rules (shifted-rules.ts) and what Univer does not know are shifted here.
 */
import type { Book, SheetExtras } from './book.ts';
import { filterModel } from './filter-criteria.ts';
import { fromRectangle, toRectangle, type UniverRange } from './ranges.ts';
import { type Change, shiftIndex, shiftRectangle } from './shift.ts';
import { rulesAfter } from './shifted-rules.ts';
import { core, filters, sheets } from './univer-modules.ts';

interface Step {
  readonly id: string;
  readonly params: object;
}

function spanOf(book: Book, sheet: number, { dimension, at, count }: Change) {
  const { rows, columns } = book.grid(sheet);
  return dimension === 'rows'
    ? {
        startRow: at,
        endRow: at + count - 1,
        startColumn: 0,
        endColumn: columns - 1,
        rangeType: core.RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: rows - 1,
        startColumn: at,
        endColumn: at + count - 1,
        rangeType: core.RANGE_TYPE.COLUMN,
      };
}

/** The command whose side effects Univer computes, and the mutation that does the deed. */
function stepOf(book: Book, sheet: number, change: Change): { command: Step; mutation: Step } {
  const target = book.target(sheet);
  const range = spanOf(book, sheet, change);
  const isRow = change.dimension === 'rows';
  if (change.kind === 'insert') {
    const direction = isRow ? core.Direction.UP : core.Direction.LEFT;
    return {
      command: {
        id: isRow ? sheets.InsertRowCommand.id : sheets.InsertColCommand.id,
        params: { ...target, range, direction },
      },
      mutation: {
        id: isRow ? sheets.InsertRowMutation.id : sheets.InsertColMutation.id,
        params: { ...target, range },
      },
    };
  }
  if (change.kind === 'remove') {
    return {
      command: {
        id: isRow ? sheets.RemoveRowCommand.id : sheets.RemoveColCommand.id,
        params: { ...target, range },
      },
      mutation: {
        id: isRow ? sheets.RemoveRowMutation.id : sheets.RemoveColMutation.id,
        params: { ...target, range },
      },
    };
  }
  const targetRange = spanOf(book, sheet, { ...change, at: change.to ?? 0 });
  return {
    command: {
      id: isRow ? sheets.MoveRowsCommand.id : sheets.MoveColsCommand.id,
      params: { ...target, range, fromRange: range, toRange: targetRange },
    },
    mutation: {
      id: isRow ? sheets.MoveRowsMutation.id : sheets.MoveColsMutation.id,
      params: { ...target, sourceRange: range, targetRange },
    },
  };
}

export function changeStructure(book: Book, sheet: number, change: Change): void {
  if (change.count <= 0) return;
  const interceptors = book.univer.get<import('@univerjs/sheets').SheetInterceptorService>(
    sheets.SheetInterceptorService,
  );
  // Univer reads the sheet a command without a target means from the active one.
  book.workbook.setActiveSheet(book.sheet(sheet));
  const { command, mutation } = stepOf(book, sheet, change);
  const placeRules = rulesAfter(book, sheet, change);
  const merges = book
    .sheet(sheet)
    .getConfig()
    .mergeData.flatMap((merge) => shiftRectangle(toRectangle(merge), change) ?? [])
    .filter(({ height, width }) => height > 1 || width > 1)
    .map(fromRectangle);
  const { preRedos = [], redos } = interceptors.onCommandExecute(command);
  for (const { id, params } of [...preRedos, mutation, ...redos]) book.univer.run(id, params ?? {});
  for (const { id, params } of interceptors.afterCommandExecute(command).redos) {
    book.univer.run(id, params ?? {});
  }
  placeRules();
  const target = book.target(sheet);
  if (change.kind !== 'move') replaceMerges(book, sheet, merges);
  if (filterModel(book, sheet)) book.run(filters.ReCalcSheetsFilterMutation.id, target);
}

/** Univer takes too much from a merge that loses a row or column of its own. */
function replaceMerges(book: Book, sheet: number, wanted: readonly UniverRange[]): void {
  const target = book.target(sheet);
  const places = (ranges: readonly UniverRange[]) =>
    ranges
      .map(({ startRow, endRow, startColumn, endColumn }) =>
        [startRow, endRow, startColumn, endColumn].join(),
      )
      .sort()
      .join(' ');
  const now = book.sheet(sheet).getConfig().mergeData;
  if (places(now) === places(wanted)) return;
  book.run(sheets.RemoveWorksheetMergeMutation.id, { ...target, ranges: [...now] });
  book.run(sheets.AddWorksheetMergeMutation.id, { ...target, ranges: [...wanted] });
}

/** The change a mutation made, from wherever it came; null for one that leaves rows and columns in place. */
function changeOf(
  id: string,
  params: object,
): { unitId: string; subUnitId: string; change: Change } | null {
  const { unitId, subUnitId, range, sourceRange, targetRange } = params as Record<string, never> & {
    unitId: string;
    subUnitId: string;
    range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
    sourceRange?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
    targetRange?: { startRow: number; startColumn: number };
  };
  const kinds: Readonly<Record<string, readonly [Change['kind'], Change['dimension']]>> = {
    [sheets.InsertRowMutation.id]: ['insert', 'rows'],
    [sheets.InsertColMutation.id]: ['insert', 'columns'],
    [sheets.RemoveRowMutation.id]: ['remove', 'rows'],
    [sheets.RemoveColMutation.id]: ['remove', 'columns'],
    [sheets.MoveRowsMutation.id]: ['move', 'rows'],
    [sheets.MoveColsMutation.id]: ['move', 'columns'],
  };
  const found = kinds[id];
  const span = range ?? sourceRange;
  if (!found || !span) return null;
  const [kind, dimension] = found;
  const isRow = dimension === 'rows';
  const at = isRow ? span.startRow : span.startColumn;
  const count = (isRow ? span.endRow : span.endColumn) - at + 1;
  const to = targetRange && (isRow ? targetRange.startRow : targetRange.startColumn);
  return {
    unitId,
    subUnitId,
    change: { kind, dimension, at, count, ...(to === undefined ? {} : { to }) },
  };
}

/** Lets what the host keeps beside Univer follow every change, whoever made it. */
export function followChanges(book: Book): void {
  book.univer.onExecuted(({ id, params }) => {
    const found = changeOf(id, params);
    if (found?.unitId !== book.workbook.getUnitId()) return;
    followChange(book, book.sheetNumber(found.subUnitId), found.change);
  });
}

/** Moves what the host keeps beside Univer: charts, protections, selections and the sentences of errors. */
function followChange(book: Book, sheet: number, change: Change): void {
  for (const id of book.sheetIds) followCharts(book.extras(id), id, sheet, change);
  const extras = book.extras(sheet);
  extras.protections = extras.protections.flatMap((protection) => {
    if (protection.range === null) return [protection];
    const range = shiftRectangle(protection.range, change);
    return range ? [{ ...protection, range }] : [];
  });
  const selection = book.selections.get(sheet);
  const size = book.grid(sheet);
  if (selection) {
    const ranges = selection.ranges.filter(
      ({ row, column }) => row < size.rows && column < size.columns,
    );
    if (ranges.length === 0) book.selections.delete(sheet);
  }
  for (const [key, sentence] of [...book.explanations]) {
    const [univerId, row, column] = key.split(' ');
    if (univerId !== book.sheet(sheet).getSheetId()) continue;
    book.explanations.delete(key);
    const isRow = change.dimension === 'rows';
    const shifted = shiftIndex(Number(isRow ? row : column), change);
    if (shifted === null) continue;
    book.explanations.set(
      isRow ? `${univerId} ${shifted} ${column}` : `${univerId} ${row} ${shifted}`,
      sentence,
    );
  }
}

function followCharts(extras: SheetExtras, id: number, sheet: number, change: Change): void {
  extras.charts = extras.charts.map((chart) => {
    const ranges = chart.ranges.flatMap((source) => {
      if (source.sheet !== sheet) return [source];
      const range = shiftRectangle(source.range, change);
      return range ? [{ sheet: source.sheet, range }] : [];
    });
    if (id !== sheet) return { ...chart, ranges };
    const { position } = chart;
    const row = change.dimension === 'rows' ? shiftIndex(position.row, change) : position.row;
    const column =
      change.dimension === 'columns' ? shiftIndex(position.column, change) : position.column;
    return {
      ...chart,
      ranges,
      position: { ...position, row: row ?? change.at, column: column ?? change.at },
    };
  });
}
