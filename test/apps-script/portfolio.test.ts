import { beforeAll, describe, expect, test } from 'vitest';
import { catalogues } from '../../src/text/index.ts';
import type { SheetContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host, Outcome } from '../../src/workbench/host/host.ts';
import type { PortfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import { anAssessment } from '../domain/an-assessment.ts';
import {
  changeSheet,
  closedAfterEach,
  customer,
  patient,
  setUp,
  today,
  withAssessments,
  withSettings,
} from './portfolio-workbooks.ts';
import { supplierWorkbook } from './supplier.ts';

const open = closedAfterEach();

/** The supplier's workbook, set up and with a few opinions. */
let supplier: WorkbookContent;
beforeAll(async () => {
  supplier = withAssessments(await setUp(supplierWorkbook()), [
    anAssessment({ ...customer, id: '1', account: 'Albrecht Getriebe GmbH', day: today - 40 }),
    anAssessment({ ...patient, id: '2', account: 'Brandt & Söhne KG', day: today - 60 }),
    anAssessment({
      ...patient,
      id: '3',
      account: 'Brandt & Söhne KG',
      day: today - 3,
      rater: 'Kim',
    }),
    anAssessment({ ...customer, id: '4', account: 'Gerlach Pumpen', day: today - 5 }),
    anAssessment({ ...patient, id: '5', account: 'Hoffmann Sondermaschinen', day: today - 2 }),
    anAssessment({ ...customer, id: '6', account: 'Nicht Hier AG', day: today - 2 }),
  ]);
}, 60_000);

async function build(host: Host): Promise<PortfolioFigures & { readonly calls: number }> {
  const { value, error, calls } = await host.execute('buildPortfolio');
  if (error) throw new Error(JSON.stringify(error));
  return { ...(value as PortfolioFigures), calls: calls.reads + calls.writes };
}

const sentenceOf = ({ error }: Outcome) => error?.message ?? '';

async function sheetOf(host: Host, name: string): Promise<SheetContent> {
  const found = (await host.content()).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** The cells of the tab as people see them, without the column of marks; the time of writing is blotted out. */
async function shownTab(host: Host, name = 'Portfolio'): Promise<string[][]> {
  const rows = await host.displayValues(`${name}!A1:J400`);
  return rows.map((row) => row.map((cell) => cell.replace(/geschrieben .*$/, 'geschrieben')));
}

const rowOf = (rows: readonly (readonly string[])[], text: string) =>
  rows.findIndex((row) => row.some((cell) => cell.includes(text)));

describe('one click', () => {
  test('writes the tab behind the others and changes nothing on the account sheet', async () => {
    const host = await open(supplier);
    const before = await sheetOf(host, 'Kunden');
    const figures = await build(host);
    expect(host.sheetNames).toEqual(['Kunden', 'Einschätzungen', 'Einstellungen', 'Portfolio']);
    expect(host.activeSheet).toBe('Kunden');
    const after = await sheetOf(host, 'Kunden');
    expect({ ...after, cells: null }).toEqual({ ...before, cells: null });
    for (const row of [2, 3, 8, 15, 16]) {
      for (const column of [0, 1, 2, 3]) {
        expect(after.cells[row]?.[column]).toEqual(before.cells[row]?.[column]);
      }
    }
    expect(figures.headline).toMatchObject({
      sentence:
        '28 % Ihrer Stunden gehen an Kunden, 15 % an Patienten; 43 % sind noch nicht eingeschätzt.',
      shares: { customer: 28, undecided: 14, patient: 15, 'not-assessed': 43 },
    });
    const rows = await shownTab(host);
    expect(rows[1]?.[0]).toBe(figures.headline.sentence);
    expect(figures.discuss.map(({ account }) => account)).toEqual([
      'Brandt & Söhne KG',
      'Gerlach Pumpen',
      'Hoffmann Sondermaschinen',
    ]);
    expect(figures.discuss[0]).toMatchObject({ sheet: 'Kunden', row: 5, value: 298_500, hours: 9 });
    expect(figures.notCounted).toMatchObject([
      {
        sheet: 'Einschätzungen',
        rows: [7],
        account: 'Nicht Hier AG',
        kind: 'assessments-without-row',
      },
    ]);
    const { protections, page, columns } = await sheetOf(host, 'Portfolio');
    expect(protections.map(({ warningOnly }) => warningOnly)).toEqual([true]);
    expect(page).toEqual({ landscape: true, onePageWide: true, inPages: true });
    const widths = Array.from({ length: 10 }, (_, i) => columns[i]?.width ?? 100);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(1040);
    expect((await host.charts('Portfolio')).map(({ type }) => type)).toEqual([
      'BAR',
      'SCATTER',
      'BAR',
    ]);
  });

  test('again with the same data gives the same cells but for the time of writing', async () => {
    const host = await open(supplier);
    await build(host);
    const first = await shownTab(host);
    const { sheets } = await host.content();
    await build(host);
    expect(await shownTab(host)).toEqual(first);
    expect((await host.content()).sheets.length).toBe(sheets.length);
    expect(await host.charts('Portfolio')).toHaveLength(3);
  });

  test('writes the as-of date into Settings, unless the user holds it', async () => {
    const held = withSettings(supplier, { Stichtag: '2026-01-31', 'Stichtag festhalten': 'Ja' });
    const host = await open(held);
    const { asOf } = await build(host);
    expect(asOf).toBe('2026-01-31');
    const moving = await open(withSettings(supplier, { Stichtag: '2026-01-31' }));
    const now = (await build(moving)).asOf;
    expect(now).not.toBe('2026-01-31');
    const settings = await moving.displayValues('Einstellungen!A1:B10');
    expect(settings.find(([key]) => key === 'Stichtag')?.[1]).toContain(now);
  });

  test('shows the tab and says the headline when it comes from the menu', async () => {
    const host = await open(supplier);
    const { error } = await host.execute('showPortfolio');
    expect(error).toBeUndefined();
    expect(host.activeSheet).toBe('Portfolio');
  });

  test('refuses a workbook that was not set up, and says what to choose', async () => {
    const host = await open(supplierWorkbook());
    expect(sentenceOf(await host.execute('buildPortfolio'))).toBe(
      catalogues.de.portfolio.refusals.noAccountSheet,
    );
    expect(host.sheetNames).toEqual(['Kunden']);
  });
});

describe('what the user wrote', () => {
  test('notes stay with their account, also when it leaves the list and comes back', async () => {
    const host = await open(supplier);
    await build(host);
    const rows = await shownTab(host);
    const brandt = rowOf(rows, 'Brandt & Söhne KG') + 1;
    await host.type('Portfolio', `J${brandt}`, '=1+1');
    const gerlach = rowOf(rows, 'Gerlach Pumpen') + 1;
    await host.type('Portfolio', `J${gerlach}`, 'Besuch im Mai');
    await build(host);
    expect((await shownTab(host))[gerlach - 1]?.[9]).toBe('Besuch im Mai');

    await host.type('Einschätzungen', 'A5:AF5', '');
    const { discuss } = await build(host);
    expect(discuss.map(({ account }) => account)).not.toContain('Gerlach Pumpen');
    const kept = await shownTab(host);
    const title = rowOf(kept, 'Ihre Notizen zu Accounts');
    expect(kept[title + 2]?.[0]).toBe('Gerlach Pumpen');
    expect(kept[title + 2]?.[9]).toBe('Besuch im Mai');

    await host.type('Kunden', 'B10', 'A');
    await build(host);
    expect(rowOf(await shownTab(host), 'Besuch im Mai')).toBeGreaterThan(0);
  });

  test('rows between, beside and below the blocks stay, and so does a column', async () => {
    const host = await open(supplier);
    await build(host);
    const first = await shownTab(host);
    const movers = rowOf(first, 'bewegt') + 1;
    await host.insertRows('Portfolio', movers, 2);
    await host.type('Portfolio', `B${movers}`, 'Mein Plan für das Quartal');
    await host.type('Portfolio', 'M3', 'daneben');
    await host.type('Portfolio', 'A395', 'darunter');
    // More to discuss: the list grows.
    await host.type('Kunden', 'B4', 'C');
    const { discuss } = await build(host);
    expect(discuss).toHaveLength(4);
    const rows = await host.displayValues('Portfolio!A1:N420');
    expect(rows.flat().filter((cell) => cell === 'Mein Plan für das Quartal')).toHaveLength(1);
    expect(rowOf(rows, 'Mein Plan')).toBeLessThan(rowOf(rows, 'bewegt'));
    expect(rowOf(rows, 'Mein Plan')).toBeGreaterThan(rowOf(rows, 'Hoffmann'));
    expect(rows[2]?.[12]).toBe('daneben');
    expect(rowOf(rows, 'darunter')).toBeGreaterThan(394);
  });

  test('a row of the user inside a list stays, and so does a chart', async () => {
    const host = await open(supplier);
    await build(host);
    const gerlach = rowOf(await shownTab(host), 'Gerlach Pumpen') + 1;
    await host.insertRows('Portfolio', gerlach);
    await host.type('Portfolio', `C${gerlach}`, 'siehe Protokoll');
    await build(host);
    const rows = await shownTab(host);
    expect(rows[gerlach - 1]?.filter((cell) => cell !== '')).toEqual(['siehe Protokoll']);
    expect(rowOf(rows, 'Hoffmann')).toBeGreaterThan(gerlach - 1);
  });

  test('a column in front of the page or inside it stays', async () => {
    const host = await open(supplier);
    await build(host);
    await host.insertColumns('Portfolio', 1);
    await host.type('Portfolio', 'A2', 'vorn');
    await host.insertColumns('Portfolio', 4);
    await host.type('Portfolio', 'D9', 'mitten');
    await build(host);
    const rows = await host.displayValues('Portfolio!A1:M400');
    expect(rows[1]?.[0]).toBe('vorn');
    expect(rows[8]?.[3]).toBe('mitten');
    expect(rows.flat().filter((cell) => cell.startsWith('Mit wem teilen'))).toHaveLength(1);
    const discussed = rows[rowOf(rows, 'Ihre Notizen')];
    expect(discussed?.slice(1, 12).filter((cell) => cell !== '')).toHaveLength(10);
  });

  test('after the rows were shuffled the page starts anew, and the notes are still there', async () => {
    const host = await open(supplier);
    await build(host);
    const gerlach = rowOf(await shownTab(host), 'Gerlach Pumpen') + 1;
    await host.type('Portfolio', `J${gerlach}`, 'Besuch im Mai');
    await host.sortRange('Portfolio', 'A1:K150', 1);
    await build(host);
    const rows = await shownTab(host);
    expect(rows[0]?.[0]).toBe('Mit wem teilen wir unsere Zeit?');
    expect(rows.flat().filter((cell) => cell === 'Besuch im Mai')).toHaveLength(1);
    expect(rows.flat().filter((cell) => cell.startsWith('Mit wem teilen'))).toHaveLength(1);
  });
});

describe('the tab', () => {
  test('is found again after it was renamed and moved', async () => {
    const host = await open(supplier);
    await build(host);
    host.renameSheet('Portfolio', 'Übersicht 2026');
    await build(host);
    expect(host.sheetNames).toEqual([
      'Kunden',
      'Einschätzungen',
      'Einstellungen',
      'Übersicht 2026',
    ]);
  });

  test('is made anew after it was deleted', async () => {
    const host = await open(supplier);
    await build(host);
    host.deleteSheet('Portfolio');
    await build(host);
    expect((await shownTab(host))[0]?.[0]).toBe('Mit wem teilen wir unsere Zeit?');
  });

  test('leaves a tab of the same name alone', async () => {
    const host = await open(supplier);
    host.insertSheet('Portfolio');
    await host.type('Portfolio', 'B2', 'Aktien');
    await build(host);
    expect(host.sheetNames).toContain('Portfolio (Zeitwert)');
    expect((await host.displayValues('Portfolio!A1:B2')).flat()).toEqual(['', '', '', 'Aktien']);
    expect((await shownTab(host, "'Portfolio (Zeitwert)'"))[0]?.[0]).toContain('Mit wem');
  });

  test('that is protected against the user is refused by name, and stays as it is', async () => {
    const host = await open(supplier);
    await build(host);
    const content = await host.content();
    const locked = {
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.name === 'Portfolio'
          ? {
              ...sheet,
              protections: [
                { range: 'A1:D9', description: '', warningOnly: false, editable: false },
              ],
            }
          : sheet,
      ),
    };
    const other = await open(locked);
    expect(sentenceOf(await other.execute('buildPortfolio'))).toContain(
      '„Portfolio“ ist gegen Ihre Änderungen geschützt',
    );
  });

  test('speaks the words of the team', async () => {
    const host = await open(
      withSettings(supplier, {
        'Wort für Kunde': 'gibt Energie',
        'Wort für Patient': 'kostet Energie',
      }),
    );
    const { headline } = await build(host);
    const rows = await shownTab(host);
    expect(headline.sentence).toContain('„gibt Energie“');
    expect(rows.flat().filter((cell) => /\bPatient(?!\?)/.test(cell))).toEqual([]);
  });
});

describe('rows that do not count', () => {
  test('are named with their row: text for revenue, errors, negative hours, a doubled account, an unknown class', async () => {
    const broken = changeSheet(supplier, /^Kunden$/, (cells) => {
      cells[3] = { ...cells[3], 2: { value: 'auf Anfrage' } };
      cells[4] = { ...cells[4], 3: { value: -2 } };
      cells[5] = { ...cells[5], 0: { value: '#N/A', error: true } };
      cells[6] = { ...cells[6], 1: { value: 'Gold' } };
      cells[7] = { ...cells[7], 0: { value: 'Gerlach Pumpen' } };
    });
    const host = await open(broken);
    const { notCounted, coverage } = await build(host);
    const named = notCounted
      .filter(({ sheet }) => sheet === 'Kunden')
      .map(({ rows, kind }) => [rows[0], kind]);
    expect(named).toEqual([
      [4, 'value-unreadable'],
      [5, 'hours-unreadable'],
      [6, 'key-error'],
      [7, 'class-unreadable'],
      [10, 'duplicate'],
    ]);
    expect(coverage.accounts).toBe(9);
    const rows = await shownTab(host);
    for (const { text } of notCounted) expect(rowOf(rows, text)).toBeGreaterThan(0);
  });

  test('a subtotal between the accounts is no account', async () => {
    const host = await open(supplier);
    await host.insertRows('Kunden', 7);
    await host.type('Kunden', 'A7', 'Summe Nord');
    await host.type('Kunden', 'C7', 831_800);
    const { coverage, headline, notCounted } = await build(host);
    expect(coverage.accounts).toBe(12);
    const all = Object.values(headline.totals).reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(all).toBe(1_142_540);
    expect(notCounted[0]).toMatchObject({ sheet: 'Kunden', rows: [7], account: 'Summe Nord' });
  });

  test('a damaged assessment and a setting that does not fit', async () => {
    const damaged = withSettings(
      changeSheet(supplier, /^Einschätzungen$/, (cells) => {
        cells[1] = { ...cells[1], 4: { value: 'oft' } };
      }),
      { 'Neigung zur Zukunft': 'viel' },
    );
    const { notCounted } = await build(await open(damaged));
    expect(notCounted.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Einschätzungen', 'assessment-damaged'],
      ['Einschätzungen', 'assessments-without-row'],
      ['Einstellungen', 'setting'],
    ]);
  });
});

