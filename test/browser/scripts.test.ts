import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBytes } from '../../src/workbench/host/files/open-file.ts';
import { pageFolder } from '../../src/workbench/server.ts';
import { serveWorkbench } from '../../src/workbench/server-http.ts';
import { launchBrowser } from './browser.ts';
import { accounts, TestWorkbench, testProject } from './workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const soon = { timeout: 20_000, interval: 20 };

describe('what a script shows', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, accounts('en_US', 20));
    page = await workbench.openPage();
  });
  afterAll(() => workbench?.close());

  test('the menu stands under the name of the add-on, submenus and keyboard included', async () => {
    expect(await page.page.innerText('.wb-menu-opener')).toBe('Zeitwert');
    await page.page.focus('.wb-menu-opener');
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('ArrowRight');
    const focused = () => page.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Ask for a name');
    await page.page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('More');
    await page.page.keyboard.press('Escape');
    expect(await page.page.locator('.wb-menu-list-top').isVisible()).toBe(false);
  });

  test('an alert holds the script until it is answered', async () => {
    await page.choose('Ask');
    const dialog = page.page.locator('.wb-dialog[open]', { hasText: 'It cannot be undone.' });
    await dialog.waitFor();
    expect(await page.shown('J1')).toBe('');
    await dialog.locator('[data-button=YES]').click();
    await expect.poll(() => page.shown('J1'), soon).toBe('yes');
  });

  test('a question that is still open is asked again after a reload, and closing it answers', async () => {
    await page.choose('Ask');
    await page.page.locator('.wb-dialog[open]').waitFor();
    await page.reload();
    const dialog = page.page.locator('.wb-dialog[open]', { hasText: 'It cannot be undone.' });
    await dialog.waitFor();
    await page.page.keyboard.press('Escape');
    await expect.poll(() => page.shown('J1'), soon).toBe('no');
  });

  test('bar, menu and questions can be used without seeing them', async () => {
    await page.choose('More', 'Ask for a name');
    await page.page.locator('.wb-dialog[open]').waitFor();
    await page.page.evaluate(axe.source);
    const violations = await page.page.evaluate(async () => {
      const { axe: tool } = window as unknown as { axe: typeof axe };
      // The grid is Univer's.
      const { violations: found } = await tool.run({ exclude: ['#grid', '[id^=univer]'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    await page.page.keyboard.press('Escape');
    expect(violations).toEqual([]);
  });

  test('a prompt gives the script what was typed, with Enter for OK', async () => {
    await page.choose('More', 'Ask for a name');
    const dialog = page.page.locator('.wb-dialog[open]', { hasText: 'Who rates?' });
    await dialog.waitFor();
    await page.page.keyboard.type('Jürgen "J" <b>');
    await page.page.keyboard.press('Enter');
    await expect.poll(() => page.shown('J1'), soon).toBe('Jürgen "J" <b>');
  });

  test('a toast shows its title and text', async () => {
    await page.choose('More', 'Toast');
    await expect
      .poll(() => page.notices(), soon)
      .toEqual([expect.stringContaining('3 accounts saved')]);
  });

  test('a script sees the selection of the page', async () => {
    await page.goTo('B5:C7');
    await page.choose('More', 'Which cell');
    await expect.poll(() => page.shown('J1'), soon).toBe('B5:C7');
  });

  test('a script that throws is told in a sentence, and the page stays usable', async () => {
    await page.choose('More', 'Throw');
    await expect
      .poll(() => page.notices(), soon)
      .toContain('Throw ended with an error: The table has no header row.');
    await page.type('J2', 'still here');
    await expect.poll(() => page.shown('J2'), soon).toBe('still here');
  });

  test('a script that hangs can be cancelled, and the page stays usable meanwhile', async () => {
    await page.choose('More', 'Hang');
    const cancel = page.page.locator('#status button');
    await cancel.waitFor();
    expect(await page.page.innerText('#status')).toContain('Hang is running');
    await page.type('C3', '5');
    await expect.poll(() => page.shown('D3'), soon).toBe('70');
    await cancel.click();
    await expect
      .poll(() => page.notices(), soon)
      .toContain('Hang was cancelled. What it had written so far remains.');
    expect(await page.page.innerText('#status')).toBe('');
  });

  test('a sheet that a script adds comes to the front with its chart, drawn where it was put', async () => {
    await page.choose('More', 'Summary');
    await expect.poll(() => page.sheetInView(), soon).toBe('Summary');
    const chart = page.page.locator('.wb-chart canvas');
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toBe('Chart "Hours by segment" (COLUMN)');
    const cell = await page.page.evaluate(() => {
      const view = window.workbench.grid.view();
      const box = document.querySelector('.wb-chart-layer')?.getBoundingClientRect();
      const corner = view?.corner(1, 3);
      const area = view?.area(1, 3);
      return {
        x: (box?.x ?? 0) + (area?.left ?? 0) + (corner?.x ?? 0),
        y: (box?.y ?? 0) + (area?.top ?? 0) + (corner?.y ?? 0),
      };
    });
    const frame = await page.page.locator('.wb-chart').boundingBox();
    expect(frame?.x).toBeCloseTo(cell.x + 10, 0);
    expect(frame?.y).toBeCloseTo(cell.y, 0);
    expect([frame?.width, frame?.height]).toEqual([400, 250]);
    const hasColor = () =>
      chart.evaluate((canvas: HTMLCanvasElement) => {
        const pixels =
          canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        for (let at = 0; at < pixels.length; at += 4) {
          if (pixels[at] === 0xe6 && pixels[at + 1] === 0x9f && pixels[at + 2] === 0) return true;
        }
        return false;
      });
    await expect.poll(hasColor, soon).toBe(true);
  });

  test('after a reload the same sheet is in front, its chart with it', async () => {
    await page.reload();
    expect(await page.sheetInView()).toBe('Summary');
    await page.page.locator('.wb-chart canvas').waitFor();
  });
});

describe('google.script.run in the sidebar', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, accounts('en_US', 20));
    page = await workbench.openPage();
    await page.choose('Open sidebar');
    await page.sidebar();
  });
  afterAll(() => workbench?.close());

  test('the sidebar is docked at the right, 300 pixels wide, under its title', async () => {
    const box = await page.page.locator('#sidebar iframe').boundingBox();
    expect(box?.width).toBe(300);
    expect((box?.x ?? 0) + 300).toBe(1280);
    expect(await page.page.innerText('.wb-sidebar-title')).toBe('Assess');
  });

  test('a round trip writes, recalculates and reads back', async () => {
    expect(await page.runInSidebar('saveRating', 4, 5)).toEqual({ value: 60 });
    await expect.poll(() => page.shown('D4'), soon).toBe('60');
  });

  test('arguments and results are copies of plain values', async () => {
    const value = { a: [1, null, 'ü'], b: { c: true } };
    expect(await page.runInSidebar('echo', value)).toEqual({ value });
  });

  test('a result that holds a date arrives as null, without a word', async () => {
    expect(await page.runInSidebar('dates')).toEqual({ value: null });
  });

  test('an error arrives at the failure handler', async () => {
    expect(await page.runInSidebar('failForPage')).toEqual({ error: 'Error: No row is chosen.' });
  });

  test.each([
    ['a date', 'new Date()'],
    ['a date inside an object', '{ when: new Date() }'],
    ['a function', 'function () {}'],
    ['an element', 'document.body'],
    ['a form beside something else', 'form, 1'],
    ['a circle', '(function () { var a = {}; a.a = a; return a; })()'],
  ])('%s is refused as an argument', async (_, code) => {
    const frame = await page.sidebar();
    const result = await frame.evaluate(`run('echo', [${code}])`);
    expect(result).toEqual({
      thrown: expect.stringContaining('Failed due to illegal value in property'),
    });
  });

  test('a form alone arrives as its fields', async () => {
    const frame = await page.sidebar();
    expect(await frame.evaluate("run('echo', [document.getElementById('form')])")).toEqual({
      value: { account: 'Miller', kind: ['a', 'b'] },
    });
  });

  test('what is not there cannot be called: missing, private, inside another', async () => {
    for (const name of ['nothing', 'secret_', 'toString_']) {
      expect(await page.runInSidebar(name)).toEqual({
        thrown: expect.stringMatching(/^TypeError: /),
      });
    }
  });

  test('a sidebar that stumbles over a missing or private function is told in the page', async () => {
    const frame = await page.sidebar();
    await frame.evaluate('setTimeout(function () { google.script.run.nothing() })');
    await expect
      .poll(() => page.notices(), soon)
      .toContain('The sidebar called "nothing", but the script has no function of that name.');
    await frame.evaluate(
      'setTimeout(function () { google.script.run.withSuccessHandler(Object).secret_() })',
    );
    await expect
      .poll(() => page.notices(), soon)
      .toContain(
        'The sidebar called "secret_". Names that end with an underscore are private to the script and cannot be called.',
      );
    expect(await page.runInSidebar('double', 21)).toEqual({ value: 42 });
  });

  test('a private function is refused even when the call is forged', async () => {
    const frame = await page.sidebar();
    const outcome = await frame.evaluate(`new Promise(function (resolve) {
      addEventListener('message', function (event) {
        if (event.data.call === 900) resolve(event.data.outcome.kind);
      });
      parent.postMessage({ kind: 'call', call: 900, name: 'secret_', arguments: [] }, '*');
    })`);
    expect(outcome).toBe('error');
  });

  test('each handler makes a new runner, and the user object comes back as it was', async () => {
    const frame = await page.sidebar();
    const result = await frame.evaluate(`new Promise(function (resolve) {
      var seen = [];
      var note = function (mark) { return function (value, user) { seen.push(mark, value, user); if (seen.length === 6) resolve([seen, first === google.script.run]); }; };
      var first = google.script.run.withUserObject('one').withSuccessHandler(note('a'));
      var second = first.withSuccessHandler(note('b')).withUserObject('two');
      first.double(1);
      setTimeout(function () { second.double(2) }, 400);
    })`);
    expect(result).toEqual([['a', 2, 'one', 'b', 4, 'two'], false]);
  });

  test('ten calls run at a time, the eleventh waits for its turn', async () => {
    const frame = await page.sidebar();
    const before = workbench.requests.filter((address) => address.endsWith('/api/call')).length;
    const all = frame.evaluate(
      'Promise.all(Array.from({ length: 12 }, function (_, index) { return run("slowly", [index < 10 ? 600 : 1]) }))',
    );
    await page.page.waitForTimeout(300);
    const sent = workbench.requests.filter((address) => address.endsWith('/api/call')).length;
    expect(sent - before).toBe(10);
    expect((await all) as unknown[]).toHaveLength(12);
  });

  test('the frame has no origin, no network and no way to the token', async () => {
    const frame = await page.sidebar();
    expect(await frame.evaluate('self.origin')).toBe('null');
    const reached = await frame.evaluate(
      `fetch('${workbench.server.address}/api/alive').then(function () { return 'reached' }, function () { return 'blocked' })`,
    );
    expect(reached).toBe('blocked');
    expect(await frame.evaluate('location.href')).not.toContain('token');
    const parent = await frame.evaluate(
      `(function () { try { return parent.document.title } catch (error) { return error.name } })()`,
    );
    expect(parent).toBe('SecurityError');
  });

  test('the sidebar closes by itself and by its button', async () => {
    const frame = await page.sidebar();
    await frame.evaluate('google.script.host.close()');
    await expect.poll(() => page.page.locator('#sidebar').isVisible(), soon).toBe(false);
    await page.choose('Open sidebar');
    await page.sidebar();
    await page.page.click('#sidebar button');
    expect(await page.page.locator('#sidebar').isVisible()).toBe(false);
    await page.reload();
    expect(await page.page.locator('#sidebar').isVisible()).toBe(false);
  });
});

