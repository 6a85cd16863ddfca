import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formula, resultIn } from '../../src/functions/describe.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { languages } from '../../src/text/language.ts';

const locales = { en: 'en_US', de: 'de_DE' };

const examples = sheetFunctions.flatMap((f) => f.examples.map((example) => ({ f, example })));

/** A formula that returns an array fills as many cells as it returns. */
const shown = (result: unknown): unknown[][] =>
  Array.isArray(result) ? (result as unknown[][]) : [[result]];

describe.each(languages)('typed by hand into a spreadsheet, %s', (language) => {
  // One start for all: each example stands on a sheet of its own.
  const steps = examples.flatMap(({ f, example }, i) => {
    const result = shown(resultIn(example, language));
    const last = `${String.fromCharCode(64 + (result[0]?.length ?? 1))}${result.length}`;
    const sheet = `Example ${i}`;
    return [
      '--set',
      `${sheet}!A1=${formula(f, example.args, language)}`,
      '--print',
      `${sheet}!A1:${last}`,
    ];
  });
  const printed = execFileSync(
    'node',
    [
      '--input-type=module',
      '--eval',
      'const { main } = await import(process.cwd() + "/build/workbench/main.mjs"); await main(process.argv.slice(1));',
      '--',
      '--locale',
      locales[language],
      ...steps,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const values = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).values as unknown);

  test.each(examples.map(({ f, example }, i) => ({ call: formula(f, example.args, language), i })))(
    '$call',
    ({ i }) => {
      const example = examples[i]?.example;
      if (example === undefined) throw new Error('There is no such example.');
      expect(values[i]).toEqual(shown(resultIn(example, language)));
    },
  );
});
