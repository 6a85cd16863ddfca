/** The builder of a data validation. */
import { fixedReference } from '../spreadsheet/a1.ts';
import type { ValidationRule } from '../spreadsheet/validations.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { dayLimits, numberLimits, textLimit } from './criteria.ts';
import { DataValidation } from './data-validation.ts';
import { StandIn } from './guard.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const api = 'SpreadsheetApp.DataValidationBuilder';

const blank: ValidationRule = {
  criteria: '',
  values: [],
  allowInvalid: true,
  helpText: null,
  showDropdown: true,
};

export class DataValidationBuilder
  extends StandIn
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'copy'
      | 'getAllowInvalid'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getHelpText'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateEqualTo'
      | 'requireDateNotBetween'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberEqualTo'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireNumberNotBetween'
      | 'requireNumberNotEqualTo'
      | 'requireTextContains'
      | 'requireTextDoesNotContain'
      | 'requireTextEqualTo'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  #rule: ValidationRule;
  constructor(script: Script, rule: ValidationRule = blank) {
    super(script);
    this.#rule = rule;
  }
  facts() {
    return { name: 'DataValidationBuilder', file: 'data-validation-builder.ts' };
  }
  build(): Google {
    if (this.#rule.criteria === '') throw new Error('A data validation rule needs a criteria.');
    return new DataValidation(this.script, this.#rule) as unknown as Google;
  }
  copy(): GoogleBuilder {
    return new DataValidationBuilder(this.script, this.#rule) as unknown as GoogleBuilder;
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return new DataValidation(this.script, this.#rule).getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return new DataValidation(this.script, this.#rule).getCriteriaValues();
  }
  getHelpText(): string | null {
    return this.#rule.helpText;
  }
  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    expectArguments(`${api}.setAllowInvalid`, [allowInvalid], ['boolean']);
    return this.#with({ allowInvalid });
  }
  setHelpText(helpText: string): GoogleBuilder {
    expectArguments(`${api}.setHelpText`, [helpText], ['string']);
    return this.#with({ helpText });
  }

  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return this.#with({ criteria: 'CHECKBOX', values: values as string[] });
  }
  requireValueInList(...args: [values: unknown, showDropdown?: boolean]): GoogleBuilder {
    const [values, showDropdown = true] = args;
    if (!Array.isArray(values)) throw mismatch(`${api}.requireValueInList`, args);
    // Google turns every entry into text and refuses more than five hundred.
    if (values.length > 500) throw new Error('A list of values may hold 500 items at most.');
    return this.#with({ criteria: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
  }
  requireValueInRange(...args: [range: unknown, showDropdown?: boolean]): GoogleBuilder {
    const [range, showDropdown = true] = args;
    if (!(range instanceof Range)) throw mismatch(`${api}.requireValueInRange`, args);
    const { name } = range.script.calls.sheetFacts(range.sheet) ?? { name: '' };
    return this.#with({
      criteria: 'VALUE_IN_RANGE',
      values: [fixedReference(name, range.rectangle)],
      showDropdown,
    });
  }
  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.#text('requireFormulaSatisfied', 'CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.#numbers('Between', 'NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.#numbers('NotBetween', 'NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.#numbers('EqualTo', 'NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return this.#numbers('NotEqualTo', 'NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.#numbers('GreaterThan', 'NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.#numbers('GreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): GoogleBuilder {
    return this.#numbers('LessThan', 'NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.#numbers('LessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireDate(): GoogleBuilder {
    return this.#dates('requireDate', 'DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: unknown): GoogleBuilder {
    return this.#dates('requireDateAfter', 'DATE_AFTER', date);
  }
  requireDateBefore(date: unknown): GoogleBuilder {
    return this.#dates('requireDateBefore', 'DATE_BEFORE', date);
  }
  requireDateEqualTo(date: unknown): GoogleBuilder {
    return this.#dates('requireDateEqualTo', 'DATE_EQUAL_TO', date);
  }
  requireDateOnOrAfter(date: unknown): GoogleBuilder {
    return this.#dates('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: unknown): GoogleBuilder {
    return this.#dates('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', date);
  }
  requireDateBetween(start: unknown, end: unknown): GoogleBuilder {
    return this.#dates('requireDateBetween', 'DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: unknown, end: unknown): GoogleBuilder {
    return this.#dates('requireDateNotBetween', 'DATE_NOT_BETWEEN', start, end);
  }

  requireTextContains(text: string): GoogleBuilder {
    return this.#text('requireTextContains', 'TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): GoogleBuilder {
    return this.#text('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): GoogleBuilder {
    return this.#text('requireTextEqualTo', 'TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): GoogleBuilder {
    return this.#with({ criteria: 'TEXT_IS_VALID_EMAIL', values: [] });
  }
  requireTextIsUrl(): GoogleBuilder {
    return this.#with({ criteria: 'TEXT_IS_VALID_URL', values: [] });
  }

  #with(changes: Partial<ValidationRule>): GoogleBuilder {
    this.#rule = { ...this.#rule, ...changes };
    return this as unknown as GoogleBuilder;
  }
  #numbers(method: string, criteria: string, ...numbers: number[]): GoogleBuilder {
    return this.#with({ criteria, values: numberLimits(`${api}.requireNumber${method}`, numbers) });
  }
  #dates(method: string, criteria: string, ...dates: unknown[]): GoogleBuilder {
    return this.#with({ criteria, values: dayLimits(this.script, `${api}.${method}`, dates) });
  }
  #text(method: string, criteria: string, text: string): GoogleBuilder {
    return this.#with({ criteria, values: textLimit(`${api}.${method}`, text) });
  }
}
