import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/workbench/host/host.ts';
import { nobody } from '../../src/workbench/host/user-interface.ts';
import {
  accountLines,
  bookOf,
  type Lines,
  refused,
  run,
  sheetNamed,
  sheetOf,
  start,
} from './account-book.ts';

const open: Host[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

async function opened(lines: Lines, name = 'Kunden', more = {}): Promise<Host> {
  const host = await start(bookOf([sheetOf(name, lines, more)]));
  open.push(host);
  return host;
}

const own = [
  'Zukunftspotenzial',
  'Patientenneigung',
  'Kunde/Patient',
  'Trend',
  'Zuletzt eingeschätzt',
  'Segment',
];

const assessment = {
  id: 'first',
  account: 'Getriebe 1 GmbH',
  rater: 'Kim',
  ratings: { K1: 5, K2: 5, K3: 5, K4: 5, K5: 4, K6: 5, P1: 1, P2: 1, P3: 1, P4: 1, P5: 1, P6: 2 },
  factors: { headroom: 5, growth: 4, industry: 4, relationship: 5, fit: 4, network: 4 },
};

describe('what is added', () => {
  test('two formulas in the header fill five columns and the segment; their ranges reach to the end where nothing stands below', async () => {
    const host = await opened(accountLines(5));
    expect(await run(host, 'applySetup')).toMatchObject({ firstColumn: 'E', headers: own });
    expect(host.formulas('Kunden!E1:J1')).toEqual([
      [
        '=IFERROR(VSTACK(HSTACK("Zukunftspotenzial";"Patientenneigung";"Kunde/Patient";"Trend";"Zuletzt eingeschätzt");STANDING(INDEX(A:A;ROW(A1)+1):INDEX(A:A;ROWS(A:A));\'Einschätzungen\'!A:AF;\'Einstellungen\'!A:C));"Zeitwert?")',
        '',
        '',
        '',
        '',
        '=IFERROR(VSTACK("Segment";SEGMENT(INDEX(B:B;ROW(B1)+1):INDEX(B:B;ROWS(B:B));INDEX(E:E;ROW(E1)+1):INDEX(E:E;ROWS(E:E));INDEX(G:G;ROW(G1)+1):INDEX(G:G;ROWS(G:G));\'Einstellungen\'!A:C));"Segment (Zeitwert?)")',
      ],
    ]);
    expect((await host.values('Kunden!E1:J1'))[0]).toEqual(own);
    expect((await host.values('Kunden!J2:J7')).flat()).toEqual([
      ...Array.from({ length: 5 }, () => 'Erst einschätzen'),
      null,
    ]);
  });

  test('above a total the ranges end in a way that grows with rows inserted right above it', async () => {
    const host = await opened([...accountLines(4), ['Summe', '', '=SUM(C2:C5)', '']]);
    await run(host, 'applySetup');
    const [[formula = ''] = []] = host.formulas('Kunden!E1');
    expect(formula).toContain('STANDING(INDEX(A:A;ROW(A1)+1):INDEX(A:A;ROW(A6)-1);');
    await host.insertRows('Kunden', 6);
    await host.type('Kunden', 'A6', 'Neumann Pumpen');
    await host.type('Kunden', 'B6', 'B');
    expect((await host.values('Kunden!J2:J7')).flat()).toEqual([
      ...Array.from({ length: 5 }, () => 'Erst einschätzen'),
      null,
    ]);
  });

  test('a row inserted right below the header moves no verdict to another account', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup');
    await run(host, 'saveAssessment', assessment);
    const before = await host.values('Kunden!A2:J4');
    expect(before[0]?.[6]).toBe('Kunde');
    await host.insertRows('Kunden', 2);
    expect(await host.values('Kunden!A3:J5')).toEqual(before);
  });

  test('the new headers look like their neighbour, numbers show whole, days as days', async () => {
    const lines = accountLines(3);
    const sheet = sheetOf('Kunden', lines);
    const styled = {
      ...sheet,
      cells: {
        ...sheet.cells,
        0: Object.fromEntries(
          Object.entries(sheet.cells[0] ?? {}).map(([column, cell]) => [
            column,
            { ...cell, style: { bold: true as const, background: '#d9ead3' } },
          ]),
        ),
      },
    };
    const host = await start(bookOf([styled]));
    open.push(host);
    await run(host, 'applySetup');
    const { cells } = sheetNamed(await host.content(), 'Kunden');
    for (const column of [4, 5, 6, 7, 8, 9]) {
      expect(cells[0]?.[column]?.style).toMatchObject({ bold: true, background: '#d9ead3' });
      expect(cells[0]?.[column]?.note).toMatch(/^Zeitwert: /);
    }
    expect(cells[1]?.[5]?.style?.numberFormat).toBe('0');
    expect(cells[1]?.[8]?.style?.numberFormat).toBe('dd.mm.yyyy');
  });

  test('colour rules of ours stand behind those of the user, and only once after a second run', async () => {
    const theirs = {
      ranges: ['B2:B4'],
      rule: {
        kind: 'boolean' as const,
        criteria: 'TEXT_EQUAL_TO',
        values: ['A'],
        style: { background: '#d9ead3' },
      },
    };
    const host = await opened(accountLines(3), 'Kunden', { conditionalFormats: [theirs] });
    await run(host, 'applySetup');
    const first = sheetNamed(await host.content(), 'Kunden').conditionalFormats;
    expect(first[0]).toEqual(theirs);
    const label = first.filter(({ ranges }) => ranges.some((range) => range.startsWith('G')));
    expect(
      label.map(({ rule }) => rule.kind === 'boolean' && [rule.values[0], rule.style]),
    ).toEqual(
      expect.arrayContaining([
        ['Kunde', { background: '#bfe1f6', fontColor: '#202124' }],
        ['Patient', { background: '#e69f00', fontColor: '#202124' }],
        ['Patient?', { background: '#ffffff', fontColor: '#8a5a00', bold: true }],
      ]),
    );
    await run(host, 'applySetup');
    expect(sheetNamed(await host.content(), 'Kunden').conditionalFormats).toEqual(first);
  });

  test('neutral words reach settings, cells and colours, and back', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup', { neutralWords: true });
    const rules = async () =>
      sheetNamed(await host.content(), 'Kunden').conditionalFormats.map(({ rule }) =>
        rule.kind === 'boolean' ? rule.values[0] : null,
      );
    expect(await rules()).toContain('gibt Energie');
    expect(await rules()).not.toContain('Kunde');
    await run(host, 'applySetup', { neutralWords: false });
    expect(await rules()).toContain('Kunde');
    expect(await rules()).not.toContain('gibt Energie');
  });

  test('a class is computed where there is none', async () => {
    const lines = accountLines(6).map((line) => line.filter((_, column) => column !== 1));
    const host = await opened(lines);
    expect(await run(host, 'applySetup')).toMatchObject({
      firstColumn: 'D',
      headers: ['Klasse (ABCD)', ...own],
    });
    expect((await host.values('Kunden!D1:D7')).flat()).toEqual([
      'Klasse (ABCD)',
      'A',
      'A',
      'A',
      'A',
      'A',
      'B',
    ]);
    expect(host.formulas('Kunden!J1')[0]?.[0]).toContain(
      'SEGMENT(INDEX(D:D;ROW(D1)+1):INDEX(D:D;ROWS(D:D));',
    );
  });

  test('tabs that bear our names but are not ours are left alone', async () => {
    const sheets = [
      sheetOf('Kunden', accountLines(3)),
      sheetOf('Einstellungen', [['Drucker', 'HP 4200']], { id: 12 }),
      sheetOf('Einschätzungen', [['Wetter', 'schön']], { id: 13 }),
    ];
    const host = await start(bookOf(sheets));
    open.push(host);
    await run(host, 'applySetup');
    expect(host.sheetNames).toEqual([
      'Kunden',
      'Einstellungen',
      'Einschätzungen',
      'Zeitwert Einschätzungen',
      'Zeitwert Einstellungen',
    ]);
    expect(await host.values('Einstellungen!A1:B1')).toEqual([['Drucker', 'HP 4200']]);
    expect((await host.values('Kunden!E1:J1'))[0]).toEqual(own);
  });

  test('several account sheets share the tabs', async () => {
    const sheets = [sheetOf('Nord', accountLines(3)), sheetOf('Süd', accountLines(4), { id: 12 })];
    const host = await start(bookOf(sheets));
    open.push(host);
    await run(host, 'applySetup');
    host.select('Süd', 'A1');
    await run(host, 'applySetup');
    expect(host.sheetNames).toEqual(['Nord', 'Süd', 'Einschätzungen', 'Einstellungen']);
    expect((await host.values('Süd!E1:J1'))[0]).toEqual(own);
    host.select('Nord', 'A1');
    await run(host, 'removeFromSheet');
    expect(host.sheetNames).toEqual(['Nord', 'Süd', 'Einschätzungen', 'Einstellungen']);
    expect((await host.values('Süd!E1:J1'))[0]).toEqual(own);
    expect((await host.values('Nord!E1'))[0]).toEqual([null]);
  });

  test('what stands right of the table stays where it is: the next free columns are taken', async () => {
    const lines = accountLines(3).map((line, row) => [...line, null, row === 1 ? 'Legende' : null]);
    const host = await opened(lines);
    const before = sheetNamed(await host.content(), 'Kunden');
    expect(await run(host, 'proposeSetup')).toMatchObject({
      isCertain: false,
      adds: { firstColumn: 'G' },
    });
    await run(host, 'applySetup');
    expect((await host.values('Kunden!F2'))[0]).toEqual(['Legende']);
    expect((await host.values('Kunden!G1:L1'))[0]).toEqual(own);
    await run(host, 'removeFromSheet');
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(before);
  });

  test('columns are inserted beside the table where the user wants that', async () => {
    const lines = accountLines(3).map((line, row) => [...line, null, row === 1 ? 'Legende' : null]);
    const host = await opened(lines);
    const before = sheetNamed(await host.content(), 'Kunden');
    await run(host, 'applySetup', { place: 'insert' });
    expect((await host.values('Kunden!E1:J1'))[0]).toEqual(own);
    expect((await host.values('Kunden!L2'))[0]).toEqual(['Legende']);
    await run(host, 'undoSetup');
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(before);
  });

  test('a second run says that undoing takes the whole set-up back, and so it does', async () => {
    const host = await opened(accountLines(3));
    const before = await host.content();
    expect(await run(host, 'applySetup')).toMatchObject({
      isRepeated: false,
      message: expect.stringMatching(/eingebaut: .* nimmt es zurück\.$/),
    });
    expect(await run(host, 'applySetup')).toMatchObject({
      isRepeated: true,
      message: expect.stringMatching(/aktualisiert: .* den ganzen Einbau zurück, nicht nur diesen/),
    });
    expect(await run(host, 'undoSetup')).toMatchObject({
      message: 'Der ganze Einbau ist rückgängig gemacht; das Blatt ist wie vor dem Einbau.',
    });
    expect(await host.content()).toEqual(before);
  });

  test('a free gap that is formatted is used as it is, and left as it was', async () => {
    const lines = accountLines(3).map((line, row) => [
      ...line,
      ...Array.from({ length: 8 }, () => null),
      row === 1 ? 'Legende' : null,
    ]);
    const sheet = sheetOf('Kunden', lines, { columns: { 5: { width: 61 }, 7: { width: 140 } } });
    const cells = {
      ...sheet.cells,
      2: {
        ...sheet.cells[2],
        5: { value: null, style: { numberFormat: '0.00', italic: true as const } },
      },
    };
    const host = await start(bookOf([{ ...sheet, cells }]));
    open.push(host);
    const before = sheetNamed(await host.content(), 'Kunden');
    await run(host, 'applySetup');
    expect((await host.values('Kunden!E1:J1'))[0]).toEqual(own);
    expect((await host.values('Kunden!M2'))[0]).toEqual(['Legende']);
    await run(host, 'removeFromSheet');
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(before);
  });
});

