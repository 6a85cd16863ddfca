import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { Label } from '../../src/domain/label.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { hangsOnLeeway, newestDay, standingOf, type Trend } from '../../src/domain/standing.ts';
import { anAssessment } from './an-assessment.ts';

/*
 * Histories worked out by hand from the rules of standing, each the smallest that shows its rule.
 * Own, by hand: the scores of the forms are in patient-score.test.ts, the rest is arithmetic on them.
 */
const signal = '232323 434344'; // S 64.58, item error 5.362: low end of the band 50.04
const strongSignal = '212213 454354'; // S 79.17, item error 6.163
const certainSignal = '111111 555555'; // S 100, item error 4.419
const leaning = '233323 433334'; // S 58.33, item error 5.311: no signal; 0.8 errors below `signal`
const middle = '333333 333333'; // S 50, item error 4.419: 2.1 errors below `signal`
const belowMiddle = '333334 333332'; // S 45.83, item error 4.996
const customer = '454453 212312'; // S 20.83, item error 6.163
const lukewarm = '111111 233223'; // K 0, P 37.5: S 68.75, both poles weak
const halfSeen = '2.2.2. 4.4.4.'; // S 75 from six of twelve: a number, no label
const halfSeenSure = '1.1.1. 5.5.5.'; // S 100 from six of twelve

const firstDay = 46_000;

type Entry = readonly [
  day: number,
  rater: string,
  form: string,
  said?: Partial<Assessment> & { readonly future?: string },
];

interface Stand {
  readonly label: Label;
  readonly score?: number | null;
  readonly trend?: Trend | null;
  readonly lastAssessed?: number | null;
  readonly isExpired?: boolean;
  readonly confirmedOn?: number | null;
  readonly awaitsSecondOpinion?: boolean;
  readonly future?: number | null;
  readonly desired?: number | null;
}

function assessmentsOf(entries: readonly Entry[]): Assessment[] {
  return entries.map(([day, rater, form, said], i) =>
    anAssessment({ id: `a${i}`, day: firstDay + day, rater, form, ...said }),
  );
}

function stands(entries: readonly Entry[], onDay: number, rater: string | null = null): Stand {
  const assessments = assessmentsOf(entries);
  const own = rater === null ? assessments : assessments.filter((each) => each.rater === rater);
  const standing = standingOf(own, defaultSettings, firstDay + onDay);
  return {
    label: standing.label,
    score: standing.combined?.score ?? null,
    trend: standing.trend,
    lastAssessed: standing.lastAssessed === null ? null : standing.lastAssessed - firstDay,
    isExpired: standing.isExpired,
    confirmedOn: standing.confirmed === null ? null : standing.confirmed.day - firstDay,
    awaitsSecondOpinion: standing.awaitsSecondOpinion,
    future: standing.future?.score ?? null,
    desired: standing.desired,
  };
}

const situation = { onlyThisSituation: true };
const failure = { ourFailure: true };
const withdrawn = { withdrawn: { at: '2026-01-02T10:00:00', why: 'wrong row' } };

