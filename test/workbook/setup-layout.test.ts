import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import {
  type AccountTable,
  type KnownColumns,
  keyRole,
  type SheetCells,
  setupLayout,
} from '../../src/workbook/setup-layout.ts';
import { readGrid } from './find-table/workbook-notation.ts';

/** A sheet in the notation of the cases, with room for twenty rows and columns. */
function sheet(text: string, given: Partial<SheetCells> = {}): SheetCells {
  const { values, formulas } = readGrid('Kunden', text);
  return {
    values: values as Cell[][],
    formulas: formulas as string[][],
    rows: 20,
    columns: 20,
    merges: [],
    lastRuleColumn: 0,
    ...given,
  };
}

const list = `
  Kd.-Nr. | Kunde | Umsatz
  71 | Brandt | 800
  72 | Ohm | 300
  73 | Riedel | 20`;

const table = (given: Partial<AccountTable> = {}): AccountTable => ({
  headerRow: 1,
  lastRow: 4,
  columns: { accountNumber: 1, account: 2, revenue: 3 },
  lastColumn: 3,
  notAccounts: [],
  rowBelow: null,
  ...given,
});

const answers = { addClass: false, place: 'next' } as const;
const five = (first: number) => ({
  future: first,
  score: first + 1,
  label: first + 2,
  trend: first + 3,
  lastAssessed: first + 4,
});

describe('accounts are told apart', () => {
  test.each<[string, string, Partial<AccountTable>, string | null]>([
    ['by their number where each has its own', list, {}, 'accountNumber'],
    ['by number where there is no name', list, { columns: { accountNumber: 1 } }, 'accountNumber'],
    [
      'by number where there is no name, though one stands twice',
      'Nr | Umsatz\n71 | 8\n71 | 3\n73 | 2',
      { columns: { accountNumber: 1 } },
      'accountNumber',
    ],
    ['by name where there is no number', list, { columns: { account: 2 } }, 'account'],
    ['by nothing where there is neither', list, { columns: { revenue: 3 } }, null],
    ['by name where a number is missing', 'Nr | Kunde\n71 | A\n | B\n73 | C', {}, 'account'],
    ['by name where a number stands twice', 'Nr | Kunde\n71 | A\n71 | B\n73 | C', {}, 'account'],
    ['by name where a number is an error', "Nr | Kunde\n71 | A\n'#N/A | B\n73 | C", {}, 'account'],
    ['by name where no account stands yet', 'Nr | Kunde', { lastRow: 1 }, 'account'],
    [
      'by number where only a row that is no account has none',
      'Nr | Kunde\n71 | A\n | Nord\n71 | B',
      { notAccounts: [3, 4] },
      'accountNumber',
    ],
    [
      'by name where the last account has no number',
      'Nr | Kunde\n71 | A\n72 | B\n | C',
      {},
      'account',
    ],
    ['by number whatever stands below the last account', `${list}\n71 | x |`, {}, 'accountNumber'],
  ])('%s', (_, text, given, expected) => {
    expect(keyRole(table(given), sheet(text))).toBe(expected);
  });
});

