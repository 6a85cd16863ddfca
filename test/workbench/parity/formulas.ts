import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';
const custom = 'developers.google.com/apps-script/guides/sheets/custom-functions';
const locales =
  'google-marketing-solutions/advanced-bidding-manager issue 1; ISA-tools/OntoMaton issues 36, 37';

/** The value a formula gives in A1, with numbers 1, 2, 3 in B1:B3 and text in C1. */
function gives(fact: string, formula: string, wanted: unknown, more: Partial<Fact> = {}): Fact {
  return {
    fact,
    source: custom,
    mark: 'D',
    ...more,
    run({ sheet, same }) {
      sheet.getRange('B1:B3').setValues([[1], [2], [3]]);
      sheet.getRange('C1').setValue('text');
      sheet.getRange('A1').setFormula(formula);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), wanted);
    },
  };
}

/** Formulas in cells, and what a custom function is handed. The functions stand in run.ts. */
export const formulas: readonly Fact[] = [
  gives('semicolons separate arguments in every locale', '=SUM(B1;B2;B3)', 6, {
    source: 'mricon/ingress-fieldplan issue 5',
    mark: 'I',
  }),
  gives('commas separate arguments where the decimal sign is a point', '=SUM(B1,B2)', 3, {
    locale: 'en_US',
    source: locales,
    mark: 'I',
  }),
  gives('commas are no separators where they are the decimal sign', '=SUM(B1,B2)', '#ERROR!', {
    locale: 'de_DE',
    source: locales,
    mark: 'I',
  }),
  gives('a decimal comma is read in a formula', '=B2*0,5', 1, {
    locale: 'de_DE',
    source: locales,
    mark: 'I',
  }),
  gives('a decimal point is read in a formula', '=B2*0.5', 1, {
    locale: 'en_US',
    source: locales,
    mark: 'I',
  }),
  gives(
    'columns of an array literal are separated by a backslash in German',
    '=SUM({1\\2;3\\4})',
    10,
    { locale: 'de_DE', source: 'benlcollins.com, sheets location', mark: 'I' },
  ),
  gives(
    'columns of an array literal are separated by a comma in American English',
    '=SUM({1,2;3,4})',
    10,
    { locale: 'en_US', source: 'benlcollins.com, sheets location', mark: 'I' },
  ),
  gives('English names of functions work in every locale', '=AVERAGE(B1:B3)', 2, {
    source: locales,
    mark: 'C',
  }),
  gives('a semicolon inside a text is text', '=LEN("a;b")', 3, { source: locales, mark: 'C' }),
  gives('an open range reaches to the end of the sheet', '=SUM(B2:B)', 5, {
    source: 'remembered',
    mark: 'M',
  }),
  gives('a whole column is a range', '=SUM(B:B)', 6, { source: 'remembered', mark: 'M' }),
  gives('a range may end with INDEX', '=SUM(B1:INDEX(B:B;2))', 3, {
    source: 'remembered',
    mark: 'M',
  }),
  gives('a row number can follow a cell that moves', '=SUM(B1:INDEX(B:B;ROW(B3)-1))', 3, {
    source: 'remembered',
    mark: 'M',
  }),
  gives('a range with two open columns counts both', '=COUNTA(B1:C)', 4, {
    source: 'remembered',
    mark: 'M',
  }),
  gives('IFERROR catches an error', '=IFERROR(NA();"caught")', 'caught', {
    source: 'remembered',
    mark: 'M',
  }),
  gives('an unknown function is a name error', '=NOSUCHFUNCTION(1)', '#NAME?', {
    source: 'remembered',
    mark: 'M',
  }),
  gives('a division by zero is an error', '=1/0', '#DIV/0!', { source: 'remembered', mark: 'M' }),
  gives('a formula that reads its own cell is a reference error', '=SUM(A1:B1)', '#REF!', {
    source: 'spreadsheetclass.com, circular dependency detected',
    mark: 'C',
  }),
  gives('INDEX of a range that holds its own cell is no circle', '=INDEX(A1:B3;2;2)', 2, {
    source: 'handsontable/hyperformula issue 1214',
    mark: 'I',
  }),
  gives('an open bracket is a parse error', '=SUM(B1', '#ERROR!', {
    source: 'remembered',
    mark: 'M',
  }),
  gives('one cell reaches a custom function as its value', '=PARITY_KIND(B1)', 'number'),
  gives('a text reaches a custom function as text', '=PARITY_KIND(C1)', 'string'),
  gives('a truth value reaches a custom function as such', '=PARITY_KIND(TRUE)', 'boolean', {
    mark: 'M',
  }),
  gives('a range reaches a custom function as rows', '=PARITY_JSON(B1:C2)', '[[1,"text"],[2,""]]'),
  gives(
    'a column reaches a custom function as rows of one',
    '=PARITY_JSON(B1:B3)',
    '[[1],[2],[3]]',
  ),
  gives('a range of one cell reaches a custom function as its value', '=PARITY_JSON(B1:B1)', '1'),
  gives('a blank cell reaches a custom function as empty text', '=PARITY_JSON(D1)', '""', {
    mark: 'M',
  }),
  gives('blanks inside a range are empty texts', '=PARITY_JSON(D1:D2)', '[[""],[""]]', {
    source: `${reference}/range#getValues()`,
    mark: 'M',
  }),
  gives('an argument left out at the end is undefined', '=PARITY_KIND()', 'undefined', {
    mark: 'M',
  }),
  gives('a text of digits given back stays text', '=PARITY_KIND(PARITY_ECHO("007"))', 'string', {
    mark: 'M',
  }),
  gives('blank text given back shows nothing', '=PARITY_ECHO("")', ''),
  gives('names of custom functions ignore case', '=parity_kind(B1)', 'number'),
  gives('an error thrown by a custom function shows as #ERROR!', '=PARITY_THROW()', '#ERROR!', {
    source: 'Blacksmoke16/GESI issue 102',
    mark: 'I',
  }),
  gives(
    'IFERROR catches what a custom function throws',
    '=IFERROR(PARITY_THROW();"caught")',
    'caught',
    { mark: 'M', source: 'remembered' },
  ),
  gives('a custom function cannot write', '=PARITY_WRITE()', '#ERROR!'),
  gives('a custom function may read the locale', '=PARITY_LOCALE()', 'de_DE', { locale: 'de_DE' }),
  gives('a flat list is refused', '=PARITY_LIST()', '#ERROR!', { mark: 'M' }),
  gives(
    'SPLIT parts a text at every character of its delimiter',
    '=JOIN("|";SPLIT("a,b;c";",;"))',
    'a|b|c',
    {
      source: 'support.google.com/docs/answer/3094136',
    },
  ),
  gives('COUNTUNIQUE counts values and no blanks', '=COUNTUNIQUE(B1:B5;3;C1)', 4, {
    source: 'support.google.com/docs/answer/3093405',
  }),
  gives('ARRAYFORMULA computes with whole ranges', '=SUM(ARRAYFORMULA(B1:B3*2))', 12, {
    source: 'support.google.com/docs/answer/3093275',
  }),
  {
    fact: 'a day reaches a custom function as a Date',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B1').setValue('2026-01-05');
      sheet.getRange('A1').setFormula('=PARITY_KIND(B1)');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), 'Date');
    },
  },
  {
    fact: 'an error inside a range reaches a custom function as its text',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('B1').setFormula('=NA()');
      sheet.getRange('B2').setValue(1);
      sheet.getRange('A1').setFormula('=PARITY_JSON(B1:B2)');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), '[["#N/A"],[1]]');
    },
  },
  {
    fact: 'a moved column takes formulas that read it along',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B2:B)+B1');
      sheet.moveColumns(sheet.getRange('B:B'), 5);
      same(sheet.getRange('A1').getFormula(), '=SUM(D2:D)+D1');
    },
  },
  {
    fact: 'a deleted column leaves a reference error where an open range was',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B2:B)');
      sheet.deleteColumn(2);
      same(sheet.getRange('A1').getFormula(), '=SUM(#REF!)');
    },
  },
  {
    fact: 'a percentage reaches a custom function as its fraction',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B1').setValue('10%');
      sheet.getRange('A1').setFormula('=PARITY_JSON(B1)');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), '0.1');
    },
  },
  {
    fact: 'rows given back spill over the cells beside and below',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B2').getValues(), [
        [1, 'a'],
        [2, 'b'],
      ]);
    },
  },
  {
    fact: 'cells that are spilled over have no formula of their own',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:A2').getFormulas(), [['=PARITY_TABLE()'], ['']]);
    },
  },
  {
    fact: 'spilled cells count as content',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same([sheet.getLastRow(), sheet.getLastColumn()], [2, 2]);
    },
  },
  {
    fact: 'a spill that would overwrite something is refused and overwrites nothing',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B2').setValue('mine');
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B2').getValues(), [
        ['#REF!', ''],
        ['', 'mine'],
      ]);
    },
  },
  {
    fact: 'a spill comes back when what blocked it is gone',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('B2').setValue('mine');
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      sheet.getRange('B2').clearContent();
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B2').getValues(), [
        [1, 'a'],
        [2, 'b'],
      ]);
    },
  },
  {
    fact: 'VSTACK and HSTACK put a header above a custom function',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=IFERROR(VSTACK(HSTACK("n";"t");PARITY_TABLE());"?")');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B3').getValues(), [
        ['n', 't'],
        [1, 'a'],
        [2, 'b'],
      ]);
    },
  },
  {
    fact: 'a formula follows its cells when rows are inserted above',
    source: `${reference}/sheet#insertRowBefore(Integer)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B2;B3)');
      sheet.insertRowBefore(2);
      same(sheet.getRange('A1').getFormula().replace(/,/g, ';'), '=SUM(B3;B4)');
    },
  },
  {
    fact: 'the start of an open range follows its cell',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B2:B)');
      sheet.insertRowBefore(2);
      same(sheet.getRange('A1').getFormula(), '=SUM(B3:B)');
    },
  },
  {
    fact: 'an open range follows its column',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B2:B)');
      sheet.insertColumnBefore(2);
      same(sheet.getRange('A1').getFormula(), '=SUM(C2:C)');
    },
  },
  {
    fact: 'a range grows with rows inserted inside it',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=SUM(B1:B3)');
      sheet.insertRowAfter(2);
      same(sheet.getRange('A1').getFormula(), '=SUM(B1:B4)');
    },
  },
  {
    fact: 'a deleted cell leaves a reference error in the formula',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=B2');
      sheet.deleteRow(2);
      same(sheet.getRange('A1').getFormula(), '=#REF!');
    },
  },
  {
    fact: 'a formula follows the name of a sheet',
    source: 'remembered',
    mark: 'M',
    run({ book, sheet, same }) {
      const other = book.insertSheet('Parity other');
      sheet.getRange('A1').setFormula("='Parity other'!B2");
      other.setName('Parity renamed');
      const formula = sheet.getRange('A1').getFormula();
      book.deleteSheet(other);
      same(formula, "='Parity renamed'!B2");
    },
  },
  {
    fact: 'a formula is computed again when what it reads changes',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B1').setValue(2);
      sheet.getRange('A1').setFormula('=B1*2');
      SpreadsheetApp.flush();
      sheet.getRange('B1').setValue(5);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), 10);
    },
  },
  {
    fact: 'a formula is written without its equals sign too',
    source: "code in the wild: setFormula('RAND()')",
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('1+1');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), 2);
    },
  },
  {
    fact: 'a value written over a formula takes its place',
    source: `${reference}/range#setValue(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=1+1');
      sheet.getRange('A1').setValue(9);
      same([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()], ['', 9]);
    },
  },
  {
    fact: 'copyTo moves the references of a formula along',
    source: `${reference}/range#copyTo(Range)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=B1+$B$1');
      sheet.getRange('A1').copyTo(sheet.getRange('A2'));
      same(sheet.getRange('A2').getFormula(), '=B2+$B$1');
    },
  },
  {
    fact: 'copyTo with contentsOnly copies values and no formulas',
    source: `${reference}/range#copyTo(Range,Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000');
      SpreadsheetApp.flush();
      sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
      const copy = sheet.getRange('B1');
      same([copy.getFormula(), copy.getValue(), copy.getBackground()], ['', 2, '#ffffff']);
    },
  },
  {
    fact: 'a spill goes when its formula goes',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      sheet.getRange('A1').clearContent();
      SpreadsheetApp.flush();
      same([sheet.getRange('A1:B2').isBlank(), sheet.getLastRow()], [true, 0]);
    },
  },
  {
    fact: 'a row inserted into a spill is filled by the spill',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      sheet.insertRowBefore(2);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B3').getValues(), [
        [1, 'a'],
        [2, 'b'],
        ['', ''],
      ]);
    },
  },
  {
    fact: 'a row deleted from a spill leaves the spill whole',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      sheet.deleteRow(2);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B2').getValues(), [
        [1, 'a'],
        [2, 'b'],
      ]);
    },
  },
  {
    fact: 'a spill shrinks with the range it is computed from',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('D1:D3').setValues([[1], [2], [3]]);
      sheet.getRange('A1').setFormula('=PARITY_ECHO(D1:D3)');
      SpreadsheetApp.flush();
      sheet.deleteRow(2);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:A3').getValues(), [[1], [3], ['']]);
    },
  },
  {
    fact: 'writing into a spill blocks it and keeps what was written',
    source: custom,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      sheet.getRange('B2').setValue('mine');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:B2').getValues(), [
        ['#REF!', ''],
        ['', 'mine'],
      ]);
    },
  },
  {
    fact: 'sorting rows beside a spill leaves the spill alone',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('D1:D3').setValues([[3], [1], [2]]);
      sheet.getRange('A1').setFormula('=PARITY_ECHO(D1:D3)');
      SpreadsheetApp.flush();
      sheet.getRange('D1:D3').sort(4);
      SpreadsheetApp.flush();
      same(sheet.getRange('A1:A3').getValues(), [[1], [2], [3]]);
    },
  },
  {
    fact: 'a formula that reads a spill is computed after it',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('D1').setFormula('=SUM(A1:A5)');
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same(sheet.getRange('D1').getValue(), 3);
    },
  },
  {
    fact: 'an array that reads a spill is computed after it',
    source: 'remembered',
    mark: 'M',
    run({ sheet, same }) {
      sheet.getRange('F1').setFormula('=PARITY_ECHO(A1:A2)');
      sheet.getRange('A1').setFormula('=PARITY_TABLE()');
      SpreadsheetApp.flush();
      same(sheet.getRange('F1:F2').getValues(), [[1], [2]]);
    },
  },
];
