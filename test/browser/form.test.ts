import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { openSample } from '../../src/workbench/sample-file.ts';
import type { AssessmentQueue } from '../../src/workbook/form-answers.ts';
import { accountLines, bookOf, sheetOf, start as startBook } from '../apps-script/account-book.ts';
import { supplierAccounts, supplierWorkbook } from '../apps-script/supplier.ts';
import { daysAgo } from '../days-ago.ts';
import { launchBrowser } from './browser.ts';
import { type FormPage, openForm } from './form-page.ts';
import { faults, press, tabTo } from './without-a-mouse.ts';

/* The form as it ships, in a real browser over the host, used by keyboard alone. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const soon = { timeout: 20_000, interval: 20 };

const project = loadProject();
const setUpBooks = new Map<string, WorkbookContent>();

/** The supplier's workbook after its set-up, which is done once for each locale. */
async function start(locale: string): Promise<Host> {
  const user = { project, userLocale: locale.slice(0, 2) };
  const known = setUpBooks.get(locale);
  const host = await Host.start({ ...user, content: known ?? supplierWorkbook(locale) });
  const sheet = host.sheetNames[0] ?? '';
  host.select(sheet, 'A4');
  if (known === undefined) {
    const { error } = await host.execute('applySetup');
    if (error) throw new Error(error.message);
    host.select(sheet, 'A4');
    setUpBooks.set(locale, await host.content());
  }
  return host;
}

const picture = (name: string) =>
  process.env['PICTURES'] === undefined ? undefined : `${process.env['PICTURES']}/${name}.png`;

async function look(page: Page, name: string): Promise<void> {
  const path = picture(name);
  if (path !== undefined) await page.screenshot({ path, fullPage: true });
}

/** The account the form shows once it has moved on. */
async function arrivesAt(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('#account-name')?.textContent === wanted,
    name,
  );
}

async function saved(form: FormPage, count: number): Promise<void> {
  await expect
    .poll(() => form.done.filter((name) => name === 'saveAssessment').length, { timeout: 60_000 })
    .toBe(count);
}

/** Traits K1–K6, P1–P6, factors, desired: 19 keys. */
const customer = [...'554545', ...'112121', ...'443553', '5'];
const patient = [...'121211', ...'554545', ...'222212', '2'];
const middling = [...'333333', ...'333333', ...'333333', '3'];
const forms = [customer, patient, middling];

