import type { Case } from '../workbook-notation.ts';

/** Account lists as German teams keep them. */
export const germanCases: readonly Case[] = [
  {
    title: 'plain list with number, name, class and two years',
    sheets: {
      Kunden: `
        Kd.-Nr. | Kunde | Ort | ABC | Umsatz 2024 | Umsatz 2025 | Betreuer
        10023 | Brandt Fördertechnik GmbH | Kassel | A | 812000 | 864500 | M. Weber
        10031 | Hydraulik Nord AG | Kiel | A | 640200 | 598000 | S. Kern
        10040 | Lackwerk Ohm KG | Bremen | B | 210000 | 233400 | M. Weber
        10052 | Stahlbau Riedel | Ulm | C | 64000 | 71200 | S. Kern
        10060 | Moser & Söhne | Graz | D | 8200 | 6100 | M. Weber`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account B, accountNumber A, class D, previousRevenue E, revenue F, owner G',
      key: 'accountNumber',
      rowBelow: null,
    },
  },
  {
    title:
      'Q6 title merged over the list, header in row 4, Q1 total directly below with the label in the first column',
    sheets: {
      ABC: `
        ABC-Analyse Kundenstamm 2025 | < | < | < | <
        Stand: 31.12.2025 | | | |
        ~
        Kundennummer | Firma | Jahresumsatz (€) | Anteil % | Klasse
        K-1001 | Alpha Maschinenbau GmbH | €540000 | %0.54 | A
        K-1002 | Beta Pumpen KG | €260000 | %0.26 | A
        K-1003 | Gamma Werkzeuge | €120000 | %0.12 | B
        K-1004 | Delta Dichtungen | €80000 | %0.08 | C
        Summe | | =SUM(C5:C8) -> 1000000 | =SUM(D5:D8) -> 1 |`,
    },
    truth: {
      headerRow: 4,
      accounts: '5-8',
      roles: 'account B, accountNumber A, class E, revenue C',
      rowBelow: 9,
      others: { 9: 'total' },
    },
  },
  {
    title:
      'Q6 two header lines, "Umsatz" merged over its years; the running year and the plan are no revenue',
    sheets: {
      'Kundenliste 2026': `
        Kunde | < | Umsatz (T€) | < | < | < | DB I | Einstufung | Betreuung | <
        Nr. | Name | 2024 | 2025 | 2026 | Plan 2026 | ^ | ^ | ADM | Std./Monat
        4711 | Faber Anlagenbau | 320 | 355 | 290 | 380 | 71 | A | Huber | 12
        4712 | Kranz Ventile | 210 | 190 | 150 | 205 | 40 | B | Huber | 6
        4713 | Lenz Robotik | 0 | 45 | 88 | 120 | 9 | C | Sommer | 4.5
        4714 | Otto Gießerei | 95 | 90 | 61 | 90 | 18 | C | Sommer | 2`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles:
        'accountNumber A, account B, previousRevenue C, revenue D, margin G, class H, owner I, hours J',
      hoursUnit: 'month',
    },
  },
  {
    title: 'Q2 subtotals by region with heading rows and a grand total',
    sheets: {
      Gebiete: `
        Kunde | Ort | Klasse | Umsatz 2025 | DB
        Region Nord | | | |
        Hafenkran GmbH | Hamburg | A | 410000 | 82000
        Deichbau Petersen | Husum | B | 120000 | 20000
        Küstenstrom eG | Kiel | C | 45000 | 9000
        Summe Region Nord | | | =SUM(D3:D5) -> 575000 | =SUM(E3:E5) -> 111000
        Region Süd | | | |
        Alpenlift AG | Kempten | A | 390000 | 78000
        Isarmetall KG | München | B | 155000 | 31000
        Summe Region Süd | | | =SUM(D8:D9) -> 545000 | =SUM(E8:E9) -> 109000
        Gesamtsumme | | | =D6+D10 -> 1120000 | =E6+E10 -> 220000`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-5 8-9',
      roles: 'account A, class C, revenue D, margin E',
      others: { 2: 'heading', 6: 'total', 7: 'heading', 10: 'total', 11: 'total' },
    },
  },
  {
    title: 'Q3 formulas prefilled below the data, Q17 a filter over everything',
    sheets: {
      Liste: `
        Kunde | Umsatz 2025 | Anteil | Klasse | Tage seit Besuch
        Nordlicht Optik | 88000 | =IF(B2="","",B2/SUM(B$2:B$8)) -> 0.4 | =IF(B2="","","A") -> A | =IF(A2="","",12) -> 12
        Ritter Kabel | 71000 | =IF(B3="","",B3/SUM(B$2:B$8)) -> 0.3 | =IF(B3="","","B") -> B | =IF(A3="","",40) -> 40
        Seiler Draht | 60000 | =IF(B4="","",B4/SUM(B$2:B$8)) -> 0.3 | =IF(B4="","","C") -> C | =IF(A4="","",7) -> 7
        | | =IF(B5="","",B5/SUM(B$2:B$8)) -> | =IF(B5="","","C") -> | =IF(A5="","",0) -> 0
        | | =IF(B6="","",B6/SUM(B$2:B$8)) -> | =IF(B6="","","C") -> | =IF(A6="","",0) -> 0
        | | =IF(B7="","",B7/SUM(B$2:B$8)) -> | =IF(B7="","","C") -> | =IF(A7="","",0) -> 0
        | | =IF(B8="","",B8/SUM(B$2:B$8)) -> | =IF(B8="","","C") -> | =IF(A8="","",0) -> 0`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue B, class D',
      rowBelow: null,
    },
  },
  {
    title: 'Q4 a legend beside the list that also holds letters and words of classes',
    sheets: {
      Kunden: `
        Kundenname | Kat. | Umsatz | h/Woche | | Klasse | Bedeutung
        Adler Antriebe | A | 500000 | 5 | | A | Top-Kunde, Besuch monatlich
        Bach Bleche | B | 220000 | 2 | | B | Besuch je Quartal
        Cordes Chemie | B | 180000 | 2 | | C | Besuch bei Bedarf
        Dorn Drehteile | C | 40000 | 0.5 | | D | nur Innendienst
        Eich Elektrik | C | 35000 | 0.5 | | |
        Falk Federn | D | 4000 | | | |
        Gerber Guss | A | 610000 | 6 | | | Stand 01/2026`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-8',
      roles: 'account A, class B, revenue C, hours D',
      hoursUnit: 'week',
    },
  },
  {
    title: 'Q7 misspelt, doubled, empty and bracketed headers',
    sheets: {
      Tabelle1: `
        Kundennnummer | Kundn | Umsazt [EUR] | Umsazt Vorjahr [EUR] | | Betreuuer | Notiz | Notiz
        100 | Ahrens Wellen | 51000 | 50000 | B | Jutta Klein | | ruft an
        101 | Buchner Riemen | 12000 | 18000 | C | Jutta Klein | zahlt spät |
        102 | Claasen Lager | 230000 | 190000 | A | Timo Rau | |
        103 | Dietz Ketten | 47000 | 44000 | B | Timo Rau | |
        105 | Emmert Kugeln | 3000 | 8000 | D | Jutta Klein | |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'accountNumber A, account B, revenue C, previousRevenue D, class E, owner F',
    },
  },
  {
    title: 'Q8 numbers as text, Q9 a credit, Q11 classes typed by hand',
    sheets: {
      Auswertung: `
        Kto | Debitor | Ums. VJ | Ums. 2025 | Klasse
        '0070012 | Baumann Lacke | 1.234,56 € | 2.310,00 € | a
        '0070044 | Christ Farben | 45.000,00 € | 39.800,00 € | A+
        '0070051 | Decker Pigmente | NULL | -2.410,00 € | D
        '0070063 | Engel Harze | 12 T€ | 14 T€ | B
        '0070079 | Fink Pulver | 900,00 € | - | c `,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'accountNumber A, account B, previousRevenue C, revenue D, class E',
    },
  },
  {
    title: 'Q12 a customer entered twice, a number without a name, a name without a number',
    sheets: {
      Stamm: `
        Kd-Nr | Firma | Ansprechpartner | Klasse | Umsatz 2025
        2001 | Gut GmbH | Frau Lang | A | 90000
        2002 | | Herr Kurz | B | 30000
        2003 | Besser AG | Frau Breit | A | 120000
        | Am Besten KG | Herr Schmal | C | 15000
        2001 | Gut GmbH | Frau Lang | A | 90000
        2006 | Sehr Gut OHG | | B | 44000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-7',
      roles: 'accountNumber A, account B, class D, revenue E',
      key: 'account',
      asks: ['blank-key', 'double-key'],
    },
  },
  {
    title: 'Q13 damaged umlauts and decomposed letters',
    sheets: {
      Export: `
        Kunde | Stra\uFFFDe | Ums\uFFFDtze 2025 | Verk\u00C3\u00A4ufer | Klassifizierung fu\u0308r 2026
        M\uFFFDller GmbH | Hauptstr. 1 | 40000 | Jens | A
        K\uFFFDhn AG | Ring 7 | 22000 | Jens | B
        B\uFFFDr KG | Markt 3 | 9000 | Ulla | C
        J\uFFFDger | Weg 9 | 7000 | Ulla | C`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue C, owner D, class E' },
  },
  {
    title: 'Q6 Q15 the dashboard first and active, the list on another sheet',
    active: 'Dashboard',
    sheets: {
      Dashboard: `
        Vertriebs-Cockpit | < | < | <
        ~
        Umsatz gesamt | 1.2 Mio | Kunden | 48
        Umsatz Vorjahr | 1.1 Mio | Besuche | 212
        Klasse | Anzahl | Umsatz | Anteil
        A | 6 | 800000 | %0.67
        B | 12 | 250000 | %0.21
        C | 30 | 150000 | %0.12`,
      Info: `
        Diese Datei gehört dem Vertrieb.
        Fragen an Frau Berg`,
      Daten: `
        Kunde | Umsatz 2025 | Klasse | Besuche/Jahr | AM
        Ziegelei Hartmann | 300000 | A | 12 | Berg
        Zimmerei Holz | 200000 | A | 8 | Berg
        Zink & Co | 80000 | B | 4 | Thal
        Zoll Spedition | 9000 | C | 1 | Thal`,
    },
    truth: {
      sheet: 'Daten',
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, revenue B, class C, visits D, owner E',
    },
  },
  {
    title: 'blank separator rows between blocks and a remark below',
    sheets: {
      Kunden: `
        Nr. | Kunde | Klasse | Umsatz 2025 | Potenzial
        1 | Anker Seile | A | 320000 | 400000
        2 | Boje Signale | B | 90000 | 200000
        ~
        3 | Cuxhaven Netze | B | 80000 | 80000
        4 | Düne Zelte | C | 12000 | 60000
        ~
        5 | Ebbe Pumpen | C | 9000 | 10000
        ~
        * Umsätze netto, ohne Skonto
        Quelle: Warenwirtschaft, 15.01.2026`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-3 5-6 8',
      roles: 'account B, class C, revenue D, potential E',
      rowBelow: 10,
      others: { 4: 'blank', 7: 'blank', 10: 'note', 11: 'note' },
    },
  },
  {
    title: 'prospects at the end hold a name and little else',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz 2025 | Betreuer | Std.
        Ost Getriebe GmbH | A | 280000 | Paul Ernst | 10
        Pforte Türen | B | 90000 | Paul Ernst | 4
        Quarz Uhren | C | 20000 | Rita Voss | 1
        Rhein Silos GmbH | | | Rita Voss |
        Saar Stahl | | | |
        Trier Tanks | | | Paul Ernst | 2`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-7',
      roles: 'account A, class B, revenue C, owner D, hours E',
      asks: ['hours-unit'],
    },
  },
  {
    title: 'Vorjahr beside a running year is the most recent full year',
    sheets: {
      Kunden: `
        Kunde | Umsatz lfd. Jahr | Umsatz VJ | Umsatz VVJ | Abw. VJ % | ABC-Klasse
        Uhl Messtechnik | 90000 | 120000 | 110000 | %0.09 | A
        Voss Waagen | 40000 | 60000 | 66000 | %-0.09 | B
        Wirth Sensoren | 12000 | 10000 | 0 | | C
        Xaver Zähler | 300 | 500 | 700 | %-0.29 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, revenue C, previousRevenue D, class F',
    },
  },
  {
    title: 'fiscal years, and a running fiscal year as of spring',
    today: '2026-04-10',
    sheets: {
      GJ: `
        Mandant | GJ 2023/24 | GJ 2024/25 | GJ 2025/26 | Zuständig
        Praxis Dr. Wald | 12000 | 13000 | 9000 | Ina Ort
        Kanzlei Frei | 8000 | 8500 | 4200 | Ina Ort
        Bäckerei Korn | 4000 | 3900 | 3000 | Leo Rast
        Gasthof Linde | 6000 | 5000 | 2000 | Leo Rast`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, previousRevenue B, revenue C, owner E',
    },
  },
  {
    title: 'class columns of two years, a target class and a potential class',
    sheets: {
      Kunden: `
        Kunde | Klasse 2024 | Klasse 2025 | Zielklasse | Potenzialklasse | Umsatz 2025
        Abt Hebezeuge | B | A | A | A | 120000
        Bock Kräne | C | C | B | B | 20000
        Cramer Winden | A | B | A | C | 90000
        Dahl Haken | C | D | C | D | 1200`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class C, potential E, revenue F',
    },
  },
  {
    title: 'SAP style: "Kunde" is a number, "Name 1" the name',
    sheets: {
      Export: `
        VkOrg | Kunde | Name 1 | Name 2 | PLZ | Ort | Nettowert | Kundenklassifizierung
        1000 | 10004711 | Stadtwerke Furth | Werk 2 | 90762 | Fürth | 431000.5 | A
        1000 | 10004712 | Netz Mitte GmbH | | 34117 | Kassel | 99000.1 | B
        1000 | 10004799 | Kraftwerk Süd AG | Einkauf | 80331 | München | 12000 | C
        1000 | 10005001 | Wasserverband Ost | | 01067 | Dresden | 11000 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber B, account C, revenue G, class H',
    },
  },
  {
    title: 'months, their total and the average: the total is the revenue',
    sheets: {
      Monate: `
        Kunde | Jan | Feb | Mrz | Q1 | Umsatz gesamt 2025 | Ø Monat | Kl.
        Eder Kunststoff | 10 | 11 | 12 | 33 | 140 | 11.7 | A
        Fuchs Folien | 3 | 3 | 4 | 10 | 41 | 3.4 | B
        Graf Granulat | 1 | 0 | 1 | 2 | 9 | 0.8 | C
        Hahn Spritzguss | 2 | 2 | 2 | 6 | 25 | 2.1 | B`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue F, class H' },
  },
];
