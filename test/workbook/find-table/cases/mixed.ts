import type { Case } from '../workbook-notation.ts';

/** Several difficulties at once, in five languages. */
export const mixedCases: readonly Case[] = [
  {
    title: 'a title that names a year in A1, years as bare numbers in the header',
    sheets: {
      Umsatz: `
        Umsatz nach Kunden 2025 | | | |
        Kunde | 2023 | 2024 | 2025 | Kategorie
        Mai Blumen | 10000 | 12000 | 15000 | C
        Juni Käfer | 90000 | 85000 | 99000 | A
        Juli Sonne | 40000 | 42000 | 41000 | B`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-5',
      roles: 'account A, previousRevenue C, revenue D, class E',
    },
  },
  {
    title: 'line breaks in headers',
    sheets: {
      Tabelle1: `
        Kunden-⏎nummer | Kunden-⏎name | Umsatz⏎2025⏎(in €) | Umsatz⏎2024⏎(in €) | ABC-⏎Klasse | Zuständiger⏎Verkäufer
        501 | Ahorn Möbel | 81000 | 80000 | A | Rolf
        507 | Buche Parkett | 30000 | 21000 | B | Rolf
        511 | Eiche Türen | 9000 | 9900 | C | Gabi`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'accountNumber A, account B, revenue C, previousRevenue D, class E, owner F',
    },
  },
  {
    title: 'the total stands directly below the header, above the data',
    locale: 'en_US',
    sheets: {
      Accounts: `
        Acct # | Acct Name | Rep | 2025 Sales | 2024 Sales | Var % | Class | Last visit
        | Total | | =SUBTOTAL(109,D3:D6) -> 291000 | =SUBTOTAL(109,E3:E6) -> 262000 | %0.11 | |
        1201 | Abbey Windows | KT | 180000 | 150000 | %0.2 | A | 2025-11-02
        1202 | Bridge Doors | KT | 90000 | 92000 | %-0.02 | B | 2025-10-12
        1207 | Castle Gates | LM | 12000 | 11000 | %0.09 | C |
        1209 | Dale Fences | LM | 9000 | 9000 | %0 | C | 2025-01-30`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-6',
      roles: 'accountNumber A, account B, owner C, revenue D, previousRevenue E, class G',
      others: { 2: 'total' },
    },
  },
  {
    title: 'fr: groups merged across, sous-totaux, thin spaces in numbers as text',
    locale: 'fr_FR',
    sheets: {
      Secteurs: `
        N° client | Client | Catégorie | Ventes 2025 | Commercial
        Secteur Nord | < | < | < | <
        20011 | Brasserie du Port | A | 120 500,00 € | Julien Roche
        20015 | Café de la Gare | C | 4 200,00 € | Julien Roche
        Sous-total Nord | | | 124 700,00 € |
        Secteur Sud | < | < | < | <
        20101 | Hôtel des Pins | B | 56 000,00 € | Nadine Colin
        20107 | Camping Azur | C | 7 100,00 € | Nadine Colin
        Sous-total Sud | | | 63 100,00 € |
        TOTAL GÉNÉRAL | | | 187 800,00 € |`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 7-8',
      roles: 'accountNumber A, account B, class C, revenue D, owner E',
      others: { 2: 'heading', 5: 'total', 6: 'heading', 9: 'total', 10: 'total' },
    },
  },
  {
    title: 'it: VAT number is no account number; anno corrente and anno precedente',
    locale: 'it_IT',
    sheets: {
      Anagrafica: `
        ANAGRAFICA CLIENTI
        ~
        Denominazione | P. IVA | Città | Fatturato anno corrente | Fatturato anno precedente | Categoria (A/B/C) | Ore/settimana
        Ferramenta Bassi | 01234567890 | Parma | 30000 | 52000 | B | 1.5
        Tipografia Costa | 09876543210 | Genova | 81000 | 120000 | A | 3
        Sartoria Donati | 01112223334 | Bari | 2000 | 1800 | C | 0.5
        Libreria Errani | 05556667778 | Forlì | 1000 | 900 | C | 0.5`,
    },
    truth: {
      headerRow: 3,
      accounts: '4-7',
      roles: 'account A, revenue E, class F, hours G',
      hoursUnit: 'week',
    },
  },
  {
    title: 'every second header begins with "Kunde"',
    sheets: {
      Kundenstamm: `
        Kundennr. | Kundenname | Kundentyp | Kundengruppe | Kunde seit | Kundenbetreuer | Kundenumsatz 2025 | Kundenklasse | Kundenzufriedenheit
        D100 | Sägewerk Tann | Geschäft | Holz | 2001 | Frau Lindner | 300000 | A-Kunde | 4
        D101 | Schreinerei Span | Geschäft | Holz | 2009 | Frau Lindner | 40000 | B-Kunde | 5
        D102 | Schlosserei Bolz | Geschäft | Metall | 2015 | Herr Petri | 35000 | B-Kunde | 3
        D103 | Töpferei Ton | Privat | Keramik | 2020 | Herr Petri | 2000 | C-Kunde | 5`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, owner F, revenue G, class H',
    },
  },
  {
    title: 'target values per class stand above the list of accounts',
    sheets: {
      Planung: `
        Vorgaben | | |
        Klasse | Besuche/Jahr | Stunden/Jahr |
        A | 12 | 48 |
        B | 6 | 18 |
        C | 2 | 4 |
        ~
        Kunden | | |
        Kunde | Klasse | Umsatz 2025 | Besuche 2025
        Kessel Dampf | A | 90000 | 11
        Rohr Bruch | B | 30000 | 7
        Ventil Gas | C | 4000 | 1
        Pumpe Öl | C | 3000 | 2`,
    },
    truth: {
      headerRow: 8,
      accounts: '9-12',
      roles: 'account A, class B, revenue C, visits D',
    },
  },
  {
    title: 'legend touching the table without a blank column',
    sheets: {
      Kunden: `
        Kunde | Umsatz | Klasse | Legende
        Nagel Werk | 90000 | A | A = über 50.000 €
        Bolzen Werk | 30000 | B | B = über 20.000 €
        Niet Werk | 9000 | C | C = Rest
        Klammer Werk | 8000 | C |
        Draht Werk | 61000 | A |`,
    },
    truth: { headerRow: 1, accounts: '2-6', roles: 'account A, revenue B, class C' },
  },
  {
    title: 'blank headers over the names and over the money',
    sheets: {
      Liste: `
        | Ort | | ABC
        Müller Mahlwerke GmbH | Trier | €120000 | A
        Schmidt Schmieden KG | Hof | €45000 | B
        Schneider Scheren GmbH & Co. KG | Suhl | €30000 | B
        Fischer Netze e.K. | Rostock | €4000 | C`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue C, class D' },
  },
  {
    title: 'a pivot table as source',
    locale: 'en_US',
    sheets: {
      Pivot: `
        Row Labels | Sum of Revenue 2025 | Sum of Hours
        Arbor Trees | 50000 | 20
        Bloom Florist | 30000 | 12
        Canopy Tents | 9000 | 3
        Dune Buggies | 8000 | 5
        Grand Total | 97000 | 40`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, revenue B, hours C',
      others: { 6: 'total' },
    },
  },
  {
    title: 'headings of one letter per class',
    sheets: {
      Kunden: `
        Name | Ort | Umsatz 2025 | Betreuer
        A | | |
        Turm Uhren | Köln | 90000 | Jan
        Tor Antriebe | Bonn | 80000 | Jan
        B | | |
        Zaun König | Aachen | 30000 | Ute
        Hecken Schnitt | Düren | 28000 | Ute
        C | | |
        Rasen Kante | Jülich | 900 | Ute`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 6-7 9',
      roles: 'account A, revenue C, owner D',
      others: { 2: 'heading', 5: 'heading', 8: 'heading' },
    },
  },
  {
    title: 'es: running year marked a la fecha, share and accumulated, totals with an accent',
    locale: 'es_ES',
    sheets: {
      Ventas: `
        INFORME DE VENTAS | < | < | < | < | < | <
        Fecha: 15/10/2026 | | | | | |
        Cód. | Nombre del cliente | Vendedor | Facturación 2024 | Facturación 2025 | Facturación 2026 hasta septiembre | % part.
        0012 | Ferretería Roca | Ana Sanz | 51000 | 56000 | 43000 | %0.5
        0013 | Piensos Lobo | Ana Sanz | 30000 | 28000 | 20000 | %0.25
        0019 | Viveros Alba | Luis Mora | 20000 | 28000 | 22000 | %0.25
        Suma total | | | 101000 | 112000 | 85000 | %1`,
    },
    truth: {
      headerRow: 3,
      accounts: '4-6',
      roles: 'accountNumber A, account B, owner C, previousRevenue D, revenue E',
      others: { 7: 'total' },
    },
  },
  {
    title: 'pt: Portuguese is understood by its kinship and the contents',
    locale: 'pt_BR',
    sheets: {
      Clientes: `
        Código | Cliente | Cidade | Faturamento 2025 | Classe ABC | Vendedor
        77 | Padaria Trigo | Recife | 90000 | A | Rita
        78 | Farmácia Vida | Natal | 30000 | B | Rita
        79 | Mercado Bom | Olinda | 9000 | C | Caio
        85 | Loja Azul | Belém | 2000 | C | Caio`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, revenue D, class E, owner F',
    },
  },
  {
    title: 'credit rating from A to D beside the class; classes 1 to 3 are not needed',
    sheets: {
      Kunden: `
        Firma | Bonität | Einstufung | Umsatz 2025 | Deckungsbeitrag in % | DB II 2025
        Loch Blech | A | B | 30000 | %0.3 | 9000
        Falz Rohr | C | A | 90000 | %0.2 | 18000
        Kant Profil | B | C | 4000 | %0.4 | 1600
        Bieg Teil | D | C | 3000 | %0.1 | 300`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, class C, revenue D, margin F' },
  },
  {
    title: 'classes as the numbers 1 to 3 under a plain header',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz
        Luft Filter | 1 | 90000
        Öl Filter | 2 | 30000
        Gas Filter | 3 | 4000
        Staub Filter | 3 | 3000
        Wasser Filter | 2 | 20000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account A, class B, revenue C',
      asks: ['class-words'],
    },
  },
  {
    title: 'X1 to Z3 under "Kundensegment"',
    sheets: {
      Kunden: `
        Kd-Nr. | Kunde | Kundensegment | Umsatz p.a.
        1 | Boden Belag | X1 | 90000
        4 | Wand Farbe | Y2 | 30000
        7 | Decken Platte | Z3 | 4000
        9 | Fenster Bank | X2 | 70000
        12 | Tür Griff | Z3 | 3000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'accountNumber A, account B, class C, revenue D',
      asks: ['class-words'],
    },
  },
  {
    title: 'key accounts, a target, and hours by month',
    sheets: {
      KAM: `
        Key Account | Verantw. | Umsatz 25 | Ziel 26 | Std./Mt.
        Konzern Nord | Behrens | 900000 | 950000 | 20
        Konzern Süd | Behrens | 700000 | 800000 | 16
        Konzern West | Cordes | 650000 | 600000 | 12
        Konzern Ost | Cordes | 300000 | 350000 | 8`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, owner B, revenue C, hours E' },
  },
  {
    title: 'checkboxes and running numbers prefilled, filters set, a sum with a colon',
    sheets: {
      Kunden: `
        # | aktiv | Kundenname | Jahresumsatz | Kl.
        1 | TRUE | Salz Berg | 40000 | B
        2 | TRUE | Pfeffer Mühle | 70000 | A
        3 | FALSE | Zimt Stange | 500 | C
        4 | FALSE | | |
        5 | FALSE | | |
        ~
        | | Gesamt 2025: | 110500 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account C, revenue D, class E',
      others: { 8: 'total' },
    },
  },
  {
    title: 'one account only',
    sheets: {
      Start: `
        Kunde | Klasse | Umsatz 2025
        Erster Kunde GmbH | B | 12000`,
    },
    truth: { headerRow: 1, accounts: '2', roles: 'account A, class B, revenue C' },
  },
  {
    title: 'Swiss figures as text and TCHF, a plan of hours beside the actual hours',
    locale: 'de_CH',
    sheets: {
      Kunden: `
        Kunde | Umsatz 2025 (CHF) | Umsatz 2024 (CHF) | Std. Soll/Monat | Std. Ist/Monat | Kundenberaterin
        Käse Keller | 1'234'500.50 | 1'100'000.00 | 12 | 15 | Heidi
        Uhren Stube | 98'000.00 | 99'500.00 | 4 | 3 | Heidi
        Ski Schmiede | 45'300.00 | 51'000.00 | 3 | 3 | Reto`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue B, previousRevenue C, hours E, owner F',
      hoursUnit: 'month',
    },
  },
  {
    title: 'two old numbers, two names, two classes: the full ones count',
    sheets: {
      Migration: `
        Alte Kd.-Nr. | Kd.-Nr. | Kurzname | Firmenname | Klasse alt | Klasse | Umsatz 2025
        9 | K-100 | ALT | Altmann Gerüste GmbH | B | A | 90000
        | K-101 | BAU | Bauer Schalung AG | | B | 40000
        12 | K-102 | CAR | Caro Platten | C | C | 4000
        | K-103 | DIN | Dinkel Dielen | | C | 3000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber B, account D, class F, revenue G',
    },
  },
  {
    title: 'quarters of the running year, last full year in a group of its own',
    sheets: {
      Quartale: `
        Kunde | 2026 | < | < | 2025 | <
         | Q1 | Q2 | Q3 | Umsatz | DB
        Pumpen Lang | 10 | 12 | 9 | 45 | 12
        Pressen Breit | 20 | 21 | 18 | 81 | 20
        Walzen Hoch | 5 | 4 | 6 | 19 | 4`,
    },
    truth: { headerRow: 2, accounts: '3-5', roles: 'account A, revenue E, margin F' },
  },
  {
    title: 'notes between the rows and a heading in the number column',
    sheets: {
      Kunden: `
        Kd.-Nr. | Kunde | Umsatz 2025 | Klasse
        Bestandskunden | | |
        41001 | Hebel Technik | 90000 | A
        41002 | Zahn Rad | 30000 | B
        * ab hier neue Preisliste | | |
        41003 | Keil Riemen | 9000 | C
        Neukunden | | |
        42001 | Start Up Motor | 1000 | C
        42002 | | 500 |`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 6 8-9',
      roles: 'accountNumber A, account B, revenue C, class D',
      others: { 2: 'heading', 5: 'note', 7: 'heading' },
    },
  },
  {
    title: 'private customers by surname and first name',
    sheets: {
      Kartei: `
        KNr | Nachname | Vorname | Anrede | Jahresumsatz | Kategorie
        1 | Abel | Maria | Frau | 900 | A
        2 | Beck | Josef | Herr | 400 | B
        3 | Cyrus | Anna | Frau | 100 | C
        4 | Dorn | Karl | Herr | 80 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, revenue E, class F',
    },
  },
  {
    title: 'en: two tables stacked on one sheet, the upper one about sellers',
    locale: 'en_US',
    sheets: {
      Overview: `
        Sales team
        Salesperson | Region | Target | Actual
        Kim Hale | East | 500000 | 480000
        Lou Penn | West | 400000 | 410000
        ~
        Customer overview
        Customer | Tier | Revenue FY25 | Salesperson
        Apex Labs | A | 300000 | Kim Hale
        Bolt Works | B | 180000 | Kim Hale
        Core Fit | A | 310000 | Lou Penn
        Dash Cars | C | 100000 | Lou Penn`,
    },
    truth: {
      headerRow: 7,
      accounts: '8-11',
      roles: 'account A, class B, revenue C, owner D',
    },
  },
];
