import type { Output } from '../functions/define.ts';
import { placedColumns } from '../workbook/account-columns.ts';
import type { OwnColumn } from '../workbook/account-roles.ts';
import type { Cell } from '../workbook/cell.ts';
import type { ColumnsLayout } from '../workbook/header-formulas.ts';
import type { PlanCell } from '../workbook/plan.ts';
import type { SheetContext } from '../workbook/sheet-context.ts';
import { callFunction } from './call-function.ts';

/*
 * Our columns as plain values: the same custom functions, called with what the formulas would have been given, so that
 * values and formulas cannot differ.
 */

/** One row per row from the first account to the last, cells from left to right. */
export function columnValues(
  layout: ColumnsLayout,
  sheet: readonly (readonly Cell[])[],
  context: SheetContext,
  tabs: {
    readonly assessments: readonly (readonly Cell[])[];
    readonly settings: readonly (readonly Cell[])[];
    /** The shares where the classes end, for a class of our own. */
    readonly cuts: readonly (readonly Cell[])[] | null;
  },
): readonly (readonly PlanCell[])[] {
  const rows = sheet.slice(layout.headerRow, layout.lastAccount);
  if (rows.length === 0) return [];
  const column = (place: number | null | undefined): Cell[][] =>
    rows.map((line) => [place ? (line[place - 1] ?? '') : '']);
  const table = (result: Output | Output[][], width: number): Output[][] => {
    const lines = Array.isArray(result) ? result : [[result]];
    return rows.map((_, row) =>
      Array.from({ length: width }, (__, index) => lines[row]?.[index] ?? ''),
    );
  };
  // Settings that are made by this run hold the defaults, as no settings do.
  const settings =
    tabs.settings.length === 0 ? undefined : tabs.settings.map((line) => line.slice(0, 3));
  const standing = table(
    callFunction('STANDING', [column(layout.key), tabs.assessments, settings], context),
    5,
  );
  const ownClass =
    layout.own.class === undefined || layout.value === null
      ? null
      : table(
          callFunction(
            'ABCDCLASS',
            [column(layout.value), tabs.cuts ?? '', column(layout.key)],
            context,
          ),
          1,
        );
  const classes = layout.class === null && ownClass ? ownClass : column(layout.class);
  const segment = table(
    callFunction(
      'SEGMENT',
      [
        classes,
        standing.map((line) => [line[0] ?? '']),
        standing.map((line) => [line[2] ?? '']),
        settings,
      ],
      context,
    ),
    1,
  );
  const cells: Readonly<Record<OwnColumn, (row: number) => Output>> = {
    class: (row) => ownClass?.[row]?.[0] ?? '',
    future: (row) => standing[row]?.[0] ?? '',
    score: (row) => standing[row]?.[1] ?? '',
    label: (row) => standing[row]?.[2] ?? '',
    trend: (row) => standing[row]?.[3] ?? '',
    lastAssessed: (row) => standing[row]?.[4] ?? '',
    segment: (row) => segment[row]?.[0] ?? '',
  };
  return rows.map((_, row) =>
    placedColumns(layout.own).map(([name]) => {
      const value = cells[name](row);
      return value === '' ? null : value;
    }),
  );
}
