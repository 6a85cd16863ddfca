import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { type Finding, findTable } from '../../../src/workbook/find-table.ts';
import type { SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { randomWorkbook } from '../../fuzz/workbooks.ts';
import { dayNumber } from './workbook-notation.ts';

const today = dayNumber('2026-11-23');

const careless = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom<Cell[]>(
    'Kunde',
    'Kd.-Nr.',
    'Umsatz 2025',
    'Klasse',
    'Summe',
    'Region Nord',
    'A',
    'B',
    'Std./Monat',
    'Müller GmbH',
    '#REF!',
    '1.234,56 €',
    '-',
    '   ',
    '\u0000',
    '__proto__',
    'constructor',
  ),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);
const formula = fc.constantFrom('', '', '', '=SUM(B2:B9)', '=A1', '=IF(', '=Kunden!A2');
const grid = fc.record({
  values: fc.array(fc.array(careless, { maxLength: 9 }), { maxLength: 40 }),
  formulas: fc.array(fc.array(formula, { maxLength: 9 }), { maxLength: 40 }),
  merges: fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { maxLength: 4 },
  ),
});

function find(sheet: SheetGrid): Finding {
  return findTable({ sheets: [sheet], locale: { decimalComma: true } }, sheet.name, today);
}

test('whatever a sheet holds, the answer is a table within it or a reason', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const found = find({ name: 'Tabelle1', ...cells });
      if ('none' in found) {
        expect(found.why.kind).not.toBe('');
        return;
      }
      expect(found.headerRow).toBeLessThan(found.firstRow);
      expect(found.firstRow).toBeLessThanOrEqual(found.lastRow);
      expect(found.confidence).toBeGreaterThanOrEqual(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
      const others = new Set(found.notAccounts.map(({ row }) => row));
      expect(found.accounts.filter((row) => others.has(row))).toEqual([]);
      const columns = Object.values(found.roles).map(({ column }) => column);
      expect(new Set(columns).size).toBe(columns.length);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
    { numRuns: 400 },
  );
});

/** A sheet moved down and to the right by blank rows and columns; formulas are left out, as their references would move too. */
function moved(
  { name, values, numberFormats = [] }: SheetGrid,
  down: number,
  right: number,
): SheetGrid {
  const shift = <T>(cells: readonly (readonly T[])[], blank: T): T[][] => [
    ...Array.from({ length: down }, () => []),
    ...cells.map((row) => [...Array.from({ length: right }, () => blank), ...row]),
  ];
  return { name, values: shift(values, ''), formulas: [], numberFormats: shift(numberFormats, '') };
}

test('a list that lies further down and to the right is found there', () => {
  for (let seed = 500; seed < 540; seed += 1) {
    const { workbook, truth } = randomWorkbook(seed);
    const sheet = workbook.sheets.find(({ name }) => name === truth.sheet);
    if (!sheet || truth.headerRow > 20) continue;
    const here = find(moved(sheet, 0, 0));
    const there = find(moved(sheet, 4, 3));
    if ('none' in here || 'none' in there) throw new Error(`seed ${seed}: no table`);
    expect(there.headerRow).toBe(here.headerRow + 4);
    expect(there.accounts).toEqual(here.accounts.map((row) => row + 4));
    const places = ({ roles }: typeof here, less: number) =>
      Object.entries(roles).map(([role, { column }]) => [role, column - less]);
    expect(places(there, 3)).toEqual(places(here, 0));
  }
});

test('every row of a found list is an account, is named as something else, or lies outside', () => {
  for (let seed = 700; seed < 740; seed += 1) {
    const { workbook, active, today: day } = randomWorkbook(seed);
    const found = findTable(workbook, active, day);
    if ('none' in found) throw new Error(`seed ${seed}: no table`);
    const told = new Set([...found.accounts, ...found.notAccounts.map(({ row }) => row)]);
    for (let row = found.headerRow + 1; row <= found.lastRow; row += 1) {
      expect([seed, row, told.has(row)]).toEqual([seed, row, true]);
    }
  }
});
