import type { ValueTable } from '../../src/domain/allocation.ts';

/** The best value of exactly `budget` blocks, or of all there are, by dynamic programming over every account and every number of blocks. */
export function plainBestValue(tables: readonly ValueTable[], budget: number): number {
  const spend = Math.min(
    budget,
    tables.reduce((sum, table) => sum + table.length - 1, 0),
  );
  let best = new Float64Array(spend + 1).fill(-Infinity);
  best[0] = 0;
  for (const table of tables) {
    const next = new Float64Array(spend + 1).fill(-Infinity);
    for (let spent = 0; spent <= spend; spent++) {
      for (let blocks = 0; blocks < table.length && blocks <= spent; blocks++) {
        const value = (best[spent - blocks] ?? 0) + (table[blocks] ?? 0);
        if (value > (next[spent] ?? 0)) next[spent] = value;
      }
    }
    best = next;
  }
  return best[spend] ?? 0;
}