/** Whether a notice or the bar lies over the middle of what has the focus, or over its edges. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const { left, right, top, bottom } = focused?.getBoundingClientRect() ?? new DOMRect();
    return [top + 2, bottom - 2].some(
      (y) => document.elementFromPoint((left + right) / 2, y) !== focused,
    );
  });

describe.each(['de_DE', 'en_US'])('%s', (locale) => {
  test('every view is free of faults of accessibility and says what there is', async () => {
    const host = await start(locale);
    const de = locale === 'de_DE';
    const dto = {
      id: 'a1',
      account: supplierAccounts[0]?.[0],
      rater: 'Kim',
      ratings: {
        K1: 1,
        K2: 1,
        K3: 1,
        K4: 2,
        K5: 1,
        K6: 1,
        P1: 5,
        P2: 5,
        P3: 5,
        P4: 4,
        P5: 5,
        P6: 5,
      },
      factors: { headroom: 4, growth: 4, industry: 4, relationship: 4, fit: 4, network: 4 },
      desired: 1,
      nextStep: de ? 'Klärungsgespräch' : 'Clarify',
      by: '2026-01-31',
      note: '<b onclick=alert(1)>&amp;',
    };
    for (const more of [
      { time: `${daysAgo(114)}T09:00:00` },
      { id: 'a2', time: `${daysAgo(22)}T09:00:00`, rater: 'Robin' },
      { id: 'a3', time: `${daysAgo(21)}T09:00:00`, onlyThisSituation: true },
    ]) {
      expect((await host.execute('saveAssessment', [{ ...dto, ...more }])).error).toBeUndefined();
    }
    await host.execute('withdrawAssessment', ['a3', de ? 'Verwechselt' : 'Mixed up']);
    await host.type(host.sheetNames[0] ?? '', 'A6', 'Cordes Fluid AG');
    const form = await openForm(browser, host, { locale: locale.replace('_', '-') });
    const { page } = form;
    await page.waitForFunction(() => document.querySelector('.position')?.textContent !== '');
    /** Goes to a view, waits until it says so much, and gives all it says. */
    const view = async (place: number, name: string, wanted: string) => {
      await page.locator(`nav button:nth-child(${place})`).press('Enter');
      await expect.poll(() => page.locator('main').innerText(), soon).toContain(wanted);
      expect(await faults(page)).toEqual([]);
      await look(page, `${locale}-${name}`);
      return page.locator('main').innerText();
    };
    const due = await view(
      2,
      'due',
      de ? '1 von 12 Accounts eingeschätzt' : '1 of 12 accounts assessed',
    );
    expect(due).toContain(de ? 'Schritt überfällig' : 'step overdue');
    await page.locator('#due-filter').selectOption('leeway');
    await expect
      .poll(() => page.locator('main').innerText(), soon)
      .toContain(
        de ? 'Aus diesem Grund ist kein Account fällig.' : 'No account is due for this reason.',
      );
    const history = await view(3, 'history', 'Robin');
    expect(history).toContain(de ? 'Verwechselt' : 'Mixed up');
    expect(history).toContain('<b onclick=alert(1)>&amp;');
    await page.getByRole('button', { name: /Kim/ }).first().press('Enter');
    expect(await faults(page)).toEqual([]);
    // The keyboard goes to the question that has taken the button's place, and back.
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await expect.poll(focused, soon).toContain('id="reason-');
    await press(page, ['Tab', 'Tab', 'Enter']);
    await expect.poll(focused, soon).toContain('Kim');
    await view(4, 'more', de ? 'Jede Einschätzung gehört' : 'Every assessment belongs');
    await page
      .getByRole('button', { name: de ? /Einschätzungen ausgeben/ : /Export its/ })
      .press('Enter');
    await page.waitForSelector('#export');
    await page
      .getByRole('button', { name: de ? /Einschätzungen löschen$/ : /Delete its/ })
      .press('Enter');
    await page.waitForSelector('.confirmation');
    expect(await page.locator('.confirmation').innerText()).toContain(
      de ? '3 Einschätzungen' : '3 assessments',
    );
    await expect.poll(focused, soon).toContain('class="confirmation"');
    expect(await faults(page)).toEqual([]);
    await look(page, `${locale}-rights`);
    // What was typed is named, and that is gone with a number.
    const notice = () => page.locator('.notice').innerText();
    const counts = page.getByRole('button', { name: de ? 'Zählen' : 'Count them' });
    await page.fill('#months', 'abc');
    await counts.press('Enter');
    await expect.poll(notice, soon).toContain(de ? '„abc“' : '"abc"');
    await page.fill('#months', '24');
    await counts.press('Enter');
    await expect.poll(notice, soon).not.toContain('abc');
    // Two raters, both signals: confirmed; class A turns to Clarify; the form alone says nothing yet.
    await view(1, 'confirmed', de ? 'Klären' : 'Clarify');
    // Renamed in the sheet while the form is open.
    await host.type(host.sheetNames[0] ?? '', 'A4', `${supplierAccounts[0]?.[0]} Holding`);
    await view(4, 'orphans', de ? 'Neu zuordnen' : 'Relink');
    await form.close();
    host.close();
  }, 90_000);
});

