/** The part of Range that is about rules of its cells: validations, checkboxes and merges. */
import { contains, overlap, type Rectangle } from '../spreadsheet/a1.ts';
import { mismatch } from './arguments.ts';
import { DataValidation } from './data-validation.ts';
import { RangeLooks } from './range-looks.ts';
import { another } from './range-place.ts';
import { asGoogle, firstCell, type GoogleRange, rangeApi, table } from './range-table.ts';

type Value = string | number | boolean | Date | null | undefined;

type Methods = Pick<
  GoogleRange,
  | 'breakApart'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getMergedRanges'
  | 'insertCheckboxes'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'setDataValidation'
  | 'setDataValidations'
>;

export abstract class RangeRules extends RangeLooks implements Methods {
  breakApart(): GoogleRange {
    const { script, sheet, rectangle } = this;
    const merges = script.calls.merges(sheet);
    if (merges.some((merge) => overlap(merge, rectangle) && !contains(rectangle, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    script.calls.removeMerges(
      sheet,
      merges.filter((merge) => contains(rectangle, merge)),
    );
    return asGoogle(this);
  }

  isPartOfMerge(): boolean {
    return this.script.calls.merges(this.sheet).some((merge) => overlap(merge, this.rectangle));
  }

  getMergedRanges(): GoogleRange[] {
    return this.script.calls
      .merges(this.sheet)
      .filter((merge) => overlap(merge, this.rectangle))
      .map((merge) => another(this, merge));
  }

  merge(): GoogleRange {
    mergeAll(this, [this.rectangle]);
    return asGoogle(this);
  }

  mergeAcross(): GoogleRange {
    const { rectangle } = this;
    mergeAll(
      this,
      Array.from({ length: rectangle.height }, (_, index) => ({
        ...rectangle,
        row: rectangle.row + index,
        height: 1,
      })),
    );
    return asGoogle(this);
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.script.calls
      .validationRules(this.sheet, this.rectangle)
      .map((line) =>
        line.map((rule) => (rule ? (new DataValidation(this.script, rule) as never) : null)),
      );
  }

  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = this.script.calls.validationRules(this.sheet, firstCell(this))[0]?.[0];
    return (rule ? new DataValidation(this.script, rule) : null) as never;
  }

  setDataValidation(rule: unknown): GoogleRange {
    if (rule !== null && !(rule instanceof DataValidation))
      throw mismatch(`${rangeApi}.setDataValidation`, [rule]);
    this.script.calls.setValidation(this.sheet, this.rectangle, rule ? rule.rule : null);
    return asGoogle(this);
  }

  setDataValidations(...args: [unknown]): GoogleRange {
    const isRule = (value: unknown) => value === null || value instanceof DataValidation;
    const lines = table(this, 'setDataValidations', args, isRule);
    const ruleAt = (row: number, column: number) =>
      (lines[row]?.[column] as DataValidation | null | undefined)?.rule ?? null;
    // Equal rules below each other are one rule: cell by cell a thousand rows would take a minute.
    for (let column = 0; column < this.rectangle.width; column++) {
      for (let row = 0; row < lines.length; ) {
        const rule = ruleAt(row, column);
        const text = JSON.stringify(rule);
        let height = 1;
        while (
          row + height < lines.length &&
          JSON.stringify(ruleAt(row + height, column)) === text
        ) {
          height += 1;
        }
        const run = {
          row: this.rectangle.row + row,
          column: this.rectangle.column + column,
          height,
          width: 1,
        };
        this.script.calls.setValidation(this.sheet, run, rule);
        row += height;
      }
    }
    return asGoogle(this);
  }

  insertCheckboxes(...values: unknown[]): GoogleRange {
    const rule = {
      criteria: 'CHECKBOX',
      values: values as string[],
      allowInvalid: false,
      helpText: null,
      showDropdown: true,
    };
    const unchecked = values.length === 0 ? false : ((values[1] as string) ?? '');
    const before = this.script.calls.values(this.sheet, this.rectangle);
    const known = values.length === 0 ? [true, false] : values;
    this.script.calls.writeValues(
      this.sheet,
      this.rectangle,
      before.map((line) =>
        line.map((value) => (known.includes(value) ? (value as Value) : unchecked)),
      ),
    );
    this.script.calls.setValidation(this.sheet, this.rectangle, rule);
    return asGoogle(this);
  }
}

function mergeAll({ script, sheet, rectangle }: RangeRules, parts: readonly Rectangle[]): void {
  const merges = script.calls.merges(sheet);
  if (merges.some((merge) => overlap(merge, rectangle) && !contains(rectangle, merge))) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  script.calls.removeMerges(
    sheet,
    merges.filter((merge) => overlap(merge, rectangle)),
  );
  script.calls.addMerges(
    sheet,
    parts.filter(({ height, width }) => height > 1 || width > 1),
  );
}
