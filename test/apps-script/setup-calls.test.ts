import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CellContent, SheetContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { accountLines, bookOf, run, sheetNamed, sheetOf, start } from './account-book.ts';

/* What a set-up costs at Google does not depend on the rows, whatever the sheet looks like and whatever is chosen. */

let host: Host;
beforeAll(async () => {
  host = await start(bookOf([sheetOf('Kunden', accountLines(3))]));
});
afterAll(() => host.close());

/** The list with something else in a column, from its header down for some rows. */
function listWith(rows: number, column: number, withClass: boolean): Partial<SheetContent> {
  const { cells } = sheetOf('Kunden', accountLines(rows));
  const noted: Record<number, Record<number, CellContent>> = {};
  for (const [row, line] of Object.entries(cells)) {
    const isNoted = Number(row) < 5;
    noted[Number(row)] = {
      ...line,
      ...(isNoted && column > 0 ? { [column]: { value: `Notiz ${row}` } } : {}),
      ...(withClass ? {} : { 1: { value: Number(row) === 0 ? 'Ort' : `Bad Orb ${row}` } }),
    };
  }
  return { cells: noted, rowCount: rows + 50 };
}

/** Twelve columns with a filter, each of which hides something that none before it hides. */
function filtered(rows: number) {
  const rowsHidden = [1, 2, 3, 9, 4, 5, 7, 8, 11, 12, 13, 15];
  const lines = accountLines(rows).map((line, row) => [
    ...line,
    ...rowsHidden.slice(4).map((_, place) => (row === 0 ? `Merkmal ${place}` : `${place}/${row}`)),
  ]);
  const hidden = rowsHidden.map((row, column) => [
    column,
    { hiddenValues: [String(lines[row]?.[column])] },
  ]);
  return { lines, filter: { range: `A1:L${rows + 1}`, criteria: Object.fromEntries(hidden) } };
}

const asValues = { answers: { mode: 'values' } };
const variants: readonly (readonly [string, object, { column?: number; noClass?: true }])[] = [
  ['live formulas', {}, {}],
  ['plain values', asValues, {}],
  ['a note there, and columns inserted', { answers: { place: 'insert' } }, { column: 6 }],
  ['a note far right of the table', asValues, { column: 20 }],
  ['a class of our own', {}, { noClass: true }],
  ['everything at once', asValues, { column: 20, noClass: true }],
];

async function callsOf(name: string, ...args: unknown[]): Promise<number> {
  const { error, calls } = await host.execute(name, args);
  expect(error).toBeUndefined();
  return calls.reads + calls.writes;
}

async function open(rows: number, more: Partial<SheetContent>): Promise<void> {
  await host.load(bookOf([sheetOf('Kunden', accountLines(rows), more)]));
  host.select('Kunden', 'A2');
}

describe('a set-up takes at most forty service calls, for few rows and for many', () => {
  test.each(variants)('%s', async (_, proposal, { column = 0, noClass }) => {
    const calls: number[] = [];
    for (const rows of [12, 90]) {
      await open(rows, listWith(rows, column, noClass !== true));
      calls.push(await callsOf('applySetup', proposal));
    }
    expect(await callsOf('applySetup')).toBeLessThanOrEqual(40);
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(40);
  });

  test('also where the filter of twelve columns is to cover ours: that is done by an action of its own, which takes thirteen calls, one for each column and one for each that hides something', async () => {
    const calls: (readonly [setUp: number, filter: number])[] = [];
    for (const rows of [20, 90]) {
      const { lines, filter } = filtered(rows);
      await host.load(bookOf([sheetOf('Kunden', lines, { filter })]));
      host.select('Kunden', 'A2');
      const kept = async () => sheetNamed(await host.content(), 'Kunden').filter;
      const setUp = await callsOf('applySetup', { answers: { extendFilter: true } });
      expect(await kept()).toEqual(filter);
      calls.push([setUp, await callsOf('extendFilter')]);
      expect(await kept()).toEqual({ ...filter, range: `A1:R${rows + 1}` });
    }
    expect(calls[1]).toEqual(calls[0]);
    expect(calls[0]?.[0]).toBeLessThanOrEqual(40);
    expect(calls[0]?.[1]).toBe(13 + 12 + 12);
    expect(await callsOf('applySetup', { answers: { extendFilter: true } })).toBeLessThanOrEqual(
      40,
    );
  });
});

test('columns that were there already keep their width, new ones show their headers', async () => {
  await open(12, { ...listWith(12, 20, true), columns: { 5: { width: 71 } } });
  await run(host, 'applySetup');
  expect(sheetNamed(await host.content(), 'Kunden').columns[5]?.width).toBe(71);
  await open(12, {});
  await run(host, 'applySetup');
  expect(sheetNamed(await host.content(), 'Kunden').columns[5]?.width).toBeGreaterThan(120);
});