const histories: readonly {
  readonly says: string;
  readonly entries: readonly Entry[];
  readonly onDay: number;
  readonly expected: Stand;
}[] = [
  {
    says: 'one signal is a "Patient?" that waits for a second opinion',
    entries: [[0, 'Ada', signal]],
    onDay: 0,
    expected: {
      label: 'patient-signal',
      score: 64.583333,
      trend: null,
      lastAssessed: 0,
      isExpired: false,
      confirmedOn: null,
      awaitsSecondOpinion: true,
    },
  },
  {
    says: 'a second person confirms on the same day',
    entries: [
      [0, 'Ada', signal],
      [0, 'Ben', signal],
    ],
    onDay: 0,
    expected: {
      label: 'patient',
      score: 64.583333,
      confirmedOn: 0,
      awaitsSecondOpinion: false,
      trend: null,
    },
  },
  {
    says: 'the same person after 13 days is too soon',
    entries: [
      [0, 'Ada', signal],
      [13, 'Ada', signal],
    ],
    onDay: 13,
    expected: { label: 'patient-signal', trend: 'steady', awaitsSecondOpinion: true },
  },
  {
    says: 'the same person after 14 days confirms',
    entries: [
      [0, 'Ada', signal],
      [14, 'Ada', signal],
    ],
    onDay: 14,
    expected: { label: 'patient', confirmedOn: 14 },
  },
  {
    says: 'the same person after 365 days still confirms',
    entries: [
      [0, 'Ada', signal],
      [365, 'Ada', signal],
    ],
    onDay: 365,
    expected: { label: 'patient', confirmedOn: 365 },
  },
  {
    says: 'the same person after 366 days is too late',
    entries: [
      [0, 'Ada', signal],
      [366, 'Ada', signal],
    ],
    onDay: 366,
    expected: { label: 'patient-signal', confirmedOn: null },
  },
  {
    says: 'a third signal confirms when any earlier one is 14 days old, however fresh the second',
    entries: [
      [0, 'Ada', signal],
      [8, 'Ada', signal],
      [16, 'Ada', signal],
    ],
    onDay: 16,
    expected: { label: 'patient', confirmedOn: 16 },
  },
  {
    says: 'another person confirms even after more than a year',
    entries: [
      [0, 'Ada', signal],
      [400, 'Ben', signal],
    ],
    onDay: 400,
    expected: { label: 'patient', confirmedOn: 400 },
  },
  {
    says: 'two signals do not confirm while the combined score is exactly 50',
    // (64.583 + 20.833 + 64.583) / 3 = 50
    entries: [
      [0, 'Ada', signal],
      [1, 'Cem', customer],
      [2, 'Ben', signal],
    ],
    onDay: 2,
    expected: { label: 'undecided', score: 50, confirmedOn: null, awaitsSecondOpinion: true },
  },
  {
    says: 'a confirmed patient stays one where the rule alone would say undecided',
    entries: [
      [0, 'Ada', signal],
      [14, 'Ada', signal],
      [360, 'Ada', leaning],
    ],
    onDay: 360,
    // weights 2^(−2) = .25, 2^(−346/180) = .26384, 1: (64.58333 × .51384 + 58.33333) / 1.51384
    expected: { label: 'patient', score: 60.454751, trend: 'steady', confirmedOn: 14 },
  },
  {
    says: 'a confirmed patient stays one at a combined score between 50 and 60',
    entries: [
      [0, 'Ada', signal],
      [1, 'Ben', signal],
      [2, 'Cem', leaning],
      [3, 'Dora', '333323 433334'], // K 45.83, P 58.33: S 56.25
      [4, 'Eva', '333323 433333'], // K 45.83, P 54.17: S 54.17
    ],
    onDay: 4,
    // (64.583 + 64.583 + 58.333 + 56.25 + 54.167) / 5 = 59.583
    expected: { label: 'patient', score: 59.583333, confirmedOn: 1 },
  },
  {
    says: 'a combined score below 50 releases, without any reliable change',
    // Ada's 100 of day 0 weighs 2^(−380/180) = .231471 against 52.083: 61.0898; (61.0898 + 20.8333 + 64.5833) / 3 = 48.8355
    entries: [
      [0, 'Ada', certainSignal],
      [10, 'Cem', customer],
      [20, 'Ben', signal], // (100 + 20.83 + 64.58) / 3 = 61.8: confirms
      [380, 'Ada', '333323 333333'], // K 45.83, P 50: S 52.08, 1.8 errors below Ben's
    ],
    onDay: 380,
    expected: {
      label: 'undecided',
      score: 48.835496,
      confirmedOn: null,
      trend: 'towards-customer',
    },
  },
  {
    says: 'a reliable change that is no signal releases at once',
    entries: [
      [0, 'Ada', signal],
      [20, 'Ada', signal],
      [40, 'Ada', middle],
    ],
    onDay: 40,
    // weights .85724, .92587, 1: (64.58333 × 1.78311 + 50) / 2.78311
    expected: {
      label: 'undecided',
      score: 59.34345,
      confirmedOn: null,
      trend: 'towards-customer',
      awaitsSecondOpinion: false,
    },
  },
  {
    says: 'a reliable change that is itself a signal releases nothing',
    entries: [
      [0, 'Ada', signal],
      [1, 'Ben', signal],
      [2, 'Ben', certainSignal],
    ],
    onDay: 2,
    expected: { label: 'patient', confirmedOn: 1, trend: 'towards-patient' },
  },
  {
    says: 'even towards patient, a reliable change without label coverage is no signal and releases',
    entries: [
      [0, 'Ada', signal],
      [1, 'Ben', signal],
      [2, 'Cem', halfSeenSure],
    ],
    onDay: 2,
    expected: { label: 'patient-signal', score: 76.388889, confirmedOn: null },
  },
  {
    says: 'a signal from before a release does not confirm a later one',
    entries: [
      [0, 'Ada', signal],
      [20, 'Ada', signal],
      [40, 'Ada', middle],
      [60, 'Ben', signal],
    ],
    onDay: 60,
    // Ada 59.343 as above, Ben 64.583
    expected: { label: 'patient-signal', score: 61.963392, confirmedOn: null },
  },
  {
    says: 'after a release two fresh signals confirm again',
    entries: [
      [0, 'Ada', signal],
      [20, 'Ada', signal],
      [40, 'Ada', middle],
      [60, 'Ben', signal],
      [74, 'Ben', signal],
    ],
    onDay: 74,
    expected: { label: 'patient', confirmedOn: 74 },
  },
  {
    says: 'a confirmed patient is one for 365 days after the last assessment',
    entries: [
      [0, 'Ada', signal],
      [0, 'Ben', signal],
    ],
    onDay: 365,
    expected: { label: 'patient', isExpired: false },
  },
  {
    says: 'on day 366 the label expires, the trend goes, score and date stay',
    entries: [
      [0, 'Ada', leaning],
      [14, 'Ada', signal],
    ],
    onDay: 380,
    // weights 2^(−14/180) = .94752: (58.33333 × .94752 + 64.58333) / 1.94752
    expected: {
      label: 'unknown',
      score: 61.542532,
      trend: null,
      isExpired: true,
      lastAssessed: 14,
      awaitsSecondOpinion: false,
    },
  },
  {
    says: 'a year without assessments inside the history releases; the next signal is a first one',
    entries: [
      [0, 'Ada', signal],
      [0, 'Ben', signal],
      [366, 'Cem', signal],
    ],
    onDay: 366,
    expected: { label: 'patient-signal', confirmedOn: null, isExpired: false },
  },
  {
    says: '… which a second one after it confirms',
    entries: [
      [0, 'Ada', signal],
      [0, 'Ben', signal],
      [366, 'Cem', signal],
      [367, 'Ada', signal],
    ],
    onDay: 367,
    expected: { label: 'patient', confirmedOn: 367 },
  },
  {
    says: 'an assessment on the 365th day comes in time: the patient stays',
    entries: [
      [0, 'Ada', signal],
      [0, 'Ben', signal],
      [365, 'Cem', signal],
    ],
    onDay: 365,
    expected: { label: 'patient', confirmedOn: 0, isExpired: false },
  },
  {
    says: 'a confirmed patient stays one at a combined score of exactly 50',
    entries: [
      [0, 'Ada', certainSignal],
      [0, 'Cem', '555555 111233'], // K 100, P 20.83: S 10.42
      [0, 'Ben', signal], // (100 + 10.42 + 64.58) / 3 = 58.3: confirms
      [0, 'Ada', '151515 151515'], // S 50, item error 13.3: 1.02 errors below Ben's; Ada is at 75 now
    ],
    onDay: 0,
    // (75 + 10.417 + 64.583) / 3 = 50
    expected: { label: 'patient', score: 50, confirmedOn: 0 },
  },
  {
    says: 'an account known by its future alone goes out of date like any other',
    entries: [[0, 'Ada', '5..... .....5', { future: '333333' }]],
    onDay: 366,
    expected: { label: 'unknown', score: null, isExpired: true, lastAssessed: 0, future: 50 },
  },
  {
    says: 'a signal seen in one situation only confirms nothing',
    entries: [
      [0, 'Ada', signal],
      [20, 'Ben', certainSignal, situation],
    ],
    onDay: 20,
    expected: { label: 'patient-signal', score: 64.583333, lastAssessed: 0 },
  },
  {
    says: 'a signal beside an open failure on our side confirms nothing',
    entries: [
      [0, 'Ada', signal],
      [20, 'Ben', certainSignal, failure],
    ],
    onDay: 20,
    expected: { label: 'patient-signal', score: 64.583333, lastAssessed: 0 },
  },
  {
    says: 'a withdrawn signal takes its confirmation with it',
    entries: [
      [0, 'Ada', signal],
      [1, 'Ben', signal, withdrawn],
    ],
    onDay: 1,
    expected: { label: 'patient-signal', confirmedOn: null, lastAssessed: 0 },
  },
  {
    says: 'a withdrawn release brings the confirmed patient back',
    entries: [
      [0, 'Ada', signal],
      [1, 'Ben', signal],
      [2, 'Ada', customer, withdrawn],
    ],
    onDay: 2,
    expected: { label: 'patient', confirmedOn: 1 },
  },
  {
    says: 'an account with nothing but excluded assessments stands like one without any',
    entries: [
      [0, 'Ada', signal, situation],
      [1, 'Ada', signal, failure],
      [2, 'Ada', signal, withdrawn],
    ],
    onDay: 2,
    expected: { label: 'unknown', score: null, trend: null, lastAssessed: null, isExpired: false },
  },
  {
    says: 'assessments after the day do not count yet',
    entries: [
      [0, 'Ada', signal],
      [5, 'Ben', signal],
    ],
    onDay: 4,
    expected: { label: 'patient-signal', lastAssessed: 0 },
  },
  {
    says: 'an assessment of 730 days counts in the score',
    entries: [
      [0, 'Ben', certainSignal],
      [730, 'Ada', middle],
    ],
    onDay: 730,
    expected: { label: 'patient-signal', score: 75 },
  },
  {
    says: 'an assessment of 731 days counts for nothing',
    entries: [
      [0, 'Ben', certainSignal],
      [731, 'Ada', middle],
    ],
    onDay: 731,
    expected: { label: 'undecided', score: 50 },
  },
  {
    says: 'each rater counts once, the newer assessment of one rater more than the older',
    // The combination of the reference cases, own derivation: (79.167 × 1 + 64.583 × .5) / 1.5 = 74.306, with 64.583: 69.444
    entries: [
      [0, 'r1', signal],
      [150, 'r2', signal],
      [180, 'r1', strongSignal],
    ],
    onDay: 180,
    expected: { label: 'patient', score: 69.444444, confirmedOn: 150, trend: 'steady' },
  },
  {
    says: 'two raters who see opposite strengths make a mixed account',
    entries: [
      [0, 'Ada', '555555 333333'],
      [0, 'Ben', '333333 555555'],
    ],
    onDay: 0,
    expected: { label: 'mixed', score: 50 },
  },
  {
    says: 'both poles weak is undecided, whatever the score',
    entries: [
      [0, 'Ada', lukewarm],
      [0, 'Ben', lukewarm],
    ],
    onDay: 0,
    expected: { label: 'undecided', score: 68.75, confirmedOn: null },
  },
  {
    says: 'a customer needs no second opinion',
    entries: [[0, 'Ada', customer]],
    onDay: 0,
    expected: { label: 'customer', score: 20.833333, awaitsSecondOpinion: false },
  },
  {
    says: 'two raters at 62 each are a "Patient?" together that neither is alone',
    // K 41.67, P 66.67: S 62.5 with item error 5.5, alone 48 at the low end, together 52
    entries: [
      [0, 'Ada', '332323 434344'],
      [0, 'Ben', '332323 434344'],
    ],
    onDay: 0,
    expected: {
      label: 'patient-signal',
      score: 62.5,
      confirmedOn: null,
      awaitsSecondOpinion: true,
    },
  },
  {
    says: 'half of the traits give a number and no label',
    entries: [[0, 'Ada', halfSeen]],
    onDay: 0,
    expected: { label: 'unknown', score: 75, lastAssessed: 0, isExpired: false },
  },
  {
    says: 'a form with too few ratings takes part with its future factors only',
    entries: [
      [0, 'Ada', customer],
      [30, 'Ben', '5..... 55555.', { future: '355555' }],
    ],
    onDay: 30,
    // .25 × 50 + .75 × 100 = 87.5
    expected: { label: 'customer', score: 20.833333, future: 87.5, trend: null },
  },
  {
    says: 'ties in time are broken by id: the later id is the newer',
    entries: [
      [0, 'Ada', middle, { id: 'b' }],
      [0, 'Ada', signal, { id: 'a' }],
    ],
    onDay: 0,
    expected: { label: 'undecided', trend: 'towards-customer' },
  },
  {
    says: 'within a day the time decides what is newer, and no id',
    entries: [
      [0, 'Ada', middle, { id: 'b', time: '2025-12-09T09:00:00' }],
      [0, 'Ada', certainSignal, { id: 'a', time: '2025-12-09T10:00:00' }],
    ],
    onDay: 0,
    expected: { label: 'patient-signal', score: 75, trend: 'towards-patient', desired: null },
  },
  {
    says: 'the trend is that of the rater who rated last among those with a pair',
    entries: [
      [0, 'Ada', middle],
      [0, 'Ben', signal],
      [10, 'Ada', strongSignal],
      [20, 'Ben', leaning],
      [30, 'Cem', customer],
    ],
    onDay: 30,
    expected: { label: 'undecided', trend: 'steady' },
  },
  {
    says: 'an excluded assessment makes no pair',
    entries: [
      [0, 'Ada', middle, situation],
      [10, 'Ada', strongSignal],
    ],
    onDay: 10,
    expected: { label: 'patient-signal', trend: null },
  },
  {
    says: 'future and wish: the newest of each rater that has them, then the mean',
    entries: [
      [0, 'Ada', middle, { future: '555555', desired: 5 }],
      [5, 'Ada', middle, { future: '333333' }],
      [6, 'Ada', middle, { future: '11....' }], // two factors are not enough
      [7, 'Ben', middle, { future: '555555', desired: 2 }],
    ],
    onDay: 7,
    expected: { label: 'undecided', score: 50, future: 75, desired: 62.5 },
  },
  {
    says: 'someone who changes their mind to "below the middle" releases the patient they confirmed',
    entries: [
      [0, 'Ada', signal],
      [14, 'Ada', signal],
      [28, 'Ada', belowMiddle],
    ],
    onDay: 28,
    expected: { label: 'undecided', confirmedOn: null, trend: 'towards-customer' },
  },
];

