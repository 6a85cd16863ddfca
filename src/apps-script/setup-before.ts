import { type OwnPlaces, placedColumns } from '../workbook/account-columns.ts';
import type { OwnColumn } from '../workbook/account-roles.ts';
import { type Area, a1, columnLetters, type SheetPlan, type TextLook } from '../workbook/plan.ts';
import type { KnownColumns, SetupLayout } from '../workbook/setup-layout.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import type { ColumnBefore, ColumnsBefore, HeaderLook } from '../workbook/sheet-register.ts';
import type { SeenSheet } from './setup-scene.ts';

/*
 * How the columns looked before they were ours: read before the first write, kept in the register, and put back when
 * Zeitwert leaves. Only what a set-up changes is kept.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Before {
  readonly columns: ColumnsBefore;
  /** The look our headers take over from their neighbour, as far as theirs differs. */
  readonly header: { readonly text: TextLook; readonly background: string | null };
  /** No column of the sheet was ours until now. */
  readonly isFirst: boolean;
}

/** Columns that become ours with this run and exist already. */
function newColumns(
  seen: SeenSheet,
  layout: SetupLayout,
): readonly (readonly [OwnColumn, number])[] {
  if (layout.insert) return [];
  const known = new Set(Object.values(seen.known));
  return placedColumns(layout.own).filter(
    ([, place]) => !known.has(place) && place <= seen.cells.columns,
  );
}

/** The block that holds them all. */
function spanOf(
  columns: readonly (readonly [OwnColumn, number])[],
  row: number,
  last: number,
): Area {
  const places = columns.map(([, place]) => place);
  const first = Math.min(...places);
  return { row, column: first, rows: last - row + 1, columns: Math.max(...places) - first + 1 };
}

/** Refuses, before anything is written, a place where writing would fail half-way. */
export function checkPlaces(seen: SeenSheet, layout: SetupLayout): void {
  const { sheet, name } = seen;
  const all = layout.insert
    ? spanOf(
        [['future', Math.max(1, layout.insert.before - 1)]],
        layout.headerRow,
        layout.headerRow,
      )
    : spanOf(
        placedColumns(layout.own).filter(([, place]) => place <= seen.cells.columns),
        layout.headerRow,
        layout.lastRow,
      );
  if (!Number.isFinite(all.column)) return;
  const range = sheet.getRange(all.row, all.column, all.rows, all.columns);
  if (!range.canEdit()) {
    throw new RefusedSetup(
      isViewOnly(sheet)
        ? { kind: 'view-only' }
        : { kind: 'protected', range: a1(all), sheet: name },
    );
  }
  const fresh = newColumns(seen, layout);
  if (fresh.length === 0) return;
  const span = spanOf(fresh, layout.headerRow, layout.lastRow);
  const places = new Set(fresh.map(([, place]) => place));
  const rules = sheet.getRange(span.row, span.column, span.rows, span.columns).getDataValidations();
  rules.forEach((line, down) => {
    line.forEach((rule, right) => {
      const column = span.column + right;
      if (rule === null || !places.has(column) || rule.getAllowInvalid()) return;
      const cell = `${columnLetters(column)}${span.row + down}`;
      throw new RefusedSetup({ kind: 'validation-rejects', cell, sheet: name });
    });
  });
}

/** Nobody protected anything, and yet the user may not edit. */
function isViewOnly(sheet: Sheet): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return sheet.getProtections(RANGE).length + sheet.getProtections(SHEET).length === 0;
}

