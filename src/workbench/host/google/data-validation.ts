/** Data validation of a cell. */
import { readRange, splitSheet } from '../spreadsheet/a1.ts';
import { momentOf } from '../spreadsheet/dates.ts';
import type { ValidationRule } from '../spreadsheet/validations.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation
  extends StandIn
  implements
    Pick<
      Google,
      'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
    >
{
  readonly rule: ValidationRule;
  constructor(script: Script, rule: ValidationRule) {
    super(script);
    this.rule = rule;
  }
  facts() {
    return { name: 'DataValidation', file: 'data-validation.ts' };
  }
  copy(): GoogleBuilder {
    return new DataValidationBuilder(this.script, this.rule) as unknown as GoogleBuilder;
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enums.DataValidationCriteria[this.rule.criteria as 'CHECKBOX'] as never;
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [values.map(String), showDropdown];
    if (criteria === 'VALUE_IN_RANGE')
      return [rangeOf(this.script, String(values[0])), showDropdown];
    if (criteria.startsWith('DATE')) {
      const { timeZone } = this.script.calls.spreadsheetFacts();
      return values.map((value) => new Date(momentOf(Number(value), timeZone)));
    }
    return [...values];
  }
  getHelpText(): string {
    return this.rule.helpText as string;
  }
}

function rangeOf(script: Script, reference: string): Range | null {
  const name = script.calls.names().find((one) => one.name === reference);
  if (name) return new Range(script, name.sheet, name.range);
  const { sheet, cells } = splitSheet(reference.replace(/\$/g, ''));
  const id = sheet === null ? null : script.calls.sheetIdNamed(sheet);
  const facts = id === null ? null : script.calls.sheetFacts(id);
  const rectangle = facts && readRange(cells, facts);
  return id !== null && rectangle ? new Range(script, id, rectangle) : null;
}
