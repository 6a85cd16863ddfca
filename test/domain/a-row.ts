import type { SheetAccount } from '../../src/domain/portfolio-account.ts';

/** The day of the summaries in these tests. */
export const day = 46_000;

/** A row of an account sheet of which nothing is known that is not said. */
export function aRow(said: Partial<SheetAccount>): SheetAccount {
  const key = said.key ?? 'a';
  return {
    key,
    shownKey: key,
    name: key,
    number: '',
    sheet: 'Kunden',
    row: 5,
    accountClass: null,
    valueCents: null,
    columnHours: null,
    visitHours: null,
    ...said,
  };
}
