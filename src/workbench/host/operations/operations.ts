/** Everything an execution can ask of the host, by name. Arguments and results are plain data. */
import type { Book } from '../spreadsheet/book.ts';
import { judgesByFormula } from '../spreadsheet/validation-lookup.ts';
import { cellOperations } from './cells.ts';
import { dimensionOperations } from './dimensions.ts';
import { markOperations } from './marks.ts';
import { ruleOperations } from './rules.ts';
import { type Services, serviceOperations } from './services.ts';
import { sheetOperations } from './sheets.ts';

export function operations(book: Book, services: Services, owner: number) {
  return {
    ...cellOperations(book),
    ...sheetOperations(book),
    ...dimensionOperations(book),
    ...ruleOperations(book),
    ...markOperations(book),
    ...serviceOperations(book, services, owner),
  };
}

export type Operations = ReturnType<typeof operations>;

/** Operations that look at results of formulas. */
const readers: ReadonlySet<string> = new Set<keyof Operations>([
  'values',
  'displayValues',
  'contentSize',
  'sortRows',
  'fitColumns',
  'filter',
  'setFilterColumn',
  'isRowFiltered',
  'isHidden',
  'flush',
]);

/** Whether an operation must wait until every formula has its result; a copy of formats alone need not. */
export function needsResults(book: Book, operation: string, args: readonly unknown[]): boolean {
  if (operation === 'writeValues' || operation === 'writeFormulas')
    return judgesByFormula(book, args[0] as number);
  if (operation !== 'copyCells') return readers.has(operation);
  return (args[2] as { readonly content: boolean }).content;
}
