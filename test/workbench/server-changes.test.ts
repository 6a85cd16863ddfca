import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { RequestRefused } from '../../src/workbench/server-http.ts';
import type { Mutation } from '../../src/workbench/server-protocol.ts';
import { Workbench } from '../../src/workbench/server-workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  const opened = { content: blankWorkbook(), name: 'Empty', notCarried: [] };
  workbench = await Workbench.start(opened, { code: '', files: {}, manifest: {} });
});
afterAll(() => workbench?.close());

let place: { unitId: string; subUnitId: string };
let knew: number;
const numbers = new Map<string, number>();

async function book(): Promise<IWorkbookData> {
  return (await workbench.snapshot()).workbook as IWorkbookData;
}

/** What the pages show before both change something: their last event is this one. */
beforeEach(async () => {
  const { id: unitId, sheetOrder } = await book();
  place = { unitId, subUnitId: sheetOrder[0] ?? '' };
  knew = workbench.session.events.lastNumber;
});

function send(client: string, ...mutations: Mutation[]): Promise<void> {
  const number = (numbers.get(client) ?? 0) + 1;
  numbers.set(client, number);
  return workbench.apply({ number, knew, mutations }, client);
}

function write(row: number, column: number, cell: object): Mutation {
  const cellValue = { [row]: { [column]: cell } };
  return { id: 'sheet.mutation.set-range-values', params: { ...place, cellValue } };
}

function move(kind: string, range: object): Mutation {
  const whole = { startRow: 0, endRow: 999, startColumn: 0, endColumn: 25 };
  const params = { ...place, range: { ...whole, ...range } };
  return { id: `sheet.mutation.${kind}`, params };
}

async function cell(row: number, column: number) {
  const { sheets } = await book();
  const found = sheets[place.subUnitId]?.cellData?.[row]?.[column];
  return found?.f ?? found?.v;
}

test('what was written before a page knew of an inserted row stands with the row it was written into', async () => {
  await send('one', move('insert-row', { startRow: 2, endRow: 3 }));
  await send('two', write(4, 0, { v: 'below', t: 1 }), write(1, 0, { v: 'above', t: 1 }));
  await send('two', write(4, 1, { f: '=A5&A2' }));
  expect(await cell(6, 0)).toBe('below');
  expect(await cell(1, 0)).toBe('above');
  expect(await cell(6, 1)).toBe('=A7&A2');
  expect(await cell(4, 0)).toBe(undefined);
});

test('what was written into a column that another page removed is gone with it', async () => {
  await send('one', move('remove-col', { startColumn: 5, endColumn: 5 }));
  await send('two', write(8, 5, { v: 'gone', t: 1 }), write(8, 6, { v: 'kept', t: 1 }));
  expect(await cell(8, 5)).toBe('kept');
  expect(await cell(8, 6)).toBe(undefined);
});

test('a page knows of the rows it moved itself', async () => {
  await send('one', move('insert-row', { startRow: 0, endRow: 0 }));
  await send('one', write(12, 0, { v: 'here', t: 1 }));
  expect(await cell(12, 0)).toBe('here');
});

test('two pages that move cells at once: the second is told to do it again, and nothing of its change happens', async () => {
  await send('one', move('insert-row', { startRow: 0, endRow: 0 }));
  const refused = await send(
    'two',
    write(20, 20, { v: 'first half', t: 1 }),
    move('remove-rows', { startRow: 3, endRow: 3 }),
  ).catch((error: RequestRefused) => error);
  expect((refused as RequestRefused).refusal?.reason).toBe('changeCrossed');
  expect(await cell(20, 20)).toBe(undefined);
  expect(await cell(21, 20)).toBe(undefined);
});

test('a change that is sent again because its answer was lost happens once', async () => {
  const change = { number: 1, knew, mutations: [move('insert-row', { startRow: 0, endRow: 0 })] };
  await send('three', write(30, 0, { v: 'once', t: 1 }));
  await workbench.apply({ ...change, number: 2 }, 'three');
  await workbench.apply({ ...change, number: 2 }, 'three');
  expect(await cell(31, 0)).toBe('once');
});

test('what is not a change of a workbook is refused', async () => {
  const refused = send('four', { id: 'doc.mutation.rename-doc', params: {} });
  await expect(refused).rejects.toBeInstanceOf(RequestRefused);
});
