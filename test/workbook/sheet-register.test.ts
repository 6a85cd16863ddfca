import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { registerWords } from '../../src/workbook/own-tabs.ts';
import type { PlanCell } from '../../src/workbook/plan.ts';
import {
  namesInRegister,
  readRegister,
  registerColumn,
  registerHeader,
  registerRow,
  registerStart,
  registerWidth,
  type SheetBinding,
} from '../../src/workbook/sheet-register.ts';

const full: SheetBinding = {
  sheetId: 12,
  mode: 'values',
  key: 'accountNumber',
  hoursUnit: 'year',
  headerRow: 4,
  rowBelow: 61,
  columns: {
    account: 2,
    accountNumber: 1,
    class: 3,
    revenue: 4,
    previousRevenue: 5,
    margin: 6,
    hours: 7,
    visits: 8,
    potential: 9,
    owner: 30,
  },
  own: { class: 10, future: 11, score: 12, label: 13, trend: 14, lastAssessed: 15, segment: 16 },
  before: { future: { isNew: true, width: 100 } },
  ruleMarks: ['TEXT_EQUAL_TO|Kunde|#bfe1f6'],
};
const header = registerHeader(registerWords(catalogues.en.setup));

/** What Sheets gives for a cell of the register: the row or column a reference points to. */
function computed(cell: PlanCell): Cell {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  const [, of, letters = '', row] =
    /^=(ROW|COLUMN)\(.*!\$([A-Z]+)\$(\d+)\)$/.exec(cell.formula) ?? [];
  if (of === 'ROW') return Number(row);
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

const settingsCells: readonly Cell[] = ['key', 'value', 'why', ''];
const asTab = (...rows: readonly (readonly Cell[])[]): Cell[][] => [
  [...settingsCells, ...header],
  ...rows.map((row) => [...settingsCells, ...row]),
];
const cellsOf = (binding: SheetBinding) => registerRow(binding, 'Kunden').map(computed);
const field = (name: string) => header.indexOf(name);

test('a sheet is read as it was written', () => {
  const bare: SheetBinding = {
    ...full,
    sheetId: 0,
    mode: 'formulas',
    key: 'account',
    hoursUnit: 'week',
    rowBelow: null,
    columns: { account: 1 },
    own: { future: 5, score: 6, label: 7, trend: 8, lastAssessed: 9, segment: 10 },
    before: {},
    ruleMarks: [],
  };
  expect(readRegister(asTab(cellsOf(full), cellsOf(bare)))).toEqual([
    { row: 2, binding: full, damaged: false },
    { row: 3, binding: bare, damaged: false },
  ]);
});

test('the names of the sheets are read from the references, as the spreadsheet writes them now', () => {
  const line = (name: string) =>
    registerRow(full, name).map((cell) => (typeof cell === 'object' ? (cell?.formula ?? '') : ''));
  const renamed = line('Kunden').map((formula) => formula.replace("'Kunden'", 'Kunden_2'));
  const lost = line('Ost').map((formula) => formula.replace(/\(.*/, '(#REF!)'));
  const some = line('West').map((formula, i) => (i % 2 === 0 ? '' : formula));
  const split = line('Süd').map((formula, i) =>
    i % 2 === 0 ? formula.replace('Süd', 'Alt') : formula,
  );
  const formulas = [
    [],
    line("Nord 'A'!"),
    renamed,
    lost,
    some,
    split,
    ['=SUM(Ost!A1:A3)', '=ROW(A1)'],
  ];
  expect([...namesInRegister(formulas)]).toEqual([
    [2, "Nord 'A'!"],
    [3, 'Kunden_2'],
    [5, 'West'],
  ]);
});

test('places are native references, so the spreadsheet keeps them right', () => {
  const row = registerRow(full, "Müller's list");
  const formulas = row.flatMap((cell) =>
    typeof cell === 'object' && cell !== null ? [cell.formula] : [],
  );
  expect(formulas.slice(0, 3)).toEqual([
    "=ROW('Müller''s list'!$A$4)",
    "=ROW('Müller''s list'!$A$61)",
    "=COLUMN('Müller''s list'!$B$4)",
  ]);
  expect(formulas).toContain("=COLUMN('Müller''s list'!$AD$4)");
  expect(row[0]).toBe(12);
  expect(row[1]).toBe("Müller's list");
  expect(row).toHaveLength(registerWidth);
});

test('the rows are carried by the first column where the key column is not known', () => {
  const [, , row] = registerRow({ ...full, columns: {} }, 'A');
  expect(row).toEqual({ formula: "=ROW('A'!$A$4)" });
});

test('the header names every field once', () => {
  expect(header).toHaveLength(registerWidth);
  expect(new Set(header).size).toBe(registerWidth);
  const { register, roles, columns } = catalogues.en.setup;
  expect(header.slice(0, 4)).toEqual([
    register.sheetId,
    register.sheet,
    register.headerRow,
    register.rowBelow,
  ]);
  expect(header).toContain(register.placeOf({ column: roles.margin }));
  expect(header).toContain(register.placeOf({ column: columns.trend }));
  expect(header[registerWidth - 1]).toBe(register.choices);
});

describe('a row', () => {
  test.each<[string, Cell]>([
    ['nothing', ''],
    ['a text', '12'],
    ['half a number', 1.5],
    ['an error', '#REF!'],
  ])('whose sheet number is %s is passed over', (_, sheetId) => {
    const cells = cellsOf(full);
    cells[0] = sheetId;
    expect(readRegister(asTab(cells))).toEqual([]);
  });

  test('above the first sheet is the header, whatever stands in it', () => {
    expect(readRegister([[...settingsCells, 5, 'x', 4]])).toEqual([]);
  });

  test.each<[string, Cell]>([
    ['an error', '#REF!'],
    ['nought', 0],
    ['less than nought', -1],
    ['half a number', 2.5],
    ['a text', '4'],
  ])('with %s as a place is damaged, and the place is not known', (_, place) => {
    const { setup } = catalogues.en;
    const places: readonly [string, Partial<SheetBinding>][] = [
      [setup.register.placeOf({ column: setup.roles.margin }), { columns: without('margin') }],
      [setup.register.rowBelow, { rowBelow: null }],
      [setup.register.headerRow, { headerRow: 0 }],
    ];
    for (const [name, changed] of places) {
      const cells = cellsOf(full);
      cells[field(name)] = place;
      expect(readRegister(asTab(cells))).toEqual([
        { row: 2, binding: { ...full, ...changed }, damaged: true },
      ]);
    }
    const cells = cellsOf(full);
    cells[field(setup.register.placeOf({ column: setup.columns.trend }))] = place;
    const { trend: _trend, ...own } = full.own;
    expect(readRegister(asTab(cells))).toEqual([
      { row: 2, binding: { ...full, own }, damaged: true },
    ]);
  });

  test('without a header row is damaged even if nothing stands there', () => {
    const cells = cellsOf(full);
    cells[2] = '';
    expect(readRegister(asTab(cells))).toMatchObject([
      { damaged: true, binding: { headerRow: 0 } },
    ]);
  });

  test('that is short is read as far as it goes', () => {
    const cells = cellsOf(full).slice(0, 3);
    expect(readRegister(asTab(cells))).toEqual([
      {
        row: 2,
        binding: {
          sheetId: 12,
          headerRow: 4,
          rowBelow: null,
          columns: {},
          own: {},
          mode: 'formulas',
          key: 'account',
          hoursUnit: 'month',
          before: {},
          ruleMarks: [],
        },
        damaged: false,
      },
    ]);
  });

  const usual = { mode: 'formulas', key: 'account', hoursUnit: 'month', before: {}, ruleMarks: [] };
  test.each<[string, Cell, object]>([
    ['nothing', '', usual],
    ['a number', 5, usual],
    ['no JSON', '{', usual],
    ['JSON that is no object', '3', usual],
    ['the JSON of nothing', 'null', usual],
    ['an empty object', '{}', usual],
    ['unknown words', '{"mode":"x","key":"y","hoursUnit":"day","before":1,"ruleMarks":2}', usual],
    ['nothing known before', '{"before":null}', usual],
    ['months', '{"hoursUnit":"month"}', usual],
    ['marks that are no texts', '{"ruleMarks":[1,"b"]}', { ...usual, ruleMarks: ['1', 'b'] }],
    [
      'what was before',
      '{"before":{"class":{"width":9}}}',
      { ...usual, before: { class: { width: 9 } } },
    ],
  ])('with %s as its choices has what is usual otherwise', (_, choices, expected) => {
    const cells = cellsOf(full);
    cells[registerWidth - 1] = choices;
    expect(readRegister(asTab(cells))[0]?.binding).toMatchObject(expected);
  });
});

describe('where the register begins', () => {
  test.each(['en', 'de'] as const)('is found by its first header, %s', (language) => {
    const { sheetId } = catalogues[language].setup.register;
    expect(registerStart(['a', 5, sheetId, sheetId])).toBe(2);
    expect(registerStart([sheetId])).toBe(0);
  });

  test('is its usual column where the header is gone', () => {
    expect(registerStart([])).toBe(registerColumn - 1);
    expect(registerStart(['a', 'b'])).toBe(4);
    expect(readRegister([])).toEqual([]);
  });
});

/** The columns of the full binding but one. */
function without(name: keyof SheetBinding['columns']): SheetBinding['columns'] {
  return Object.fromEntries(Object.entries(full.columns).filter(([role]) => role !== name));
}
