/** How the host's threads are started. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MessagePort, Worker } from 'node:worker_threads';

export function startThread(workerData: object, ...transferList: MessagePort[]): Worker {
  // Options of the process, such as the kind of its input, are none of a thread's.
  return new Worker(workerFile(), { workerData, transferList, execArgv: [] });
}

/** A thread runs plain JavaScript: beside the bundled host, or where the build put it when tests run the source. */
function workerFile(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const beside = path.join(here, 'execution-worker.mjs');
  if (existsSync(beside)) return beside;
  const built = path.resolve(here, '../../../build/workbench/execution-worker.mjs');
  if (existsSync(built)) return built;
  throw new Error(`The workbench is not built: ${built} is missing. Run "npm run build".`);
}
