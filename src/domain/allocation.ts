/*
 * Which account gets how many blocks of time, solved exactly. Tables that rise in an S have no other exact way than dynamic programming over
 * blocks (Agrali & Geunes 2009); two facts keep it small enough for thousands of accounts.
 *
 * A price per block, read off the tables' upper hulls, gives every account the blocks that are worth their price; what is then still left is
 * less than one rise of one hull. Every other choice for an account loses against that price. (1) A solution is as good as its losses are
 * small, so choices that lose more than a solution in hand are in no better one. (2) Let no choice differ by more than `width` blocks. Ordered
 * so that their sums stay near 0, more than 2·width − 1 changes come past some sum twice; what lies between adds no blocks, and without it
 * nothing is lost. So a best solution changes fewer accounts than 2·width, and of all changes by the same number of blocks only the cheapest
 * 2·width − 1 can be among them.
 */

/** For each account the value of 0, 1, 2 … blocks; more blocks never bring less. */
export type ValueTable = Float64Array;

/** How much of the loss in hand a choice may lose to be tried, step by step up to all of it. */
const shares = [1 / 256, 1 / 64, 1 / 16, 1 / 4, 1];

/**
 * Blocks for each account that make the sum of `tables[account][blocks]` largest.
 * Spends exactly `budget` blocks, or all there are in the tables if they are fewer.
 */
export function allocate(tables: readonly ValueTable[], budget: number): number[] {
  const available = tables.reduce((sum, table) => sum + table.length - 1, 0);
  const { blocks, price, left } = atPrice(tables, Math.min(budget, available));
  if (left === 0) return blocks;
  const lossOf = (account: number, change: number): number => {
    const table = tables[account] ?? new Float64Array(1);
    const had = blocks[account] ?? 0;
    return Math.max(0, price * change - ((table[had + change] ?? 0) - (table[had] ?? 0)));
  };
  let best = filled(tables, blocks, left, lossOf);
  // Few choices are tried first: a solution that loses no more than any choice left out is the best there is.
  const first = best.loss;
  for (const share of shares) {
    const limit = Math.min(first * share, best.loss);
    const found = bestOf(cheapChanges(tables, blocks, limit, lossOf), left, best.loss);
    if (found !== null && found.loss < best.loss) best = found;
    if (best.loss <= limit) break;
  }
  for (const { account, change } of best.changes) {
    blocks[account] = (blocks[account] ?? 0) + change;
  }
  return blocks;
}

/** One account gets `change` blocks more than the price gives it, or fewer. */
interface Change {
  readonly account: number;
  readonly change: number;
  readonly loss: number;
}

interface Solution {
  readonly changes: readonly Change[];
  readonly loss: number;
}

/** A piece of one account's hull: from `from` to `to` blocks, the steepest rise still to be had, in value per block. */
interface Rise {
  readonly account: number;
  readonly from: number;
  readonly to: number;
  readonly slope: number;
}

