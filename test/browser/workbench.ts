import type { IWorkbookData } from '@univerjs/core';
import type { Browser, BrowserContext } from 'playwright-core';
import type {
  CellContent,
  ConditionalFormatContent,
  NotCarried,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import type { AddOnProject } from '../../src/workbench/host/host.ts';
import { pageFolder } from '../../src/workbench/server.ts';
import { type RunningServer, serveWorkbench } from '../../src/workbench/server-http.ts';
import { Workbench } from '../../src/workbench/server-workbench.ts';
import { testScript } from './test-script.ts';
import { WorkbenchPage } from './workbench-page.ts';

export const testProject: AddOnProject = {
  code: testScript.code,
  files: { Sidebar: testScript.sidebar },
  manifest: { timeZone: 'Europe/Berlin' },
};

type Value = string | number | boolean | null;

function cellOf(value: Value): CellContent {
  return typeof value === 'string' && value.startsWith('=')
    ? { value: null, formula: value }
    : { value };
}

function cellsOf(rows: readonly (readonly Value[])[]): SheetContent['cells'] {
  return Object.fromEntries(
    rows.map((row, number) => [
      number,
      Object.fromEntries(row.map((value, column) => [column, cellOf(value)])),
    ]),
  );
}

const highScore: ConditionalFormatContent = {
  ranges: ['D2:D2001'],
  rule: {
    kind: 'boolean',
    criteria: 'NUMBER_GREATER_THAN',
    values: [69],
    style: { background: '#e69f00' },
  },
};
/** A condition that is a formula: the page asks the host to compute it. */
const nameOfHighScore: typeof highScore = {
  ranges: ['A2:A6'],
  rule: {
    kind: 'boolean',
    criteria: 'CUSTOM_FORMULA',
    values: ['=$D2>=60'],
    style: { background: '#bfe1f6' },
  },
};

/** Accounts of a supplier: name, two ratings, and the score that the test script computes of them. */
export function accounts(locale: string, count = 100): WorkbookContent {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 2;
    return [`Account ${index + 1}`, 1 + (index % 5), 1, `=TENFOLD(B${row};C${row})`] as const;
  });
  const sheet: SheetContent = {
    id: 7,
    name: 'Accounts',
    hidden: false,
    tabColor: null,
    rowCount: Math.max(200, count + 50),
    columnCount: 12,
    cells: cellsOf([['Account', 'First', 'Second', 'Score'], ...rows]),
    merges: [],
    columns: {},
    rows: {},
    frozenRows: 1,
    frozenColumns: 0,
    filter: null,
    validations: [],
    conditionalFormats: [highScore, nameOfHighScore],
    protections: [],
    metadata: [],
    charts: [],
    page: null,
  };
  return {
    locale,
    timeZone: 'Europe/Berlin',
    activeSheet: 'Accounts',
    sheets: [sheet],
    names: [],
    metadata: [],
    documentProperties: {},
  };
}

/** A workbench that is served for a test, and what its pages asked for. */
export class TestWorkbench {
  readonly requests: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private readonly browser: Browser;
  readonly workbench: Workbench;
  server: RunningServer;

  private constructor(browser: Browser, workbench: Workbench, server: RunningServer) {
    this.browser = browser;
    this.workbench = workbench;
    this.server = server;
  }

  static async start(
    browser: Browser,
    content: WorkbookContent,
    project: AddOnProject = testProject,
    notCarried: readonly NotCarried[] = [],
  ): Promise<TestWorkbench> {
    const opened = { content, name: 'Test accounts', notCarried };
    const workbench = await Workbench.start(opened, project);
    const server = await serveWorkbench(workbench, { port: 0, pageFolder: pageFolder() });
    return new TestWorkbench(browser, workbench, server);
  }

  async openPage(size = { width: 1280, height: 800 }): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport: size, acceptDownloads: true });
    this.contexts.push(context);
    const page = await context.newPage();
    page.on('request', (request) => this.requests.push(request.url()));
    const opened = new WorkbenchPage(page);
    page.on('pageerror', (error) => opened.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) opened.errors.push(message.text());
    });
    await page.goto(this.server.address);
    await opened.isReady();
    return opened;
  }

  /** Until a page has every event that the host sent so far: they come in their order. */
  async hasEvents({ page }: WorkbenchPage): Promise<void> {
    const message = `event ${this.workbench.session.events.lastNumber}`;
    this.workbench.session.toast({ title: '', message, seconds: 1 });
    await page.waitForSelector(`text=${message}`);
  }

  /** What the host holds in a cell of the first sheet. */
  async held(row: number, column: number): Promise<unknown> {
    const { workbook } = await this.workbench.snapshot();
    const { sheetOrder, sheets } = workbook as IWorkbookData;
    return sheets[sheetOrder[0] ?? '']?.cellData?.[row]?.[column]?.v;
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.server.close();
    this.workbench.close();
  }
}
