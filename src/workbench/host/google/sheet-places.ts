/** The part of Sheet that names cells of it: ranges, named ranges, what is selected. */
import { readRange, splitSheet } from '../spreadsheet/a1.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { NamedRange } from './named-range.ts';
import { activateRange, Range, range, sheetRange } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Script } from './script.ts';
import { SheetRules } from './sheet-rules.ts';
import { type GoogleSheet, known, sheetApi } from './sheet-sizes.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Methods = Pick<
  GoogleSheet,
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNamedRanges'
  | 'getRange'
  | 'getRangeList'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setCurrentCell'
>;

export abstract class SheetPlaces extends SheetRules implements Methods {
  getLastRow(): number {
    known(this);
    return this.script.calls.contentSize(this.id).rows;
  }

  getLastColumn(): number {
    known(this);
    return this.script.calls.contentSize(this.id).columns;
  }

  getDataRange(): GoogleRange {
    known(this);
    const { rows, columns } = this.script.calls.contentSize(this.id);
    const size = { height: Math.max(rows, 1), width: Math.max(columns, 1) };
    return range(this.script, this.id, { row: 0, column: 0, ...size });
  }

  getRange(...args: unknown[]): GoogleRange {
    known(this);
    if (args.length === 1 && typeof args[0] === 'string') return named(this, args[0]);
    expectArguments(
      `${sheetApi}.getRange`,
      args,
      ...[2, 3, 4].map((count) => new Array<'number'>(count).fill('number')),
    );
    const [row = 1, column = 1, height = 1, width = 1] = args as number[];
    return sheetRange(this.script, this.id, { row: row - 1, column: column - 1, height, width });
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = notations.map((text) => named(this, text) as unknown as Range);
    return new RangeList(this.script, ranges) as never;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.script.calls
      .names()
      .filter(({ sheet }) => sheet === this.id)
      .map(({ name }) => new NamedRange(this.script, name) as never);
  }

  getActiveRange(): GoogleRange | null {
    const [place] = this.script.calls.selection(this.id).ranges;
    return place ? range(this.script, this.id, place) : null;
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    const ranges = this.script.calls
      .selection(this.id)
      .ranges.map((place) => new Range(this.script, this.id, place));
    return new RangeList(this.script, ranges) as never;
  }

  getActiveCell(): GoogleRange {
    const { current } = this.script.calls.selection(this.id);
    return range(this.script, this.id, { ...current, height: 1, width: 1 });
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  setActiveRange(place: unknown): GoogleRange {
    if (!(place instanceof Range)) throw mismatch(`${sheetApi}.setActiveRange`, [place]);
    activateRange(place);
    return place as unknown as GoogleRange;
  }

  setActiveSelection(place: unknown): GoogleRange {
    const wanted = typeof place === 'string' ? named(this, place) : place;
    return this.setActiveRange(wanted);
  }

  setCurrentCell(cell: unknown): GoogleRange {
    return this.setActiveRange(cell);
  }
}

/** The range a text names: cells of this sheet, cells of another one, or a named range. */
export function namedRange(script: Script, id: number, text: string): GoogleRange | null {
  const found = script.calls.names().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (found) return range(script, found.sheet, found.range);
  const { sheet, cells } = splitSheet(text);
  const place = sheet === null ? id : script.calls.sheetIdNamed(sheet);
  const facts = place === null ? null : script.calls.sheetFacts(place);
  const rectangle = facts && readRange(cells, facts);
  return place !== null && rectangle ? sheetRange(script, place, rectangle) : null;
}

function named({ script, id }: SheetPlaces, text: string): GoogleRange {
  const found = namedRange(script, id, text);
  if (!found) throw new Error('Range not found');
  return found;
}
