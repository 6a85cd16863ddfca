import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddOnProject } from './host/host.ts';
import { openBrowser } from './open-browser.ts';
import { PortInUse, type RunningServer, serveWorkbench } from './server-http.ts';
import { type OpenedWorkbook, Workbench } from './server-workbench.ts';

/** Where the page is served unless the user asks for another port. */
export const defaultPort = 4711;
/** So many ports after the default one are tried when nobody asked for one. */
const sparePorts = 20;

export interface ServeOptions {
  readonly opened: OpenedWorkbook;
  readonly project: AddOnProject;
  /** The port the user asked for; null for the default one, or the next that is free. */
  readonly port: number | null;
  readonly open: boolean;
  readonly print: (line: string) => void;
}

/** A port that is in use, in a sentence for the command line. */
export class PortRefused extends Error {}

/** The page's folder: beside the bundled server, or where the build put it when tests run the source. */
export function pageFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const beside = path.join(here, 'page');
  const folder = existsSync(path.join(beside, 'page.js'))
    ? beside
    : path.resolve(here, '../../build/workbench/page');
  if (!existsSync(path.join(folder, 'page.js'))) {
    throw new Error(`The workbench is not built: ${folder} is missing. Run "npm run build".`);
  }
  return folder;
}

/** Starts the host on the workbook, serves the page and shows it where there is a browser. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { opened, project, port, open, print } = options;
  const workbench = await Workbench.start(opened, project);
  let server: RunningServer;
  try {
    server = await listenOn(workbench, port, print);
  } catch (error) {
    // A host that nobody can reach would keep the process alive.
    workbench.close();
    throw error;
  }
  print(server.address);
  if (open) openBrowser(server.address);
  return server;
}

async function listenOn(
  workbench: Workbench,
  port: number | null,
  print: (line: string) => void,
): Promise<RunningServer> {
  const folder = pageFolder();
  if (port !== null) {
    try {
      return await serveWorkbench(workbench, { port, pageFolder: folder });
    } catch (error) {
      if (!(error instanceof PortInUse)) throw error;
      throw new PortRefused(
        `Port ${port} is in use. Choose another one, such as --port ${port + 1}, or leave --port out.`,
      );
    }
  }
  for (let offset = 0; offset < sparePorts; offset += 1) {
    try {
      const server = await serveWorkbench(workbench, {
        port: defaultPort + offset,
        pageFolder: folder,
      });
      if (offset > 0) print(`Port ${defaultPort} is in use; using ${server.port} instead.`);
      return server;
    } catch (error) {
      if (!(error instanceof PortInUse)) throw error;
    }
  }
  throw new PortRefused(
    `Ports ${defaultPort} to ${defaultPort + sparePorts - 1} are all in use. Choose another one with --port.`,
  );
}
