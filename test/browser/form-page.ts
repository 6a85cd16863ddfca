import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Host, Outcome } from '../../src/workbench/host/host.ts';

/** The built sidebar in a real browser, 300 px wide, with the host behind it. */
export interface FormPage {
  readonly page: Page;
  /** What the page asked, in order. */
  readonly asked: string[];
  /** What was answered without an error, in order. */
  readonly done: string[];
  /** Service calls of each answer to a name, in order. */
  readonly calls: ReadonlyMap<string, readonly number[]>;
  /** Answers the next calls of a name in place of the host. */
  fail(name: string, message: string, times?: number): void;
  /** Keeps back the next answer of a name, as a slow network does, until what it gives is called. */
  hold(name: string): () => void;
  close(): Promise<void>;
}

/** Google's runner as a page sees it: an immutable chain that ends in a function of the script. */
const runner = `
window.google = { script: { run: (function make(done, failed, user) {
  return new Proxy({}, { get: function (_, name) {
    if (name === 'withSuccessHandler') return function (f) { return make(f, failed, user); };
    if (name === 'withFailureHandler') return function (f) { return make(done, f, user); };
    if (name === 'withUserObject') return function (u) { return make(done, failed, u); };
    return function () {
      window.askHost(name, JSON.stringify(Array.from(arguments))).then(function (text) {
        var answer = JSON.parse(text);
        if (answer.error) { if (failed) failed(Object.assign(new Error(answer.error), {}), user); }
        else if (done) done(answer.value, user);
      });
    };
  } });
})(null, null, null), host: { close: function () {}, editor: { focus: function () {} } } } };
`;

export async function openForm(
  browser: Browser,
  host: Pick<Host, 'execute'>,
  options: { readonly locale?: string; readonly height?: number; readonly width?: number } = {},
): Promise<FormPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 300, height: options.height ?? 720 },
    locale: options.locale ?? 'de-DE',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const done: string[] = [];
  const calls = new Map<string, number[]>();
  const held = new Map<string, Promise<void>>();
  const failures = new Map<string, { message: string; left: number }>();
  const released = (name: string) => {
    const holding = held.get(name);
    held.delete(name);
    return holding;
  };
  await page.exposeFunction('askHost', async (name: string, args: string) => {
    asked.push(name);
    const failure = failures.get(name);
    if (failure !== undefined && failure.left > 0) {
      failure.left -= 1;
      await released(name);
      return JSON.stringify({ error: failure.message });
    }
    const outcome: Outcome = await host.execute(name, JSON.parse(args) as unknown[]);
    const { reads, writes } = outcome.calls;
    calls.set(name, [...(calls.get(name) ?? []), reads + writes]);
    await released(name);
    if (outcome.error === undefined) done.push(name);
    return JSON.stringify(
      outcome.error === undefined
        ? { value: outcome.value ?? null }
        : { error: `${outcome.error.name}: ${outcome.error.message}` },
    );
  });
  await page.addInitScript(runner);
  await page.route('**/*', (route) =>
    route.request().url() === 'http://127.0.0.1/sidebar'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: readFileSync('dist/Sidebar.html', 'utf8'),
        })
      : route.abort(),
  );
  await page.goto('http://127.0.0.1/sidebar');
  await page.waitForSelector('nav');
  return {
    page,
    asked,
    done,
    calls,
    fail: (name, message, times = 1) => failures.set(name, { message, left: times }),
    hold: (name) => {
      let release = () => {};
      held.set(name, new Promise((resolve) => (release = resolve)));
      return release;
    },
    close: () => context.close(),
  };
}
