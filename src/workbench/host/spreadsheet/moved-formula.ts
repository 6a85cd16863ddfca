/** A formula as it reads some columns and rows further on, where copying or sorting takes it. */
import type { Book } from './book.ts';
import { engineText, localeText } from './formula-language.ts';
import { formulas } from './univer-modules.ts';

export function movedFormula(book: Book, formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  const lexer = book.univer.get<import('@univerjs/engine-formula').LexerTreeBuilder>(
    formulas.LexerTreeBuilder,
  );
  const moved = lexer.moveFormulaRefOffset(engineText(formula, book.writing), columns, rows);
  return localeText(moved, book.writing);
}
