import { expect, test } from 'vitest';
import { catalogues } from '../../../src/text/index.ts';
import { findTable, tableProposal } from '../../../src/workbook/find-table.ts';
import { type Case, readWorkbook, todayOfCase } from './workbook-notation.ts';

const list: Case = {
  title: '',
  sheets: {
    Kunden: `
      Kundenliste 2026 | | | | |
      Kd.-Nr. | Kunde | Kat. | Umsatz 2024 | Umsatz 2025 | Std.
      71 | Brandt Fördertechnik | A | 800 | 900 | 4
      72 | Hydraulik Nord | Gold | 300 | 400 | 2
      | Lackwerk Ohm | C | 20 | 30 | 1
      72 | Stahlbau Riedel | | 10 | 15 | 1
      Summe | | | 1130 | 1345 | 8
      Quelle: ERP | | | | |`,
  },
  truth: { none: 'empty' },
};
const finding = findTable(readWorkbook(list), 'Kunden', todayOfCase(list));

test('a proposal is plain JSON with letters for columns and sentences in English', () => {
  expect(JSON.parse(JSON.stringify(tableProposal(finding, catalogues.en.table)))).toEqual({
    sheet: 'Kunden',
    headerRow: 2,
    firstRow: 3,
    lastRow: 6,
    columns: {
      account: 'B',
      accountNumber: 'A',
      class: 'C',
      revenue: 'E',
      previousRevenue: 'D',
      hours: 'F',
    },
    notAccounts: [
      { row: 7, why: '"Summe" is a total.' },
      { row: 8, why: '"Quelle: ERP" is a note.' },
    ],
    confidence: expect.closeTo(0.77, 1),
    reasons: {
      account: { confidence: 0.95, why: 'The header is "Kunde".' },
      accountNumber: { confidence: expect.closeTo(0.88, 1), why: 'The header is "Kd.-Nr.".' },
      class: { confidence: expect.closeTo(0.5, 1), why: 'The header is "Kat.".' },
      revenue: { confidence: 1, why: '"Umsatz 2025" is the most recent full year, 2025.' },
      previousRevenue: { confidence: 1, why: '"Umsatz 2024" is the year before, 2024.' },
      hours: { confidence: 1, why: 'The header is "Std.".' },
    },
    questions: expect.any(Array),
  });
});

test('questions name rows and columns, in English and German', () => {
  const asked = (language: 'en' | 'de') => {
    const proposal = tableProposal(finding, catalogues[language].table);
    return 'none' in proposal ? [] : proposal.questions.map(({ text }) => text);
  };
  expect(asked('en')).toEqual([
    'Column C holds "Gold". Which class from A to D is each of them?',
    'Row 6: revenue, but no class. Are these prospects?',
    'Does "Std." in column F count hours a month, a week or a year?',
  ]);
  expect(asked('de')).toEqual([
    'In Spalte C steht „Gold“. Welcher Klasse von A bis D entspricht das jeweils?',
    'Zeile 6: Umsatz, aber keine Klasse. Sind das Interessenten?',
    'Zählt „Std.“ in Spalte F Stunden je Monat, je Woche oder je Jahr?',
  ]);
});

test('a doubled key is named with its rows', () => {
  const twice: Case = {
    ...list,
    sheets: {
      Kunden: `
        Kunde | Klasse
        Kranz Ventile | A
        Lenz Robotik | B
        Kranz Ventile | A`,
    },
  };
  const found = findTable(readWorkbook(twice), 'Kunden', todayOfCase(twice));
  expect('none' in found ? [] : found.questions).toEqual([
    { kind: 'double-key', key: 'Kranz Ventile', rows: [2, 4] },
  ]);
});

test.each([
  [
    'a list of transactions',
    {
      Rechnungen: `
        Datum | Kunde | Betrag
        2025-01-01 | Fass | 10
        2025-01-02 | Ring | 20
        2025-01-03 | Fass | 30
        2025-01-04 | Fass | 40`,
    },
    'Das Blatt „Rechnungen“ listet Vorgänge auf, nicht Kunden: „Kunde“ enthält 2 verschiedene Kunden in 4 Zeilen. Nötig ist eine Liste mit einer Zeile je Kunde.',
  ],
  [
    'a list of products',
    {
      Preise: `
        Artikel | Preis
        Schraube | 1
        Mutter | 2`,
    },
    'Das Blatt „Preise“ listet Produkte auf, nicht Kunden: Seine Zeilen sind nach „Artikel“ benannt. Nötig ist eine Liste mit einer Zeile je Kunde.',
  ],
  [
    'nothing of the kind',
    { Notizen: 'Bitte bis Freitag ausfüllen.' },
    'Es wurde keine Spalte mit Kunden gefunden: Weder im Blatt „Notizen“ noch in einem anderen steht eine Überschrift wie „Kunde“ oder „Kundennummer“ über einer Liste.',
  ],
  ['a blank workbook', { Tabelle1: '' }, 'Die Arbeitsmappe enthält noch keine Tabelle.'],
])('%s is refused in a sentence', (_, sheets, why) => {
  const given: Case = { ...list, sheets };
  const found = findTable(readWorkbook(given), Object.keys(sheets)[0] ?? '', todayOfCase(given));
  expect(tableProposal(found, catalogues.de.table)).toEqual({ none: true, why });
});
