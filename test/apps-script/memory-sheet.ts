import type { Cell } from '../../src/workbook/cell.ts';

/*
 * One sheet in memory with the few calls the store of assessments makes, for schedules that no host could play in
 * reasonable time. Writes wait until they are flushed or the same execution reads; an execution that is killed loses its
 * waiting writes or not, as at Google. memory-sheet.test.ts proves that it behaves like the host.
 */

const mostCharacters = 50_000;

/** A write that has not arrived yet. */
type Write = (cells: Cell[][]) => void;

/** Thrown out of a call to end or interrupt the execution that makes it. */
export class Stopped extends Error {}

export class MemorySheet {
  readonly name: string;
  cells: Cell[][] = [];
  maxRows: number;
  maxColumns: number;
  lockedBy: object | null = null;
  readonly #waiting: Write[] = [];

  constructor(name: string, header: readonly Cell[], maxRows = 1000) {
    this.name = name;
    this.cells = [[...header]];
    this.maxRows = maxRows;
    this.maxColumns = Math.max(26, header.length);
  }

  /** Everything the running execution has written arrives. */
  flush(): void {
    for (const write of this.#waiting.splice(0)) write(this.cells);
  }

  /** What the killed execution has written and not flushed is lost. */
  lose(): void {
    this.#waiting.length = 0;
  }

  /** What Apps Script offers to one execution. */
  globals(owner: object): {
    readonly SpreadsheetApp: object;
    readonly LockService: object;
    readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  } {
    const range = (place: number | string, column = 1, rows = 1, columns = 1) => {
      if (place === 'A:A') return block(1, 1, this.maxRows, 1);
      if (place === '1:1') return block(1, 1, 1, this.maxColumns);
      if (typeof place === 'string') throw new Error(`The sheet in memory knows no ${place}.`);
      return block(place, column, rows, columns);
    };
    const block = (row: number, column: number, rows: number, columns: number) => {
      if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
      if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
      if (row + rows - 1 > this.maxRows || column + columns - 1 > this.maxColumns) {
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      }
      const one = {
        getRow: () => row,
        getNumRows: () => rows,
        getNumColumns: () => columns,
        getValues: () => {
          this.flush();
          return Array.from({ length: rows }, (_, r) =>
            Array.from(
              { length: columns },
              (__, c) => this.cells[row - 1 + r]?.[column - 1 + c] ?? '',
            ),
          );
        },
        setValues: (values: Cell[][]) => {
          if (values.length !== rows) {
            throw new Error(
              `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
            );
          }
          for (const line of values) {
            if (line.length !== columns) {
              throw new Error(
                `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
              );
            }
          }
          const entered = values.map((line) => line.map(typed));
          this.#waiting.push((cells) => {
            entered.forEach((line, r) => {
              const target = cells[row - 1 + r] ?? [];
              cells[row - 1 + r] = target;
              line.forEach((value, c) => {
                target[column - 1 + c] = value;
              });
            });
          });
          return one;
        },
      };
      return one;
    };
    const used = () => {
      let rows = 0;
      let columns = 0;
      this.cells.forEach((line, r) => {
        line.forEach((cell, c) => {
          if (cell === '' || cell === undefined) return;
          rows = Math.max(rows, r + 1);
          columns = Math.max(columns, c + 1);
        });
      });
      return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
    };
    const sheet = {
      getName: () => {
        return this.name;
      },
      getRange: range,
      getDataRange: () => {
        this.flush();
        const { rows, columns } = used();
        return block(1, 1, rows, columns);
      },
      insertRowsAfter: (after: number, count: number) => {
        this.flush();
        this.maxRows += count;
        if (after < this.cells.length) {
          this.cells.splice(after, 0, ...Array.from({ length: count }, (): Cell[] => []));
        }
      },
      deleteRows: (row: number, count: number) => {
        this.flush();
        this.cells.splice(row - 1, count);
        this.maxRows -= count;
      },
    };
    const lock = {
      tryLock: () => {
        if (this.lockedBy !== null && this.lockedBy !== owner) return false;
        this.lockedBy = owner;
        return true;
      },
      releaseLock: () => {
        if (this.lockedBy === owner) this.lockedBy = null;
      },
    };
    return {
      SpreadsheetApp: {
        flush: () => {
          this.flush();
        },
      },
      LockService: { getDocumentLock: () => lock },
      sheet: sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet,
    };
  }
}

/** A value as Sheets enters it; what it would compute or convert is refused here, for the store must never write it. */
function typed(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  const text = value.startsWith("'") ? value.slice(1) : value;
  if (text.length > mostCharacters) {
    throw new Error(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  if (value.startsWith("'")) return text;
  if (/^=/.test(text) || /^[\s\d+\-.,]/.test(text)) {
    throw new Error(`The text "${text.slice(0, 40)}" would be read as a formula, number or date.`);
  }
  return text;
}