/** Reads what the set-up is going to change. */
export function readBefore(seen: SeenSheet, layout: SetupLayout): Before {
  const { sheet, bound } = seen;
  const isFirst = Object.keys(seen.known).length === 0;
  const fresh = newColumns(seen, layout);
  const columns: { [K in OwnColumn]?: ColumnBefore } = { ...bound?.binding.before };
  for (const [column, place] of placedColumns(layout.own)) {
    const wasOurs = Object.values(seen.known).includes(place);
    if (!wasOurs && (layout.insert || place > seen.cells.columns))
      columns[column] = { isNew: true };
    // A column of ours that took another's place takes over how that place looked.
    else if (wasOurs && seen.known[column] !== place) {
      const former = placedColumns(seen.known as OwnPlaces).find(([, at]) => at === place)?.[0];
      const kept = former && bound?.binding.before[former];
      if (kept) columns[column] = kept;
    }
  }
  const neighbour = Math.max(1, (placedColumns(layout.own)[0]?.[1] ?? 2) - 1);
  const header = isFirst ? neighbourLook(sheet, layout, neighbour) : { text: {}, background: null };
  if (fresh.length === 0) return { columns, header, isFirst };

  const row = spanOf(fresh, layout.headerRow, layout.headerRow);
  const headers = sheet.getRange(row.row, row.column, 1, row.columns);
  const backgrounds = header.background === null ? [] : (headers.getBackgrounds()[0] ?? []);
  const colors = header.text.fontColor === undefined ? [] : (headers.getFontColors()[0] ?? []);
  const weights = header.text.bold === undefined ? [] : (headers.getFontWeights()[0] ?? []);
  const span = spanOf(fresh, layout.headerRow + 1, Math.max(layout.headerRow + 1, layout.lastRow));
  const formats = sheet.getRange(span.row, span.column, span.rows, span.columns).getNumberFormats();
  for (const [column, place] of fresh) {
    const at = place - span.column;
    const look: HeaderLook = {
      ...(backgrounds[at] === undefined ? {} : { background: backgrounds[at] }),
      ...(colors[at] === undefined ? {} : { fontColor: colors[at] }),
      ...(weights[at] === undefined ? {} : { bold: weights[at] === 'bold' }),
    };
    columns[column] = {
      width: sheet.getColumnWidth(place),
      numberFormats: runsOf(formats.map((line) => line[at] ?? '')),
      header: look,
    };
  }
  return { columns, header, isFirst };
}

/** What the header cell left of ours shows that a plain cell does not. */
function neighbourLook(sheet: Sheet, layout: SetupLayout, column: number): Before['header'] {
  const cell = sheet.getRange(layout.headerRow, column);
  const background = cell.getBackground().toLowerCase();
  const fontColor = cell.getFontColor().toLowerCase();
  const bold = cell.getFontWeight() === 'bold';
  return {
    background: background === '#ffffff' ? null : background,
    text: {
      ...(fontColor === '#000000' ? {} : { fontColor }),
      ...(bold ? { bold: true } : {}),
    },
  };
}

function runsOf(formats: readonly string[]): readonly (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last?.[0] === format) last[1] += 1;
    else runs.push([format, 1]);
  }
  return runs;
}

/** Leaves columns as they were found: looks, widths and number formats; contents and notes go. */
export function restorePlan(
  { cells, bound }: Pick<SeenSheet, 'cells' | 'bound'>,
  columns: KnownColumns,
  before: ColumnsBefore,
): SheetPlan {
  const headerRow = bound?.binding.headerRow ?? 1;
  const plans = (Object.entries(columns) as [OwnColumn, number][]).filter(
    ([, place]) => place <= cells.columns,
  );
  const below = headerRow + 1;
  return {
    clear: [
      {
        areas: plans.map(([, column]) => ({ row: headerRow, column, rows: 1, columns: 1 })),
        what: 'notes',
      },
    ],
    formats: plans.flatMap(([name, column]) => {
      const look = before[name]?.header;
      const area = { row: headerRow, column, rows: 1, columns: 1 };
      if (!look) return [];
      const { background, ...text } = look;
      return [
        {
          area,
          ...(background === undefined
            ? {}
            : { background: background.toLowerCase() === '#ffffff' ? null : background }),
          ...(Object.keys(text).length === 0 ? {} : { text }),
        },
      ];
    }),
    numberFormats: plans.flatMap(([name, column]) => {
      const runs = before[name]?.numberFormats ?? [['', cells.rows - headerRow] as const];
      const formats = runs
        .flatMap(([format, rows]) => Array.from({ length: rows }, () => [format]))
        .slice(0, cells.rows - headerRow);
      return formats.length === 0 ? [] : [{ row: below, column, formats }];
    }),
    widths: plans.flatMap(([name, column]) => {
      const width = before[name]?.width;
      return width === undefined ? [] : [{ column, count: 1, width }];
    }),
  };
}
