import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import type { SheetAccount } from '../../src/domain/portfolio-account.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { catalogues } from '../../src/text/index.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { notesOf, readNotes } from '../../src/workbook/portfolio-notes.ts';
import { markOf } from '../../src/workbook/portfolio-places.ts';
import { portfolioPage, portfolioPlan } from '../../src/workbook/portfolio-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { aRow, day } from '../domain/a-row.ts';
import { anAssessment } from '../domain/an-assessment.ts';
import { tabOf } from '../fuzz/portfolios.ts';

const accounts = [{ key: '10' }, { key: 'brandt' }, { key: '4711' }];

describe('a note belongs', () => {
  const keysOf = (name: Cell, number: Cell) => [
    ...notesOf([{ name, number, note: 'call' }], accounts).keys(),
  ];
  test.each<[string, Cell, Cell, string]>([
    ['to the account of its number', 'Ohm KG', 10, '10'],
    ['to the account of its number, even where the name is another', 'Brandt', '10', '10'],
    ['to the account of its name, where its number is none', 'BRANDT ', 99, 'brandt'],
    ['to its number, where nobody is called so', 'Ohm KG', '99', '99'],
    ['to its name, where it has no number either', 'Ohm KG', '', 'ohm kg'],
    ['to nobody, without both', '', '', ''],
  ])('%s', (_, name, number, key) => {
    expect(keysOf(name, number)).toEqual([key]);
  });
});

test('two notes on one account are joined, the same one twice is one, a blank one is none', () => {
  const row = (note: Cell, number: Cell = 10) => ({ name: 'Ohm KG', number, note });
  const noteOf = (...rows: Parameters<typeof row>[0][]) =>
    notesOf(
      rows.map((note) => row(note)),
      accounts,
    ).get('10');
  expect(noteOf('call', 'in May')).toEqual({ name: 'Ohm KG', number: '10', note: 'call\nin May' });
  expect(noteOf('call', 'call')?.note).toBe('call');
  expect(noteOf('', 'call', '')?.note).toBe('call');
  expect(noteOf(5)?.note).toBe(5);
  expect(noteOf(new Date(2026, 4, 1))?.note).toBe('2026-05-01');
  expect(noteOf('')).toBeUndefined();
});

describe('the notes of a tab', () => {
  const { columns } = catalogues.en.portfolio;
  const german = catalogues.de.portfolio.columns;
  const blanks = Array<Cell>(7).fill('');
  const mark = markOf('discuss');
  const noteIn = (...cells: Cell[][]) =>
    [...readNotes(cells, accounts)].map(([key, { note }]) => [key, note]);

  test('stand below the headers of the list, in either language', () => {
    for (const { account, number, notes } of [columns, german]) {
      expect(
        noteIn(
          ['Brandt', 99, ...blanks, 'of another list', markOf('movers')],
          [account, number, ...blanks, notes, mark],
          ['Ohm KG', 10, ...blanks, 'call', mark],
          ['Riedel', 4711, ...blanks, 'kept', markOf('kept-notes')],
          ['Brandt', '', ...blanks, 'below, not ours', ''],
        ),
      ).toEqual([
        ['10', 'call'],
        ['4711', 'kept'],
      ]);
    }
  });

  test('are found where the columns were moved', () => {
    expect(
      noteIn(
        [columns.notes, columns.number, columns.account, mark],
        ['call', 10, 'Ohm KG', mark],
        ['in May', '', 'Brandt', mark],
      ),
    ).toEqual([
      ['10', 'call'],
      ['brandt', 'in May'],
    ]);
  });

  test('are found in their usual places where a header was changed, also beside a column of the user', () => {
    const rows: Cell[][] = [
      ['Firma', 'Nr', ...blanks, columns.notes, mark],
      ['Brandt', '', ...blanks, 'call', mark],
      ['Ohm KG', 10, ...blanks, 'in May', mark],
    ];
    const expected = [
      ['brandt', 'call'],
      ['10', 'in May'],
    ];
    expect(noteIn(...rows)).toEqual(expected);
    expect(noteIn(...rows.map((row) => ['mine', ...row]))).toEqual(expected);
    expect(noteIn(...rows.slice(1))).toEqual(expected);
  });

  test('are none on a blank tab', () => {
    expect(noteIn()).toEqual([]);
  });
});

test('a note stays on the tab while its account needs no discussion, and with it when it does again', () => {
  const readingOf = (account: SheetAccount) => ({
    portfolio: portfolioOf(
      [account],
      [anAssessment({ account: '10', day, form: '555555 111111', future: '444444' })],
      defaultSettings,
      day,
    ),
    notCounted: [],
    valueHeaders: [],
    settings: { labels: {}, segments: {} },
    context: contextOf('en_GB'),
    now: '2025-12-09T10:00:00',
  });
  const written = (account: SheetAccount, tab: Cell[][]) => {
    const reading = readingOf(account);
    return tabOf(portfolioPlan(portfolioPage(reading, tab), tab));
  };
  const account = aRow({ key: '10', shownKey: '10', name: 'Ohm KG', number: '10' });
  const noted = (tab: Cell[][]) => tab.filter((line) => line.includes('call in May'));
  // A customer with a future is to be discussed in class C, and not in class B.
  const first = written({ ...account, accountClass: 'C' }, []).map((line) =>
    line[0] === 'Ohm KG' && line[10] === markOf('discuss')
      ? line.map((cell, column) => (column === 9 ? 'call in May' : cell))
      : line,
  );
  expect(noted(first)).toHaveLength(1);
  const kept = written({ ...account, accountClass: 'B' }, first);
  expect(kept.flat()).toContain(catalogues.en.portfolio.keptNotes);
  expect(noted(kept)).toEqual([
    ['Ohm KG', '10', ...Array<Cell>(7).fill(''), 'call in May', markOf('kept-notes')],
  ]);
  const again = written({ ...account, accountClass: 'C' }, kept);
  expect(noted(again).map((line) => [line[0], line[10]])).toEqual([['Ohm KG', markOf('discuss')]]);
  expect(again.flat()).not.toContain(catalogues.en.portfolio.keptNotes);
});
