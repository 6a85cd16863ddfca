/*
 * Which account gets how many blocks of time, solved exactly. Tables that rise in an S have no other exact way than dynamic programming over
 * blocks (Agrali & Geunes 2009). A price per block, read off the tables' upper hulls, first rules out what cannot be part of any best solution:
 * a number of blocks that loses more against its account's best at that price than the whole gap between bound and a good solution.
 */

/** For each account the value of 0, 1, 2 … blocks; more blocks never bring less. */
export type ValueTable = Float64Array;

/**
 * Blocks for each account that make the sum of `tables[account][blocks]` largest.
 * Spends exactly `budget` blocks, or all there are in the tables if they are fewer.
 */
export function allocate(tables: readonly ValueTable[], budget: number): number[] {
  const spend = Math.min(
    budget,
    tables.reduce((sum, table) => sum + table.length - 1, 0),
  );
  return bestOf(optionsOf(tables, spend), tables, spend);
}

/** One account's hull: from `from` to `to` blocks, the steepest rise still to be had, in value per block. */
interface Rise {
  readonly account: number;
  readonly from: number;
  readonly to: number;
  readonly slope: number;
}

/** For each account the numbers of blocks that a best solution may give it. */
function optionsOf(tables: readonly ValueTable[], spend: number): Uint32Array[] {
  const rises = tables.flatMap(risesOf).sort((a, b) => b.slope - a.slope);
  const blocks = tables.map(() => 0);
  let left = spend;
  let price = 0;
  for (const { account, from, to, slope } of rises) {
    if (left === 0) break;
    price = slope;
    if (to - from > left) break;
    blocks[account] = to;
    left -= to - from;
  }
  fill(blocks, tables, left);

  let value = 0;
  let bound = price * spend;
  const best = tables.map((table, account) => {
    value += table[blocks[account] ?? 0] ?? 0;
    let most = -Infinity;
    for (let i = 0; i < table.length; i++) most = Math.max(most, (table[i] ?? 0) - price * i);
    bound += most;
    return most;
  });
  // Besides the gap, room for the rounding of the two sums.
  const gap = Math.max(0, bound - value) + 1e-9 * Math.abs(bound);
  return tables.map((table, account) => {
    const options: number[] = [];
    for (let i = 0; i < table.length; i++) {
      if ((best[account] ?? 0) - ((table[i] ?? 0) - price * i) <= gap) options.push(i);
    }
    return Uint32Array.from(options);
  });
}

/** The upper hull of one table, as rises that flatten out. */
function risesOf(table: ValueTable, account: number): Rise[] {
  const rises: Rise[] = [];
  for (let to = 1; to < table.length; to++) {
    let rise = riseOf(table, account, to - 1, to);
    let before = rises[rises.length - 1];
    // A rise steeper than the one before it is one with it.
    while (before !== undefined && before.slope <= rise.slope) {
      rises.pop();
      rise = riseOf(table, account, before.from, to);
      before = rises[rises.length - 1];
    }
    rises.push(rise);
  }
  return rises;
}

function riseOf(table: ValueTable, account: number, from: number, to: number): Rise {
  return { account, from, to, slope: ((table[to] ?? 0) - (table[from] ?? 0)) / (to - from) };
}

/** Gives away what is left, one block at a time to whoever gains most by it: good, not best. */
function fill(blocks: number[], tables: readonly ValueTable[], left: number): void {
  for (let block = 0; block < left; block++) {
    let chosen = -1;
    let most = -Infinity;
    tables.forEach((table, account) => {
      const has = blocks[account] ?? 0;
      const gain = (table[has + 1] ?? -Infinity) - (table[has] ?? 0);
      if (gain > most) {
        most = gain;
        chosen = account;
      }
    });
    if (chosen >= 0) blocks[chosen] = (blocks[chosen] ?? 0) + 1;
  }
}

/** The best choice among the options that spends exactly `spend`. */
function bestOf(
  options: readonly Uint32Array[],
  tables: readonly ValueTable[],
  spend: number,
): number[] {
  // Only sums that the accounts so far can reach, and from which the others can spend the rest, are looked at: low … high.
  let low = 0;
  let high = 0;
  let leastLeft = options.reduce((sum, option) => sum + (option[0] ?? 0), 0);
  let mostLeft = options.reduce((sum, option) => sum + (option[option.length - 1] ?? 0), 0);
  let best = new Float64Array(spend + 1);
  let next = new Float64Array(spend + 1);
  // What the account gets where it and those before it spend `start` blocks, `start` + 1, …
  const choices = options.map((option, account) => {
    const table = tables[account] ?? new Float64Array(1);
    const least = option[0] ?? 0;
    const most = option[option.length - 1] ?? 0;
    leastLeft -= least;
    mostLeft -= most;
    const start = Math.max(low + least, spend - mostLeft);
    const end = Math.min(high + most, spend - leastLeft);
    const choice = new Uint32Array(end - start + 1);
    next.fill(-Infinity, start, end + 1);
    for (const blocks of option) {
      const gain = table[blocks] ?? 0;
      const to = Math.min(end, high + blocks);
      for (let spent = Math.max(start, low + blocks); spent <= to; spent++) {
        const value = (best[spent - blocks] as number) + gain;
        if (value > (next[spent] as number)) {
          next[spent] = value;
          choice[spent - start] = blocks;
        }
      }
    }
    [best, next] = [next, best];
    low = start;
    high = end;
    return { start, choice };
  });
  let spent = spend;
  const blocks = options.map(() => 0);
  for (let account = options.length - 1; account >= 0; account--) {
    const { start, choice } = choices[account] ?? { start: 0, choice: [] };
    blocks[account] = choice[spent - start] ?? 0;
    spent -= blocks[account] ?? 0;
  }
  return blocks;
}
