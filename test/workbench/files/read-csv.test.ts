import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/workbench/host/files/content.ts';
import { openBytes } from '../../../src/workbench/host/files/open-file.ts';

/** Opens text as a file; fields as values row by row, blanks as null. */
function opened(text: string | Uint8Array, options: { locale?: string } = {}, name = 'list.csv') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { content, locale } = openBytes(bytes, name, options);
  const [sheet] = content.sheets;
  const rows = Object.entries(sheet?.cells ?? {}).map(([, cells]) => {
    const width = Math.max(...Object.keys(cells).map(Number)) + 1;
    return Array.from({ length: width }, (_, column): CellValue => cells[column]?.value ?? null);
  });
  const format = (row: number, column: number) => sheet?.cells[row]?.[column]?.style?.numberFormat;
  return { rows, format, locale, sheet };
}

const list = 'Kunde;Umsatz\nMüller;1,5\n';

describe('the encoding is found in the file', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const bigEndian = (text: string) => utf16(text).swap16();
  test.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${list}`)],
    ['UTF-16 as Excel writes Unicode text', utf16(`\ufeff${list}`)],
    ['UTF-16 without a mark', utf16(list)],
    ['UTF-16, big end first', bigEndian(`\ufeff${list}`)],
    ['Windows-1252', Buffer.from(list, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(opened(bytes).rows).toEqual([
      ['Kunde', 'Umsatz'],
      ['Müller', 1.5],
    ]);
  });

  test('signs that only Windows-1252 has', () => {
    const bytes = Buffer.from('Preis;Name\n5 \u0080;\u0084Müller\u0093 \u0096 \u0099\n', 'latin1');
    expect(opened(bytes).rows[1]).toEqual([5, '„Müller“ – ™']);
  });
});

describe('the delimiter is found in the file', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3\n'],
    ['semicolon', 'a;b;c\n1;2;3\n'],
    ['tabulator', 'a\tb\tc\n1\t2\t3\n'],
    ['bar', 'a|b|c\n1|2|3\n'],
    ['the one that Excel names', 'sep=|\na|b|c\n1|2|3\n'],
  ])('%s', (_, text) => {
    expect(opened(text).rows).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  });

  test('even where every number has a decimal comma', () => {
    const { rows } = opened('Kunde;Umsatz;Marge\nA;1,5;2,5\nB;3,25;4,75\nC;10,1;0,2\n');
    expect(rows[1]).toEqual(['A', 1.5, 2.5]);
  });

  test('even where texts hold other delimiters', () => {
    const { rows } = opened('name,note\n"Müller; Söhne","a;b;c"\n"Maier","x;y"\n');
    expect(rows).toEqual([
      ['name', 'note'],
      ['Müller; Söhne', 'a;b;c'],
      ['Maier', 'x;y'],
    ]);
  });

  test('none where the commas are decimals of a single column', () => {
    expect(opened('Umsatz\n1,5\n2,25\n', { locale: 'de_DE' }).rows).toEqual([
      ['Umsatz'],
      [1.5],
      [2.25],
    ]);
  });

  test('one column has none', () => {
    expect(opened('Kunde\nA\nB\n').rows).toEqual([['Kunde'], ['A'], ['B']]);
  });
});

test('quotes, doubled quotes and line breaks in a field stay', () => {
  expect(opened('a,b\n"x ""y"" z","line 1\nline 2"\n').rows[1]).toEqual([
    'x "y" z',
    'line 1\nline 2',
  ]);
});

describe('numbers are read as the file writes them', () => {
  test.each([
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1.234.567', 1_234_567, '#,##0'],
    ['-0,5', -0.5, undefined],
    ['12,5 %', 0.125, '0.0%'],
    ['3%', 0.03, '0%'],
    ['1.234,56 €', 1234.56, '#,##0.00 "€"'],
    ['€ 5', 5, '"€"#,##0'],
    ['2 410 EUR', 2410, '#,##0 "EUR"'],
    ["1'234,5", 1234.5, '#,##0.0'],
  ])('%s in a German list', (field, value, format) => {
    const { rows, format: formatOf } = opened(`a;b\n0,25;${field}\n1,75;x\n`);
    expect(rows[1]?.[1]).toBe(value);
    expect(formatOf(1, 1)).toBe(format);
  });

  test('points of an English list are no thousands, whatever language its words are in', () => {
    const { rows, locale } = opened('kunden_id,umsatz\n1,1500.50\n2,900.25\n');
    expect(rows[1]).toEqual([1, 1500.5]);
    expect(locale).toEqual({ locale: 'de_DE', because: 'words' });
  });

  test.each([
    '007',
    '0123456789',
    '12345678901234567890',
    '+49 711 123',
    '1E27',
    '1C1I7A6R',
    '3-4',
    '1,2,3',
  ])('%s is no number', (field) => {
    expect(opened(`id;b\n"${field}";1,5\n`).rows[1]?.[0]).toBe(field);
  });
});

describe('days, times and truth values', () => {
  test.each([
    ['2024-03-01', 'en_US', 45_352, 'yyyy-mm-dd'],
    ['2024-03-01 12:00:00', 'en_US', 45_352.5, 'yyyy-mm-dd hh:mm:ss'],
    ['01.03.2024', 'de_DE', 45_352, 'dd.mm.yyyy'],
    ['1.3.24', 'de_DE', 45_352, 'dd.mm.yyyy'],
    ['3/1/2024', 'en_US', 45_352, 'm/d/yyyy'],
    ['1/3/2024', 'en_GB', 45_352, 'dd/mm/yyyy'],
    ['18:00', 'de_DE', 0.75, 'hh:mm'],
    ['TRUE', 'en_US', true, undefined],
    ['falsch', 'de_DE', false, undefined],
  ])('%s in %s', (field, locale, value, format) => {
    const { rows, format: formatOf } = opened(`a\tb\n${field}\tx\n`, { locale });
    expect(rows[1]?.[0]).toBe(value);
    expect(formatOf(1, 0)).toBe(format);
  });

  test.each([
    ['31.02.2024', 'de_DE'],
    ['13/13/2024', 'en_US'],
    ['2024-13-01', 'en_US'],
    ['25:00', 'de_DE'],
    ['20240301x', 'de_DE'],
    ['WAHR', 'en_US'],
  ])('%s in %s stays text', (field, locale) => {
    expect(opened(`a\tb\n${field}\tx\n`, { locale }).rows[1]?.[0]).toBe(field);
  });
});

test('a formula in a text file stays text: a list from elsewhere runs nothing', () => {
  const { sheet } = opened('a,b\n=1+1,"=HYPERLINK(""http://x"")"\n');
  expect(sheet?.cells[1]?.[0]).toEqual({ value: '=1+1' });
});

test('rows of different length, blank fields and trailing blank lines', () => {
  expect(opened('a,b,c\n1\n,2\n\n3,,\n\n\n').rows).toEqual([['a', 'b', 'c'], [1], [null, 2], [3]]);
});

test('the sheet is called after the file', () => {
  expect(opened('a\n', {}, 'Kunden [2024].csv').sheet?.name).toBe('Kunden  2024');
  expect(opened('a\n', {}, '[].csv').sheet?.name).toBe('Sheet1');
});

test('a list of German words is German, others are American, and what is asked for wins', () => {
  expect(opened('Firma,Klasse\nx,A\n').locale.locale).toBe('de_DE');
  expect(opened('account,sector\nx,y\n').locale).toEqual({ locale: 'en_US', because: 'default' });
  expect(opened('Firma;Klasse\nx;1,5\n', { locale: 'en_GB' }).locale).toEqual({
    locale: 'en_GB',
    because: 'asked',
  });
});
