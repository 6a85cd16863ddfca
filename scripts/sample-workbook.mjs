/*
 * Writes the sample workbook in both languages: the account list of an invented mechanical-engineering supplier as such
 * lists really look, and a second sheet with ratings for trying formulas. The same run always gives the same files.
 *
 *   node scripts/sample-workbook.mjs [folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundled } from './bundled.mjs';
import { accounts, ratings } from './sample/accounts.mjs';
import { words } from './sample/words.mjs';

const { blankSheet, blankWorkbook } = await bundled('src/workbench/host/blank-workbook.ts');
const { writeXlsx } = await bundled('src/workbench/host/files/write-xlsx.ts');

const firstRow = 5;
const lastRow = firstRow + accounts.length - 1;
const totalRow = lastRow + 1;

const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
const line = { style: 'thin', color: '#9aa5b1' };
const header = {
  bold: true,
  background: '#dfe7ef',
  vertical: 'middle',
  wrap: true,
  borders: { bottom: { style: 'medium', color: '#44546a' } },
};

/** Rows of cells, each placed by its one-based row and zero-based column. */
function grid() {
  const cells = {};
  return {
    cells,
    put(row, column, value, rest = {}) {
      if (value === null && Object.keys(rest).length === 0) {
        return;
      }
      cells[row - 1] ??= {};
      cells[row - 1][column] = { value, ...rest };
    },
  };
}

function accountSheet(text) {
  const { cells, put } = grid();
  put(1, 0, text.title, { style: { bold: true, fontSize: 14 } });
  put(2, 0, text.subtitle, { style: { italic: true, fontColor: '#5f6b7a' } });
  text.headers.split(';').forEach((name, column) => {
    const right =
      column >= 6 && column <= 10
        ? { horizontal: 'right' }
        : column === 2 || column === 11
          ? { horizontal: 'center' }
          : {};
    put(4, column, name, {
      style: { ...header, ...right },
      ...(column === 2 ? { note: text.classNote } : {}),
    });
  });
  accounts.forEach((fields, index) => {
    const row = firstRow + index;
    const [
      number,
      firm,
      grade,
      branch,
      region,
      contact,
      before,
      now,
      margin,
      hours,
      visits,
      last,
      remark,
    ] = fields;
    const figure = (value) => (value === '' ? null : Number(value));
    put(row, 0, Number(number), { style: { horizontal: 'left' } });
    put(row, 1, firm);
    put(row, 2, grade === '' ? null : grade, { style: { horizontal: 'center' } });
    put(row, 3, text.translate(branch));
    put(row, 4, text.translate(region));
    put(row, 5, contact);
    put(row, 6, figure(before), { style: { numberFormat: text.money } });
    put(row, 7, figure(now), { style: { numberFormat: text.money } });
    put(row, 8, margin === '' ? null : Number(`${margin}e-2`), {
      style: { numberFormat: text.margin },
    });
    put(row, 9, figure(hours));
    put(row, 10, figure(visits));
    put(row, 11, last === '' ? null : dayNumber(last), {
      style: { numberFormat: text.date, horizontal: 'center' },
    });
    put(row, 12, remark === '' ? null : text.translate(remark));
  });
  const sumStyle = {
    bold: true,
    borders: { top: line, bottom: { style: 'double', color: '#44546a' } },
  };
  put(totalRow, 0, text.total, { style: sumStyle });
  for (const [column, letter] of [
    [6, 'G'],
    [7, 'H'],
    [9, 'J'],
    [10, 'K'],
  ]) {
    const value = accounts.reduce((sum, fields) => sum + Number(fields[column]), 0);
    put(totalRow, column, value, {
      formula: `=SUM(${letter}${firstRow}:${letter}${lastRow})`,
      style: column < 8 ? { ...sumStyle, numberFormat: text.money } : sumStyle,
    });
  }
  put(totalRow + 2, 0, text.note, { style: { italic: true, fontColor: '#5f6b7a' } });
  const separator = text.locale === 'de_DE' ? ';' : ',';
  const share = text.locale === 'de_DE' ? '0,8' : '0.8';
  const widths = [150, 250, 80, 150, 88, 160, 130, 130, 96, 126, 120, 128, 220];
  return {
    ...blankSheet(text.accounts, 0),
    cells,
    merges: ['A1:F1'],
    columns: Object.fromEntries(widths.map((width, column) => [column, { width }])),
    rows: { 0: { height: 28 }, 3: { height: 38 } },
    frozenRows: 4,
    frozenColumns: 2,
    filter: { range: `A4:M${lastRow}`, criteria: {} },
    validations: [
      {
        ranges: [`C${firstRow}:C${lastRow}`],
        criteria: 'VALUE_IN_LIST',
        values: ['A', 'B', 'C', 'D'],
        allowInvalid: true,
        helpText: text.classHelp,
        showDropdown: true,
      },
    ],
    conditionalFormats: [
      {
        ranges: [`C${firstRow}:C${lastRow}`],
        rule: {
          kind: 'boolean',
          criteria: 'TEXT_EQUAL_TO',
          values: ['A'],
          style: { background: '#d9ead3', bold: true },
        },
      },
      {
        ranges: [`H${firstRow}:H${lastRow}`],
        rule: {
          kind: 'boolean',
          criteria: 'CUSTOM_FORMULA',
          values: [`=AND($G${firstRow}>0${separator}$H${firstRow}<$G${firstRow}*${share})`],
          style: { fontColor: '#b3261e', bold: true },
        },
      },
      {
        ranges: [`I${firstRow}:I${lastRow}`],
        rule: {
          kind: 'scale',
          points: [
            { type: 'MIN', value: '', color: '#f8d7cd' },
            { type: 'PERCENTILE', value: '50', color: '#ffffff' },
            { type: 'MAX', value: '', color: '#cfe8d5' },
          ],
        },
      },
    ],
    page: { landscape: true, onePageWide: true },
  };
}

