import type { Case } from '../workbook-notation.ts';

/** Lists with a line of units below their header, whatever stands in it. */
export const unitLineCases: readonly Case[] = [
  {
    title: 'de: units in square brackets, the steps of the class among them',
    sheets: {
      Stammdaten: `
        Abnehmer | Kundenklasse | Umsatz 2024 | Umsatz 2025 | Rohertrag | Aufwand
        | A–D | [T€] | [T€] | [T€] | [h/Jahr]
        Sägewerk Lohr | A | 410 | 455 | 88 | 60
        Ziegelei Brandl | B | 120 | 131 | 21 | 24
        Kelterei Nau | C | 44 | 39 | 9 | 30
        Gerberei Dorn | D | 8 | 11 | 2 | 6
        Weberei Stolz | C | 31 | 27 | 6 | 12`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-7',
      roles: 'account A, class B, previousRevenue C, revenue D, margin E, hours F',
      hoursUnit: 'year',
    },
  },
  {
    title: 'en: units in brackets, the classes spelt out',
    locale: 'en_GB',
    sheets: {
      Accounts: `
        Customer | Sales 2025 | Sales 2024 | Time | Grade
        | (£k) | (£k) | (h/month) | (A/B/C)
        Thornbury Glass | 310 | 287 | 6 | A
        Selwood Cycles | 95 | 104 | 3 | B
        Penrith Wool | 22 | 20 | 2 | C
        Alnwick Books | 17 | 25 | 4 | C`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'account A, revenue B, previousRevenue C, hours D, class E',
      hoursUnit: 'month',
    },
  },
  {
    title: 'fr: bare units, visits and hours among them',
    locale: 'fr_FR',
    sheets: {
      Clients: `
        Client | CA 2025 | CA 2024 | Visites | Temps | Classe
        | k€ | k€ | nb/an | h/sem | ABCD
        Scierie Blanc | 210 | 198 | 9 | 2 | A
        Moulin Perrot | 80 | 91 | 5 | 1 | B
        Verrerie Caron | 33 | 30 | 4 | 1.5 | C
        Filature Noël | 9 | 12 | 2 | 0.5 | D`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'account A, revenue B, previousRevenue C, visits D, hours E, class F',
      hoursUnit: 'week',
    },
  },
  {
    title: 'es: thousands and hours a week, nothing below the names',
    locale: 'es_ES',
    sheets: {
      Cartera: `
        Código | Cliente | Ventas 2025 | Ventas 2024 | Dedicación | Nivel
        | | miles € | miles € | h/semana | A-D
        C-31 | Molinos Rey | 140 | 133 | 3 | A
        C-32 | Curtidos Peña | 61 | 70 | 2 | B
        C-33 | Salinas Bravo | 19 | 16 | 1 | C
        C-34 | Corchos Nieto | 7 | 9 | 1 | D`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'accountNumber A, account B, revenue C, previousRevenue D, hours E, class F',
      hoursUnit: 'week',
    },
  },
];
