import type { PortfolioAccount } from './portfolio-account.ts';

/** Sums over accounts in cents and hundredths of an hour, so they are exact; null where not one of the accounts has the figure. */
export interface Totals {
  readonly count: number;
  readonly valueCents: number | null;
  readonly hours: number | null;
}

export function totalsOf(accounts: readonly PortfolioAccount[]): Totals {
  return {
    count: accounts.length,
    valueCents: sumOf(accounts.map(({ valueCents }) => valueCents)),
    hours: sumOf(accounts.map(({ hours }) => hours)),
  };
}

/** The sum of what is known; null where there are figures to know and none is known. */
export function sumOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure): figure is number => figure !== null);
  if (known.length === 0 && figures.length > 0) return null;
  return known.reduce((sum, figure) => sum + figure, 0);
}