describe('a first set-up', () => {
  const layout = (
    text: string,
    given: Partial<AccountTable> = {},
    wanted: Partial<{ addClass: boolean; place: 'next' | 'insert' }> = {},
    cells: Partial<SheetCells> = {},
  ) => setupLayout(table(given), sheet(text, cells), {}, { ...answers, ...wanted });

  test('puts six new columns directly beside the table', () => {
    expect(layout(list)).toEqual({
      headerRow: 1,
      rowBelow: null,
      lastAccount: 4,
      lastRow: 20,
      own: { ...five(4), segment: 9 },
      key: 1,
      keyRole: 'accountNumber',
      columns: { accountNumber: 1, account: 2, revenue: 3 },
      class: null,
      value: 3,
      insert: { before: 4, count: 6 },
      left: {},
      isTakenBeside: false,
    });
  });

  test('is none where no column says which account a row is', () => {
    expect(layout(list, { columns: { revenue: 3 } })).toBeNull();
  });

  test.each<[string, Partial<AccountTable>, boolean, number | undefined, number | null]>([
    ['wanted and there is revenue', {}, true, 4, 3],
    ['wanted and there is a margin alone', { columns: { account: 2, margin: 3 } }, true, 4, 3],
    [
      'wanted, with revenue and margin: from the revenue',
      { columns: { account: 2, margin: 1, revenue: 3 } },
      true,
      4,
      3,
    ],
    ['not wanted', {}, false, undefined, 3],
    [
      'wanted, but there is one',
      { columns: { account: 2, class: 1, revenue: 3 } },
      true,
      undefined,
      3,
    ],
    [
      'wanted, but nothing says how large an account is',
      { columns: { account: 2 } },
      true,
      undefined,
      null,
    ],
  ])('adds a class if %s', (_, given, addClass, column, value) => {
    const made = layout(list, given, { addClass });
    expect(made?.own.class).toBe(column);
    expect(made?.value).toBe(value);
    expect(made?.insert?.count).toBe(column === undefined ? 6 : 7);
    expect(made?.own.segment).toBe(column === undefined ? 9 : 10);
    expect(made?.class).toBe(given.columns?.class ?? null);
  });

  test('goes beyond what stands beside the table, or between if asked', () => {
    const beside = `
      Kd.-Nr. | Kunde | Umsatz | | | Notiz
      71 | Brandt | 800
      72 | Ohm | 300
      73 | Riedel | 20`;
    expect(layout(beside)).toMatchObject({
      isTakenBeside: true,
      insert: { before: 7, count: 6 },
      own: { ...five(7), segment: 12 },
    });
    expect(layout(beside, {}, { place: 'insert' })).toMatchObject({
      isTakenBeside: true,
      insert: { before: 4, count: 6 },
      own: { ...five(4), segment: 9 },
    });
  });

  test.each<[string, string, Partial<SheetCells>, number]>([
    ['nothing', list, {}, 4],
    ['a formula that gives nothing yet', `${list} | | =IF(A4,1,"") -> `, {}, 6],
    ['a value beside the last account', `${list} | | 7`, {}, 6],
    ['merged cells', list, { merges: [[2, 5, 1, 2]] }, 7],
    ['cells merged down from the last account', list, { merges: [[4, 4, 3, 1]] }, 5],
    ['cells merged across its own columns', list, { merges: [[1, 1, 1, 3]] }, 4],
  ])('%s in the way', (_, text, cells, first) => {
    expect(layout(text, {}, {}, cells)?.own.future).toBe(first);
  });

  test.each<[string, string, Partial<SheetCells>]>([
    ['stands above the table', 'Stand | | | | heute\nKunde\nBrandt', {}],
    ['stands right above the first of them', 'Stand | heute\nKunde\nBrandt', {}],
    ['has a conditional format in the first of them', 'x\nKunde\nBrandt', { lastRuleColumn: 2 }],
    ['stands below it', 'x\nKunde\nBrandt\n | | | | 5', {}],
    ['is merged there', 'x\nKunde\nBrandt', { merges: [[1, 4, 1, 2]] }],
    ['has a conditional format', 'x\nKunde\nBrandt', { lastRuleColumn: 4 }],
    ['has a conditional format further to the right', 'x\nKunde\nBrandt', { lastRuleColumn: 30 }],
    ['holds a formula above', 'x | | | =A1 -> \nKunde\nBrandt', {}],
  ])('makes no columns of its own where something %s to the right', (_, text, cells) => {
    const made = layout(
      text,
      { headerRow: 2, lastRow: 3, rowBelow: 4, columns: { account: 1 }, lastColumn: 1 },
      {},
      cells,
    );
    expect(made).toMatchObject({ insert: null, isTakenBeside: false, own: { future: 2 } });
  });

  test.each<[string, Partial<SheetCells>]>([
    ['rules up to the table', { lastRuleColumn: 1 }],
    ['merged cells up to the table', { merges: [[1, 1, 1, 1]] }],
  ])('makes columns of its own beside %s', (_, cells) => {
    const made = layout(
      'Kunde\nBrandt',
      { lastRow: 2, columns: { account: 1 }, lastColumn: 1 },
      {},
      cells,
    );
    expect(made?.insert).toEqual({ before: 2, count: 6 });
  });

  test('ends above what stands below the table, and does not mind what is beside that', () => {
    const made = layout('Kunde\nBrandt\n~\nSumme | 7 | 7', {
      lastRow: 2,
      rowBelow: 4,
      columns: { account: 1 },
      lastColumn: 1,
    });
    expect(made).toMatchObject({ rowBelow: 4, lastRow: 3, lastAccount: 2, own: { future: 2 } });
  });

  test('minds merged cells only at the height of the table', () => {
    const at = (row: number, height: number) =>
      layout(
        'Titel\nKunde\nBrandt\n~\nSumme',
        { headerRow: 2, lastRow: 3, rowBelow: 5, columns: { account: 1 }, lastColumn: 1 },
        {},
        { merges: [[row, 2, height, 2]] },
      )?.own.future;
    expect([at(1, 1), at(1, 2), at(4, 1), at(5, 1)]).toEqual([2, 4, 4, 2]);
  });
});

