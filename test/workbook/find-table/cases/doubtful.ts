import type { Case } from '../workbook-notation.ts';

/** What looks like something else at first sight. */
export const doubtfulCases: readonly Case[] = [
  {
    title: 'a list of employees is no list of accounts',
    sheets: {
      Personal: `
        Name | Abteilung | E-Mail | Gehalt
        Anna Lot | Vertrieb | a@x.de | 4000
        Bert Kai | Einkauf | b@x.de | 3500
        Cora Mai | Lager | c@x.de | 3000
        Dora Lau | Lager | d@x.de | 3100`,
    },
    truth: { none: 'no-account-column' },
  },
  {
    title: 'figures of sellers are no list of accounts',
    sheets: {
      Team: `
        Verkäufer | Umsatz 2025 | Ziel 2026 | Besuche
        Anna Lot | 900000 | 950000 | 120
        Bert Kai | 700000 | 800000 | 100
        Cora Mai | 500000 | 450000 | 90`,
    },
    truth: { none: 'no-account-column' },
  },
  {
    title: 'revenue by region, and by month, is no list of accounts',
    sheets: {
      Regionen: `
        Region | Umsatz 2025 | Anzahl Kunden | Anteil
        Nord | 900000 | 12 | %0.5
        Süd | 700000 | 20 | %0.4
        West | 200000 | 3 | %0.1`,
      Monate: `
        Monat | Umsatz | Besuche
        Januar | 100000 | 12
        Februar | 90000 | 20
        März | 80000 | 13`,
    },
    truth: { none: 'no-account-column' },
  },
  {
    title: 'a top ten by formula on the active dashboard, the whole list elsewhere',
    active: 'Cockpit',
    sheets: {
      Cockpit: `
        Top 3 Kunden | |
        Kunde | Umsatz 2025 | Klasse
        =INDEX(Liste!A:A,MATCH(B3,Liste!B:B,0)) -> Ton Krug | =LARGE(Liste!B:B,1) -> 90000 | A
        =INDEX(Liste!A:A,MATCH(B4,Liste!B:B,0)) -> Gips Wand | =LARGE(Liste!B:B,2) -> 80000 | A
        =INDEX(Liste!A:A,MATCH(B5,Liste!B:B,0)) -> Kalk Putz | =LARGE(Liste!B:B,3) -> 70000 | B`,
      Liste: `
        Kunde | Umsatz 2025 | Klasse | Betreuer
        Ton Krug | 90000 | A | Emil
        Kalk Putz | 70000 | B | Emil
        Gips Wand | 80000 | A | Emil
        Sand Sack | 5000 | C | Vera
        Lehm Ofen | 4000 | C | Vera
        Kies Weg | 3000 | C | Vera
        Split Hof | 2000 | C | Vera`,
    },
    truth: {
      sheet: 'Liste',
      headerRow: 1,
      accounts: '2-8',
      roles: 'account A, revenue B, class C, owner D',
    },
  },
  {
    title: '"Status" with A for active is no class',
    sheets: {
      Kunden: `
        Kunde | Status | Umsatz 2025
        Pult Dach | A | 90000
        Sattel Dach | A | 30000
        Walm Dach | I | 4000
        Flach Dach | A | 3000
        Zelt Dach | A | 2000`,
    },
    truth: { headerRow: 1, accounts: '2-6', roles: 'account A, revenue C' },
  },
  {
    title: 'plan and difference below the total',
    sheets: {
      Kunden: `
        Kunde: | ABC: | Umsatz in Tsd. EUR 2025: | DB:
        Zaun Pfahl | A | 90 | 20
        Tor Flügel | B | 30 | 8
        Gatter Tür | C | 4 | 1
        Summe | | 124 | 29
        Plan 2025 | | 130 | 30
        Abweichung zum Plan | | -6 | -1
        Anteil am Gesamtumsatz | | %0.8 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, class B, revenue C, margin D',
      others: { 5: 'total' },
    },
  },
  {
    title: 'existing accounts above, prospects with other columns below',
    sheets: {
      Kunden: `
        Bestandskunden | | | |
        Nr. | Kunde | ABC | Umsatz 2025 | Betreuer
        3011 | Fenster Glas | A | 90000 | Ines
        3014 | Spiegel Glas | B | 30000 | Ines
        3020 | Trink Glas | C | 4000 | Olaf
        3021 | Panzer Glas | B | 24000 | Olaf
        ~
        Interessenten | | | |
        Firma | Ort | Erstkontakt | Quelle | Potenzial
        Milch Glas | Jena | 2026-01-02 | Messe | 20000
        Fieber Glas | Gera | 2026-02-03 | Web | 10000`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'accountNumber A, account B, class C, revenue D, owner E',
      rowBelow: 8,
    },
  },
  {
    title: 'a legend below the list, letter by letter',
    sheets: {
      Kunden: `
        Firma | Klasse | Umsatz
        Lack Rot | A | 90000
        Lack Blau | B | 30000
        Lack Grün | C | 4000
        ~
        Legende |  |
        A | über 50.000 € |
        B | 20.000 bis 50.000 € |
        C | unter 20.000 € |`,
    },
    truth: { headerRow: 1, accounts: '2-4', roles: 'account A, class B, revenue C', rowBelow: 6 },
  },
  {
    title: 'regions merged downwards beside the accounts, blank first column',
    sheets: {
      Kunden: `
         | Region | Kunde | Klasse | Umsatz 2025 | Vertriebsmitarbeiter
         | Nord | Deich Graf | A | 90000 | Tews
         | ^ | Watt Wurm | B | 30000 | Tews
         | ^ | Ebbe Flut | C | 4000 | Tews
         | Süd | Alm Hütte | A | 80000 | Huber
         | ^ | Berg Bahn | B | 20000 | Huber`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account C, class D, revenue E, owner F',
    },
  },
  {
    title: 'the same header twice; the first one counts',
    sheets: {
      Kunden: `
        Kunde | Umsatz | Umsatz | Klasse | Kunde
        Moos Bett | 90000 | 80000 | A | Moos Bett
        Farn Wald | 30000 | 31000 | B | Farn Wald
        Pilz Ring | 4000 | 3000 | C | Pilz Ring`,
    },
    truth: { headerRow: 1, accounts: '2-4', roles: 'account A, revenue B, class D' },
  },
  {
    title: 'subtotals by Excel: result first, region after it, in the first column',
    sheets: {
      Gliederung: `
        Region | Kunde | Umsatz 2025 | Besuche
        Nord | Deich Bau | 50000 | 5
        Nord | Watt Bau | 30000 | 3
        Ergebnis Nord | | =SUBTOTAL(9,C2:C3) -> 80000 | =SUBTOTAL(9,D2:D3) -> 8
        Süd | Alm Bau | 40000 | 4
        Süd | Tal Bau | 20000 | 2
        Ergebnis Süd | | =SUBTOTAL(9,C5:C6) -> 60000 | =SUBTOTAL(9,D5:D6) -> 6
        Gesamtergebnis | | =SUBTOTAL(9,C2:C6) -> 140000 | =SUBTOTAL(9,D2:D6) -> 14`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-3 5-6',
      roles: 'account B, revenue C, visits D',
      others: { 4: 'total', 7: 'total', 8: 'total' },
    },
  },
  {
    title: 'two sheets with equally good lists, a blank one active',
    active: 'Leer',
    sheets: {
      Leer: '',
      Nord: `
        Kunde | Klasse | Umsatz
        Deich Bau | A | 50000
        Watt Bau | B | 30000`,
      Süd: `
        Kunde | Klasse | Umsatz
        Alm Bau | A | 40000
        Tal Bau | B | 20000`,
    },
    truth: {
      sheet: 'Nord',
      headerRow: 1,
      accounts: '2-3',
      roles: 'account A, class B, revenue C',
      asks: ['several-tables'],
    },
  },
  {
    title: 'visits planned and done, revenue from the newest of four years, no plan',
    locale: 'en_GB',
    sheets: {
      Plan: `
        Customer ref | Customer | 2022 | 2023 | 2024 | 2025 | Trend | Visits planned 2026 | Visits done 2025 | Rep initials
        UK-01 | Thistle Gin | 10 | 20 | 30 | 40 | up | 6 | 5 | AB
        UK-02 | Rose Soap | 40 | 30 | 20 | 10 | down | 2 | 4 | AB
        UK-03 | Leek Soup | 5 | 5 | 5 | 5 | flat | 2 | 2 | CD
        UK-04 | Clover Hay | 7 | 7 | 8 | 9 | up | 3 | 1 | CD`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, previousRevenue E, revenue F, visits I, owner J',
    },
  },
  {
    title: 'fr: header over two lines with units, first column blank above',
    locale: 'fr_FR',
    sheets: {
      Tableau: `
        TABLEAU DE BORD COMMERCIAL | < | < | < | < | <
        ~
         | Chiffre d'affaires (k€) | < | < | Temps |
        Clients | 2024 | 2025 | Objectif 2026 | h/semaine | Classe
        Verre Clair | 45 | 52 | 60 | 2 | A
        Bois Sec | 30 | 21 | 25 | 1 | B
        Fer Rouge | 9 | 12 | 12 | 0.5 | C
        TOTAL | 84 | 85 | 97 | 3.5 |`,
    },
    truth: {
      headerRow: 4,
      accounts: '5-7',
      roles: 'account A, previousRevenue B, revenue C, hours E, class F',
      others: { 8: 'total' },
    },
  },
  {
    title: 'budget year as the only year beside a plain revenue',
    sheets: {
      Kunden: `
        Kunde | Umsatz | Budget 2027 | Kategorie | Besuchsrhythmus (Wochen)
        Harfe Klang | 90000 | 95000 | A | 4
        Geige Ton | 30000 | 30000 | B | 8
        Oboe Rohr | 4000 | 5000 | C | 26`,
    },
    truth: { headerRow: 1, accounts: '2-4', roles: 'account A, revenue B, class D' },
  },
  {
    title: 'a running year alone is taken with a question',
    sheets: {
      Kunden: `
        Kunde | Umsatz 2026 bis 10/26 | Anteil
        Harfe Klang | 90000 | %0.7
        Geige Ton | 30000 | %0.25
        Oboe Rohr | 4000 | %0.05`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue B',
      asks: ['running-year'],
    },
  },
];
