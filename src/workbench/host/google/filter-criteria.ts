/** What a filter hides in one column: values, and what does not fit a condition. */
import type { FilterCondition } from '../files/content.ts';
import { momentOf } from '../spreadsheet/dates.ts';
import type { WantedCriteria } from '../spreadsheet/filter-criteria.ts';
import { enumName, expectArguments, mismatch } from './arguments.ts';
import { dayLimits, numberLimits, textLimit } from './criteria.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Type = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const api = 'SpreadsheetApp.FilterCriteriaBuilder';

/** What criteria and their builder both tell. */
abstract class Criteria
  extends StandIn
  implements Pick<Google, 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'>
{
  abstract readonly wanted: WantedCriteria;
  copy(): GoogleBuilder {
    return new FilterCriteriaBuilder(this.script, this.wanted) as never;
  }
  /** Null without a condition, as Google documents and its types do not. */
  getCriteriaType(): Type {
    const { condition } = this.wanted;
    return (condition ? enums.BooleanCriteria[condition.criteria as 'CELL_EMPTY'] : null) as never;
  }
  getCriteriaValues(): unknown[] {
    const { criteria = '', values = [] } = this.wanted.condition ?? {};
    if (criteria.endsWith('_RELATIVE')) {
      return values.map((name) => enums.RelativeDate[name as 'TODAY']);
    }
    if (!criteria.startsWith('DATE')) return [...values];
    const { timeZone } = this.script.calls.spreadsheetFacts();
    return values.map((day) => new Date(momentOf(Number(day), timeZone)));
  }
  getHiddenValues(): string[] {
    return [...this.wanted.hiddenValues];
  }
}

export class FilterCriteria extends Criteria {
  readonly wanted: WantedCriteria;
  constructor(script: Script, wanted: WantedCriteria) {
    super(script);
    this.wanted = wanted;
  }
  facts() {
    return { name: 'FilterCriteria', file: 'filter-criteria.ts' };
  }
}

export class FilterCriteriaBuilder
  extends Criteria
  implements Pick<GoogleBuilder, 'build' | 'setHiddenValues' | 'withCriteria'>
{
  wanted: WantedCriteria;
  constructor(script: Script, wanted: WantedCriteria = { hiddenValues: [] }) {
    super(script);
    this.wanted = wanted;
  }
  facts() {
    return { name: 'FilterCriteriaBuilder', file: 'filter-criteria.ts' };
  }
  build(): Google {
    return new FilterCriteria(this.script, this.wanted) as never;
  }
  setHiddenValues(values: readonly string[]): GoogleBuilder {
    expectArguments(`${api}.setHiddenValues`, [values], ['array']);
    this.wanted = { ...this.wanted, hiddenValues: values.map(String) };
    return this as never;
  }
  withCriteria(...args: [type: unknown, values: unknown]): GoogleBuilder {
    const [type, values] = args;
    const signature = `${api}.withCriteria`;
    if (!Array.isArray(values)) throw mismatch(signature, args);
    const criteria = enumName(signature, type, 'BooleanCriteria');
    const condition = { criteria, values: limits(this.script, signature, criteria, values) };
    this.wanted = { ...this.wanted, condition };
    return this as never;
  }
}

/** The values of a condition, checked and as a filter keeps them. */
function limits(
  script: Script,
  signature: string,
  criteria: string,
  values: readonly unknown[],
): FilterCondition['values'] {
  const count = criteria.startsWith('CELL') ? 0 : criteria.endsWith('BETWEEN') ? 2 : 1;
  if (values.length !== count) throw mismatch(signature, values);
  if (count === 0) return [];
  if (criteria.endsWith('_RELATIVE')) return [enumName(signature, values[0], 'RelativeDate')];
  if (criteria.startsWith('DATE')) return dayLimits(script, signature, values);
  if (criteria.startsWith('NUMBER')) return numberLimits(signature, values as number[]);
  return textLimit(signature, values[0] as string);
}
