/*
 * Random arguments as a careless workbook holds them: numbers, text, blanks, dates, booleans, error texts, ragged and
 * transposed ranges, now and then a thousand rows. The same seed gives the same arguments.
 */

/** A number from 0 to below 1 (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

export const whole = (random: Random, min: number, max: number): number =>
  min + Math.floor(random() * (max - min + 1));

const numbers = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  -1,
  0.5,
  2.5,
  60,
  65,
  64.999999999,
  100,
  100.1,
  -0,
  1e-300,
  1e300,
  1e308,
  -1e308,
  46000,
  46349.5,
  2 ** 53,
  5e-324,
  0.1 + 0.2,
];
const texts = [
  'A',
  'b',
  ' C ',
  'D-',
  'A+',
  'E',
  'Gold',
  'A-Kunde',
  'Klasse B',
  'Patient',
  'Patient?',
  'Kunde',
  'Customer',
  'zwiespältig',
  'unknown',
  'Huber AG',
  'huber  ag',
  'Müller',
  'Mu\u0308ller',
  '10012',
  '1.234',
  '1,234',
  '1.234,56 €',
  "1'234.56",
  '12 T€',
  '(5)',
  '80 %',
  '5-',
  '4',
  '4,0',
  'oft',
  'Summe',
  'Total',
  '2026-11-23',
  '2026-11-23T09:26:00',
  '23.11.2026',
  'bald',
  'ja',
  'nein',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  "'",
  '"',
  '\u0000',
  '\ud800',
  '<script>',
  '❤️',
  'x'.repeat(300),
];
const errors = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#WERT!', '#NV', '#ERROR!'];
const blanks = ['', ' ', '\u00a0', undefined, null];
export const settingKeys = [
  'asOf',
  'Stichtag',
  'tilt',
  'Neigung zur Zukunft',
  'tau',
  'halfLife',
  'expiry',
  'horizon',
  'cutA',
  'cutB',
  'cutC',
  'classWordsA',
  'classWordsNone',
  'weightK1',
  'Gewicht K1',
  'poleK1',
  'activeK1',
  'Merkmal K7',
  'Trait T1',
  'Pole T1',
  'labelPatient',
  'segmentGrow',
  'weightHeadroom',
  'confirmAfter',
  'confirmWithin',
  'hoursMinA',
  'curveGrowHalf',
  'patientFrom',
  'Wert',
  'Value',
];
export const columnNames = [
  'id',
  'time',
  'Zeitpunkt',
  'rater',
  'account',
  'Account',
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'K7',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'headroom',
  'growth',
  'industry',
  'relationship',
  'fit',
  'network',
  'desired',
  'hours',
  'ourFailure',
  'onlyThisSituation',
  'withdrawnAt',
  'by',
  '__proto__',
  'Notiz',
];

/** One cell of any kind. */
export function anyCell(random: Random): unknown {
  const kind = random();
  if (kind < 0.3) return pick(random, numbers);
  if (kind < 0.6) return pick(random, texts);
  if (kind < 0.75) return pick(random, blanks);
  if (kind < 0.8) return pick(random, errors);
  if (kind < 0.85) return random() < 0.5;
  if (kind < 0.9) return new Date(whole(random, 0, 2_000_000_000_000));
  if (kind < 0.92) return new Date(Number.NaN);
  if (kind < 0.95) return (random() - 0.5) * 10 ** whole(random, -5, 20);
  if (kind < 0.96) return pick(random, [Number.NaN, Number.POSITIVE_INFINITY]);
  return whole(random, 1, 5);
}

const ratingCell = (random: Random): unknown => {
  const kind = random();
  if (kind < 0.75) return whole(random, 1, 5);
  return kind < 0.95 ? '' : anyCell(random);
};

/** A range of cells; now and then ragged, transposed, one-dimensional or very tall. */
export function anyRange(
  random: Random,
  height: number,
  width: number,
  cell: (random: Random, row: number, column: number) => unknown = anyCell,
): unknown {
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cell(random, row, column)),
  );
  const shape = random();
  if (shape < 0.02) return rows.map((row) => row.slice(0, whole(random, 0, width)));
  if (shape < 0.04) return Array.from({ length: width }, (_, c) => rows.map((row) => row[c]));
  if (shape < 0.05) return rows.map((row) => row[0]);
  if (shape < 0.055) return [];
  return rows;
}

/** The number of rows of a call: mostly few, at times a thousand. */
const anyHeight = (random: Random): number => {
  const kind = random();
  if (kind < 0.0005) return 1000;
  return kind < 0.3 ? 1 : whole(random, 1, 8);
};

