import { describe, expect, test } from 'vitest';
import { standing } from '../../src/functions/standing.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const english = contextOf('en_US');
const german = contextOf('de_DE');

const traits = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
const customerRatings = [5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1];
const patientRatings = [1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5];
const header = ['id', 'time', 'rater', 'account', ...traits];

const row = (id: string, time: unknown, rater: string, account: unknown, ratings: unknown[]) => [
  id,
  time,
  rater,
  account,
  ...ratings,
];

const story = [
  row('1', '2026-01-10T09:00:00', 'Anna', 'Huber AG', customerRatings),
  row('2', '2026-02-10T09:00:00', 'Anna', 'Roth KG', patientRatings),
  row('3', '2026-03-10T09:00:00', 'Ben', 'Roth KG', patientRatings),
  row('4', '2026-04-10T09:00:00', 'Ben', 'Lang', patientRatings),
];
const accounts = [['Huber AG'], ['Roth KG'], ['Lang'], ['Neu']];
const told = [
  ['', 0, 'Customer', '', 46032],
  ['', 100, 'Patient', '', 46091],
  ['', 100, 'Patient?', '', 46122],
  ['', '', '', '', ''],
];

const stand = (table: unknown, ...rest: unknown[]) =>
  standing.call([accounts, table, ...rest], english);

test('each account stands where its own assessments put it', () => {
  expect(stand([header, ...story])).toEqual(told);
});

describe('the table is read by its headers', () => {
  test('in another order, with columns of the user between', () => {
    const order = [3, 15, 14, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0];
    const turn = (cells: readonly unknown[]) => [
      'mine',
      ...order.map((i) => cells[i]),
      '',
      'also mine',
    ];
    expect(stand([header, ...story].map(turn))).toEqual(told);
  });

  test('in German, below a title', () => {
    const words = ['Kennung', 'Zeitpunkt', 'Bewertet von', 'Account', ...traits];
    expect(stand([['Einschätzungen 2026'], [], words, ...story])).toEqual(told);
  });

  test('with the wording behind the id of a trait', () => {
    const words = [...header.slice(0, 4), ...traits.map((id) => `${id}: etwas Beobachtetes`)];
    expect(stand([words, ...story])).toEqual(told);
  });

  test('with a trait of the team, known from the settings', () => {
    const settings = [
      ['Merkmal K7', 'Empfiehlt uns weiter'],
      ...traits.filter((id) => id.startsWith('K')).map((id) => [`Aktiv ${id}`, 'nein']),
    ];
    const table = [[...header, 'K7'], ...story.map((cells) => [...cells, 3])];
    expect(standing.call([[['Huber AG']], table, settings], german)).toEqual([
      ['', 25, 'Kunde', '', 46032],
    ]);
  });

  test('without a column of accounts it is refused, naming the column', () => {
    expect(() =>
      stand([
        ['time', 'K1'],
        ['2026-01-01', 3],
      ]),
    ).toThrow('column-missing');
    expect(() =>
      stand([
        ['account', 'K1'],
        ['Huber AG', 3],
      ]),
    ).toThrow('column-missing');
  });

  test('names of built-ins harm nothing', () => {
    const table = [
      [...header, '__proto__', 'constructor', 'toString'],
      ...story.map((cells) => [...cells, 5, 5, 5]),
    ];
    const settings = [
      ['__proto__', 5],
      ['constructor', 7],
      ['Trait __proto__', 'x'],
      ['tau', 10],
    ];
    expect(stand(table, settings)).toEqual(told);
    expect(
      standing.call([[['__proto__'], ['constructor'], ['Huber AG']], table, settings], english),
    ).toEqual([['', '', '', '', ''], ['', '', '', '', ''], told[0]]);
  });
});

describe('a damaged row is left out and breaks no other', () => {
  test.each([
    ['no time', row('9', 'soon', 'Anna', 'Huber AG', patientRatings)],
    ['no account', row('9', '2026-05-01', 'Anna', '', patientRatings)],
    ['a rating of 7', row('9', '2026-05-01', 'Anna', 'Huber AG', [7, ...patientRatings.slice(1)])],
    ['text for a rating', row('9', '2026-05-01', 'Anna', 'Huber AG', ['oft'])],
    ['an error', row('9', '2026-05-01', 'Anna', 'Huber AG', ['#REF!'])],
    ['an impossible day', row('9', '2026-02-30', 'Anna', 'Huber AG', patientRatings)],
    ['nothing', []],
  ])('%s', (_, damaged) => {
    expect(stand([header, damaged, ...story])).toEqual(told);
  });
});

