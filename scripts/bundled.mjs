import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Imports a TypeScript module of the project into a script, with packages left outside. It is bundled beside the built host,
 * because that looks for its worker there.
 */
export async function bundled(entry) {
  const outfile = path.resolve('build/workbench', `${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
