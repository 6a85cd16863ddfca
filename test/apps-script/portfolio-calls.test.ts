import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import type { PortfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import { anAssessment } from '../domain/an-assessment.ts';
import {
  changeSheet,
  closedAfterEach,
  customer,
  manyAccounts,
  patient,
  setUp,
  today,
  withAssessments,
  withSettings,
} from './portfolio-workbooks.ts';
import { supplierWorkbook } from './supplier.ts';

/* How many service calls the summary takes: each is a journey to another machine. */

const open = closedAfterEach();

/** The supplier's workbook, set up, with nothing below its list, so that the list may grow. */
let growing: WorkbookContent;
beforeAll(async () => {
  growing = await setUp(
    changeSheet(supplierWorkbook(), /^Kunden$/, (cells) => {
      delete cells[16];
    }),
  );
}, 60_000);

async function run(host: Host, name: 'buildPortfolio' | 'showPortfolio' = 'buildPortfolio') {
  const { value, error, calls } = await host.execute(name);
  if (error) throw new Error(JSON.stringify(error));
  return { figures: value as PortfolioFigures, list: calls.list, calls: calls.list.length };
}

/** Two opinions of Kim's and one of Ada's on each of the first accounts; some changed, some hang on the tilt. */
function histories(count: number) {
  const undecided = { form: '333333 333333', future: '333333' } as const;
  const kinds = [customer, patient, undecided, patient] as const;
  const kind = (i: number) => kinds[i % kinds.length] ?? customer;
  return Array.from({ length: count }, (_, i) => {
    const one = { account: `Firma ${i} GmbH`, rater: 'Kim', day: today - 30, ...kind(i) };
    const more = i % 3 === 0 ? { nextStep: 'Anruf', by: today - 3 } : {};
    return [
      anAssessment({ ...one, ...kind(i + 1), id: `${i}a`, day: today - 200 }),
      anAssessment({ ...one, ...more, id: `${i}b` }),
      anAssessment({ ...one, ...more, id: `${i}c`, rater: 'Ada', day: today - 2 }),
    ];
  }).flat();
}

type Meanwhile = (host: Host, marks: readonly string[]) => Promise<void>;

/** A row of the user between all blocks. */
const rowsBetween: Meanwhile = async (host, marks) => {
  for (let row = marks.length - 1; row > 0; row--) {
    if (marks[row] === marks[row - 1] || marks[row] === '') continue;
    await host.insertRows('Portfolio', row + 1);
    await host.type('Portfolio', `B${row + 1}`, 'Mein Text');
  }
};

async function marksOf(host: Host): Promise<string[]> {
  return (await host.displayValues('Portfolio!K1:K300')).map(([mark = '']) => mark);
}

/** The looks of the page's cells in all rows of its blocks. */
async function looksOf(host: Host) {
  const { cells } =
    (await host.content()).sheets.find(({ name }) => name === 'Portfolio') ?? fail();
  return Object.values(cells)
    .filter((line) => String(line[10]?.value ?? '').startsWith('zeitwert:'))
    .map((line) => Array.from({ length: 10 }, (_, column) => line[column]?.style ?? null));
}

function fail(): never {
  throw new Error('There is no summary.');
}

describe('the summary of three accounts, grown to eighty, most of them with opinions', () => {
  async function grown(
    opinions: number,
    change: Parameters<typeof changeSheet>[2],
    meanwhile: Meanwhile,
  ) {
    const small = changeSheet(manyAccounts(growing, 3), /^Kunden$/, change);
    const host = await open(withAssessments(small, histories(opinions)));
    await run(host);
    const shownBefore = await host.displayValues('Portfolio!A1:M150');
    const marks = shownBefore.map((line) => line[10] ?? '');
    const kept = marks.indexOf('zeitwert:kept-notes') + 1;
    await host.type('Portfolio', `A${kept}`, 'Nicht mehr da AG');
    await host.type('Portfolio', `J${kept}`, 'Anruf im Mai');
    await meanwhile(host, marks);
    const gone = anAssessment({ ...customer, id: 'x', account: 'Fort AG', day: today - 2 });
    // The day in Settings has passed and is written, too.
    const yesterday = withSettings(await host.content(), { Stichtag: today - 1 });
    const many = manyAccounts(yesterday, 80);
    const large = await open(
      withAssessments(many, [...histories(70), gone, { ...gone, account: 'Weg AG' }]),
    );
    const { calls, list } = await run(large, 'showPortfolio');
    const shown = await large.displayValues('Portfolio!A1:M600');
    const rowsOf = (lines: readonly (readonly string[])[], mark: string) =>
      lines.filter((line) => line.includes(mark)).length;
    const ids = [...new Set(marks)].filter((mark) => mark !== '');
    return {
      calls,
      list,
      grew: ids.filter((mark) => rowsOf(shown, mark) > rowsOf(shownBefore, mark)),
      users: shown.flat().filter((cell) => cell === 'Mein Text').length,
    };
  }

  test('takes at most sixty from the menu, when every block grows at once, with a row of the user between all of them', async () => {
    // No hours and no opinions yet: every block is smaller than it will be.
    const { calls, grew, users } = await grown(
      0,
      (cells) => {
        for (const row of [3, 4, 5]) delete cells[row]?.[3];
      },
      rowsBetween,
    );
    expect(grew).toHaveLength(10);
    expect(users).toBe(9);
    expect(calls).toBeLessThanOrEqual(60);
  });

  test('takes at most sixty when all charts are drawn anew besides', async () => {
    const { calls, list, grew, users } = await grown(1, () => {}, rowsBetween);
    // Only the first block has all its rows already: those of its chart.
    expect(grew).toHaveLength(9);
    expect(users).toBe(9);
    expect(list.filter((call) => call === 'Sheet.updateChart')).toHaveLength(3);
    expect(calls).toBeLessThanOrEqual(60);
  });

  test('takes at most sixty when columns of the user stand inside it', async () => {
    const { calls, grew, users } = await grown(
      1,
      () => {},
      async (host) => {
        await host.insertColumns('Portfolio', 7);
        await host.insertColumns('Portfolio', 3);
        await host.type('Portfolio', 'C9', 'Mein Text');
        await host.type('Portfolio', 'H9', 'Mein Text');
      },
    );
    expect(grew).toHaveLength(9);
    expect(users).toBe(2);
    expect(calls).toBeLessThanOrEqual(60 - 6);
  });
});

test('cells look the same, written in one block or, between rows of the user, look by look', async () => {
  const host = await open(withAssessments(manyAccounts(growing, 40), histories(30)));
  const together = await run(host);
  expect(together.list).toContain('Range.setFontSizes');
  const looks = await looksOf(host);
  expect(looks.length).toBeGreaterThan(150);
  await rowsBetween(host, await marksOf(host));
  const apart = await run(host);
  expect(apart.list).not.toContain('Range.setFontSizes');
  expect(await looksOf(host)).toEqual(looks);
});

test('are the same for a hundred accounts and for ten thousand', async () => {
  const counts: number[] = [];
  for (const size of [100, 10_000]) {
    const host = await open(manyAccounts(growing, size));
    const { figures, calls } = await run(host);
    expect(figures.coverage.accounts).toBe(size);
    counts.push(calls, (await run(host)).calls);
  }
  expect(counts[2]).toBe(counts[0]);
  expect(counts[3]).toBe(counts[1]);
  expect(Math.max(...counts)).toBeLessThanOrEqual(40);
}, 120_000);

test('many assessments of many accounts are summed up, in no more calls than a few', async () => {
  const forms = [customer.form, patient.form, '333222 222333', '444444 222222'];
  const assessments = Array.from({ length: 4000 }, (_, i) =>
    anAssessment({
      id: `${i}`,
      account: `Firma ${i % 400} GmbH`,
      day: today - ((i * 7) % 600),
      rater: i % 3 === 0 ? 'Kim' : 'Ada',
      form: forms[i % 4] ?? customer.form,
      future: '434343',
    }),
  );
  const host = await open(withAssessments(manyAccounts(growing, 400), assessments));
  const { figures, calls } = await run(host);
  expect(figures.coverage.assessed).toBe(400);
  expect(calls).toBeLessThanOrEqual(40);
}, 120_000);

describe('of several account sheets', () => {
  /** As many sheets as asked for, with accounts of their own, in the register as their set-ups would leave it. */
  function withSheets(count: number): WorkbookContent {
    const content = manyAccounts(growing, 10);
    const [first, ...own] = content.sheets;
    if (first === undefined) throw new Error('There is no account sheet.');
    const copies = Array.from({ length: count - 1 }, (_, i) => {
      const copy = { ...first, id: 100 + i, name: `Gebiet ${i + 1}`, metadata: [] };
      const cells = Object.entries(first.cells).map(
        ([row, { 0: name, 1: letter, 2: value, 3: hours }]) => {
          const firm = Number(row) > 2 ? { value: `${copy.name}, ${name?.value}` } : name;
          return [row, { 0: firm, 1: letter, 2: value, 3: hours }];
        },
      );
      return { ...copy, cells: JSON.parse(JSON.stringify(Object.fromEntries(cells))) };
    });
    const all = { ...content, sheets: [first, ...copies, ...own] };
    const registered = changeSheet(all, /^Einstellungen$/, (cells) => {
      copies.forEach(({ id, name }, i) => {
        const places = Object.entries(cells[1] ?? {}).filter(([column]) => Number(column) > 3);
        const line = places.map(([column, cell]) => {
          const { formula = '' } = cell;
          const of = formula.replace("'Kunden'", `'${name}'`);
          return [column, formula === '' ? cell : { ...cell, formula: of }];
        });
        cells[2 + i] = { ...cells[2 + i], ...Object.fromEntries(line), 4: { value: id } };
      });
    });
    return withAssessments(registered, histories(10));
  }

  test('ten take two calls each, and all together fewer than sixty, made or made again, from a script or the menu', async () => {
    const ten = withSheets(10);
    const one = await open(withAssessments(manyAccounts(growing, 10), histories(10)));
    const host = await open(ten);
    const names = ['buildPortfolio', 'buildPortfolio', 'showPortfolio'] as const;
    const counts: number[] = [];
    for (const name of names) {
      const alone = await run(one, name);
      const { calls } = await run(host, name);
      expect(calls - alone.calls).toBe(2 * 9);
      counts.push(calls);
    }
    await host.load(ten);
    counts.push((await run(host, 'showPortfolio')).calls);
    expect(Math.max(...counts)).toBeLessThanOrEqual(56);
    const { coverage } = (await run(host)).figures;
    expect(coverage.accounts).toBe(100);
    expect(coverage.sheets.map(({ sheet }) => sheet).sort()).toEqual([
      ...Array.from({ length: 9 }, (_, i) => `Gebiet ${i + 1}`),
      'Kunden',
    ]);
    // Renamed since, one to a name that has to be quoted in references.
    host.renameSheet('Gebiet 3', "Nord 'Süd'!");
    host.renameSheet('Gebiet 4', 'West');
    const renamed = (await run(host)).figures.coverage.sheets.map(({ sheet }) => sheet);
    expect(renamed).toContain("Nord 'Süd'!");
    expect(renamed).toContain('West');
    expect(renamed).toHaveLength(10);
  }, 120_000);
});
