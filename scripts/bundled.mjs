import { renameSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Imports a TypeScript module of the project into a script, with packages left outside. It is bundled beside the built host,
 * because that looks for its worker there. The file is replaced in one step: several processes may do this at once.
 */
export async function bundled(entry) {
  const outfile = path.resolve('build/workbench', `${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
  const unfinished = `${outfile}.${process.pid}.unfinished`;
  await build({
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  });
  renameSync(unfinished, outfile);
  return import(pathToFileURL(outfile).href);
}
