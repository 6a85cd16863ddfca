/** Which validation holds for a cell, with what judging a value needs from the book. */
import { readRange } from './a1.ts';
import { type Book, cellValueOf } from './book.ts';
import { toRectangle } from './ranges.ts';
import { shownText } from './shown-text.ts';
import { validations } from './univer-modules.ts';
import {
  fromUniverValidation,
  type KeptValidation,
  type ValidationContext,
  type ValidationRule,
} from './validations.ts';

export function keptValidations(book: Book, sheet: number): readonly KeptValidation[] {
  const model = book.univer.get<import('@univerjs/data-validation').DataValidationModel>(
    validations.DataValidationModel,
  );
  const { unitId, subUnitId } = book.target(sheet);
  return model.getRules(unitId, subUnitId) as unknown as readonly KeptValidation[];
}

function contextOf(book: Book): ValidationContext {
  const textOf: ValidationContext['textOf'] = (value) => shownText(value, '', book.writing);
  return {
    textOf,
    textsOf(reference) {
      const { id, cells } = book.locate(reference.replace(/^=/, ''));
      const range = readRange(cells, book.grid(id));
      if (!range) return [];
      const matrix = book.sheet(id).getCellMatrix();
      const texts: string[] = [];
      for (let row = range.row; row < range.row + range.height; row += 1) {
        for (let column = range.column; column < range.column + range.width; column += 1) {
          texts.push(textOf(cellValueOf(matrix.getValue(row, column))));
        }
      }
      return texts;
    },
    // A rule by formula would need the engine in the middle of a write; none of ours rejects by one.
    isTrue(formula) {
      throw new Error(
        `The workbench cannot judge a rejecting validation by formula yet (${formula}). Add it in src/workbench/host/spreadsheet/validation-lookup.ts with a test.`,
      );
    },
  };
}

/** A look-up for the cells of a sheet; null if the sheet has no validation. */
export function validationAt(
  book: Book,
  sheet: number,
):
  | ((row: number, column: number) => { rule: ValidationRule; context: ValidationContext } | null)
  | null {
  const kept = keptValidations(book, sheet).map((one) => ({
    rule: fromUniverValidation(one),
    ranges: one.ranges.map(toRectangle),
  }));
  if (kept.length === 0) return null;
  const context = contextOf(book);
  return (row, column) => {
    const found = kept.find(({ ranges }) =>
      ranges.some(
        (range) =>
          row >= range.row &&
          row < range.row + range.height &&
          column >= range.column &&
          column < range.column + range.width,
      ),
    );
    return found ? { rule: found.rule, context } : null;
  };
}
