import { describe, expect, test } from 'vitest';
import { sheetFunctions } from '../../src/functions/index.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

const english = contextOf('en_US');
const german = contextOf('de_DE');

function call(name: string, args: readonly unknown[], sheet = english) {
  const f = sheetFunctions.find((one) => one.name === name);
  if (f === undefined) throw new Error(`There is no ${name}.`);
  return f.call(args, sheet);
}

describe('a range in, a range out', () => {
  test('one cell in gives one cell', () => {
    expect(call('SEGMENT', ['A', 70, 20])).toBe('Grow');
    expect(call('ABCDCLASS', [12])).toBe('A');
  });

  test('a range of one row stays a range', () => {
    expect(call('SEGMENT', [[['A']], [[70]], [[20]]])).toEqual([['Grow']]);
    expect(call('PATIENTSCORE', [[[3, 3]]])).toEqual([[50]]);
  });

  test('a single value repeats down the range', () => {
    expect(call('SEGMENT', [[['A'], ['C']], 70, [[20], [20]]])).toEqual([['Grow'], ['Develop']]);
  });

  test('rows that are blank in every argument stay blank, and none are returned at the end', () => {
    const classes = [['A'], [''], ['C'], [''], ['']];
    const futures = [[70], [''], [''], [50], ['']];
    const patients = [[''], [''], [''], [''], ['']];
    expect(call('SEGMENT', [classes, futures, patients])).toEqual([
      ['Grow'],
      [''],
      ['Assess first'],
      ['Test'],
    ]);
  });

  test('a repeated value keeps no blank row at the end alive', () => {
    expect(call('SEGMENT', [[['A'], [''], ['']], 70, ''])).toEqual([['Grow']]);
  });

  test.each([
    [
      'PATIENTSCORE',
      [
        [
          ['', ''],
          [undefined, ' '],
        ],
      ],
      [['']],
    ],
    [
      'SEGMENT',
      [
        [[''], ['']],
        [[''], ['']],
        [[''], ['']],
      ],
      [['']],
    ],
    ['ABCDCLASS', [[[''], [null]]], [['']]],
    ['STANDING', [[[''], ['']], [['account', 'time']]], [['', '', '', '', '']]],
  ])('%s of nothing but blanks is one blank row, never an empty table', (name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });

  test('a blank cell gives a blank', () => {
    expect(call('SEGMENT', ['', '', ''])).toBe('');
    expect(call('SEGMENT', [])).toBe('');
    expect(call('PATIENTSCORE', [''])).toBe('');
    expect(call('FUTUREPOTENTIAL', [''])).toBe('');
    expect(call('ABCDCLASS', [''])).toBe('');
    expect(call('SEGMENT', ['', '', '', [['tilt', 5]]])).toBe('');
  });

  test('rows of different length are read as if filled with blanks', () => {
    expect(call('PATIENTSCORE', [[[3, 3], [3]]])).toEqual([[50], ['']]);
  });
});

describe('what does not fit is refused where it stands', () => {
  test('only the refused row shows its sentence', () => {
    const result = call('PATIENTSCORE', [
      [
        [5, 5, 1, 1],
        [5, 'oft', 1, 1],
        [1, 1, 5, 5],
      ],
    ]);
    expect(result).toEqual([
      [0],
      [
        'PATIENTSCORE: "ratings" takes whole numbers from 1 to 5 or a blank cell, but row 2, column 2 holds "oft". Enter for example 4.',
      ],
      [100],
    ]);
  });

  test('a refused row of several columns leaves the others blank', () => {
    const table = [
      ['account', 'time', 'K1', 'P1'],
      ['Huber', '2026-01-01', 5, 1],
    ];
    const settings = [
      ...['K2', 'K3', 'K4', 'K5', 'K6', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => [
        `Aktiv ${id}`,
        'nein',
      ]),
    ];
    expect(call('STANDING', [[['#N/A'], ['Huber']], table, settings], german)).toEqual([
      [
        'STANDING: „accounts“ darf keinen Fehler enthalten, in Zeile 1 steht aber „#N/A“. Beheben Sie den Fehler in dieser Zelle, oder fangen Sie ihn mit WENNFEHLER ab.',
        '',
        '',
        '',
        '',
      ],
      ['', 0, 'Kunde', '', 46023],
    ]);
  });

  test('a refused value takes no part in the classes of the others', () => {
    expect(call('ABCDCLASS', [[[80], ['much'], [15], [5]]])).toEqual([
      ['A'],
      ['ABCDCLASS: "values" takes a number, but row 2 holds "much". Enter for example 60.'],
      ['B'],
      ['C'],
    ]);
  });

  test.each([
    [true, 'TRUE'],
    [0, '0'],
    [6, '6'],
    [2.5, '2.5'],
    ['often', 'often'],
    [new Date(2026, 4, 3), '2026-05-03'],
    [Number.NaN, '?'],
    [Number.POSITIVE_INFINITY, '?'],
    [{}, '?'],
    ['x'.repeat(500), `${'x'.repeat(39)}…`],
  ])('%s is no rating', (cell, shown) => {
    expect(() => call('PATIENTSCORE', [[[cell, 3]]])).toThrow('not-a-rating');
    const [row] = call('PATIENTSCORE', [
      [
        [cell, 3],
        [3, 3],
      ],
    ]) as unknown[][];
    expect(row?.[0]).toContain(`row 1, column 1 holds "${shown}"`);
  });

  test('a rating in a cell formatted as text counts', () => {
    expect(call('PATIENTSCORE', [[['4', '2']]])).toEqual([[25]]);
  });

  test.each(['#N/A', '#DIV/0!', '#REF!', '#WERT!', '#NV', '#BEZUG!'])(
    'the error %s of another formula is told as an error',
    (error) => {
      expect(() => call('SEGMENT', ['A', error, ''])).toThrow('error-cell');
    },
  );

  test('ranges of different height are refused as a whole', () => {
    expect(() => call('SEGMENT', [[['A'], ['B']], [[1], [2], [3]], ''])).toThrow('rows-differ');
  });

  test('a percentage in words is not guessed', () => {
    expect(() => call('SEGMENT', ['A', '70 %', ''])).toThrow('not-a-number');
    expect(call('SEGMENT', ['A', '70,5', ''])).toBe('Grow');
  });
});