describe('values and formulas', () => {
  test('values are what the formulas showed; formulas come back', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup');
    await run(host, 'saveAssessment', assessment);
    const shown = await host.values('Kunden!E1:J4');
    expect(shown[1]?.[2]).toBe('Kunde');
    await run(host, 'formulasToValues');
    expect(
      host
        .formulas('Kunden!E1:J4')
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    const blanked = (rows: unknown[][]) => rows.map((line) => line.map((cell) => cell ?? ''));
    expect(blanked(await host.values('Kunden!E1:J4'))).toEqual(blanked(shown));
    await run(host, 'valuesToFormulas');
    expect(blanked(await host.values('Kunden!E1:J4'))).toEqual(blanked(shown));
    expect(await refused(host, 'valuesToFormulas')).toBe(
      'Die Spalten enthalten bereits lebende Formeln.',
    );
  });

  test('a change to values that ended before the cells were written is completed by the next one', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup');
    let written = 0;
    const { calls } = await host.execute('proposeSetup');
    expect(calls.writes).toBe(0);
    await host.execute('formulasToValues', [], {
      beforeServiceCall: (_, call) => {
        if (call === 'Range.setValues') written += 1;
        if (written === 2) throw new Error('Service error: Spreadsheets');
        return undefined;
      },
    });
    expect(host.formulas('Kunden!E1')[0]?.[0]).toContain('STANDING(');
    await run(host, 'formulasToValues');
    expect(host.formulas('Kunden!E1')).toEqual([['']]);
    expect((await host.values('Kunden!E1:J1'))[0]).toEqual(own);
  });

  test('refresh writes plain values anew and the as-of date, unless that is held', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup', { mode: 'values' });
    await host.type('Kunden', 'A3', 'Ganz Neue AG');
    await host.type('Einstellungen', 'B3', '2025-01-31');
    await host.type('Kunden', 'J3', 'von Hand');
    await run(host, 'refresh');
    expect((await host.values('Kunden!J3'))[0]).toEqual(['Erst einschätzen']);
    expect((await host.values('Einstellungen!B3'))[0]).not.toEqual(['2025-01-31']);
    await host.type('Einstellungen', 'B3', '2025-01-31');
    await host.type('Einstellungen', 'B4', 'Ja');
    await run(host, 'refresh');
    expect((await host.displayValues('Einstellungen!B3'))[0]).toEqual(['2025-01-31']);
  });

  test('no value stays where no account stands any more: not after a refresh, not among formulas, not after a removal', async () => {
    const lines = accountLines(4);
    const host = await opened(lines);
    const ours = async () =>
      (await host.values('Kunden!E2:J12')).map((line) => line.map((cell) => cell ?? '').join('|'));
    const emptied = async () => {
      for (const cell of [3, 4, 5].flatMap((row) => ['A', 'B', 'C', 'D'].map((one) => one + row))) {
        await host.type('Kunden', cell, '');
      }
    };
    const refill = async () => {
      for (const [index, line] of lines.slice(2).entries()) {
        for (const [column, value] of line.entries()) {
          await host.type('Kunden', `${'ABCD'[column]}${index + 3}`, value ?? '');
        }
      }
    };
    await run(host, 'applySetup', { mode: 'values' });
    await run(host, 'saveAssessment', { ...assessment, account: 'Pumpen 2 GmbH' });
    expect((await ours())[1]).toMatch(/Kunde.*Ausbauen/);
    await emptied();
    await host.type('Kunden', 'H4', 'von Hand');
    await run(host, 'refresh');
    expect((await ours()).slice(1, 4)).toEqual(['|||||', '|||von Hand||', '|||||']);

    await host.type('Kunden', 'H4', '');
    await refill();
    await run(host, 'refresh');
    await emptied();
    await run(host, 'valuesToFormulas');
    expect((await ours()).slice(1).join('')).toMatch(/^\|+$/);
    await refill();
    expect((await ours())[1]).toMatch(/Kunde.*Ausbauen/);

    await run(host, 'formulasToValues');
    await emptied();
    await run(host, 'removeFromSheet');
    expect((await host.values('Kunden!A1:J12')).flat().filter((cell) => cell !== null)).toEqual(
      lines.slice(0, 2).flat(),
    );
  });

  test('opinions outlive the removal, which says so', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup');
    await run(host, 'saveAssessment', assessment);
    expect(await run(host, 'removeFromSheet')).toMatchObject({
      assessments: 1,
      message:
        'Zeitwert ist aus diesem Blatt entfernt. Die Blätter mit einer Einschätzung bleiben.',
    });
    expect(host.sheetNames).toEqual(['Kunden', 'Einschätzungen', 'Einstellungen']);
    await run(host, 'applySetup');
    expect((await host.values('Kunden!G2'))[0]).toEqual(['Kunde']);
  });
});