describe('a set-up of what is set up already', () => {
  const known: KnownColumns = { ...five(4), segment: 9 };
  const again = (
    place: KnownColumns,
    given: Partial<AccountTable> = {},
    text = list,
    wanted: Partial<{ addClass: boolean; place: 'next' | 'insert' }> = {},
  ) => setupLayout(table(given), sheet(text), place, { ...answers, ...wanted });

  test('keeps every column where it is and inserts none', () => {
    expect(again(known)).toMatchObject({ own: known, insert: null });
    expect(again(known)?.left).toEqual({});
    expect(again({ ...five(6), segment: 12 })).toMatchObject({ own: { ...five(6), segment: 12 } });
    expect(again({ ...five(5), segment: 4 })).toMatchObject({ own: { ...five(5), segment: 4 } });
    expect(again(known, {}, list, { place: 'insert' })).toMatchObject({ own: known, insert: null });
  });

  test('moves the five where a column they need is taken, and says which are left', () => {
    const text = `
      Kd.-Nr. | Kunde | Umsatz | | | | | | | x
      71 | Brandt | 800
      72 | Ohm | 300
      73 | Riedel | 20`;
    const withoutLast = { future: 6, score: 7, label: 8, trend: 9, segment: 12 };
    const moved = again(withoutLast, {}, text);
    expect(moved?.own).toEqual({ ...five(4), segment: 12 });
    expect(moved?.left).toEqual({ trend: 9 });
    expect(again({ ...five(6), segment: 12 }, {}, text)).toMatchObject({
      own: { ...five(6), segment: 12 },
    });
  });

  test('brings scattered columns together beside the first', () => {
    expect(again({ future: 4, score: 9, segment: 6 })).toMatchObject({
      own: { ...five(4), segment: 9 },
      left: {},
    });
    expect(again({ future: 4, score: 12, label: 13, segment: 10 })).toMatchObject({
      own: { ...five(4), segment: 10 },
      left: { score: 12, label: 13 },
    });
  });

  test('finds room for a column that is missing', () => {
    const { segment: _, ...withoutSegment } = known;
    expect(again(withoutSegment)).toMatchObject({ own: { ...five(4), segment: 9 } });
    const text = list.replace('Umsatz', 'Umsatz | | | | | | x');
    expect(again(withoutSegment, {}, text)).toMatchObject({ own: { ...five(4), segment: 10 } });
    expect(again({ segment: 12 })).toMatchObject({ own: { ...five(4), segment: 12 } });
  });

  test('keeps a class that is there, and adds one behind the segment if asked', () => {
    expect(again({ ...known, class: 10 })?.own).toEqual({ ...known, class: 10 });
    expect(again(known, {}, list, { addClass: true })?.own).toEqual({ ...known, class: 10 });
    expect(again(known, {}, list)?.own).toEqual(known);
    expect(again({ ...five(5), segment: 10, class: 4 })?.own).toEqual({
      ...five(5),
      segment: 10,
      class: 4,
    });
  });

  test('a class column in the way of the five finds another place', () => {
    expect(again({ ...known, class: 9 })?.own).toEqual({ ...known, class: 10 });
    expect(again({ ...known, class: 4 })?.own).toEqual({ ...known, class: 10 });
  });

  test('ends above what somebody wrote below our columns', () => {
    const text = `${list}\n~\n | | | | meins`;
    expect(again(known, {}, text)).toMatchObject({ rowBelow: 6, lastRow: 5 });
    expect(again(known, {}, `${list} | \n | | | =A1 -> `)).toMatchObject({ rowBelow: 5 });
    expect(again(known, { rowBelow: 9 }, text)).toMatchObject({ rowBelow: 9, lastRow: 8 });
    expect(again(known, {}, `${list}\n~\n | | | | | | | | | | beside`)).toMatchObject({
      rowBelow: null,
    });
  });
});
