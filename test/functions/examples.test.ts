import { describe, expect, test } from 'vitest';
import { InputProblem } from '../../src/domain/problem.ts';
import { resultIn } from '../../src/functions/describe.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { languages } from '../../src/text/language.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const locales = { en: 'en_US', de: 'de_DE' };

describe.each(sheetFunctions)('$name', (f) => {
  const names = Object.keys(f.parameters);

  describe.each(languages)('%s', (language) => {
    test.each(f.examples)('$args gives what its example says', (example) => {
      const args = names.map((name) => example.args[name]);
      expect(f.call(args, contextOf(locales[language]))).toEqual(resultIn(example, language));
    });
  });

  test.each(f.refusals)('$args is refused: $problem', ({ args, problem }) => {
    let refused: unknown;
    try {
      f.call(
        names.map((name) => args[name]),
        contextOf('en_US'),
      );
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InputProblem);
    expect((refused as InputProblem).problem.kind).toBe(problem);
  });
});
