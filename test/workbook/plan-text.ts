import type { SheetPlan } from '../../src/workbook/plan.ts';

/** A plan with a line for each thing it does, so that a change shows where it happens. */
export function planText(plan: SheetPlan): string {
  const lines = Object.entries(plan).flatMap(([part, value]): string[] => {
    if (!Array.isArray(value)) return [`${part}: ${JSON.stringify(value)}`];
    return [
      `${part}:`,
      ...value.flatMap((one: unknown) => linesOf(one).map((line) => `  ${line}`)),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** Blocks of cells, notes and rules by rows, all else in one line. */
function linesOf(given: unknown): string[] {
  const text = JSON.stringify(given);
  if (text.length < 120 || typeof given !== 'object' || given === null) return [text];
  const { cells, notes, rules, ...rest } = given as Readonly<Record<string, unknown>>;
  const rows = cells ?? notes ?? rules;
  if (!Array.isArray(rows)) return [text];
  return [JSON.stringify(rest), ...rows.map((row: unknown) => `  ${JSON.stringify(row)}`)];
}
