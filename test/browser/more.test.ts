import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../src/workbench/host/host.ts';
import { accountLines, bookOf, run, sheetOf, start } from '../apps-script/account-book.ts';
import { daysAgo } from '../days-ago.ts';
import { launchBrowser } from './browser.ts';
import { type FormPage, openForm } from './form-page.ts';
import { faults, press, tabTo } from './without-a-mouse.ts';

/* What is deleted or relinked for good: counted, asked for, done, and where the keyboard is afterwards. */

let browser: Browser;
let host: Host;
let form: FormPage;

const soon = { timeout: 20_000, interval: 20 };
const account = 'Robotik 4 GmbH';

const save = (id: string, of: string, days: number) =>
  run(host, 'saveAssessment', {
    id,
    account: of,
    rater: 'Ada',
    time: `${daysAgo(days)}T09:00:00`,
    ratings: Object.fromEntries(['K1', 'K2', 'K3', 'P1', 'P2', 'P3'].map((trait) => [trait, 2])),
  });

beforeAll(async () => {
  browser = await launchBrowser();
  host = await start(bookOf([sheetOf('Kunden', accountLines(2000))]));
  await save('a1', account, 3);
  await save('a2', account, 2);
  await save('a3', 'Werkzeugbau 5 GmbH', 1500);
  await save('a4', 'Antriebe 6 GmbH', 2);
  await save('a5', 'Getriebe 1 GmbH', 2);
  await save('a6', 'Pumpen 2 GmbH', 2);
  await host.type('Kunden', 'A2', 'Zahnrad Eins');
  await host.type('Kunden', 'A3', 'Förderwerk Zwei');
  host.select('Kunden', 'A5');
  form = await openForm(browser, host);
  await form.page.waitForFunction(
    () => document.querySelector('.position')?.textContent === '4 von 2000',
  );
  await view(4);
  await form.page.getByRole('button', { name: 'Neu zuordnen' }).first().waitFor();
}, 120_000);
afterAll(async () => {
  await form.close();
  host.close();
  await browser.close();
});

const view = (place: number) => form.page.locator(`nav button:nth-child(${place})`).press('Enter');
const button = (name: string) => form.page.getByRole('button', { name, exact: true });
const question = () => form.page.locator('.confirmation');
const notice = () => form.page.locator('.notice').innerText();
/** What the keyboard acts on: the words of it, or its id where it has none. */
const focus = () =>
  form.page.evaluate(() => {
    const active = document.activeElement;
    return active === document.body ? 'nothing' : active?.textContent || active?.id;
  });

/** Goes to the button and presses it, and waits until the keyboard is at the question. */
async function ask(opener: string, wanted: string): Promise<void> {
  await button(opener).press('Enter');
  await expect.poll(focus, soon).toContain(wanted);
}

/** Both ways to say no, from the keyboard. */
async function refuse(opener: string, wanted: string): Promise<void> {
  for (const no of [['Escape'], ['Tab', 'Tab', 'Enter']]) {
    await ask(opener, wanted);
    await press(form.page, no);
    await expect.poll(focus, soon).toBe(opener);
    expect(await question().count()).toBe(0);
  }
}

/** Says yes twice, as an impatient hand does, while the answer is on its way; it is done once. */
async function accept(opener: string, wanted: string, action: string): Promise<void> {
  await ask(opener, wanted);
  expect(await faults(form.page)).toEqual([]);
  const release = form.hold(action);
  await press(form.page, ['Tab', 'Enter']);
  await expect.poll(() => form.asked.includes(action), soon).toBe(true);
  const yes = await focus();
  await press(form.page, ['Enter', 'Escape']);
  expect(await faults(form.page)).toEqual([]);
  expect(await focus()).toBe(yes);
  expect(await question().count()).toBe(1);
  release();
  await expect.poll(() => question().count(), soon).toBe(0);
  expect(form.asked.filter((name) => name === action)).toHaveLength(1);
}

test('a question leaves the keyboard where it has gone meanwhile', async () => {
  const { page } = form;
  const release = form.hold('exportAccount');
  await button('Seine Einschätzungen löschen').press('Enter');
  await page.focus('#months');
  release();
  await question().waitFor();
  expect(await focus()).toBe('months');
  await tabTo(page, '#months');
  await page.evaluate(() => document.querySelector<HTMLElement>('.confirmation .link')?.click());
  await expect.poll(() => question().count(), soon).toBe(0);
  expect(await focus()).toBe('months');
});

test('after the question whether to delete the assessments of an account, the keyboard is back at its button', async () => {
  const opener = 'Seine Einschätzungen löschen';
  await refuse(opener, '2 Einschätzungen');
  await accept(opener, '2 Einschätzungen', 'deleteAccount');
  await expect.poll(focus, soon).toBe(opener);
  await expect.poll(notice, soon).toContain('2 Einschätzungen gelöscht');
  await press(form.page, ['Enter']);
  await expect
    .poll(() => form.page.locator('main').innerText(), soon)
    .toContain(`${account}: 0 Einschätzungen`);
  expect(await focus()).toBe(opener);
});

test('a question whose count has changed meanwhile goes away unanswered, and counts anew when it is asked again', async () => {
  const opener = 'Seine Einschätzungen löschen';
  await save('a7', account, 2);
  await ask(opener, '1 Einschätzung von');
  // A colleague saves before the answer.
  await save('a8', account, 1);
  await press(form.page, ['Tab', 'Enter']);
  await expect.poll(notice, soon).toContain('Inzwischen sind es 2 Einschätzungen statt 1');
  await expect.poll(() => question().count(), soon).toBe(0);
  await expect.poll(focus, soon).toBe(opener);
  await refuse(opener, '2 Einschätzungen von');
  expect(await run(host, 'exportAccount', account)).toMatchObject({ count: 2 });
});

