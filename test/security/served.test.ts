import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { pageFolder } from '../../src/workbench/server.ts';
import { type RunningServer, serveWorkbench } from '../../src/workbench/server-http.ts';
import { Workbench } from '../../src/workbench/server-workbench.ts';

/* The rules of test/workbench/server-security.test.ts, over a real connection to a server that is running. */

let workbench: Workbench;
let server: RunningServer;

beforeAll(async () => {
  const opened = {
    content: blankWorkbook('de_DE', 'Europe/Berlin'),
    locale: { locale: 'de_DE', reason: 'asked' },
    notCarried: [],
    name: 'Test',
  };
  workbench = await Workbench.start(opened as never, loadProject());
  server = await serveWorkbench(workbench, { port: 0, pageFolder: pageFolder() });
});
afterAll(() => {
  server.close();
  workbench.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function send(method: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path, headers },
      (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

const own = () => ({ host: `127.0.0.1:${server.port}` });

test('it listens on this machine alone', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);
});

test('the page forbids everything but its own files, framing and guessing of types', async () => {
  const { status, headers } = await send('GET', '/', own());
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  ['a name bound anew to this machine', 'GET', '/', { host: 'evil.example' }],
  ['a page of another origin', 'POST', '/api/call', { origin: 'http://evil.example' }],
  ['a preflight of another origin', 'OPTIONS', '/api/call', { origin: 'http://evil.example' }],
  ['an address without the token', 'GET', '/api/snapshot', {}],
])('refused, without a word of the workbook: %s', async (_, method, path, headers) => {
  const answer = await send(method, path, { ...own(), ...(headers as Record<string, string>) });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(answer.body).not.toContain('Tabellenblatt1');
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/page.js/../../../package.json',
  '//etc/passwd',
  '/..\\..\\package.json',
])('no path leads out of the page’s folder: %s', async (path) => {
  const { status, body } = await send('GET', path, own());
  expect(body).not.toContain('"devDependencies"');
  expect(body).not.toContain('root:');
  expect(status).not.toBe(500);
});
