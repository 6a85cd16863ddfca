/** Which functions Google may call: the top-level declarations of the add-on's code, found by reading it. */
import { parse } from 'acorn';

export interface EntryPoints {
  /** Everything a menu, a trigger or the sidebar may call; names that end in `_` are private. */
  readonly functions: ReadonlySet<string>;
  /** Plain declarations: what a cell may call, with the tag for the formula helper or without. */
  readonly declarations: readonly string[];
}

const functionNodes: ReadonlySet<string> = new Set([
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** What was read last: one host after the other runs the same code. */
let last: { readonly code: string; readonly found: EntryPoints } | null = null;

/** Throws a sentence with the place if the code is no ECMAScript 2019 script. */
export function entryPointsOf(code: string): EntryPoints {
  if (last?.code !== code) last = { code, found: readEntryPoints(code) };
  return last.found;
}

function readEntryPoints(code: string): EntryPoints {
  const functions = new Set<string>();
  const declarations: string[] = [];
  let program: import('acorn').Program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    throw new Error(`The add-on's code cannot be read: ${(error as Error).message}.`);
  }
  const add = (name: string) => {
    if (!name.endsWith('_')) functions.add(name);
  };
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') {
      add(node.id.name);
      if (!node.id.name.endsWith('_')) declarations.push(node.id.name);
    }
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declarations) {
      if (id.type === 'Identifier' && init && functionNodes.has(init.type)) add(id.name);
    }
  }
  return { functions, declarations };
}
