import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import { languages } from '../../src/text/language.ts';
import { columnsCellsPlan, dateFormat, ownWidths } from '../../src/workbook/account-columns.ts';
import { ownColumns } from '../../src/workbook/account-roles.ts';
import { columnBelow, quoted, sheetPrefix, wholeColumns } from '../../src/workbook/formula.ts';
import {
  type ColumnsLayout,
  headerFormulas,
  type TabReferences,
} from '../../src/workbook/header-formulas.ts';
import { a1, areaOfA1, columnLetters, columnNumber } from '../../src/workbook/plan.ts';

const words = catalogues.de.setup;

const layout: ColumnsLayout = {
  headerRow: 4,
  rowBelow: null,
  lastAccount: 64,
  lastRow: 1000,
  own: { future: 13, score: 14, label: 15, trend: 16, lastAssessed: 17, segment: 18 },
  key: 2,
  class: 3,
  value: 7,
};

const tabs: TabReferences = {
  assessments: { name: 'Einschätzungen', columns: 32 },
  settings: { name: "Kunden's", columns: 3, cuts: { first: 19, last: 21 } },
};

test.each(languages)(
  'no word of a header is parted by the button of a filter beside it (%s)',
  (language) => {
    // Bold letters of the usual font take some 8 pixels, the button and the edges 24.
    const needed = (text: string) =>
      Math.max(...text.split(/[ /]/).map((word) => word.length)) * 8 + 24;
    const headers = catalogues[language].setup.columns;
    const tooNarrow = ownColumns.filter(
      (column) => ownWidths[language][column] < needed(headers[column]),
    );
    expect(tooNarrow).toEqual([]);
  },
);

describe('the formulas in the header cells', () => {
  test('read columns to their end where nothing stands below the table', () => {
    const { standing, segment } = headerFormulas(layout, tabs, words.columns);
    expect(standing).toBe(
      '=IFERROR(VSTACK(HSTACK("Zukunftspotenzial";"Patientenneigung";"Kunde/Patient";"Trend";"Zuletzt eingeschätzt");STANDING(INDEX(B:B;ROW(B4)+1):INDEX(B:B;ROWS(B:B));\'Einschätzungen\'!A:AF;\'Kunden\'\'s\'!A:C));"Zeitwert?")',
    );
    expect(segment).toBe(
      '=IFERROR(VSTACK("Segment";SEGMENT(INDEX(C:C;ROW(C4)+1):INDEX(C:C;ROWS(C:C));INDEX(M:M;ROW(M4)+1):INDEX(M:M;ROWS(M:M));INDEX(O:O;ROW(O4)+1):INDEX(O:O;ROWS(O:O));\'Kunden\'\'s\'!A:C));"Segment (Zeitwert?)")',
    );
  });

  test('end above what stands below in a way that grows', () => {
    const { segment } = headerFormulas({ ...layout, rowBelow: 65 }, tabs, words.columns);
    expect(segment).toContain(
      'SEGMENT(INDEX(C:C;ROW(C4)+1):INDEX(C:C;ROW(A65)-1);INDEX(M:M;ROW(M4)+1):INDEX(M:M;ROW(A65)-1);INDEX(O:O;ROW(O4)+1):INDEX(O:O;ROW(A65)-1);',
    );
  });

  test('leave the class out where there is none, and take ours where it was added', () => {
    const without = headerFormulas({ ...layout, class: null }, tabs, words.columns);
    expect(without.segment).toContain(
      'SEGMENT(;INDEX(M:M;ROW(M4)+1):INDEX(M:M;ROWS(M:M));INDEX(O:O;ROW(O4)+1):INDEX(O:O;ROWS(O:O));',
    );
    expect(without.class).toBeUndefined();
    const added = headerFormulas(
      { ...layout, class: null, own: { ...layout.own, class: 12 } },
      tabs,
      words.columns,
    );
    expect(added.segment).toContain(
      'SEGMENT(INDEX(L:L;ROW(L4)+1):INDEX(L:L;ROWS(L:L));INDEX(M:M;ROW(M4)+1):INDEX(M:M;ROWS(M:M));',
    );
    expect(added.class).toBe(
      '=IFERROR(VSTACK("Klasse (ABCD)";ABCDCLASS(INDEX(G:G;ROW(G4)+1):INDEX(G:G;ROWS(G:G));\'Kunden\'\'s\'!$B$19:$B$21;INDEX(B:B;ROW(B4)+1):INDEX(B:B;ROWS(B:B))));"Klasse (ABCD) (Zeitwert?)")',
    );
  });

  test.each(['en', 'de'] as const)(
    'hold nothing a locale reads otherwise: no decimal, no array literal, no comma between arguments (%s)',
    (language) => {
      const formulas = headerFormulas(
        { ...layout, rowBelow: 65, class: null, own: { ...layout.own, class: 12 } },
        tabs,
        catalogues[language].setup.columns,
      );
      for (const formula of Object.values(formulas)) {
        const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
        expect(code).not.toMatch(/[,{}\\]|\d\.\d/);
      }
    },
  );
});

