import {
  ICommandService,
  IUniverInstanceService,
  type Workbook,
  WrapStrategy,
} from '@univerjs/core';
import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
  SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import { defaultRowHeight } from '../host/files/style-defaults.ts';
import type { UniverParts } from './univer-instance.ts';

/** Text up to this size fits the default row; in points. */
const plainSize = 11;
/** Points of the font where nothing is said about it. */
const usualSize = 10;
/** Pixels for each point of its font below which a cell holds one line, the margins of a list to choose from included. */
const oneLine = 2.7;
/** Titles and wrapped text stand near the top; measuring every row of a long sheet would hold up the page. */
const rowsLookedAt = 3000;

/**
 * Makes rows of the sheet in view as high as their text, as Sheets does: rows that a script wrote, whose height nobody
 * set. Heights are a matter of this screen's fonts and stay on this page.
 */
export function fitRows({ univer }: UniverParts): void {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getFocusedUnit() as Workbook | null;
  const sheet = workbook?.getActiveSheet();
  if (!workbook || !sheet) return;
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!skeleton) return;
  const styles = workbook.getStyles();
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, _column, cell) => {
    if (row >= rowsLookedAt) return false;
    if (!cell || rows.has(row) || sheet.getRowManager().getRow(row)?.h !== undefined) return true;
    const style = styles.getStyleByCell(cell);
    const isTall = (style?.fs ?? 0) > plainSize || style?.tb === WrapStrategy.WRAP;
    if (isTall) rows.add(row);
    return true;
  });
  if (rows.size === 0) return;
  const endColumn = sheet.getColumnCount() - 1;
  const ranges = [...rows].map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn,
  }));
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .filter(({ row, autoHeight }) => sheet.getRowManager().getRow(row)?.ah !== autoHeight);
  if (rowsAutoHeightInfo.length === 0) return;
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetWorksheetRowAutoHeightMutation.id,
      { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), rowsAutoHeightInfo },
      { fromSync: true, onlyLocal: true },
    );
}

type Measure = (this: SpreadsheetSkeleton, row: number, column: number) => number | undefined;

/**
 * One line of plain text needs no more than the usual row, as in Sheets. Univer measures a pixel more, and five where the cell has
 * a list to choose from, and would lift every row it measures: those with wrapped text, and those that somebody types into.
 */
export function measureAsSheetsDoes(): void {
  const skeleton = SpreadsheetSkeleton.prototype;
  const measured: Measure = skeleton.calculateAutoHeightForCell;
  const measure: Measure = function (row, column) {
    const height = measured.call(this, row, column);
    if (height === undefined) return undefined;
    const cell = this.worksheet.getCell(row, column);
    const size = this.worksheet.getComposedCellStyleByCellData(row, column, cell).fs ?? usualSize;
    return size <= plainSize && height < size * oneLine ? defaultRowHeight : height;
  };
  skeleton.calculateAutoHeightForCell = measure;
}
