import { performance } from 'node:perf_hooks';
import { bundled } from '../bundled.mjs';
import { result } from './measure.mjs';

/** What a person waits for in a real browser: the page, the result of an edit, the scrolling of a long list, the form. */
export async function benchPage() {
  const { launchBrowser } = await bundled('test/browser/browser.ts');
  const browser = await launchBrowser();
  try {
    return [...(await inHundredRows(browser)), ...(await inLongList(browser)), await form(browser)];
  } finally {
    await browser.close();
  }
}

/** Milliseconds until the condition holds; it is asked every few milliseconds, as a person would look. */
async function until(condition) {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > 60_000) throw new Error('What was waited for did not come.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - begun;
}

const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

async function inHundredRows(browser) {
  const { TestWorkbench, accounts } = await bundled('test/browser/workbench.ts');
  const workbench = await TestWorkbench.start(browser, accounts('en_US'));
  const page = await workbench.openPage();
  const ready = [];
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    await page.page.reload();
    await page.isReady();
    ready.push(performance.now() - begun);
  }
  const edits = [];
  for (let row = 2; row < 102; row += 20) {
    const begun = performance.now();
    await page.type(`B${row}`, '6');
    await until(
      async () =>
        (await page.shown(`D${row}`)) === '70' && (await page.color(`D${row}`)) === '#e69f00',
    );
    edits.push(performance.now() - begun);
    await page.page.keyboard.press('Control+z');
  }
  await workbench.close();
  return [
    result('page ready', middle(ready), 'ms', 3000),
    result('a changed rating among 100 rows, new score and colour', middle(edits), 'ms', 1000),
  ];
}

async function inLongList(browser) {
  const { TestWorkbench, accounts } = await bundled('test/browser/workbench.ts');
  const workbench = await TestWorkbench.start(browser, accounts('en_US', 2000));
  const page = await workbench.openPage();
  const longestFrame = () =>
    page.page.evaluate(
      () =>
        new Promise((resolve) => {
          const begun = performance.now();
          let last = begun;
          let longest = 0;
          const frame = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (now - begun < 1500) requestAnimationFrame(frame);
            else resolve(longest);
          };
          requestAnimationFrame(frame);
        }),
    );
  await page.page.mouse.move(600, 400);
  const frames = [];
  for (let run = 0; run < 3; run += 1) {
    const measured = longestFrame();
    for (let turn = 0; turn < 60; turn += 1) {
      await page.page.mouse.wheel(0, run % 2 === 0 ? 800 : -800);
    }
    frames.push(await measured);
  }
  const edits = [];
  for (let row = 1990; row < 1995; row += 1) {
    const begun = performance.now();
    await page.type(`B${row}`, '6');
    await until(async () => (await page.shown(`D${row}`)) === '70');
    edits.push(performance.now() - begun);
  }
  await workbench.close();
  return [
    result('2,000 rows, longest frame while scrolling', middle(frames), 'ms', 500),
    result('2,000 rows, a changed rating', middle(edits), 'ms', 2000),
  ];
}

async function form(browser) {
  const { openForm } = await bundled('test/browser/form-page.ts');
  const { Host } = await bundled('src/workbench/host/host.ts');
  const { loadProject } = await bundled('src/workbench/host/project.ts');
  const { accountsWorkbook } = await bundled('test/bench/large-workbook.ts');
  const host = await Host.start({
    project: loadProject(),
    content: accountsWorkbook({ accounts: 2000 }),
    userLocale: 'de',
  });
  host.select('Kunden', 'A2');
  const { error } = await host.execute('applySetup');
  if (error) throw new Error(error.message);
  host.select('Kunden', 'A2');
  const times = [];
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    const opened = await openForm(browser, host);
    await opened.page.waitForSelector('[data-item="K1"]');
    times.push(performance.now() - begun);
    await opened.close();
  }
  host.close();
  return result('form with 2,000 accounts, in the browser', middle(times), 'ms', 2000);
}
