/*
 * Parts of formulas. What is written must read the same in every locale of Sheets: `;` between arguments, no decimal
 * and no array literals (platform rule: a formula written by a script is parsed in the spreadsheet's locale).
 */

import { columnLetters } from './plan.ts';

/** Text as a literal inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The name of a sheet as a reference starts with it; always in quotes, as every name may need them. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** A call such as `NAME(a;b)`; empty arguments at the end are left out. */
export function call(name: string, ...parts: readonly string[]): string {
  let count = parts.length;
  while (count > 0 && parts[count - 1] === '') count -= 1;
  return `${name}(${parts.slice(0, count).join(';')})`;
}

/** Whole columns of another sheet. */
export function wholeColumns(sheet: string, first: number, last: number): string {
  return `${sheetPrefix(sheet)}${columnLetters(first)}:${columnLetters(last)}`;
}

/**
 * A column of the same sheet below its header: to the end of the sheet, or up to the row above `rowBelow`. Both ends are
 * counted from cells that stay: a plain `D5:D` would become `D6:D` when a row is inserted right below the header, and
 * `D5:D64` would stay when one is inserted above what stands below the table.
 */
export function columnBelow(column: number, headerRow: number, rowBelow: number | null): string {
  const letters = columnLetters(column);
  const whole = `${letters}:${letters}`;
  const start = call('INDEX', whole, `ROW(${letters}${headerRow})+1`);
  const end = call('INDEX', whole, rowBelow === null ? `ROWS(${whole})` : `ROW(A${rowBelow})-1`);
  return `${start}:${end}`;
}
