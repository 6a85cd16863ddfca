/** Cells as a person names them; whoever names none is told in a sentence. */
import { type Rectangle, readRange } from './a1.ts';
import type { Book } from './book.ts';

export interface Place {
  /** Google's number of the sheet. */
  readonly id: number;
  readonly range: Rectangle;
}

/** The place that `Sheet!A1:B2` names; on the sheet in front if it names none. */
export function placeNamed(book: Book, reference: string): Place {
  const { id, cells } = book.locate(reference);
  return placeAt(book, id, cells, reference);
}

/** The cells of a sheet that is named apart. */
export function placeOn(book: Book, sheet: string, a1: string): Place {
  const found = book.sheetNamed(sheet);
  if (!found) {
    const names = book.sheetIds.map((id) => book.sheet(id).getName());
    throw new Error(`There is no sheet "${sheet}". There are ${names.join(', ')}.`);
  }
  return placeAt(book, book.sheetNumber(found.getSheetId()), a1, a1);
}

function placeAt(book: Book, id: number, cells: string, said: string): Place {
  const { rows, columns } = book.grid(id);
  const range = readRange(cells, { rows, columns });
  if (!range) {
    const example = said === cells ? 'A1:B2' : 'Sheet1!A1:B2';
    throw new Error(`"${said}" is no range. Use one such as ${example}.`);
  }
  if (range.row + range.height > rows || range.column + range.width > columns) {
    throw new Error(
      `${said} lies outside the sheet, which has ${rows} rows and ${columns} columns.`,
    );
  }
  return { id, range };
}
