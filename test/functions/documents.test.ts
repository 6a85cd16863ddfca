import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionTable, settingsTable } from '../../src/functions/describe.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

function generated(file: string, name: string): string | undefined {
  const text = readFileSync(file, 'utf8');
  return new RegExp(`<!-- ${name}:start -->\n([^]*?)\n<!-- ${name}:end -->`).exec(text)?.[1];
}

describe('generated tables are fresh; `npm run docs` writes them anew', () => {
  test.each([
    ['README.md', 'functions', functionTable(sheetFunctions, 'en')],
    ['README.de.md', 'functions', functionTable(sheetFunctions, 'de')],
    ['docs/method.md', 'settings', settingsTable('en')],
    ['docs/method.de.md', 'settings', settingsTable('de')],
  ])('%s, %s', (file, name, table) => {
    expect(generated(file, name), `${file} is stale: run "npm run docs"`).toBe(table);
  });
});

describe('the worked example of docs/method', () => {
  const call = (name: string, args: readonly unknown[], locale: string) =>
    sheetFunctions.find((one) => one.name === name)?.call(args, contextOf(locale)) as unknown[][];

  const anna = [2, 3, 2, 3, 2, 3, 4, 3, 4, 3, 4, 4];
  const ben = [2, 2, 3, 2, 2, 3, 4, 4, 4, 3, 4, 3];
  const annasFuture = [5, 4, 3, 2, 4, 1];
  const bensFuture = [4, 4, 3, 2, 4, 2];
  const traits = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
  const factors = ['headroom', 'growth', 'industry', 'relationship', 'fit', 'network'];
  const table = [
    ['time', 'rater', 'account', ...traits, ...factors],
    ['2026-10-05', 'Anna', 'Keller Pumpen', ...anna, ...annasFuture],
    ['2026-10-12', 'Ben', 'Keller Pumpen', ...ben, ...bensFuture],
  ];

  test.each([
    ['docs/method.md', 'en_US', 'Grow', 'Clarify', 'Patient'],
    ['docs/method.de.md', 'de_DE', 'Ausbauen', 'Klären', 'Patient'],
  ])('%s says what the functions compute', (file, locale, first, then, confirmed) => {
    const text = readFileSync(file, 'utf8');
    const one = (value: unknown, digits: number) => {
      const shown = Number(value).toFixed(digits);
      return locale === 'de_DE' ? shown.replace('.', ',') : shown;
    };
    const says = (what: string) => expect(text).toContain(what);

    says(anna.slice(0, 6).join(', '));
    says(anna.slice(6).join(', '));
    says(ben.slice(0, 6).join(', '));
    says(ben.slice(6).join(', '));
    says(annasFuture.join(', '));
    const [[annasScore] = []] = call('PATIENTSCORE', [[anna]], locale);
    const [[bensScore] = []] = call('PATIENTSCORE', [[ben]], locale);
    says(`= **${one(annasScore, 1)}**`);
    says(`**${one(bensScore, 1)}**`);
    const [[explained] = []] = call('PATIENTEXPLAIN', [[anna]], locale) as string[][];
    expect(explained).toMatch(/ 65 .* 50 (?:to|bis) 79,/);
    const [[future] = []] = call('FUTUREPOTENTIAL', [[annasFuture]], locale);
    says(`**${one(future, 1)}**`);
    const [[bens] = []] = call('FUTUREPOTENTIAL', [[bensFuture]], locale);
    says(one(bens, 2));
    const [signal = []] = call('STANDING', ['Keller Pumpen', table.slice(0, 2)], locale);
    expect(signal[2]).toBe('Patient?');
    says(`**${String(call('SEGMENT', ['B', signal[0], signal[2]], locale))}**`);
    expect(call('SEGMENT', ['B', signal[0], signal[2]], locale)).toBe(first);
    const [standing = []] = call('STANDING', ['Keller Pumpen', table], locale);
    says(`**${one(standing[1], 1)}**`);
    says(`**${one(standing[0], 1)}**`);
    expect(standing[2]).toBe(confirmed);
    expect(call('SEGMENT', ['B', standing[0], standing[2]], locale)).toBe(then);
    says(`**${then}**`);
  });
});
