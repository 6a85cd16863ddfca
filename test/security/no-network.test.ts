import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { supplierWorkbook } from '../apps-script/supplier.ts';

/*
 * What is pushed has no way out: no scope for it (test/bundle/shipped.test.ts), no name of anything that could, and no
 * formula that makes Sheets ask another server.
 */

const shipped = readdirSync('dist').map(
  (file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const,
);

/** Names of languages inside XML; nothing is ever asked of these addresses. */
const namespaces = /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)\b/g;
const scopes = /https:\/\/www\.googleapis\.com\/auth\/[a-z.]+/g;

const waysOut =
  /UrlFetch|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\bimport\s*\(|(?:https?|wss?|ftp):\/\/|\/\/[a-z0-9-]+\.(?:com|net|org|io|de)\b/i;

test.each(shipped)('%s names nothing that reaches another computer', (file, text) => {
  const plain = text.replace(file === 'appsscript.json' ? scopes : namespaces, '');
  expect(waysOut.exec(plain)?.[0]).toBeUndefined();
});

test('the search above would find a way out', () => {
  for (const way of [
    'UrlFetchApp.fetch(x)',
    'new WebSocket(x)',
    '<img src="//evil.com/x">',
    'import("x")',
    'https://x',
  ]) {
    expect(way).toMatch(waysOut);
  }
});

test.each(shipped)('%s writes no formula and opens no service that does it', (_, text) => {
  expect(text).not.toMatch(
    /IMPORT(?:XML|DATA|HTML|FEED|RANGE)|\bIMAGE\(|HYPERLINK\(|GOOGLEFINANCE|WEBSERVICE/,
  );
  expect(text).not.toMatch(/\b(?:MailApp|GmailApp|DriveApp|CalendarApp|ScriptApp|Drive|Gmail)\b\./);
});

test('the sidebar never turns text into markup by itself', () => {
  const sidebar = shipped.find(([file]) => file === 'Sidebar.html')?.[1] ?? '';
  expect(sidebar).not.toMatch(/document\.write|insertAdjacentHTML|outerHTML|\beval\(|new Function/);
  // Preact knows this property and uses it only when a view asks for it; none does.
  expect(sidebar).not.toMatch(/dangerouslySetInnerHTML:(?!\s*[a-z]\b)/);
  const views = readdirSync('src/sidebar').filter((file) => /\.tsx?$/.test(file));
  expect(views.length).toBeGreaterThan(10);
  for (const view of views) {
    expect(readFileSync(`src/sidebar/${view}`, 'utf8')).not.toMatch(
      /dangerouslySetInnerHTML|innerHTML|document\.write/,
    );
  }
});

test('text becomes code in one place only, and there it is the page that was pushed with the script', () => {
  const code = shipped.filter(([file]) => file !== 'Sidebar.html').map(([, text]) => text);
  const makers = code.join('\n').match(/\bnew Function\b|\beval\b|[^.\w]Function\(/g) ?? [];
  expect(makers.filter((one) => one === 'new Function').length).toBeLessThanOrEqual(1);
  expect(makers.filter((one) => one !== 'new Function')).toEqual([]);
});

test('what a script context at Google has beyond the spreadsheet is never asked for', async () => {
  const host = await Host.start({ project: loadProject(), content: supplierWorkbook() });
  try {
    host.select('Kunden', 'A5');
    const { error, calls } = await host.execute('applySetup');
    expect(error).toBeUndefined();
    expect(calls.list.filter((call) => /^(?:UrlFetchApp|DriveApp|MailApp)/.test(call))).toEqual([]);
  } finally {
    host.close();
  }
});
