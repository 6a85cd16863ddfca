import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankSheet } from '../../src/workbench/host/blank-workbook.ts';
import type {
  CellValue,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import type { AccountAtSelection, FormStart } from '../../src/workbook/form-answers.ts';
import type { KnownWorkbook } from '../../src/workbook/known-workbook.ts';
import { supplierWorkbook } from './supplier.ts';

/*
 * A look at the selection in every state a workbook may be in, on every tab, at every kind of row: four calls, whether what was
 * told comes back or not, and the same answer both ways.
 */

const mostCalls = 4;

type Line = readonly (CellValue | { readonly value: CellValue; readonly formula: string })[];

function tab(name: string, id: number, lines: readonly Line[]): SheetContent {
  const cells = lines.map((line) =>
    Object.fromEntries(
      line.flatMap((cell, column) => {
        if (cell === null) return [];
        return [[column, typeof cell === 'object' ? cell : { value: cell }]];
      }),
    ),
  );
  return { ...blankSheet(name, id), cells: Object.fromEntries(cells.entries()) };
}

const header = ['Kunde', 'Klasse', 'Umsatz 2025', 'Stunden/Monat'];
const accounts = [
  ['Adler Guss', 'Gold', 298_500, 9],
  ['Birk Federn', 'B', 97_400, 4],
  ['Conrad Lacke', 'C', 41_700, 6],
] as const;

const workbook: WorkbookContent = {
  ...supplierWorkbook(),
  sheets: [
    ...supplierWorkbook().sheets,
    tab('Anfang', 20, []),
    tab('Texte', 21, [
      header,
      ['Adler Guss', 'A', '298.500 €', '9,5'],
      ['Birk Federn', 'Gold', '97.400 €', 4],
      ['Conrad Lacke', 'C', '41.700 €', 6],
      ['Summe', null, { value: 10, formula: '=SUM(D2:D4)' }, null],
    ]),
    tab('Gruppen', 22, [
      header,
      ['Region Nord:'],
      ...accounts,
      ['Region Süd:'],
      ['Dahl Optik', 'A', 150_000, 7],
      ['Ehlers Stahl', 'B', 80_000, 5],
      [
        'Alle',
        null,
        { value: 133_520, formula: '=AVERAGE(C3:C8)' },
        { value: 6.2, formula: '=AVERAGE(D3:D8)' },
      ],
    ]),
    { ...tab('Archiv', 23, [header, ...accounts]), rowCount: 50_000 },
    tab('Kundenliste', 24, [
      ['Name', 'Fax'],
      ['Adler Guss', '1.234'],
      ['Birk Federn', '2.345'],
      ['Conrad Lacke', '3.456'],
    ]),
    {
      ...tab('Team', 25, [
        ['Name', 'Ort'],
        ['Kim Adler', 'Hagen'],
        ['Jo Birk', 'Unna'],
        ['Li Dahl', 'Soest'],
      ]),
      rowCount: 50_000,
    },
  ],
};

const cellsOf: Readonly<Record<string, readonly string[]>> = {
  Kunden: ['A1', 'B3', 'A6', 'A8', 'C17', 'A2:B4'],
  Texte: ['A2', 'A3', 'A5', 'A2:B4'],
  Gruppen: ['A2', 'A3', 'A7', 'A9'],
  Kundenliste: ['A1', 'A3'],
};

let host: Host;
beforeAll(async () => {
  host = await Host.start({ project: loadProject(), content: workbook, userLocale: 'de' });
});
afterAll(() => host.close());

async function ask<Answer>(name: string, ...args: unknown[]): Promise<[Answer, number]> {
  const { value, error, calls } = await host.execute(name, JSON.parse(JSON.stringify(args)));
  if (error) throw new Error(`${name}: ${error.message}`);
  return [value as Answer, calls.reads + calls.writes];
}

const shown = ({ known: _, ...answer }: AccountAtSelection) => answer;

async function setUp(sheet = 'Kunden', cell = 'A5', ...options: unknown[]): Promise<void> {
  host.select(sheet, cell);
  await ask('applySetup', ...options);
}

async function setting(key: string, value: string): Promise<void> {
  const keys = (await host.values('Einstellungen!A1:A200')).map(([one]) => one);
  await host.type('Einstellungen', `B${keys.indexOf(key) + 1}`, value);
}

async function setUpWithWords(): Promise<void> {
  await setUp();
  await setting('Wörter für Klasse A', 'Gold');
  await host.type('Kunden', 'C6', "'97.400 €");
}

const states: readonly (readonly [state: string, reach: () => Promise<void>])[] = [
  ['never set up', async () => {}],
  ['set up', setUpWithWords],
  [
    'set up on several sheets, in values',
    async () => {
      await setUpWithWords();
      await setUp('Texte', 'A2', { mode: 'values' });
      await setUp('Kundenliste', 'A2', { mode: 'values' });
      await ask('buildPortfolio');
    },
  ],
  [
    'its tabs renamed, a set-up sheet copied',
    async () => {
      await setUpWithWords();
      host.renameSheet('Einstellungen', 'Vorgaben');
      host.renameSheet('Einschätzungen', 'Meinungen');
      host.duplicateSheet('Kunden');
    },
  ],
  [
    'Settings deleted',
    async () => {
      await setUpWithWords();
      host.deleteSheet('Einstellungen');
    },
  ],
  [
    'Assessments deleted',
    async () => {
      await setUpWithWords();
      host.deleteSheet('Einschätzungen');
    },
  ],
  [
    'columns of ours deleted',
    async () => {
      await setUpWithWords();
      await host.deleteColumns('Kunden', 5, 6);
    },
  ],
];

describe.each(states)('%s', (_, reach) => {
  let told: KnownWorkbook | undefined;
  let tabs: readonly string[] = [];
  beforeAll(async () => {
    await host.load(workbook);
    await reach();
    host.select('Anfang', 'A1');
    const [{ selection }] = await ask<FormStart>('formStart');
    told = selection.known;
    tabs = (await host.content()).sheets.map(({ name }) => name);
  });

  test('every row of every tab', async () => {
    const dear: string[] = [];
    const other: string[] = [];
    for (const name of tabs) {
      const [firstCells = 'A3', ...moreCells] = cellsOf[name] ?? [];
      host.select(name, firstCells);
      const [first, callsOfFirst] = await ask<AccountAtSelection>('accountAtSelection', told);
      if (callsOfFirst > mostCalls) dear.push(`${name}, first look: ${callsOfFirst}`);
      // As the page does: each look is told what the one before it found.
      let { known } = first;
      for (const cells of [firstCells, ...moreCells]) {
        host.select(name, cells);
        const place = `${name}!${cells}`;
        const [alone, calls] = await ask<AccountAtSelection>('accountAtSelection');
        const [next, callsOfNext] = await ask<AccountAtSelection>('accountAtSelection', known);
        const most = Math.max(calls, callsOfNext);
        if (most > mostCalls) dear.push(`${place}: ${most}`);
        if (JSON.stringify(shown(alone)) !== JSON.stringify(shown(next)))
          other.push(`${place}: ${JSON.stringify([shown(alone), shown(next)])}`);
        known = next.known;
      }
    }
    expect(dear).toEqual([]);
    expect(other).toEqual([]);
  });
});

describe('an amount that reads in two ways', () => {
  const english: WorkbookContent = {
    ...supplierWorkbook('en_US'),
    sheets: [
      ...supplierWorkbook('en_US').sheets,
      tab('Export', 21, [
        ['Customer', 'Class', 'Revenue 2025', 'Hours/month'],
        ['Adler Casting', 'A', '$298,500', '9.5'],
        ['Birk Springs', 'B', '$97,400', '1.250'],
        ['Conrad Paints', 'C', '$41,700', '6'],
      ]),
    ],
  };
  const exported = async () => {
    host.select('Export', 'A3');
    return await ask<AccountAtSelection>('accountAtSelection');
  };

  test('follows the locale of the spreadsheet, with and without Settings', async () => {
    await host.load(english);
    const read = { revenue: 97_400, hours: 1.25 };
    const [before, calls] = await exported();
    expect(before).toMatchObject(read);
    await setUp('Accounts', 'A5');
    const [after, callsAfter] = await exported();
    expect(after).toMatchObject(read);
    expect(Math.max(calls, callsAfter)).toBeLessThanOrEqual(mostCalls);
  });

  test('is unknown rather than guessed where Settings show no decimal any more and no call is left', async () => {
    await host.load(workbook);
    await setUpWithWords();
    const values = await host.values('Einstellungen!B1:B200');
    for (const [index, [value]] of values.entries()) {
      if (typeof value === 'number' && !Number.isInteger(value)) {
        await host.type('Einstellungen', `B${index + 1}`, 1);
      }
    }
    host.select('Kunden', 'A6');
    const [answer, calls] = await ask<AccountAtSelection>('accountAtSelection');
    expect(answer).toMatchObject({ account: 'Cordes Hydraulik AG', revenue: null, hours: 11 });
    expect(calls).toBeLessThanOrEqual(mostCalls);
  });
});

describe('a title among the accounts and a row of averages below them', () => {
  const answers = async () => {
    const all: AccountAtSelection[] = [];
    for (const cells of ['A2', 'A6', 'A7', 'A9']) {
      host.select('Gruppen', cells);
      all.push((await ask<AccountAtSelection>('accountAtSelection'))[0]);
    }
    return all.map((answer) => (answer.none ? answer.why : answer.account));
  };
  const said = [
    expect.stringContaining('Zeile 2 („Region Nord:“) ist kein Account'),
    expect.stringContaining('Zeile 6 („Region Süd:“) ist kein Account'),
    'Dahl Optik',
    expect.stringContaining('Zeile 9 („Alle“) ist kein Account'),
  ];

  test('are told at once, before a set-up', async () => {
    await host.load(workbook);
    expect(await answers()).toEqual(said);
  });

  test('in another sheet than the one that was set up', async () => {
    await setUp('Kunden', 'A5');
    expect(await answers()).toEqual(said);
  });

  test('and in the sheet that was set up', async () => {
    await setUp('Gruppen', 'A3');
    expect(await answers()).toEqual(said);
  });
});