describe('words', () => {
  test.each([
    ['A+', 'Ausbauen'],
    [' b ', 'Ausbauen'],
    ['A-Kunde', 'Ausbauen'],
    ['Klasse C', 'Entwickeln'],
    ['', 'Gewinnen'],
  ])('class %j in a German sheet gives %s', (word, segment) => {
    expect(call('SEGMENT', [word, 70, 20], german)).toBe(segment);
  });

  test.each([
    ['Patient', 'Klären'],
    ['patient ', 'Klären'],
    ['kostet Energie', 'Klären'],
    ['takes energy', 'Klären'],
    ['Patient?', 'Ausbauen'],
    ['Kunde', 'Ausbauen'],
    ['Customer', 'Ausbauen'],
    ['zwiespältig', 'Ausbauen'],
    ['Undecided', 'Ausbauen'],
    ['unbekannt', 'Ausbauen'],
    ['', 'Ausbauen'],
    [65, 'Klären'],
    [64.99, 'Ausbauen'],
    ['65', 'Klären'],
  ])('label %j in a German sheet gives %s', (label, segment) => {
    expect(call('SEGMENT', ['A', 70, label], german)).toBe(segment);
  });

  test('the words of the settings are understood and shown', () => {
    const settings = [
      ['Einstellung', 'Wert'],
      ['Wort für Patient', 'Zeitfresser'],
      ['Wort für Klären', 'Sprechen'],
    ];
    expect(call('SEGMENT', ['A', 70, 'zeitfresser', settings], english)).toBe('Sprechen');
    expect(call('SEGMENT', ['A', 70, 'Customer', settings], english)).toBe('Grow');
  });

  test('the locale is not asked for a number', () => {
    const silent = {
      get language(): 'en' {
        throw new Error('asked');
      },
      get decimalComma(): boolean {
        throw new Error('asked');
      },
      isoTime(): string {
        throw new Error('asked');
      },
    };
    expect(call('PATIENTSCORE', [[[3, 3]]], silent)).toEqual([[50]]);
    expect(call('ABCDCLASS', [[['1.234,50 €'], [7]]], silent)).toEqual([['A'], ['C']]);
    expect(() => call('SEGMENT', ['A', 70, 20], silent)).toThrow('asked');
  });
});

