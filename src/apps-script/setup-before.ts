import { type FrameContent, placedColumns } from '../workbook/account-columns.ts';
import type { OwnColumn } from '../workbook/account-roles.ts';
import type { OwnPlaces } from '../workbook/header-formulas.ts';
import { type Area, a1, columnLetters, type SheetPlan } from '../workbook/plan.ts';
import type { KnownColumns, SetupLayout } from '../workbook/setup-layout.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import type { ColumnBefore, ColumnsBefore, HeaderLook } from '../workbook/sheet-register.ts';
import type { SeenSheet } from './setup-scene.ts';

/*
 * How the columns looked before they were ours: read before the first write, kept in the register, and put back when
 * Zeitwert leaves. Only what a set-up changes is kept.
 */

/** Limits of Sheets: columns of a sheet, cells of a workbook. */
const widestGrid = 18_278;
const mostCells = 10_000_000;

const plainFill = '#ffffff';
const plainText = '#000000';

export interface Before {
  readonly columns: ColumnsBefore;
  /** The look our headers take over from their neighbour. */
  readonly header: FrameContent['header'];
  /** No column of the sheet was ours until now. */
  readonly isFirst: boolean;
  /** There is no header of ours yet, so looks and widths may be missing too. */
  readonly isUnfinished: boolean;
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
  const last = Math.max(...placedColumns(layout.own).map(([, place]) => place));
  const width = Math.max(last, seen.cells.columns + (layout.insert?.count ?? 0));
  if (width > widestGrid || width * seen.cells.rows > mostCells) {
    const count = placedColumns(layout.own).length;
    throw new RefusedSetup({ kind: 'no-free-columns', count, sheet: name });
  }
  const within = placedColumns(layout.own).filter(([, place]) => place <= seen.cells.columns);
  // Columns still to be made stand where the last of the sheet is now.
  const all = spanOf(
    within.length > 0 ? within : [['future', seen.cells.columns]],
    layout.headerRow,
    layout.lastRow,
  );
  checkMayEdit(sheet.getRange(all.row, all.column, all.rows, all.columns), a1(all), name);
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

/** Refuses cells the user may not edit; where nobody protected anything, it is the file that may only be viewed. */
export function checkMayEdit(
  cells: GoogleAppsScript.Spreadsheet.Range,
  range: string,
  sheet: string,
): void {
  if (cells.canEdit()) return;
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const host = cells.getSheet();
  const isProtected = host.getProtections(RANGE).length + host.getProtections(SHEET).length > 0;
  throw new RefusedSetup(isProtected ? { kind: 'protected', range, sheet } : { kind: 'view-only' });
}

/** Reads what the set-up is going to change. */
export function readBefore(seen: SeenSheet, layout: SetupLayout): Before {
  const { sheet } = seen;
  const isFirst = Object.keys(seen.known).length === 0;
  const fresh = newColumns(seen, layout);
  const columns: { [K in OwnColumn]?: ColumnBefore } = {};
  for (const [column, place] of placedColumns(layout.own)) {
    const wasOurs = Object.values(seen.known).includes(place);
    const kept = wasOurs ? columnRecord(seen, place) : undefined;
    if (kept) columns[column] = kept;
    else if (!wasOurs && (layout.insert || place > seen.cells.columns)) {
      columns[column] = { isNew: true };
    }
  }
  // Cells are written last: without a header of ours the looks may be missing too.
  const header = seen.cells.values[layout.headerRow - 1]?.[layout.own.future - 1] ?? '';
  const isUnfinished = isFirst || header === '';
  const noLook = { text: {}, background: null };
  const first = placedColumns(layout.own)[0]?.[1] ?? 2;
  if (columns.future?.isNew) {
    return {
      columns,
      header: isUnfinished ? { copyFrom: first - 1 } : noLook,
      isFirst,
      isUnfinished,
    };
  }
  if (fresh.length === 0 && !isUnfinished)
    return { columns, header: noLook, isFirst, isUnfinished };

  const span = spanOf(
    fresh.length > 0 ? fresh : placedColumns(layout.own),
    layout.headerRow,
    layout.lastRow,
  );
  // The header left of ours comes first in each of these rows.
  const start = isUnfinished ? Math.max(1, first - 1) : span.column;
  const width = span.column + span.columns - start;
  const row = sheet.getRange(layout.headerRow, start, 1, width);
  const [backgrounds = []] = row.getBackgrounds();
  const [texts = []] = row.getTextStyles();
  const colorOf = (at: number) => texts[at]?.getForegroundColor() ?? plainText;
  const formats = sheet.getRange(span.row, span.column, span.rows, span.columns).getNumberFormats();
  const isFilled = (backgrounds[0] ?? plainFill).toLowerCase() !== plainFill;
  const look: Before['header'] = isUnfinished
    ? {
        background: isFilled ? (backgrounds[0] ?? null) : null,
        text: {
          ...(colorOf(0).toLowerCase() === plainText ? {} : { fontColor: colorOf(0) }),
          ...(texts[0]?.isBold() === true ? { bold: true } : {}),
        },
      }
    : noLook;
  for (const [column, place] of fresh) {
    const at = place - span.column;
    const inRow = place - start;
    const before: HeaderLook = {
      background: backgrounds[inRow] ?? plainFill,
      fontColor: colorOf(inRow),
      bold: texts[inRow]?.isBold() === true,
    };
    // A column that is the user's keeps its width: asking for it would cost a call for each.
    columns[column] = {
      numberFormats: runsOf(formats.map((line) => line[at] ?? '')),
      header: before,
    };
  }
  return { columns, header: look, isFirst, isUnfinished };
}

/** What is known of a column of ours as it was before, whatever it serves as now. */
export function columnRecord(
  { bound, known, made }: SeenSheet,
  place: number,
): ColumnBefore | undefined {
  const former = placedColumns(known as OwnPlaces).find(([, at]) => at === place)?.[0];
  const kept = former && bound?.binding.before[former];
  return kept ?? (made.includes(place) ? { isNew: true } : undefined);
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
export function restorePlan(seen: SeenSheet, columns: KnownColumns): SheetPlan {
  const { cells, bound } = seen;
  const headerRow = bound?.binding.headerRow ?? 1;
  const plans = (Object.entries(columns) as [OwnColumn, number][]).filter(
    ([, place]) => place <= cells.columns,
  );
  return {
    clear: [
      {
        areas: plans.map(([, column]) => ({ row: headerRow, column, rows: 1, columns: 1 })),
        what: 'notes',
      },
    ],
    formats: plans.flatMap(([, column]) => {
      const look = columnRecord(seen, column)?.header;
      const area = { row: headerRow, column, rows: 1, columns: 1 };
      if (!look) return [];
      const { background, fontColor, ...others } = look;
      const text =
        fontColor === undefined
          ? others
          : { ...others, fontColor: fontColor.toLowerCase() === plainText ? null : fontColor };
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
    numberFormats: plans.flatMap(([, column]) => {
      const runs = columnRecord(seen, column)?.numberFormats ?? [
        ['', cells.rows - headerRow + 1] as const,
      ];
      const formats = runs
        .flatMap(([format, rows]) => Array.from({ length: rows }, () => [format]))
        .slice(0, cells.rows - headerRow + 1);
      return formats.length === 0 ? [] : [{ row: headerRow, column, formats }];
    }),
    widths: plans.flatMap(([, column]) => {
      const width = columnRecord(seen, column)?.width;
      return width === undefined ? [] : [{ column, count: 1, width }];
    }),
  };
}
