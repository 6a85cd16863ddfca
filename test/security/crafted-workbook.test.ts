import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import type { CellContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import type { AccountExport } from '../../src/workbook/form-answers.ts';
import { hostileTexts, kept } from './hostile-text.ts';

/*
 * A workbook that somebody crafted: its sheet is named by a formula in markup, its headers, accounts and classes are
 * attacks, and a hostile rater fills name, note and next step with them. Everything must end as text in a cell.
 */

const sheetName = '=1+1 <b>\'";--';
const accounts = hostileTexts.filter((text) => kept(text) !== '');
const headers = [
  'Kunde',
  'Klasse',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
];

function craftedWorkbook(): WorkbookContent {
  const text = (value: string): CellContent => ({ value });
  const cells: Record<number, Record<number, CellContent>> = {
    0: Object.fromEntries(headers.map((header, column) => [column, text(header)])),
  };
  accounts.forEach((account, index) => {
    cells[index + 1] = {
      0: text(account),
      1: text('ABC'.charAt(index % 3)),
      2: text(hostileTexts[(index * 7) % hostileTexts.length] ?? ''),
    };
  });
  return {
    ...blankWorkbook('de_DE', 'Europe/Berlin'),
    activeSheet: sheetName,
    sheets: [{ ...blankSheet(sheetName, 7), cells }],
  };
}

/** Account, row and the three texts one assessment carries; the rows below run through all attacks. */
const assessed = accounts.slice(0, 12).map((account, index) => ({
  account,
  note: hostileTexts[(index * 4) % hostileTexts.length] ?? '',
  nextStep: hostileTexts[(index * 4 + 1) % hostileTexts.length] ?? '',
  rater: `${hostileTexts[(index * 4 + 2) % hostileTexts.length] ?? ''} ${index}`,
  decidedBy: hostileTexts[(index * 4 + 3) % hostileTexts.length] ?? '',
}));

let host: Host;
let before: WorkbookContent;
let after: WorkbookContent;
const answers: unknown[] = [];

async function ask(name: string, ...args: unknown[]): Promise<unknown> {
  const { value, error } = await host.execute(name, args);
  if (error) throw new Error(`${name}: ${error.message}`);
  return value;
}

beforeAll(async () => {
  host = await Host.start({
    project: loadProject(),
    content: craftedWorkbook(),
    userLocale: 'de',
  });
  before = await host.content();
  host.select(sheetName, 'A2');
  await ask('applySetup');
  for (const [index, texts] of assessed.entries()) {
    const ratings = { K1: 4, K2: 4, K3: 4, P1: 2, P2: 2, P3: 2 };
    answers.push(await ask('saveAssessment', { id: `id-${index}`, ...texts, ratings }));
  }
  await ask('buildPortfolio');
  after = await host.content();
}, 60_000);
afterAll(() => host.close());

/** Every formula of the workbook with the sheet it stands on. */
function formulas(content: WorkbookContent): { sheet: string; formula: string }[] {
  return content.sheets.flatMap(({ name, cells }) =>
    Object.values(cells).flatMap((row) =>
      Object.values(row).flatMap(({ formula }) =>
        formula === undefined ? [] : [{ sheet: name, formula }],
      ),
    ),
  );
}

test('no text became a formula: there are ours, and they name no attack', () => {
  expect(formulas(before)).toEqual([]);
  const found = formulas(after);
  expect(found.length).toBeGreaterThanOrEqual(2);
  for (const { formula } of found) {
    expect(formula).toMatch(
      /^=(?:IFERROR\(VSTACK\(|STANDING\(|SEGMENT\(|ABCDCLASS\(|(?:ROW|COLUMN)\('=1\+1 <b>''";--'!)/,
    );
    for (const word of ['IMPORT', 'HYPERLINK', 'IMAGE', 'evil', 'alert', 'cmd']) {
      expect(formula).not.toContain(word);
    }
  }
});

test('no text became a link, and every cell of theirs is as it was', () => {
  const theirs = after.sheets.find(({ id }) => id === 7);
  expect(theirs?.name).toBe(sheetName);
  for (const [row, cells] of Object.entries(before.sheets[0]?.cells ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      expect(theirs?.cells[Number(row)]?.[Number(column)]).toEqual(cell);
    }
  }
  for (const { name, cells } of after.sheets) {
    for (const row of Object.values(cells)) {
      for (const { link } of Object.values(row))
        expect(`${name}: ${link}`).toBe(`${name}: undefined`);
    }
  }
});

test('what a hostile rater wrote is stored letter by letter, as text', async () => {
  const values = await host.values('Einschätzungen!A1:AF20');
  const header = values[0] ?? [];
  const column = (word: string) => header.indexOf(word);
  for (const [index, { account, rater, note, nextStep, decidedBy }] of assessed.entries()) {
    const row = values.find((cells) => cells[0] === `id-${index}`) ?? [];
    expect([
      row[column('Account')],
      row[column('Bewertet von')],
      row[column('Notiz')],
      row[column('Nächster Schritt')],
      row[column('Entschieden von')],
    ]).toEqual([kept(account), kept(rater), kept(note), kept(nextStep), kept(decidedBy)]);
  }
});

test('the export of an account starts no cell with a sign that a spreadsheet would run', async () => {
  for (const { account } of assessed) {
    const { csv, count } = (await ask('exportAccount', account)) as AccountExport;
    expect(count).toBeGreaterThanOrEqual(1);
    // Semicolon-separated, quotes doubled: a field starts the line or follows a separator.
    for (const field of csv.matchAll(/(?:^|[;\r\n])"((?:[^"]|"")*)"/g)) {
      expect(field[1]).not.toMatch(/^[=+\-@\t\r]/);
    }
    for (const field of csv.matchAll(/(?:^|;|\r\n)([^";\r\n][^;\r\n]*)/g)) {
      expect(field[1]).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  }
});

test('names that every object has are accounts like any other', async () => {
  for (const account of ['__proto__', 'toString']) {
    const first = (await ask('saveAssessment', {
      id: `odd-${account}`,
      account,
      rater: account,
      ratings: { K1: 5, K2: 5, K3: 5, P1: 1, P2: 1, P3: 1 },
    })) as { account: string };
    expect(first.account).toBe(account);
    const { count } = (await ask('exportAccount', account)) as AccountExport;
    expect(count).toBeGreaterThanOrEqual(1);
  }
});

test('answers to the form are plain JSON without anything that runs', () => {
  for (const answer of answers) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});
