import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { accountNumber, accountsWorkbook, withAssessments } from '../bench/large-workbook.ts';
import { run, start } from './account-book.ts';

/* Deleting and relinking where the rows stand scattered: every third of many, with a remark of the user's beside each. */

const accounts = 3;
let host: Host;
let setUp: WorkbookContent;

beforeAll(async () => {
  host = await start(accountsWorkbook({ accounts }));
  host.select('Kunden', 'A2');
  await run(host, 'applySetup');
  setUp = await host.content();
});
afterAll(() => host.close());

const remarkColumn = 40;

/** So many stored assessments, of the three accounts in turn; every row carries a remark with a note. */
async function open(count: number, mode: 'formulas' | 'values' = 'formulas'): Promise<void> {
  await host.load(setUp);
  host.select('Kunden', 'A2');
  if (mode === 'values') await run(host, 'formulasToValues');
  const content = withAssessments(await host.content(), count, accounts);
  await host.load({
    ...content,
    sheets: content.sheets.map((sheet) => {
      if (sheet.name !== 'Einschätzungen') return sheet;
      const cells = Object.fromEntries(
        Object.entries(sheet.cells).map(([row, line]) => {
          const remark = { value: `Bemerkung ${row}`, note: `Notiz ${row}` };
          const isStored = Number(row) > 0 && Number(row) <= count;
          return [row, isStored ? { ...line, [remarkColumn]: remark } : line];
        }),
      );
      return { ...sheet, columnCount: remarkColumn + 1, cells };
    }),
  });
  host.select('Kunden', 'A2');
}

/** The rows of the tab that hold anything: id, account, remark and its note. */
async function stored(): Promise<unknown[]> {
  const tab = (await host.content()).sheets.find(({ name }) => name === 'Einschätzungen');
  return Object.entries(tab?.cells ?? {}).flatMap(([row, line]) => {
    const remark = line[remarkColumn];
    const told = [line[0]?.value, String(line[3]?.value ?? ''), remark?.value, remark?.note];
    const isBlank = told.every((value) => value === undefined || value === null || value === '');
    return Number(row) === 0 || isBlank ? [] : [told];
  });
}

async function callsOf(name: string, ...args: unknown[]): Promise<number> {
  const { error, calls } = await host.execute(name, args);
  expect(error).toBeUndefined();
  return calls.reads + calls.writes;
}

const second = String(accountNumber(1));

describe('scattered rows', () => {
  test.each([['formulas'], ['values']] as const)(
    'deleting an account with many of them costs no more calls than with a few, live or as %s',
    async (mode) => {
      const calls: number[] = [];
      for (const count of [66, 330]) {
        await open(count, mode);
        const before = await stored();
        calls.push(await callsOf('deleteAccount', second, count / 3));
        expect(await stored()).toEqual(before.filter((row) => (row as string[])[1] !== second));
        const [[label] = []] = await host.values('Kunden!I3');
        expect(label ?? '').toBe('');
      }
      expect(calls[1]).toBe(calls[0]);
      expect(calls[0]).toBeLessThanOrEqual(40);
    },
  );

  test('purging many of them costs no more calls than purging a few, and the next save finds its place', async () => {
    const calls: number[] = [];
    for (const count of [66, 330]) {
      await open(count, 'values');
      const { count: old } = (await run(host, 'countOlderThan', 6)) as { count: number };
      const before = await stored();
      expect(old).toBeGreaterThan(count / 10);
      calls.push(await callsOf('purgeAssessments', 6, old));
      const left = await stored();
      expect(left).toHaveLength(count - old);
      expect(before).toEqual(expect.arrayContaining(left));
      const ratings = { K1: 5, K2: 5, K3: 4, K4: 5, P1: 1, P2: 1, P3: 2, P4: 1 };
      await run(host, 'saveAssessment', { id: 'new', account: second, rater: 'Kim', ratings });
      expect((await stored()).at(-1)).toEqual(['new', second, undefined, undefined]);
    }
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(40);
  });

  test('relinking many of them costs no more calls than relinking a few', async () => {
    const calls: number[] = [];
    for (const count of [66, 330]) {
      await open(count, 'values');
      const before = (await stored()) as unknown[][];
      calls.push(await callsOf('relinkAccount', second, String(accountNumber(2))));
      const account = String(accountNumber(2));
      expect(await stored()).toEqual(
        before.map(([id, of, ...rest]) => [id, of === second ? account : of, ...rest]),
      );
    }
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(40);
  });
});
