import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { openSample } from '../../src/workbench/sample-file.ts';
import type {
  AccountAtSelection,
  AccountExport,
  AccountHistory,
  AssessmentQueue,
  FormStart,
  SavedStanding,
} from '../../src/workbook/form-answers.ts';
import { daysAgo } from '../days-ago.ts';
import { customerForm, patientForm, supplierWorkbook } from './supplier.ts';

/* Assessing on the host: what is asserted is the state of the workbook and what the user is told. */

let host: Host;
let setUp: WorkbookContent;

beforeAll(async () => {
  host = await Host.start({
    project: loadProject(),
    content: supplierWorkbook(),
    userLocale: 'de',
  });
  host.select('Kunden', 'A5');
  const { error } = await host.execute('applySetup');
  if (error) throw new Error(error.message);
  setUp = await host.content();
});
afterAll(() => host.close());
beforeEach(async () => {
  await host.load(setUp);
  host.select('Kunden', 'A5');
});

async function ask<Answer>(name: string, ...args: unknown[]): Promise<Answer> {
  const { value, error } = await host.execute(name, args);
  if (error) throw new Error(error.message);
  return value as Answer;
}

async function refusal(name: string, ...args: unknown[]): Promise<string> {
  const { error } = await host.execute(name, args);
  return error?.message ?? 'no refusal';
}

async function rows(): Promise<string[]> {
  const values = await host.values('Einschätzungen!A2:D40');
  return values.filter((row) => row[0] !== null).map((row) => row.join(' | '));
}

const brandt = (more: object = {}) => ({
  id: 'a1',
  account: 'Brandt & Söhne KG',
  rater: 'Kim',
  ...customerForm,
  ...more,
});

