import { expect, test } from 'vitest';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';

/* What one word of a header means beside another. */

test.each(['Kunde (Ort, Bemerkung)', 'Kunde / Ort, Name', 'Kunde, Ort des Kunden'])(
  '"%s" names the account first',
  (header) => {
    const { ideas } = headerMeaning(header);
    expect([ideas.account, ideas.place, ideas.note]).toEqual([0.9, undefined, undefined]);
  },
);

test('line breaks and blanks too many are one blank', () => {
  expect(headerMeaning('  Umsatz \n\n 2025 ').text).toBe('Umsatz 2025');
});

test('a number of hours or visits counts them; beside another figure it is a number', () => {
  expect(headerMeaning('No. of hours').ideas.id).toBeUndefined();
  expect(headerMeaning('No. of visits').ideas.id).toBeUndefined();
  expect(headerMeaning('Umsatz ID').ideas.id).toBeDefined();
});

test('a misspelt account is no surer beside its place', () => {
  const alone = headerMeaning('Kunnde').ideas.account ?? 0;
  expect(alone).toBeLessThan(1);
  expect(headerMeaning('Kunnde / Ort').ideas.account).toBeCloseTo(0.9 * alone, 9);
});

test('a plan stays one, of months gone by or of the year before; only "prev" of such months is none', () => {
  expect(headerMeaning('Plan rollierend 12 Monate').ideas.plan).toBeDefined();
  expect(headerMeaning('Plan Vorjahr').ideas.plan).toBeDefined();
  expect(headerMeaning('Sales prev 12 months').ideas.plan).toBeUndefined();
});
