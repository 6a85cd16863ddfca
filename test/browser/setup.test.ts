import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { accountLines, bookOf, sheetOf, start } from '../apps-script/account-book.ts';
import { launchBrowser } from './browser.ts';
import { type FormPage, openForm } from './form-page.ts';
import { faults, press, tabTo } from './without-a-mouse.ts';

/* Every state of the set-up, reached by keyboard alone, in one page for each language. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const soon = { timeout: 20_000, interval: 20 };

const proposalsOf = ({ done }: FormPage) => done.filter((name) => name === 'proposeSetup').length;
const filterOf = async (host: Host) => (await host.content()).sheets[0]?.filter;

/** Two equally good tables side by side. */
const twice = accountLines(6).map((line) => [
  ...line,
  null,
  ...line.map((cell) => (typeof cell === 'string' ? cell.replace('GmbH', 'KG') : cell)),
]);

test.each([
  [
    'de',
    {
      none: 'noch keine Tabelle',
      repair: 'Reparieren und aktualisieren',
      there: 'Zu Zeitwert gehören die Spalten',
      added: 'kommen hinzu',
      whole: 'nimmt den ganzen Einbau zurück',
      extending: 'Ihr Filter wird erweitert',
      left: 'Die Spalten sind da, nur Ihr Filter',
      extended: 'Ihr Filter reicht nun bis Spalte J',
    },
  ],
  [
    'en',
    {
      none: 'no table',
      repair: 'Repair and update',
      there: 'Zeitwert has the columns',
      added: 'are added',
      whole: 'takes the whole set-up back',
      extending: 'Extending your filter',
      left: 'The columns are there; only your filter',
      extended: 'Your filter now reaches to column J',
    },
  ],
] as const)(
  'the set-up in every state is free of faults of accessibility and needs no mouse, %s',
  async (language, said) => {
    const book = (lines: typeof twice, locale = language === 'de' ? 'de_DE' : 'en_US') =>
      bookOf([sheetOf('Kunden', lines)], { locale });
    const host = await start(book(twice), { userLocale: language });
    await host.execute('showSetup');
    const form = await openForm(browser, host, { locale: language });
    const { page } = form;
    const main = page.locator('main');
    const shows = async (text: string | RegExp) => {
      await expect.poll(() => main.innerText(), soon).toMatch(text);
      expect(await faults(page)).toEqual([]);
    };
    const again = async () => {
      await tabTo(page, 'main section > p:last-child > button, main .error + p button');
      await press(page, ['Enter']);
    };
    const reload = async (content: WorkbookContent) => {
      await host.load(content);
      host.select('Kunden', 'A1');
      await again();
    };

    // Two tables: one is chosen, columns are to be inserted between them, and a role is corrected.
    await page.waitForSelector('.question button');
    await shows('F1:I7');
    await tabTo(page, '.question button');
    await press(page, ['Enter']);
    await expect.poll(() => page.locator('.question button').count(), soon).toBe(0);
    await tabTo(page, '.question input');
    await press(page, ['ArrowDown']);
    await expect.poll(() => page.locator('.question input').nth(1).isChecked(), soon).toBe(true);
    await tabTo(page, '#role-hours');
    await press(page, ['Home']);
    await expect.poll(() => page.locator('#role-hours').inputValue(), soon).toBe('');
    await expect
      .poll(() => form.done.filter((name) => name === 'proposeSetup').length, soon)
      .toBe(4);
    expect(await faults(page)).toEqual([]);

    // A refusal leaves everything as it is; the next try sets up as chosen.
    form.fail('applySetup', 'Error: Service error: Spreadsheets');
    await tabTo(page, 'button.action');
    await press(page, ['Enter']);
    await expect.poll(() => page.locator('body').innerText(), soon).toContain('Spreadsheets');
    expect(await faults(page)).toEqual([]);
    await tabTo(page, 'button.action');
    await press(page, ['Enter']);
    await expect.poll(() => form.done.includes('applySetup'), soon).toBe(true);
    await expect.poll(() => main.locator('button').count(), soon).toBe(2);
    expect(await page.locator('body').innerText()).not.toContain('Spreadsheets');
    expect(await faults(page)).toEqual([]);
    const [header = []] = await host.values('Kunden!E1:L1');
    expect(header.slice(0, 6).every((cell) => typeof cell === 'string')).toBe(true);
    expect(header.slice(6)).toEqual([null, 'Kunde']);

    // Taken back, and looked for anew.
    const release = form.hold('proposeSetup');
    await tabTo(page, 'main button:not(.action)');
    await press(page, ['Enter']);
    await expect.poll(() => form.done.includes('undoSetup'), soon).toBe(true);
    await shows(/…|\.\.\./);
    release();
    await page.waitForSelector('.question button');
    expect((await host.values('Kunden!E1:F1'))[0]).toEqual([null, 'Kunde']);

    // Nothing to find, a question that fails, a sheet that is set up already.
    await reload(book([]));
    await shows(said.none);
    form.fail('proposeSetup', 'Error: Service error: Spreadsheets');
    await again();
    await page.waitForSelector('main .error');
    expect(await faults(page)).toEqual([]);
    await host.load(book(accountLines(6)));
    host.select('Kunden', 'A1');
    await host.execute('applySetup');
    await again();
    await shows(said.repair);
    // What is there already is not announced as new.
    await shows(said.there);
    expect(await main.innerText()).not.toContain(said.added);

    // A repair is not what undoing would take back.
    await tabTo(page, 'button.action');
    await press(page, ['Enter']);
    await shows(said.whole);
    expect(await main.locator('button').count()).toBe(1);
    await form.close();

    // One click sets up and extends the filter; what fails of it is the filter alone, which is offered again.
    const filter = { range: 'A1:D7', criteria: { 1: { hiddenValues: ['B'] } } };
    await host.load(bookOf([sheetOf('Kunden', accountLines(6), { filter })]));
    host.select('Kunden', 'A1');
    await host.execute('showSetup');
    const second = await openForm(browser, host, { locale: language });
    const panel = second.page.locator('main');
    const says = async (text: string) => {
      await expect.poll(() => panel.innerText(), soon).toContain(text);
      expect(await faults(second.page)).toEqual([]);
    };
    await second.page.waitForSelector('.question:last-child input');
    await tabTo(second.page, '.question:last-child input');
    // An answer counts once the set-up was worked out with it; until then nothing can be started without it.
    const answered = second.hold('proposeSetup');
    await press(second.page, ['ArrowUp']);
    await expect.poll(() => panel.locator('button.action').isDisabled(), soon).toBe(true);
    answered();
    await expect.poll(() => panel.locator('button.action').isDisabled(), soon).toBe(false);
    expect(await panel.locator('.question:last-child input').first().isChecked()).toBe(true);
    second.fail('extendFilter', 'Exception: Service error: Spreadsheets');
    await tabTo(second.page, 'button.action');
    await press(second.page, ['Enter']);
    await says(said.left);
    expect(await panel.innerText()).toContain('Service error');
    expect((await filterOf(host))?.range).toBe('A1:D7');
    expect((await host.values('Kunden!J1'))[0]).toEqual(['Segment']);
    const answer = second.hold('extendFilter');
    await tabTo(second.page, 'main .error + p button');
    await press(second.page, ['Enter']);
    await says(said.extending);
    answer();
    await says(said.extended);
    expect(second.done.filter((name) => name === 'applySetup')).toHaveLength(1);
    expect(await filterOf(host)).toEqual({ ...filter, range: 'A1:J7' });

    // Whoever goes on while it runs is told in the next view, and can try again from there.
    await tabTo(second.page, 'main button:not(.action)');
    await press(second.page, ['Enter']);
    await second.page.waitForSelector('.question:last-child input');
    await tabTo(second.page, '.question:last-child input');
    await press(second.page, ['ArrowUp']);
    await expect.poll(() => proposalsOf(second), soon).toBe(4);
    second.fail('extendFilter', 'Exception: Service error: Spreadsheets');
    const late = second.hold('extendFilter');
    await tabTo(second.page, 'button.action');
    await press(second.page, ['Enter']);
    await says(said.extending);
    await tabTo(second.page, 'button.action');
    await press(second.page, ['Enter']);
    await second.page.waitForSelector('#setup-heading', { state: 'detached' });
    late();
    const notice = second.page.locator('.notice');
    await expect.poll(() => notice.innerText(), soon).toContain(said.left);
    expect(await faults(second.page)).toEqual([]);
    await tabTo(second.page, '.notice button');
    await press(second.page, ['Enter']);
    await expect.poll(() => notice.innerText(), soon).toContain(said.extended);
    await second.close();
    host.close();
  },
  120_000,
);
