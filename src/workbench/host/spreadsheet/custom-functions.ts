/**
 * Custom functions as Sheets calls them, on Univer's engine. Univer's own registration passes blanks as 0 and turns
 * texts such as "007" into numbers, so the functions are given to the engine directly.
 */
import { circularError, circularFunction } from './circular-references.ts';
import { sheetsFunctions } from './sheets-functions.ts';
import type { UniverInstance } from './univer.ts';
import { loadingFunction, parseErrorFunction } from './univer-bends.ts';
import { formulas } from './univer-modules.ts';

/** A value as a custom function sees or gives it. */
export type FunctionValue = string | number | boolean | Date | null | undefined;

export interface FunctionCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionRuntime {
  /** Runs the function with its arguments: single values or two-dimensional arrays. */
  call(name: string, args: readonly unknown[], cell: FunctionCell): unknown;
  /** Whether a number in this format is a day or a time, and the moment it names. */
  readDate(value: number, pattern: string): Date | null;
  /** The day number of a moment in the spreadsheet's zone. */
  writeDate(date: Date): number;
  readonly largestResult: number;
  readonly errorCellsArriveAsText: boolean;
  readonly skippedArgumentIsEmptyText: boolean;
  /** The sentence Sheets shows when the pointer rests on the cell; null when the cell has no error any more. */
  explain(cell: FunctionCell, sentence: string | null): void;
}

type ValueObject = import('@univerjs/engine-formula').BaseValueObject;
type AnyObject = ValueObject | import('@univerjs/engine-formula').BaseReferenceObject;

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function single(value: ValueObject | null | undefined, runtime: FunctionRuntime): unknown {
  if (value === null || value === undefined || value.isNull()) return '';
  if (value.isError()) {
    const text = String((value as unknown as { getErrorType(): string }).getErrorType());
    return runtime.errorCellsArriveAsText ? text : new Error(text);
  }
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) {
    const number = Number(value.getValue());
    const pattern = value.getPattern();
    return (pattern && runtime.readDate(number, pattern)) || number;
  }
  return String(value.getValue());
}

/** One cell becomes its value, anything larger rows of values. */
function argument(given: AnyObject, runtime: FunctionRuntime): unknown {
  const rows: unknown[][] = [];
  if (given.isReferenceObject()) {
    const reference = given as import('@univerjs/engine-formula').BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const width = endColumn - startColumn + 1;
    for (let row = startRow; row <= endRow; row += 1) rows.push(new Array(width).fill(''));
    reference.iterator((value, row, column) => {
      const line = rows[row - startRow];
      if (line && value) line[column - startColumn] = single(value, runtime);
    });
  } else if ((given as ValueObject).isArray()) {
    (given as import('@univerjs/engine-formula').ArrayValueObject).iterator(
      (value, row, column) => {
        let line = rows[row];
        if (!line) {
          line = [];
          rows[row] = line;
        }
        line[column] = single(value ?? null, runtime);
      },
    );
  } else {
    const value = given as ValueObject;
    if (value.isNull()) return runtime.skippedArgumentIsEmptyText ? '' : undefined;
    return single(value, runtime);
  }
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function resultCell(value: unknown, runtime: FunctionRuntime): ValueObject {
  if (value === null || value === undefined || value === '')
    return formulas.StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? formulas.NumberValueObject.create(value)
      : formulas.ErrorValueObject.create(formulas.ErrorType.NUM);
  }
  if (typeof value === 'boolean') return formulas.BooleanValueObject.create(value);
  if (isDate(value))
    return formulas.NumberValueObject.create(runtime.writeDate(value), 'yyyy-mm-dd');
  const text = String(value);
  if (text.length > 50_000) {
    throw new Error(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  return formulas.StringValueObject.create(text);
}

function result(value: unknown, runtime: FunctionRuntime): ValueObject {
  if (!Array.isArray(value)) return resultCell(value, runtime);
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  if (width === 0 || value.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new Error('A custom function returns one value or rows of equal length.');
  }
  if (value.length * width > runtime.largestResult) throw new Error('Result too large.');
  return formulas.ArrayValueObject.create({
    calculateValueList: value.map((row: unknown[]) => row.map((cell) => resultCell(cell, runtime))),
    rowCount: value.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function executor(name: string, calculate: (args: AnyObject[], cell: FunctionCell) => ValueObject) {
  class Executor extends formulas.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;
    override calculate(...args: AnyObject[]): ValueObject {
      return calculate(args, {
        sheetId: this.subUnitId ?? '',
        row: this.row ?? 0,
        column: this.column ?? 0,
      });
    }
  }
  return new Executor(name);
}

/** Teaches the engine the add-on's functions, and the few of Sheets that Univer lacks and the method's users know. */
export function registerFunctions(
  univer: UniverInstance,
  names: readonly string[],
  runtime: FunctionRuntime,
): void {
  const service = univer.get<import('@univerjs/engine-formula').IFunctionService>(
    formulas.IFunctionService,
  );
  const error = (cell: FunctionCell, sentence: string) => {
    runtime.explain(cell, sentence);
    return formulas.ErrorValueObject.create(
      '#ERROR!' as import('@univerjs/engine-formula').ErrorType,
      sentence,
    );
  };
  for (const name of names) {
    service.registerExecutors(
      // The engine looks names up in upper case, whatever was typed.
      executor(name.toUpperCase(), (args, cell) => {
        try {
          const value = result(
            runtime.call(
              name,
              args.map((arg) => argument(arg, runtime)),
              cell,
            ),
            runtime,
          );
          runtime.explain(cell, null);
          return value;
        } catch (thrown) {
          const { name: kind = 'Error', message = String(thrown) } = (thrown ??
            {}) as Partial<Error>;
          return error(cell, `${kind}: ${message}`);
        }
      }),
    );
  }
  service.registerExecutors(
    executor(parseErrorFunction, (_, cell) => error(cell, 'Formula parse error.')),
    executor(circularFunction, circularError),
    executor(loadingFunction, () => formulas.StringValueObject.create('Loading...')),
    ...Object.entries(sheetsFunctions).map(([name, compute]) =>
      executor(name, (args) => {
        try {
          return result(compute(...args.map((arg) => argument(arg, runtime))), runtime);
        } catch {
          return formulas.ErrorValueObject.create(formulas.ErrorType.VALUE);
        }
      }),
    ),
    executor('ARRAYFORMULA', ([value]) => value as ValueObject),
  );
  // It wants a browser to measure the picture with, and ends the process without one.
  service.unregisterExecutors('IMAGE');
}
