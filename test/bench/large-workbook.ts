import { blankSheet, blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import type {
  CellContent,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import { columnLetters } from '../../src/workbook/plan.ts';

/*
 * Workbooks of any size for measurements: a list of accounts as a supplier of machine parts keeps it, and the rows of its
 * Assessments tab. Everything follows from the place of the row, so two runs measure the same.
 */

export interface AccountsSize {
  readonly accounts: number;
  /** Columns of the table; six at least. */
  readonly columns?: number;
  readonly sheets?: number;
  /** A filter over the whole table, which hides one class. */
  readonly hasFilter?: boolean;
}

const headers = ['Kundennr.', 'Kunde', 'Ort', 'Klasse', 'Umsatz 2025', 'Stunden/Monat'];
const towns = ['Aachen', 'Bremen', 'Chemnitz', 'Dresden', 'Essen', 'Fulda', 'Graz'];

/** The number that says which account it is, from 0 on. */
export const accountNumber = (place: number): number => 100_000 + place;

function accountRow(place: number, columns: number): Record<number, CellContent> {
  const revenue = Math.round(9_000_000 / (place + 7));
  const row: Record<number, CellContent> = {
    0: { value: accountNumber(place) },
    1: { value: `Maschinenbau ${place} GmbH` },
    2: { value: towns[place % towns.length] ?? '' },
    3: { value: place % 50 === 49 ? '' : 'AABBBCCCCC'.charAt(place % 10) },
    4: { value: revenue },
    5: { value: (place * 7) % 13 },
  };
  for (let column = 6; column < columns; column += 1) row[column] = { value: place + column };
  return row;
}

function accountSheet(
  number: number,
  { accounts, columns = 6, sheets = 1, hasFilter = false }: AccountsSize,
) {
  const cells: Record<number, Record<number, CellContent>> = {
    0: Object.fromEntries(
      Array.from({ length: columns }, (_, column) => [
        column,
        { value: headers[column] ?? `Merkmal ${column}` },
      ]),
    ),
  };
  const perSheet = Math.ceil(accounts / sheets);
  for (let row = 0; row < perSheet; row += 1) {
    cells[row + 1] = accountRow((number - 1) * perSheet + row, columns);
  }
  return {
    ...blankSheet(sheets === 1 ? 'Kunden' : `Kunden ${number}`, number),
    rowCount: perSheet + 100,
    columnCount: Math.max(26, columns + 10),
    cells,
    filter: hasFilter
      ? {
          range: `A1:${columnLetters(columns)}${perSheet + 1}`,
          criteria: { 3: { hiddenValues: ['C'] } },
        }
      : null,
  } satisfies SheetContent;
}

export function accountsWorkbook(size: AccountsSize): WorkbookContent {
  const { sheets = 1 } = size;
  const all = Array.from({ length: sheets }, (_, index) => accountSheet(index + 1, size));
  return {
    ...blankWorkbook('de_DE', 'Europe/Berlin'),
    activeSheet: all[0]?.name ?? '',
    sheets: all,
  };
}

/** One stored assessment as cells by header. */
function assessmentCells(place: number, accounts: number): Readonly<Record<string, CellContent>> {
  const rating = (offset: number) => ({ value: 1 + ((place * 3 + offset * 5) % 5) });
  const month = String(1 + (place % 11)).padStart(2, '0');
  const day = String(1 + (place % 28)).padStart(2, '0');
  const traits = [1, 2, 3, 4, 5, 6].flatMap((trait) => [
    [`K${trait}`, rating(trait)] as const,
    [`P${trait}`, rating(trait + 6)] as const,
  ]);
  return {
    Kennung: { value: `stored-${place}` },
    Zeitpunkt: { value: `2026-${month}-${day}T09:00:00` },
    'Bewertet von': { value: `Rater ${place % 6}` },
    Account: { value: accountNumber(place % accounts) },
    ...Object.fromEntries(traits),
    'Freier Bedarf': rating(13),
    Wachstum: rating(14),
    Branche: rating(15),
    Beziehung: rating(16),
    Passung: rating(17),
    'Gewünschte Zukunft': rating(18),
  };
}

/** The workbook with so many stored assessments in its (still blank) Assessments tab, spread over the accounts. */
export function withAssessments(
  content: WorkbookContent,
  count: number,
  accounts: number,
): WorkbookContent {
  const sheets = content.sheets.map((sheet) => {
    if (sheet.name !== 'Einschätzungen') return sheet;
    const header = Object.entries(sheet.cells[0] ?? {}).map(
      ([column, { value }]) => [Number(column), String(value)] as const,
    );
    const cells: Record<number, Readonly<Record<number, CellContent>>> = { ...sheet.cells };
    for (let place = 0; place < count; place += 1) {
      const byHeader = assessmentCells(place, accounts);
      const row: Record<number, CellContent> = {};
      for (const [column, word] of header) {
        const cell = byHeader[word];
        if (cell) row[column] = cell;
      }
      cells[place + 1] = row;
    }
    return { ...sheet, cells, rowCount: Math.max(sheet.rowCount, count + 500) };
  });
  return { ...content, sheets };
}