describe('times', () => {
  test.each([
    ['ISO text', '2026-01-10T09:00:00'],
    ['an ISO day', '2026-01-10'],
    ['with a blank', '2026-01-10 09:00'],
    ['a German date', '10.01.2026 09:00'],
    ['a day number', 46032],
    ['a day number with time', 46032.375],
    ['a date', new Date(2026, 0, 10, 9)],
  ])('%s is understood', (_, time) => {
    const table = [header, row('1', time, 'Anna', 'Huber AG', customerRatings)];
    expect(standing.call(['Huber AG', table], english)).toEqual([told[0]]);
  });

  test('the as-of date of the settings decides what counts', () => {
    const early = stand([header, ...story], [['asOf', '2026-02-28']]) as unknown[][];
    expect(early.map((cells) => cells[2])).toEqual(['Customer', 'Patient?', '', '']);
    const late = stand([header, ...story], [['Stichtag', '01.04.2027']]) as unknown[][];
    expect(late.map((cells) => cells[2])).toEqual(['Unknown', 'Unknown', 'Patient?', '']);
  });
});

describe('a view of one rater', () => {
  test('one name for all, in whatever spelling', () => {
    const seen = stand([header, ...story], '', ' BEN') as unknown[][];
    expect(seen.map((cells) => cells[2])).toEqual(['', 'Patient?', 'Patient?', '']);
  });

  test('a column of names: each account as its owner sees it, blank is everybody', () => {
    const owners = [['Anna'], [''], ['Anna'], ['Ben']];
    const seen = stand([header, ...story], '', owners) as unknown[][];
    expect(seen.map((cells) => cells[2])).toEqual(['Customer', 'Patient', '', '']);
  });
});

test('accounts are compared without case, blanks and composition', () => {
  const table = [header, row('1', '2026-01-10', 'Anna', 'Mu\u0308ller  gmbh', customerRatings)];
  expect(standing.call([' MÜLLER GmbH ', table], english)).toEqual([told[0]]);
  const numbers = [header, row('1', '2026-01-10', 'Anna', 10012, customerRatings)];
  expect(standing.call(['10012', numbers], english)).toEqual([told[0]]);
});

test('marks, withdrawal and words are those of the table and the settings', () => {
  const marks = ['ourFailure', 'Nur diese Situation', 'withdrawnAt'];
  const table = [
    [...header, ...marks],
    [...row('1', '2026-01-10', 'Anna', 'Huber AG', customerRatings), false, '', ''],
    [...row('2', '2026-01-11', 'Anna', 'Huber AG', patientRatings), true, '', ''],
    [...row('3', '2026-01-12', 'Anna', 'Huber AG', patientRatings), '', 'ja', ''],
    [...row('4', '2026-01-13', 'Anna', 'Huber AG', patientRatings), '', '', '2026-01-14'],
  ];
  const settings = [['Word for Customer', 'gibt Energie']];
  expect(standing.call(['Huber AG', table, settings], english)).toEqual([
    ['', 0, 'gibt Energie', '', 46032],
  ]);
});

test('the trend is told in the words of the sheet', () => {
  const table = [
    header,
    row('1', '2026-01-10', 'Anna', 'Huber AG', customerRatings),
    row('2', '2026-02-10', 'Anna', 'Huber AG', patientRatings),
  ];
  const [[, , , trend] = []] = standing.call(['Huber AG', table], german) as unknown[][];
  expect(trend).toBe('Richtung Patient');
  const neutral = [['labelPatient', 'kostet Energie']];
  const [[, , , own] = []] = standing.call(['Huber AG', table, neutral], german) as unknown[][];
  expect(own).toBe('Richtung „kostet Energie“');
  const english = [['labelPatient', 'Patient']];
  const [[, , , usual] = []] = standing.call(['Huber AG', table, english], german) as unknown[][];
  expect(usual).toBe('Richtung Patient');
});
