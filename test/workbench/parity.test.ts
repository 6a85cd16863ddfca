import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { customFunctions } from './parity/custom-functions.ts';
import { facts } from './parity/run.ts';

async function parityScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/workbench/parity/run.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'Parity_',
    target: 'es2019',
    charset: 'utf8',
    footer: {
      js: `${customFunctions}function runFacts(first, count) { return Parity_.checkFacts(first, count); }`,
    },
  });
  return outputFiles[0]?.text ?? '';
}

test('the list has at least 120 facts, each said once', () => {
  expect(facts.length).toBeGreaterThanOrEqual(120);
  expect(new Set(facts.map(({ fact }) => fact)).size).toBe(facts.length);
});

describe.each(['en_US', 'de_DE'] as const)('in a spreadsheet of %s', (locale) => {
  let host: Host;
  let failed: Map<string, string>;

  beforeAll(async () => {
    const project = {
      code: await parityScript(),
      files: {},
      manifest: { timeZone: 'America/New_York' },
    };
    host = await Host.start({ project, content: blankWorkbook(locale, 'Europe/Berlin') });
    const { value, error } = await host.execute('runFacts', [0, facts.length]);
    if (error) throw new Error(error.message);
    failed = new Map(
      (value as { fact: string; found: string }[]).map(({ fact, found }) => [fact, found]),
    );
  });
  afterAll(() => host.close());

  test.each(facts.filter((fact) => !fact.locale || fact.locale === locale))('$fact', ({ fact }) => {
    expect(failed.get(fact) ?? 'holds').toBe('holds');
  });
});