test('what a file held and the workbench leaves out is listed once', async () => {
  const workbench = await TestWorkbench.start(browser, accounts('de_DE', 5), testProject, [
    { where: 'Kundenliste', what: 'eine Pivot-Tabelle' },
    { where: 'Kundenliste!B5', what: 'ein Bild <img src=x onerror=alert(1)>' },
  ]);
  const { page } = await workbench.openPage();
  const dialog = page.locator('.wb-dialog[open]');
  await dialog.waitFor();
  expect(await dialog.locator('td').allInnerTexts()).toEqual([
    'Kundenliste',
    'eine Pivot-Tabelle',
    'Kundenliste!B5',
    'ein Bild <img src=x onerror=alert(1)>',
  ]);
  await dialog.locator('button:text-is("OK")').click();
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await dialog.count()).toBe(0);
  await workbench.close();
});

describe('files, and a server that goes away', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, accounts('en_US', 20));
    page = await workbench.openPage();
  });
  afterAll(() => workbench?.close());

  async function choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await page.page.setInputFiles('#files input[type=file]', file);
    await page.page.click('.wb-dialog [data-button=OK]');
  }

  test('the saved file opens again with what was typed', async () => {
    await page.type('A2', 'Renamed account');
    const [download] = await Promise.all([
      page.page.waitForEvent('download'),
      page.page.click('#files button:nth-child(3)'),
    ]);
    expect(download.suggestedFilename()).toBe('Test accounts.xlsx');
    const bytes = await readFile(await download.path());
    const { content } = openBytes(bytes, 'saved.xlsx');
    expect(content.sheets[0]?.cells[1]?.[0]?.value).toBe('Renamed account');
    await page.type('A2', 'Something else');
    await choose({ name: 'again.xlsx', mimeType: '', buffer: bytes });
    await page.page.waitForSelector('#name:text-is("again")');
    await page.isReady();
    expect(await page.shown('A2')).toBe('Renamed account');
    expect(await page.shown('D2')).toBe('20');
  });

  test('a German .csv opens as a German workbook, dropped on the page', async () => {
    const csv = 'Konto;Umsatz\nMüller;1.234,5\n';
    const data = await page.page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'Kunden.csv', { type: 'text/csv' }));
      return transfer;
    }, csv);
    await page.page.dispatchEvent('#grid', 'dragenter', { dataTransfer: data });
    await page.page.waitForSelector('#drop:visible');
    await page.page.dispatchEvent('#grid', 'drop', { dataTransfer: data });
    await page.page.click('.wb-dialog [data-button=OK]');
    await page.page.waitForSelector('#name:text-is("Kunden")');
    await page.isReady();
    expect(await page.shown('A2')).toBe('Müller');
    expect(await page.shown('B2')).toMatch(/^1\.?234,50?$/);
  });

  test('a file that is no workbook is refused in a sentence, and the open one stays', async () => {
    await choose({ name: 'photo.xlsx', mimeType: '', buffer: Buffer.from('not a zip file') });
    await expect.poll(async () => (await page.notices()).join(), soon).toContain('photo.xlsx');
    expect(await page.shown('A2')).toBe('Müller');
    await choose({ name: 'letter.docx', mimeType: '', buffer: Buffer.from('PK') });
    await expect.poll(async () => (await page.notices()).join(), soon).toContain('letter.docx');
  });

  test('the sample starts over', async () => {
    await page.page.click('#files button:nth-child(2)');
    await page.page.click('.wb-dialog [data-button=OK]');
    await page.page.waitForSelector('#name:text-is("Beispielmappe")');
    await page.isReady();
    expect(await page.page.innerText('.wb-menu-opener')).toBe('Zeitwert');
  });

  test('a page of another site is refused: host name, origin and token', async () => {
    const { address, port } = workbench.server;
    const { request } = await import('node:http');
    const status = (path: string, method: string, headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject);
        sent.end(method === 'POST' ? '{}' : undefined);
      });
    expect(await status('/', 'GET', { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await status('/', 'GET', { host: `evil.example:${port}` })).toBe(403);
    expect(await status('/api/snapshot', 'GET', { host: `127.0.0.1:${port}` })).toBe(403);
    expect(await status('/api/call', 'POST', { host: `127.0.0.1:${port}`, origin: address })).toBe(
      403,
    );
    expect(await status('/../server.mjs', 'GET', { host: `127.0.0.1:${port}` })).not.toBe(200);
    const fromElsewhere = await browser.newContext();
    const stranger = await fromElsewhere.newPage();
    await stranger.goto('data:text/html,<p>stranger</p>');
    const read = await stranger.evaluate(
      (target) =>
        fetch(target).then(
          () => 'read',
          () => 'blocked',
        ),
      `${address}/`,
    );
    expect(read).toBe('blocked');
    await fromElsewhere.close();
  });

  test('a server that goes away is told in the page; one started anew asks to reload', async () => {
    const { port } = workbench.server;
    await workbench.server.close();
    const banner = page.page.locator('#banner');
    await banner.waitFor();
    expect(await banner.innerText()).toContain('Die Werkbank läuft nicht mehr.');
    expect(await page.page.evaluate(() => document.getElementById('body')?.inert)).toBe(true);
    workbench.server = await serveWorkbench(workbench.workbench, {
      port,
      pageFolder: pageFolder(),
    });
    await page.page.waitForSelector('#banner button');
    expect(await banner.innerText()).toContain('Die Werkbank wurde neu gestartet.');
    await page.page.click('#banner button');
    await page.isReady();
    expect(await banner.isVisible()).toBe(false);
  });
});
