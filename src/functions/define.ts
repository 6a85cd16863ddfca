import { InputProblem, type Problem } from '../domain/problem.ts';
import { sentence } from '../text/formula-words.ts';
import type { Localised } from '../text/language.ts';
import type { SettingsTable } from '../workbook/settings-tab.ts';
import type { SheetContext } from '../workbook/sheet-context.ts';
import { type Area, areaOf } from './area.ts';

/*
 * A custom function is declared once, as data and one pure function; the stub, the help, the checks, the table in the
 * README and the tests are derived from the declaration. The rules for every function:
 *
 * - A range in, a range out. Parameters of kind "each" have one value per row; a single value, or one row, repeats;
 *   two ranges of different height are refused. Parameters of kind "whole" (weights, cuts, tables) are read once.
 * - A row that is blank in every "each" argument gives blanks, and such rows at the end are not returned at all, so an
 *   open range never spills down the sheet. A repeated value belongs to no row and keeps none alive.
 * - A refused row shows its sentence in the first column and leaves the others blank; the other rows still count.
 *   Where there is one row only, and where the arguments do not fit together, the whole call is refused.
 * - Cells are recognised without `instanceof`: they come from another realm.
 */

/** What a function gives a cell; '' leaves it blank. */
export type Output = number | string;

/** What one call is about, besides its arguments. */
export interface Call {
  readonly name: string;
  readonly sheet: SheetContext;
  /** The settings given to this call, else the defaults. */
  readonly settings: SettingsTable | null;
}

/** Reads the cells of one argument row by row. */
export interface Column<T> {
  isBlank(row: number): boolean;
  read(row: number): T;
}

interface Described {
  /** The type Sheets shows while typing. */
  readonly sheetType: string;
  readonly isOptional: boolean;
  readonly help: Localised;
}

/** An argument with one value per row. */
export interface EachParameter<T> extends Described {
  readonly kind: 'each';
  /** Left out, the call is refused; otherwise that counts as blank. */
  readonly isNeeded: boolean;
  open(area: Area, name: string, call: Call): Column<T>;
}

/** An argument that holds for the whole call. */
export interface WholeParameter<T> extends Described {
  readonly kind: 'whole';
  read(area: Area, name: string, call: Call): T;
}

/** The settings: read before all others, because they may say what words mean. */
export interface SettingsParameter extends Described {
  readonly kind: 'settings';
  read(area: Area, name: string, sheet: SheetContext): SettingsTable | null;
}

export type Parameter = EachParameter<unknown> | WholeParameter<unknown> | SettingsParameter;
type Parameters = Readonly<Record<string, Parameter>>;

/** The values of the "each" parameters in one row. */
type RowOf<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends { kind: 'each' } ? K : never]: P[K] extends EachParameter<
    infer T
  >
    ? T
    : never;
};

/** The values of the other parameters, and how wide each argument is. */
type GivenOf<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends { kind: 'whole' }
    ? K
    : never]: P[K] extends WholeParameter<infer T> ? T : never;
} & { readonly widths: Readonly<Record<keyof P, number>> };

/** An argument as written in an example: a cell, or a range as rows of cells. */
export type Argument = Output | boolean | readonly (readonly (Output | boolean)[])[];

export interface Example<Names extends string = string> {
  readonly args: Readonly<Partial<Record<Names, Argument>>>;
  /** What the call gives; or, per language, what it gives where the words differ. */
  readonly result: Result | Readonly<Record<'en' | 'de', Result>>;
}

export type Result = Output | readonly (readonly Output[])[];

/** A call that is refused, and why. */
export interface Refusal<Names extends string = string> {
  readonly args: Readonly<Partial<Record<Names, Argument>>>;
  readonly problem: Problem['kind'];
}

