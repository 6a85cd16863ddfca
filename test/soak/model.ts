import type { CellValue } from '../../src/workbench/host/files/content.ts';

/*
 * What must be true, kept beside the workbook in the plainest form: the user's own cells, sheet by sheet, and a list of
 * assessments. It knows nothing of how the add-on works.
 */

export interface ModelSheet {
  /** Google's number of the sheet, which outlives its name. */
  readonly id: number;
  name: string;
  /** The header, then the rows below it; only the user's own columns. */
  rows: CellValue[][];
  isSetUp: boolean;
  mode: 'formulas' | 'values';
  /** Plain values were written by the last action; later they may be older than the assessments. */
  hasNewValues?: boolean;
}

export interface ModelAssessment {
  readonly id: string;
  readonly account: number;
  readonly rater: string;
  readonly day: string;
  isWithdrawn: boolean;
}

export interface Model {
  readonly sheets: ModelSheet[];
  assessments: ModelAssessment[];
}

/** Places of the columns by their headers: the user may insert columns among them. */
export const columnOf = ({ rows }: ModelSheet, header: string): number =>
  rows[0]?.indexOf(header) ?? -1;

export const numberOf = (sheet: ModelSheet, row: readonly CellValue[]): number | null => {
  const value = row[columnOf(sheet, 'Kundennr.')];
  return typeof value === 'number' ? value : null;
};

/** Account numbers of all rows that have one. */
export const accountsIn = (sheet: ModelSheet): number[] =>
  sheet.rows.slice(1).flatMap((row) => numberOf(sheet, row) ?? []);

/** The day of the newest assessment of an account that was not withdrawn. */
export function newestDay(model: Model, account: number): string | null {
  const days = model.assessments
    .filter((one) => one.account === account && !one.isWithdrawn)
    .map(({ day }) => day);
  return days.length === 0 ? null : ([...days].sort().pop() as string);
}

export function sumOf(sheet: ModelSheet, header: string): number {
  const column = columnOf(sheet, header);
  return sheet.rows.slice(1).reduce((sum, row) => {
    const value = row[column];
    return numberOf(sheet, row) !== null && typeof value === 'number' ? sum + value : sum;
  }, 0);
}
