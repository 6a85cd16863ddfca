import type { Case } from '../workbook-notation.ts';

const blankColumns = (count: number): string => '|'.repeat(count);

/** Workbooks whose difficulty is their layout. */
export const structureCases: readonly Case[] = [
  {
    title: 'a line of units below the header belongs to it',
    sheets: {
      Kunden: `
        Kunde | Umsatz 2025 | DB | Besuche | Zeitaufwand
         | T€ | T€ | Anzahl | h/Jahr
        Glas Anders | 410 | 80 | 12 | 60
        Holz Berthold | 120 | 30 | 6 | 30
        Eisen Conrad | 40 | 9 | 2 | 10`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-5',
      roles: 'account A, revenue B, margin C, visits D, hours E',
      hoursUnit: 'year',
    },
  },
  {
    title: 'groups above the header without merged cells, as after an import',
    sheets: {
      Import: `
        Stammdaten | | | Umsatz | | | Betreuung |
        Nr. | Name | Ort | 2023 | 2024 | 2025 | AM | Std./Woche
        8001 | Kies Union | Ulm | 10000 | 20000 | 30000 | Frank | 2
        8002 | Sand Depot | Aalen | 40000 | 41000 | 39000 | Frank | 3
        8003 | Ton Werke | Gera | 9000 | 9000 | 8000 | Heike | 1
        8007 | Lehm Bau | Jena | 500 | 700 | 100 | Heike | 1`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'accountNumber A, account B, previousRevenue E, revenue F, owner G, hours H',
      hoursUnit: 'week',
    },
  },
  {
    title: 'header cells merged downwards beside a merged group',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz | < | < | Betreuer
        ^ | ^ | Ist 2024 | Ist 2025 | Plan 2026 | ^
        Reifen Lang | A | 90000 | 99000 | 110000 | Mia
        Felgen Kurz | B | 30000 | 33000 | 30000 | Mia
        Achsen Rund | C | 5000 | 4000 | 5000 | Ben`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-5',
      roles: 'account A, class B, previousRevenue C, revenue D, owner F',
    },
  },
  {
    title: 'header in row 17 below a block of key figures',
    sheets: {
      Bericht: `
        Vertriebsbericht
        ~
        Zeitraum | 01.01.2025 – 31.12.2025
        Erstellt | 2026-01-15
        Verfasser | Controlling
        ~
        Kennzahl | Wert
        Umsatz gesamt | 541000
        Anzahl Kunden | 4
        Ø Umsatz | 135250
        ~
        ~
        Die Klassen folgen dem Anteil am Umsatz.
        ~
        ~
        ~
        KdNr | Kunde | Umsatz 2025 | kum. % | ABC
        55 | Solar Dach | 300000 | %0.55 | A
        61 | Wind Rad | 150000 | %0.83 | B
        70 | Wasser Rohr | 80000 | %0.98 | C
        71 | Erd Wärme | 11000 | %1 | C`,
    },
    truth: {
      headerRow: 17,
      accounts: '18-21',
      roles: 'accountNumber A, account B, revenue C, class E',
    },
  },
  {
    title: 'the same header repeated for every block is one table',
    sheets: {
      Blöcke: `
        Team Nord | |
        Kunde | Klasse | Umsatz
        Quell Wasser | A | 80000
        Moor Torf | B | 20000
        ~
        Team Süd | |
        Kunde | Klasse | Umsatz
        Alm Käse | A | 95000
        Tal Milch | C | 5000
        Berg Honig | C | 3000`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-4 8-10',
      roles: 'account A, class B, revenue C',
      others: { 6: 'heading', 7: 'repeated-header' },
    },
  },
  {
    title: 'columns far to the right, from AB on',
    sheets: {
      Rechts: `
        ${blankColumns(27)} Kundennr | Kundenname | ABC-Kunde | Umsatz 2025
        ${blankColumns(27)} 9001 | Funk Mast | A | 100000
        ${blankColumns(27)} 9002 | Kabel Trommel | B | 40000
        ${blankColumns(27)} 9003 | Draht Seil | C | 4000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'accountNumber AB, account AC, class AD, revenue AE',
    },
  },
  {
    title: 'a narrow blank column parts the figures from the names',
    sheets: {
      Kunden: `
        Nr | Kunde | | Klasse | Umsatz 2025 | | Betreuer
        3001 | Pilz Zucht | | A | 70000 | | Ada
        3002 | Obst Hof | | B | 30000 | | Ada
        3003 | Wein Gut | | C | 9000 | | Kai
        3004 | Korn Mühle | | C | 8000 | | Kai`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, class D, revenue E, owner G',
    },
  },
  {
    title: 'Q15 the same list on one sheet per year, none of them active',
    active: 'Deckblatt',
    sheets: {
      Deckblatt: `
        Kundenanalyse der Jahre 2023 bis 2025`,
      '2023': `
        Kunde | Umsatz | Klasse
        Bus Reisen | 10000 | B
        Bahn Hof | 50000 | A
        Flug Feld | 900 | C`,
      '2025': `
        Kunde | Umsatz | Klasse
        Bus Reisen | 12000 | B
        Bahn Hof | 70000 | A
        Flug Feld | 400 | C`,
      '2024': `
        Kunde | Umsatz | Klasse
        Bus Reisen | 11000 | B
        Bahn Hof | 60000 | A
        Flug Feld | 800 | C`,
    },
    truth: {
      sheet: '2025',
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue B, class C',
      asks: ['several-tables'],
    },
  },
  {
    title: 'names that come by formula from another sheet, prefilled rows give 0',
    sheets: {
      Bewertung: `
        Kunde | Umsatz 2025 | Klasse | Notiz
        =Stamm!A2 -> Lot Angel | =Stamm!B2 -> 90000 | =IF(B2>50000,"A","B") -> A | wichtig
        =Stamm!A3 -> Netz Fang | =Stamm!B3 -> 40000 | =IF(B3>50000,"A","B") -> B |
        =Stamm!A4 -> Haken Bord | =Stamm!B4 -> 30000 | =IF(B4>50000,"A","B") -> B | 
        =Stamm!A5 -> 0 | =Stamm!B5 -> 0 | =IF(B5>50000,"A","B") -> B |
        =Stamm!A6 -> 0 | =Stamm!B6 -> 0 | =IF(B6>50000,"A","B") -> B |`,
    },
    truth: { headerRow: 1, accounts: '2-4', roles: 'account A, revenue B, class C' },
  },
  {
    title: 'numbers alone: a list without any name',
    sheets: {
      Kunden: `
        Debitor | Erlöse 2025 | ABC | PLZ
        104220 | 51200.4 | B | 20095
        104221 | 3000 | C | 80331
        104305 | 240000 | A | 50667
        104311 | 9000.25 | C | 20095`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'accountNumber A, revenue B, class C' },
  },
  {
    title: 'other columns of numbers are no revenue; the parent is no account',
    sheets: {
      Firmen: `
        Firma | Konzernmutter | Branche | Gründungsjahr | Mitarbeiter | PLZ | Telefon | Jahresumsatz | Kreditlimit
        Moor Bad | | Wellness | 1996 | 2822 | 99084 | 0361 12345 | 1100.04 | 5000
        See Bad | Moor Bad | Wellness | 1999 | 495 | 88131 | 08382 5566 | 251.41 | 5000
        Fels Bad | Moor Bad | Wellness | 1986 | 1185 | 01067 | 0351 778899 | 647.18 | 2000
        Wald Bad | | Hotel | 2012 | 1356 | 76133 | 0721 9988 | 587.34 | 10000`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue H' },
  },
  {
    title: 'contacts repeated by company: key figures in a list of companies with one contact each',
    sheets: {
      Adressen: `
        Ansprechpartner | Firma | E-Mail | Status | Umsatz 2025 | Außendienst
        Anna Lot | Bau Kran | a@bk.de | aktiv | 9000 | Udo Stein
        Bert Kai | Bau Zaun | b@bz.de | aktiv | 8000 | Udo Stein
        Cora Mai | Bau Holz | c@bh.de | ruhend | 500 | Eva Mond
        Dora Lau | Bau Glas | d@bg.de | aktiv | 70000 | Eva Mond`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account B, revenue E, owner F' },
  },
  {
    title: 'running numbers prefilled far below the data are no accounts',
    sheets: {
      Kunden: `
        lfd. Nr. | Kunde | Klasse | Umsatz
        1 | Ampel Bau | A | 50000
        2 | Brücken Bau | B | 20000
        3 | Chaussee Bau | C | 5000
        4 | Damm Bau | C | 4000
        5 | | |
        6 | | |
        7 | | |
        8 | | |`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account B, class C, revenue D' },
  },
  {
    title: 'the label "Summe" stands in the number column, the total is a bare value',
    sheets: {
      Kunden: `
        Kd.-Nr. | Name | Umsatz 2025 | Klasse
        77001 | Rad Haus | 1000 | B
        77002 | Ski Haus | 2000 | A
        77003 | Boot Haus | 3000 | A
        77004 | Zelt Haus | 500 | C
        Summe | | 6500 |
        Ø | | 1625 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, revenue C, class D',
      others: { 6: 'total', 7: 'total' },
    },
  },
  {
    title: 'small round figures that happen to add up are no totals',
    sheets: {
      Kunden: `
        Kunde | Umsatz | Besuche
        Eins GmbH | 100 | 1
        Zwei GmbH | 200 | 2
        Drei GmbH | 300 | 3
        Vier GmbH | 600 | 2
        Fünf GmbH | 1200 | 4`,
    },
    truth: { headerRow: 1, accounts: '2-6', roles: 'account A, revenue B, visits C' },
  },
  {
    title: 'subtotals stand above their members',
    sheets: {
      Pivot: `
        Kunde | Klasse | Umsatz 2025
        Region Ost | | =SUM(C3:C5) -> 60000
        Elbe Schiff | A | 40000
        Oder Boot | B | 15000
        Spree Kahn | C | 5000
        Region West | | =SUM(C7:C8) -> 90000
        Rhein Fähre | A | 80000
        Ruhr Floß | C | 10000
        Gesamtergebnis | | 150000`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-5 7-8',
      roles: 'account A, class B, revenue C',
      others: { 2: 'total', 6: 'total', 9: 'total' },
    },
  },
  {
    title: 'Q20 dates as text, as yyyymmdd and empty',
    sheets: {
      Kunden: `
        Kunde | Letzter Besuch | Erstkontakt | Umsatz 2025 | nächster Termin | Besuche 2025
        Tinte Fass | 01.02.2025 | 20190312 | 9000 | | 3
        Feder Kiel | 12.11.2025 | 20200101 | 12000 | 2026-02-01 | 5
        Papier Korb | | 20051224 | 800 | | 1
        Stempel Satz | 3.3.2025 | 19991231 | 4000 | offen | 2`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue D, visits F' },
  },
  {
    title: 'a template with a header and no account yet',
    sheets: {
      Vorlage: `
        Kd.-Nr. | Kunde | Klasse | Umsatz | Anteil
        | | | | =IF(D2="","",D2/SUM(D:D)) ->
        | | | | =IF(D3="","",D3/SUM(D:D)) ->
        | | | | =IF(D4="","",D4/SUM(D:D)) -> `,
    },
    truth: {
      headerRow: 1,
      accounts: '',
      roles: 'accountNumber A, account B, class C, revenue D',
      asks: ['no-accounts-yet'],
    },
  },
  {
    title: 'columns Zeitwert added earlier play no role',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz 2025 | =IFERROR(VSTACK(HSTACK("Zukunftspotenzial";"Patientenneigung");STANDING(A2:A;B2:B)) ; "Zeitwert?") -> Zukunftspotenzial | Patientenneigung | Kunde/Patient | Trend | Zuletzt eingeschätzt | Segment
        Zopf Bäcker | A | 90000 | 70 | 20 | Kunde | stabil | 46000 | Ausbauen
        Laib Brot | B | 20000 | 30 | 80 | Patient? | | 46001 | Halten
        Krume Korn | C | 3000 | | | unbekannt | | |`,
    },
    truth: { headerRow: 1, accounts: '2-4', roles: 'account A, class B, revenue C' },
  },
];
