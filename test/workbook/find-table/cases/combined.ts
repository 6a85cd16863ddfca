import type { Case } from '../workbook-notation.ts';

/** Quirks combined, as grown workbooks have them. */
export const combinedCases: readonly Case[] = [
  {
    title: 'it: Q2 Q4 Q6 Q8 groups, legend, two header lines, figures as text',
    locale: 'it_IT',
    sheets: {
      'Clienti 2026': `
        Portafoglio clienti – aggiornato al 31/10/2026 | < | < | < | < | < | |
        ~
        Cliente | < | Fatturato (€) | < | < | Classe | | Legenda |
        Codice | Ragione sociale | 2024 | 2025 | Budget 2026 | ^ | | A | oltre 100.000
        Zona Nord | | | | | | | B | oltre 50.000
        N-01 | Acciaio Alto S.p.A. | 110.000,00 | 120.500,50 | 130.000,00 | A | | C | fino a 50.000
        N-02 | Bulloni Bassi | 60.000,00 | 55.000,00 | 60.000,00 | B | | |
        Totale Nord | | 170.000,00 | 175.500,50 | 190.000,00 | | | |
        Zona Sud | | | | | | | |
        S-01 | Calce Chiara | 10.000,00 | 12.000,00 | 12.000,00 | C | | |
        S-02 | | 5.000,00 | 4.000,00 | 5.000,00 | C | | |
        S-03 | Dadi Duri S.r.l. | | 1.200,00 | 2.000,00 | | | |
        Totale Sud | | 15.000,00 | 17.200,00 | 19.000,00 | | | |
        Totale generale | | 185.000,00 | 192.700,50 | 209.000,00 | | | |`,
    },
    truth: {
      headerRow: 4,
      accounts: '6-7 10-12',
      roles: 'accountNumber A, account B, previousRevenue C, revenue D, class F',
      key: 'accountNumber',
      others: { 5: 'heading', 8: 'total', 9: 'heading', 13: 'total', 14: 'total' },
      asks: ['no-class'],
      rowBelow: 13,
    },
  },
  {
    title: 'limits of the classes left of the list, actual and plan of two years',
    sheets: {
      Analyse: `
        Grenzen | | | Kundenanalyse | | | | |
        Klasse | ab € | | Kunde | 2025 Ist | 2025 Plan | 2026 Ist (YTD) | 2026 Plan | Klasse
        A | 50000 | | Fass Reifen | 90000 | 80000 | 60000 | 95000 | A
        B | 10000 | | Tonnen Ring | 30000 | 35000 | 20000 | 30000 | B
        C | 0 | | Kisten Holz | 4000 | 5000 | 3000 | 4000 | C
        | | | Kübel Blech | 11000 | 9000 | 8000 | 12000 | B
        | | | Eimer Zink | 52000 | 50000 | 31000 | 55000 | A`,
    },
    truth: { headerRow: 2, accounts: '3-7', roles: 'account D, revenue E, class I' },
  },
  {
    title: 'net and gross, two currencies, old and new class words',
    sheets: {
      Kunden: `
        Kd.Nr. | Kundenname | Umsatz brutto 2025 | Umsatz netto 2025 | Umsatz netto 2025 USD | Umsatz netto 2024 | Kategorie
        20 | Ofen Rohr | 119000 | 100000 | 110000 | 90000 | Key
        25 | Herd Platte | 59500 | 50000 | 55000 | 52000 | Secondary
        31 | Grill Rost | 11900 | 10000 | 11000 | 8000 | Target
        44 | Topf Deckel | 0 | 0 | 0 | 0 | Prospect
        45 | Pfannen Stiel | 5950 | 5000 | 5500 | 4000 | Target
        46 | Kessel Haken | 2380 | 2000 | 2200 | 2500 | Target`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-7',
      roles: 'accountNumber A, account B, revenue D, previousRevenue F, class G',
      asks: ['class-words'],
    },
  },
  {
    title: 'Q16 structured references and line breaks in formulas, Q14 a row shifted by a comma',
    locale: 'en_US',
    sheets: {
      CustTbl: `
        CustomerId | Customer | Since | Age | Sales 2025 | Grade
        C1 | Anvil Works | 2001 | =CustTbl[[#This Row],[Since]]⏎*-1+2026 -> 25 | 90000 | A
        C2 | Bellows Ltd | 2011 | =CustTbl[[#This Row],[Since]]⏎*-1+2026 -> 15 | 30000 | B
        C3 | Chisel | Sons | 1999 | 27 | 12000 | C
        C4 | Drill Inc | 2020 | =CustTbl[[#This Row],[Since]]⏎*-1+2026 -> 6 | 4000 | C
        C5 | Elbow Pipes | 2018 | =CustTbl[[#This Row],[Since]]⏎*-1+2026 -> 8 | 3000 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'accountNumber A, account B, revenue E, class F',
    },
  },
  {
    title: 'a sum of the filter above the header',
    sheets: {
      Liste: `
        | | Summe gefiltert: | =SUBTOTAL(109;D3:D100) -> 134000 | =SUBTOTAL(109;E3:E100) -> 20 |
        Kunde | Ort | Zuständig (Vertrieb) | Umsatz 2025 | Std./Monat | A/B/C
        Tau Werk | Kiel | Jo | 90000 | 10 | A
        Seil Bahn | Ulm | Jo | 30000 | 6 | B
        Knoten Punkt | Ulm | Pia | 10000 | 3 | C
        Schlaufe | Kiel | Pia | 4000 | 1 | C`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'account A, owner C, revenue D, hours E, class F',
    },
  },
  {
    title: 'number and name in one cell, customer and prospect in one header',
    sheets: {
      Kunden: `
        Kunde / Interessent | Klasse | Jahresumsatz | Ansprechpartner | Kundenverantwortlicher
        10023 Bogen Lampe GmbH | A | 90000 | Frau Alt | Nele Kamp
        10024 Pfeil Spitze KG | B | 30000 | Herr Neu | Nele Kamp
        10031 Köcher AG | C | 4000 | Frau Jung | Uwe Stark
        Sehne & Co | | | Herr Groß | Uwe Stark`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, class B, revenue C, owner E' },
  },
  {
    title: 'en: apostrophe years, segment letters, hours in a week, visits to date',
    locale: 'en_US',
    sheets: {
      KA: `
        Account | Segment (A/B/C) | Rev '25 | Rev '24 | Rev '26 YTD | AM | Hrs/wk | Potential ($k)
        Onyx Tiles | A | 900 | 800 | 700 | Lea | 4 | 1200
        Opal Floors | B | 300 | 310 | 200 | Lea | 2 | 500
        Jade Walls | C | 40 | 30 | 35 | Sam | 0.5 | 300
        Ruby Roofs | C | 30 | 35 | 20 | Sam | 0.5 | 50`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C, previousRevenue D, owner F, hours G, potential H',
      hoursUnit: 'week',
    },
  },
  {
    title: 'fr: type letters, HT figures, an evolution and the visits',
    locale: 'fr_FR',
    sheets: {
      Clients: `
        Réf. | Client | Type | CA HT 2025 | CA HT 2024 | Évol. | Nb visites | Commercial
        C-11 | Four Chaud | A | 90000 | 80000 | %0.125 | 12 | Roche
        C-12 | Poêle Ronde | B | 30000 | 31000 | %-0.03 | 6 | Roche
        C-19 | Louche Plate | C | 4000 | 3500 | %0.14 | 2 | Colin
        C-20 | Passoire | C | 3000 | 2000 | %0.5 | 1 | Colin
        S/Total | | | 127000 | 116500 | | 21 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, class C, revenue D, previousRevenue E, visits G, owner H',
      others: { 6: 'total' },
    },
  },
  {
    title: 'Q10 extreme concentration, Q9 credits, most customers tiny',
    sheets: {
      Umsatz: `
        Kundennummer | Firmenname | Umsatz 2025 | Kundenklasse
        70001 | Gigant AG | 4800000 | A
        70002 | Riese GmbH | 950000 | A
        70003 | Mittel KG | 12000 | C
        70004 | Klein | 900 | C
        70005 | Winzig | 120.5 | C
        70006 | Storno Handel | -2410 | Kein Umsatz
        70007 | Null Komma Nix | 0 | Kein Umsatz
        70008 | Summit Sport | 300 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-9',
      roles: 'accountNumber A, account B, revenue C, class D',
      asks: ['class-words'],
    },
  },
  {
    title: 'es: three header lines with units, prefilled numbers of rows, total by value',
    locale: 'es_ES',
    sheets: {
      Cartera: `
        Nº | Cliente | Ventas | < | Dedicación | <
         | | 2024 | 2025 | Visitas | Horas
         | | (miles €) | (miles €) | (al año) | (al mes)
        1 | Lana Fina | 40 | 45 | 12 | 6
        2 | Seda Pura | 20 | 18 | 6 | 3
        3 | Lino Crudo | 5 | 7 | 2 | 1
        4 | | | | |
        5 | | | | |
         | Total | 65 | 70 | 20 | 10`,
    },
    truth: {
      headerRow: 3,
      accounts: '4-6',
      roles: 'account B, previousRevenue C, revenue D, visits E, hours F',
      hoursUnit: 'month',
      others: { 9: 'total' },
    },
  },
  {
    title: 'sellers as headings with subtotals and hours; a class is missing here and there',
    sheets: {
      Vertrieb: `
        Kunde | PLZ | Umsatz 2025 | Umsatz 2026 (bis 31.10.) | ABC | h/Monat
        Herr Albrecht | | | | |
        Rinde Kork | 34117 | 40000 | 30000 | A | 8
        Wurzel Holz | 34119 | 15000 | 9000 | | 4
        Summe Herr Albrecht | | 55000 | 39000 | | 12
        Frau Brandt | | | | |
        Blatt Grün | 80331 | 70000 | 60000 | A | 10
        Ast Gabel | 80333 | 3000 | 2000 | C | 1
        Summe Frau Brandt | | 73000 | 62000 | | 11
        Summe gesamt | | 128000 | 101000 | | 23`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 7-8',
      roles: 'account A, revenue C, class E, hours F',
      others: { 2: 'heading', 5: 'total', 6: 'heading', 9: 'total', 10: 'total' },
    },
  },
  {
    title: 'branches as headings, nothing else tells them from accounts',
    sheets: {
      Branchen: `
        Kunde | Ort | Klasse | Umsatz 2025 | Betreuer
        Maschinenbau | | | |
        Fräs Kopf | Ulm | A | 90000 | Ria
        Dreh Bank | Hof | B | 30000 | Ria
        Lebensmittel | | | |
        Brot Korb | Ulm | B | 20000 | Tom
        Käse Laib | Hof | C | 4000 | Tom
        Wurst Ring | Hof | C | 3000 | Tom`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 6-8',
      roles: 'account A, class C, revenue D, owner E',
      others: { 2: 'heading', 5: 'heading' },
    },
  },
  {
    title: 'sums that carry only the name of their group, below its rows',
    sheets: {
      Gruppen: `
        Kunde | Klasse | Umsatz 2025 | Betreuer
        Region Nord | | |
        Deich Bau | A | 50000 | Ina
        Watt Bau | B | 30000 | Ina
        Nord | | 80000 |
        Region Süd | | |
        Alm Bau | A | 40000 | Leo
        Tal Bau | C | 2000 | Leo
        Berg Bau | C | 1000 | Leo
        Süd | | 43000 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 7-9',
      roles: 'account A, class B, revenue C, owner D',
      others: { 2: 'heading', 5: 'total', 6: 'heading', 10: 'total' },
    },
  },
  {
    title: 'a prospect with nothing but a potential is an account',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz 2025 | Potenzial | Betreuer
        Ufer Park | A | 90000 | 120000 | Mia
        Insel Hof | B | 30000 | 60000 | Mia
        Küsten Weg | | | 180000 |
        Hafen Amt | C | 4000 | 9000 | Jan
        Mole Kai | C | 3000 | 5000 | Jan`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account A, class B, revenue C, potential D, owner E',
    },
  },
];
