import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';

/** What a script reads from cells. */
export const reading: readonly Fact[] = [
  {
    fact: 'a blank cell reads as empty text',
    source: `${reference}/range#getValues()`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('A1:B1').getValues(), [['', '']]),
  },
  {
    fact: 'an empty sheet has a data range of one blank cell',
    source: 'gas-fakes test/testsheets.js',
    mark: 'C',
    run: ({ sheet, same }) => same(sheet.getDataRange().getValues(), [['']]),
  },
  {
    fact: 'an empty sheet has no last row and no last column',
    source: `${reference}/sheet#getLastRow()`,
    mark: 'D',
    run: ({ sheet, same }) => same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
  },
  {
    fact: 'a new sheet has 1000 rows and 26 columns',
    source: `${reference}/spreadsheet#insertSheet()`,
    mark: 'C',
    run: ({ sheet, same }) => same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    fact: 'the last row counts content, not formats',
    source: `${reference}/sheet#getLastRow()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('B3').setValue('x');
      sheet.getRange('D9').setBackground('#ff0000');
      same([sheet.getLastRow(), sheet.getLastColumn()], [3, 2]);
    },
  },
  {
    fact: 'the data range begins at A1 and ends at the last content',
    source: `${reference}/sheet#getDataRange()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('C2').setValue(1);
      same(sheet.getDataRange().getA1Notation(), 'A1:C2');
    },
  },
  {
    fact: 'a number reads as a number',
    source: `${reference}/range#getValue()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(1.5);
      same(sheet.getRange('A1').getValue(), 1.5);
    },
  },
  {
    fact: 'a truth value reads as a truth value',
    source: `${reference}/range#getValue()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:A2').setValues([[true], [false]]);
      same(sheet.getRange('A1:A2').getValues(), [[true], [false]]);
    },
  },
  {
    fact: 'a day reads as a Date',
    source: `${reference}/range#getValue()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('2026-01-05');
      same(Object.prototype.toString.call(sheet.getRange('A1').getValue()), '[object Date]');
    },
  },
  {
    fact: 'a Date that was read is midnight in the zone of the spreadsheet',
    source: `${reference}/range#getValue()`,
    mark: 'D',
    run({ book, sheet, same }) {
      sheet.getRange('A1').setValue('2026-01-05');
      const day = sheet.getRange('A1').getValue() as GoogleAppsScript.Base.Date;
      const zone = book.getSpreadsheetTimeZone();
      same(Utilities.formatDate(day, zone, 'yyyy-MM-dd HH:mm'), '2026-01-05 00:00');
    },
  },
  {
    fact: 'a Date that was written reads as the same moment',
    source: `${reference}/range#setValue(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      const moment = new Date(Date.UTC(2026, 6, 1, 10, 30));
      sheet.getRange('A1').setValue(moment);
      same((sheet.getRange('A1').getValue() as Date).getTime(), moment.getTime());
    },
  },
  {
    fact: 'getValue of a larger range is its first cell',
    source: `${reference}/range#getValue()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      same(sheet.getRange('A1:B1').getValue(), 1);
    },
  },
  {
    fact: 'a percentage reads as its fraction',
    source: 'developers.google.com/apps-script/guides/sheets/custom-functions',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('10%');
      same(sheet.getRange('A1').getValue(), 0.1);
    },
  },
  {
    fact: 'a percentage shows as it was typed',
    source: `${reference}/range#getDisplayValue()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('10%');
      same(sheet.getRange('A1').getDisplayValue(), '10%');
    },
  },
  {
    fact: 'display values are texts',
    source: `${reference}/range#getDisplayValues()`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setValues([[1, true]]);
      same(typeof sheet.getRange('A1').getDisplayValue(), 'string');
    },
  },
  {
    fact: 'a number shows with the decimal sign of the locale, comma',
    source: `${reference}/range#getDisplayValue()`,
    mark: 'D',
    locale: 'de_DE',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(1.5);
      same(sheet.getRange('A1').getDisplayValue(), '1,5');
    },
  },
  {
    fact: 'a number shows with the decimal sign of the locale, point',
    source: `${reference}/range#getDisplayValue()`,
    mark: 'D',
    locale: 'en_US',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(1.5);
      same(sheet.getRange('A1').getDisplayValue(), '1.5');
    },
  },
  {
    fact: 'a truth value shows in the language of the locale',
    source: `${reference}/range#getDisplayValue()`,
    mark: 'M',
    locale: 'de_DE',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(true);
      same(sheet.getRange('A1').getDisplayValue(), 'WAHR');
    },
  },
  {
    fact: 'a number format changes what shows and not what is read',
    source: `${reference}/range#setNumberFormat(String)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(0.256).setNumberFormat('0%');
      same(
        [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()],
        [0.256, '26%'],
      );
    },
  },
  {
    fact: 'an error cell reads as its text',
    source: `${reference}/range#getValue()`,
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('A1').setFormula('=NA()');
      SpreadsheetApp.flush();
      same(sheet.getRange('A1').getValue(), '#N/A');
    },
  },
  {
    fact: 'isBlank is true only while every cell is blank',
    source: `${reference}/range#isBlank()`,
    mark: 'D',
    run({ sheet, same }) {
      const before = sheet.getRange('A1:B2').isBlank();
      sheet.getRange('B2').setValue(0);
      same([before, sheet.getRange('A1:B2').isBlank()], [true, false]);
    },
  },
  {
    fact: 'rows and columns of a range count from one',
    source: `${reference}/range#getRow()`,
    mark: 'D',
    run({ sheet, same }) {
      const range = sheet.getRange('C4:D6');
      same(
        [
          range.getRow(),
          range.getColumn(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getNumRows(),
        ],
        [4, 3, 6, 4, 3],
      );
    },
  },
  {
    fact: 'getCell counts inside its range',
    source: `${reference}/range#getCell(Integer,Integer)`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('B2:D4').getCell(1, 2).getA1Notation(), 'C2'),
  },
  {
    fact: 'offset moves a range and keeps its size',
    source: `${reference}/range#offset(Integer,Integer)`,
    mark: 'D',
    run: ({ sheet, same }) => same(sheet.getRange('B2:C3').offset(1, 2).getA1Notation(), 'D3:E4'),
  },
  {
    fact: 'a whole column is written with its letters alone',
    source: `${reference}/range#getA1Notation()`,
    mark: 'C',
    run: ({ sheet, same }) => same(sheet.getRange('G:G').getA1Notation(), 'G:G'),
  },
  {
    fact: 'an open range ends with the grid',
    source: `${reference}/sheet#getRange(String)`,
    mark: 'C',
    run: ({ sheet, same }) => same(sheet.getRange('A2:A').getNumRows(), sheet.getMaxRows() - 1),
  },
  {
    fact: 'a range without rows is refused',
    source: 'github.com/…/AutoFetcher issue 51',
    mark: 'I',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange(1, 1, 0, 1),
        'The number of rows in the range must be at least 1.',
      ),
  },
  {
    fact: 'a range without columns is refused',
    source: 'the counterpart for columns',
    mark: 'I',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange(1, 1, 1, 0),
        'The number of columns in the range must be at least 1.',
      ),
  },
  {
    fact: 'a range beyond the grid is refused',
    source: 'remembered',
    mark: 'M',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange(2000, 1),
        'The coordinates of the range are outside the dimensions of the sheet.',
      ),
  },
  {
    fact: 'a text that names no range is refused',
    source: 'remembered',
    mark: 'M',
    run: ({ sheet, refused }) => refused(() => sheet.getRange('no range'), 'Range not found'),
  },
];
