import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/*
 * The server listens on this machine alone, yet every web page the user visits can send requests to it. So a request
 * must name this machine as its host (a page whose name was re-bound to 127.0.0.1 names its own), must not come from
 * another origin, and must carry the token that only the page served here can read.
 */

/** Why a request is refused, or null if it comes from the workbench's own page. */
export function refusalOf(request: IncomingMessage, port: number, token: string): string | null {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return `This server answers to 127.0.0.1:${port} only.`;
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return 'Requests of other origins are refused.';
  }
  const site = request.headers['sec-fetch-site'];
  const isNavigation = url.pathname === '/' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) {
    return 'Requests of other sites are refused.';
  }
  if (request.method === 'GET') {
    return needsToken(url.pathname) && !hasToken(request, url, token)
      ? 'The token of this session is missing.'
      : null;
  }
  if (request.method !== 'POST') return 'Only GET and POST are understood.';
  if (origin === undefined) return 'A request that changes something must name its origin.';
  return hasToken(request, url, token) ? null : 'The token of this session is missing.';
}

/** The page's own files hold nothing of the workbook; a page of the script has an address nobody can guess. */
function needsToken(path: string): boolean {
  return path.startsWith('/api/');
}

function hasToken(request: IncomingMessage, url: URL, token: string): boolean {
  // An event stream and a frame cannot carry a header of their own, so they carry the token in the address.
  const given = request.headers['x-workbench-token'] ?? url.searchParams.get('token') ?? '';
  const left = Buffer.from(String(given));
  const right = Buffer.from(token);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Everything the page loads comes from this server; nothing may frame it. Univer writes style elements of its own. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar's own script and style stand inside its file; it reaches no server, this one included. */
export const sidebarPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
].join('; ');

export const commonHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