test('months that are none are named as typed, also where there are none, and nothing is asked of Google', async () => {
  const { page } = form;
  for (const typed of ['abc', '12,5', '-3', '1e3']) {
    await page.fill('#months', typed);
    await button('Zählen').press('Enter');
    await expect
      .poll(notice, soon)
      .toContain(`eine ganze Zahl von 1 bis 1200, angegeben ist aber „${typed}“`);
  }
  for (const typed of ['', '  ']) {
    await page.fill('#months', typed);
    await button('Zählen').press('Enter');
    await expect.poll(notice, soon).toContain('Das Feld ist leer');
    expect(await notice()).not.toContain('„');
    expect(await notice()).toContain('24 für zwei Jahre');
  }
  expect(form.asked).not.toContain('countOlderThan');
  expect(await focus()).toBe('Zählen');
  await page.fill('#months', '0');
  await button('Zählen').press('Enter');
  await expect.poll(notice, soon).toContain('„0“');
});

test('after the question whether to delete what is old, the keyboard is back at its button; nothing to delete needs no question', async () => {
  await form.page.fill('#months', ' 36 ');
  await refuse('Zählen', '1 Einschätzung');
  // What was wrong before is gone with the next try.
  expect(await notice()).not.toContain('„0“');
  await accept('Zählen', '1 Einschätzung', 'purgeAssessments');
  await expect.poll(focus, soon).toBe('Zählen');
  await press(form.page, ['Enter']);
  await expect
    .poll(() => form.page.locator('main').innerText(), soon)
    .toContain('Keine Einschätzung ist älter als 36 Monate.');
  expect(await focus()).toBe('Zählen');
});

test('private answers are counted and asked about before they are deleted', async () => {
  const opener = 'Alle meine privaten Antworten löschen';
  await button(opener).press('Enter');
  await expect.poll(notice, soon).toContain('Sie haben keine privaten Antworten aufbewahrt.');
  expect(await question().count()).toBe(0);
  expect(await focus()).toBe(opener);
  // Kept in another window meanwhile.
  await run(host, 'keepPrivateAnswers', 'eins', { keep: 1, pull: 2 });
  await run(host, 'keepPrivateAnswers', 'zwei', { keep: -1, pull: null });
  await refuse(opener, 'zu 2 Accounts endgültig löschen?');
  expect(form.asked).not.toContain('deletePrivateAnswers');
  await accept(opener, 'zu 2 Accounts endgültig löschen?', 'deletePrivateAnswers');
  await expect.poll(focus, soon).toBe(opener);
  await expect.poll(notice, soon).toContain('Ihre privaten Antworten sind gelöscht.');
  expect(await run(host, 'countPrivateAnswers')).toEqual({ kept: 0 });
});

test('every account of two thousand can be chosen to relink to; with the row, the keyboard goes to the heading', async () => {
  const { page } = form;
  const opener = 'Neu zuordnen';
  const entries = page.locator('section[aria-labelledby="orphans-heading"] .entry');
  const first = entries.filter({ hasText: 'Getriebe 1 GmbH' });
  const field = first.locator('input');
  await field.press('ControlOrMeta+a');
  await page.keyboard.type('pumpen 2000');
  await page.getByRole('option', { name: 'Pumpen 2000 GmbH' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await press(page, ['Enter']);
  expect(await field.inputValue()).toBe('Pumpen 2000 GmbH');
  expect(await page.getByRole('option').count()).toBe(0);
  const relink = first.getByRole('button', { name: opener });
  for (const no of [['Escape'], ['Tab', 'Tab', 'Enter']]) {
    await relink.press('Enter');
    await expect.poll(focus, soon).toContain('zu „Pumpen 2000 GmbH“ zuordnen?');
    await press(page, no);
    await expect.poll(focus, soon).toBe(opener);
  }
  await field.fill('förder');
  await page.getByRole('option', { name: 'Förderwerk Zwei' }).click();
  expect(await field.inputValue()).toBe('Förderwerk Zwei');
  // A key is a key, whatever the list offers and however it is written.
  await field.fill(' zahnrad eins');
  await press(page, ['Tab']);
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await focus()).toBe(opener);
  await press(page, ['Enter']);
  await expect.poll(focus, soon).toContain('zu „Zahnrad Eins“ zuordnen?');
  await press(page, ['Tab', 'Enter']);
  await expect.poll(() => entries.count(), soon).toBe(1);
  await expect.poll(focus, soon).toBe('Einschätzungen ohne Account');
  await expect.poll(notice, soon).toContain('1 Einschätzung zu „Zahnrad Eins“ zugeordnet.');
  expect(await faults(page)).toEqual([]);
});

test('after an assessment is withdrawn the keyboard is at the heading of the history', async () => {
  const { page } = form;
  host.select('Kunden', 'A7');
  await view(3);
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe('Verlauf von Antriebe 6 GmbH');
  await expect.poll(() => page.locator('article').count(), soon).toBe(1);
  const opener = page.getByRole('button', { name: /von Ada zurückziehen/ });
  await opener.press('Enter');
  await page.keyboard.type('Verwechselt');
  const release = form.hold('withdrawAssessment');
  await press(page, ['Tab', 'Enter', 'Enter']);
  expect(await focus()).toBe('Zurückziehen');
  release();
  await expect.poll(() => page.locator('article').innerText(), soon).toContain('Verwechselt');
  expect(form.asked.filter((name) => name === 'withdrawAssessment')).toHaveLength(1);
  await expect.poll(focus, soon).toBe('Verlauf von Antriebe 6 GmbH');
  expect(await faults(page)).toEqual([]);
});