describe('copies', () => {
  test('a duplicated sheet is an account sheet of its own after its set-up, and leaves the first alone', async () => {
    const host = await opened(accountLines(3));
    const before = sheetNamed(await host.content(), 'Kunden');
    await run(host, 'applySetup');
    const first = sheetNamed(await host.content(), 'Kunden');
    host.duplicateSheet('Kunden');
    const copy =
      host.sheetNames.find((name) => name.includes('Kopie') || name.includes('Copy')) ?? '';
    host.select(copy, 'A1');
    await run(host, 'applySetup');
    await run(host, 'applySetup');
    expect((await host.values(`${copy}!E1:J1`))[0]).toEqual(own);
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(first);
    await run(host, 'removeFromSheet');
    expect((await host.values(`${copy}!E1`))[0]).toEqual([null]);
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(first);
    host.select('Kunden', 'A1');
    await run(host, 'removeFromSheet');
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(before);
  });

  test('a copied workbook is found set up, and set up again it stays the same', async () => {
    const host = await opened(accountLines(3));
    await run(host, 'applySetup');
    const copy = await start(await host.content());
    open.push(copy);
    const before = await copy.content();
    expect(await run(copy, 'proposeSetup')).toMatchObject({ isSetUp: true });
    await run(copy, 'applySetup');
    expect(await copy.content()).toEqual(before);
  });
});