interface Definition<P extends Parameters> {
  readonly name: Uppercase<string>;
  readonly help: Localised;
  readonly parameters: P;
  /** How many columns a row of the result has. */
  readonly columns: number;
  /** The arguments as they stand in a sheet, for the table of functions. */
  readonly usage: readonly [string | Localised, ...(string | Localised)[]];
  readonly examples: readonly [
    Example<Extract<keyof P, string>>,
    ...Example<Extract<keyof P, string>>[],
  ];
  readonly refusals: readonly [
    Refusal<Extract<keyof P, string>>,
    ...Refusal<Extract<keyof P, string>>[],
  ];
}

/** Row-wise: once for the call, then for each row alone. */
interface RowWise<P extends Parameters> extends Definition<P> {
  readonly eachRow: (
    given: GivenOf<P>,
    call: Call,
  ) => (row: RowOf<P>) => Output | readonly Output[];
}

/** Whole-column: all rows that are neither blank nor refused, together. */
interface ColumnWise<P extends Parameters> extends Definition<P> {
  readonly allRows: (
    given: GivenOf<P>,
    rows: readonly RowOf<P>[],
    call: Call,
  ) => readonly (Output | readonly Output[])[];
}

export interface SheetFunction {
  readonly name: string;
  readonly help: Localised;
  readonly parameters: Parameters;
  readonly columns: number;
  readonly usage: readonly (string | Localised)[];
  readonly examples: readonly Example[];
  readonly refusals: readonly Refusal[];
  call(args: readonly unknown[], sheet: SheetContext): Output | Output[][];
}

type Row = Readonly<Record<string, unknown>>;

/** Declares a custom function; `eachRow` makes it row-wise, `allRows` whole-column. */
export function defineFunction<const P extends Parameters>(
  definition: RowWise<P> | ColumnWise<P>,
): SheetFunction {
  const { name, help, parameters, columns, usage, examples, refusals } = definition;
  return {
    name,
    help,
    parameters,
    columns,
    usage,
    examples: examples as readonly Example[],
    refusals: refusals as readonly Refusal[],
    call: (args, sheet) => run(definition as unknown as RowWise<Parameters>, args, sheet),
  };
}

function run(
  definition: RowWise<Parameters> | ColumnWise<Parameters>,
  args: readonly unknown[],
  sheet: SheetContext,
): Output | Output[][] {
  const names = Object.keys(definition.parameters);
  const areas = names.map((_, i) => areaOf(args[i]));
  const call: Call = {
    name: definition.name,
    sheet,
    settings: settingsOf(definition, areas, sheet),
  };

  const given: Record<string, unknown> = {};
  const widths: Record<string, number> = {};
  const opened: OpenColumn[] = [];
  const height = commonHeight(definition, areas);
  names.forEach((name, i) => {
    const parameter = definition.parameters[name];
    const area = areas[i];
    if (parameter === undefined || area === undefined) return;
    widths[name] = area.width;
    if (parameter.kind === 'whole') given[name] = parameter.read(area, name, call);
    if (parameter.kind !== 'each') return;
    const repeats = area.rows.length === 1 && height > 1;
    opened.push({ name, repeats, column: parameter.open(area, name, call) });
  });
  const all = { ...given, widths } as GivenOf<Parameters>;

  // One cell in, one cell out: tables and settings beside it do not make it a range.
  const isCell =
    definition.columns === 1 &&
    names.every((name, i) => definition.parameters[name]?.kind !== 'each' || areas[i]?.isSingle);
  const rows = trimmedHeight(opened, height);
  if (rows === 0) return isCell ? '' : [Array<Output>(definition.columns).fill('')];

  const result =
    'eachRow' in definition
      ? runEachRow(definition, all, opened, rows, height, call)
      : runAllRows(definition, all, opened, rows, height, call);
  return isCell ? (result[0]?.[0] ?? '') : result;
}

interface OpenColumn {
  readonly name: string;
  readonly repeats: boolean;
  readonly column: Column<unknown>;
}

