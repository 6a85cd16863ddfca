import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SheetContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { launchBrowser } from './browser.ts';
import { accounts, TestWorkbench } from './workbench.ts';
import { functionList, type WorkbenchPage } from './workbench-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const soon = { timeout: 20_000, interval: 20 };

/** Names that may take several lines, and a list to choose a rating from, as people have them. */
function withWrappedNames(content: WorkbookContent): WorkbookContent {
  const sheets = content.sheets.map((sheet): SheetContent => {
    const cells = Object.entries(sheet.cells).map(([row, line]) => {
      const name = line[0] ?? { value: null };
      return [row, { ...line, 0: { ...name, style: { wrap: true } } }] as const;
    });
    const ratings = {
      ranges: ['B2:B101', 'J2:J101'],
      criteria: 'VALUE_IN_LIST',
      values: ['1', '2', '3', '4', '5'],
      allowInvalid: true,
      helpText: null,
      showDropdown: true,
    };
    return { ...sheet, cells: Object.fromEntries(cells), validations: [ratings] };
  });
  return { ...content, sheets };
}

describe('a workbook in English', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, accounts('en_US'));
    page = await workbench.openPage();
  });
  afterAll(() => workbench?.close());

  test('the page shows computed scores', async () => {
    expect(await page.shown('D2')).toBe('20');
    expect(await page.shown('D6')).toBe('60');
  });

  test('a changed rating shows the new score and its colour', async () => {
    await expect.poll(() => page.color('D2'), soon).toBe('#ffffff');
    expect(await page.color('A2')).toBe('#ffffff');
    await page.type('B2', '6');
    await expect.poll(() => page.shown('D2'), soon).toBe('70');
    await expect.poll(() => page.color('D2'), soon).toBe('#e69f00');
    await expect.poll(() => page.color('A2'), soon).toBe('#bfe1f6');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.shown('D2'), soon).toBe('20');
  });

  test('undo and redo reach the host and every other page', async () => {
    const other = await workbench.openPage();
    await page.type('B3', '5');
    await expect.poll(() => other.shown('D3'), soon).toBe('60');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => other.shown('D3'), soon).toBe('30');
    await page.page.keyboard.press('Control+y');
    await expect.poll(() => other.shown('D3'), soon).toBe('60');
    expect(await page.shown('B3')).toBe('5');
  });

  test('a formula typed by hand is computed, and its help says what the function takes', async () => {
    await page.goTo('F2');
    await page.page.keyboard.type('=TENF');
    await page.page.waitForSelector('text=Ten times the sum of two ratings.');
    await page.page.keyboard.type('OLD(B4,');
    await page.page.waitForSelector('text=One rating, or a column of them.');
    const active = page.page.locator('.univer-text-primary-500', { hasText: 'second' });
    await active.first().waitFor();
    await page.page.keyboard.type('0.5)', { delay: 30 });
    await page.page.keyboard.press('Enter');
    await expect.poll(() => page.shown('F2'), soon).toBe('35');
  });

  test('Enter takes the first of a list of functions that became shorter than the place marked in it', async () => {
    await page.goTo('G3');
    await page.page.keyboard.type('=T');
    await page.page.waitForSelector(functionList);
    for (let step = 0; step < 3; step += 1) await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.type('ENF');
    await page.page.waitForFunction(
      (list) => document.querySelectorAll(`${list} li`).length === 1,
      functionList,
    );
    await page.page.keyboard.press('Enter');
    await expect.poll(() => page.typed(), soon).toBe('=TENFOLD(');
    await page.leaveCell();
  });

  test('a refused formula shows #ERROR!, and its sentence under the pointer', async () => {
    await page.type('F3', '=TENFOLD(9)');
    await expect.poll(() => page.shown('F3'), soon).toBe('#ERROR!');
    await page.pointAt('F3');
    const note = page.page.locator('.wb-refusal');
    await note.waitFor();
    expect(await note.innerText()).toContain('Enter 3, for example.');
  });

  test('results spill, and a row inserted above moves the formula with its ranges', async () => {
    await page.type('H2', '=TENFOLD(B2:B4)');
    await expect.poll(() => page.shown('H4'), soon).toBe('30');
    await page.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(1);
    });
    await expect.poll(() => page.formula('H3'), soon).toBe('=TENFOLD(B3:B5)');
    await expect.poll(() => page.shown('H5'), soon).toBe('30');
    await page.type('B5', '4');
    await expect.poll(() => page.shown('H5'), soon).toBe('40');
    await page.page.keyboard.press('Control+z');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.formula('H2'), soon).toBe('=TENFOLD(B2:B4)');
  });

  test('a result that is on its way while a row is inserted does not land in another row', async () => {
    const release = await page.holdChange('insert-row');
    await page.type('B5', '6');
    await page.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(1);
    });
    await expect.poll(() => workbench.held(4, 3), soon).toBe(70);
    await workbench.hasEvents(page);
    release();
    await expect.poll(() => page.shown('D6'), soon).toBe('70');
    expect(await page.shown('D5')).toBe('40');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.shown('D5'), soon).toBe('70');
    expect(await page.shown('D4')).toBe('40');
    await expect.poll(() => workbench.held(4, 3), soon).toBe(70);
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.shown('D5'), soon).toBe('50');
  });

  test('what is typed while another page inserts a row above stays with its account', async () => {
    const other = await workbench.openPage();
    const release = await page.holdChange('=B5*2');
    await page.type('K5', '=B5*2');
    await other.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(1);
    });
    await expect.poll(() => page.shown('A6'), soon).toBe('Account 4');
    release();
    for (const each of [page, other]) {
      await expect.poll(() => each.shown('K6'), soon).toBe('8');
      expect(await each.formula('K6')).toBe('=B6*2');
      expect(await each.shown('K5')).toBe('');
    }
    await other.page.keyboard.press('Control+z');
    await expect.poll(() => page.shown('K5'), soon).toBe('8');
  });

  test('a moved column takes its formulas along, a deleted row takes itself away, and undo brings both back', async () => {
    const change = (code: 'move' | 'remove') =>
      page.page.evaluate((kind) => {
        const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
        if (kind === 'move') sheet?.moveColumns(sheet.getRange('B:B'), 4);
        else sheet?.deleteRows(2, 1);
      }, code);
    await change('move');
    await expect.poll(() => page.formula('C2'), soon).toBe('=TENFOLD(D2,B2)');
    await expect.poll(() => page.shown('D1'), soon).toBe('First');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.formula('D2'), soon).toMatch(/^=TENFOLD\(B2[;,]C2\)$/);
    await change('remove');
    await expect.poll(() => page.shown('A3'), soon).toBe('Account 3');
    await expect.poll(() => page.formula('D3'), soon).toBe('=TENFOLD(B3,C3)');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => page.shown('A3'), soon).toBe('Account 2');
    await page.reload();
    expect(await page.shown('A3')).toBe('Account 2');
    expect(await page.shown('B3')).toBe('5');
    expect(await page.formula('D2')).toMatch(/^=TENFOLD\(B2[;,]C2\)$/);
  });

  test('sorting moves whole rows, numbers stay numbers, and the host agrees', async () => {
    await page.page.evaluate(() => {
      const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange('A2:C101').sort([{ column: 0, ascending: false }]);
    });
    await expect.poll(() => page.shown('A2'), soon).toBe('Account 99');
    await page.reload();
    expect(await page.shown('A2')).toBe('Account 99');
    const numbers = await page.page.evaluate(() => {
      const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
      return sheet
        ?.getRange('B2:B101')
        .getValues()
        .map(([value]) => typeof value);
    });
    expect(new Set(numbers)).toEqual(new Set(['number']));
  });

  test('a filter hides rows here and on every other page', async () => {
    const other = await workbench.openPage();
    await page.page.evaluate(() => {
      const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
      const filter = sheet?.getRange('A1:D101').createFilter();
      filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Account 99'] } });
    });
    const hiddenRows = (of: WorkbenchPage) =>
      of.page.evaluate(
        () =>
          window.workbench.api
            .getActiveWorkbook()
            ?.getActiveSheet()
            .getFilter()
            ?.getFilteredOutRows().length ?? 0,
      );
    await expect.poll(() => hiddenRows(other), soon).toBe(99);
    await page.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.getActiveSheet().getFilter()?.remove();
    });
    await expect.poll(() => hiddenRows(other), soon).toBe(0);
  });

  test('a sheet that a person adds is there after a reload', async () => {
    await page.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.insertSheet('Notes');
    });
    await page.type('A1', 'kept');
    await page.reload();
    expect(await page.sheetInView()).toBe('Notes');
    expect(await page.shown('A1')).toBe('kept');
  });

  test('nothing is loaded from outside this machine, and no script of the page failed', () => {
    const foreign = workbench.requests.filter(
      (address) =>
        !address.startsWith(`${workbench.server.address}/`) && !/^(data|blob):/.test(address),
    );
    expect(foreign).toEqual([]);
    expect(workbench.requests.length).toBeGreaterThan(10);
    expect(page.errors).toEqual([]);
  });
});

