import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FilterContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { comparable, firstDifference } from '../faults/what-must-hold.ts';
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

/* The filter of the user over our columns: a set-up that was asked for it leaves it to an action of its own. */

let host: Host;
beforeAll(async () => {
  host = await start(bookOf([sheetOf('Kunden', accountLines(3))]));
});
afterAll(() => host.close());

const filter: FilterContent = {
  range: 'A1:D7',
  criteria: { 1: { hiddenValues: ['B'] }, 3: { hiddenValues: ['1'] } },
};
const wide = { ...filter, range: 'A1:J7' };

/** Two columns of days beside the accounts, and a filter with a condition of each kind. */
const visited = accountLines(6).map((line, row) => [
  ...line,
  row === 0 ? 'Letzter Besuch' : 46_000 + row,
  row === 0 ? 'Nächster Besuch' : row * 30_000,
]);
const conditions: FilterContent = {
  range: 'A1:F7',
  criteria: {
    0: {
      hiddenValues: ['Pumpen 2 GmbH'],
      condition: { criteria: 'TEXT_CONTAINS', values: ['I'], hides: ['Werkzeugbau 5 GmbH'] },
    },
    1: { hiddenValues: ['B'] },
    2: {
      hiddenValues: [],
      condition: { criteria: 'NUMBER_LESS_THAN', values: [500_000], hides: ['500000'] },
    },
    3: {
      hiddenValues: [],
      condition: { criteria: 'CUSTOM_FORMULA', values: ['=D2<>4'], hides: ['4'] },
    },
    4: {
      hiddenValues: [],
      condition: { criteria: 'DATE_BEFORE', values: [46_006], hides: ['46006'] },
    },
    5: {
      hiddenValues: [],
      condition: { criteria: 'DATE_AFTER_RELATIVE', values: ['TODAY'], hides: ['30000'] },
    },
  },
};

/** Something stands far right of the table: our columns come into the free ones between, and stay when Zeitwert leaves. */
const withLegend = accountLines(6).map((line, row) => [
  ...line,
  ...Array.from({ length: 8 }, () => null),
  row === 1 ? 'Legende' : null,
]);

async function open(lines: Lines = accountLines(6), one: FilterContent | null = filter) {
  await host.load(bookOf([sheetOf('Kunden', lines, { filter: one })]));
  host.select('Kunden', 'A2');
}

const filterNow = async () => sheetNamed(await host.content(), 'Kunden').filter;
const noted = async () => Object.keys((await host.content()).documentProperties);

/** Lets an execution end before a call for the first time. */
async function endBefore(call: string, name: string, ...args: unknown[]): Promise<void> {
  let ended = false;
  await host.execute(name, args, {
    beforeServiceCall: (_, one) => {
      if (one !== call) return undefined;
      ended = true;
      return 'end';
    },
  });
  expect(ended).toBe(true);
}

test('a set-up asks about the filter only where it can be extended', async () => {
  const asked = async () => {
    const proposal = (await run(host, 'proposeSetup')) as { questions: { kind: string }[] };
    return proposal.questions.some(({ kind }) => kind === 'extendFilter');
  };
  await open();
  expect(await asked()).toBe(true);
  for (const range of ['A1:C7', 'A2:D7', null]) {
    await open(accountLines(6), range === null ? null : { range, criteria: {} });
    expect({ range, asked: await asked() }).toEqual({ range, asked: false });
  }
});

test('a set-up leaves the filter as it is and says whether it is still to be extended', async () => {
  await open();
  expect(await run(host, 'applySetup', { answers: { extendFilter: true } })).toMatchObject({
    filterToExtend: true,
  });
  expect(await filterNow()).toEqual(filter);
  expect(await run(host, 'applySetup')).toMatchObject({ filterToExtend: false });
});