describe('the menu', () => {
  test('stands in the language of the user with six entries, even where everything else is closed', async () => {
    const shown: unknown[] = [];
    const host = await start(bookOf([sheetOf('Kunden', accountLines(3))]), {
      ui: { ...nobody, showMenu: (entries) => shown.push(entries) },
    });
    open.push(host);
    const { error } = await host.execute('onOpen', [], { mode: 'NONE', event: {} });
    expect(error).toBeUndefined();
    expect(shown[0]).toMatchObject([
      { caption: 'Accounts einschätzen' },
      { caption: 'In dieses Blatt einbauen' },
      { caption: 'Portfolio-Übersicht' },
      { caption: 'Aktualisieren' },
      { caption: 'Einstellungen' },
      { kind: 'menu', caption: 'Mehr' },
    ]);
  });

  test('says in a toast what was done, and in an alert what was not', async () => {
    const told: string[] = [];
    const host = await start(bookOf([sheetOf('Kunden', accountLines(3))]), {
      ui: {
        ...nobody,
        toast: ({ message }) => told.push(`toast: ${message}`),
        alert: async ({ message }) => {
          told.push(`alert: ${message}`);
          return 'OK';
        },
      },
    });
    open.push(host);
    await run(host, 'menuRefresh');
    await run(host, 'applySetup');
    await run(host, 'menuToValues');
    await run(host, 'menuRemove');
    expect(told.map((text) => text.slice(0, 40))).toEqual([
      'alert: „Kunden“ hat keine Spalten von Ze',
      'toast: Die Spalten enthalten nun feste W',
      'toast: Zeitwert ist entfernt; das Blatt ',
    ]);
  });
});