describe.each([
  [
    'de_DE',
    {
      customer: 'Kunde',
      signal: 'Patient?',
      undecided: 'unentschieden',
      trend: 'Richtung Patient',
    },
  ],
  [
    'en_US',
    { customer: 'Customer', signal: 'Patient?', undecided: 'Undecided', trend: 'towards patient' },
  ],
] as const)('the sample in %s', (locale, words) => {
  test('is set up, ten accounts are assessed, one of them again, by keyboard alone; columns and colours say what was computed by hand', async () => {
    const { content } = await openSample(locale);
    const host = await Host.start({ project, content, userLocale: locale.slice(0, 2) });
    expect((await host.execute('showSetup')).error).toBeUndefined();
    const form = await openForm(browser, host, { locale: locale.replace('_', '-') });
    const { page } = form;
    const action = page.locator('main button.action');
    await action.waitFor();
    expect(await faults(page)).toEqual([]);
    await look(page, `${locale}-set-up`);
    await tabTo(page, 'button.action');
    // What the form asks anew after the set-up is answered late, while the first account is being rated.
    const release = form.hold('formStart');
    await press(page, ['Enter']);
    await expect.poll(() => form.done.includes('applySetup'), soon).toBe(true);
    await look(page, `${locale}-set-up-done`);
    const sheet = host.activeSheet;
    await page.waitForFunction(() => document.querySelector('main h1') !== null);
    await tabTo(page, 'nav button');
    await press(page, ['Enter']);
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.due')?.disabled);
    await tabTo(page, '.due');
    await press(page, ['Enter']);
    await page.waitForSelector('[data-item="K1"]');
    expect(await faults(page)).toEqual([]);
    await look(page, `${locale}-open`);
    // The name is entered once and remembered.
    await tabTo(page, '#rater');
    await page.keyboard.type('Kim');
    await press(page, ['Shift+Tab']);
    await page.focus('[data-item="K1"] input:checked');

    const rated: string[] = [];
    for (let n = 0; n < 10; n++) {
      rated.push((await page.locator('#account-name').textContent()) ?? '');
      const ratings = forms[n % forms.length] ?? [];
      let keys = await press(page, ratings.slice(0, 5));
      if (n === 0) {
        release();
        await expect.poll(() => form.done.filter((name) => name === 'formStart').length).toBe(2);
      }
      keys += await press(page, ratings.slice(5));
      if (n === 0) {
        // By hand: K = 100 · (4+4+3+4+3+4)/24, P = 100 · (0+0+1+0+1+0)/24, S = 8.33.
        const spoken = page.locator('.save-bar [role=status]');
        await expect.poll(() => spoken.textContent(), soon).toMatch(/^8 \(0–2\d\)/);
        expect(await spoken.textContent()).toContain(words.customer);
        expect(await faults(page)).toEqual([]);
        await look(page, `${locale}-rated`);
      }
      keys += await press(page, ['Enter']);
      expect(keys).toBeLessThanOrEqual(25);
      await page.waitForFunction(
        (before) => document.querySelector('#account-name')?.textContent !== before,
        rated[n],
      );
    }
    await saved(form, 10);
    expect(new Set(rated).size).toBe(10);

    // The first one again, found by its name: now it looks like a patient.
    await tabTo(page, '#search');
    await page.keyboard.type(rated[0]?.slice(0, 8) ?? '');
    await press(page, ['Enter']);
    await arrivesAt(page, rated[0] ?? '');
    expect(await page.locator('.account .facts').innerText()).toContain(`, ${words.customer}`);
    await page.waitForFunction(() => document.activeElement?.closest('[data-item="K1"]') != null);
    await press(page, [...patient, 'Enter']);
    await saved(form, 11);
    // One account after the other was in hand, the first one twice; what is on its way is not asked for again.
    const histories = form.asked.filter((name) => name === 'accountHistory');
    expect(histories.length).toBeLessThanOrEqual(13);

    const rows = await host.values(`${sheet}!A1:Z80`);
    const header = rows.findIndex((row) => row.some((cell) => /^(Segment)$/.test(String(cell))));
    const column = rows[header]?.indexOf('Segment') ?? -1;
    const nameColumn =
      rows.find((row) => row.includes(rated[1] ?? ''))?.indexOf(rated[1] ?? '') ?? -1;
    const ofAccount = (name: string) => {
      const row = rows.find((cells) => cells[nameColumn] === name) ?? [];
      return row.slice(column - 5, column + 1);
    };
    // By hand, S = (P + 100 − K) / 2. Customer: K 22 of 24 steps, P 2 of 24. Patient: K 2 of 24, P 22 of 24.
    // Factors weigh .25 .2 .15 .15 .15 .1: 4 4 3 5 5 3 gives 76.25, 2 2 2 2 1 2 gives 21.25, all 3 give 50.
    const expected = [
      [76.25, (100 * 2) / 24, words.customer],
      [21.25, (100 * 22) / 24, words.signal],
      [50, 50, words.undecided],
    ] as const;
    rated.forEach((name, n) => {
      if (n === 0) return;
      const [future, score, label, trend] = ofAccount(name);
      const [potential, bent, verdict] = expected[n % expected.length] ?? [];
      expect(future, name).toBeCloseTo(potential ?? Number.NaN, 9);
      expect(score, name).toBeCloseTo(bent ?? Number.NaN, 9);
      expect([label, trend ?? ''], name).toEqual([verdict, '']);
    });
    // Same rater, same day: both weigh the same, S = (8.33 + 91.67) / 2 = 50; RCI far above 1.96.
    const [, score, label, trend] = ofAccount(rated[0] ?? '');
    expect(score).toBeCloseTo(50, 9);
    expect(label).not.toBe(words.customer);
    expect(trend).toBe(words.trend);

    const queue = (await host.execute('assessmentQueue')).value as AssessmentQueue;
    expect([queue.assessed, queue.of]).toEqual([10, 60]);
    // Nobody has rated it: no verdict.
    const others = rows.slice(header + 1).filter((row) => !rated.includes(String(row[nameColumn])));
    expect(new Set(others.slice(0, 50).map((row) => row[column - 3] ?? ''))).toEqual(new Set(['']));

    // Colours follow the words: a rule for each label stands over the label column.
    const { sheets } = await host.content();
    const rules = sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? [];
    const colored = rules.flatMap(({ rule }) => (rule.kind === 'boolean' ? rule.values : []));
    expect(colored).toEqual(expect.arrayContaining([words.customer, 'Patient']));
    await form.close();
    host.close();
  }, 120_000);
});