function ratingSheet(text) {
  const { cells, put } = grid();
  const separator = text.locale === 'de_DE' ? ';' : ',';
  const traits = ['K', 'P'].flatMap((pole) =>
    [1, 2, 3, 4, 5, 6].map((number) => `${pole}${number}`),
  );
  const factors = text.factors.split(';');
  const results = text.results.split(';');
  put(1, 0, text.ratingsTitle, { style: { bold: true, fontSize: 12 } });
  [text.account, ...traits, ...factors, ...results].forEach((name, column) => {
    const turned = column >= 13 && column <= 18 ? { rotation: 90, horizontal: 'center' } : {};
    put(3, column, name, {
      style: { ...header, ...(column > 0 ? { horizontal: 'center' } : {}), ...turned },
    });
  });
  ratings.forEach(([firm, customer, patient, future], index) => {
    const row = 4 + index;
    put(row, 0, firm);
    [...customer.split(' '), ...patient.split(' '), ...future.split(' ')].forEach((rating, at) => {
      put(row, 1 + at, rating === '·' ? null : Number(rating), { style: { horizontal: 'center' } });
    });
    const list = `${text.accounts}!$B$${firstRow}:$C$${lastRow}`;
    const found = accounts.find((fields) => fields[1] === firm)?.[2] ?? '';
    put(row, 19, found, {
      formula: `=IFNA(VLOOKUP(A${row}${separator}${list}${separator}2${separator}FALSE)&""${separator}"")`,
      style: { horizontal: 'center' },
    });
  });
  const last = 3 + ratings.length;
  // One formula per column: a range in, a range out.
  const formulas = [
    `=PATIENTSCORE(B4:M${last})`,
    `=CUSTOMERPATIENT(B4:M${last})`,
    `=FUTUREPOTENTIAL(N4:S${last})`,
    `=SEGMENT(T4:T${last}${separator}W4:W${last}${separator}U4:U${last})`,
  ];
  formulas.forEach((formula, at) => {
    const format = at % 2 === 0 ? { numberFormat: '0' } : {};
    for (let row = 4; row <= last; row += 1) {
      const style = { ...format, horizontal: 'center' };
      put(row, 20 + at, null, row === 4 ? { formula, style } : { style });
    }
  });
  const widths = { 0: 250, 19: 56, 20: 110, 21: 110, 22: 120, 23: 130 };
  for (let column = 1; column <= 18; column += 1) {
    widths[column] = 34;
  }
  return {
    ...blankSheet(text.ratings, 1),
    cells,
    merges: ['A1:S1'],
    columns: Object.fromEntries(
      Object.entries(widths).map(([column, width]) => [column, { width }]),
    ),
    rows: { 2: { height: 84 } },
    frozenRows: 3,
    frozenColumns: 1,
    page: { landscape: true, onePageWide: true },
  };
}

const folder = path.resolve(process.argv[2] ?? 'src/workbench/sample');
mkdirSync(folder, { recursive: true });
for (const text of Object.values(words)) {
  const { bytes } = await writeXlsx({
    ...blankWorkbook(text.locale, 'Europe/Berlin'),
    activeSheet: text.accounts,
    sheets: [accountSheet(text), ratingSheet(text)],
  });
  writeFileSync(path.join(folder, text.file), bytes);
  console.log(`${text.file}: ${accounts.length} accounts, ${bytes.length} bytes`);
}
