import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { facts } from './parity/run.ts';

/** What the facts on custom functions call, as plain declarations with the tag Sheets looks for. */
const functions = `
/** @customfunction */ function PARITY_KIND(x) { var t = Object.prototype.toString.call(x).slice(8, -1); return typeof x === 'object' ? t : typeof x; }
/** @customfunction */ function PARITY_JSON(x) { return JSON.stringify(x); }
/** @customfunction */ function PARITY_ECHO(x) { return x; }
/** @customfunction */ function PARITY_TABLE() { return [[1, 'a'], [2, 'b']]; }
/** @customfunction */ function PARITY_LIST() { return [1, 2]; }
/** @customfunction */ function PARITY_THROW() { throw new Error('no'); }
/** @customfunction */ function PARITY_WRITE() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); return 1; }
/** @customfunction */ function PARITY_LOCALE() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }
function runFacts(first, count) { return Parity_.checkFacts(first, count); }
`;

async function parityScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/workbench/parity/run.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'Parity_',
    target: 'es2019',
    charset: 'utf8',
    footer: { js: functions },
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