test('with 2,000 accounts the form opens at the selected one', async () => {
  const host = await startBook(bookOf([sheetOf('Kunden', accountLines(2000))]));
  host.select('Kunden', 'A2');
  expect((await host.execute('applySetup')).error).toBeUndefined();
  host.select('Kunden', 'A2');
  const form = await openForm(browser, host);
  await form.page.waitForSelector('[data-item="K1"]');
  await form.page.waitForFunction(
    () => document.querySelector('.position')?.textContent === '1 von 2000',
  );
  expect(await form.page.locator('#account-name').textContent()).toBe('Getriebe 1 GmbH');
  await form.close();
  host.close();
}, 60_000);

test('after a save with nothing left to go to, the form says what is still due and never more', async () => {
  const host = await startBook(bookOf([sheetOf('Kunden', accountLines(2))]));
  host.select('Kunden', 'A2');
  expect((await host.execute('applySetup')).error).toBeUndefined();
  host.select('Kunden', 'A2');
  const form = await openForm(browser, host);
  const { page } = form;
  await page.waitForFunction(() => document.querySelector('.position')?.textContent === '1 von 2');
  const notice = () => page.locator('.notice [role=status]').innerText();
  const rate = async (ratings: readonly string[]) => {
    await page.focus('[data-item="K1"] input:checked');
    await press(page, ratings);
    await press(page, ['Enter']);
  };
  await page.fill('#rater', 'Kim');
  await rate(patient);
  await arrivesAt(page, 'Pumpen 2 GmbH');
  await expect.poll(notice, soon).toContain('Gespeichert: Getriebe 1 GmbH');
  expect(await notice()).not.toContain('ällig');
  // One rater alone has not confirmed the first account, but is not sent round to it again.
  await rate(customer);
  await expect.poll(notice, soon).toMatch(/Pumpen 2 GmbH.*Fällig bleibt noch 1 Account, siehe/);
  expect(await page.locator('#account-name').textContent()).toBe('Pumpen 2 GmbH');
  expect(await page.locator('.due').isDisabled()).toBe(true);
  // For a colleague who takes the keyboard it is the next one.
  await page.fill('#rater', 'Ada');
  await expect.poll(() => page.locator('.due').isDisabled(), soon).toBe(false);
  await page.fill('#rater', 'Kim');
  await host.execute('deleteAccount', ['Getriebe 1 GmbH', 1]);
  await host.execute('saveAssessment', [
    {
      id: 'other',
      account: 'Getriebe 1 GmbH',
      rater: 'Ada',
      ratings: Object.fromEntries(
        [1, 2, 3, 4, 5, 6].flatMap((n) => [
          [`K${n}`, 5],
          [`P${n}`, 1],
        ]),
      ),
    },
  ]);
  await page.locator('nav button').nth(1).press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.due-list li').length === 0);
  await page.locator('nav button').first().press('Enter');
  await rate(customer);
  await expect.poll(notice, soon).toMatch(/Pumpen 2 GmbH.*Kein weiterer Account ist fällig\./);
  await form.close();
  host.close();
}, 60_000);