test.each([
  ['new columns', accountLines(6)],
  ['columns that were free before', withLegend],
])(
  'over %s it is extended with all it hides, and shrinks when Zeitwert leaves',
  async (_, lines) => {
    await open(lines);
    const before = sheetNamed(await host.content(), 'Kunden');
    await run(host, 'applySetup');
    expect(await run(host, 'extendFilter')).toEqual({
      sheet: 'Kunden',
      isExtended: true,
      message: 'Ihr Filter reicht nun bis Spalte J; was er ausblendet, bleibt ausgeblendet.',
    });
    expect(await filterNow()).toEqual(wide);
    expect(await run(host, 'extendFilter')).toMatchObject({
      isExtended: false,
      message: 'Ihr Filter reicht bereits über die Spalten von Zeitwert.',
    });
    await run(host, 'applySetup');
    expect(await filterNow()).toEqual(wide);
    await run(host, 'removeFromSheet');
    expect(sheetNamed(await host.content(), 'Kunden')).toEqual(before);
    expect(await noted()).toEqual([]);
  },
);

test('that of the named sheet is extended, whichever is active', async () => {
  const sheets = [
    sheetOf('Nord', accountLines(6), { filter }),
    sheetOf('Süd', accountLines(6), { id: 12, filter }),
  ];
  await host.load(bookOf(sheets));
  for (const name of ['Nord', 'Süd']) {
    host.select(name, 'A1');
    await run(host, 'applySetup');
  }
  await run(host, 'extendFilter', 'Nord');
  const content = await host.content();
  expect(sheetNamed(content, 'Nord').filter).toEqual(wide);
  expect(sheetNamed(content, 'Süd').filter).toEqual(filter);
});

test.each([
  ['no filter', null, /„Kunden“ hat keinen Filter/],
  ['a filter that ends within the table', 'A1:C7', /endet nicht vor den Spalten/],
  ['a filter that begins in another row', 'A3:D7', /endet nicht vor den Spalten/],
])('%s is left alone, and a sentence says so', async (_, range, sentence) => {
  const one = range === null ? null : { range, criteria: {} };
  await open(accountLines(6), one);
  await run(host, 'applySetup');
  expect(await run(host, 'extendFilter')).toMatchObject({
    isExtended: false,
    message: expect.stringMatching(sentence),
  });
  expect(await filterNow()).toEqual(one);
});

test('a filter that hides more than Google keeps in one property is extended all the same', async () => {
  const lines = accountLines(700).map((line, row) =>
    row === 0 ? line : [`Größere Übersee-Gießerei ${row}`, ...line.slice(1)],
  );
  const names = lines.slice(2, 690).map(([name]) => String(name));
  const many = { range: 'A1:D701', criteria: { 0: { hiddenValues: names } } };
  await open(lines, many);
  await run(host, 'applySetup');
  await endBefore('Range.createFilter', 'extendFilter');
  expect(await filterNow()).toBeNull();
  await run(host, 'extendFilter');
  expect(await filterNow()).toEqual({ ...many, range: 'A1:J701' });
  expect(await noted()).toEqual([]);
});

describe('what is refused', () => {
  test('a sheet without columns of ours', async () => {
    await open();
    expect(await refused(host, 'extendFilter')).toContain('keine Spalten von Zeitwert');
    expect(await filterNow()).toEqual(filter);
  });

  test.each(['Properties.setProperties', 'Filter.remove', 'Range.createFilter'])(
    'what Sheets does not let happen in %s leaves the filter as it was, and says so',
    async (call) => {
      await open();
      await run(host, 'applySetup');
      let times = 0;
      const { error } = await host.execute('extendFilter', [], {
        beforeServiceCall: (_, one) => {
          if (one !== call || times > 0) return undefined;
          times += 1;
          return { error: 'Service error: Spreadsheets' };
        },
      });
      expect(error?.message).toMatch(
        /^Google ließ den Filter in „Kunden“ nicht ändern \(„Service error: Spreadsheets“\); er ist, wie er war\./,
      );
      expect(await filterNow()).toEqual(filter);
      expect(await noted()).toEqual([]);
    },
  );
});