describe('ABCDCLASS', () => {
  test('an ambiguous number follows the locale', () => {
    const values = [['1.500'], [300], [200]];
    expect(call('ABCDCLASS', [values], german)).toEqual([['A'], ['A'], ['B']]);
    expect(call('ABCDCLASS', [values], english)).toEqual([['C'], ['A'], ['A']]);
  });

  test('rows without an account and totals take no part', () => {
    const values = [[80], [15], [5], [100], [40]];
    const accounts = [['Huber'], ['Roth'], ['Total Energies'], ['Gesamt:'], ['']];
    expect(call('ABCDCLASS', [values, '', accounts])).toEqual([['A'], ['B'], ['C'], [''], ['']]);
  });

  test.each([
    [[[0.8, 0.95]], ['A', 'B', 'C']],
    [[['80 %', '95 %']], ['A', 'B', 'C']],
    [
      [[0.8], [0.95]],
      ['A', 'B', 'C'],
    ],
    [[[0.5, 0.7, 0.8]], ['A', 'D', 'D']],
  ])('cuts %j', (cuts, classes) => {
    expect(call('ABCDCLASS', [[[80], [15], [5]], cuts])).toEqual(classes.map((one) => [one]));
  });

  test.each([[[[0.9, 0.8]]], [[[0.8]]], [[[0.5, 0.6, 0.7, 0.8]]], [[[80, 95]]], [[['much', 0.9]]]])(
    'cuts %j are refused',
    (cuts) => {
      expect(() => call('ABCDCLASS', [[[1], [2]], cuts])).toThrow('not-cuts');
    },
  );
});

describe('weights', () => {
  test('0 switches a column off, for the coverage too', () => {
    expect(call('PATIENTSCORE', [[[5, '', '', '', 1, '', '', '']]])).toEqual([['']]);
    expect(
      call('PATIENTSCORE', [[[5, '', '', '', 1, '', '', '']], [[1, 1, 0, 0, 1, 1, 0, 0]]]),
    ).toEqual([[0]]);
  });

  test('one weight repeats', () => {
    expect(call('PATIENTSCORE', [[[4, 2, 2, 4]], 2])).toEqual([[50]]);
  });

  test('without a weight on one side there is no score', () => {
    expect(call('PATIENTSCORE', [[[4, 2]], [[0, 1]]])).toEqual([['']]);
  });

  test.each([
    ['blank', [[1, '']], 'weight-missing'],
    ['text', [[1, 'x']], 'not-a-number'],
    ['negative', [[1, -1]], 'out-of-range'],
    [
      'two rows',
      [
        [1, 1],
        [1, 1],
      ],
      'one-row-needed',
    ],
    ['too narrow', [[1, 1, 1]], 'wrong-columns'],
    ['an error', [[1, '#N/A']], 'error-cell'],
  ])('%s is refused', (_, weights, problem) => {
    expect(() => call('PATIENTSCORE', [[[4, 2]], weights])).toThrow(problem);
  });
});

describe('ratings beside settings', () => {
  const ratings = [[5, 5, 1, 1]];

  test('the columns are the traits of the settings, pole by pole', () => {
    const settings = [
      ['weightK1', 0],
      ['Merkmal K2', 'Zahlt pünktlich'],
      ['tau', 10],
    ];
    const [[text] = []] = call('PATIENTEXPLAIN', [ratings, '', settings], german) as string[][];
    expect(text).toContain('„Zahlt pünktlich“ −25');
    expect(text).toContain('3 von 3 Merkmalen');
  });

  test('a team with other words for a patient reads them in the explanation', () => {
    const settings = [
      ['labelCustomer', 'gibt Energie'],
      ['labelPatient', 'kostet Energie'],
    ];
    const both = [ratings[0] ?? [], [5, '', '', '']];
    const [[first] = [], [second] = []] = call(
      'PATIENTEXPLAIN',
      [both, '', settings],
      german,
    ) as string[][];
    expect(first).toMatch(/^Energieaufwand 0 /);
    expect(second).toBe(
      'Noch kein Wert: 1 von 2 Merkmalen zu „gibt Energie“ und 0 von 2 zu „kostet Energie“ beobachtet, nötig ist je mindestens die Hälfte.',
    );
  });

  test('a column beyond the traits only pads', () => {
    const wide = [[5, 5, 5, 5, 5, 5, '', 1, 1, 1, 1, 1, 1, '']];
    expect(call('CUSTOMERPATIENT', [wide, '', [['tau', 10]]])).toEqual([['Customer']]);
    const rated = [[5, 5, 5, 5, 5, 5, 4, 1, 1, 1, 1, 1, 1, '']];
    expect(() => call('CUSTOMERPATIENT', [rated, '', [['tau', 10]]])).toThrow(
      'no-trait-for-column',
    );
    expect(
      call('CUSTOMERPATIENT', [rated, [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]], [['tau', 10]]]),
    ).toEqual([['Customer']]);
  });

  test('a larger spread between raters makes one opinion less sure', () => {
    const leaning = [[2, 3, 2, 3, 2, 3, 4, 3, 4, 3, 4, 4]];
    expect(call('CUSTOMERPATIENT', [leaning])).toEqual([['Patient?']]);
    expect(call('CUSTOMERPATIENT', [leaning, '', [['tau', 15]]])).toEqual([['Undecided']]);
  });
});
