import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { type PortRefused, serve } from '../../src/workbench/server.ts';
import type { RunningServer } from '../../src/workbench/server-http.ts';

const lines: string[] = [];
const options = {
  opened: { content: blankWorkbook(), name: 'Empty', notCarried: [] },
  project: { code: 'function onOpen() {}', files: {}, manifest: {} },
  open: false,
  print: (line: string) => lines.push(line),
} as const;

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ ...options, port: 0 });
});
afterAll(() => server?.close());

test('the address is printed, and it is this machine alone', () => {
  expect(lines).toEqual([server.address]);
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('a port in use is refused in a sentence that says what to do', async () => {
  const refused = await serve({ ...options, port: server.port }).catch(
    (error: PortRefused) => error,
  );
  expect((refused as PortRefused).message).toBe(
    `Port ${server.port} is in use. Choose another one, such as --port ${server.port + 1}, or leave --port out.`,
  );
});

test('the page carries the policies and a token; its files and nothing else are served', async () => {
  const page = await fetch(server.address);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toMatch(/name="token" content="[\w-]{32}"/);
  for (const path of ['/main.mjs', '/index.html', '/..%2fmain.mjs', '/page.js.map']) {
    expect((await fetch(server.address + path)).ok).toBe(false);
  }
});
