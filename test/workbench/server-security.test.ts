import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { pagePolicy, refusalOf, sidebarPolicy } from '../../src/workbench/server-security.ts';

const token = 'the-token-of-this-session';

function refusal(method: string, url: string, headers: Record<string, string>): string | null {
  return refusalOf({ method, url, headers } as unknown as IncomingMessage, 4711, token);
}

const own = { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711', 'x-workbench-token': token };

test('the page itself may read and change', () => {
  expect(refusal('GET', '/', { host: own.host })).toBeNull();
  expect(
    refusal('GET', '/api/snapshot', { host: own.host, 'x-workbench-token': token }),
  ).toBeNull();
  expect(refusal('GET', `/api/events?token=${token}`, { host: own.host })).toBeNull();
  expect(refusal('POST', '/api/mutation', own)).toBeNull();
  expect(
    refusal('POST', '/api/mutation', {
      ...own,
      host: 'localhost:4711',
      origin: 'http://localhost:4711',
    }),
  ).toBeNull();
});

test.each([
  ['a name re-bound to this machine', 'GET', '/', { host: 'evil.example:4711' }],
  ['another port of this machine', 'GET', '/', { host: '127.0.0.1:80' }],
  ['no host at all', 'GET', '/', {}],
  [
    'another origin, even with the token',
    'POST',
    '/api/call',
    { ...own, origin: 'http://evil.example' },
  ],
  ['the opaque origin of a sandboxed frame', 'POST', '/api/call', { ...own, origin: 'null' }],
  [
    'a change that names no origin',
    'POST',
    '/api/call',
    { host: own.host, 'x-workbench-token': token },
  ],
  ['a change without the token', 'POST', '/api/call', { host: own.host, origin: own.origin }],
  ['a change with a wrong token', 'POST', '/api/call', { ...own, 'x-workbench-token': 'guess' }],
  ['the workbook without the token', 'GET', '/api/snapshot', { host: own.host }],
  ['the events with a token cut short', 'GET', '/api/events?token=the', { host: own.host }],
  [
    'a script of another site that reads the page',
    'GET',
    '/',
    { host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  ],
  ['another method', 'DELETE', '/api/call', own],
])('refused with a sentence: %s', (_, method, url, headers) => {
  expect(refusal(method, url, headers as Record<string, string>)).toMatch(/\.$/);
});

test('following a link to the workbench is allowed', () => {
  const headers = { host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect(refusal('GET', '/', headers)).toBeNull();
});

test('the page loads from its own server alone, and nobody may frame it', () => {
  const sources = pagePolicy.match(/https?:|\*|'unsafe-eval'/g);
  expect(sources).toBeNull();
  expect(pagePolicy).toContain("default-src 'none'");
  expect(pagePolicy).toContain("script-src 'self';");
  expect(pagePolicy).toContain("frame-ancestors 'none'");
});

test('the sidebar reaches no server and has no origin', () => {
  expect(sidebarPolicy).not.toMatch(/https?:|\*|connect-src|allow-same-origin/);
  expect(sidebarPolicy).toContain("default-src 'none'");
  expect(sidebarPolicy).toContain('sandbox allow-scripts');
});
