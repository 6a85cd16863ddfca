/** Which validation holds for a cell, and whether it lets a value in. */
import type { CellValue } from '../files/content.ts';
import { cellName, type Rectangle, splitSheet } from './a1.ts';
import { type Book, type CellMatrix, cellValueOf, type UniverCell } from './book.ts';
import { evaluator, withCells } from './evaluate.ts';
import { toRectangle } from './ranges.ts';
import { shownText } from './shown-text.ts';
import { validations } from './univer-modules.ts';
import {
  fromUniverValidation,
  type KeptValidation,
  passes,
  type ValidationContext,
  type ValidationRule,
} from './validations.ts';

export interface Validation {
  readonly rule: ValidationRule;
  /** Where its relative references count from. */
  readonly first: { readonly row: number; readonly column: number };
}

export function keptValidations(book: Book, sheet: number): readonly KeptValidation[] {
  const model = book.univer.get<import('@univerjs/data-validation').DataValidationModel>(
    validations.DataValidationModel,
  );
  const { unitId, subUnitId } = book.target(sheet);
  return model.getRules(unitId, subUnitId) as unknown as readonly KeptValidation[];
}

/** The upper left cell of a rule's first range. */
export const firstOf = (ranges: readonly Rectangle[]): { row: number; column: number } => ({
  row: ranges[0]?.row ?? 0,
  column: ranges[0]?.column ?? 0,
});

/** A look-up for the cells of a sheet; null if the sheet has no validation. */
export function validationAt(
  book: Book,
  sheet: number,
): ((row: number, column: number) => Validation | null) | null {
  const kept = keptValidations(book, sheet).map((one) => {
    const ranges = one.ranges.map(toRectangle);
    return { ranges, validation: { rule: fromUniverValidation(one), first: firstOf(ranges) } };
  });
  if (kept.length === 0) return null;
  return (row, column) =>
    kept.find(({ ranges }) =>
      ranges.some(
        (range) =>
          row >= range.row &&
          row < range.row + range.height &&
          column >= range.column &&
          column < range.column + range.width,
      ),
    )?.validation ?? null;
}

/** Whether what a rule reads depends on where it stands: a reference without both dollar signs. */
export function isRelative({ criteria, values }: ValidationRule): boolean {
  if (criteria === 'CUSTOM_FORMULA') return true;
  if (criteria !== 'VALUE_IN_RANGE') return false;
  const { cells } = splitSheet(String(values[0]).replace(/^=/, ''));
  const isFixed = /^\$[A-Z]{1,3}(\$\d+)?(:\$[A-Z]{1,3}(\$\d+)?)?$/i.test(cells);
  const isName = /^[\p{L}_][\p{L}\d_.]*$/u.test(cells) && !/^[A-Z]{1,3}\d+$/i.test(cells);
  return !isFixed && !isName;
}

/** Whether it takes other cells to judge a value. */
const asksOthers = ({ rule }: Validation) =>
  !rule.allowInvalid && (rule.criteria === 'CUSTOM_FORMULA' || rule.criteria === 'VALUE_IN_RANGE');

/** Whether a write on the sheet is judged by cells that may wait to be computed. */
export function judgesByFormula(book: Book, sheet: number): boolean {
  return keptValidations(book, sheet).some((one) =>
    asksOthers({ rule: fromUniverValidation(one), first: firstOf([]) }),
  );
}

/** Throws Google's sentence for the first of the new cells that a rule rejects; all of them are there when it is asked. */
export function checkValidations(book: Book, sheet: number, cells: CellMatrix): void {
  const at = validationAt(book, sheet);
  if (!at) return;
  const judged: { row: number; column: number; cell: UniverCell; validation: Validation }[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line) as [string, UniverCell][]) {
      const validation = at(Number(row), Number(column));
      if (!validation || validation.rule.allowInvalid || cell.f) continue;
      judged.push({ row: Number(row), column: Number(column), cell, validation });
    }
  }
  const check = () => {
    const contextOf = contexts(book, sheet);
    for (const { row, column, cell, validation } of judged) {
      const context = contextOf(validation, { row, column });
      if (passes(cellValueOf(cell), validation.rule, context)) continue;
      throw new Error(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  };
  if (judged.some(({ validation }) => asksOthers(validation))) withCells(book, sheet, cells, check);
  else check();
}

function contexts(book: Book, sheet: number) {
  const textOf: ValidationContext['textOf'] = (value) => shownText(value, '', book.writing);
  const readers = new Map<Validation, ReturnType<typeof evaluator>>();
  const lists = new Map<Validation, ReadonlySet<string>>();
  const read = (validation: Validation, formula: string, cell: { row: number; column: number }) => {
    let reader = readers.get(validation);
    if (!reader) {
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      reader = evaluator(book, sheet, text, validation.first);
      readers.set(validation, reader);
    }
    return reader(cell);
  };
  return (validation: Validation, cell: { row: number; column: number }): ValidationContext => ({
    textOf,
    isInRange(reference, text) {
      const known = lists.get(validation);
      const texts = known ?? new Set(read(validation, reference, cell).map(textOf));
      if (!isRelative(validation.rule)) lists.set(validation, texts);
      return texts.has(text);
    },
    isTrue(formula) {
      const [value = null]: (CellValue | undefined)[] = read(validation, formula, cell);
      return value === true || (typeof value === 'number' && value !== 0);
    },
  });
}
