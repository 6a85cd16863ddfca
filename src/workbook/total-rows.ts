import { totalFillers, totalWords } from './header-words.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { columnNumber } from './plan.ts';
import type { Sheet } from './sheet-grid.ts';

/* What makes a row a total: its label, formulas that sum its columns, and figures that are the sum of the rows above. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const sure = words(totalWords.sure);
const likely = words(totalWords.likely);
const fillers = words(totalFillers);

/** A glance that spares most names the closer look: some word begins like a word for totals. */
const maybeTotal = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...sure, ...likely].map((word) => word.replace(/_.*/, '').slice(0, 3).replace('ube', '[uüÜ]be')).join('|')})`,
  'iu',
);

/** How much a label speaks for a total: 3 for "Zwischensumme", 2.5 for "Total", less for "Total Nord", 0 for none. */
export function totalLabel(text: string): number {
  if (text.length > 60 || !maybeTotal.test(text)) return 0;
  const parts = wordsOf(plainText(text));
  if (parts.length === 0) return 0;
  const isSure = (at: number) =>
    sure.has(parts[at] ?? '') ||
    sure.has(`${parts[at]}_${parts[at + 1]}`) ||
    sure.has(`${parts[at - 1]}_${parts[at]}`);
  const at = parts.map((part, index) => (isSure(index) ? 2 : likely.has(part) ? 1 : 0));
  const strongest = Math.max(...at);
  if (strongest === 0) return 0;
  const rest = parts.filter(
    (part, index) => at[index] === 0 && !fillers.has(part) && !/^\d+$/.test(part),
  );
  if (rest.length === 0) return strongest === 2 ? 3 : 2.5;
  if (parts.length > 6) return 0;
  const edge = Math.max(at[0] ?? 0, at[at.length - 1] ?? 0);
  return edge === 2 ? 2.2 : edge === 1 ? 1.2 : 0;
}

const summing =
  /^=\s*[+-]?\s*(?:SUM|SUMME|SUMA|SOMME|SOMMA|SUBTOTAL|TEILERGEBNIS|SUBTOTALES|SOUS\.TOTAL|SUBTOTALE|AGGREGATE|AGGREGAT|AVERAGE|MITTELWERT|PROMEDIO|MOYENNE|MEDIA|COUNTA?|ANZAHL2?|MAX|MIN|MEDIAN|SUMPRODUCT|ROUND|IFERROR)\s*\(/i;
const range = /(?<![!A-Z])\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

/** Whether a formula sums other rows of its own column: =SUM(D5:D12), =SUBTOTAL(9;D5:D12), =D12+D20. */
export function sumsItsColumn(formula: string, row: number, column: number): boolean {
  if (formula === '') return false;
  if (summing.test(formula)) {
    for (const found of formula.matchAll(range)) {
      const from = Number(found[2]);
      const to = Number(found[4]);
      const ownColumn =
        columnNumber(found[1] ?? '') - 1 <= column && columnNumber(found[3] ?? '') - 1 >= column;
      const oneColumn = found[1]?.toUpperCase() === found[3]?.toUpperCase();
      const within = row + 1 >= from && row + 1 <= to;
      if (ownColumn && oneColumn && !within && to > from) return true;
    }
  }
  const added = /^=\s*\$?([A-Z]{1,3})\$?\d+(?:\s*\+\s*\$?([A-Z]{1,3})\$?\d+)+$/i.exec(
    formula.replace(/;/g, ''),
  );
  if (!added) return false;
  const cells = [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d+)/gi)];
  return (
    cells.length > 1 &&
    cells.every((cell) => columnNumber(cell[1] ?? '') - 1 === column && Number(cell[2]) !== row + 1)
  );
}

export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.011, Math.abs(b) * 1e-6);

/** Sums of the figures seen so far, to recognise totals by arithmetic. */
export class Sums {
  private readonly columns: readonly number[];
  private readonly sheet: Sheet;
  private readonly part: number[];
  private readonly all: number[];
  private partRows = 0;
  private allRows = 0;

  constructor(columns: readonly number[], sheet: Sheet) {
    this.columns = columns;
    this.sheet = sheet;
    this.part = columns.map(() => 0);
    this.all = columns.map(() => 0);
  }

  add(row: number): void {
    this.columns.forEach((column, index) => {
      const value = this.sheet.number(row, column);
      if (Number.isNaN(value)) return;
      this.part[index] = (this.part[index] ?? 0) + value;
      this.all[index] = (this.all[index] ?? 0) + value;
    });
    this.partRows += 1;
    this.allRows += 1;
  }

  endPart(): void {
    this.part.fill(0);
    this.partRows = 0;
  }

  /** Columns of a row that hold the sum of the rows above, how many rows that is, and columns that do not. */
  compare(row: number): { matching: number; differing: number; rows: number } {
    let matching = 0;
    let differing = 0;
    let rows = 0;
    this.columns.forEach((column, index) => {
      const value = this.sheet.number(row, column);
      if (Number.isNaN(value) || value === 0) return;
      const ofPart = this.partRows > 1 && near(value, this.part[index] ?? 0);
      const ofAll = this.allRows > 1 && near(value, this.all[index] ?? 0);
      if (ofPart || ofAll) {
        matching += 1;
        rows = Math.max(rows, ofPart ? this.partRows : this.allRows);
      } else differing += 1;
    });
    return { matching, differing, rows };
  }
}
