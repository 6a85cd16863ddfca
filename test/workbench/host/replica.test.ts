import { expect, test } from 'vitest';
import type { Mutation } from '../../../src/workbench/host/host.ts';
import { startHost } from './start-host.ts';

const twice =
  'function TWICE(x) { return x * 2; } function rename() { SpreadsheetApp.getActiveSheet().setName("New"); }';

test('what a page changed is computed here, and told to the other pages with its origin', async () => {
  const host = await startHost(twice);
  await host.type('Sheet1', 'B1', '=TWICE(A1)');
  const { book } = await host.snapshot();
  const { id: unitId, sheetOrder } = book as { id: string; sheetOrder: string[] };
  const told: [string, string | null][] = [];
  host.onMutation(({ id }, client) => {
    if (id.endsWith('set-range-values')) told.push([id, client]);
  });
  const params = { unitId, subUnitId: sheetOrder[0], cellValue: { 0: { 0: { v: 21, t: 2 } } } };
  const mutations = [{ id: 'sheet.mutation.set-range-values', params }];
  await host.pages.apply(() => ({ mutations, client: 'page one' }));
  expect(await host.values('B1')).toEqual([[42]]);
  expect(told).toEqual([
    ['sheet.mutation.set-range-values', 'page one'],
    ['sheet.mutation.set-range-values', null],
  ]);
});

test('what an execution changed is told as coming from here', async () => {
  const host = await startHost(twice);
  const told: Mutation[] = [];
  host.onMutation((mutation, client) => client === null && told.push(mutation));
  await host.execute('rename');
  expect(told.map(({ id }) => id)).toContain('sheet.mutation.set-worksheet-name');
});

test('a blocked array is told in the words of Sheets', async () => {
  const host = await startHost('function PAIR() { return [[1], [2]]; }');
  await host.type('Sheet1', 'A2', 'mine');
  const told: string[] = [];
  host.onMutation(({ params }) => told.push(JSON.stringify(params)));
  await host.type('Sheet1', 'A1', '=PAIR()');
  expect(told.join()).toContain('#REF!');
  expect(told.join()).not.toContain('#SPILL!');
});

test('a page that comes later starts from a snapshot with spills and formats', async () => {
  const host = await startHost('function PAIR() { return [[1], [2]]; }');
  await host.type('Sheet1', 'A1', '=PAIR()');
  const { book, spills, locale } = await host.snapshot();
  expect(locale).toBe('en_US');
  expect(JSON.stringify(spills)).toContain('"endRow":1');
  expect((book as { resources: { name: string }[] }).resources.map(({ name }) => name)).toContain(
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  );
});

test('a workbook that is loaded anew is announced', async () => {
  const host = await startHost(twice);
  let reloads = 0;
  const stop = host.onReload(() => {
    reloads += 1;
  });
  await host.load(await host.content());
  stop();
  await host.load(await host.content());
  expect(reloads).toBe(1);
});
