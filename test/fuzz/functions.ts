import { type Random, type RandomCall, randomCall } from './arguments.ts';

/** What is wrong with a result, or null: it is a rectangular table of finite numbers, text and blanks. */
export function wrongResult(result: unknown): string | null {
  if (!Array.isArray(result)) return wrongCell(result);
  if (result.length === 0) return 'an empty table';
  const [first] = result as unknown[];
  if (!Array.isArray(first) || first.length === 0) return 'no table of rows';
  for (const row of result as unknown[]) {
    if (!Array.isArray(row) || row.length !== first.length) return 'rows of different length';
    for (const cell of row as unknown[]) {
      const wrong = wrongCell(cell);
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

function wrongCell(cell: unknown): string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? null : `the number ${cell}`;
  if (typeof cell !== 'string') return `a cell of type ${typeof cell}`;
  if (cell.length > 5000) return 'a text of more than 5,000 characters';
  return /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/.test(cell) ? `the text "${cell}"` : null;
}

/** What is wrong with an error, or null: it is the worded refusal of that function. */
function wrongError(error: unknown, name: string): string | null {
  const message = String((error as { readonly message?: unknown })?.message);
  if (!message.startsWith(`${name}: `)) return `the error "${message}"`;
  if (/\bundefined\b|\bNaN\b|\[object |\n/.test(message)) return `the refusal "${message}"`;
  return /\.$/.test(message) ? null : `the refusal "${message}"`;
}

export interface FuzzCounts {
  computed: number;
  refused: number;
  readonly failures: { readonly call: RandomCall; readonly why: string }[];
}

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Calls the functions of the bundle `runs` times with random arguments. */
export function fuzzFunctions(functions: Functions, random: Random, runs: number): FuzzCounts {
  const counts: FuzzCounts = { computed: 0, refused: 0, failures: [] };
  for (let run = 0; run < runs; run++) {
    const call = randomCall(random);
    let why: string | null;
    try {
      why = wrongResult(functions[call.name]?.(...call.args));
      counts.computed += 1;
    } catch (error) {
      why = wrongError(error, call.name);
      counts.refused += 1;
    }
    if (why !== null && counts.failures.length < 20) counts.failures.push({ call, why });
  }
  return counts;
}
