import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  CallRequest,
  DialogAnswer,
  LeftOut,
  PageChange,
  Refusal,
  RefusalReason,
  SelectionView,
  Snapshot,
} from './server-protocol.ts';
import { bodyOf, replyBytes, replyJson, replyText, TooLarge } from './server-replies.ts';
import { pagePolicy, refusalOf, sidebarPolicy } from './server-security.ts';
import type { Session } from './server-session.ts';

/** A workbook of some 10,000 rows weighs a few megabytes; this leaves room without filling the memory. */
export const largestFile = 50 * 1024 * 1024;
/** The page's own messages: the largest is a block of pasted cells. */
const largestMessage = 32 * 1024 * 1024;

/** Thrown by a request to be told to the user in the page's own words. */
export class RequestRefused extends Error {
  readonly refusal: Refusal;
  constructor(reason: RefusalReason, detail = '') {
    super(reason);
    this.refusal = { reason, detail };
  }
}

/** The workbook as an .xlsx file, and what Excel will not show of it. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/** What the server puts on the wire: the workbook, and the session around it. */
export interface ServedWorkbench {
  readonly session: Session;
  /** Names of the script that a page of it may call. */
  readonly callable: readonly string[];
  snapshot(): Promise<Snapshot>;
  select(selection: SelectionView): void;
  /** The sentence behind an error value; null for a cell without one. */
  refusalAt(place: SelectionView): string | null;
  /** Resolves when the change has happened. */
  apply(change: PageChange, client: string): Promise<void>;
  /** Sends a page the cells of some sheets with the events. */
  tellCells(sheets: readonly string[], client: string): void;
  /** Starts a call; how it ended goes out with the events. */
  call(request: CallRequest, client: string): void;
  open(bytes: Uint8Array, name: string): Promise<void>;
  openSample(): Promise<void>;
  save(): Promise<SavedWorkbook>;
}

export interface RunningServer {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/** The port is taken; the caller decides whether another one will do. */
export class PortInUse extends Error {}

interface PageFile {
  readonly bytes: Buffer;
  readonly type: string;
}

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const;

/** The page's files by their address; only these can be asked for, whatever a path says. */
function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const file = (name: string, type: string): PageFile => ({
    bytes: readFileSync(`${folder}/${name}`),
    type,
  });
  return new Map([
    ['/', file('index.html', types.html)],
    ['/page.js', file('page.js', types.js)],
    ['/page.css', file('page.css', types.css)],
  ]);
}

/** Serves the workbench's page on this machine alone. */
export async function serveWorkbench(
  workbench: ServedWorkbench,
  { port, pageFolder }: { readonly port: number; readonly pageFolder: string },
): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  const files = pageFiles(pageFolder);
  const bridge = readFileSync(`${pageFolder}/sidebar-bridge.js`, 'utf8');
  let actualPort = port;

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.end();
      if (error instanceof RequestRefused) return replyJson(response, error.refusal, 422);
      if (error instanceof TooLarge) {
        const detail = `${largestFile / 1024 / 1024} MB`;
        return replyJson(response, { reason: 'tooLarge', detail } satisfies Refusal, 422);
      }
      return replyText(response, 500, error instanceof Error ? error.message : String(error));
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, actualPort, token);
    if (refusal !== null) return replyText(response, 403, refusal);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = request.method === 'GET' ? files.get(url.pathname) : undefined;
    if (file) return replyFile(response, url.pathname, file);
    const client = String(request.headers['x-workbench-client'] ?? '');
    const action = `${request.method} ${url.pathname}`;
    switch (action) {
      case 'GET /api/alive':
        return replyJson(response, {});
      case 'GET /api/snapshot':
        return replyJson(response, await workbench.snapshot());
      case 'GET /api/refusal':
        return replyJson(response, workbench.refusalAt(selectionOf(url)));
      case 'GET /api/events':
        return openEvents(url, response);
      case 'GET /script-page':
        return replyScriptPage(url, response);
      case 'GET /api/file': {
        const { bytes, leftOut } = await workbench.save();
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        const header = encodeURIComponent(JSON.stringify(leftOut));
        return replyBytes(response, bytes, type, { 'x-workbench-left-out': header });
      }
      case 'POST /api/file': {
        const bytes = await bodyOf(request, largestFile);
        await workbench.open(bytes, url.searchParams.get('name') ?? '');
        return replyJson(response, {});
      }
      default:
        await change(action, await messageOf(request), client);
        return replyJson(response, {});
    }
  }

  async function change(action: string, message: unknown, client: string): Promise<void> {
    switch (action) {
      case 'POST /api/change':
        return workbench.apply(message as PageChange, client);
      case 'POST /api/cells':
        return workbench.tellCells(message as string[], client);
      case 'POST /api/call':
        return workbench.call(message as CallRequest, client);
      case 'POST /api/cancel':
        return workbench.session.cancel((message as { id: string }).id);
      case 'POST /api/selection':
        return workbench.select(message as SelectionView);
      case 'POST /api/answer':
        return workbench.session.answer(message as DialogAnswer);
      case 'POST /api/sidebar-closed':
        return workbench.session.closeSidebar(client);
      case 'POST /api/window-closed':
        return workbench.session.closeWindow(client);
      case 'POST /api/left-out-seen':
        workbench.session.leftOut = [];
        return;
      case 'POST /api/sample':
        return workbench.openSample();
      default:
        throw new RequestRefused('unknownRequest');
    }
  }

  function replyFile(response: ServerResponse, address: string, file: PageFile): void {
    const bytes =
      address === '/'
        ? file.bytes
            .toString()
            .replace('name="token" content=""', `name="token" content="${token}"`)
        : file.bytes;
    replyBytes(response, bytes, file.type, { 'content-security-policy': pagePolicy });
  }

  function openEvents(url: URL, response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const since = Number(url.searchParams.get('since') ?? 0);
    workbench.session.events.open(url.searchParams.get('client') ?? '', since, response);
  }

  function replyScriptPage(url: URL, response: ServerResponse): void {
    const html = workbench.session.scriptPageHtml(url.searchParams.get('id'));
    if (html === null) {
      replyText(response, 404, 'This page is no longer open.');
      return;
    }
    replyBytes(response, withBridge(html, bridge, workbench.callable), types.html, {
      'content-security-policy': sidebarPolicy,
      'x-frame-options': 'SAMEORIGIN',
    });
  }

  await listen(server, port);
  actualPort = (server.address() as AddressInfo).port;
  return {
    port: actualPort,
    address: `http://127.0.0.1:${actualPort}`,
    close: async () => {
      workbench.session.events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(`Port ${port} is in use.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function selectionOf(url: URL): SelectionView {
  const { searchParams } = url;
  return { sheet: searchParams.get('sheet') ?? '', range: searchParams.get('cell') ?? '' };
}

async function messageOf(request: IncomingMessage): Promise<unknown> {
  const body = await bodyOf(request, largestMessage);
  try {
    return JSON.parse(body.toString() || 'null');
  } catch {
    throw new RequestRefused('unknownRequest');
  }
}

/** The sidebar's file with `google.script` in front of its own script. */
function withBridge(html: string, bridge: string, callable: readonly string[]): string {
  const names = JSON.stringify(callable).replace(/"/g, '&quot;');
  const script = `<script data-names="${names}">${bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (!head) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