describe('bad input is refused in a sentence, and nothing is half done', () => {
  const cases: readonly (readonly [string, () => Promise<Host>, RegExp])[] = [
    ['an empty sheet', () => opened([]), /noch keine Tabelle/],
    [
      'no account table',
      () =>
        opened([
          ['Datum', 'Wert'],
          ['1.1.', 3],
          ['2.1.', 4],
        ]),
      /./,
    ],
    [
      'two equally good tables',
      () =>
        opened(
          accountLines(6).map((line) => [
            ...line,
            null,
            ...line.map((cell) => (typeof cell === 'string' ? cell.replace('GmbH', 'KG') : cell)),
          ]),
        ),
      /A1:D7.*F1:I7|F1:I7.*A1:D7/,
    ],
    [
      'a protected range',
      () =>
        opened(accountLines(3), 'Kunden', {
          protections: [{ range: 'E1:F9', description: '', warningOnly: false, editable: false }],
        }),
      /geschützt/,
    ],
    [
      'a protected sheet',
      () =>
        opened(accountLines(3), 'Kunden', {
          protections: [{ range: null, description: '', warningOnly: false, editable: false }],
        }),
      /geschützt/,
    ],
    [
      'a validation that rejects',
      () =>
        opened(
          accountLines(3).map((line, row) => [
            ...line,
            ...Array.from({ length: 9 }, () => null),
            row === 0 ? 'x' : null,
          ]),
          'Kunden',
          {
            validations: [
              {
                ranges: ['E1:J9'],
                criteria: 'NUMBER_BETWEEN',
                values: [1, 5],
                allowInvalid: false,
                helpText: null,
                showDropdown: false,
              },
            ],
          },
        ),
      /Datenüberprüfung/,
    ],
    [
      '5,000 columns',
      () =>
        opened([accountLines(1)[0] ?? [], Array.from({ length: 5000 }, () => 1)], 'Kunden', {
          columnCount: 5000,
        }),
      /5000 Spalten/,
    ],
  ];
  test.each(cases)('%s', async (_, openIt, sentence) => {
    const host = await openIt();
    const before = await host.content();
    expect(await refused(host, 'applySetup')).toMatch(sentence);
    expect(await host.content()).toEqual(before);
  });

  test('a file that may only be viewed', async () => {
    const host = await start(bookOf([sheetOf('Kunden', accountLines(3))]), { mayEdit: false });
    open.push(host);
    const before = await host.content();
    expect(await run(host, 'proposeSetup')).toMatchObject({ accounts: 3, isSetUp: false });
    expect(await refused(host, 'applySetup')).toBe(
      'Sie dürfen diese Datei nur ansehen. Bitten Sie den Eigentümer um Bearbeitungsrechte und versuchen Sie es dann erneut.',
    );
    expect(await host.content()).toEqual(before);
  });

  test.each([
    [{ columns: { account: '?' } }, 'columns.account'],
    [{ headerRow: 0 }, 'headerRow'],
    [{ answers: { mode: 'magic' } }, 'mode'],
    ['setup', 'columns'],
  ])('a proposal like %j', async (given, field) => {
    const host = await opened(accountLines(3));
    expect(await refused(host, 'applySetup', given)).toContain(`„${field}“`);
    expect(host.sheetNames).toEqual(['Kunden']);
  });

  test('a sheet that was never set up has nothing to remove, undo or change', async () => {
    const host = await opened(accountLines(3));
    expect(await refused(host, 'removeFromSheet')).toContain('keine Spalten von Zeitwert');
    expect(await refused(host, 'undoSetup')).toContain('keinen Einbau');
    expect(await refused(host, 'formulasToValues')).toContain('keine Spalten von Zeitwert');
    expect(await refused(host, 'refresh')).toContain('keine Spalten von Zeitwert');
  });
});
