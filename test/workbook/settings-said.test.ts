import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { findSettings, readSettings } from '../../src/workbook/settings-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const ids = (names: string, value: unknown) => names.split(' ').map((id) => [id, value]);

/** Small tables of settings, in German unless said otherwise. */
const tables: readonly (readonly unknown[][])[] = [
  ...[-10, 10, -10.5, 10.5, '-10', '1,5', 'x', true, new Date(2025, 0, 1)].map((cell) => [
    ['tilt', cell],
  ]),
  ...[0, 1, '100 %', '101 %', '50%', '5‰', 1.01, -0.01].map((cell) => [
    ['cutA', cell],
    ['cutB', 1],
    ['cutC', 1],
  ]),
  ...[
    'tau',
    'patientFrom',
    'customerTo',
    'confirmAfter',
    'confirmWithin',
    'halfLife',
    'horizon',
    'expiry',
    'hoursBudget',
    'minutesPerVisit',
    'weightHeadroom',
    'weightNetwork',
    'hoursMinA',
    'hoursMaxNone',
    'hoursNormD',
    'curveGrowNone',
    'weightK1',
  ].flatMap((id) => [[[id, -1]], [[id, 0]], [[id, 15]], [[id, 1e9]]]),
  ...[
    'ja',
    'YES',
    'j',
    'y',
    'X',
    'wahr',
    'TRUE',
    1,
    true,
    'an',
    'on',
    'nein',
    'No',
    'n',
    'falsch',
    'false',
    0,
    false,
    'aus',
    'off',
    'vielleicht',
    5,
  ].flatMap((cell) => [[['asOfFixed', cell]], [['activeK1', cell]]]),
  ...['Kunde', 'patient', 'Customer', 'gibt Energie', 'offen', '', 5, true].map((cell) => [
    ['poleK2', cell],
  ]),
  [
    ['confirmAfter', 100],
    ['confirmWithin', 100],
  ],
  [
    ['confirmAfter', 100],
    ['confirmWithin', 101],
  ],
  [['cutA', 0.9]],
  [
    ['cutA', 0.95],
    ['cutB', 0.95],
  ],
  [
    ['cutB', 0.9],
    ['cutC', 0.9],
  ],
  [
    ['cutB', 0.9],
    ['cutC', 0.91],
  ],
  [
    ['hoursMinB', 3],
    ['hoursMaxB', 3],
    ['hoursNormB', 3],
  ],
  [
    ['hoursMinB', 4],
    ['hoursMaxB', 3],
    ['hoursNormB', 7],
  ],
  [
    ['curveGrowNone', 10],
    ['curveGrowHalf', 20],
    ['curveGrowPresent', 30],
  ],
  [['curveGrowHalf', 60]],
  [['curveHoldNone', 99]],
  [
    ['asOf', '2025-10-01'],
    ['comparison', '1.7.2025'],
    ['hoursBudget', 120],
  ],
  [['comparison', 'gestern']],
  [
    ['Wörter für Klasse A', 'Gold; X1\nTop;;'],
    ['classWordsB', 'gold'],
    ['classWordsC', 7],
    ['classWordsNone', 'Gold'],
  ],
  [['classWordsA', 'Gold; gold']],
  [
    ['labelCustomer', 'gibt'],
    ['labelPatient', 'kostet'],
    ['labelMixed', 7],
  ],
  [
    ['labelUndecided', 'offen'],
    ['labelMixed', 'OFFEN'],
  ],
  [
    ['labelCustomer', 'eins'],
    ['labelPatient', 'eins'],
  ],
  [
    ['labelPatient', ' eins '],
    ['labelUnknown', 'eins'],
    ['labelMixed', 'eins'],
  ],
  [
    ['segmentGrow', 'Ausbauen!'],
    ['segmentHold', 7],
    ['segmentWin', true],
  ],
  [
    ['Merkmal K1', ' Zahlt '],
    ['traitP6', 'x'],
    ['traitT1', 'neu'],
    ['poleT1', 'Kunde'],
    ['weightT1', 2],
  ],
  [
    ['trait AB12', 'neu'],
    ['Pole AB12', 'patient'],
    ['Weight AB12', '0,5'],
    ['Use AB12', 'no'],
  ],
  [['aktiv K7', 'ja']],
  [['Gewicht P8', 3]],
  [['Merkmal X9', 'ohne Pol']],
  [['Pol X9', 'oben']],
  [
    ['Merkmal ABCD1', 'zu lang'],
    ['Merkmal K1234', 'zu lang'],
    ['Merkmal K', 'x'],
    ['Merkmal 7', 'x'],
    ['x Merkmal K7', 'x'],
    ['Merkmal K7 x', 'x'],
  ],
  [['activeK7', 'vielleicht']],
  [...ids('weightP1 weightP2 weightP3 weightP4 weightP5 weightP6', 0)],
  [...ids('activeP1 activeP2 activeP3 activeP4 activeP5 activeP6', 'nein'), ['weightP7', 1]],
  [...ids('poleK1 poleK2 poleK3 poleK4 poleK5 poleK6', 'Patient')],
  [
    ['tilt', 1],
    ['tilt', 2],
    ['tilt', 1],
  ],
  [
    ['tilt', ''],
    ['tilt', 2],
  ],
  [
    ['x'.repeat(200), 1],
    ['x'.repeat(201), 1],
  ],
  [
    ['Neigung', 1],
    ['TILT', 3],
  ],
];