describe('the cells of our columns', () => {
  const content = { language: 'de', locale: 'de_DE', words, left: [] } as const;

  test('what stood in the way among the accounts goes; below them everything stays', () => {
    const plan = columnsCellsPlan(layout, { ...content, mode: 'formulas', isNew: false, tabs });
    expect(plan.clear?.flatMap(({ areas }) => areas.map(a1))).toEqual(['M5:R64']);
    expect(plan.cells?.[0]?.cells[0]?.map((cell) => typeof cell)).toEqual([
      'object',
      'object',
      'object',
      'object',
      'object',
      'object',
    ]);
  });

  test('new columns need no clearing', () => {
    const plan = columnsCellsPlan(layout, { ...content, mode: 'formulas', isNew: true, tabs });
    expect(plan.clear).toEqual([]);
  });

  test('columns that were moved apart are written one run at a time', () => {
    const apart = { ...layout, own: { ...layout.own, segment: 25 }, lastAccount: 5 };
    const plan = columnsCellsPlan(apart, {
      ...content,
      mode: 'values',
      isNew: false,
      values: [[61, 20, 'Kunde', 'stabil', 46_000, 'Ausbauen']],
    });
    expect(plan.cells).toEqual([
      {
        row: 4,
        column: 13,
        cells: [
          [
            'Zukunftspotenzial',
            'Patientenneigung',
            'Kunde/Patient',
            'Trend',
            'Zuletzt eingeschätzt',
          ],
          [61, 20, 'Kunde', 'stabil', 46_000],
        ],
      },
      { row: 4, column: 25, cells: [['Segment'], ['Ausbauen']] },
    ]);
  });
});

test.each([
  ['de_DE', 'dd.mm.yyyy'],
  ['de_AT', 'dd.mm.yyyy'],
  ['en_US', 'm/d/yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['en', 'm/d/yyyy'],
  ['fr_FR', 'dd/mm/yyyy'],
  ...['da_DK', 'nb_NO', 'no_NO', 'fi_FI', 'pl_PL', 'cs_CZ', 'tr_TR', 'ru_RU'].map((locale) => [
    locale,
    'dd.mm.yyyy',
  ]),
  ...['es_ES', 'it_IT', 'pt-BR'].map((locale) => [locale, 'dd/mm/yyyy']),
  ['ja_JP', 'yyyy-mm-dd'],
])('a day reads as people in %s write it', (locale, format) => {
  expect(dateFormat(locale)).toBe(format);
});

test('names and text are quoted so that any of them can stand in a formula', () => {
  expect(sheetPrefix("O'Neill & Söhne")).toBe("'O''Neill & Söhne'!");
  expect(quoted('sagt "nein"')).toBe('"sagt ""nein"""');
  expect(wholeColumns('Tab', 1, 28)).toBe("'Tab'!A:AB");
  expect(columnBelow(28, 2, 9)).toBe('INDEX(AB:AB;ROW(AB2)+1):INDEX(AB:AB;ROW(A9)-1)');
});

test('letters and numbers of columns are two names of one thing', () => {
  for (const column of [1, 26, 27, 52, 53, 702, 703, 18_278]) {
    expect(columnNumber(columnLetters(column))).toBe(column);
  }
  expect(columnNumber('A1')).toBe(0);
  expect(areaOfA1('B4:H60')).toEqual({ row: 4, column: 2, rows: 57, columns: 7 });
  expect(areaOfA1('C7')).toEqual({ row: 7, column: 3, rows: 1, columns: 1 });
  expect(areaOfA1('H60:B4')).toBeNull();
  expect(areaOfA1('Kunden')).toBeNull();
});
