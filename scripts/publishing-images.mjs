/*
 * Draws the listing's icons and banner from their SVG sources: `node scripts/publishing-images.mjs`.
 * Each picture is the SVG at the size the Marketplace asks for.
 */
import { readFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

const folder = 'docs/publishing';
const pictures = [
  ['icon.svg', 'icon-128.png', 128, 128],
  ['icon.svg', 'icon-32.png', 32, 32],
  ['banner.svg', 'banner.png', 220, 140],
];

const { launchBrowser } = await bundled('test/browser/browser.ts');
const browser = await launchBrowser();
for (const [source, target, width, height] of pictures) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = readFileSync(`${folder}/${source}`, 'utf8');
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/${target}`, omitBackground: true });
  await page.close();
}
await browser.close();
