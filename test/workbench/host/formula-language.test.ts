import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  engineText,
  FormulaParseError,
  functionNames,
  localeText,
  tidyFormula,
} from '../../../src/workbench/host/spreadsheet/formula-language.ts';
import { writingOf } from '../../../src/workbench/host/spreadsheet/locale.ts';

const german = writingOf('de_DE');
const american = writingOf('en_US');

describe('a formula on its way into the engine', () => {
  test.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=A1*0,5', '=A1*0.5'],
    ['=IF(A1>1,5;"a;b";"1,5")', '=IF(A1>1.5,"a;b","1,5")'],
    ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
    ['=SUM(A2:A)', '=SUM(A2:A9999999)'],
    ["=SUM('Mein; Blatt'!$A$2:$C)", "=SUM('Mein; Blatt'!$A$2:$C9999999)"],
    ['=SUM(B2:2)', '=SUM(B2:ZZZ2)'],
    ['=SUM(D5:INDEX(D:D;ROW(A65)-1))', '=SUM(D5:INDEX(D:D,ROW(A65)-1))'],
    ['="A2:A"', '="A2:A"'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    [
      '=STANDING(A5:A;Assessments!A:AH;Settings!A:C)',
      '=STANDING(A5:A9999999,Assessments!A:AH,Settings!A:C)',
    ],
    ['=IF(TRUE;{1;2};SUM(1;2))', '=IF(TRUE,{1;2},SUM(1,2))'],
  ])('%s', (typed, wanted) => {
    expect(engineText(typed, german)).toBe(wanted);
  });

  test.each(['=SUM(A1,B1)', '=1.5', '=SUM(A1', '=SUM(A1))', '="x', '={1;2'])(
    '%s is no formula in German',
    (typed) => {
      expect(() => engineText(typed, german)).toThrow(FormulaParseError);
    },
  );

  test('keeps American commas and points', () => {
    expect(engineText('=IF(A1>1.5,"a,b",SUM(A2:A))', american)).toBe(
      '=IF(A1>1.5,"a,b",SUM(A2:A9999999))',
    );
  });
});

test('a formula comes back as it was written, whatever it holds', () => {
  const part = fc.constantFrom(
    'A1',
    '$B$2',
    'A2:A',
    'B2:B9',
    "'My; sheet'!C3:C",
    '1,5',
    '"a;b,c"',
    'SUM(A1;2)',
    '{1\\2;3}',
    'TRUE',
    'D:D',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const formula = `=F(${parts.join(';')})`;
      expect(localeText(engineText(formula, german), german)).toBe(formula);
    }),
  );
});

test('Sheets writes the separators of its locale', () => {
  expect([tidyFormula('=SUM(A1;B1)', american), tidyFormula('=SUM(A1;B1)', german)]).toEqual([
    '=SUM(A1,B1)',
    '=SUM(A1;B1)',
  ]);
});

test('names of functions are found outside of texts', () => {
  expect(functionNames('=Sum(A1;"IF(x)";f.x(1))')).toEqual(['SUM', 'F.X']);
});
