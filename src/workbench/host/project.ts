/** Reads the built add-on from a folder: exactly the files that clasp pushes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddOnProject } from './host.ts';

/** Throws a sentence if the folder holds no built add-on. */
export function loadProject(folder = 'dist'): AddOnProject {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    throw new Error(`There is no add-on in ${path.resolve(folder)}. Run "npm run build".`);
  }
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const code = names.filter((name) => /\.(js|gs)$/.test(name)).map(read);
  if (code.length === 0)
    throw new Error(`There is no code in ${path.resolve(folder)}. Run "npm run build".`);
  const pages = names.filter((name) => name.endsWith('.html'));
  return {
    code: code.join('\n'),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: names.includes('appsscript.json') ? JSON.parse(read('appsscript.json')) : null,
  };
}
