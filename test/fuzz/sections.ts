import type { Random } from './arguments.ts';
import { fuzzFunctions } from './functions.ts';
import { runPortfolioFuzz } from './portfolios.ts';
import { workbookMistake } from './workbooks.ts';

/** How one section of the fuzz went: counts to be printed, and the first failures. */
export interface SectionReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly failures: readonly { readonly why: string; readonly what: unknown }[];
}

/** One part of the add-on under random input. */
export interface Section {
  readonly name: string;
  /** How many of a million runs it takes. */
  readonly perMillion: number;
  run(random: Random, runs: number, bundle: Readonly<Record<string, unknown>>): SectionReport;
}

/** Every section of `npm run fuzz`; further parts are added here. */
export const sections: readonly Section[] = [
  {
    name: 'functions',
    perMillion: 1_000_000,
    run(random, runs, bundle) {
      const { computed, refused, failures } = fuzzFunctions(
        bundle as Parameters<typeof fuzzFunctions>[0],
        random,
        runs,
      );
      return {
        counts: { computed, refused },
        failures: failures.map(({ why, call }) => ({ why, what: call })),
      };
    },
  },
  {
    name: 'workbooks',
    perMillion: 1000,
    run(random, runs) {
      const first = Math.floor(random() * 1_000_000);
      const seeds = Array.from({ length: runs }, (_, index) => first + index);
      const mistakes = seeds.flatMap((seed) => workbookMistake(seed) ?? []);
      return {
        counts: { recognised: runs - mistakes.length },
        failures: mistakes.map((why) => ({ why, what: null })),
      };
    },
  },
  {
    name: 'portfolios',
    perMillion: 1000,
    run(random, runs) {
      const mistakes = runPortfolioFuzz(runs, Math.floor(random() * 1_000_000));
      return {
        counts: { portfolios: runs },
        failures: mistakes.map((why) => ({ why, what: null })),
      };
    },
  },
];
