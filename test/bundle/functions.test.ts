import { describe, expect, test } from 'vitest';
import { resultIn } from '../../src/functions/describe.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { sentence } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import { callInBundle, loadBundle, spreadsheetOf } from './bundle.ts';

const contexts = {
  en: loadBundle(spreadsheetOf('en_US')),
  de: loadBundle(spreadsheetOf('de_DE')),
};
const bare = loadBundle();

describe.each(sheetFunctions)('$name in the bundle', (f) => {
  const names = Object.keys(f.parameters);

  describe.each(languages)('%s', (language) => {
    test.each(f.examples)('$args gives what its example says', (example) => {
      const args = names.map((name) => example.args[name]);
      expect(callInBundle(contexts[language], f.name, args)).toEqual(resultIn(example, language));
    });

    test.each(f.refusals)('$args is refused in words: $problem', ({ args }) => {
      const call = () =>
        callInBundle(
          contexts[language],
          f.name,
          names.map((name) => args[name]),
        );
      expect(call).toThrow(`${f.name}: `);
      expect(call).toThrow(language === 'de' ? /[„].+[.]$/ : /["].+[.]$/);
    });
  });

  test.each(f.examples)('without a spreadsheet $args gives English words', (example) => {
    const args = names.map((name) => example.args[name]);
    expect(callInBundle(bare, f.name, args)).toEqual(resultIn(example, 'en'));
  });
});

test('a refused row is worded in the language of the sheet', () => {
  const rows = [
    [5, 'oft'],
    [5, 1],
  ];
  const [[text] = []] = callInBundle(contexts.de, 'PATIENTSCORE', [rows]) as string[][];
  expect(text).toBe(
    `PATIENTSCORE: ${sentence({ kind: 'not-a-rating', parameter: 'ratings', got: 'oft', at: { row: 1, column: 2 } }, 'de')}`,
  );
});

test('the locale is read once per call, and only for a word or an ambiguous number', () => {
  let asked = 0;
  const context = loadBundle({
    SpreadsheetApp: {
      getActive: () => ({
        getSpreadsheetLocale: () => {
          asked += 1;
          return 'de_DE';
        },
      }),
    },
  });
  callInBundle(context, 'PATIENTSCORE', [[[5, 1]]]);
  callInBundle(context, 'FUTUREPOTENTIAL', [[[5, 4, 3, 2, 4, 1]]]);
  callInBundle(context, 'ABCDCLASS', [[['1.234,50 €'], [3]]]);
  expect(asked).toBe(0);
  callInBundle(context, 'ABCDCLASS', [[['1.234'], ['2.345']]]);
  expect(asked).toBe(1);
  callInBundle(context, 'SEGMENT', [[['A'], ['X'], ['Y']], [[1], [2], [3]], '']);
  expect(asked).toBe(2);
});

test('a bug is not dressed up as a refusal', () => {
  const context = loadBundle({ SpreadsheetApp: { getActive: () => null } });
  expect(() => callInBundle(context, 'SEGMENT', ['A', 70, 20])).toThrow(/null/);
});
