import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asGoogleFormula,
  type FormulaPlace,
  googleFormula,
  insideArrayFormula,
  isKnownToExcel,
  readFormula,
  writeFormula,
} from '../../../../src/workbench/host/files/xlsx/formula-dialect.ts';
import {
  moveFormula,
  notationOf,
} from '../../../../src/workbench/host/files/xlsx/formula-tokens.ts';

const german = notationOf('de_DE');
const english = notationOf('en_US');

const place = (over: Partial<FormulaPlace> = {}): FormulaPlace => ({
  notation: german,
  sheet: 'Accounts',
  row: 6,
  column: 3,
  tables: [
    {
      name: 'CustTbl',
      sheet: 'Accounts',
      top: 4,
      left: 1,
      bottom: 20,
      right: 4,
      headerRows: 1,
      totalRows: 1,
      columns: ['Name', 'Age', 'Sales [€]', "O'Neil"],
    },
  ],
  ...over,
});

/** Left as a file writes it, right as a German spreadsheet shows it; both ways. */
const pairs = [
  ['SUM(A1,B2)', 'SUM(A1;B2)'],
  ['ROUND(A1*0.5,2)', 'ROUND(A1*0,5;2)'],
  ['IF(A1="a,b;c",1.5,"x""y")', 'IF(A1="a,b;c";1,5;"x""y")'],
  ["VLOOKUP(B7,'Kunden, alt; 1.5'!A:K,7)", "VLOOKUP(B7;'Kunden, alt; 1.5'!A:K;7)"],
  ['VLOOKUP(B7,Übersicht!A:K,7)', 'VLOOKUP(B7;Übersicht!A:K;7)'],
  ['SUM({1,2;3,4.5})', 'SUM({1\\2;3\\4,5})'],
  ['_xlfn.IFNA(A1,"")', 'IFNA(A1;"")'],
  ['_xlfn._xlws.FILTER(A2:A9,B2:B9>0)', 'FILTER(A2:A9;B2:B9>0)'],
  ['_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
  ['SUM(D5:D$1048576)', 'SUM(D5:D)'],
  ['LOG10(A1)+E2*1.5E-3', 'LOG10(A1)+E2*1,5E-3'],
  ['PATIENTSCORE(B2:M2,Settings!$A$1:$C$40)', 'PATIENTSCORE(B2:M2;Settings!$A$1:$C$40)'],
  ['IF(TRUE,1%,-2)', 'IF(TRUE;1%;-2)'],
  ['SUM(A1,\n  B2)', 'SUM(A1;\n  B2)'],
  ['IFERROR(1/0,#N/A)', 'IFERROR(1/0;#N/A)'],
  ['_xlfn.LET(_xlpm.x,A1*2,_xlpm.x+1)', 'LET(x;A1*2;x+1)'],
  ['_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))', 'MAP(A1:A3;LAMBDA(v;v*2))'],
] as const;

describe('a formula means the same in the file and in the spreadsheet', () => {
  test.each(pairs)('%s is shown as %s', (file, shown) => {
    expect(readFormula(file, place()).text).toBe(shown);
  });

  test.each(pairs)('%s is written for %s', (file, shown) => {
    expect(writeFormula(shown, german)).toBe(file);
  });

  test('an American spreadsheet keeps points and commas and may use semicolons', () => {
    expect(readFormula('SUM(A1,0.5)', place({ notation: english })).text).toBe('SUM(A1,0.5)');
    expect(writeFormula('SUM(A1;0.5,{1,2;3,4})', english)).toBe('SUM(A1,0.5,{1,2;3,4})');
  });

  test('whatever is typed, reading what was written gives it back', () => {
    const operand = fc.constantFrom(
      'A1',
      '$B$2:C3',
      '"x,;"',
      '1',
      '2.5',
      '{1,2.5;"a;b",3}',
      'Name',
      "'a b'!A1",
      'SUM(A:A,0.5E+3)',
      'D5:D$1048576',
    );
    const joint = fc.constantFrom(',', '+', '&', ', ', '<=');
    fc.assert(
      fc.property(fc.array(fc.tuple(operand, joint), { minLength: 1, maxLength: 8 }), (parts) => {
        const formula = `MAX(${parts.flat().slice(0, -1).join('')})`;
        expect(writeFormula(readFormula(formula, place()).text, german)).toBe(formula);
      }),
    );
  });
});

test('a number without a digit before or after its point keeps its value', () => {
  expect(readFormula('SUM(.5,2.)', place()).text).toBe('SUM(0,5;2)');
});

describe('structured references become the cells they mean', () => {
  test.each([
    ['CustTbl[[#This Row],[Age]]*2', '$C7*2'],
    ['CustTbl[@Age]', '$C7'],
    ["[@[Sales '[€']]]", '$D7'],
    ['SUM(CustTbl[Age])', 'SUM($C$6:$C$20)'],
    ["SUM(CustTbl[[Age]:[O''Neil]])", 'SUM($C$6:$E$20)'],
    ['CustTbl[[#Headers],[Age]]', '$C$5'],
    ['CustTbl[[#Totals],[Age]]', '$C$21'],
    ['ROWS(CustTbl[#All])', 'ROWS($B$5:$E$21)'],
    ['ROWS(CustTbl)', 'ROWS($B$6:$E$20)'],
  ])('%s is shown as %s', (file, shown) => {
    expect(readFormula(file, place())).toEqual({
      text: shown,
      external: false,
      unknownTable: null,
    });
  });

  test('from another sheet they name theirs', () => {
    expect(readFormula('SUM(CustTbl[Age])', place({ sheet: 'Summary' })).text).toBe(
      'SUM(Accounts!$C$6:$C$20)',
    );
  });

  test('a table the file lacks is left as it is and said to be unknown', () => {
    expect(readFormula('SUM(Gone[Age])', place())).toEqual({
      text: 'SUM(Gone[Age])',
      external: false,
      unknownTable: 'Gone[Age]',
    });
  });
});

test.each(['[1]Sheet1!A1', "'[1]My sheet'!A1", "'C:\\lists\\[old.xlsx]Sheet1'!A1", '[2]!Name'])(
  'a formula with %s reads another workbook',
  (formula) => {
    expect(readFormula(`SUM(${formula},1)`, place()).external).toBe(true);
  },
);

test.each([
  ['A1+$A$1+B$2', 2, 1, 'B3+$A$1+C$2'],
  ['SUM(A:A,2:2)', 3, 2, 'SUM(C:C,5:5)'],
  ['\'A1\'!A1&"A1"', 1, 0, '\'A1\'!A2&"A1"'],
  ['LOG10(A1)', 1, 1, 'LOG10(B2)'],
  ['A2', -2, 0, 'A1048576'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test("a formula of Google's own export is the formula it stands for", () => {
  expect(googleFormula('IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),"x")')).toEqual({
    formula: 'QUERY(A1:B9,"select A")',
  });
  expect(googleFormula('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)')).toEqual({
    spilled: true,
  });
  expect(googleFormula('IFERROR(A1,"x")')).toBeNull();
});

test.each([
  ['STANDING(A1:A9,"x")', 5],
  [`SEGMENT(${'"lang",'.repeat(100)}1)`, 'Ausbauen "A"'],
  ['PATIENTSCORE(B2:M2)', null],
  ['NEU(1)', true],
])('what Excel does not know comes back from the form of that export: %s', (formula, value) => {
  const written = asGoogleFormula(formula, value, false);
  expect(googleFormula(written)).toEqual({ formula });
  for (const [constant] of written.matchAll(/"(?:[^"]|"")*"/g)) {
    expect(constant.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(255);
  }
});

test('a function of an add-on is not known to Excel, names inside LET are', () => {
  expect(isKnownToExcel('SUM(A1;IFNA(VLOOKUP(1;A:B;2;FALSE);0))', german)).toBe(true);
  expect(isKnownToExcel('IFERROR(STANDING(A1:A9);0)', german)).toBe(false);
  expect(isKnownToExcel('LET(f;LAMBDA(x;x+1);f(2))', german)).toBe(true);
  expect(isKnownToExcel('"STANDING("&A1', german)).toBe(true);
});

test('only a whole ARRAYFORMULA is the mark of an array formula', () => {
  expect(insideArrayFormula('ARRAYFORMULA(A1:A9*2)')).toBe('A1:A9*2');
  expect(insideArrayFormula('ARRAYFORMULA(A1)+SUM(B1)')).toBeNull();
});

test('a renamed sheet is written under the name it has in the file', () => {
  const names = new Map([['Umsatz 2023/24', 'Umsatz 2023-24']]);
  expect(writeFormula("SUM('Umsatz 2023/24'!A1:A9)", german, names)).toBe(
    "SUM('Umsatz 2023-24'!A1:A9)",
  );
});