describe('saving', () => {
  test('one row is added, and nothing else changes but the as-of date and what follows from it', async () => {
    const before = await host.content();
    const standing = await ask<SavedStanding>('saveAssessment', brandt());
    const after = await host.content();
    // By hand: K1–K6 5 5 4 5 4 –, P1–P6 1 1 2 1 – –: K = 90, P = 6.25, S = (6.25 + 100 − 90) / 2 = 8.125.
    expect(standing).toMatchObject({
      account: 'Brandt & Söhne KG',
      score: 8.125,
      label: 'Kunde',
      trend: null,
      segment: 'Ausbauen',
      nextStep:
        'Jetzt Zeit investieren: einen gemeinsamen Plan mit Terminen vereinbaren. Frei gewordene Stunden gehen zuerst hierher.',
    });
    // Factors 4 4 3 5 5 –: (0.25·75 + 0.2·75 + 0.15·50 + 0.15·100 + 0.15·100) / 0.9.
    expect(standing.future).toBeCloseTo(71.25 / 0.9, 9);
    expect(standing.low).toBe(0);
    const cellsOf = (content: WorkbookContent, name: string) =>
      content.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    const changed = Object.entries(cellsOf(after, 'Einschätzungen')).filter(
      ([row, cells]) =>
        JSON.stringify(cells) !== JSON.stringify(cellsOf(before, 'Einschätzungen')[Number(row)]),
    );
    expect(changed.map(([row]) => row)).toEqual(['1']);
    const theirs = (content: WorkbookContent) =>
      Object.values(cellsOf(content, 'Kunden')).map((cells) => [0, 1, 2, 3].map((c) => cells[c]));
    expect(theirs(after)).toEqual(theirs(before));
  });

  test('the columns show the standing that the save answered', async () => {
    const standing = await ask<SavedStanding>('saveAssessment', brandt());
    const [[future, score, label, trend, last, segment] = []] = await host.values('Kunden!E5:J5');
    expect([future, score, label, last, segment]).toEqual([
      standing.future,
      standing.score,
      standing.label,
      standing.lastAssessed,
      standing.segment,
    ]);
    expect(trend === '' || trend === null).toBe(true);
  });

  test('the same id is stored once, however often it is sent', async () => {
    const first = await ask<SavedStanding>('saveAssessment', brandt());
    const again = await ask<SavedStanding>('saveAssessment', brandt());
    expect(again).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  test('an id with other ratings, or of another account, is refused and changes nothing', async () => {
    await ask('saveAssessment', brandt());
    expect(await refusal('saveAssessment', brandt({ desired: 1 }))).toContain(
      'mit anderen Bewertungen',
    );
    expect(await refusal('saveAssessment', brandt({ account: 'Gerlach Pumpen' }))).toContain(
      'gehört schon zu einer Einschätzung eines anderen Accounts',
    );
    expect(await rows()).toHaveLength(1);
  });

  test('the account is found whatever its capitals and blanks, and stored as it stands in the sheet', async () => {
    await ask('saveAssessment', brandt({ account: '  gerlach   PUMPEN ' }));
    expect(await rows()).toEqual([expect.stringContaining('| Gerlach Pumpen')]);
  });

  test('a time with a zone is kept in the zone of the spreadsheet', async () => {
    await ask('saveAssessment', brandt({ time: '2026-03-01T23:30:00Z' }));
    expect(await rows()).toEqual(['a1 | 2026-03-02T00:30:00 | Kim | Brandt & Söhne KG']);
  });

  test('two raters confirm a patient, and the segment follows', async () => {
    const signal = await ask<SavedStanding>('saveAssessment', brandt({ ...patientForm, id: 'p1' }));
    expect(signal.label).toBe('Patient?');
    expect(signal.segment).toBe('Ausbauen');
    const confirmed = await ask<SavedStanding>(
      'saveAssessment',
      brandt({ ...patientForm, id: 'p2', rater: 'Robin' }),
    );
    expect(confirmed.label).toBe('Patient');
    expect(confirmed.segment).toBe('Klären');
  });

  test('an assessment with an open failure on our side is kept and counts for nothing', async () => {
    const standing = await ask<SavedStanding>('saveAssessment', brandt({ ourFailure: true }));
    expect(standing).toMatchObject({ score: null, lastAssessed: null, label: 'unbekannt' });
    expect(await rows()).toHaveLength(1);
  });

  test('it takes at most fifteen service calls', async () => {
    const { calls, error } = await host.execute('saveAssessment', [brandt()]);
    expect(error).toBeUndefined();
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(15);
  });
});

test('eight raters who save in the same second each find their row', async () => {
  const names = ['Ada', 'Ben', 'Cem', 'Dora', 'Eva', 'Finn', 'Gül', 'Hans'];
  const saves = names.map((rater) =>
    ask('saveAssessment', brandt({ id: `at-once-${rater}`, rater })),
  );
  await Promise.all(saves);
  expect((await rows()).map((row) => row.split(' | ')[2]).sort()).toEqual(names);
});

describe('what is refused in a sentence', () => {
  test('faults of the form, an account nobody has, a save without a rater', async () => {
    for (const [more, sentence] of [
      [{ ratings: {}, factors: {}, desired: null }, 'Es gibt noch nichts zu speichern.'],
      [{ rater: ' ' }, 'Tragen Sie zuerst Ihren Namen ein'],
      [{ account: 'Nirgends AG' }, 'In keinem Blatt steht ein Account „Nirgends AG“'],
      [{ note: 'x'.repeat(50_000) }, '„Notiz“ hat 50000 Zeichen'],
      [{ nextStep: 7.5, decidedBy: true }, '„Entschieden von“ ist ein Text'],
      [{ onlyThisSituation: 'ja' }, '„Nur diese Situation“ ist true oder false'],
      [{ factors: { fit: 6 } }, '„Passung“ erwartet 1, 2, 3'],
      [{ ratings: { K1: 'oft' } }, '„K1“ erwartet 1, 2, 3, 4, 5 oder nichts, enthält aber „oft“'],
    ] as const) {
      expect(await refusal('saveAssessment', brandt(more))).toContain(sentence);
    }
    expect(await refusal('saveAssessment', null)).toContain('Eine Einschätzung ist ein Objekt');
    expect(await rows()).toEqual([]);
  });
});

describe('taking back', () => {
  test('undo removes the row as if it had never been', async () => {
    await ask('saveAssessment', brandt());
    await ask('saveAssessment', brandt({ id: 'a2', rater: 'Robin' }));
    expect(await ask('undoSave', 'a2')).toEqual({ account: 'Brandt & Söhne KG' });
    expect(await rows()).toEqual([expect.stringContaining('a1')]);
    expect(await refusal('undoSave', 'a2')).toContain('keine Einschätzung mit der Kennung „a2“');
  });

  test('a withdrawn assessment stays with its reason and counts no more', async () => {
    await ask('saveAssessment', brandt());
    const standing = await ask<SavedStanding>('withdrawAssessment', 'a1', '=Verwechselt');
    expect(standing).toMatchObject({ score: null, lastAssessed: null });
    const history = await ask<AccountHistory>('accountHistory', 'Brandt & Söhne KG');
    expect(history.assessments).toEqual([
      expect.objectContaining({
        excluded: 'withdrawn',
        withdrawn: expect.objectContaining({ why: '=Verwechselt' }),
        score: 8.125,
      }),
    ]);
    expect(await refusal('withdrawAssessment', 'a1', 'noch einmal')).toContain(
      'schon zurückgezogen',
    );
    expect(await refusal('withdrawAssessment', 'a1', ' ')).toContain('Sagen Sie in wenigen Worten');
  });
});

describe('data rights', () => {
  beforeEach(async () => {
    await ask('saveAssessment', brandt({ time: daysAgo(1270) }));
    await ask(
      'saveAssessment',
      brandt({ id: 'a2', account: 'Gerlach Pumpen', time: daysAgo(730) }),
    );
    await ask('saveAssessment', brandt({ id: 'a3', time: daysAgo(22) }));
  });

  test('an export holds all assessments of the account and no other, and nothing private', async () => {
    await ask('keepPrivateAnswers', 'Brandt & Söhne KG', { keep: -2, pull: 4 });
    const exported = await ask<AccountExport>('exportAccount', 'brandt & söhne kg');
    expect(exported.count).toBe(2);
    expect(exported.assessments.map(({ id }) => id)).toEqual(['a1', 'a3']);
    expect(exported.csv.split('\r\n')).toHaveLength(3);
    expect(exported.csv).toContain('"Brandt & Söhne KG"');
    expect(exported.csv).not.toContain('Gerlach');
    expect(JSON.stringify(exported)).not.toMatch(/keep|pull/);
  });

  test('deleting an account deletes its rows and no other', async () => {
    expect(await refusal('deleteAccount', 'Brandt & Söhne KG', 5)).toContain(
      'Inzwischen sind es 2',
    );
    expect(await ask('deleteAccount', 'Brandt & Söhne KG', 2)).toEqual({ deleted: 2 });
    expect(await rows()).toEqual([expect.stringContaining('a2')]);
    expect(await refusal('deleteAccount', 'Brandt & Söhne KG')).toContain(
      'gibt es keine Einschätzung',
    );
  });

  test('old assessments are counted first, then deleted', async () => {
    const { count } = await ask<{ count: number }>('countOlderThan', 36);
    expect(count).toBe(1);
    expect(await ask('purgeAssessments', 36, 1)).toEqual({ deleted: 1 });
    expect(await ask('purgeAssessments', 36)).toEqual({ deleted: 0 });
    expect(await rows()).toHaveLength(2);
    expect(await refusal('purgeAssessments', 0)).toContain('eine ganze Zahl von 1 bis 1200');
    expect(await refusal('purgeAssessments', 'alle')).toContain('„alle“');
  });

  test('assessments of a renamed account are found with a suggestion and relinked', async () => {
    await host.type('Kunden', 'A5', 'Brandt und Söhne GmbH & Co. KG');
    const { orphans } = await ask<AssessmentQueue>('assessmentQueue');
    expect(orphans).toEqual([
      {
        account: 'Brandt & Söhne KG',
        key: 'brandt & söhne kg',
        count: 2,
        suggestion: 'Brandt und Söhne GmbH & Co. KG',
      },
    ]);
    expect(await refusal('relinkAccount', 'Brandt & Söhne KG', 'Nirgends AG')).toContain(
      'In keinem Blatt',
    );
    expect(
      await ask('relinkAccount', 'Brandt & Söhne KG', 'Brandt und Söhne GmbH & Co. KG'),
    ).toEqual({ relinked: 2 });
    expect((await ask<AssessmentQueue>('assessmentQueue')).orphans).toEqual([]);
    const [[score] = []] = await host.values('Kunden!F5');
    expect(score).toBeCloseTo(8.125, 9);
  });

  test('private answers live with the user and can be deleted', async () => {
    await ask('keepPrivateAnswers', 'Gerlach Pumpen', { keep: 1, pull: null });
    const history = await ask<AccountHistory>('accountHistory', 'gerlach pumpen');
    expect(history.privately).toEqual({ keep: 1, pull: null });
    expect(JSON.stringify(await host.content())).not.toContain('zeitwert.private');
    await ask('rememberRater', 'Kim');
    expect(await ask('deletePrivateAnswers')).toEqual({ kept: 0 });
    expect((await ask<AccountHistory>('accountHistory', 'Gerlach Pumpen')).privately).toBeNull();
    expect((await ask<FormStart>('formStart')).rater).toBe('Kim');
  });
});

describe('the selected row', () => {
  test('gives the account as its row reads, in at most four calls', async () => {
    const { value, calls } = await host.execute('accountAtSelection');
    expect(value).toMatchObject({
      none: false,
      account: 'Brandt & Söhne KG',
      accountClass: 'A',
      revenue: 298_500,
      hours: 9,
      row: 5,
      isSetUp: true,
    });
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(4);
  });

  test('is followed when columns and rows are inserted', async () => {
    await host.insertColumns('Kunden', 1, 2);
    await host.insertRows('Kunden', 2);
    host.select('Kunden', 'D6');
    expect(await ask('accountAtSelection')).toMatchObject({
      account: 'Brandt & Söhne KG',
      hours: 9,
    });
  });

  test.each([
    ['the header', 'Kunden', 'B3', 'In Zeile 3 stehen die Überschriften'],
    ['the title', 'Kunden', 'A1', 'Zeile 1 liegt über der Kundentabelle'],
    ['the total', 'Kunden', 'C17', 'Zeile 17 („Summe“) ist kein Account'],
    ['a blank row', 'Kunden', 'A16', 'Zeile 16 ist leer'],
    ['several rows', 'Kunden', 'A5:B7', 'Die Zeilen 5 bis 7 sind ausgewählt'],
    ['our own tab', 'Einstellungen', 'A4', 'Sie sind im Blatt „Einstellungen“'],
  ])('says in a sentence why %s is no account', async (_, sheet, cells, sentence) => {
    host.select(sheet, cells);
    const { value, calls } = await host.execute('accountAtSelection');
    expect((value as AccountAtSelection & { why: string }).why).toContain(sentence);
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(4);
  });

  test.each([
    ['-', 'Zeile 6 („-“) ist kein Account'],
    ['Zwischensumme', 'Zeile 6 („Zwischensumme“) ist kein Account'],
  ])('says of a row among the accounts that names none, %s, what it is', async (name, sentence) => {
    await host.type('Kunden', 'A6', name);
    host.select('Kunden', 'A6');
    expect(await ask('accountAtSelection')).toMatchObject({
      none: true,
      why: expect.stringContaining(sentence),
    });
  });

  test('in a sheet that was not set up is found in four calls, also after columns have come', async () => {
    await host.load(supplierWorkbook());
    const counts: number[] = [];
    const look = async (cell: string) => {
      host.select('Kunden', cell);
      const { value, calls } = await host.execute('accountAtSelection');
      counts.push(calls.reads + calls.writes);
      return value;
    };
    const brandtRow = { account: 'Brandt & Söhne KG', hours: 9, isSetUp: false };
    expect(await look('A5')).toMatchObject(brandtRow);
    expect(await look('A6')).toMatchObject({ account: 'Cordes Hydraulik AG' });
    await host.insertColumns('Kunden', 1, 2);
    expect(await look('A5')).toMatchObject(brandtRow);
    expect(await look('A5')).toMatchObject(brandtRow);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  test('a sheet without accounts is said to have none', async () => {
    host.insertSheet('Notizen');
    host.select('Notizen', 'A1');
    const selection = await ask<AccountAtSelection & { why: string }>('accountAtSelection');
    expect(selection.why).toContain('In diesem Blatt steht keine.');
  });

  test('choosing an account in the form selects its row', async () => {
    await ask('selectAccount', 'Gerlach Pumpen');
    expect(await ask('accountAtSelection')).toMatchObject({ account: 'Gerlach Pumpen', row: 10 });
    expect(await refusal('selectAccount', 'Nirgends AG')).toContain('In keinem Blatt');
  });
});

describe('the queue', () => {
  test('names who is due and why, the most pressing first, and how far the team has come', async () => {
    await ask('saveAssessment', brandt({ time: daysAgo(680) }));
    await ask('saveAssessment', brandt({ id: 'a2', account: 'Gerlach Pumpen', ...patientForm }));
    await ask(
      'saveAssessment',
      brandt({ id: 'a3', account: 'Fuchs Antriebe GmbH', nextStep: 'Angebot', by: '2026-01-31' }),
    );
    await ask('saveAssessment', brandt({ id: 'a4', account: 'Ihde Blechtechnik' }));
    const queue = await ask<AssessmentQueue>('assessmentQueue');
    const reasons = Object.fromEntries(
      queue.accounts.map(({ account, reasons: why }) => [account, why]),
    );
    expect(reasons['Albrecht Getriebe GmbH']).toEqual(['never-assessed']);
    expect(reasons['Brandt & Söhne KG']).toEqual(['expired']);
    expect(reasons['Gerlach Pumpen']).toEqual(['second-opinion']);
    expect(reasons['Fuchs Antriebe GmbH']).toEqual(['overdue-step']);
    expect(reasons['Ihde Blechtechnik']).toEqual([]);
    expect(queue.due[0]).toBe('albrecht getriebe gmbh');
    expect(queue.due.slice(-3)).toEqual([
      'brandt & söhne kg',
      'gerlach pumpen',
      'fuchs antriebe gmbh',
    ]);
    expect([queue.assessed, queue.of]).toEqual([3, 12]);
  });
});

describe('a table that somebody has damaged', () => {
  test('damaged rows are named and left out, the rest still counts', async () => {
    await ask('saveAssessment', brandt());
    await ask('saveAssessment', brandt({ id: 'a2', rater: 'Robin' }));
    await ask('saveAssessment', brandt({ id: 'a3', rater: 'Sascha' }));
    await host.type('Einschätzungen', 'E2', 'oft');
    await host.type('Einschätzungen', 'A3', '');
    await host.type('Einschätzungen', 'C3', '');
    const history = await ask<AccountHistory>('accountHistory', 'Brandt & Söhne KG');
    expect(history.damagedRows).toEqual([2]);
    expect(history.assessments.map(({ rater }) => rater)).toEqual(['', 'Sascha']);
    const standing = await ask<SavedStanding>(
      'saveAssessment',
      brandt({ id: 'a4', rater: 'Toni' }),
    );
    expect(standing.score).toBeCloseTo(8.125, 9);
    expect((await ask<AccountExport>('exportAccount', 'Brandt & Söhne KG')).count).toBe(4);
  });

  test('swapped columns are written as they stand', async () => {
    await host.moveColumns('Einschätzungen', 1, 1, 6);
    await host.moveColumns('Einschätzungen', 20, 2, 3);
    await ask('saveAssessment', brandt());
    const history = await ask<AccountHistory>('accountHistory', 'Brandt & Söhne KG');
    expect(history.assessments).toEqual([
      expect.objectContaining({ id: 'a1', rater: 'Kim', score: 8.125, desired: 5 }),
    ]);
  });

  test('a deleted column comes back with its header, where the formulas see it', async () => {
    await ask('saveAssessment', brandt());
    await host.deleteColumns('Einschätzungen', 23); // desired future
    await ask('saveAssessment', brandt({ id: 'a2', rater: 'Robin' }));
    const [header = []] = await host.values('Einschätzungen!A1:AF1');
    expect(header).toContain('Gewünschte Zukunft');
    const history = await ask<AccountHistory>('accountHistory', 'Brandt & Söhne KG');
    expect(history.assessments.map(({ desired }) => desired)).toEqual([null, 5]);
  });

  test('without its header the table is refused in a sentence, and nothing is lost', async () => {
    await ask('saveAssessment', brandt());
    await host.deleteRows('Einschätzungen', 1);
    const sentence = await refusal('saveAssessment', brandt({ id: 'a2' }));
    expect(sentence).toContain('Im Blatt „Einschätzungen“ fehlt die Spalte');
    expect(await host.values('Einschätzungen!A1')).toEqual([['a1']]);
  });

  test('a deleted Assessments tab comes back with the next save', async () => {
    host.deleteSheet('Einschätzungen');
    host.select('Kunden', 'A5');
    const first = await ask<SavedStanding>('saveAssessment', brandt());
    expect(first.complaint).toContain('Das Blatt mit den Einschätzungen wurde gelöscht');
    expect(host.activeSheet).toBe('Kunden');
    const second = await ask<SavedStanding>('saveAssessment', brandt({ id: 'a2' }));
    expect(second.complaint).toBeUndefined();
    expect(await rows()).toHaveLength(2);
  });

  test('a deleted Settings tab leaves the defaults in force', async () => {
    await ask('saveAssessment', brandt());
    host.deleteSheet('Einstellungen');
    host.select('Kunden', 'A6');
    expect(await ask('accountAtSelection')).toMatchObject({ account: 'Cordes Hydraulik AG' });
    const standing = await ask<SavedStanding>(
      'saveAssessment',
      brandt({ id: 'a2', rater: 'Robin' }),
    );
    expect(standing.label).toBe('Kunde');
    expect(standing.complaint).toContain('Das Blatt mit den Einstellungen wurde gelöscht');
    expect((await ask<FormStart>('formStart')).complaints).toEqual([standing.complaint]);
    expect(await rows()).toHaveLength(2);
  });

  test('a clock that jumps loses nothing: what lies after the as-of day waits for it', async () => {
    await ask('saveAssessment', brandt({ time: '2031-01-01T00:00:00' }));
    const history = await ask<AccountHistory>('accountHistory', 'Brandt & Söhne KG');
    expect(history.assessments.map(({ excluded }) => excluded)).toEqual(['later']);
    const standing = await ask<SavedStanding>(
      'saveAssessment',
      brandt({ id: 'a2', rater: 'Robin' }),
    );
    expect(standing.score).toBeCloseTo(8.125, 9);
  });
});

describe('an execution that ends', () => {
  test('before any of its calls leaves the table whole; the retry stores the assessment once', async () => {
    await ask('saveAssessment', brandt());
    const wanted = brandt({ id: 'a2', rater: 'Robin' });
    const { calls } = await host.execute('saveAssessment', [brandt({ id: 'a9', rater: 'Toni' })]);
    await ask('undoSave', 'a9');
    for (let at = 1; at <= calls.reads + calls.writes; at++) {
      await host.execute('saveAssessment', [wanted], {
        beforeServiceCall: (number) => (number === at ? 'end' : undefined),
      });
      const stored = await rows();
      expect(stored.length === 1 || stored[1]?.endsWith('| Robin | Brandt & Söhne KG')).toBe(true);
      await ask('saveAssessment', wanted);
      expect(await rows()).toHaveLength(2);
      await ask('undoSave', 'a2');
    }
  }, 120_000);
});

describe('accounts with numbers', () => {
  test('are stored under their number and found by number and by name', async () => {
    const { content } = await openSample('de_DE');
    await host.load(content);
    await ask('applySetup');
    const { accounts } = await ask<AssessmentQueue>('assessmentQueue');
    const first = accounts[0];
    if (first === undefined) throw new Error('The sample has no accounts.');
    expect(first.name).not.toBe(first.account);
    const byName = await ask<SavedStanding>('saveAssessment', brandt({ account: first.name }));
    expect(byName.account).toBe(first.account);
    await ask('saveAssessment', brandt({ id: 'a2', rater: 'Robin', account: first.account }));
    for (const account of [first.name, first.account]) {
      const history = await ask<AccountHistory>('accountHistory', account);
      expect(history.assessments.map(({ id }) => id)).toEqual(['a1', 'a2']);
    }
    expect(await ask('deleteAccount', first.name, 2)).toEqual({ deleted: 2 });
  }, 60_000);
});

describe('columns of plain values', () => {
  test('follow each save, undo and withdrawal', async () => {
    const proposal = await ask<object>('proposeSetup');
    await ask('applySetup', { ...proposal, mode: 'values' });
    const shown = () => host.values('Kunden!E5:J5');
    const standing = await ask<SavedStanding>('saveAssessment', brandt());
    expect((await shown())[0]?.slice(0, 3)).toEqual([standing.future, standing.score, 'Kunde']);
    expect((await shown())[0]?.[5]).toBe('Ausbauen');
    await ask('undoSave', 'a1');
    expect((await shown())[0]?.slice(0, 5)).toEqual([null, null, null, null, null]);
  });
});
