import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/security.md', 'utf8');

test('every threat names the tests that hold it off, and these are there', () => {
  const sections = document.split(/^### /m).slice(1);
  expect(sections.length).toBeGreaterThanOrEqual(5);
  for (const section of sections) {
    const files = section.match(/test\/[\w./-]+\.test\.tsx?/g) ?? [];
    expect(`${section.split('\n')[0]}: ${files.length > 0}`).toContain(': true');
    for (const file of files) expect(`${file} ${existsSync(file)}`).toBe(`${file} true`);
  }
});
