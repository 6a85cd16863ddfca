import {
  blankSheet as emptySheet,
  blankWorkbook as emptyWorkbook,
} from '../../../src/workbench/host/blank-workbook.ts';
import type { SheetContent, WorkbookContent } from '../../../src/workbench/host/files/content.ts';

const blankSheet: SheetContent = emptySheet('Kunden');

/** What everyFeature starts from: a German workbook with one empty sheet. */
export const blankWorkbook: WorkbookContent = {
  ...emptyWorkbook('de_DE', 'Europe/Berlin'),
  activeSheet: 'Kunden',
  sheets: [blankSheet],
};

const rule = (criteria: string, values: readonly (string | number)[]) => ({
  ranges: ['B2:B20'],
  rule: { kind: 'boolean', criteria, values, style: { background: '#bfe1f6' } } as const,
});

const check = (criteria: string, values: readonly (string | number | boolean)[]) => ({
  ranges: ['D2:D20'],
  criteria,
  values,
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
});

/** A workbook that uses everything content can say, with the awkward cases of each. */
export const everyFeature: WorkbookContent = {
  locale: 'de_DE',
  timeZone: 'Europe/Vienna',
  activeSheet: 'Umsatz 2023/24 [geprüft] nach Gebiet',
  names: [
    { name: 'Satz', reference: '0,19' },
    { name: 'Kundenbereich', reference: 'Kunden!$A$2:$D$20' },
    { name: 'Bis_zum_Ende', reference: 'Kunden!$A$2:$A' },
  ],
  metadata: [{ key: 'zeitwert.version', value: '{"a":1}', visibility: 'PROJECT' }],
  documentProperties: { 'zeitwert.setup': '{"x":"<&>\\"ü"}', leer: '' },
  sheets: [
    {
      ...blankSheet,
      id: 1_234_567,
      tabColor: '#0b5394',
      cells: {
        0: {
          0: { value: 'Kundennummer', style: { bold: true, wrap: true, vertical: 'middle' } },
          1: { value: 'Umsatz', note: 'Ohne USt.\nzweite Zeile' },
          2: { value: 'Gelöscht', style: { strikethrough: true, italic: true, underline: true } },
          3: {
            value: 'schräg',
            style: { rotation: -45, fontColor: '#b3261e', fontFamily: 'Georgia', fontSize: 12.5 },
          },
        },
        1: {
          0: { value: '007' },
          1: { value: 1234.5, style: { numberFormat: '#,##0.00 "€"', horizontal: 'right' } },
          2: { value: 45_930.75, style: { numberFormat: 'dd.mm.yyyy hh:mm' } },
          3: { value: true },
          4: { value: 'Zeile 1\nZeile 2\r\nmit Tab\t, _x0041_ und \u0007' },
          5: { value: ' führender und folgender Leerraum ' },
          6: { value: '#N/A', error: true },
          7: { value: '=kein Formeltext' },
          8: { value: '#N/A nur als Text' },
          9: { value: 'Emoji 😀 und ß' },
          10: { value: 0.1 + 0.2 },
          11: { value: -1e-300 },
          12: { value: '' },
          13: { value: 'Website', link: 'https://example.com/a?b=1&c=ü#teil' },
        },
        2: {
          0: { value: 0, formula: '=ZÄHLER_FREMD(A1;0,5)' },
          1: { value: 76, formula: '=SUM($B$2:B2)*0,5+{1\\2;3\\4}' },
          2: { value: '', formula: '=IF(B3="";"";"x")' },
          3: { value: '#DIV/0!', error: true, formula: '=1/0' },
          4: { value: '#ERROR!', error: true, formula: '=PATIENTSCORE(1)' },
          5: { value: null, formula: '=PATIENTSCORE(Z1:AK1)' },
          6: { value: true, formula: '=ISBLANK(Z9)' },
          7: {
            value: 'Ausbauen',
            formula: "=SEGMENT('Umsatz 2023/24 [geprüft] nach Gebiet'!A1;70;20)",
          },
          8: { value: 5, formula: '=SUM(B2:B)\n+SUM(Bis_zum_Ende)' },
        },
        3: {
          0: { value: 1, formula: '=ARRAYFORMULA(B2:B4*2)', spill: 'A4:A6' },
          1: { value: 11, formula: '=PATIENTSCORE(Z2:AK4)', spill: 'B4:B6' },
          2: { value: 'a', formula: '=HSTACK(A1:A2;B1:B2)', spill: 'C4:D5' },
          3: { value: 'b', spilled: true },
        },
        4: {
          0: { value: 2, spilled: true },
          1: { value: 12, spilled: true },
          2: { value: 'c', spilled: true },
          3: { value: 'd', spilled: true, style: { bold: true } },
        },
        5: { 0: { value: 3, spilled: true }, 1: { value: '', spilled: true } },
        6: { 0: { value: 'A' } },
        7: { 0: { value: 'B' } },
        8: { 0: { value: 'A' }, 2: { value: null, style: { background: '#fff2cc' } } },
        20: {
          0: {
            value: 'ein langer Text, der umbricht und die Zeile wachsen lässt',
            style: { wrap: true },
          },
        },
        9: {
          0: { value: 'Rahmen' },
          1: {
            value: null,
            style: {
              borders: {
                top: { style: 'thin', color: '#000000' },
                right: { style: 'medium', color: '#b3261e' },
                bottom: { style: 'double', color: '#0b5394' },
                left: { style: 'dashed', color: '#111111' },
              },
            },
          },
          2: {
            value: null,
            style: {
              borders: {
                top: { style: 'dotted', color: '#222222' },
                bottom: { style: 'thick', color: '#333333' },
              },
            },
          },
        },
        999: { 25: { value: 'letzte Zelle' } },
      },
      merges: ['A12:C13', 'E12:E14'],
      columns: {
        0: { width: 77 },
        1: { width: 201 },
        3: { hidden: true },
        25: { width: 33, hidden: true },
      },
      rows: { 0: { height: 40 }, 3: { hidden: true }, 10: { height: 21, hidden: true } },
      frozenRows: 1,
      frozenColumns: 2,
      filter: { range: 'A6:B9', criteria: { 0: { hiddenValues: ['B'] } } },
      validations: [
        { ...check('VALUE_IN_LIST', ['A', 'B', 'C']), helpText: 'A bis C', showDropdown: false },
        check('VALUE_IN_LIST', ['mit, Komma', 'x']),
        check('VALUE_IN_LIST', ['x'.repeat(300), 'y']),
        check('VALUE_IN_LIST', [1, 2, 3]),
        check('VALUE_IN_RANGE', ["'Umsatz 2023/24 [geprüft] nach Gebiet'!$A$1:$A$5"]),
        check('NUMBER_BETWEEN', [1, 5]),
        check('NUMBER_GREATER_THAN', [0.5]),
        check('NUMBER_NOT_EQUAL_TO', [3]),
        check('DATE_AFTER', [45_000]),
        check('DATE_BETWEEN', [45_000, 46_000]),
        check('DATE_IS_VALID_DATE', []),
        check('CHECKBOX', []),
        { ...check('CHECKBOX', ['ja', 'nein']), ranges: ['E2:E9', 'G2:G9'] },
        check('CUSTOM_FORMULA', ['=LEN(D2)<0,5*10']),
        check('TEXT_IS_VALID_EMAIL', []),
        check('TEXT_CONTAINS', ['ab"c']),
        { ...check('NUMBER_LESS_THAN', [9]), ranges: ['F2:F'], allowInvalid: true },
      ],
      conditionalFormats: [
        rule('CUSTOM_FORMULA', ['=AND($B2>0,5;"x;y"<>$A2)']),
        rule('NUMBER_GREATER_THAN', [100]),
        rule('NUMBER_LESS_THAN_OR_EQUAL_TO', [-0.5]),
        rule('NUMBER_BETWEEN', [1, 2]),
        rule('NUMBER_NOT_BETWEEN', [1, 2]),
        rule('NUMBER_EQUAL_TO', [7]),
        rule('NUMBER_NOT_EQUAL_TO', [8]),
        rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', [9]),
        rule('NUMBER_LESS_THAN', [10]),
        rule('TEXT_EQUAL_TO', ['Patient']),
        rule('TEXT_CONTAINS', ['Pat"<&>ient']),
        rule('TEXT_DOES_NOT_CONTAIN', ['x']),
        rule('TEXT_STARTS_WITH', ['Pat']),
        rule('TEXT_ENDS_WITH', ['ent']),
        rule('CELL_EMPTY', []),
        rule('CELL_NOT_EMPTY', []),
        rule('DATE_BEFORE', [45_000]),
        rule('DATE_EQUAL_TO_RELATIVE', ['TODAY']),
        {
          ranges: ['A2:A20', 'C2:C20', 'L:L', 'M5:M'],
          rule: {
            kind: 'boolean',
            criteria: 'TEXT_EQUAL_TO',
            values: ['Ausbauen'],
            style: {
              background: '#bfe1f6',
              fontColor: '#111111',
              bold: true,
              italic: true,
              underline: true,
              strikethrough: false,
            },
          },
        },
        {
          ranges: ['B2:B20'],
          rule: {
            kind: 'scale',
            points: [
              { type: 'MIN', value: '', color: '#ffffff' },
              { type: 'NUMBER', value: '50', color: '#ffeeaa' },
              { type: 'MAX', value: '', color: '#e69f00' },
            ],
          },
        },
        {
          ranges: ['C2:C20'],
          rule: {
            kind: 'scale',
            points: [
              { type: 'PERCENTILE', value: '10', color: '#ffffff' },
              { type: 'PERCENT', value: '90', color: '#e69f00' },
            ],
          },
        },
      ],
      protections: [
        { range: null, description: 'Blatt', warningOnly: false, editable: false },
        { range: 'A1:D1', description: 'Kopf', warningOnly: true, editable: true },
      ],
      metadata: [
        { key: 'zeitwert.column', value: 'score', visibility: 'DOCUMENT', column: 5 },
        { key: 'zeitwert.row', value: '', visibility: 'PROJECT', row: 12 },
        { key: 'zeitwert.sheet', value: 'ü'.repeat(5000), visibility: 'DOCUMENT' },
      ],
      charts: [
        {
          id: 77,
          type: 'SCATTER',
          ranges: ['Kunden!B2:C20'],
          options: {
            title: 'Stunden je "Label" <&>',
            legend: { position: 'right' },
            colors: ['#111111'],
          },
          headers: 1,
          position: { row: 3, column: 6, offsetX: 5, offsetY: 0 },
        },
        {
          id: 78,
          type: 'GAUGE',
          ranges: ['Kunden!B2:B3'],
          options: { title: 'Auslastung' },
          headers: 0,
          position: { row: 30, column: 0, offsetX: 0, offsetY: 0 },
        },
      ],
      page: { landscape: true, onePageWide: true },
    },
    {
      ...blankSheet,
      id: 42,
      name: 'Umsatz 2023/24 [geprüft] nach Gebiet',
      rowCount: 2000,
      columnCount: 40,
      cells: {
        0: { 0: { value: 'B' }, 1: { value: 2, formula: '=Kunden!B2+Satz' } },
        1: { 0: { value: 'x'.repeat(50_000) } },
      },
      page: { landscape: false, onePageWide: true },
    },
    { ...blankSheet, id: 0, name: 'Umsatz 2023-24 -geprüft- nach Ge', hidden: true },
    { ...blankSheet, id: 9, name: "Meyer's Blatt", cells: { 0: { 0: { value: 1 } } } },
    { ...blankSheet, id: 10, name: 'Zeitwert workbench', cells: { 0: { 0: { value: 'my own' } } } },
  ],
};
