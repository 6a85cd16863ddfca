/** The one basic filter of a sheet, and criteria by hidden values. */
import { expectArguments, mismatch } from './arguments.ts';
import { StandIn } from './guard.ts';
import { range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

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
    const hidden = kept(this).hidden[column - 1];
    return (hidden ? new FilterCriteria(this.script, hidden) : null) as never;
  }
  setColumnFilterCriteria(...args: [column: number, criteria: unknown]): Google {
    const [column, criteria] = args;
    const isCriteria = criteria === null || criteria instanceof FilterCriteria;
    if (typeof column !== 'number' || !isCriteria) {
      throw mismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', args);
    }
    this.script.calls.setFilterColumn(
      this.sheet,
      inside(this, column),
      criteria ? criteria.hidden : [],
    );
    return this as unknown as Google;
  }
  removeColumnFilterCriteria(column: number): Google {
    this.script.calls.setFilterColumn(this.sheet, inside(this, column), []);
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

export class FilterCriteria
  extends StandIn
  implements Pick<GoogleCriteria, 'copy' | 'getHiddenValues'>
{
  readonly hidden: readonly string[];
  constructor(script: Script, hidden: readonly string[]) {
    super(script);
    this.hidden = hidden;
  }
  facts() {
    return { name: 'FilterCriteria', file: 'filter.ts' };
  }
  copy(): GoogleCriteriaBuilder {
    return new FilterCriteriaBuilder(this.script, this.hidden) as never;
  }
  getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

export class FilterCriteriaBuilder
  extends StandIn
  implements Pick<GoogleCriteriaBuilder, 'build' | 'copy' | 'getHiddenValues' | 'setHiddenValues'>
{
  #hidden: readonly string[];
  constructor(script: Script, hidden: readonly string[] = []) {
    super(script);
    this.#hidden = hidden;
  }
  facts() {
    return { name: 'FilterCriteriaBuilder', file: 'filter.ts' };
  }
  build(): GoogleCriteria {
    return new FilterCriteria(this.script, this.#hidden) as never;
  }
  copy(): GoogleCriteriaBuilder {
    return new FilterCriteriaBuilder(this.script, this.#hidden) as never;
  }
  getHiddenValues(): string[] {
    return [...this.#hidden];
  }
  setHiddenValues(values: readonly string[]): GoogleCriteriaBuilder {
    expectArguments('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', [values], ['array']);
    this.#hidden = values.map(String);
    return this as never;
  }
}
