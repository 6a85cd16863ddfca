import { expect, test } from 'vitest';
import { findTable } from '../../../src/workbook/find-table.ts';
import { roles } from '../../../src/workbook/role-choice.ts';
import { readSheet, type SheetGrid } from '../../../src/workbook/sheet-grid.ts';
import { headerSearchRows, mayHoldHeader } from '../../../src/workbook/table-shape.ts';
import { allCases } from './all-cases.ts';
import { readWorkbook, todayOfCase } from './workbook-notation.ts';

/*
 * The form reads a sheet with fewer calls than the set-up: the grid with its blank cells, the name of the sheet only where it
 * decides, and no formulas where no word of a header stands. It has to find the same table.
 */

const sheets = allCases.flatMap((given) => {
  const { sheets: grids, locale } = readWorkbook(given);
  // The form knows nothing of merged cells and formats.
  return grids.map(({ name, values, formulas }) => ({
    title: `${given.title}: ${name}`,
    grid: { name, values, formulas },
    locale,
    today: todayOfCase(given),
  }));
});

/** What the form goes by. */
function place(grid: SheetGrid, { locale, today }: Omit<(typeof sheets)[number], 'grid'>) {
  const found = findTable({ sheets: [grid], locale }, grid.name, today);
  if ('none' in found) return null;
  const { headerRow, rowBelow, key, hoursUnit, accounts } = found;
  const columns = roles.flatMap((role) => {
    const choice = found.roles[role];
    return choice === undefined ? [] : [`${role} ${choice.column}`];
  });
  return { headerRow, rowBelow, key, hoursUnit, accounts, columns };
}

function withBlanks<Cell>(lines: readonly (readonly Cell[])[], blank: Cell): Cell[][] {
  const full = (line: readonly Cell[]) => [...line, ...new Array<Cell>(26).fill(blank)];
  return [...lines, ...new Array<Cell[]>(40).fill([])].map(full);
}

test('a sheet read whole, its name asked for only where it decides, gives the same table', () => {
  let asked = 0;
  for (const { title, grid, ...rest } of sheets) {
    const name = () => {
      asked += 1;
      return grid.name;
    };
    const lean: SheetGrid = {
      name: '',
      askName: name,
      values: withBlanks(grid.values, ''),
      formulas: withBlanks(grid.formulas, ''),
    };
    const about = { title, ...rest };
    expect([title, place(lean, about)]).toEqual([title, place(grid, about)]);
  }
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(sheets.length / 4);
});

test('where no word of a header stands there is no table, whatever the formulas are', () => {
  let without = 0;
  for (const { title, grid, ...rest } of sheets) {
    const top = { name: '', values: grid.values.slice(0, headerSearchRows), formulas: [] };
    if (mayHoldHeader(readSheet(top, rest.locale))) continue;
    without += 1;
    expect([title, place(grid, { title, ...rest })]).toEqual([title, null]);
  }
  expect(without).toBeGreaterThan(0);
});
