/** Where a range stands. The other parts of Range (range-values.ts, range-looks.ts, range-rules.ts, range.ts) build on it. */
import { type Rectangle, rangeName } from '../spreadsheet/a1.ts';
import { expectArguments } from './arguments.ts';
import { StandIn } from './guard.ts';
import { asGoogle, type GoogleRange, rangeApi } from './range-table.ts';
import type { Script } from './script.ts';

type Methods = Pick<
  GoogleRange,
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getWidth'
  | 'offset'
>;

export abstract class RangePlace extends StandIn implements Methods {
  readonly sheet: number;
  readonly rectangle: Rectangle;

  constructor(script: Script, sheet: number, rectangle: Rectangle) {
    super(script);
    this.sheet = sheet;
    this.rectangle = rectangle;
  }

  getA1Notation(): string {
    const facts = this.script.calls.sheetFacts(this.sheet);
    return rangeName(
      this.rectangle,
      facts ? { rows: facts.rows, columns: facts.columns } : undefined,
    );
  }

  getCell(row: number, column: number): GoogleRange {
    expectArguments(`${rangeApi}.getCell`, [row, column], ['number', 'number']);
    const { height, width } = this.rectangle;
    if (row < 1 || column < 1 || row > height || column > width)
      throw new Error('Cell reference out of range');
    return another(this, {
      row: this.rectangle.row + row - 1,
      column: this.rectangle.column + column - 1,
      height: 1,
      width: 1,
    });
  }

  getRow(): number {
    return this.rectangle.row + 1;
  }

  getColumn(): number {
    return this.rectangle.column + 1;
  }

  getLastRow(): number {
    return this.rectangle.row + this.rectangle.height;
  }

  getLastColumn(): number {
    return this.rectangle.column + this.rectangle.width;
  }

  getHeight(): number {
    return this.rectangle.height;
  }

  getWidth(): number {
    return this.rectangle.width;
  }

  getNumRows(): number {
    return this.rectangle.height;
  }

  getNumColumns(): number {
    return this.rectangle.width;
  }

  getGridId(): number {
    return this.sheet;
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.rectangle.height,
    columns = this.rectangle.width,
  ): GoogleRange {
    expectArguments(
      `${rangeApi}.offset`,
      [rowOffset, columnOffset, rows, columns],
      ['number', 'number', 'number', 'number'],
    );
    return another(
      this,
      insideGrid(this.script, this.sheet, {
        row: this.rectangle.row + rowOffset,
        column: this.rectangle.column + columnOffset,
        height: rows,
        width: columns,
      }),
    );
  }
}

/** A range of the same sheet, of the class that stands at the end of the parts. */
export function another(range: RangePlace, rectangle: Rectangle): GoogleRange {
  const Part = range.constructor as new (...args: [Script, number, Rectangle]) => RangePlace;
  return asGoogle(new Part(range.script, range.sheet, rectangle));
}

/** The rectangle in whole cells; one that lies outside of the sheet's grid is refused. */
export function insideGrid(script: Script, sheet: number, rectangle: Rectangle): Rectangle {
  const { row, column, height, width } = rectangle;
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  const facts = script.calls.sheetFacts(sheet);
  if (
    !facts ||
    row < 0 ||
    column < 0 ||
    row + height > facts.rows ||
    column + width > facts.columns
  ) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return {
    row: Math.trunc(row),
    column: Math.trunc(column),
    height: Math.trunc(height),
    width: Math.trunc(width),
  };
}
