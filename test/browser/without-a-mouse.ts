import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/* What tests of the sidebar share: axe-core, and going about without a mouse. */

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Faults of accessibility that axe-core finds in what the page shows now. */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: { resultTypes: readonly string[] }): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
  });
}

/** Presses keys one by one and counts them. */
export async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** Goes with Tab, as somebody without a mouse does, until the wanted element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    ) {
      return;
    }
  }
  throw new Error(`No Tab leads to ${selector}.`);
}
