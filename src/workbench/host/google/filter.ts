/** The one basic filter of a sheet. */
import { expectArguments, mismatch } from './arguments.ts';
import { FilterCriteria } from './filter-criteria.ts';
import { StandIn } from './guard.ts';
import { range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export class Filter
  extends StandIn
  implements
    Pick<
      Google,
      | 'getColumnFilterCriteria'
      | 'getRange'
      | 'remove'
      | 'removeColumnFilterCriteria'
      | 'setColumnFilterCriteria'
      | 'sort'
    >
{
  readonly sheet: number;
  constructor(script: Script, sheet: number) {
    super(script);
    this.sheet = sheet;
  }
  facts() {
    return {
      name: 'Filter',
      file: 'filter.ts',
      reads: ['getColumnFilterCriteria', 'getRange'],
      writes: ['remove', 'removeColumnFilterCriteria', 'setColumnFilterCriteria', 'sort'],
    };
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return range(this.script, this.sheet, kept(this).range);
  }
  getColumnFilterCriteria(column: number): GoogleCriteria | null {
    expectArguments('SpreadsheetApp.Filter.getColumnFilterCriteria', [column], ['number']);
    const criteria = kept(this).criteria[column - 1];
    return (criteria ? new FilterCriteria(this.script, criteria) : null) as never;
  }
  setColumnFilterCriteria(...args: [column: number, criteria: unknown]): Google {
    const [column, criteria] = args;
    const isCriteria = criteria === null || criteria instanceof FilterCriteria;
    if (typeof column !== 'number' || !isCriteria) {
      throw mismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', args);
    }
    const wanted = criteria?.wanted ?? null;
    this.script.calls.setFilterColumn(this.sheet, inside(this, column), wanted);
    return this as unknown as Google;
  }
  removeColumnFilterCriteria(column: number): Google {
    this.script.calls.setFilterColumn(this.sheet, inside(this, column), null);
    return this as unknown as Google;
  }
  sort(column: number, ascending: boolean): Google {
    expectArguments('SpreadsheetApp.Filter.sort', [column, ascending], ['number', 'boolean']);
    const { range: place } = kept(this);
    const body = { ...place, row: place.row + 1, height: place.height - 1 };
    this.script.calls.sortRows(this.sheet, body, [{ column: inside(this, column), ascending }]);
    return this as unknown as Google;
  }
  remove(): void {
    kept(this);
    this.script.calls.removeFilter(this.sheet);
  }
}

function kept({ script, sheet }: Filter) {
  const filter = script.calls.filter(sheet);
  if (!filter) throw new Error('The filter no longer exists.');
  return filter;
}

function inside(filter: Filter, column: number): number {
  const { range: place } = kept(filter);
  if (column - 1 < place.column || column > place.column + place.width) {
    throw new Error('The column is outside the range of the filter.');
  }
  return column - 1;
}
