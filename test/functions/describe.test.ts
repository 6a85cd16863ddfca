import { describe, expect, test } from 'vitest';
import { functionTable, stub } from '../../src/functions/describe.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { languages } from '../../src/text/language.ts';

test.each(languages)('the table of functions, %s', async (language) => {
  await expect(`${functionTable(sheetFunctions, language)}\n`).toMatchFileSnapshot(
    `../golden/functions.${language}.md`,
  );
});

test('the declarations as Sheets reads them', async () => {
  await expect(`${sheetFunctions.map(stub).join('\n\n')}\n`).toMatchFileSnapshot(
    '../golden/stubs.txt',
  );
});

describe.each(sheetFunctions)('$name', (f) => {
  const helps = [f.help, ...Object.values(f.parameters).map(({ help }) => help)];

  test('help is one paragraph without HTML, as Sheets shows it', () => {
    for (const text of helps.flatMap((help) => Object.values(help))) {
      expect(text).toMatch(/^[^<>\n]+\.$/);
      expect(text).not.toContain('*/');
    }
  });

  test('optional parameters come last and are called so', () => {
    const parameters = Object.values(f.parameters);
    const first = parameters.findIndex(({ isOptional }) => isOptional);
    expect(parameters.slice(first < 0 ? parameters.length : first).every((p) => p.isOptional)).toBe(
      true,
    );
    for (const [name, { isOptional }] of Object.entries(f.parameters)) {
      const line = stub(f)
        .split('\n')
        .find((text) => text.includes(`} ${name} `));
      expect(line?.includes('Optional. ')).toBe(isOptional);
    }
  });
});
