import { describe, expect, test } from 'vitest';
import { labels } from '../../src/domain/label.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standardTraits } from '../../src/domain/traits.ts';
import { languages } from '../../src/text/language.ts';
import { accountKey } from '../../src/workbook/account-key.ts';
import { settingGroups } from '../../src/workbook/settings-definitions.ts';
import {
  defaultSettingRows,
  findSettings,
  labelWordValues,
  readSettings,
  settingsHeader,
} from '../../src/workbook/settings-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const german = contextOf('de_DE');
const english = contextOf('en_US');
const all = settingGroups.flatMap(({ settings }) => settings);

const read = (rows: readonly (readonly unknown[])[], sheet = german) => readSettings(rows, sheet);

describe('the list of settings', () => {
  test('no key and no id stands for two settings', () => {
    const meanings = new Map<string, string>();
    for (const { id, key } of all) {
      for (const word of new Set([id, key.en, key.de].map(accountKey))) {
        expect(meanings.get(word) ?? id, `"${word}"`).toBe(id);
        meanings.set(word, id);
      }
    }
  });

  test('ids are as they are always understood', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['asOf', 'tilt', 'tau', 'halfLife', 'expiry']));
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test.each(languages)('every setting is explained, %s', (language) => {
    for (const { id, key, explanation } of all) {
      expect(key[language], id).not.toBe('');
      expect(explanation[language], id).toMatch(/\.$/);
    }
  });

  test.each(languages)('the whole tab as it is first written, %s', async (language) => {
    const rows = [
      settingsHeader(language),
      ...defaultSettingRows(language).map(({ cells }) => cells),
    ];
    const page = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    await expect(`${page}\n`).toMatchFileSnapshot(`../golden/settings.${language}.md`);
  });
});

describe('the tab as first written', () => {
  test.each(languages)('means the defaults, %s', (language) => {
    for (const sheet of [german, english]) {
      const rows = [
        settingsHeader(language),
        ...defaultSettingRows(language).map(({ cells }) => cells),
      ];
      const { table, problems, isSettings } = read(rows, sheet);
      expect(problems).toEqual([]);
      expect(isSettings).toBe(true);
      expect(table.model).toEqual(defaultSettings);
      expect(table.isAsOfFixed).toBe(false);
      expect(table.classWords.size).toBe(0);
    }
  });

  test('has one row for every setting, found again where it stands', () => {
    const rows = [settingsHeader('de'), ...defaultSettingRows('de').map(({ cells }) => cells)];
    const places = findSettings(rows);
    expect(places.map(({ definition }) => definition.id)).toEqual(all.map(({ id }) => id));
    for (const { row, key } of places) expect(rows[row]?.[0]).toBe(key);
  });

  test('the neutral words fill the rows of the labels', () => {
    const neutral = labelWordValues('neutral', 'de');
    expect(neutral).toHaveLength(labels.length);
    const { table } = read(neutral.map(({ id, value }) => [id, value]));
    expect(table.labels.patient).toBe('kostet Energie');
    expect(table.labelWords.get('kostet energie')).toBe('patient');
  });
});

