import { expect, test } from 'vitest';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';

/** The year and what else is true of it. */
function periodIn(header: string): string {
  const { year, before, ...flags } = headerMeaning(header).period;
  const holds = Object.entries(flags).flatMap(([flag, is]) => (is ? [flag] : []));
  return [year ?? 'no year', ...holds, ...(before > 0 ? [`${before} before`] : [])].join(' ');
}

// By hand, from what people mean by it.
test.each([
  ['Umsatz 31.12.2025', '2025'],
  ['Umsatz 30.12.2025', '2025 partial'],
  ['Umsatz 31.10.2025', '2025 partial'],
  ['Umsatz 30.09.2026 vorläufig', '2026 partial'],
  ['Umsatz 2026 (30.09.2026)', '2026 partial'],
  ['Umsatz 2025-12-31', '2025'],
  ['Umsatz 2025-10-31', '2025 partial'],
  ['Umsatz 2025-12-30', '2025 partial'],
  ['Umsatz 1-12/2025', '2025'],
  ['Umsatz 1-9/2026 vorläufig', '2026 partial'],
  ['Umsatz 10-12/2025', '2025 partial'],
  ['Umsatz 12-12/2025', '2025 partial'],
  ['Umsatz 13-09/2025', '2025'],
  ['Umsatz 1-14/2025', '2025'],
  ['Umsatz Januar–Dezember 2025', '2025'],
  ['Umsatz 24/25', '2025 fiscal'],
  ['Umsatz 2024/25', '2025 fiscal'],
  ['Umsatz 11/12', '2012 partial'],
  ['Umsatz 12/13', '2013 partial'],
  ['GJ 11/12', '2012 fiscal'],
  ['Umsatz 2025/2025', '2025'],
  ['Umsatz 2021/2025', '2025 several'],
  ['Umsatz 01/26', '2026 partial'],
  ['Umsatz 00/26', 'no year'],
  ['Umsatz 12/25', '2025 partial'],
  ['Umsatz bis 12/25', '2025'],
  ['Umsatz 09/2026 2025', '2026 partial several'],
  ['Umsatz 2025 Top 30', '2025'],
  ['Umsatz 30Tage', 'no year'],
  ['Umsatz 30 Tage', 'no year'],
  ['Umsatz 30', '2030'],
  ['Erlöse vor 2 Jahren', 'no year 2 before'],
  ['Umsatz vor einem Jahr', 'no year 1 before'],
  ['Sales two years ago', 'no year 2 before'],
  ['Ventas hace 2 años', 'no year 2 before'],
  ['CA il y a 2 ans', 'no year 2 before'],
  ['CA sur 2 ans', 'no year'],
  ['Fatturato di 2 anni fa', 'no year 2 before'],
  ['Umsatz VJ-1', 'no year 2 before'],
  ['Sales LY - 1', 'no year 2 before'],
  ['Umsatz VJ', 'no year 1 before'],
])('%s is %s', (header, period) => {
  expect(periodIn(header)).toBe(period);
});
