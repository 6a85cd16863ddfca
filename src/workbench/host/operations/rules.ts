/** What executions do with conditional formats, validations, notes, filters and names. */
import type { ConditionalFormatContent, FilterContent } from '../files/content.ts';
import {
  fixedReference,
  overlap,
  quotedSheet,
  type Rectangle,
  readRange,
} from '../spreadsheet/a1.ts';
import type { Book } from '../spreadsheet/book.ts';
import * as cells from '../spreadsheet/cells.ts';
import { fromUniverRule, toUniverRule } from '../spreadsheet/conditional-formats.ts';
import { keptRules, namesOf, notesOf } from '../spreadsheet/content-of.ts';
import {
  filterCriteria,
  filterModel,
  setFilterCriteria,
  type WantedCriteria,
} from '../spreadsheet/filter-criteria.ts';
import { setNote } from '../spreadsheet/load.ts';
import { movedFormula } from '../spreadsheet/moved-formula.ts';
import { fromRectangle, toRectangle } from '../spreadsheet/ranges.ts';
import { replaceRules } from '../spreadsheet/shifted-rules.ts';
import { filters, formulas, validations } from '../spreadsheet/univer-modules.ts';
import {
  firstOf,
  isRelative,
  keptValidations,
  validationAt,
} from '../spreadsheet/validation-lookup.ts';
import {
  fromUniverValidation,
  toUniverValidation,
  type ValidationRule,
} from '../spreadsheet/validations.ts';

/** What is left of `ranges` once `taken` is cut out of them. */
function without(ranges: readonly Rectangle[], taken: Rectangle): Rectangle[] {
  return ranges.flatMap((range) => {
    const common = overlap(range, taken);
    if (!common) return [range];
    const bottom = range.row + range.height;
    const right = range.column + range.width;
    const afterRow = common.row + common.height;
    const afterColumn = common.column + common.width;
    return [
      { ...range, height: common.row - range.row },
      { ...range, row: afterRow, height: bottom - afterRow },
      {
        row: common.row,
        column: range.column,
        height: common.height,
        width: common.column - range.column,
      },
      { row: common.row, column: afterColumn, height: common.height, width: right - afterColumn },
    ].filter(({ height, width }) => height > 0 && width > 0);
  });
}

/** The same cells in as few rectangles as neighbours can be put together. */
function joined(ranges: readonly Rectangle[]): Rectangle[] {
  const parts = [...ranges];
  for (let first = 0; first < parts.length; first += 1) {
    for (let second = 0; second < parts.length; second += 1) {
      const [a, b] = [parts[first], parts[second]];
      if (!a || !b || first === second) continue;
      const isBelow = a.column === b.column && a.width === b.width && a.row + a.height === b.row;
      const isBeside = a.row === b.row && a.height === b.height && a.column + a.width === b.column;
      if (!isBelow && !isBeside) continue;
      parts[first] = isBelow
        ? { ...a, height: a.height + b.height }
        : { ...a, width: a.width + b.width };
      parts.splice(second, 1);
      return joined(parts);
    }
  }
  return parts;
}

/** A list in a range of its own sheet names the sheet, for whoever reads it from elsewhere. */
function withSheet(rule: ValidationRule, name: string): ValidationRule {
  const [value] = rule.values.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE' || !value || !/^\$?[A-Z]{1,3}\$?[\d:]/i.test(value))
    return rule;
  return { ...rule, values: [`${quotedSheet(name)}!${value}`] };
}

