/**
 * Conditional formats, validations and named ranges follow rows, columns and the names of sheets. Only Univer's user interface would
 * move conditional formats, and it moves validations of the wrong sheet and none of what they read.
 */
import type { Rectangle } from './a1.ts';
import type { Book } from './book.ts';
import type { KeptRule } from './conditional-formats.ts';
import { keptRules, namesOf } from './content-of.ts';
import { FormulaParseError } from './formula-language.ts';
import { movedFormula } from './moved-formula.ts';
import { fromRectangle, toRectangle } from './ranges.ts';
import { type Change, renameSheet, shiftFormula, shiftRectangle } from './shift.ts';
import { conditionalFormats, formulas, validations } from './univer-modules.ts';
import { firstOf, keptValidations } from './validation-lookup.ts';
import { type KeptValidation, withFormulas } from './validations.ts';

type ChangeFormula = (formula: string) => string;

/** Looks at all rules ahead of a change of a sheet; calling what it gives puts them where they belong after it. */
export function rulesAfter(book: Book, changed: number, change: Change): () => void {
  const name = book.sheet(changed).getName();
  const wanted = book.sheetIds.map((sheet) => {
    const isOn = sheet === changed;
    const follow = (kept: { readonly ranges: readonly unknown[] }) => {
      const before = kept.ranges.map((range) =>
        toRectangle(range as Parameters<typeof toRectangle>[0]),
      );
      const after = isOn ? before.flatMap((range) => shiftRectangle(range, change) ?? []) : before;
      const origin = isOn ? survivor(before, change) : firstOf(before);
      return {
        ranges: after.map(fromRectangle),
        formula: (formula: string) =>
          shiftFormula(fromFirst(book, formula, firstOf(before), origin), change, {
            changed: name,
            isOn,
          }),
      };
    };
    return {
      sheet,
      formats: keptRules(book, sheet).flatMap((kept) => {
        const { ranges, formula } = follow(kept);
        return ranges.length > 0 ? [{ ...withConditions(kept, formula), ranges }] : [];
      }),
      validations: keptValidations(book, sheet).flatMap((kept) => {
        const { ranges, formula } = follow(kept);
        return ranges.length > 0 ? [{ ...withFormulas(kept, formula), ranges }] : [];
      }),
    };
  });
  const names = changedNames(book, (reference) =>
    shiftFormula(reference, change, { changed: name, isOn: false }),
  );
  return () => {
    replaceNames(book, names);
    for (const { sheet, formats, validations: kept } of wanted) {
      replaceRules(book, sheet, formats);
      replaceValidations(book, sheet, kept);
    }
  };
}

/** Gives every rule and named range that names a sheet its new name. */
export function renameInRules(book: Book, before: string, after: string): void {
  const formula: ChangeFormula = (text) => renameSheet(text, before, after);
  replaceNames(book, changedNames(book, formula));
  for (const sheet of book.sheetIds) {
    replaceRules(
      book,
      sheet,
      keptRules(book, sheet).map((kept) => withConditions(kept, formula)),
    );
    replaceValidations(
      book,
      sheet,
      keptValidations(book, sheet).map((kept) => withFormulas(kept, formula)),
    );
  }
}

type Names = ReturnType<typeof namesOf>;

const changedNames = (book: Book, change: ChangeFormula): Names =>
  namesOf(book).map((one) => ({ ...one, reference: change(one.reference) }));

/** Univer moves names too, but cannot read all that a locale may write in them. */
function replaceNames(book: Book, wanted: Names): void {
  const now = new Map(namesOf(book).map((one) => [one.id, one.reference]));
  for (const { id, name, reference } of wanted) {
    if (!now.has(id) || now.get(id) === reference) continue;
    book.run(formulas.SetDefinedNameMutation.id, {
      unitId: book.unitId,
      id,
      name,
      formulaOrRefString: reference,
      localSheetId: 'AllDefaultWorkbook',
    });
  }
}

/** The first cell of the ranges that is still there after the change. */
function survivor(ranges: readonly Rectangle[], change: Change): { row: number; column: number } {
  const range = ranges.find((one) => shiftRectangle(one, change)) ?? ranges[0];
  const { row = 0, column = 0 } = range ?? {};
  if (change.kind !== 'remove') return { row, column };
  const { at, count } = change;
  const past = (index: number) => (index >= at && index < at + count ? at + count : index);
  return change.dimension === 'rows' ? { row: past(row), column } : { row, column: past(column) };
}

/** The formula as another cell of the rule reads it. */
function fromFirst(
  book: Book,
  formula: string,
  first: { row: number; column: number },
  other: { row: number; column: number },
): string {
  const by = [other.column - first.column, other.row - first.row] as const;
  try {
    return movedFormula(book, formula, ...by);
  } catch (error) {
    // What is no formula in its locale has no references to move.
    if (error instanceof FormulaParseError) return formula;
    throw error;
  }
}

function withConditions(kept: KeptRule, formula: ChangeFormula): KeptRule {
  const shown = kept.rule as unknown as { value?: unknown };
  const google = kept.google;
  if (typeof shown.value !== 'string' || !shown.value.startsWith('=')) return kept;
  const rule = { ...shown, value: formula(shown.value) };
  const isStillGoogles = google && google.shown === JSON.stringify(kept.rule);
  return {
    ...kept,
    rule: rule as unknown as KeptRule['rule'],
    ...(isStillGoogles && google.rule.kind === 'boolean'
      ? {
          google: {
            shown: JSON.stringify(rule),
            rule: {
              ...google.rule,
              values: google.rule.values.map((value) =>
                typeof value === 'string' && value.startsWith('=') ? formula(value) : value,
              ),
            },
          },
        }
      : {}),
  };
}

/** Makes exactly these the sheet's rules, first one first. */
export function replaceRules(book: Book, sheet: number, rules: readonly KeptRule[]): void {
  const before = keptRules(book, sheet);
  if (JSON.stringify(before) === JSON.stringify(rules)) return;
  const target = book.target(sheet);
  for (const { cfId } of [...before]) {
    book.run(conditionalFormats.DeleteConditionalRuleMutation.id, { ...target, cfId });
  }
  // Univer puts each new rule first.
  for (const rule of [...rules].reverse()) {
    book.run(conditionalFormats.AddConditionalRuleMutation.id, { ...target, rule });
  }
}

function replaceValidations(book: Book, sheet: number, wanted: readonly KeptValidation[]): void {
  const before = keptValidations(book, sheet);
  if (JSON.stringify(before) === JSON.stringify(wanted)) return;
  const target = book.target(sheet);
  for (const { uid } of [...before]) {
    book.run(validations.RemoveDataValidationMutation.id, { ...target, ruleId: uid });
  }
  for (const rule of wanted) {
    book.run(validations.AddDataValidationMutation.id, { ...target, rule });
  }
}