describe('ended while the filter was away', () => {
  test.each([
    ['extendFilter', wide],
    ['refresh', wide],
    ['undoSetup', filter],
    ['removeFromSheet', filter],
  ])('it is there again after %s', async (name, wanted) => {
    await open();
    await run(host, 'applySetup');
    await endBefore('Range.createFilter', 'extendFilter');
    expect(await filterNow()).toBeNull();
    await run(host, name);
    expect(await filterNow()).toEqual(wanted);
    expect(await noted()).toEqual([]);
  });

  test('wherever it ended, Refresh gives back all that the filter hid, by value and by condition', async () => {
    await open(visited, conditions);
    await run(host, 'applySetup');
    const start = await host.content();
    const { error, calls } = await host.execute('extendFilter');
    expect(error).toBeUndefined();
    const { criteria } = conditions;
    expect(await filterNow()).toEqual({ range: 'A1:L7', criteria });
    const end = async () => comparable(await host.content(), start);
    await run(host, 'refresh');
    const wanted = await end();
    const places = (name: string) =>
      calls.list.flatMap((call, place) => (call === name ? [place + 1] : []));
    const columns = places('Filter.setColumnFilterCriteria');
    expect(columns).toHaveLength(6);
    const ends = [
      places('Range.createFilter')[0],
      columns[3],
      places('Properties.setProperties')[1],
    ];
    for (const place of ends) {
      await host.load(start);
      await host.execute('extendFilter', [], {
        beforeServiceCall: (number) => (number === place ? 'end' : undefined),
      });
      await run(host, 'refresh');
      expect(firstDifference(await end(), wanted), `ended before call ${place}`).toBeNull();
      expect(await noted()).toEqual([]);
    }
  });

  test('what a note says and Sheets does not know is left out, and a damaged note stops nothing', async () => {
    await open();
    await run(host, 'applySetup');
    const before = await host.content();
    await endBefore('Range.createFilter', 'extendFilter');
    const away = await host.content();
    const [name = ''] = Object.keys(away.documentProperties);
    const note = JSON.parse(away.documentProperties[name] ?? '');
    const criteria = {
      ...note.criteria,
      2: { hidden: 'B', type: 'NUMBER_GREATER_THAN', limits: [null] },
      4: { hidden: ['1'], type: 'LIKE', limits: [{ relative: 'SOON' }] },
      99: { hidden: ['1'] },
    };
    const unknown = { [name]: JSON.stringify({ ...note, criteria }) };
    await host.load({ ...away, documentProperties: unknown });
    await run(host, 'refresh');
    expect(await filterNow()).toEqual({ ...wide, criteria: { 3: { hiddenValues: ['1'] } } });
    const damaged = { [name]: '{"row":1', [name.replace(/0$/, '1')]: ',"column"' };
    await host.load({ ...before, documentProperties: damaged });
    await run(host, 'refresh');
    expect(await filterNow()).toEqual(filter);
    await endBefore('Range.createFilter', 'extendFilter');
    await run(host, 'refresh');
    expect(await filterNow()).toEqual(wide);
    expect(await noted()).toEqual([]);
  });

  test('a set-up asked for again goes through both, without a further question', async () => {
    await open();
    await run(host, 'applySetup');
    await endBefore('Filter.setColumnFilterCriteria', 'extendFilter');
    const proposal = await run(host, 'proposeSetup');
    expect(proposal).toMatchObject({
      answers: { extendFilter: true },
      questions: expect.arrayContaining([expect.objectContaining({ kind: 'extendFilter' })]),
    });
    for (const given of [proposal, undefined]) {
      expect(await run(host, 'applySetup', given)).toMatchObject({ filterToExtend: true });
    }
    expect(await run(host, 'extendFilter')).toMatchObject({ isExtended: true });
    expect(await filterNow()).toEqual(wide);
  });

  test('leaving free columns that were there before, it ends as it was before the set-up', async () => {
    await open(withLegend);
    await run(host, 'applySetup');
    await run(host, 'extendFilter');
    await endBefore('Range.createFilter', 'removeFromSheet');
    await run(host, 'removeFromSheet');
    expect(await filterNow()).toEqual(filter);
    expect(await noted()).toEqual([]);
  });

  test('a filter the user has made since is left as it is', async () => {
    await open();
    await run(host, 'applySetup');
    await endBefore('Range.createFilter', 'extendFilter');
    const content = await host.content();
    const theirs = { range: 'A1:B7', criteria: { 1: { hiddenValues: ['C'] } } };
    const sheets = content.sheets.map((sheet) =>
      sheet.name === 'Kunden' ? { ...sheet, filter: theirs } : sheet,
    );
    await host.load({ ...content, sheets });
    await run(host, 'refresh');
    expect(await filterNow()).toEqual(theirs);
    expect(await noted()).toEqual([]);
  });
});
