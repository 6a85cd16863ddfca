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

  test('a filter of the user takes six more, and one for each of its columns and each that hides something', async () => {
    const calls: number[] = [];
    for (const rows of [12, 90]) {
      const filter = { range: `A1:D${rows + 1}`, criteria: { 1: { hiddenValues: ['B'] } } };
      await open(rows, { filter });
      calls.push(await callsOf('applySetup', { answers: { extendFilter: true } }));
      const kept = sheetNamed(await host.content(), 'Kunden').filter;
      expect(kept).toEqual({ ...filter, range: `A1:J${rows + 1}` });
    }
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(40 + 6 + 4 + 1);
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
