import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { type Finding, findTable } from '../../../src/workbook/find-table.ts';
import { columnLetters } from '../../../src/workbook/plan.ts';
import { roles } from '../../../src/workbook/role-choice.ts';
import type { SheetGrid, WorkbookGrid } from '../../../src/workbook/sheet-grid.ts';
import { dayNumber, roleColumns, rowNumbers } from './workbook-notation.ts';

/*
 * Files people really use. They are no part of the project; where they are absent the tests say so and do not run.
 * The truths were written after looking at the files.
 */
const folder = new URL('../../../../shared/workbooks/', import.meta.url);
const missing = !existsSync(folder);
const today = dayNumber('2026-11-23');

function readCsv(name: string): WorkbookGrid {
  const values = readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      line.split(',').map((text): Cell => {
        if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
        return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : text;
      }),
    );
  return { sheets: [{ name, values, formulas: [] }], locale: { decimalComma: false } };
}

function cellOf(cell: ExcelJS.Cell): { value: Cell; formula: string } {
  const { value } = cell;
  if (value === null || value === undefined) return { value: '', formula: '' };
  if (value instanceof Date || typeof value !== 'object') return { value, formula: '' };
  if ('richText' in value) {
    return { value: value.richText.map(({ text }) => text).join(''), formula: '' };
  }
  const result: unknown = cell.result ?? '';
  const error =
    typeof result === 'object' && result !== null && 'error' in result
      ? String(result.error)
      : null;
  return {
    value: error ?? (result as Cell),
    formula: cell.formula ? `=${cell.formula}` : '',
  };
}

async function readXlsx(name: string): Promise<WorkbookGrid> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    readFileSync(new URL(name, folder)) as unknown as Parameters<typeof workbook.xlsx.load>[0],
  );
  const sheets = workbook.worksheets.map((sheet): SheetGrid => {
    const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_unused, column) =>
        cellOf(sheet.getCell(row + 1, column + 1)),
      ),
    );
    return {
      name: sheet.name,
      values: cells.map((row) => row.map(({ value }) => value)),
      formulas: cells.map((row) => row.map(({ formula }) => formula)),
    };
  });
  return { sheets, locale: { decimalComma: true } };
}

const found = (workbook: WorkbookGrid): Finding =>
  findTable(workbook, workbook.sheets[0]?.name ?? '', today);

function summary(finding: Finding) {
  if ('none' in finding) return finding.why.kind;
  const columns = roles.flatMap((role) => {
    const choice = finding.roles[role];
    return choice ? [[role, columnLetters(choice.column + 1)]] : [];
  });
  return {
    sheet: finding.sheet,
    headerRow: finding.headerRow,
    columns: Object.fromEntries(columns),
    accounts: finding.accounts,
  };
}

describe.skipIf(missing)(
  missing ? 'real files (absent: ../shared/workbooks)' : 'real files',
  () => {
    test.each([
      ['dkphiv_kunden.csv', 'accountNumber A, account B, revenue D', '2-8'],
      ['maven_accounts.csv', 'account A, revenue D', '2-86'],
      ['nunu_kunden.csv', 'accountNumber A, account B', '2-201'],
    ])('%s is a list of accounts', (name, columns, accounts) => {
      expect(summary(found(readCsv(name)))).toEqual({
        sheet: name,
        headerRow: 1,
        columns: roleColumns(columns),
        accounts: rowNumbers(accounts),
      });
    });

    test.each(['maven_sales_pipeline.csv', 'nunu_verkaeufe.csv'])(
      '%s lists transactions, not accounts',
      (name) => {
        expect(summary(found(readCsv(name)))).toBe('several-rows-per-account');
      },
    );

    test('lf8_Kundenliste.xlsx: a misspelt header, damaged umlauts, people as accounts', async () => {
      expect(summary(found(await readXlsx('lf8_Kundenliste.xlsx')))).toEqual({
        sheet: 'in',
        headerRow: 1,
        columns: { accountNumber: 'A', account: 'B' },
        accounts: rowNumbers('2-76'),
      });
    });

    test('oguz_ABC_Analysis.xlsx lists products', async () => {
      expect(summary(found(await readXlsx('oguz_ABC_Analysis.xlsx')))).toBe('products');
    });

    test('pia_Kundenliste.xlsx: a list that is still empty, formulas prefilled to row 501', async () => {
      expect(summary(found(await readXlsx('pia_Kundenliste.xlsx')))).toEqual({
        sheet: 'Übersicht',
        headerRow: 1,
        columns: { accountNumber: 'B', account: 'D' },
        accounts: [],
      });
    });
  },
);
