import type { ArgumentProblem } from '../domain/argument-problem.ts';
import { InputProblem } from '../domain/problem.ts';
import { type AccountClass, ownVerdictPatientFrom } from '../domain/segment.ts';
import type { Localised } from '../text/language.ts';
import { accountKey } from '../workbook/account-key.ts';
import { isBlank, isDate, isErrorText, told } from '../workbook/cell.ts';
import { readClass } from '../workbook/class-words.ts';
import { labelOfWord } from '../workbook/label-words.ts';
import { type NumberLocale, readNumber } from '../workbook/read-number.ts';
import type { Call, EachParameter } from './define.ts';
import { type Where, whereIn } from './places.ts';

/*
 * Arguments of one cell per row. Each kind reads a cell or says why it cannot; errors of other formulas are told
 * apart, because there the repair lies elsewhere.
 */

interface Options {
  readonly help: Localised;
  readonly isOptional?: boolean;
}

/** `read` gives undefined for a cell it refuses, and `refusal` says why. */
function oneCell<T>(kind: {
  readonly sheetType: string;
  readonly options: Options;
  readonly isNeeded: boolean;
  readonly read: (cell: unknown, call: Call) => T | undefined;
  readonly refusal: (where: Where, cell: unknown, call: Call) => ArgumentProblem;
}): EachParameter<T> {
  return {
    kind: 'each',
    sheetType: kind.sheetType,
    help: kind.options.help,
    isOptional: kind.options.isOptional ?? false,
    isNeeded: kind.isNeeded,
    open(area, parameter, call) {
      if (area.width !== 1) {
        throw new InputProblem({ kind: 'wrong-columns', parameter, needed: 1, got: area.width });
      }
      return {
        isBlank: (row) => isBlank(area.rows[row]?.[0]),
        read(row) {
          const cell = area.rows[row]?.[0];
          const value = isErrorText(cell) ? undefined : kind.read(cell, call);
          if (value !== undefined) return value;
          const where = whereIn(area, parameter, row, 0);
          throw new InputProblem(
            isErrorText(cell)
              ? { kind: 'error-cell', got: told(cell), ...where }
              : kind.refusal(where, cell, call),
          );
        },
      };
    },
  };
}

/** A number on a scale. "70 %" is refused: on a scale to 100 it could mean 70 or 0.7. */
function onScale(cell: unknown, locale: NumberLocale): number | 'blank' | 'not-a-number' {
  if (typeof cell === 'string' && /[%‰]/.test(cell)) return 'not-a-number';
  return readNumber(cell, locale);
}

/** A value from 0 to 100; null for a blank cell. */
export function percentage(options: Options): EachParameter<number | null> {
  return oneCell<number | null>({
    sheetType: 'number',
    options,
    isNeeded: false,
    read(cell, { sheet }) {
      const value = onScale(cell, sheet);
      if (value === 'blank') return null;
      return value === 'not-a-number' || value < 0 || value > 100 ? undefined : value;
    },
    refusal(where, cell, { sheet }) {
      const value = onScale(cell, sheet);
      return typeof value === 'number'
        ? { kind: 'out-of-range', got: value, min: 0, max: 100, ...where }
        : { kind: 'not-a-number', got: told(cell), ...where };
    },
  });
}

/** An amount as people write it; null for a blank cell. */
export function amount(options: Options): EachParameter<number | null> {
  return oneCell<number | null>({
    sheetType: 'number',
    options,
    isNeeded: true,
    read(cell, { sheet }) {
      const value = readNumber(cell, sheet);
      if (value === 'blank') return null;
      return value === 'not-a-number' ? undefined : value;
    },
    refusal: (where, cell) => ({ kind: 'not-a-number', got: told(cell), ...where }),
  });
}

/** A class A to D, in the words of the settings too; `none` for a blank cell, a prospect. */
export function classWord(options: Options): EachParameter<AccountClass | 'none'> {
  return oneCell<AccountClass | 'none'>({
    sheetType: 'string',
    options,
    isNeeded: false,
    read(cell, { settings }) {
      const read = readClass(cell, settings?.classWords);
      return read === 'not-a-class' ? undefined : read;
    },
    refusal: (where, cell) => ({ kind: 'not-a-class', got: told(cell), ...where }),
  });
}

/** Whether the label or the bare score in a cell makes the account a confirmed patient; false for a blank cell. */
export function patientVerdict(options: Options): EachParameter<boolean> {
  return oneCell<boolean>({
    sheetType: 'string',
    options,
    isNeeded: false,
    read(cell, { sheet, settings }) {
      if (isBlank(cell)) return false;
      const label = typeof cell === 'string' ? labelOfWord(cell, settings?.labelWords) : undefined;
      if (label !== undefined) return label === 'patient';
      const score = onScale(cell, sheet);
      if (typeof score !== 'number' || score < 0 || score > 100) return undefined;
      return score >= ownVerdictPatientFrom - 1e-9;
    },
    refusal: (where, cell) => ({ kind: 'not-a-label', got: told(cell), ...where }),
  });
}

/** An account or a person as compared by `accountKey`; '' for a blank cell, null where the argument was left out. */
export function name(
  options: Options & { readonly isNeeded: boolean },
): EachParameter<string | null> {
  const parameter = oneCell<string | null>({
    sheetType: 'string',
    options,
    isNeeded: options.isNeeded,
    read: (cell) =>
      typeof cell === 'boolean' || isDate(cell) || (typeof cell === 'object' && cell !== null)
        ? undefined
        : accountKey(cell),
    refusal: (where, cell) => ({ kind: 'not-a-name', got: told(cell), ...where }),
  });
  return {
    ...parameter,
    open: (area, parameterName, call) =>
      area.isSingle && isBlank(area.rows[0]?.[0])
        ? { isBlank: () => true, read: () => null }
        : parameter.open(area, parameterName, call),
  };
}
