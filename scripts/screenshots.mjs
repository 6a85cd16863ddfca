/*
 * Takes pictures of the workbench: `npm run build && node scripts/screenshots.mjs [scene …] [--out folder]`.
 * A scene is a list of steps on the sample workbook, or on the demo workbook (scripts/demo-workbook.mjs) where it says so; every scene is taken in both languages and, unless it names its
 * own sizes, at 1280 × 800 and 1920 × 1080 pixels. Files are called scene-language-width.png.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

/** Steps: menu (labels), answer (button), select (sheet, range), type (cell, text), keys, clickInSidebar (selector), wait (ms). */
const scenes = {
  sheet: { steps: () => [] },
  menu: { steps: () => [['openMenu']] },
  assess: {
    steps: ({ sheet, firstAccount, assess }) => [
      ['select', sheet, firstAccount],
      ['menu', assess],
      ['wait', 2500],
    ],
  },
  'formula-help': {
    steps: () => [
      ['goTo', 'L6'],
      ['keys', '=PATIENTSCORE('],
      ['wait', 600],
    ],
  },
  'set-up': {
    steps: ({ sheet, firstAccount, setup }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['wait', 2500],
    ],
  },
  portfolio: {
    steps: ({ sheet, firstAccount, setup, portfolio }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['clickInSidebar', 'button.action'],
      ['wait', 6000],
      ['menu', portfolio],
      ['wait', 6000],
    ],
  },
};

const asPublished = [{ width: 1280, height: 800 }];
const demoScenes = {
  'demo-columns': ({ sheet, assess }) => [
    ['select', sheet, 'N8'],
    ['goTo', 'N8'],
    ['menu', assess],
    ['wait', 3500],
  ],
  'demo-summary': ({ summary }) => [
    ['select', summary, 'A1'],
    ['wait', 1500],
  ],
  'demo-discuss': ({ summary }) => [
    ['select', summary, 'A40'],
    ['goTo', 'A62'],
    ['wait', 1500],
  ],
};
for (const [name, steps] of Object.entries(demoScenes)) {
  scenes[name] = { steps, sizes: asPublished, isDemo: true };
}

/** What the same place is called in each language's sample. The menu's entries are counted, not named. */
const names = {
  de: {
    locale: 'de_DE',
    demo: 'build/demo-de.xlsx',
    sheet: 'Kundenliste',
    firstAccount: 'B5',
    assess: 0,
    setup: 1,
    portfolio: 2,
    summary: 'Portfolio',
  },
  en: {
    locale: 'en_US',
    demo: 'build/demo-en.xlsx',
    sheet: 'Accounts',
    firstAccount: 'B5',
    assess: 0,
    setup: 1,
    portfolio: 2,
    summary: 'Portfolio',
  },
};

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

const verbs = {
  openMenu: (page) => page.click('.wb-menu-opener'),
  /** By its place or its words; inner menus by further words. */
  async menu(page, ...entries) {
    await page.click('.wb-menu-opener');
    let list = page.locator('.wb-menu-list-top');
    for (const [depth, entry] of entries.entries()) {
      const found = list.locator(':scope > li > .wb-menu-entry');
      const choice =
        typeof entry === 'number' ? found.nth(entry) : found.filter({ hasText: entry }).first();
      if (depth < entries.length - 1) {
        await choice.hover();
        list = choice.locator('xpath=../ul');
      } else await choice.click();
    }
  },
  answer: (page, button) => page.click(`.wb-dialog[open] [data-button=${button}]`),
  select: (page, sheet, range) =>
    page.evaluate((selection) => window.workbench.grid.select(selection), { sheet, range }),
  async goTo(page, cell) {
    await page.evaluate((name) => {
      const { api, grid } = window.workbench;
      const workbook = api.getActiveWorkbook();
      workbook.setActiveRange(workbook.getActiveSheet().getRange(name));
      grid.focus();
    }, cell);
  },
  async type(page, cell, text) {
    await verbs.goTo(page, cell);
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press('Enter');
  },
  keys: (page, text) => page.keyboard.type(text, { delay: 20 }),
  press: (page, key) => page.keyboard.press(key),
  async clickInSidebar(page, selector) {
    await page.frameLocator('#sidebar iframe').locator(selector).first().click();
  },
  wait: (page, milliseconds) => page.waitForTimeout(milliseconds),
};

/** Serves the sample in a language, as `npm start` does; gives its address and a way to end it. */
async function startWorkbench({ locale, demo }, isDemo) {
  const start = `import('./build/workbench/main.mjs').then(({ main }) => main(process.argv.slice(1)))`;
  const child = spawn(
    process.execPath,
    ['-e', start, '--', ...(isDemo ? [demo] : []), '--no-open', '--locale', locale],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = /^http:.*$/m.exec(said);
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`The workbench ended with ${code}.`)));
  });
  process.on('exit', () => child.kill());
  return { address, close: () => child.kill() };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'reports/screenshots' } },
});
const unknown = positionals.filter((name) => !(name in scenes));
if (unknown.length > 0) {
  console.error(`No scene is called ${unknown[0]}. There are ${Object.keys(scenes).join(', ')}.`);
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const { launchBrowser } = await bundled('test/browser/browser.ts');
const browser = await launchBrowser();
for (const [name, scene] of Object.entries(scenes)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for (const [language, words] of Object.entries(names)) {
    for (const viewport of scene.sizes ?? sizes) {
      const server = await startWorkbench(words, scene.isDemo);
      const page = await browser.newPage({ viewport });
      await page.goto(server.address);
      await page.waitForSelector('html[data-ready]');
      await page.waitForTimeout(500);
      for (const [verb, ...rest] of scene.steps(words)) await verbs[verb](page, ...rest);
      await page.mouse.move(640, 400);
      await page.waitForTimeout(500);
      const file = path.join(values.out, `${name}-${language}-${viewport.width}.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await page.close();
      server.close();
    }
  }
}
await browser.close();
process.exit(0);