describe('several account sheets', () => {
  test('one summary over all, each account once, with a row per sheet', async () => {
    const host = await open(supplier);
    host.duplicateSheet('Kunden');
    const copy = host.sheetNames.find((name) => /Kopie|Copy/.test(name)) ?? '';
    await host.type(copy, 'A4', 'Osten AG');
    host.select(copy, 'A5');
    const { error } = await host.execute('applySetup');
    expect(error).toBeUndefined();
    const { coverage, notCounted } = await build(host);
    expect(coverage.accounts).toBe(13);
    expect(coverage.sheets.map(({ sheet, count }) => [sheet, count])).toEqual([
      ['Kunden', 12],
      [copy, 1],
    ]);
    expect(notCounted.filter(({ kind }) => kind === 'duplicate')).toHaveLength(11);
  });
});

test('ended at any service call, the next click completes the summary, and the account sheet is as before', async () => {
  const host = await open(supplier);
  const whole = await build(host);
  const expected = await shownTab(host);
  const broken = await open(supplier);
  const before = await sheetOf(broken, 'Kunden');
  for (let call = 1; call <= whole.calls; call += 4) {
    await broken.load(supplier);
    await broken.execute('buildPortfolio', [], {
      beforeServiceCall: (number) => (number === call ? 'end' : undefined),
    });
    const { headline } = await build(broken);
    expect(headline).toEqual(whole.headline);
    const names = broken.sheetNames;
    expect(names).toHaveLength(4);
    expect(await shownTab(broken), `ended before call ${call}`).toEqual(expected);
    const after = await sheetOf(broken, 'Kunden');
    expect({ ...after, cells: null }).toEqual({ ...before, cells: null });
  }
}, 240_000);
