/** Where the code of the host's threads lies. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A thread runs plain JavaScript: beside the bundled host, or where the build put it when tests run the source. */
export function workerFile(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const beside = path.join(here, 'execution-worker.mjs');
  if (existsSync(beside)) return beside;
  const built = path.resolve(here, '../../../build/workbench/execution-worker.mjs');
  if (existsSync(built)) return built;
  throw new Error(`The workbench is not built: ${built} is missing. Run "npm run build".`);
}
