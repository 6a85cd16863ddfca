/** What the methods of Range that take rows of cells share. */
import type { Rectangle } from '../spreadsheet/a1.ts';
import { mismatch } from './arguments.ts';
import type { RangePlace } from './range-place.ts';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const rangeApi = 'SpreadsheetApp.Range';

/** The stand-in under Google's type: it has what its class promises to implement, and throws for the rest. */
export const asGoogle = (range: RangePlace): GoogleRange => range as unknown as GoogleRange;

export const firstCell = ({ rectangle }: RangePlace): Rectangle => ({
  ...rectangle,
  height: 1,
  width: 1,
});

export const isText = (value: unknown): boolean => typeof value === 'string';
export const isValue = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value !== 'object' ||
  Object.prototype.toString.call(value) === '[object Date]';

/** The argument as rows of the range's shape; Google's sentences for anything else. */
export function table(
  one: RangePlace,
  method: string,
  args: readonly unknown[],
  isCell: (value: unknown) => boolean,
): unknown[][] {
  const [rows] = args;
  const { height, width } = one.rectangle;
  const isTable =
    args.length === 1 &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row));
  if (!isTable) throw mismatch(`${rangeApi}.${method}`, args);
  const lines = rows as unknown[][];
  if (lines.length !== height) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${height}.`,
    );
  }
  for (const line of lines) {
    if (line.length !== width) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${width}.`,
      );
    }
    if (!line.every(isCell)) throw mismatch(`${rangeApi}.${method}`, args);
  }
  return lines;
}
