/** What executions and people do with sheets and their rows and columns. */
import type { Rectangle } from '../spreadsheet/a1.ts';
import type { Book } from '../spreadsheet/book.ts';
import * as cells from '../spreadsheet/cells.ts';
import { sheetContent } from '../spreadsheet/content-of.ts';
import { freezeOf, loadFilter, loadSheet, sheetOf } from '../spreadsheet/load.ts';
import { fromRectangle, toRectangle } from '../spreadsheet/ranges.ts';
import type { Change } from '../spreadsheet/shift.ts';
import { renameInRules } from '../spreadsheet/shifted-rules.ts';
import { changeStructure } from '../spreadsheet/structure.ts';
import { sheets } from '../spreadsheet/univer-modules.ts';

export interface SheetFacts {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function sheetOperations(book: Book) {
  const facts = (id: number): SheetFacts | null => {
    const sheet = book.find(id);
    if (!sheet) return null;
    const { hidden, tabColor, freeze, name, rowCount, columnCount } = sheet.getConfig();
    return {
      id,
      name,
      index: book.sheetIds.indexOf(id),
      rows: rowCount,
      columns: columnCount,
      hidden: Boolean(hidden),
      tabColor: tabColor || null,
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
    };
  };
  const freeName = () => {
    let number = book.sheetIds.length + 1;
    const base = book.locale.startsWith('de') ? 'Tabellenblatt' : 'Sheet';
    while (book.sheetNamed(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  };
  const freeCopyName = (source: string) => {
    const base = `${book.locale.startsWith('de') ? 'Kopie von' : 'Copy of'} ${source}`;
    let name = base;
    for (let number = 1; book.sheetNamed(name); number += 1) name = `${base} ${number}`;
    return name;
  };
  const checkName = (name: string, except?: number) => {
    const found = book.sheetNamed(name);
    if (found && book.sheetNumber(found.getSheetId()) !== except) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const tooLong = name.length > 100;
    const refused = !book.settings.anySheetNameCharacter && /[\\/?*[\]]/.test(name);
    if (name === '' || tooLong || refused) throw new Error(`Invalid sheet name: ${name}`);
  };
  const insert = (snapshot: object, index: number) => {
    book.run('sheet.command.insert-sheet', { unitId: book.unitId, index, sheet: snapshot });
  };
  /** Sheets holds ten million cells and 18,278 columns. */
  const checkSize = (addedCells: number, columns: number) => {
    const all = book.sheetIds.reduce((sum, id) => {
      const grid = book.grid(id);
      return sum + grid.rows * grid.columns;
    }, addedCells);
    if (all > 10_000_000 || columns > 18_278) {
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  };
  const change = (sheet: number, what: Change) => {
    cells.checkEditable(book, sheet, null);
    if (what.kind === 'insert') {
      const { rows, columns } = book.grid(sheet);
      const isRow = what.dimension === 'rows';
      checkSize(what.count * (isRow ? columns : rows), isRow ? columns : columns + what.count);
    }
    if (what.kind === 'remove') {
      const left = book.grid(sheet)[what.dimension] - what.count;
      const { ySplit, xSplit } = book.sheet(sheet).getConfig().freeze;
      const frozen = what.dimension === 'rows' ? ySplit : xSplit;
      if (left < 1) throw new Error(`You can't delete all the ${what.dimension} on the sheet.`);
      if (frozen > 0 && left <= frozen) {
        throw new Error(`Sorry, it is not possible to delete all non-frozen ${what.dimension}.`);
      }
    }
    changeStructure(book, sheet, what);
  };

  return {
    sheetIds: () => book.sheetIds,
    sheetFacts: facts,
    sheetIdNamed: (name: string): number | null => {
      const found = book.sheetNamed(name);
      return found && book.sheetNumber(found.getSheetId());
    },

    insertSheet(name: string | null, index: number | null, rows = 1000, columns = 26): number {
      if (name !== null) checkName(name);
      checkSize(rows * columns, columns);
      const id = book.nextId();
      insert(
        {
          id: String(id),
          name: name ?? freeName(),
          rowCount: rows,
          columnCount: columns,
          defaultColumnWidth: 100,
          defaultRowHeight: 21,
          cellData: {},
        },
        index ?? book.sheetIds.indexOf(book.activeSheetId) + 1,
      );
      book.activeSheetId = id;
      return id;
    },

    /** A copy beside the sheets that are there, with everything that belongs to it but its charts' numbers. */
    copySheet(source: number, name: string | null): number {
      const sourceName = book.sheet(source).getName();
      const copyName = name ?? freeCopyName(sourceName);
      checkName(copyName);
      const id = book.nextId();
      const content = sheetContent(book, source);
      const own = `${sourceName}!`;
      const copy = {
        ...content,
        id,
        name: copyName,
        charts: content.charts.map((chart) => ({
          ...chart,
          id: book.nextId(),
          ranges: chart.ranges.map((range) =>
            range.startsWith(own) ? range.slice(own.length) : range,
          ),
        })),
      };
      insert(
        sheetOf(copy, () => true),
        book.sheetIds.length,
      );
      loadSheet(book, copy);
      loadFilter(book, copy);
      return id;
    },

    deleteSheet(id: number): void {
      cells.checkEditable(book, id, null);
      if (book.sheetIds.length === 1)
        throw new Error("You can't remove all the sheets in a document.");
      const index = book.sheetIds.indexOf(id);
      book.run('sheet.command.remove-sheet', book.target(id));
      book.selections.delete(id);
      if (book.activeSheetId === id) {
        book.activeSheetId = book.sheetIds[Math.max(index - 1, 0)] ?? 0;
      }
    },

    renameSheet(id: number, name: string): void {
      checkName(name, id);
      const before = book.sheet(id).getName();
      book.run('sheet.command.set-worksheet-name', { ...book.target(id), name });
      renameInRules(book, before, name);
    },

    moveSheet(id: number, index: number): void {
      const fromOrder = book.sheetIds.indexOf(id);
      if (fromOrder !== index) {
        book.run(sheets.SetWorksheetOrderMutation.id, {
          ...book.target(id),
          fromOrder,
          toOrder: index,
        });
      }
    },

    setSheetHidden(id: number, hidden: boolean): void {
      const visible = book.sheetIds.filter((one) => !facts(one)?.hidden);
      if (hidden && visible.length === 1 && visible[0] === id) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      book.run(sheets.SetWorksheetHideMutation.id, { ...book.target(id), hidden: hidden ? 1 : 0 });
    },

    setTabColor(id: number, color: string | null): void {
      book.run(sheets.SetTabColorMutation.id, { ...book.target(id), color: color ?? '' });
    },

    setFrozen(id: number, rows: number, columns: number): void {
      const { rows: height, columns: width } = book.grid(id);
      if (rows >= height) throw new Error("You can't freeze all visible rows on the sheet.");
      if (columns >= width) throw new Error("You can't freeze all visible columns on the sheet.");
      book.run(sheets.SetFrozenMutation.id, { ...book.target(id), ...freezeOf(rows, columns) });
    },

    changeStructure: change,

    merges: (id: number): Rectangle[] => book.sheet(id).getConfig().mergeData.map(toRectangle),

    addMerges(id: number, ranges: readonly Rectangle[]): void {
      for (const range of ranges) {
        cells.checkEditable(book, id, range);
        const first = { ...range, height: 1, width: 1 };
        const [[kept] = []] = cells.rawValues(book, id, first);
        const hidden = { ...book.target(id), ranges: [fromRectangle(range)] };
        book.run(sheets.AddWorksheetMergeMutation.id, hidden);
        const covered: Record<number, Record<number, object>> = {};
        for (const { row, column } of cells.hiddenByMerges(book, id, range)) {
          covered[row] = {
            ...covered[row],
            [column]: { v: null, f: null, t: null, si: null, p: null },
          };
        }
        if (kept !== undefined && Object.keys(covered).length > 0) book.write(id, covered);
      }
    },

    removeMerges(id: number, ranges: readonly Rectangle[]): void {
      if (ranges.length === 0) return;
      book.run(sheets.RemoveWorksheetMergeMutation.id, {
        ...book.target(id),
        ranges: ranges.map(fromRectangle),
      });
    },

    activeSheet: () => book.activeSheetId,
    activateSheet(id: number): void {
      book.sheet(id);
      book.activeSheetId = id;
    },
    selection: (id: number) => book.selection(id),
    select(
      id: number,
      ranges: readonly Rectangle[],
      current: { row: number; column: number },
    ): void {
      book.selections.set(id, { ranges, current });
    },
  };
}