describe('a table is read wherever and however it stands', () => {
  test('below a title, in another order, with columns around it', () => {
    const rows = [
      ['Unsere Einstellungen', '', '', '', ''],
      ['', 'Wert', 'Einstellung', 'Erläuterung', ''],
      ['', 5, 'Neigung zur Zukunft', 'x', 'mine'],
      ['', '', '', '', ''],
      ['', '200', 'halfLife', '', ''],
      ['', 'whatever', 'Berlin', '', ''],
    ];
    const { table, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(table.model.tilt).toBe(5);
    expect(table.model.halfLife).toBe(200);
  });

  test('numbers as people write them, in either locale', () => {
    const rows = [
      ['cutA', '75 %'],
      ['cutB', '0,9'],
      ['Mindeststunden A', '1,5'],
    ];
    for (const sheet of [german, english]) {
      const { table, problems } = read(rows, sheet);
      expect(problems).toEqual([]);
      expect(table.model.cuts).toEqual([0.75, 0.9]);
      expect(table.model.hours.A.min).toBe(1.5);
    }
  });

  test('days as dates, day numbers and text', () => {
    for (const cell of ['2026-11-23', '23.11.2026', 46349, new Date(2026, 10, 23)]) {
      expect(read([['Stichtag', cell]]).table.model.asOf).toBe(46349);
    }
  });

  test('a blank value is the default', () => {
    const { table, problems } = read([
      ['tilt', ''],
      ['Wort für Patient', ' '],
    ]);
    expect(problems).toEqual([]);
    expect(table.model.tilt).toBe(0);
    expect(table.labels.patient).toBeUndefined();
  });

  test('without any key it is no settings table', () => {
    expect(read([['a', 1]]).isSettings).toBe(false);
    expect(read([]).isSettings).toBe(false);
  });

  test('a third cut makes a tail', () => {
    expect(read([['cutC', 0.99]]).table.model.cuts).toEqual([0.8, 0.95, 0.99]);
  });
});

describe('classes, traits and words of the team', () => {
  test('several words for a class', () => {
    const { table } = read([
      ['Wörter für Klasse A', 'Gold; X1 ;1'],
      ['Wörter für Klasse D', 4],
      ['Wörter für Interessenten', 'Interessent'],
    ]);
    expect([...table.classWords]).toEqual([
      ['gold', 'A'],
      ['x1', 'A'],
      ['1', 'A'],
      ['4', 'D'],
      ['interessent', 'none'],
    ]);
  });

  test('a trait is reworded, weighted, switched off, turned and added', () => {
    const { table, problems } = read([
      ['Merkmal K1', 'Zahlt pünktlich'],
      ['Gewicht K2', 2],
      ['Aktiv K3', 'nein'],
      ['Pol P3', 'Kunde'],
      ['Trait T1', 'Brings us in early'],
      ['Pole T1', 'customer'],
      ['Merkmal K7', 'Empfiehlt uns'],
    ]);
    expect(problems).toEqual([]);
    const { traits } = table.model;
    expect(traits).toHaveLength(standardTraits.length + 2);
    const of = (id: string) => traits.find((trait) => trait.id === id);
    expect(table.traitWordings.get('K1')).toBe('Zahlt pünktlich');
    expect(of('K2')?.weight).toBe(2);
    expect(of('K3')?.weight).toBe(0);
    expect(of('P3')?.pole).toBe('customer');
    expect(of('T1')).toEqual({ id: 'T1', pole: 'customer', weight: 1 });
    expect(of('K7')?.pole).toBe('customer');
  });

  test('an explanation of K1 in another cell adds no trait', () => {
    expect(read([['Merkmal K9', '']]).table.model.traits).toEqual(standardTraits);
  });
});

describe('a value that does not fit is said, and the default holds', () => {
  test.each<[rows: unknown[][], problem: string]>([
    [[['tilt', 'viel']], 'setting-not-a-number'],
    [[['tilt', '5 %']], 'setting-not-a-number'],
    [[['tilt', true]], 'setting-not-a-number'],
    [[['tilt', '#N/A']], 'setting-not-a-number'],
    [[['tilt', 11]], 'setting-out-of-range'],
    [[['cutA', 80]], 'setting-out-of-range'],
    [[['asOf', 'heute']], 'setting-not-a-day'],
    [[['asOfFixed', 'vielleicht']], 'setting-not-a-choice'],
    [[['poleK1', 'oben']], 'setting-not-a-choice'],
    [
      [
        ['tilt', 1],
        ['Neigung zur Zukunft', 2],
      ],
      'setting-twice',
    ],
    [
      [
        ['cutA', 0.9],
        ['cutB', 0.8],
      ],
      'setting-not-rising',
    ],
    [
      [
        ['hoursMinA', 5],
        ['hoursMaxA', 4],
      ],
      'setting-not-rising',
    ],
    [[['curveGrowHalf', 101]], 'setting-not-rising'],
    [[['confirmWithin', 10]], 'setting-not-rising'],
    [
      [
        ['classWordsA', 'Gold'],
        ['classWordsB', 'gold'],
      ],
      'setting-word-twice',
    ],
    [
      [
        ['labelPatient', 'offen'],
        ['labelUnknown', 'Offen'],
      ],
      'setting-word-twice',
    ],
    [[['Trait T1', 'x']], 'setting-pole-missing'],
    [['K1', 'K2', 'K3', 'K4', 'K5', 'K6'].map((id) => [`weight${id}`, 0]), 'setting-pole-empty'],
  ])('%j', (rows, kind) => {
    const { table, problems } = read(rows);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect({ ...table.model, tilt: 0 }).toEqual(defaultSettings);
  });

  test('the same value twice is no contradiction', () => {
    const { problems } = read([
      ['tilt', 1],
      ['Neigung zur Zukunft', '1'],
    ]);
    expect(problems).toEqual([]);
  });

  test('the problem names the key as it stands in the table', () => {
    expect(read([['Neigung zur Zukunft', 50]]).problems).toEqual([
      { kind: 'setting-out-of-range', setting: 'Neigung zur Zukunft', got: 50, min: -10, max: 10 },
    ]);
  });

  test('names of built-ins are no settings', () => {
    const rows = ['__proto__', 'constructor', 'toString', 'Trait __proto__', 'hasOwnProperty'];
    const { table, problems, isSettings } = read(rows.map((key) => [key, 7]));
    expect(isSettings).toBe(false);
    expect(problems).toEqual([]);
    expect(table.model).toEqual(defaultSettings);
    expect(({} as Record<string, unknown>)['7']).toBeUndefined();
  });
});
