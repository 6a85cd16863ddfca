/*
 * Takes pictures of the workbench: `npm run screenshots -- [scene …] [--out folder] [--vision kind]`.
 *
 * A scene is a list of steps on the sample workbook, or on the demo workbook (scripts/demo-workbook.mjs), which is the sample
 * after a year of use. Every scene is taken in both languages, at 1280 × 800 and 1920 × 1080 pixels. Files are called
 * scene-language-width.png. `--vision` shows what others see: achromatopsia (greyscale), protanopia, deuteranopia, tritanopia.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

/** Steps are verbs with what they take; all verbs stand below. */
const scenes = {
  sheet: { steps: () => [] },
  menu: { steps: () => [['openMenu']] },
  'formula-help': {
    steps: () => [
      ['goTo', 'L6'],
      ['keys', '=PATIENTSCORE('],
      ['see', 'text=ratings'],
    ],
  },
  assess: {
    steps: ({ sheet, firstAccount, assess }) => [
      ['select', sheet, firstAccount],
      ['menu', assess],
      ['seeInSidebar', '[data-item="K1"]'],
    ],
  },
  'set-up': {
    steps: ({ sheet, firstAccount, setup }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['seeInSidebar', 'button.action'],
    ],
  },
  'set-up-done': {
    steps: ({ sheet, firstAccount, setup, undoSetup }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['clickInSidebar', 'button.action'],
      ['seeInSidebar', `text=${undoSetup}`],
      ['select', sheet, 'N5'],
    ],
  },
  'set-up-and-filter': {
    steps: ({ sheet, firstAccount, setup, filterExtended }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['clickInSidebar', '.question:last-child input'],
      ['clickInSidebar', 'button.action:not([disabled])'],
      ['seeInSidebar', `text=${filterExtended}`],
      ['select', sheet, 'N5'],
    ],
  },
  'portfolio-of-nothing': {
    steps: ({ sheet, firstAccount, setup, undoSetup, portfolio }) => [
      ['select', sheet, firstAccount],
      ['menu', setup],
      ['clickInSidebar', 'button.action'],
      ['seeInSidebar', `text=${undoSetup}`],
      ['menu', portfolio],
      ['see', '.wb-chart canvas'],
    ],
  },
};

const demoScenes = {
  'demo-columns': ({ sheet, assess }) => [
    ['select', sheet, 'N5'],
    ['goTo', 'N5'],
    ['menu', assess],
    ['seeInSidebar', '[data-item="K1"]'],
  ],
  'demo-summary': ({ summary }) => [
    ['select', summary, 'A1'],
    ['see', '.wb-chart canvas'],
  ],
  'demo-discuss': ({ summary }) => [
    ['select', summary, 'A71'],
    ['goTo', 'A80'],
  ],
  'demo-hours': ({ summary }) => [
    ['select', summary, 'A143'],
    ['goTo', 'A146'],
  ],
  'demo-assessments': ({ assessments }) => [['select', assessments, 'A2']],
  'demo-settings': ({ settings }) => [['select', settings, 'A2']],
};
for (const [view, place] of [
  ['due', 2],
  ['history', 3],
  ['more', 4],
]) {
  demoScenes[`demo-${view}`] = ({ sheet, assess }) => [
    ['select', sheet, 'B8'],
    ['menu', assess],
    ['seeInSidebar', '[data-item="K1"]'],
    ['clickInSidebar', `nav button:nth-child(${place})`],
  ];
}
for (const [name, steps] of Object.entries(demoScenes)) scenes[name] = { steps, isDemo: true };

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
    undoSetup: 'Einbau rückgängig machen',
    filterExtended: 'Ihr Filter reicht',
    assessments: 'Einschätzungen',
    settings: 'Einstellungen',
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
    undoSetup: 'Undo set-up',
    filterExtended: 'Your filter now reaches',
    assessments: 'Assessments',
    settings: 'Settings',
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
  keys: (page, text) => page.keyboard.type(text, { delay: 20 }),
  async clickInSidebar(page, selector) {
    await page.frameLocator('#sidebar iframe').locator(selector).first().click();
  },
  see: (page, selector) => page.waitForSelector(selector),
  seeInSidebar: (page, selector) =>
    page.frameLocator('#sidebar iframe').locator(selector).first().waitFor(),
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
  options: {
    out: { type: 'string', default: 'reports/screenshots' },
    vision: { type: 'string', default: 'none' },
  },
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
    for (const viewport of sizes) {
      const server = await startWorkbench(words, scene.isDemo);
      const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
      await page.goto(server.address);
      await page.waitForSelector('html[data-ready]');
      await page.waitForTimeout(500);
      for (const [verb, ...rest] of scene.steps(words)) await verbs[verb](page, ...rest);
      // Where the pointer tells nothing.
      await page.mouse.move(300, 5);
      // Until nothing runs any more, and what was computed is drawn.
      await page.waitForTimeout(1500);
      await page.waitForFunction(() => document.querySelector('#status')?.textContent === '');
      const devices = await page.context().newCDPSession(page);
      await devices.send('Emulation.setEmulatedVisionDeficiency', { type: values.vision });
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