type Draw = (random: Random, height: number) => unknown;

const column =
  (cell: (random: Random) => unknown): Draw =>
  (random, height) => {
    const kind = random();
    if (kind < 0.15) return cell(random);
    if (kind < 0.2) return anyCell(random);
    const rows = kind < 0.25 ? anyHeight(random) : height;
    return anyRange(random, rows, kind < 0.26 ? 2 : 1, cell);
  };

const optional =
  (draw: Draw): Draw =>
  (random, height) =>
    random() < 0.5 ? pick(random, blanks) : draw(random, height);

const settings: Draw = (random) => {
  if (random() < 0.05) return anyCell(random);
  const rows = whole(random, 1, 8);
  // Mostly values that fit, so that the formula behind them is reached.
  return anyRange(random, rows, whole(random, 2, 3), (_, __, place) => {
    if (place === 0) return pick(random, settingKeys);
    return random() < 0.6 ? pick(random, [1, 0.85, '', 'Patient', 'ja', 20]) : anyCell(random);
  });
};

const assessments: Draw = (random) => {
  if (random() < 0.05) return anyCell(random);
  const width = whole(random, 2, 20);
  const names = Array.from({ length: width }, () => pick(random, columnNames));
  names[0] = 'account';
  names[1] = 'time';
  const rows = random() < 0.002 ? 1000 : whole(random, 1, 12);
  return anyRange(random, rows + 1, width, (_, row, place) => {
    if (row === 0) return names[place];
    if (place === 0)
      return random() < 0.8 ? pick(random, ['Huber AG', 'Roth', 7]) : anyCell(random);
    if (place === 1) return random() < 0.8 ? whole(random, 45_500, 46_400) : anyCell(random);
    return random() < 0.9 ? ratingCell(random) : anyCell(random);
  });
};

const ratings: Draw = (random, height) => {
  if (random() < 0.03) return anyCell(random);
  const width = random() < 0.7 ? 12 : whole(random, 1, 16);
  return anyRange(random, height, width, ratingCell);
};

const weights = optional((random) => {
  const width = random() < 0.7 ? 12 : whole(random, 1, 14);
  return anyRange(random, random() < 0.95 ? 1 : 2, width, () =>
    random() < 0.9 ? pick(random, [0, 1, 2, 0.5, 1000, 1e-300]) : anyCell(random),
  );
});

const classCell = (random: Random) =>
  random() < 0.7 ? pick(random, ['A', 'b', 'C+', '', 'D']) : anyCell(random);
const scoreCell = (random: Random) => (random() < 0.7 ? random() * 100 : anyCell(random));
const valueCell = (random: Random) =>
  random() < 0.7 ? Math.round((random() - 0.1) * 1e5) : anyCell(random);
const accountCell = (random: Random) =>
  random() < 0.7 ? pick(random, ['Huber AG', 'Roth', 7, '', 'Neu']) : anyCell(random);

const drawers: Readonly<Record<string, readonly Draw[]>> = {
  PATIENTSCORE: [ratings, weights],
  CUSTOMERPATIENT: [ratings, weights, optional(settings)],
  PATIENTEXPLAIN: [ratings, weights, optional(settings)],
  FUTUREPOTENTIAL: [
    (random, height) => anyRange(random, height, random() < 0.9 ? 6 : 5, ratingCell),
    weights,
  ],
  ABCDCLASS: [
    column(valueCell),
    optional((random) => anyRange(random, 1, whole(random, 1, 4), (_, __, i) => (i + 1) / 4)),
    optional(column(accountCell)),
  ],
  SEGMENT: [column(classCell), column(scoreCell), column(scoreCell), optional(settings)],
  STANDING: [column(accountCell), assessments, optional(settings), optional(column(anyCell))],
};

export interface RandomCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A call of one of the custom functions; one in twenty with arguments of no kind at all. */
export function randomCall(random: Random): RandomCall {
  const name = pick(random, Object.keys(drawers));
  const height = anyHeight(random);
  if (random() < 0.05) {
    const args = Array.from({ length: whole(random, 0, 6) }, () =>
      random() < 0.5 ? anyCell(random) : anyRange(random, whole(random, 1, 5), whole(random, 1, 5)),
    );
    return { name, args };
  }
  const args = (drawers[name] ?? []).map((draw) => draw(random, height));
  return { name, args: random() < 0.1 ? args.slice(0, whole(random, 0, args.length)) : args };
}
