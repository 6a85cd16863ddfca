import type { Fact } from './fact.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet';
const asTyped = 'gas-fakes issue 40: writes behave as if typed';

function reads(fact: string, text: string, wanted: unknown, more: Partial<Fact> = {}): Fact {
  return {
    fact,
    source: asTyped,
    mark: 'I',
    ...more,
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(text);
      same(sheet.getRange('A1').getValue(), wanted);
    },
  };
}

function formulaOf(fact: string, text: string, wanted: string, more: Partial<Fact> = {}): Fact {
  return {
    fact,
    source: `${reference}/range#setValue(Object)`,
    mark: 'D',
    ...more,
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(text);
      same(sheet.getRange('A1').getFormula(), wanted);
    },
  };
}

/** What becomes of what a script writes. */
export const writing: readonly Fact[] = [
  reads('a text of digits becomes a number', '42', 42),
  reads('a negative text becomes a number', '-3', -3),
  reads('a decimal point makes a decimal where the locale has one', '2.5', 2.5, {
    locale: 'en_US',
  }),
  reads('a decimal comma makes a decimal where the locale has one', '2,5', 2.5, {
    locale: 'de_DE',
  }),
  reads('1.234,56 is a number in German', '1.234,56', 1234.56, { locale: 'de_DE' }),
  reads('1,234.56 is a number in American English', '1,234.56', 1234.56, { locale: 'en_US' }),
  reads('2.000 is two thousand in German', '2.000', 2000, { locale: 'de_DE' }),
  reads('2.000 is two in American English', '2.000', 2, { locale: 'en_US' }),
  reads('1.234,56 stays text in American English', '1.234,56', '1.234,56', { locale: 'en_US' }),
  reads('$2.99 is an amount', '$2.99', 2.99, {
    locale: 'en_US',
    mark: 'D',
    source: `${reference}/range#setValues(Object)`,
  }),
  reads('12,50 € is an amount in German', '12,50 €', 12.5, { locale: 'de_DE' }),
  reads('1e3 is a thousand', '1e3', 1000),
  reads('a percentage becomes a fraction', '25%', 0.25),
  reads('TRUE becomes a truth value', 'TRUE', true),
  reads('true in lower case becomes a truth value', 'true', true),
  reads('WAHR becomes a truth value in German', 'WAHR', true, {
    locale: 'de_DE',
    mark: 'M',
    source: 'remembered',
  }),
  reads('WAHR stays text in American English', 'WAHR', 'WAHR', { locale: 'en_US' }),
  reads('a leading apostrophe marks text and is eaten', "'007", '007'),
  reads('an apostrophe saves a formula as text', "'=1+1", '=1+1'),
  reads('a text of letters stays text', 'Müller GmbH', 'Müller GmbH'),
  reads('a text with a hyphen stays text', 'A-12', 'A-12'),
  reads('a text keeps blanks around it', ' x ', ' x '),
  {
    fact: 'an ISO day becomes a day in every locale',
    source: asTyped,
    mark: 'I',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('2026-01-05').setNumberFormat('0');
      same(sheet.getRange('A1').getValue(), 46027);
    },
  },
  {
    fact: 'a German day becomes a day in German',
    source: asTyped,
    mark: 'I',
    locale: 'de_DE',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('05.01.2026').setNumberFormat('0');
      same(sheet.getRange('A1').getValue(), 46027);
    },
  },
  {
    fact: 'an American day becomes a day in American English',
    source: asTyped,
    mark: 'I',
    locale: 'en_US',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('1/5/2026').setNumberFormat('0');
      same(sheet.getRange('A1').getValue(), 46027);
    },
  },
  reads('a German day stays text in American English', '25.12.2026', '25.12.2026', {
    locale: 'en_US',
  }),
  reads('the 31st of February stays text', '2026-02-31', '2026-02-31'),
  {
    fact: 'a text in a cell formatted as plain text stays text',
    source: `${reference}/range#setNumberFormat(String)`,
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('A1').setNumberFormat('@').setValue('007');
      same(sheet.getRange('A1').getValue(), '007');
    },
  },
  {
    fact: 'null empties a cell',
    source: 'developers.google.com/apps-script/guides/v8-runtime/migration',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.getRange('A1:B1').setValues([[null, 3]]);
      same(sheet.getRange('A1:B1').getValues(), [['', 3]]);
    },
  },
  {
    fact: 'undefined acts as null',
    source: 'developers.google.com/apps-script/guides/v8-runtime/migration',
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A1').setValue(undefined);
      same(sheet.getRange('A1').getValue(), '');
    },
  },
  {
    fact: 'an empty text empties a cell',
    source: `${reference}/range#setValue(Object)`,
    mark: 'C',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A1').setValue('');
      same([sheet.getRange('A1').isBlank(), sheet.getLastRow()], [true, 0]);
    },
  },
  {
    fact: 'setValue fills every cell of its range',
    source: `${reference}/range#setValue(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A1:B2').setValue(7);
      same(sheet.getRange('A1:B2').getValues(), [
        [7, 7],
        [7, 7],
      ]);
    },
  },
  {
    fact: 'setValues with too few rows says both numbers',
    source: 'alpatania/sassafras issue 8',
    mark: 'I',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('A1:A2').setValues([[1]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      ),
  },
  {
    fact: 'setValues with too many columns says both numbers',
    source: 'alpatania/sassafras issue 8',
    mark: 'I',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('A1').setValues([[1, 2]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      ),
  },
  {
    fact: 'setValues with a ragged row is refused and writes nothing',
    source: 'alpatania/sassafras issue 8',
    mark: 'I',
    run({ sheet, same, refused }) {
      refused(
        () => sheet.getRange('A1:B2').setValues([[1, 2], [3]]),
        'The data has 1 but the range has 2.',
      );
      same(sheet.getRange('A1:B2').isBlank(), true);
    },
  },
  {
    fact: 'setValues with one value instead of rows is refused',
    source: 'gas-fakes tests',
    mark: 'C',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('A1').setValues('x' as unknown as string[][]),
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      ),
  },
  {
    fact: 'setValues with a flat list is refused',
    source: 'gas-fakes tests',
    mark: 'C',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('A1:B1').setValues([1, 2] as unknown as number[][]),
        "don't match the method signature for SpreadsheetApp.Range.setValues.",
      ),
  },
  {
    fact: 'more than 50,000 characters are refused',
    source: 'qeet/importjsonapi issue 10',
    mark: 'I',
    run: ({ sheet, refused }) =>
      refused(
        () => sheet.getRange('A1').setValue(new Array(50_002).join('x')),
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      ),
  },
  {
    fact: '50,000 characters are accepted',
    source: 'qeet/importjsonapi issue 10',
    mark: 'I',
    run({ sheet, same }) {
      sheet.getRange('A1').setValue(new Array(50_001).join('x'));
      same(String(sheet.getRange('A1').getValue()).length, 50_000);
    },
  },
  {
    fact: 'a write that one cell refuses writes nothing',
    source: 'qeet/importjsonapi issue 10',
    mark: 'I',
    run({ sheet, same, refused }) {
      refused(
        () => sheet.getRange('A1:A2').setValues([['ok'], [new Array(50_002).join('x')]]),
        'more than the maximum of 50000 characters',
      );
      same(sheet.getRange('A1').isBlank(), true);
    },
  },
  {
    fact: 'appendRow writes below the last content',
    source: `${reference}/sheet#appendRow(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.getRange('A3').setValue('x');
      sheet.appendRow(['a', 1]);
      same(sheet.getRange('A4:B4').getValues(), [['a', 1]]);
    },
  },
  {
    fact: 'appendRow reads a leading equals sign as a formula',
    source: `${reference}/sheet#appendRow(Object)`,
    mark: 'D',
    run({ sheet, same }) {
      sheet.appendRow(['=1+1']);
      same(sheet.getRange('A1').getFormula(), '=1+1');
    },
  },
  {
    fact: 'clearContent keeps formats',
    source: `${reference}/range#clearContent()`,
    mark: 'D',
    run({ sheet, same }) {
      const range = sheet.getRange('A1').setValue(1).setBackground('#ff0000').clearContent();
      same([range.isBlank(), range.getBackground()], [true, '#ff0000']);
    },
  },
  {
    fact: 'clearFormat keeps content',
    source: `${reference}/range#clearFormat()`,
    mark: 'D',
    run({ sheet, same }) {
      const range = sheet.getRange('A1').setValue(1).setBackground('#ff0000').clearFormat();
      same([range.getValue(), range.getBackground()], [1, '#ffffff']);
    },
  },
  formulaOf('a leading equals sign makes a formula', '=1+2', '=1+2'),
  formulaOf('a lone equals sign is text', '=', ''),
  formulaOf('text has no formula', 'x', ''),
  formulaOf('a formula with semicolons is accepted, comma locale', '=SUM(B1;B2)', '=SUM(B1;B2)', {
    locale: 'de_DE',
    mark: 'I',
    source: 'mricon/ingress-fieldplan issue 5',
  }),
];