describe('a workbook in German', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, withWrappedNames(accounts('de_DE')));
    page = await workbench.openPage();
  });
  afterAll(() => workbench?.close());

  test('one line of text needs no higher row, wrapped, beside a list to choose from, or typed', async () => {
    expect(await page.rowHeights(1, 4)).toEqual([21, 21, 21, 21]);
    await page.type('A3', 'Adler');
    await expect.poll(() => workbench.held(2, 0), soon).toBe('Adler');
    expect(await page.rowHeights(1, 4)).toEqual([21, 21, 21, 21]);
    await page.reload();
    expect(await page.rowHeights(1, 4)).toEqual([21, 21, 21, 21]);
    await page.type('A3', 'Adler Guss und Getriebe aus dem Sauerland');
    await expect.poll(async () => (await page.rowHeights(2, 1))[0], soon).toBeGreaterThan(30);
  });

  test('keys that follow fast on each other stay in a cell with a list to choose from', async () => {
    for (const [row, rating] of [4, 5, 3, 2].entries()) {
      await page.goTo(`J${row + 2}`);
      await page.page.keyboard.type(`${rating},25`, { delay: 15 });
      await page.page.keyboard.press('Enter');
      await expect.poll(() => page.shown(`J${row + 2}`), soon).toBe(`${rating},25`);
      expect(await page.typed()).toBeNull();
    }
  });

  test('the page speaks German, the grid included', async () => {
    expect(await page.page.locator('#files button').allInnerTexts()).toEqual([
      'Öffnen…',
      'Beispiel',
      'Als .xlsx speichern',
    ]);
    expect(await page.page.locator('text=Allgemein').count()).toBeGreaterThan(0);
  });

  test('a formula typed with semicolons and a decimal comma is computed', async () => {
    await page.type('F2', '=TENFOLD(B4;0,5)');
    await expect.poll(() => page.shown('F2'), soon).toBe('35');
    await page.type('F3', '=SUM(B2:B)/8');
    await expect.poll(() => page.shown('F3'), soon).toBe('37,5');
  });

  test('a formula typed with commas is refused, as in a German sheet', async () => {
    await page.type('F4', '=TENFOLD(B4,C4)');
    await expect.poll(() => page.shown('F4'), soon).toMatch(/^#/);
  });

  test.each([
    ['1,5', '1,5'],
    ['1.234,5', '1.234,50'],
    ['12,5 %', '12,50%'],
    ['31.12.2026', '31.12.2026'],
    ['wahr', 'WAHR'],
    ['1.5.2026', '01.05.2026'],
    ['Müller & Söhne', 'Müller & Söhne'],
  ])('%s typed into a cell is shown as %s', async (typed, shown) => {
    await page.type('H2', typed);
    await expect.poll(() => page.shown('H2'), soon).toBe(shown);
    await page.page.keyboard.press('Control+z');
  });

  test('text pasted from another program is read as if it were typed', async () => {
    await page.goTo('F8');
    await page.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Müller\t1.234,5\t31.12.2026\t12,5 %\t0,5\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(() => page.shown('G8'), soon).toBe('1.234,50');
    expect(await page.shown('H8')).toBe('31.12.2026');
    expect(await page.shown('I8')).toBe('12,50%');
    await page.type('F9', '=G8+I8+J8');
    await expect.poll(() => page.shown('F9'), soon).toBe('1235,125');
  });

  test('a number opened for editing and left as it is stays the same number', async () => {
    await page.type('H5', '1,5');
    await page.goTo('H5');
    await page.page.keyboard.press('F2');
    await page.page.keyboard.press('Enter');
    expect(await page.shown('H5')).toBe('1,5');
    await page.type('H6', '=H5*2');
    await expect.poll(() => page.shown('H6'), soon).toBe('3');
  });

  test('a row inserted above a German formula moves its open range along', async () => {
    await page.type('J2', '=TENFOLD(B3;0,5)+SUM(C3:C)');
    await page.page.evaluate(() => {
      window.workbench.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(1);
    });
    await expect.poll(() => page.formula('J3'), soon).toBe('=TENFOLD(B4;0,5)+SUM(C4:C)');
  });
});

describe('a workbook of 2,000 rows', () => {
  let workbench: TestWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await TestWorkbench.start(browser, accounts('en_US', 2000));
    page = await workbench.openPage();
  });
  afterAll(() => workbench?.close());

  test('scrolls to its end', async () => {
    await page.page.mouse.move(600, 400);
    await page.page.mouse.wheel(0, 100_000);
    await expect.poll(() => page.lastRowInView(), soon).toBeGreaterThan(1900);
  });

  test('an edit among them shows its result, and typing goes on meanwhile', async () => {
    await page.type('B1991', '6');
    await page.page.keyboard.type('typed on');
    await expect.poll(() => page.shown('D1991'), soon).toBe('70');
    await page.page.keyboard.press('Enter');
    await expect.poll(() => page.shown('B1992'), soon).toBe('typed on');
  });
});
