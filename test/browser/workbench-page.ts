import type { Page } from 'playwright-core';
import type { Grid } from '../../src/workbench/page/grid.ts';
import type { UniverParts } from '../../src/workbench/page/univer-instance.ts';

declare global {
  interface Window {
    workbench: UniverParts & { readonly grid: Grid; upToDate(): Promise<void> };
  }
}

/** What Univer offers while the name of a function is typed; Enter then takes from the list. */
export const functionList = '[data-u-comp=sheets-formula-editor]';

/** A page of the workbench as a person uses it. */
export class WorkbenchPage {
  readonly errors: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isReady(): Promise<void> {
    await this.page.waitForSelector('html[data-ready]');
  }

  /** Loads the page anew once its changes have arrived; before that the browser would ask. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => window.workbench.upToDate());
    await this.page.reload();
    await this.isReady();
  }

  /** Holds the change in which these words stand, and all behind it, as a slow line would; gives what lets them through. */
  async holdChange(words: string): Promise<() => void> {
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route('**/api/change', async (route) => {
      if (route.request().postData()?.includes(words)) await isReleased;
      await route.continue();
    });
    return release;
  }

  /** Puts the cursor on a cell of the sheet in view. */
  async goTo(cell: string): Promise<void> {
    await this.page.evaluate((name) => {
      const { api, grid } = window.workbench;
      const workbook = api.getActiveWorkbook();
      const sheet = workbook?.getActiveSheet();
      if (!workbook || !sheet) throw new Error('No workbook is open.');
      workbook.setActiveRange(sheet.getRange(name));
      grid.focus();
    }, cell);
  }

  /** Types into a cell and leaves it with Enter. */
  async type(cell: string, text: string): Promise<void> {
    // A page that is still busy swallows keys: a person sees it, and begins again.
    for (let attempt = 1; !(await this.hasTyped(cell, text)); attempt += 1) {
      if (attempt === 3) throw this.stuck(`${text} typed into ${cell}`, await this.typed());
      await this.leaveCell();
    }
    for (let attempt = 1; !(await this.hasEntered()); attempt += 1) {
      if (attempt === 3) throw this.stuck(`After Enter, ${text} in ${cell}`, await this.typed());
    }
  }

  /** What stands in the cell that is being typed into; null while none is. */
  typed(): Promise<string | null> {
    return this.page.evaluate(() => window.workbench.grid.typed());
  }

  /** Gives up what is being typed, and the list of functions before it. */
  async leaveCell(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  private stuck(what: string, typed: string | null): Error {
    const there = typed === null ? 'no cell is being typed into' : `the cell holds "${typed}"`;
    return new Error(`${what}: ${there}. Errors of the page: ${this.errors.join('\n') || 'none'}.`);
  }

  /** Types and waits for the whole text, with no list of functions that would take the Enter. */
  private async hasTyped(cell: string, text: string): Promise<boolean> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    const isThere = this.page.waitForFunction(
      ([typed, list]) =>
        window.workbench.grid.typed() === typed && document.querySelector(list) === null,
      [text, functionList] as const,
      { timeout: 5000 },
    );
    return isThere.then(
      () => true,
      () => false,
    );
  }

  private async hasEntered(): Promise<boolean> {
    await this.page.keyboard.press('Enter');
    const isLeft = this.page.waitForFunction(() => window.workbench.grid.typed() === null, null, {
      timeout: 5000,
    });
    return isLeft.then(
      () => true,
      () => false,
    );
  }

  /** What a cell of the sheet in view shows. */
  shown(cell: string): Promise<string> {
    return this.page.evaluate((name) => {
      const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getRange(name);
      return range ? window.workbench.grid.shown(range.getRow(), range.getColumn()) : '';
    }, cell);
  }

  formula(cell: string): Promise<string> {
    return this.page.evaluate((name) => {
      const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(name).getFormula() ?? '';
    }, cell);
  }

  /** Heights in pixels of some rows of the sheet in view, counted from 0. */
  rowHeights(first: number, count: number): Promise<number[]> {
    return this.page.evaluate(
      ([from, rows]) => {
        const sheet = window.workbench.api.getActiveWorkbook()?.getActiveSheet();
        return Array.from({ length: rows }, (_, row) => sheet?.getRowHeight(from + row) ?? 0);
      },
      [first, count] as const,
    );
  }

  lastRowInView(): Promise<number> {
    return this.page.evaluate(
      () =>
        window.workbench.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange()?.endRow ?? 0,
    );
  }

  sheetInView(): Promise<string> {
    return this.page.evaluate(
      () => window.workbench.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '',
    );
  }

  /** The colour the canvas really shows inside a cell, near its left edge, as `#rrggbb`. */
  color(cell: string): Promise<string> {
    return this.page.evaluate((name) => {
      const { api, grid } = window.workbench;
      const range = api.getActiveWorkbook()?.getActiveSheet().getRange(name);
      const view = grid.view();
      const canvas = document.querySelector<HTMLCanvasElement>('canvas:has(~ .wb-chart-layer)');
      if (!range || !view || !canvas) throw new Error('The grid is not on the screen.');
      const area = view.area(range.getRow(), range.getColumn());
      const corner = view.corner(range.getRow(), range.getColumn());
      const ratio = canvas.width / canvas.clientWidth;
      const x = (area.left + corner.x + 4) * ratio;
      const y = (area.top + corner.y + 4) * ratio;
      const pixel = canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
      // A cell without a colour is not painted; the page behind it is white.
      if (pixel[3] === 0) return '#ffffff';
      return `#${[...pixel]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`;
    }, cell);
  }

  /** Rests the pointer on a cell. */
  async pointAt(cell: string): Promise<void> {
    const { x, y } = await this.page.evaluate((name) => {
      const { api, grid } = window.workbench;
      const range = api.getActiveWorkbook()?.getActiveSheet().getRange(name);
      const view = grid.view();
      const box = document.querySelector('.wb-chart-layer')?.getBoundingClientRect();
      if (!range || !view || !box) throw new Error('The grid is not on the screen.');
      const area = view.area(range.getRow(), range.getColumn());
      const corner = view.corner(range.getRow(), range.getColumn());
      return { x: box.x + area.left + corner.x + 10, y: box.y + area.top + corner.y + 10 };
    }, cell);
    await this.page.mouse.move(x + 200, y + 100);
    await this.page.mouse.move(x, y, { steps: 5 });
  }

  async choose(...labels: readonly string[]): Promise<void> {
    await this.page.click('.wb-menu-opener');
    for (const label of labels.slice(0, -1)) {
      await this.page.hover(`.wb-menu-entry:has-text("${label}")`);
    }
    await this.page.click(`.wb-menu-entry:text-is("${labels[labels.length - 1]}")`);
  }

  /** Calls the script from inside the sidebar's frame and gives what came back. */
  async runInSidebar(name: string, ...values: readonly unknown[]): Promise<unknown> {
    const frame = await this.sidebar();
    return frame.evaluate(
      ([run, given]) =>
        (window as unknown as { run(name: string, values: unknown[]): unknown }).run(
          run as string,
          given as unknown[],
        ),
      [name, values] as const,
    );
  }

  async sidebar() {
    const handle = await this.page.waitForSelector('#sidebar iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The sidebar has no frame.');
    await frame.waitForSelector('#result:has-text("ready")');
    return frame;
  }

  notices(): Promise<string[]> {
    return this.page.locator('.wb-notice-text').allInnerTexts();
  }
}