function settingsOf(
  definition: Definition<Parameters>,
  areas: readonly Area[],
  sheet: SheetContext,
): SettingsTable | null {
  const names = Object.keys(definition.parameters);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? '';
    const parameter = definition.parameters[name];
    const area = areas[i];
    if (parameter?.kind === 'settings' && area) return parameter.read(area, name, sheet);
  }
  return null;
}

/** The number of rows all "each" arguments share; single rows repeat. */
function commonHeight(definition: Definition<Parameters>, areas: readonly Area[]): number {
  let height = 1;
  let tallest = '';
  Object.keys(definition.parameters).forEach((name, i) => {
    const parameter = definition.parameters[name];
    const area = areas[i];
    if (parameter?.kind !== 'each' || area === undefined) return;
    if (!area.isGiven && parameter.isNeeded) {
      throw new InputProblem({ kind: 'missing', parameter: name });
    }
    const rows = area.rows.length;
    if (rows === 1) return;
    if (height > 1 && rows !== height) {
      throw new InputProblem({
        kind: 'rows-differ',
        parameter: name,
        rows,
        other: tallest,
        otherRows: height,
      });
    }
    height = rows;
    tallest = name;
  });
  return height;
}

/** How many rows remain when those at the end that are blank in every argument are left out. */
function trimmedHeight(opened: readonly OpenColumn[], height: number): number {
  const own = opened.filter((one) => !one.repeats);
  let rows = height;
  while (rows > 0 && own.every(({ column }) => column.isBlank(rows - 1))) rows -= 1;
  return rows;
}

/* Both run for every row of a column of any length, so they make nothing but what they return. */

function readRow(opened: readonly OpenColumn[], row: number): Row {
  const values: Record<string, unknown> = {};
  for (let i = 0; i < opened.length; i++) {
    const one = opened[i] as OpenColumn;
    values[one.name] = one.column.read(one.repeats ? 0 : row);
  }
  return values;
}

function isBlankRow(opened: readonly OpenColumn[], row: number): boolean {
  for (let i = 0; i < opened.length; i++) {
    const one = opened[i] as OpenColumn;
    if (!one.column.isBlank(one.repeats ? 0 : row)) return false;
  }
  return true;
}

/** The sentence of a refused row; where there is only one row the refusal is passed on. */
function refused(error: unknown, height: number, call: Call): string {
  if (height === 1 || !(error instanceof InputProblem)) throw error;
  return `${call.name}: ${sentence(error.problem, call.sheet.language)}`;
}

function padded(output: Output | readonly Output[], columns: number): Output[] {
  if (typeof output === 'object') return output.slice();
  const row: Output[] = [output];
  for (let i = 1; i < columns; i++) row.push('');
  return row;
}

function runEachRow(
  definition: RowWise<Parameters>,
  given: GivenOf<Parameters>,
  opened: readonly OpenColumn[],
  rows: number,
  height: number,
  call: Call,
): Output[][] {
  const compute = definition.eachRow(given, call);
  const result: Output[][] = [];
  for (let row = 0; row < rows; row++) {
    let output: Output | readonly Output[] = '';
    try {
      if (!isBlankRow(opened, row)) output = compute(readRow(opened, row));
    } catch (error) {
      output = refused(error, height, call);
    }
    result.push(padded(output, definition.columns));
  }
  return result;
}

function runAllRows(
  definition: ColumnWise<Parameters>,
  given: GivenOf<Parameters>,
  opened: readonly OpenColumn[],
  rows: number,
  height: number,
  call: Call,
): Output[][] {
  const result: Output[][] = [];
  const values: Row[] = [];
  const places: number[] = [];
  for (let row = 0; row < rows; row++) {
    let output = '';
    try {
      if (!isBlankRow(opened, row)) {
        values.push(readRow(opened, row));
        places.push(row);
      }
    } catch (error) {
      output = refused(error, height, call);
    }
    result.push(padded(output, definition.columns));
  }
  const outputs = definition.allRows(given, values as RowOf<Parameters>[], call);
  places.forEach((place, i) => {
    result[place] = padded(outputs[i] ?? '', definition.columns);
  });
  return result;
}
