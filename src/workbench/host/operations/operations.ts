/** Everything an execution can ask of the host, by name. Arguments and results are plain data. */
import type { Book } from '../spreadsheet/book.ts';
import { cellOperations } from './cells.ts';
import { markOperations } from './marks.ts';
import { ruleOperations } from './rules.ts';
import { type Services, serviceOperations } from './services.ts';
import { sheetOperations } from './sheets.ts';

export function operations(book: Book, services: Services, owner: number) {
  return {
    ...cellOperations(book),
    ...sheetOperations(book),
    ...ruleOperations(book),
    ...markOperations(book),
    ...serviceOperations(book, services, owner),
  };
}

export type Operations = ReturnType<typeof operations>;

/** Operations that look at results of formulas, and so wait until they are computed. */
export const needResults: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
  'values',
  'displayValues',
  'contentSize',
  'sortRows',
  'copyCells',
  'fitColumns',
  'filter',
  'setFilterColumn',
  'isRowFiltered',
  'isHidden',
  'flush',
]);
