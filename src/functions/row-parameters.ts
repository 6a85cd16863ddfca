import { InputProblem } from '../domain/problem.ts';
import type { Rating } from '../domain/traits.ts';
import type { Localised } from '../text/language.ts';
import { isBlank, isErrorText, told } from '../workbook/cell.ts';
import { readNumber } from '../workbook/read-number.ts';
import type { Area } from './area.ts';
import type { Call, EachParameter, WholeParameter } from './define.ts';
import { isBlankArea, isBlankRow, whereIn } from './places.ts';

/*
 * Arguments of several cells per row, and the weights that belong to them.
 */

interface Options {
  readonly help: Localised;
}

const isRating = (value: unknown): value is 1 | 2 | 3 | 4 | 5 =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

/** The rating in a cell that does not simply hold one. */
function ratingAt(area: Area, parameter: string, row: number, column: number, call: Call): Rating {
  const cell = area.rows[row]?.[column];
  if (isBlank(cell)) return null;
  // A cell formatted as text holds "4" and looks the same as one that holds 4.
  const written = typeof cell === 'string' ? readNumber(cell, call.sheet) : undefined;
  if (isRating(written)) return written;
  const where = whereIn(area, parameter, row, column);
  throw new InputProblem({
    kind: isErrorText(cell) ? 'error-cell' : 'not-a-rating',
    got: told(cell),
    ...where,
  });
}

function ratingRow(
  options: Options,
  checkWidth: (columns: number, parameter: string) => void,
): EachParameter<Rating[]> {
  return {
    kind: 'each',
    sheetType: 'range',
    isOptional: false,
    isNeeded: true,
    help: options.help,
    open(area, parameter, call) {
      if (!(area.isSingle && isBlank(area.rows[0]?.[0]))) checkWidth(area.width, parameter);
      return {
        isBlank: (row) => isBlankRow(area.rows[row]),
        read(row) {
          const cells = area.rows[row] ?? [];
          const ratings: Rating[] = [];
          for (let column = 0; column < area.width; column++) {
            const cell = cells[column];
            ratings.push(isRating(cell) ? cell : ratingAt(area, parameter, row, column, call));
          }
          return ratings;
        },
      };
    },
  };
}

/** A row of trait ratings: the first half of the columns for the customer pole, the second for the patient pole. */
export function traitRatings(options: Options): EachParameter<Rating[]> {
  return ratingRow(options, (columns, parameter) => {
    if (columns % 2 === 1) throw new InputProblem({ kind: 'odd-columns', parameter, columns });
  });
}

/** A row of as many ratings as there are factors. */
export function factorRatings(options: Options, needed: number): EachParameter<Rating[]> {
  return ratingRow(options, (columns, parameter) => {
    if (columns !== needed) {
      throw new InputProblem({ kind: 'wrong-columns', parameter, needed, got: columns });
    }
  });
}

/** One weight per column of the argument named `of`; null where none are given. */
export function weights(
  options: Options,
): WholeParameter<(columns: number) => readonly number[] | null> {
  return {
    kind: 'whole',
    sheetType: 'range',
    isOptional: true,
    help: options.help,
    read(area, parameter, { sheet }) {
      if (isBlankArea(area)) return () => null;
      if (area.rows.length > 1) {
        throw new InputProblem({ kind: 'one-row-needed', parameter, rows: area.rows.length });
      }
      const given: number[] = [];
      for (let column = 0; column < area.width; column++) {
        given.push(weightAt(area, parameter, column, sheet));
      }
      return (columns) => {
        if (given.length === columns) return given;
        if (given.length === 1) return Array<number>(columns).fill(given[0] ?? 1);
        throw new InputProblem({
          kind: 'wrong-columns',
          parameter,
          needed: columns,
          got: given.length,
        });
      };
    },
  };
}

const largestWeight = 1000;

function weightAt(
  area: Area,
  parameter: string,
  column: number,
  sheet: Parameters<typeof readNumber>[1],
): number {
  const cell = area.rows[0]?.[column];
  const where = whereIn(area, parameter, 0, column);
  if (isErrorText(cell)) throw new InputProblem({ kind: 'error-cell', got: told(cell), ...where });
  const weight = readNumber(cell, sheet);
  if (weight === 'blank') throw new InputProblem({ kind: 'weight-missing', ...where });
  if (weight === 'not-a-number') {
    throw new InputProblem({ kind: 'not-a-number', got: told(cell), ...where });
  }
  if (weight < 0 || weight > largestWeight) {
    throw new InputProblem({
      kind: 'out-of-range',
      got: weight,
      min: 0,
      max: largestWeight,
      ...where,
    });
  }
  return weight;
}
