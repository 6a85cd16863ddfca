import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The Marketplace's limits, as its listing form states them. */
const limits = { name: 50, short: 200, long: 15_999 };
/** The style guide for Editor add-ons asks for shorter names. */
const nameInStyleGuide = 30;

function section(file: string, headings: readonly string[]): string {
  const parts = readFileSync(`docs/publishing/${file}`, 'utf8').split(/^## /m);
  const part = parts.find((text) => headings.some((heading) => text.startsWith(`${heading}\n`)));
  return (part ?? '').split('\n').slice(1).join('\n').trim();
}

describe.each(['listing.en.md', 'listing.de.md'])('%s', (file) => {
  const name = section(file, ['Name']);
  const short = section(file, ['Short description', 'Kurzbeschreibung']);
  const long = section(file, ['Long description', 'Lange Beschreibung']);

  test('the name fits and carries no name of a Google product', () => {
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(Math.min(limits.name, nameInStyleGuide));
    expect(name).not.toMatch(/google|sheets|gmail|drive|workspace/i);
  });

  test('the descriptions fit', () => {
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(limits.short);
    expect(long.length).toBeGreaterThan(500);
    expect(long.length).toBeLessThanOrEqual(limits.long);
  });
});

/** Width and height stand in the first chunk of every PNG. */
function sizeOfPng(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

test.each([
  ['icon-128.png', '128×128'],
  ['icon-32.png', '32×32'],
  ['banner.png', '220×140'],
])('%s has the size the listing asks for: %s', (file, size) => {
  expect(sizeOfPng(`docs/publishing/${file}`)).toBe(size);
});
