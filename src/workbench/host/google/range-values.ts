/** The part of Range that reads, writes, clears and copies cells. */
import { filled } from '../spreadsheet/a1.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { EnumValue } from './guard.ts';
import { RangePlace } from './range-place.ts';
import {
  asGoogle,
  firstCell,
  type GoogleRange,
  isText,
  isValue,
  rangeApi,
  table,
} from './range-table.ts';

type Value = string | number | boolean | Date | null | undefined;

type Methods = Pick<
  GoogleRange,
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'copyTo'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNote'
  | 'getNotes'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulas'
  | 'setNote'
  | 'setNotes'
  | 'setValue'
  | 'setValues'
>;

export abstract class RangeValues extends RangePlace implements Methods {
  getValues(): ReturnType<GoogleRange['getValues']> {
    return this.script.calls.values(this.sheet, this.rectangle);
  }

  getValue(): ReturnType<GoogleRange['getValue']> {
    return this.script.calls.values(this.sheet, firstCell(this))[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.script.calls.displayValues(this.sheet, this.rectangle);
  }

  getDisplayValue(): string {
    return this.script.calls.displayValues(this.sheet, firstCell(this))[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.script.calls.formulas(this.sheet, this.rectangle);
  }

  getFormula(): string {
    return this.script.calls.formulas(this.sheet, firstCell(this))[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return this.script.calls
      .values(this.sheet, this.rectangle)
      .every((line) => line.every((value) => value === ''));
  }

  setValue(...args: [unknown]): GoogleRange {
    if (args.length !== 1 || !isValue(args[0])) throw mismatch(`${rangeApi}.setValue`, args);
    this.script.calls.writeValues(
      this.sheet,
      this.rectangle,
      filled(this.rectangle, args[0] as Value),
    );
    return asGoogle(this);
  }

  setValues(...args: [unknown]): GoogleRange {
    const values = table(this, 'setValues', args, isValue);
    this.script.calls.writeValues(this.sheet, this.rectangle, values as Value[][]);
    return asGoogle(this);
  }

  setFormula(formula: string): GoogleRange {
    expectArguments(`${rangeApi}.setFormula`, [formula], ['string?']);
    this.script.calls.writeFormulas(
      this.sheet,
      this.rectangle,
      filled(this.rectangle, formula ?? ''),
    );
    return asGoogle(this);
  }

  setFormulas(...args: [unknown]): GoogleRange {
    const texts = table(this, 'setFormulas', args, isText);
    this.script.calls.writeFormulas(this.sheet, this.rectangle, texts as string[][]);
    return asGoogle(this);
  }

  getNotes(): string[][] {
    return this.script.calls.notes(this.sheet, this.rectangle);
  }

  getNote(): string {
    return this.script.calls.notes(this.sheet, firstCell(this))[0]?.[0] ?? '';
  }

  setNote(note: string | null): GoogleRange {
    expectArguments(`${rangeApi}.setNote`, [note], ['string?']);
    this.script.calls.setNotes(this.sheet, this.rectangle, filled(this.rectangle, note ?? ''));
    return asGoogle(this);
  }

  setNotes(...args: [unknown]): GoogleRange {
    const texts = table(this, 'setNotes', args, (value) => value === null || isText(value));
    this.script.calls.setNotes(
      this.sheet,
      this.rectangle,
      texts.map((line) => line.map((text) => (text as string | null) ?? '')),
    );
    return asGoogle(this);
  }

  clear(options?: unknown): GoogleRange {
    const only = (options ?? {}) as Readonly<Record<string, boolean | undefined>>;
    const isAll =
      !only['contentsOnly'] &&
      !only['formatOnly'] &&
      !only['validationsOnly'] &&
      !only['commentsOnly'];
    const { calls } = this.script;
    const content = isAll || Boolean(only['contentsOnly']);
    const look = isAll || Boolean(only['formatOnly']);
    if (content || look) calls.clearCells(this.sheet, this.rectangle, { content, look });
    if (only['validationsOnly']) calls.setValidation(this.sheet, this.rectangle, null);
    if (only['commentsOnly']) this.clearNote();
    return asGoogle(this);
  }

  clearContent(): GoogleRange {
    this.script.calls.clearCells(this.sheet, this.rectangle, { content: true, look: false });
    return asGoogle(this);
  }

  clearFormat(): GoogleRange {
    this.script.calls.clearCells(this.sheet, this.rectangle, { content: false, look: true });
    return asGoogle(this);
  }

  clearNote(): GoogleRange {
    return this.setNotes(filled(this.rectangle, ''));
  }

  clearDataValidations(): GoogleRange {
    this.script.calls.setValidation(this.sheet, this.rectangle, null);
    return asGoogle(this);
  }

  copyTo(...args: [destination: unknown, options?: unknown, transposed?: boolean]): void {
    const [destination, options] = args;
    if (!(destination instanceof RangeValues)) throw mismatch(`${rangeApi}.copyTo`, args);
    const type = options instanceof EnumValue ? options.name() : null;
    const only = (options instanceof EnumValue ? {} : (options ?? {})) as {
      contentsOnly?: boolean;
      formatOnly?: boolean;
    };
    if (
      args[2] ||
      (type && !['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_FORMULA'].includes(type))
    ) {
      throw new Error(
        "The workbench's Range.copyTo cannot paste this way yet. Add it in src/workbench/host/google/range.ts with a test.",
      );
    }
    const { height, width } = this.rectangle;
    const target = destination.rectangle;
    const fits = target.height % height === 0 && target.width % width === 0;
    this.script.calls.copyCells(
      { sheet: this.sheet, range: this.rectangle },
      { sheet: destination.sheet, range: fits ? target : { ...target, height, width } },
      {
        content: !only.formatOnly && type !== 'PASTE_FORMAT',
        look: !only.contentsOnly && type !== 'PASTE_VALUES' && type !== 'PASTE_FORMULA',
        valuesOnly: Boolean(only.contentsOnly) || type === 'PASTE_VALUES',
      },
    );
  }
}
