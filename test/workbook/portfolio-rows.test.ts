import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { standardTraits } from '../../src/domain/traits.ts';
import { accountTable } from '../../src/workbook/account-rows.ts';
import { readAssessments } from '../../src/workbook/assessments-tab.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import {
  assessmentEntries,
  countRows,
  duplicateEntries,
  settingEntries,
} from '../../src/workbook/portfolio-rows.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import type { SheetBinding } from '../../src/workbook/sheet-register.ts';
import { aRow, day } from '../domain/a-row.ts';

const context = contextOf('de_DE');
const binding = {
  columns: { accountNumber: 1, account: 2, class: 3, revenue: 4, hours: 5, visits: 6, margin: 7 },
  key: 'accountNumber',
  hoursUnit: 'month',
  headerRow: 3,
  own: {},
} as const;
const header = ['Nr.', 'Kunde', 'Klasse', 'Umsatz', 'Stunden', 'Besuche', 'DB'];
type Bound = Pick<SheetBinding, 'columns' | 'key' | 'hoursUnit' | 'headerRow' | 'own'>;

const counted = (
  rows: readonly Cell[][],
  given: Partial<Bound> = {},
  formulas: string[][] = [],
) => {
  const bound = { ...binding, ...given };
  const table = accountTable([header, ...rows], formulas, bound, {
    context,
    classWords: new Map(),
  });
  return countRows('Kunden', table, bound, defaultSettings, 'de');
};

describe('a row as the summary counts it', () => {
  test('money in cents, time in hundredths of an hour a month', () => {
    const { accounts, notCounted } = counted([
      [1007, 'Brandt', 'A', 1000.005, 1.005, 6, 200.5],
      [1008, 'Ohm', 'b', '1.234,56 €', 2.5, 0, 1.5],
      [1009, '', '', '', '', '', ''],
    ]);
    expect(notCounted).toEqual([]);
    expect(accounts).toEqual([
      {
        key: '1007',
        shownKey: '1007',
        name: 'Brandt',
        number: '1007',
        sheet: 'Kunden',
        row: 4,
        accountClass: 'A',
        valueCents: 20050,
        columnHours: 101,
        visitHours: (6 * defaultSettings.minutesPerVisit * 100) / 60 / 12,
      },
      {
        key: '1008',
        shownKey: '1008',
        name: 'Ohm',
        number: '1008',
        sheet: 'Kunden',
        row: 5,
        accountClass: 'B',
        valueCents: 150,
        columnHours: 250,
        visitHours: 0,
      },
      {
        key: '1009',
        shownKey: '1009',
        name: '1009',
        number: '1009',
        sheet: 'Kunden',
        row: 6,
        accountClass: null,
        valueCents: null,
        columnHours: null,
        visitHours: null,
      },
    ]);
  });

  test.each([
    ['week', 12, 5200],
    ['year', 12, 100],
    ['month', 12, 1200],
  ] as const)('hours a %s', (hoursUnit, hours, hundredths) => {
    const { accounts } = counted([[1007, 'Brandt', 'A', 10, hours, '', '']], { hoursUnit });
    expect(accounts[0]?.columnHours).toBe(hundredths);
  });

  test('amounts too large or too small for a plain decimal are rounded all the same', () => {
    const { accounts } = counted([[1007, 'Brandt', 'A', 1e21, 1e-7, '', 1e21]]);
    expect(accounts[0]).toMatchObject({ valueCents: 1e23, columnHours: 0 });
  });

  test('classes of ours are computed anew, by margin where there is one', () => {
    const rows: Cell[][] = [
      [1, 'Eins', '', 10, '', '', 900],
      [2, 'Zwei', '', 900, '', '', 50],
      [3, 'Drei', '', 50, '', '', 10],
    ];
    const { class: _, margin: __, ...columns } = binding.columns;
    const classes = (given: Partial<Bound>) =>
      counted(rows, given).accounts.map(({ accountClass }) => accountClass);
    expect(classes({ columns, own: { class: 8 } })).toEqual(['C', 'A', 'B']);
    expect(classes({ columns: { ...columns, margin: 7 }, own: { class: 8 } })).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(classes({ columns })).toEqual([null, null, null]);
    expect(classes({ own: { class: 8 } })).toEqual([null, null, null]);
  });
});

