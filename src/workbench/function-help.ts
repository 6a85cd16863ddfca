import { type Comment, type FunctionDeclaration, parse } from 'acorn';
import type { FunctionHelp } from './server-protocol.ts';

/** What Google sees of a script: its public functions, and the help of those that are marked as custom functions. */
export interface ScriptSurface {
  /** Names the sidebar may call: declared at the top, not ending in an underscore. */
  readonly callable: readonly string[];
  readonly customFunctions: readonly FunctionHelp[];
}

/**
 * Reads a script as Sheets does: a custom function's help is the comment directly above its declaration, its arguments
 * are the declared parameters in their order; `@return` is not shown and line breaks are lost.
 */
export function scriptSurface(code: string): ScriptSurface {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'script', onComment: comments });
  const declared = body.filter(
    (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
  );
  const isPublic = ({ id }: FunctionDeclaration) => !id.name.endsWith('_');
  const customFunctions = declared.filter(isPublic).flatMap((declaration) => {
    const comment = comments.find(
      ({ type, end }) =>
        type === 'Block' &&
        end <= declaration.start &&
        code.slice(end, declaration.start).trim() === '',
    );
    if (!comment?.value.startsWith('*') || !/@customfunction\b/i.test(comment.value)) return [];
    return [helpOf(declaration, comment.value)];
  });
  return { callable: declared.filter(isPublic).map(({ id }) => id.name), customFunctions };
}

function helpOf(declaration: FunctionDeclaration, comment: string): FunctionHelp {
  const text = comment.replace(/^\s*\*+ ?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^\s*@/m);
  const described = new Map<string, { type: string; description: string }>();
  for (const tag of tags) {
    const match = /^param\s+(?:\{([^}]*)\}\s+)?(\S+)\s*([\s\S]*)$/.exec(tag);
    if (match) {
      const [, type = '', name = '', words = ''] = match;
      described.set(name, { type, description: oneLine(words) });
    }
  }
  const parameters = declaration.params.map((parameter) => {
    const name = parameter.type === 'Identifier' ? parameter.name : '';
    return { name, type: '', description: '', ...described.get(name) };
  });
  return { name: declaration.id.name, description: oneLine(description), parameters };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
