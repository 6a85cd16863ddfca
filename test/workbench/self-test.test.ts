import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { facts } from './parity/run.ts';

/* The development build that a person runs on real Google Sheets, run here on the host. */

beforeAll(() => {
  execFileSync(process.execPath, ['build.mjs', '--self-test'], { stdio: 'pipe' });
}, 60_000);

test('it is the add-on with one more entry point, and nothing of it is in what users get', () => {
  expect(readdirSync('build/self-test').sort()).toEqual(readdirSync('dist').sort());
  expect(readFileSync('build/self-test/Code.js', 'utf8')).toContain('function zeitwertSelfTest()');
  for (const file of readdirSync('dist')) {
    expect(readFileSync(`dist/${file}`, 'utf8')).not.toMatch(/SelfTest|PARITY_/);
  }
});

test('it writes every fact with its answer into a tab and leaves nothing else behind', async () => {
  const host = await Host.start({
    project: loadProject('build/self-test'),
    content: blankWorkbook('de_DE', 'Europe/Berlin'),
  });
  try {
    const { value, error } = await host.execute('zeitwertSelfTest');
    expect(error).toBeUndefined();
    const rows = await host.values(`'Zeitwert self-test'!A1:F${facts.length + 1}`);
    expect(rows[0]).toEqual(['fact', 'source', 'mark', 'expected', 'answer', 'ok']);
    const answers = rows.slice(1);
    expect(answers.map(([fact]) => fact).sort()).toEqual(facts.map(({ fact }) => fact).sort());
    expect(answers.filter((row) => row[5] !== true)).toEqual([]);
    expect(value).toBe(
      `${facts.length} of ${facts.length} facts are as the workbench has them. Look for FALSE in the tab "Zeitwert self-test".`,
    );
    expect(host.sheetNames.filter((name) => name !== 'Zeitwert self-test')).toHaveLength(1);
  } finally {
    host.close();
  }
}, 120_000);
