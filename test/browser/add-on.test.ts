import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadProject } from '../../src/workbench/host/project.ts';
import { openSample } from '../../src/workbench/sample-file.ts';
import { launchBrowser } from './browser.ts';
import { TestWorkbench } from './workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

let browser: Browser;
let workbench: TestWorkbench;
let page: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  const { content } = await openSample('de_DE');
  workbench = await TestWorkbench.start(browser, content, loadProject());
  page = await workbench.openPage({ width: 1920, height: 1080 });
}, 60_000);
afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const soon = { timeout: 20_000, interval: 50 };

/** Menu entries are counted: their words belong to the add-on. */
async function choose(entry: number): Promise<void> {
  await page.page.click('.wb-menu-opener');
  await page.page.locator('.wb-menu-list-top > li > .wb-menu-entry').nth(entry).click();
}

async function sidebar() {
  const handle = await page.page.waitForSelector('#sidebar iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  return frame;
}

async function sheets(): Promise<string[]> {
  return page.page.evaluate(
    () =>
      window.workbench.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
  );
}

test('the sample shows scores of the shipped add-on, and a changed rating changes them', async () => {
  await page.page.click('text=Bewertungen');
  await expect.poll(() => page.sheetInView(), soon).toBe('Bewertungen');
  const before = await page.shown('U4');
  expect(Number(before)).toBeGreaterThanOrEqual(0);
  expect(await page.shown('V4')).toBe('Kunde');
  await page.type('B4', '1');
  await page.type('C4', '1');
  await expect
    .poll(async () => Number(await page.shown('U4')), soon)
    .toBeGreaterThan(Number(before));
});

test('the help of a shipped function is shown while it is typed', async () => {
  await page.goTo('X4');
  await page.page.keyboard.type('=PATIENTS');
  await page.page.waitForSelector('text=PATIENTSCORE');
  await page.page.keyboard.type('CORE(', { delay: 30 });
  await page.page.waitForSelector('text=ratings');
  await page.page.keyboard.press('Escape');
  await page.page.keyboard.press('Escape');
});

test('the set-up adds live columns to the account sheet, and the summary draws its charts', async () => {
  await page.page.click('text=Kundenliste');
  await page.goTo('B5');
  const before = await sheets();
  await choose(1);
  const frame = await sidebar();
  await frame.locator('button.action').first().click();
  await expect.poll(async () => (await sheets()).length, soon).toBeGreaterThan(before.length);
  await expect.poll(() => page.formula('N4'), soon).toContain('STANDING');
  await choose(2);
  await page.page.waitForSelector('.wb-chart canvas');
  expect(await page.page.locator('.wb-chart canvas').count()).toBeGreaterThan(0);
  expect(page.errors).toEqual([]);
}, 60_000);

test('a cell gone to is not half under the frozen columns', async () => {
  const narrow = await workbench.openPage({ width: 1024, height: 700 });
  const hidden = await narrow.page.evaluate(async () => {
    const { api, grid } = window.workbench;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const found: unknown[] = [];
    for (const range of ['N5', 'P40', 'D7', 'L60']) {
      grid.select({ sheet: 'Kundenliste', range });
      for (let frame = 0; frame < 5; frame += 1) await drawn();
      const place = api.getActiveWorkbook()?.getActiveSheet().getRange(range);
      const corner = place && grid.view()?.corner(place.getRow(), place.getColumn());
      if (!corner || Math.round(corner.x) < 0 || Math.round(corner.y) < 0)
        found.push([range, corner]);
    }
    return found;
  });
  expect(hidden).toEqual([]);
  await narrow.page.close();
});
