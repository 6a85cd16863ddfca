import { expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { accountLines, bookOf, refused, run, sheetNamed, sheetOf, start } from './account-book.ts';

const headers = [
  'Zukunftspotenzial',
  'Patientenneigung',
  'Kunde/Patient',
  'Trend',
  'Zuletzt eingeschätzt',
  'Segment',
];

/** Numbers between 0 and 1 that a seed repeats (Mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the user's own cells hold, by account: their columns may have moved, their rows been sorted. */
function accounts(content: WorkbookContent, sheet: string): string[] {
  const { cells } = sheetNamed(content, sheet);
  const rows = Object.values(cells).map((line) => Object.values(line).map(({ value }) => value));
  return rows
    .map((row) => row.filter((value) => typeof value === 'number' && value > 100_000).join())
    .filter((text) => text !== '')
    .sort();
}

async function place(host: Host, sheet: string, header: string): Promise<number> {
  const [row = []] = await host.values(`${sheet}!A1:Z1`);
  return row.indexOf(header) + 1;
}

const letters = (column: number) => String.fromCharCode(64 + column);

interface Edit {
  readonly name: string;
  readonly change: (host: Host, sheet: string, roll: () => number) => Promise<string>;
}

/** What people do to a sheet between two set-ups; each gives the name of the sheet afterwards. */
const edits: readonly Edit[] = [
  {
    name: 'inserts a column in front',
    change: async (host, sheet) => {
      await host.insertColumns(sheet, 1);
      return sheet;
    },
  },
  {
    name: 'inserts a column in the table',
    change: async (host, sheet) => {
      await host.insertColumns(sheet, 3);
      return sheet;
    },
  },
  {
    name: 'inserts a column in our block',
    change: async (host, sheet) => {
      const at = await place(host, sheet, 'Patientenneigung');
      if (at > 0) await host.insertColumns(sheet, at);
      return sheet;
    },
  },
  {
    name: 'inserts rows among the accounts',
    change: async (host, sheet, roll) => {
      await host.insertRows(sheet, 3 + Math.floor(roll() * 4), 1);
      return sheet;
    },
  },
  {
    name: 'moves the hours in front of the class',
    change: async (host, sheet) => {
      const hours = await place(host, sheet, 'Stunden/Monat');
      const klasse = await place(host, sheet, 'Klasse');
      if (hours > 0 && klasse > 0 && hours !== klasse)
        await host.moveColumns(sheet, hours, 1, klasse);
      return sheet;
    },
  },
  {
    name: 'renames the sheet',
    change: async (host, sheet, roll) => {
      const name = `Kunden's „Liste“ ${Math.floor(roll() * 1000)}`;
      host.renameSheet(sheet, name);
      return name;
    },
  },
  {
    name: 'renames our tabs',
    change: async (host, sheet, roll) => {
      for (const tab of host.sheetNames.filter((name) => name.startsWith('Ein'))) {
        host.renameSheet(tab, `${tab} ${Math.floor(roll() * 1000)}`);
      }
      return sheet;
    },
  },
  {
    name: 'sorts the accounts',
    change: async (host, sheet) => {
      const revenue = await place(host, sheet, 'Umsatz 2025');
      const last = (await place(host, sheet, 'Stunden/Monat')) || 4;
      const width = Math.max(revenue, last);
      await host.sortRange(sheet, `A2:${letters(width)}9`, revenue, true);
      return sheet;
    },
  },
  {
    name: 'overwrites part of our block',
    change: async (host, sheet, roll) => {
      const at = await place(host, sheet, headers[Math.floor(roll() * 6)] ?? 'Segment');
      if (at > 0) await host.type(sheet, `${letters(at)}${2 + Math.floor(roll() * 5)}`, 'von Hand');
      return sheet;
    },
  },
  {
    name: 'overwrites one of our headers',
    change: async (host, sheet, roll) => {
      const at = await place(host, sheet, headers[roll() < 0.5 ? 0 : 5] ?? 'Segment');
      if (at > 0) await host.type(sheet, `${letters(at)}1`, 'Mein Titel');
      return sheet;
    },
  },
  {
    name: 'deletes a column of ours',
    change: async (host, sheet, roll) => {
      const at = await place(host, sheet, headers[Math.floor(roll() * 6)] ?? 'Segment');
      if (at > 0) await host.deleteColumns(sheet, at);
      return sheet;
    },
  },
  {
    name: 'duplicates the sheet',
    change: async (host, sheet) => {
      if (host.sheetNames.length < 4) host.duplicateSheet(sheet);
      return sheet;
    },
  },
];

/** Our headers stand once each, the five as neighbours, and every account has a segment. */
async function expectSetUp(host: Host, sheet: string, count: number): Promise<void> {
  const [row = []] = await host.values(`${sheet}!A1:Z1`);
  for (const header of headers) {
    expect(row.filter((cell) => cell === header)).toEqual([header]);
  }
  const first = row.indexOf('Zukunftspotenzial');
  expect(row.slice(first, first + 5)).toEqual(headers.slice(0, 5));
  const segment = letters(row.indexOf('Segment') + 1);
  const shown = (await host.values(`${sheet}!${segment}2:${segment}40`)).flat();
  expect(shown.filter((cell) => cell === 'Erst einschätzen')).toHaveLength(count);
}

test.each([2, 4, 6])(
  'ten random edits, then a second run: ours is right again, theirs untouched (seed %i)',
  async (seed) => {
    const roll = dice(seed);
    const host = await start(bookOf([sheetOf('Kunden', accountLines(8))]));
    try {
      await run(host, 'applySetup');
      let sheet = 'Kunden';
      const told: string[] = [];
      for (let step = 0; step < 10; step += 1) {
        const edit = edits[Math.floor(roll() * edits.length)];
        if (!edit) continue;
        told.push(edit.name);
        sheet = await edit.change(host, sheet, roll);
      }
      const before = accounts(await host.content(), sheet);
      host.select(sheet, 'A1');
      await run(host, 'applySetup');
      expect(accounts(await host.content(), sheet), told.join(', ')).toEqual(before);
      await expectSetUp(host, sheet, 8);
      const once = await host.content();
      await run(host, 'applySetup');
      expect(await host.content(), told.join(', ')).toEqual(once);
    } finally {
      host.close();
    }
  },
  60_000,
);

/** Before, between and after: tabs, columns, identities, register, looks, rules, formulas. */
const calls = [3, 12, 14, 15, 16, 17, 18, 25, 31, 35, 38];

test('ended at a service call, a set-up leaves the cells of the user alone, and the next run completes it', async () => {
  const content = bookOf([sheetOf('Kunden', accountLines(4))]);
  const whole = await start(content);
  await run(whole, 'applySetup');
  const wanted = sheetNamed(await whole.content(), 'Kunden');
  whole.close();

  for (const at of calls) {
    const host = await start(content);
    try {
      const { error } = await host.execute('applySetup', [], {
        beforeServiceCall: (number) => {
          if (number === at)
            throw new Error('Service Spreadsheets failed while accessing document');
        },
      });
      expect(error, `call ${at}`).toBeDefined();
      const theirs = await host.values('Kunden!A1:D5');
      expect(theirs, `call ${at}`).toEqual(accountLines(4));
      host.select('Kunden', 'A1');
      await run(host, 'applySetup');
      const { id: _, ...sheet } = sheetNamed(await host.content(), 'Kunden');
      const { id: __, ...expected } = wanted;
      expect(sheet, `after call ${at}`).toEqual(expected);
      expect(host.sheetNames, `after call ${at}`).toHaveLength(3);
      await run(host, 'removeFromSheet');
      expect(await host.content(), `removed after call ${at}`).toEqual(await unchanged(content));
      expect(await refused(host, 'removeFromSheet')).toContain('keine Spalten');
    } finally {
      host.close();
    }
  }
}, 300_000);

async function unchanged(content: WorkbookContent): Promise<WorkbookContent> {
  const host = await start(content);
  const same = await host.content();
  host.close();
  return same;
}