describe('the standing of an account', () => {
  for (const { says, entries, onDay, expected } of histories) {
    test(says, () => {
      const stand = stands(entries, onDay);
      for (const [field, value] of Object.entries(expected)) {
        const found = stand[field as keyof Stand];
        if (typeof value === 'number') expect(found, field).toBeCloseTo(value, 4);
        else expect(found, field).toBe(value);
      }
    });
  }

  test('each rater sees the own view, on the day of the whole table', () => {
    const entries: readonly Entry[] = [
      [0, 'Ada', customer],
      [400, 'Ben', signal],
    ];
    const day = (newestDay(assessmentsOf(entries)) ?? 0) - firstDay;
    expect(day).toBe(400);
    expect(stands(entries, day).label).toBe('undecided');
    expect(stands(entries, day, 'Ben').label).toBe('patient-signal');
    expect(stands(entries, day, 'Ada')).toMatchObject({ label: 'unknown', isExpired: true });
  });

  test('the newest day of the table is that of any row, withdrawn ones included', () => {
    expect(
      newestDay(
        assessmentsOf([
          [0, 'Ada', signal],
          [9, 'Ada', signal, withdrawn],
        ]),
      ),
    ).toBe(firstDay + 9);
    expect(newestDay([])).toBeNull();
  });

  test.each<[string, readonly Entry[], boolean]>([
    ['a plain customer', [[0, 'Ada', customer]], false],
    ['a signal', [[0, 'Ada', signal]], true],
    ['a certain signal', [[0, 'Ada', certainSignal]], false],
    [
      'a patient confirmed by two certain signals',
      [
        [0, 'Ada', certainSignal],
        [1, 'Ben', certainSignal],
      ],
      false,
    ],
    [
      'a patient confirmed by a certain signal and a doubtful one',
      [
        [0, 'Ada', certainSignal],
        [1, 'Ben', signal],
      ],
      true,
    ],
    ['an account known by its future alone', [[0, 'Ada', '5..... .....5']], false],
  ])('whether the verdict hangs on leeway: %s', (_, entries, hangs) => {
    expect(hangsOnLeeway(assessmentsOf(entries), defaultSettings, firstDay + 1)).toBe(hangs);
  });

  test('hysteresis as in the reference cases: 58.3 keeps a confirmed patient, alone it is undecided', () => {
    // reference/patientscore_cases.json, hysteresis_keeps_patient and same_without_history;
    // with a half-life of one day the earlier signals have faded when the third form arrives.
    const quick = { ...defaultSettings, halfLife: 1 };
    const on = (entries: readonly Entry[]) =>
      standingOf(assessmentsOf(entries), quick, firstDay + 114);
    const kept = on([
      [0, 'Ada', signal],
      [14, 'Ada', signal],
      [114, 'Ada', leaning],
    ]);
    expect(kept.combined?.score).toBeCloseTo(58.33333333333334, 9);
    expect(kept.label).toBe('patient');
    expect(on([[114, 'Ada', leaning]]).label).toBe('undecided');
  });

  test('hysteresis as in the reference cases: 45.8 releases', () => {
    const quick = { ...defaultSettings, halfLife: 1 };
    const released = standingOf(
      assessmentsOf([
        [0, 'Ada', signal],
        [14, 'Ada', signal],
        [114, 'Ada', belowMiddle],
      ]),
      quick,
      firstDay + 114,
    );
    expect(released.combined?.score).toBeCloseTo(45.83333333333334, 9);
    expect(released.label).toBe('undecided');
  });

  test('the history says of each assessment what it did or why it counts for nothing', () => {
    const { history } = standingOf(
      assessmentsOf([
        [0, 'Ada', signal],
        [1, 'Ben', signal],
        [2, 'Ben', signal, situation],
        [3, 'Ben', signal, failure],
        [4, 'Ben', customer, withdrawn],
        [5, 'Ada', middle],
        [900, 'Ada', middle],
      ]),
      defaultSettings,
      firstDay + 735,
    );
    expect(
      history.map(({ assessment, exclusion, effect }) => [
        assessment.day - firstDay,
        exclusion ?? effect,
      ]),
    ).toEqual([
      [0, 'too-old'],
      [1, 'too-old'],
      [2, 'only-this-situation'],
      [3, 'our-failure'],
      [4, 'withdrawn'],
      [5, null],
      [900, 'later'],
    ]);
    const then = standingOf(
      history.map(({ assessment }) => assessment),
      defaultSettings,
      firstDay + 5,
    );
    expect(then.history.map(({ effect }) => effect).filter((each) => each !== null)).toEqual([
      'confirms',
      'releases',
    ]);
  });

  test('the next step is that of the newest counting assessment', () => {
    const { newest } = standingOf(
      assessmentsOf([
        [0, 'Ada', customer, { nextStep: 'joint plan' }],
        [3, 'Ben', customer, { nextStep: 'offer', by: firstDay + 20, decidedBy: 'Cem' }],
        [4, 'Ada', customer, { nextStep: 'no', ...withdrawn }],
      ]),
      defaultSettings,
      firstDay + 5,
    );
    expect(newest).toMatchObject({ nextStep: 'offer', by: firstDay + 20, decidedBy: 'Cem' });
  });

  test('the newest verdict is that of the newest form with a number', () => {
    const { newestVerdict } = standingOf(
      assessmentsOf([
        [0, 'Ada', certainSignal],
        [3, 'Ben', customer],
        [4, 'Ada', '5..... .....5'],
      ]),
      defaultSettings,
      firstDay + 5,
    );
    expect(newestVerdict).toMatchObject({ label: 'customer', score: 20.83333333333333 });
  });

  test('two raters who see opposite strengths make a torn account', () => {
    const { combined } = standingOf(
      assessmentsOf([
        [0, 'Ada', '555555 333333'],
        [0, 'Ben', '333333 555555'],
      ]),
      defaultSettings,
      firstDay,
    );
    expect(combined).toMatchObject({ customer: 75, patient: 75, pattern: 'ambivalent' });
  });

  test('the bounds of the future are the mean over the raters too', () => {
    const { future } = standingOf(
      assessmentsOf([
        [0, 'Ada', middle, { future: '54.24.' }], // 73.33 of 55 to 80
        [0, 'Ben', middle, { future: '333333' }],
      ]),
      defaultSettings,
      firstDay,
    );
    expect(future?.score).toBeCloseTo(61.6667, 4);
    expect(future?.low).toBeCloseTo(52.5, 9);
    expect(future?.high).toBeCloseTo(65, 9);
  });

  test('two raters make the error of the combined score smaller, as the reference combination says', () => {
    const { combined } = standingOf(
      assessmentsOf([
        [0, 'r1', signal],
        [150, 'r2', signal],
        [180, 'r1', strongSignal],
      ]),
      defaultSettings,
      firstDay + 180,
    );
    expect(combined?.score).toBeCloseTo(69.44444444444446, 9);
    expect(combined?.error).toBeCloseTo(7.887143415077476, 9);
    expect(combined?.low).toBeCloseTo(59.33666345317713, 9);
    expect(combined?.high).toBeCloseTo(79.55222543571179, 9);
  });
});
