/** What Sheets says when the pointer rests on an error. */
import type { Rectangle } from './a1.ts';
import { blockedSpill } from './blocked-spill.ts';
import { type Book, cellValueOf } from './book.ts';
import { circularSentence } from './circular-references.ts';

/** The sentence of the cell; null for one without an error, or with one that has nothing more to say. */
export function errorSentence(book: Book, sheet: number, cell: Rectangle): string | null {
  const found = book.sheet(sheet).getCellMatrix().getValue(cell.row, cell.column);
  const value = cellValueOf(found);
  if (typeof value !== 'string' || !value.startsWith('#')) return null;
  const { subUnitId } = book.target(sheet);
  const own = book.explanations.get(`${subUnitId} ${cell.row} ${cell.column}`);
  if (own && value === '#ERROR!') return own;
  return found?.v === '#CYCLE!' ? circularSentence : blockedSpill(book, sheet, cell);
}
