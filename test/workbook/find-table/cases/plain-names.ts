import type { Case } from '../workbook-notation.ts';

/** Lists whose names are no names, as in samples and templates. */
export const plainNameCases: readonly Case[] = [
  {
    title: 'accounts called "Kunde A" to "Kunde F"',
    sheets: {
      Tabelle1: `
        Kunde | Umsatz | Kumulativ | % Kumulativ | Klasse
        Kunde C | 25000 | 25000 | %0.48 | A
        Kunde A | 15000 | 40000 | %0.77 | A
        Kunde B | 8000 | 48000 | %0.92 | B
        Kunde E | 3000 | 51000 | %0.98 | C
        Kunde D | 1000 | 52000 | %1 | C
        Kunde F | 200 | 52200 | %1 | C`,
    },
    truth: { headerRow: 1, accounts: '2-7', roles: 'account A, revenue B, class E' },
  },
  {
    title: 'accounts called by one letter, a blank row between them',
    locale: 'en_US',
    sheets: {
      Sheet1: `
        Customer | Sales | Class
        A | 25000 | A
        B | 15000 | A
        C | 8000 | B
        ~
        D | 3000 | C
        E | 1000 | C
        F | 500 | C
        Total | 52500 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4 6-8',
      roles: 'account A, revenue B, class C',
      others: { 9: 'total' },
    },
  },
  {
    title: 'accounts called "Firma 1" to "Firma 6", numbers beside them',
    sheets: {
      Daten: `
        Kundennr | Kunde | Klasse | Umsatz 2024 | Umsatz 2025
        KUNDE-001 | Firma 1 | A | 900 | 1000
        KUNDE-002 | Firma 2 | B | 500 | 400
        KUNDE-003 | Firma 3 | B | 300 | 350
        KUNDE-004 | Firma 4 | C | 20 | 10
        KUNDE-005 | Firma 5 | C | 10 | 15
        KUNDE-006 | Firma 6 | D | 0 | -5`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-7',
      roles: 'accountNumber A, account B, class C, previousRevenue D, revenue E',
      key: 'accountNumber',
    },
  },
  {
    title: 'es: "Cliente 1" and so on, with totals and a share',
    locale: 'es_ES',
    sheets: {
      Hoja1: `
        CLIENTE | VENTAS | % VENTAS | % ACUMULADO | TIPO
        Cliente 1 | 50000 | %0.5 | %0.5 | A
        Cliente 2 | 30000 | %0.3 | %0.8 | A
        Cliente 3 | 15000 | %0.15 | %0.95 | B
        Cliente 4 | 5000 | %0.05 | %1 | C
        TOTAL | 100000 | %1 | |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, revenue B, class E',
      others: { 6: 'total' },
    },
  },
];
