import { type ICellData, ICommandService, type Workbook } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { CellsOfSheets } from '../server-protocol.ts';
import type { UniverParts } from './univer-instance.ts';

type Cells = Record<number, Record<number, ICellData | null>>;

const received = { fromSync: true, onlyLocal: true } as const;

/** Makes cells what they are at the host, and writes to those alone that differ: most do not. */
export function takeCells({ univer }: UniverParts, workbook: Workbook, given: CellsOfSheets): void {
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getUnitId();
  for (const [subUnitId, cells] of Object.entries(given.sheets)) {
    const { wrong, right } = differences(workbook, subUnitId, cells as Cells);
    // A cell that is written to keeps what the new content does not mention, so the old one goes first.
    for (const cellValue of [wrong, right]) {
      if (Object.keys(cellValue).length === 0) continue;
      const params = { unitId, subUnitId, cellValue };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, received);
    }
  }
  commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, given.spills as object, received);
}

function differences(
  workbook: Workbook,
  sheetId: string,
  cells: Cells,
): { readonly wrong: Cells; readonly right: Cells } {
  const wrong: Cells = {};
  const right: Cells = {};
  const sheet = workbook.getSheetBySheetId(sheetId);
  const styles = workbook.getStyles();
  const put = (into: Cells, row: number, column: number, cell: ICellData | null) => {
    into[row] ??= {};
    into[row][column] = cell;
  };
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const full = { ...cell, s: styles.getStyleByCell(cell) };
    if (text(full) !== text(cells[row]?.[column])) put(wrong, row, column, null);
  });
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      const here = sheet?.getCellRaw(Number(row), Number(column));
      const isWrong = wrong[Number(row)]?.[Number(column)] === null;
      if (here && !isWrong) continue;
      put(right, Number(row), Number(column), cell);
    }
  }
  return { wrong, right };
}

/** The content in one form, whatever the order in which it was written. */
function text(cell: ICellData | null | undefined): string {
  const { v = null, t = null, f = null, si = null, p = null, s = null } = cell ?? {};
  return JSON.stringify([v, v === null ? null : t, f, si, p, s && sorted(s)]);
}

function sorted(style: object | string): unknown {
  return typeof style === 'string' ? style : Object.entries(style).sort();
}
