import type { Problem } from '../../src/domain/problem.ts';

type Samples = { readonly [K in Problem['kind']]: readonly Extract<Problem, { kind: K }>[] };

const at = { row: 7, column: 3 };

/** At least one problem of every kind; the compiler asks for a sample of a new kind. */
export const sampleProblems: Samples = {
  missing: [{ kind: 'missing', parameter: 'ratings' }],
  'error-cell': [
    { kind: 'error-cell', parameter: 'ratings', at, got: '#N/A' },
    { kind: 'error-cell', parameter: 'future', got: '#DIV/0!' },
  ],
  'not-a-number': [
    { kind: 'not-a-number', parameter: 'values', at: { row: 7 }, got: 'hoch' },
    { kind: 'not-a-number', parameter: 'future', got: '70 %' },
  ],
  'out-of-range': [
    { kind: 'out-of-range', parameter: 'future', got: 120.5, min: 0, max: 100 },
    {
      kind: 'out-of-range',
      parameter: 'weights',
      at: { column: 2 },
      got: -1,
      min: 0,
      max: 1000,
    },
  ],
  'not-a-rating': [
    { kind: 'not-a-rating', parameter: 'ratings', at, got: 'oft' },
    { kind: 'not-a-rating', parameter: 'factors', at: { column: 3 }, got: 2.5 },
  ],
  'not-a-name': [{ kind: 'not-a-name', parameter: 'accounts', at: { row: 7 }, got: true }],
  'not-a-class': [
    { kind: 'not-a-class', parameter: 'accountClass', at: { row: 7 }, got: 'Gold' },
    { kind: 'not-a-class', parameter: 'accountClass', got: 'E' },
  ],
  'not-a-label': [{ kind: 'not-a-label', parameter: 'patient', at: { row: 7 }, got: 'nett' }],
  'weight-missing': [{ kind: 'weight-missing', parameter: 'weights', at: { column: 4 } }],
  'odd-columns': [{ kind: 'odd-columns', parameter: 'ratings', columns: 11 }],
  'wrong-columns': [
    { kind: 'wrong-columns', parameter: 'values', needed: 1, got: 3 },
    { kind: 'wrong-columns', parameter: 'factors', needed: 6, got: 5 },
  ],
  'no-trait-for-column': [
    { kind: 'no-trait-for-column', parameter: 'ratings', at: { column: 8 }, got: 4 },
  ],
  'one-row-needed': [{ kind: 'one-row-needed', parameter: 'weights', rows: 12 }],
  'rows-differ': [
    { kind: 'rows-differ', parameter: 'future', rows: 99, other: 'accountClass', otherRows: 100 },
  ],
  'not-cuts': [{ kind: 'not-cuts', parameter: 'cuts', got: [80, 95.5] }],
  'column-missing': [{ kind: 'column-missing', parameter: 'assessments', column: 'Account' }],
  'not-settings': [{ kind: 'not-settings', parameter: 'settings' }],
  'setting-not-a-number': [
    { kind: 'setting-not-a-number', setting: 'Halbwertszeit in Tagen', got: 'halbes Jahr' },
  ],
  'setting-out-of-range': [
    { kind: 'setting-out-of-range', setting: 'Neigung', got: 50, min: -10, max: 10 },
  ],
  'setting-not-a-day': [{ kind: 'setting-not-a-day', setting: 'Stichtag', got: 'heute' }],
  'setting-not-a-choice': [
    { kind: 'setting-not-a-choice', setting: 'Aktiv K1', got: 'manchmal', choices: ['Ja', 'Nein'] },
  ],
  'setting-twice': [{ kind: 'setting-twice', setting: 'Neigung' }],
  'setting-word-twice': [
    { kind: 'setting-word-twice', setting: 'Wörter für Klasse B', got: 'gold' },
  ],
  'setting-not-rising': [
    {
      kind: 'setting-not-rising',
      setting: 'Klasse B bis Anteil',
      got: 0.7,
      other: 'Klasse A bis Anteil',
      otherValue: 0.8,
    },
  ],
  'setting-pole-missing': [{ kind: 'setting-pole-missing', setting: 'poleT1', trait: 'T1' }],
  'setting-pole-empty': [{ kind: 'setting-pole-empty', setting: 'Gewicht K1' }],
  'judgements-not-rising': [
    {
      kind: 'judgements-not-rising',
      got: { none: 20, half: 60, present: 100, halfMore: 90, saturation: 170.5 },
    },
  ],
  'minimum-above-budget': [{ kind: 'minimum-above-budget', minimum: 112.5, budget: 100 }],
  'minimum-above-maximum': [{ kind: 'minimum-above-maximum', minimum: 12, maximum: 8 }],
};
