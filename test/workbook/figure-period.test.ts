import { expect, test } from 'vitest';
import type { ColumnContent } from '../../src/workbook/column-content.ts';
import { columnRoles } from '../../src/workbook/column-roles.ts';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';

/** A column of amounts. */
const amounts: ColumnContent = {
  filled: 10,
  fill: 1,
  text: 0,
  numeric: 1,
  date: 0,
  boolean: 0,
  percent: 0,
  money: 0,
  formula: 0,
  distinct: 1,
  distinctCount: 10,
  code: 0,
  machineKey: 0,
  classLetter: 0,
  classLetters: 0,
  longestText: 0,
  meanLength: 5,
  sameLength: 0.2,
  legalForm: 0,
  person: 0,
  contact: 0,
  counting: false,
  wholeNumbers: 0.2,
  yearLike: 0,
  largest: 90_000,
  formulasOfOtherSheets: 0,
  words: [],
};

/** As of November 2026: the headers, the one that is the revenue, the one of the year before. */
const cases: readonly (readonly [headers: readonly string[], revenue: string, before: string])[] = [
  [['Umsatz 2026', 'Umsatz 2025', 'Umsatz 2024'], 'Umsatz 2025', 'Umsatz 2024'],
  [['Umsatz', 'Vorjahr'], 'Umsatz', 'Vorjahr'],
  [['Umsatz aktuell', 'Umsatz Vorjahr'], 'Umsatz Vorjahr', '-'],
  [
    ['Umsatz laufendes Jahr', 'Umsatz Vorjahr', 'Umsatz Vorvorjahr'],
    'Umsatz Vorjahr',
    'Umsatz Vorvorjahr',
  ],
  [['Umsatz lfd. J.', 'Umsatz VJ', 'Umsatz VVJ'], 'Umsatz VJ', 'Umsatz VVJ'],
  [['Umsatz 2025', 'Umsatz VJ', 'Umsatz Plan 2026'], 'Umsatz 2025', 'Umsatz VJ'],
  [['Sales YTD', 'Sales LY', 'Sales target'], 'Sales LY', '-'],
  [['Sales 2026 YTD', 'Sales 2025', 'Sales 2024', 'Var %'], 'Sales 2025', 'Sales 2024'],
  [
    ['Umsatz 1-10/2026', 'Umsatz 1-12/2025', 'Umsatz 1-12/2024'],
    'Umsatz 1-12/2025',
    'Umsatz 1-12/2024',
  ],
  [['Umsatz Jan-Okt 2026', 'Umsatz Jan-Dez 2025'], 'Umsatz Jan-Dez 2025', '-'],
  [
    ['Umsatz per 31.10.2026', 'Umsatz per 31.12.2025', 'Umsatz per 31.12.2024'],
    'Umsatz per 31.12.2025',
    'Umsatz per 31.12.2024',
  ],
  [
    ['Umsatz GJ 2025/26', 'Umsatz GJ 2024/25', 'Umsatz GJ 2023/24'],
    'Umsatz GJ 2025/26',
    'Umsatz GJ 2024/25',
  ],
  [['Umsatz GJ 26/27', 'Umsatz GJ 25/26', 'Umsatz GJ 24/25'], 'Umsatz GJ 25/26', 'Umsatz GJ 24/25'],
  [['FY2026', 'FY2025', 'FY2024'], 'FY2025', 'FY2024'],
  [['CA 2026 (à fin oct.)', 'CA 2025', 'CA 2024'], 'CA 2025', 'CA 2024'],
  [['CA N', 'CA N-1', 'CA N-2'], 'CA N', 'CA N-1'],
  [['CA année en cours', 'CA année précédente'], 'CA année précédente', '-'],
  [['Ventas año actual', 'Ventas año anterior'], 'Ventas año anterior', '-'],
  [['Ventas 2025', 'Ventas 2024', 'Objetivo 2026'], 'Ventas 2025', 'Ventas 2024'],
  [['Fatturato anno in corso', 'Fatturato anno precedente'], 'Fatturato anno precedente', '-'],
  [['Fatturato 2025', 'Fatturato 2024', 'Budget 2026'], 'Fatturato 2025', 'Fatturato 2024'],
  [['Umsatz Q1 2026', 'Umsatz Q2 2026', 'Umsatz Q3 2026', 'Umsatz 2025'], 'Umsatz 2025', '-'],
  [
    ['Umsatz 2025 (T€)', 'Umsatz 2024 (T€)', 'Umsatz 25/24 %'],
    'Umsatz 2025 (T€)',
    'Umsatz 2024 (T€)',
  ],
  [['Hochrechnung 2026', 'Umsatz 2025', 'Umsatz 2024'], 'Umsatz 2025', 'Umsatz 2024'],
  [['Forecast FY26', 'Actual FY25', 'Actual FY24'], 'Actual FY25', 'Actual FY24'],
  [['Ist 2025', 'Plan 2025', 'Ist 2024', 'Abw.'], 'Ist 2025', 'Ist 2024'],
  [['Soll 2026', 'Ist 2026', 'Ist 2025'], 'Ist 2025', '-'],
  [['Umsatz letzte 12 Monate', 'Umsatz 2025'], 'Umsatz 2025', '-'],
  [['Ø Umsatz 2023-2025', 'Umsatz 2025', 'Umsatz 2024'], 'Umsatz 2025', 'Umsatz 2024'],
  [['Umsatz 2023–2025', 'Umsatz 2025'], 'Umsatz 2025', '-'],
  [['Umsatz kumuliert 2026', 'Umsatz 2025'], 'Umsatz 2025', '-'],
  [["Umsatz '25", "Umsatz '24"], "Umsatz '25", "Umsatz '24"],
  [['2025', '2024', '2023'], '2025', '2024'],
  [['2023', '2024', '2025', '2026'], '2025', '2024'],
  [['Revenue last year', 'Revenue this year'], 'Revenue last year', '-'],
  [['Revenue (current year)', 'Revenue (previous year)'], 'Revenue (previous year)', '-'],
  [['Umsatz dieses Jahr', 'Umsatz letztes Jahr'], 'Umsatz letztes Jahr', '-'],
  [
    ['Gesamtumsatz 2025', 'Umsatz Ersatzteile 2025', 'Umsatz Service 2025'],
    'Gesamtumsatz 2025',
    '-',
  ],
  [['Umsatz 2025', 'Umsatzpotenzial 2026'], 'Umsatz 2025', '-'],
  [['Umsatz 2025 Stand 10/25', 'Umsatz 2024'], 'Umsatz 2024', '-'],
  [['Umsatz bis 30.09.', 'Umsatz 2025'], 'Umsatz 2025', '-'],
  [['U25', 'U24'], 'U25', 'U24'],
  [['Net sales 2025A', 'Net sales 2024A', 'Net sales 2026B'], 'Net sales 2025A', 'Net sales 2024A'],
  [['Sales PY', 'Sales CY'], 'Sales PY', '-'],
  [['Umsatz akt. Jahr', 'Umsatz Vorj.'], 'Umsatz Vorj.', '-'],
  [['Umsatz Vorjahr', 'Umsatz Vorvorjahr'], 'Umsatz Vorjahr', 'Umsatz Vorvorjahr'],
  [['Umsatz 2025 in TEUR', 'Vj.'], 'Umsatz 2025 in TEUR', 'Vj.'],
  [['Facturación 2025', 'Facturación 2026 (ene-oct)'], 'Facturación 2025', '-'],
  [['Fatturato 2026 al 31/10', 'Fatturato 2025'], 'Fatturato 2025', '-'],
  [['2025 Umsatz', '2024 Umsatz', '2026 Umsatz (YTD Okt)'], '2025 Umsatz', '2024 Umsatz'],
];

test.each(cases)('%j: revenue is %s, the year before %s', (headers, revenue, before) => {
  const columns = headers.map((header, column) => ({
    column,
    header: headerMeaning(header),
    content: amounts,
  }));
  const roles = columnRoles(columns, { year: 2026, month: 11 });
  const named = (role: 'revenue' | 'previousRevenue') => headers[roles[role]?.column ?? -1] ?? '-';
  expect([named('revenue'), named('previousRevenue')]).toEqual([revenue, before]);
});

test('a fiscal year is over from October of its second year on', () => {
  const columns = ['GJ 2024/25', 'GJ 2025/26'].map((header, column) => ({
    column,
    header: headerMeaning(header),
    content: amounts,
  }));
  expect(columnRoles(columns, { year: 2026, month: 9 }).revenue?.column).toBe(0);
  expect(columnRoles(columns, { year: 2026, month: 10 }).revenue?.column).toBe(1);
});
