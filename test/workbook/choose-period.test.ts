import { expect, test } from 'vitest';
import { choosePeriod, type DatedColumn, todayOf } from '../../src/workbook/figure-period.ts';
import { dayNumber } from './find-table/workbook-notation.ts';

const none = {
  year: null,
  fiscal: false,
  partial: false,
  before: 0,
  several: false,
  rolling: false,
} as const;
const plain = { score: 1, period: none, plan: false, part: false };

/** Columns of one figure by what their headers say of the time, as of November 2026. */
const kinds: Readonly<Record<string, Omit<DatedColumn, 'column'>>> = {
  '2023': { ...plain, period: { ...none, year: 2023 } },
  '2024': { ...plain, period: { ...none, year: 2024 } },
  '2025': { ...plain, period: { ...none, year: 2025 } },
  'sure 2025': { ...plain, score: 1.2, period: { ...none, year: 2025 } },
  '2026': { ...plain, period: { ...none, year: 2026 } },
  '2027': { ...plain, period: { ...none, year: 2027 } },
  '2025 so far': { ...plain, period: { ...none, year: 2025, partial: true } },
  '25/26': { ...plain, period: { ...none, year: 2026, fiscal: true } },
  '26/27': { ...plain, period: { ...none, year: 2027, fiscal: true } },
  '27/28': { ...plain, period: { ...none, year: 2028, fiscal: true } },
  '2024–2025': { ...plain, period: { ...none, year: 2025, several: true } },
  'year before': { ...plain, period: { ...none, before: 1 } },
  'two years before': { ...plain, period: { ...none, before: 2 } },
  'no year': plain,
  'surely no year': { ...plain, score: 1.2 },
  'hardly no year': { ...plain, score: 0.8 },
  rolling: { ...plain, period: { ...none, rolling: true } },
  'so far': { ...plain, period: { ...none, partial: true } },
  plan: { ...plain, plan: true },
  part: { ...plain, part: true },
};

const names = Object.keys(kinds);

function chosen(given: readonly string[], month: number): string {
  const columns = given.map((name, column) => ({ column, ...(kinds[name] ?? plain) }));
  const choice = choosePeriod(columns, { year: 2026, month });
  if (choice === null) return 'none';
  const { main, mainYear, reason, previous, previousYear } = choice;
  const before =
    previous === null ? '' : `, before ${given[previous.column]} (${previousYear ?? '-'})`;
  return `${given[main.column]} (${mainYear ?? '-'}) ${reason}${before}`;
}

test('which of two and three columns counts', async () => {
  const lines: string[] = [];
  for (const one of names) {
    lines.push(`${one} → ${chosen([one], 11)}`);
    for (const two of names) {
      lines.push(`${one} | ${two} → ${chosen([one, two], 11)}`);
    }
  }
  for (const [at, one] of names.entries()) {
    for (const [next, two] of names.slice(at + 1).entries()) {
      const three = names[(at * 7 + next * 5 + 3) % names.length] ?? '';
      lines.push(`${one} | ${two} | ${three} → ${chosen([one, two, three], 11)}`);
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/periods.txt');
});

test.each([
  [9, '25/26 (2026) running-year'],
  [10, '25/26 (2026) only'],
])('a fiscal year named after two years has ended from October on: month %d', (month, said) => {
  expect(chosen(['25/26'], month)).toBe(said);
});

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-12-31', 2026, 12],
  ['2024-02-29', 2024, 2],
])('the day %s is in year %d, month %d', (iso, year, month) => {
  expect(todayOf(dayNumber(iso))).toEqual({ year, month });
  expect(todayOf(dayNumber(iso) + 0.99)).toEqual({ year, month });
});

test('of two columns of the year before the surer one is it, else the first', () => {
  const before = (column: number, score: number): DatedColumn => ({
    ...plain,
    column,
    score,
    period: { ...none, before: 1 },
  });
  const previousOf = (one: number, two: number) =>
    choosePeriod([{ ...plain, column: 0 }, before(1, one), before(2, two)], {
      year: 2026,
      month: 11,
    })?.previous?.column;
  expect([previousOf(0.6, 0.9), previousOf(0.9, 0.6), previousOf(0.8, 0.8)]).toEqual([2, 1, 1]);
});