/** As JSON, with maps as lists and a date by its local day, whatever the machine's zone. */
const from = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key, one: unknown) {
    const held = this[key];
    if (held instanceof Date) return `date ${held.toLocaleDateString('en-CA')}`;
    return one instanceof Map ? [...one] : one;
  });

/** What a table says beyond the defaults, and what is wrong with it. */
function said(rows: readonly (readonly unknown[])[], locale: string): string {
  const { table, problems } = readSettings(rows, contextOf(locale));
  const { model, ...words } = table;
  const changed = Object.entries(model).flatMap(([name, value]) =>
    from(value) === from(defaultSettings[name as keyof typeof defaultSettings])
      ? []
      : [`${name} ${from(value)}`],
  );
  const others = Object.entries(words).flatMap(([name, value]) =>
    ['{}', '[]', 'false'].includes(from(value)) ? [] : [`${name} ${from(value)}`],
  );
  return [...changed, ...others, ...problems.map((problem) => `! ${from(problem)}`)].join('; ');
}

test.each(['de_DE', 'en_US'])('what small tables of settings say, %s', async (locale) => {
  const lines = tables.map((rows) => `${from(rows)} → ${said(rows, locale) || 'the defaults'}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    `../golden/settings-said.${locale.slice(0, 2)}.txt`,
  );
});

test.each<[string, unknown[][], string]>([
  [
    'the column with the most keys',
    [
      ['tilt', 'halfLife', 1],
      ['', 'expiry', 2],
    ],
    '0:1:2 1:1:2',
  ],
  ['the left one of two', [['tilt', 'halfLife', 1]], '0:0:1'],
  [
    'the left one of two, met later',
    [
      ['', 'halfLife', 1],
      ['tilt', '', 1],
    ],
    '1:0:1',
  ],
  [
    'values where a header says so',
    [
      ['Wert', '', 'Einstellung'],
      [5, '', 'tilt'],
    ],
    '1:2:0',
  ],
  [
    'values where the header of another language says so',
    [
      ['Setting', '', 'Value'],
      ['tilt', '', 5],
    ],
    '1:0:2',
  ],
  [
    'no header below the first key',
    [
      ['tilt', 5],
      ['x', '', 'Wert'],
    ],
    '0:0:1',
  ],
  [
    'no header below twenty rows',
    [...Array.from({ length: 20 }, () => ['x']), ['x', '', 'Wert'], ['tilt', '', 5]],
    '21:0:1',
  ],
  [
    'a header in the twentieth row',
    [...Array.from({ length: 19 }, () => ['x']), ['x', '', 'Wert'], ['tilt', '', 5]],
    '20:0:2',
  ],
  [
    'no header in the column of keys',
    [
      ['Wert', ''],
      ['tilt', 5],
    ],
    '1:0:1',
  ],
  ['nothing', [['x']], ''],
])('keys and values are found: %s', (_, rows, places) => {
  const found = findSettings(rows).map(({ row, valueColumn }) => {
    const key = (rows[row] ?? []).findIndex(
      (cell) =>
        ['tilt', 'halfLife', 'expiry'].includes(String(cell)) &&
        rows[row]?.indexOf(cell) !== valueColumn,
    );
    return `${row}:${key}:${valueColumn}`;
  });
  const expected = places.split(' ').filter((place) => place !== '');
  expect(found.map((place) => place.replace(/:.*:/, ':'))).toEqual(
    expected.map((place) => place.replace(/:.*:/, ':')),
  );
});

test('a key is told as it stands, without the blanks around it', () => {
  expect(findSettings([['  TILT ', 5]])[0]).toMatchObject({ key: 'TILT', row: 0, valueColumn: 1 });
});