describe('nothing is lost', () => {
  test('a failed save keeps the input, says what happened, and saves once when tried again', async () => {
    const host = await start('de_DE');
    // A sheet without hours for an account asks for them.
    const [name] = supplierAccounts[4] ?? [];
    host.select('Kunden', 'A8');
    const form = await openForm(browser, host);
    const { page } = form;
    await arrivesAt(page, name ?? '');
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.due')?.disabled);
    await page.fill('#rater', 'Kim');
    await page.focus('[data-item="K1"] input:checked');
    await press(page, [...customer, '3']);
    form.fail('saveAssessment', 'ScriptError: Authorization is required to perform that action.');
    await press(page, ['Enter']);
    await page.waitForSelector('.notice.problem');
    const notice = await page.locator('.notice').innerText();
    expect(notice).toContain('Nicht gespeichert.');
    expect(notice).toContain('mit mehreren Google-Konten zugleich angemeldet');
    await look(page, 'de_DE-failed');
    await page.locator('.notice button').first().press('Enter');
    await arrivesAt(page, name ?? '');
    expect(await page.locator('#hours').inputValue()).toBe('3');
    const asks = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asks;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    expect(await page.locator('[data-item="K1"] input:checked').getAttribute('value')).toBe('5');
    await page.focus('[data-item="K1"] input:checked');
    await press(page, ['Enter']);
    await saved(form, 1);
    expect(await host.values('Einschätzungen!D2:D3')).toEqual([[name], [null]]);
    // The next sidebar signs with the same name.
    await expect
      .poll(async () => (await host.execute('formStart')).value, soon)
      .toMatchObject({ rater: 'Kim' });

    // Undo puts the ratings back into the form and takes the row away.
    await page.locator('.notice button').first().press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('[data-item="K1"] input:checked')?.value === '5',
    );
    expect(await host.values('Einschätzungen!A2')).toEqual([[null]]);
    await form.close();
    host.close();
  }, 60_000);

  test('the form follows the selection, and begun ratings wait for their account', async () => {
    const host = await start('de_DE');
    const form = await openForm(browser, host);
    const { page } = form;
    await page.waitForFunction(() => document.querySelector('.position')?.textContent !== '');
    await page.focus('[data-item="K1"] input:checked');
    // That there is nothing to save yet goes away with the first rating.
    await press(page, ['Enter']);
    await page.waitForSelector('.notice.problem');
    expect(await page.locator('.notice').innerText()).toContain('noch nichts zu speichern');
    await page.focus('[data-item="K1"] input:checked');
    await press(page, ['4', '4']);
    await page.waitForFunction(() => document.querySelector('.notice.shown') === null);
    // That the name is missing is about this account: with the next one it goes away. The field for it is in full view.
    await press(page, ['Enter']);
    await page.waitForSelector('.notice.problem');
    expect(await page.locator('.notice').innerText()).toContain(
      'Tragen Sie zuerst Ihren Namen ein',
    );
    expect(await coveredFocus(page)).toBe(false);
    // Nor does it stay under the bar where it stood when Enter was pressed in it.
    await page.locator('.notice button').last().press('Enter');
    await page.focus('#rater');
    await page.evaluate(() => {
      const { bottom = 0 } = document.querySelector('#rater')?.getBoundingClientRect() ?? {};
      const { top = 0 } = document.querySelector('.save-bar')?.getBoundingClientRect() ?? {};
      window.scrollBy(0, bottom - top - 20);
    });
    expect(await coveredFocus(page)).toBe(true);
    await press(page, ['Enter']);
    await page.waitForSelector('.notice.problem');
    expect(await coveredFocus(page)).toBe(false);
    host.select('Kunden', 'B8');
    await arrivesAt(page, supplierAccounts[4]?.[0] ?? '');
    await page.waitForFunction(() => document.querySelector('.notice.shown') === null);
    expect(await page.locator('[data-item="K1"] input:checked').getAttribute('value')).toBe('–');
    await page.focus('[data-item="K1"] input:checked');
    await press(page, ['3']);
    host.select('Kunden', 'A17');
    await page.waitForSelector('.explain');
    // Two ways back, each on a line of its own: side by side they read as one.
    expect((await page.locator('main .marked').innerText()).split('\n').slice(1)).toEqual([
      `Zurück zu ${supplierAccounts[0]?.[0]}`,
      `Zurück zu ${supplierAccounts[4]?.[0]}`,
    ]);
    expect(await page.locator('.explain').innerText()).toContain(
      'Zeile 17 („Summe“) ist kein Account',
    );
    expect(await faults(page)).toEqual([]);
    await look(page, 'de_DE-no-account');
    host.select('Kunden', 'A4');
    await arrivesAt(page, supplierAccounts[0]?.[0] ?? '');
    expect(await page.locator('[data-item="K2"] input:checked').getAttribute('value')).toBe('4');

    // A list that was not set up, beside one that was: only what the page hands back keeps a look at four calls.
    host.insertSheet('Region Süd');
    for (const [row, line] of [
      ['Kunde', 'Klasse'],
      ['Adler Guss', 'B'],
      ['Birk Federn', 'C'],
      ['Conrad Lacke', 'C'],
    ].entries()) {
      for (const [column, value] of line.entries()) {
        await host.type('Region Süd', `${'AB'.charAt(column)}${row + 1}`, value);
      }
    }
    for (const [cell, account] of [
      ['A3', 'Birk Federn'],
      ['A2', 'Adler Guss'],
    ] as const) {
      host.select('Region Süd', cell);
      await arrivesAt(page, account);
    }
    expect(Math.max(...(form.calls.get('accountAtSelection') ?? []))).toBe(4);
    await form.close();
    host.close();
  }, 60_000);

  test('in the picture of a history no word lies on a score, and the days stand below it', async () => {
    const host = await start('de_DE');
    const [account] = supplierAccounts[0] ?? [];
    for (const [id, customer, patient, age] of [
      ['a1', 5, 1, 60],
      ['a2', 3, 3, 30],
      ['a3', 1, 5, 3],
    ] as const) {
      const ratings = Object.fromEntries(
        [1, 2, 3, 4, 5, 6].flatMap((n) => [
          [`K${n}`, customer],
          [`P${n}`, patient],
        ]),
      );
      const time = `${daysAgo(age)}T09:00:00`;
      await host.execute('saveAssessment', [{ id, account, rater: 'Ada', ratings, time }]);
    }
    const form = await openForm(browser, host);
    const { page } = form;
    await arrivesAt(page, account ?? '');
    await page.locator('nav button').nth(2).press('Enter');
    await page.waitForSelector('.picture.history');
    const { texts, hidden } = await page.evaluate(() => {
      const all = (parts: string) => [...document.querySelectorAll(`.picture.history ${parts}`)];
      const boxOf = (part: Element) => part.getBoundingClientRect();
      return {
        texts: all('text').map(({ textContent }) => textContent),
        hidden: all('text').flatMap((text) =>
          [...all('.dot, .band-line'), ...all('text').filter((other) => other !== text)]
            .filter((other) => {
              const [a, b] = [boxOf(text), boxOf(other)];
              const isBeside = a.right <= b.left || b.right <= a.left;
              return !isBeside && a.bottom > b.top && b.bottom > a.top;
            })
            .map((other) => `${text.textContent}: ${other.outerHTML}`),
        ),
      };
    });
    const shown = (age: number) => daysAgo(age).split('-').reverse().join('.');
    expect(texts).toEqual(['Patient', 'Kunde', shown(60), shown(3)]);
    expect(hidden).toEqual([]);
    await look(page, 'de_DE-picture');
    await form.close();
    host.close();
  }, 60_000);

  test('an assessment is withdrawn with a reason, by keyboard; that it is done is told until another view is looked at', async () => {
    const host = await start('de_DE');
    const [account] = supplierAccounts[0] ?? [];
    const ratings = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`K${n}`, n === 1 ? 1 : 5]));
    await host.execute('saveAssessment', [{ id: 'a1', account, rater: 'Ada', ratings }]);
    const form = await openForm(browser, host);
    const { page } = form;
    await arrivesAt(page, account ?? '');
    const views = page.locator('nav button');
    await views.nth(2).press('Enter');
    const withdraw = page.getByRole('button', { name: /zurückziehen|zurücknehmen/i }).first();
    await withdraw.press('Enter');
    await page.keyboard.type('Verwechselt');
    await page.keyboard.press('Enter');
    const notice = page.locator('.notice [role=status]');
    await expect.poll(() => notice.innerText(), soon).not.toBe('');
    expect(form.done).toContain('withdrawAssessment');
    await expect.poll(() => page.locator('article').innerText(), soon).toContain('Verwechselt');
    expect(await faults(page)).toEqual([]);
    await views.nth(0).press('Enter');
    expect(await notice.innerText()).toBe('');
    await form.close();
    host.close();
  }, 60_000);

  test('at twice the size nothing is cut off and nothing scrolls sideways', async () => {
    const host = await start('de_DE');
    const form = await openForm(browser, host, { width: 150, height: 360 });
    const { page } = form;
    await page.waitForFunction(() => document.querySelector('.position')?.textContent !== '');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await look(page, 'de_DE-twice');
    await form.close();
    host.close();
  }, 60_000);
});
