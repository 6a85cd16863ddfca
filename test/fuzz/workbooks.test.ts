import { expect, test } from 'vitest';
import { randomWorkbook, runWorkbookFuzz } from './workbooks.ts';

test('30 random workbooks: header, roles and accounts are found', () => {
  expect(runWorkbookFuzz(30, 2026)).toEqual([]);
});

test('the same seed gives the same workbook', () => {
  expect(randomWorkbook(7)).toEqual(randomWorkbook(7));
});

test('the random workbooks cover every language and every difficulty', () => {
  const built = new Set<string>();
  for (let seed = 0; seed < 300; seed += 1) {
    for (const part of randomWorkbook(seed).built) built.add(part);
  }
  expect([...built].sort()).toEqual([
    'blank rows',
    'dashboard first',
    'groups',
    'groups with headings',
    'groups with headings with subtotals',
    'groups with subtotals',
    'legend',
    'merged header',
    'note below',
    'numbers as text',
    'prefilled rows',
    'spacer column',
    'summary below',
    'title',
    'total',
    'two header lines',
    'typo',
  ]);
});