describe('what is not counted is named with its reason', () => {
  test('values that cannot be read; a revenue no more where a margin says what the account is worth', () => {
    const { accounts, notCounted } = counted([
      [1007, 'Brandt', 'A', 'viel', 'oft', 'selten', ''],
      [1008, 'Ohm', 'Z', 5, -1, -2, 'wenig'],
      [1009, '', 'A', 'viel', '', '', 7],
    ]);
    expect(accounts.map(({ key }) => key)).toEqual(['1007', '1009']);
    expect(notCounted).toEqual([
      {
        sheet: 'Kunden',
        rows: [4],
        account: 'Brandt',
        why: { kind: 'value-unreadable', got: 'viel' },
      },
      {
        sheet: 'Kunden',
        rows: [4],
        account: 'Brandt',
        why: { kind: 'hours-unreadable', got: 'oft' },
      },
      {
        sheet: 'Kunden',
        rows: [4],
        account: 'Brandt',
        why: { kind: 'visits-unreadable', got: 'selten' },
      },
      { sheet: 'Kunden', rows: [5], account: 'Ohm', why: { kind: 'class-unreadable', got: 'Z' } },
      {
        sheet: 'Kunden',
        rows: [5],
        account: 'Ohm',
        why: { kind: 'value-unreadable', got: 'wenig' },
      },
      {
        sheet: 'Kunden',
        rows: [5],
        account: 'Ohm',
        why: { kind: 'hours-unreadable', got: '-1' },
      },
      {
        sheet: 'Kunden',
        rows: [5],
        account: 'Ohm',
        why: { kind: 'visits-unreadable', got: '-2' },
      },
    ]);
  });

  test('rows that are no accounts, but no rows prefilled with formulas', () => {
    const { accounts, notCounted } = counted(
      [
        [1007, 'Brandt', 'A', 10, 1, 1, 5],
        ['', 'Region Nord', '', '', '', '', ''],
        ['#REF!', 'Ohm', 'B', 20, 2, 2, 6],
        [1009, 'Riedel', 'C', 30, 3, 3, 7],
        ['', 'Summe', '', 60, 6, 6, 18],
        ['', '', '', 0, 0, 0, 0],
      ],
      {},
      [[], [], [], [], [], [], ['', '', '', '=A1', '=A1', '=A1', '=A1']],
    );
    expect(accounts.map(({ key }) => key)).toEqual(['1007', '1009']);
    expect(notCounted.map(({ rows, account, why }) => [rows, account, why])).toEqual([
      [[5], '', { kind: 'no-account', why: '„Region Nord“ ist eine Zwischenüberschrift.' }],
      [[6], '#REF!', { kind: 'key-error' }],
      [[8], '', { kind: 'no-account', why: '„Summe“ ist eine Summe.' }],
    ]);
  });

  test('a row that repeats an account, on the same sheet or another', () => {
    const portfolio = portfolioOf(
      [aRow({ row: 4 }), aRow({ row: 7 }), aRow({ row: 5, sheet: 'Süd', name: 'A!' })],
      [],
      defaultSettings,
      day,
    );
    expect(duplicateEntries(portfolio)).toEqual([
      { sheet: 'Kunden', rows: [7], account: 'a', why: { kind: 'duplicate', sheet: null, row: 4 } },
      {
        sheet: 'Süd',
        rows: [5],
        account: 'A!',
        why: { kind: 'duplicate', sheet: 'Kunden', row: 4 },
      },
    ]);
  });

  test('settings that do not fit, in words', () => {
    const problem = { kind: 'setting-not-a-number', setting: 'tilt', got: 'viel' } as const;
    const [entry] = settingEntries('Settings', [problem as never], 'en');
    expect(entry).toMatchObject({
      sheet: 'Settings',
      rows: [],
      account: '',
      why: { kind: 'setting' },
    });
    expect(JSON.stringify(entry)).toContain('tilt');
    expect(settingEntries('Settings', [], 'en')).toEqual([]);
  });

  test('assessments that are damaged or of accounts on no sheet', () => {
    const table = readAssessments(
      [
        ['time', 'account', 'K1', 'hours', 'team'],
        ['2025-01-01', 'Brandt', 3, 1],
        ['2025-01-02', 'Weg AG', 3, 1],
        ['bald', 'Brandt', 3, 1],
        ['2025-01-03', 'WEG ag', 3, 'viele'],
        ['2025-01-03', 'Brandt', 9, 1],
        ['2025-01-03', 'Fort', 3, 1],
      ],
      standardTraits,
      context,
    );
    expect(assessmentEntries(() => 'Tab', table, [{ key: 'brandt' }], 'de')).toEqual([
      {
        sheet: 'Tab',
        rows: [4],
        account: '',
        why: {
          kind: 'assessment-damaged',
          column: 'Zeitpunkt',
          got: 'bald',
          needed: 'Tag und Uhrzeit',
          isLeftOut: true,
        },
      },
      {
        sheet: 'Tab',
        rows: [5],
        account: '',
        why: {
          kind: 'assessment-damaged',
          column: 'Stunden im Monat',
          got: 'viele',
          needed: 'einer Zahl ab 0',
          isLeftOut: false,
        },
      },
      {
        sheet: 'Tab',
        rows: [6],
        account: '',
        why: {
          kind: 'assessment-damaged',
          column: 'K1',
          got: '9',
          needed: 'einer ganzen Zahl von 1 bis 5 (oder leer)',
          isLeftOut: true,
        },
      },
      {
        sheet: 'Tab',
        rows: [3, 5],
        account: 'Weg AG',
        why: { kind: 'assessments-without-row', count: 2 },
      },
      {
        sheet: 'Tab',
        rows: [7],
        account: 'Fort',
        why: { kind: 'assessments-without-row', count: 1 },
      },
    ]);
  });

  test('a tab of assessments without a column that is needed', () => {
    const table = readAssessments([['K1', 'account']], standardTraits, context);
    expect(assessmentEntries(() => 'Tab', table, [], 'en')).toEqual([
      {
        sheet: 'Tab',
        rows: [],
        account: '',
        why: { kind: 'assessments-unreadable', missing: 'Time' },
      },
    ]);
  });
});