export function ruleOperations(book: Book) {
  /** A formula, or a reference without its equals sign. */
  const movedRule = (text: string, columns: number, rows: number) =>
    text.startsWith('=')
      ? movedFormula(book, text, columns, rows)
      : movedFormula(book, `=${text}`, columns, rows).slice(1);
  const clearValidation = (sheet: number, range: Rectangle) => {
    const target = book.target(sheet);
    for (const kept of [...keptValidations(book, sheet)]) {
      const ranges = kept.ranges.map(toRectangle);
      if (!ranges.some((one) => overlap(one, range))) continue;
      const left = without(ranges, range);
      const rule = fromUniverValidation(kept);
      const [before, after] = [firstOf(ranges), firstOf(left)];
      const by = [after.column - before.column, after.row - before.row] as const;
      if (left.length === 0) {
        book.run(validations.RemoveDataValidationMutation.id, { ...target, ruleId: kept.uid });
      } else if (isRelative(rule) && by.some((one) => one !== 0)) {
        // What it reads counts from the first cell of its range, and that is another one now.
        const values = rule.values.map((value) => movedRule(String(value), ...by));
        book.run(validations.RemoveDataValidationMutation.id, { ...target, ruleId: kept.uid });
        book.run(validations.AddDataValidationMutation.id, {
          ...target,
          rule: toUniverValidation({ ...rule, values }, left, kept.uid),
        });
      } else {
        book.run(validations.UpdateDataValidationMutation.id, {
          ...target,
          ruleId: kept.uid,
          payload: { type: validations.UpdateRuleType.RANGE, payload: left.map(fromRectangle) },
        });
      }
    }
  };

  return {
    rules: (sheet: number): { ranges: Rectangle[]; rule: ConditionalFormatContent['rule'] }[] =>
      keptRules(book, sheet).map(fromUniverRule),
    setRules(
      sheet: number,
      rules: readonly { ranges: readonly Rectangle[]; rule: ConditionalFormatContent['rule'] }[],
    ): void {
      cells.checkEditable(book, sheet, null);
      const kept = rules.map(({ ranges, rule }) =>
        toUniverRule({ ranges: [], rule }, ranges, `format-${book.nextId()}`),
      );
      replaceRules(book, sheet, kept);
    },

    validationRules(sheet: number, range: Rectangle): (ValidationRule | null)[][] {
      const at = validationAt(book, sheet);
      return Array.from({ length: range.height }, (_, row) =>
        Array.from({ length: range.width }, (__, column) => {
          const rule = at?.(range.row + row, range.column + column)?.rule;
          return rule ? withSheet(rule, book.sheet(sheet).getName()) : null;
        }),
      );
    },
    setValidation(sheet: number, range: Rectangle, rule: ValidationRule | null): void {
      cells.checkEditable(book, sheet, range);
      clearValidation(sheet, range);
      if (!rule) return;
      const same = isRelative(rule)
        ? undefined
        : keptValidations(book, sheet).find(
            (kept) => JSON.stringify(fromUniverValidation(kept)) === JSON.stringify(rule),
          );
      const target = book.target(sheet);
      if (same) {
        book.run(validations.UpdateDataValidationMutation.id, {
          ...target,
          ruleId: same.uid,
          payload: {
            type: validations.UpdateRuleType.RANGE,
            payload: joined([...same.ranges.map(toRectangle), range]).map(fromRectangle),
          },
        });
      } else {
        book.run(validations.AddDataValidationMutation.id, {
          ...target,
          rule: toUniverValidation(rule, [range], `validation-${book.nextId()}`),
        });
      }
    },

    notes(sheet: number, range: Rectangle): string[][] {
      const found = notesOf(book, sheet);
      return Array.from({ length: range.height }, (_, row) =>
        Array.from(
          { length: range.width },
          (__, column) => found.get(`${range.row + row}-${range.column + column}`) ?? '',
        ),
      );
    },
    setNotes(sheet: number, range: Rectangle, texts: readonly (readonly string[])[]): void {
      cells.checkEditable(book, sheet, range);
      const found = notesOf(book, sheet);
      for (const [row, line] of texts.entries()) {
        for (const [column, text] of line.entries()) {
          const before = found.get(`${range.row + row}-${range.column + column}`) ?? '';
          if (before !== text) setNote(book, sheet, range.row + row, range.column + column, text);
        }
      }
    },

    filter(sheet: number): { range: Rectangle; criteria: FilterContent['criteria'] } | null {
      const model = filterModel(book, sheet);
      if (!model) return null;
      return { range: toRectangle(model.getRange()), criteria: filterCriteria(book, sheet) };
    },
    createFilter(sheet: number, range: Rectangle): void {
      if (filterModel(book, sheet)) {
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      }
      book.run(filters.SetSheetsFilterRangeMutation.id, {
        ...book.target(sheet),
        range: fromRectangle(range),
      });
    },
    setFilterColumn(sheet: number, column: number, wanted: WantedCriteria | null): void {
      const model = filterModel(book, sheet);
      if (model) setFilterCriteria(book, sheet, toRectangle(model.getRange()), column, wanted);
    },
    removeFilter(sheet: number): void {
      book.run(filters.RemoveSheetsFilterMutation.id, book.target(sheet));
    },

    names(): { id: string; name: string; sheet: number; range: Rectangle }[] {
      return namesOf(book).flatMap(({ id, name, reference }) => {
        try {
          const place = book.locate(reference.replace(/\$/g, ''));
          const range = readRange(place.cells, book.grid(place.id));
          return range ? [{ id, name, sheet: place.id, range }] : [];
        } catch {
          // A name may stand for a formula or a deleted sheet; neither is a named range.
          return [];
        }
      });
    },
    setName(name: string, sheet: number, range: Rectangle): void {
      if (!/^[\p{L}_][\p{L}\d_.]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
        throw new Error('The name of the range is invalid.');
      }
      const existing = namesOf(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
      book.run(formulas.SetDefinedNameMutation.id, {
        unitId: book.unitId,
        id: existing?.id ?? `name-${book.nextId()}`,
        name,
        formulaOrRefString: fixedReference(book.sheet(sheet).getName(), range),
        localSheetId: 'AllDefaultWorkbook',
      });
    },
    removeName(name: string): void {
      const found = namesOf(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!found) throw new Error(`The named range "${name}" does not exist.`);
      book.run(formulas.RemoveDefinedNameMutation.id, {
        unitId: book.unitId,
        id: found.id,
        name: found.name,
        formulaOrRefString: found.reference,
        localSheetId: 'AllDefaultWorkbook',
      });
    },
  };
}
