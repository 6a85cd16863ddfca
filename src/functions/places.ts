import type { Place } from '../domain/argument-problem.ts';
import { isBlank } from '../workbook/cell.ts';
import type { Area } from './area.ts';

/** Which argument a refusal is about, and which cell of it; a single value has no place. */
export interface Where {
  readonly parameter: string;
  readonly at?: Place;
}

/** A cell as it is told: by its row in a column, by its column in a row, by both in a table. */
export function whereIn(area: Area, parameter: string, row: number, column: number): Where {
  const isTall = area.rows.length > 1;
  const isWide = area.width > 1;
  if (!isTall && !isWide) return { parameter };
  const at = { ...(isTall ? { row: row + 1 } : {}), ...(isWide ? { column: column + 1 } : {}) };
  return { parameter, at };
}

export function isBlankRow(row: readonly unknown[] | undefined): boolean {
  if (row === undefined) return true;
  for (let i = 0; i < row.length; i++) if (!isBlank(row[i])) return false;
  return true;
}

export function isBlankArea(area: Area): boolean {
  return area.rows.every(isBlankRow);
}