/** The steepest rises that fit, the price of the first that does not, and the blocks left before it. */
function atPrice(tables: readonly ValueTable[], spend: number) {
  const rises = tables.flatMap(risesOf).sort((a, b) => b.slope - a.slope);
  const blocks = tables.map(() => 0);
  let left = spend;
  for (const { account, from, to, slope } of rises) {
    if (to - from > left) return { blocks, left, price: slope };
    blocks[account] = to;
    left -= to - from;
  }
  return { blocks, left: 0, price: 0 };
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
function filled(
  tables: readonly ValueTable[],
  blocks: readonly number[],
  left: number,
  lossOf: (account: number, change: number) => number,
): Solution {
  const added = new Map<number, number>();
  for (let block = 0; block < left; block++) {
    let chosen = -1;
    let most = -Infinity;
    tables.forEach((table, account) => {
      const has = (blocks[account] ?? 0) + (added.get(account) ?? 0);
      const gain = (table[has + 1] ?? -Infinity) - (table[has] ?? 0);
      if (gain > most) {
        most = gain;
        chosen = account;
      }
    });
    added.set(chosen, (added.get(chosen) ?? 0) + 1);
  }
  const changes = [...added].map(
    ([account, change]): Change => ({ account, change, loss: lossOf(account, change) }),
  );
  return { changes, loss: changes.reduce((sum, { loss }) => sum + loss, 0) };
}

/** The changes that lose no more than `most`, by account; of changes alike only as many as a best solution can need. */
function cheapChanges(
  tables: readonly ValueTable[],
  blocks: readonly number[],
  most: number,
  lossOf: (account: number, change: number) => number,
): Change[][] {
  const alike = new Map<number, Change[]>();
  let width = 1;
  tables.forEach((table, account) => {
    const had = blocks[account] ?? 0;
    for (let has = 0; has < table.length; has++) {
      const change = has - had;
      if (change === 0) continue;
      const loss = lossOf(account, change);
      if (loss > most) continue;
      width = Math.max(width, Math.abs(change));
      const others = alike.get(change);
      if (others === undefined) alike.set(change, [{ account, change, loss }]);
      else others.push({ account, change, loss });
    }
  });
  const byAccount = new Map<number, Change[]>();
  for (const changes of alike.values()) {
    changes.sort((a, b) => a.loss - b.loss || a.account - b.account);
    for (const change of changes.slice(0, 2 * width - 1)) {
      const others = byAccount.get(change.account);
      if (others === undefined) byAccount.set(change.account, [change]);
      else others.push(change);
    }
  }
  return [...byAccount.values()];
}

/** The changes, at most one for each account, that together add `left` blocks at the least loss; null if none do within `most`. */
function bestOf(accounts: readonly Change[][], left: number, most: number): Solution | null {
  const least = accounts.map((changes) => Math.min(0, ...changes.map(({ change }) => change)));
  const greatest = accounts.map((changes) => Math.max(0, ...changes.map(({ change }) => change)));
  let belowLeft = least.reduce((sum, change) => sum + change, 0);
  let aboveLeft = greatest.reduce((sum, change) => sum + change, 0);
  const width = Math.max(1, ...greatest, ...least.map((change) => -change));
  // Fewer than 2·width changes of at most `width` each: no sum on the way is further from 0 than this.
  const lowest = Math.max(belowLeft, -width * width);
  const highest = Math.min(aboveLeft, width * width + left);
  const size = highest - lowest + 1;
  let losses = new Float64Array(size).fill(Infinity);
  let next = new Float64Array(size);
  losses[-lowest] = 0;
  // Sums the accounts so far can reach and the others can still bring to `left`: low … high.
  let low = 0;
  let high = 0;
  const steps = accounts.map((changes, place) => {
    belowLeft -= least[place] ?? 0;
    aboveLeft -= greatest[place] ?? 0;
    const start = Math.max(low + (least[place] ?? 0), lowest, left - aboveLeft);
    const end = Math.min(high + (greatest[place] ?? 0), highest, left - belowLeft);
    const chosen = new Uint16Array(Math.max(0, end - start + 1));
    for (let sum = start; sum <= end; sum++) {
      next[sum - lowest] = sum < low || sum > high ? Infinity : (losses[sum - lowest] as number);
    }
    changes.forEach(({ change, loss }, i) => {
      const to = Math.min(end, high + change);
      for (let sum = Math.max(start, low + change); sum <= to; sum++) {
        const total = (losses[sum - change - lowest] as number) + loss;
        if (total <= most && total < (next[sum - lowest] as number)) {
          next[sum - lowest] = total;
          chosen[sum - start] = i + 1;
        }
      }
    });
    [losses, next] = [next, losses];
    low = start;
    high = end;
    return { start, chosen };
  });
  const loss = left < low || left > high ? Infinity : (losses[left - lowest] ?? Infinity);
  if (loss > most) return null;
  const solution: Change[] = [];
  let sum = left;
  for (let place = steps.length - 1; place >= 0; place--) {
    const step = steps[place];
    const change = accounts[place]?.[(step?.chosen[sum - (step?.start ?? 0)] ?? 0) - 1];
    if (change === undefined) continue;
    solution.push(change);
    sum -= change.change;
  }
  return { changes: solution, loss };
}
