import type { Case } from '../workbook-notation.ts';

/** Layouts and wordings beyond the list of quirks. */
export const furtherCases: readonly Case[] = [
  {
    title: 'a one-word title that could be a header itself',
    sheets: {
      Tabelle1: `
        Kunden | | |
        ~
        Name | Ort | Umsatz 2025 | Kl.
        Harz Holz | Goslar | 90000 | A
        Heide Honig | Soltau | 30000 | B
        Börde Beton | Soest | 9000 | C`,
    },
    truth: { headerRow: 3, accounts: '4-6', roles: 'account A, revenue C, class D' },
  },
  {
    title: 'revenue by product group under one heading: the total counts',
    sheets: {
      Kunden: `
        Kunde | Klasse | Umsatz 2025 nach Produktgruppe | < | < | <
        ^ | ^ | Pumpen | Ventile | Service | Gesamt
        Nord Wasser | A | 40000 | 30000 | 20000 | 90000
        Süd Wasser | B | 10000 | 10000 | 10000 | 30000
        West Wasser | C | 1000 | 3000 | 0 | 4000`,
    },
    truth: { headerRow: 2, accounts: '3-5', roles: 'account A, class B, revenue F' },
  },
  {
    title: 'dates as headers of years',
    sheets: {
      Kunden: `
        Kunde | 2024-12-31 | 2025-12-31 | 2026-10-31 | ABC
        Anton Auto | 40000 | 50000 | 41000 | A
        Berta Bus | 30000 | 28000 | 21000 | B
        Cäsar Rad | 4000 | 5000 | 4100 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, previousRevenue B, revenue C, class E',
    },
  },
  {
    title: 'companies whose names begin with figures',
    locale: 'en_US',
    sheets: {
      Accounts: `
        Company | ABC | Revenue
        3M Germany | A | 90000
        7 Days Inn | B | 30000
        1&1 | B | 31000
        99 Bikes | C | 4000
        24/7 Fitness | C | 3000`,
    },
    truth: { headerRow: 1, accounts: '2-6', roles: 'account A, class B, revenue C' },
  },
  {
    title: 'ABC and XYZ side by side, classes with plus and minus',
    sheets: {
      Kunden: `
        Kunde | ABC | XYZ | Umsatz 2025 (T€) | Umsatz 2024 (T€)
        Kran Verleih | A+ | X | 900 | 800
        Bagger Park | A- | Y | 700 | 710
        Lader Hof | B | Z | 200 | 150
        Walzen Dienst | C | Z | 40 | 50`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue D, previousRevenue E',
    },
  },
  {
    title: 'it: abbreviations of headers',
    locale: 'it_IT',
    sheets: {
      Clienti: `
        Cod. | Rag. Soc. | Fatt. 2025 | Fatt. 2024 | Δ% | MdC | Ag. | Cl.
        9001 | Rame Srl | 90000 | 80000 | %0.125 | 20000 | Riva | A
        9002 | Zinco Spa | 30000 | 31000 | %-0.03 | 8000 | Riva | B
        9005 | Piombo Snc | 4000 | 3000 | %0.33 | 900 | Sala | C
        9007 | Stagno Sas | 2000 | 2500 | %-0.2 | 400 | Sala | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, revenue C, previousRevenue D, margin F, owner G, class H',
    },
  },
  {
    title: 'fr: rank, cumulated revenue, hours spent',
    locale: 'fr_FR',
    sheets: {
      ABC: `
        Rang | Client | CA 2025 | CA cumulé | % CA cumulé | Classe ABC | Nb de visites | Temps passé (h/an)
        1 | Fer Forgé | 90000 | 90000 | %0.7 | A | 12 | 60
        2 | Bois Dur | 30000 | 120000 | %0.93 | B | 6 | 30
        3 | Pierre Fine | 6000 | 126000 | %0.98 | C | 2 | 8
        4 | Sable Blanc | 3000 | 129000 | %1 | C | 1 | 4
        Total | | 129000 | | | | 21 | 102`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account B, revenue C, class F, visits G, hours H',
      hoursUnit: 'year',
      others: { 6: 'total' },
    },
  },
  {
    title: 'names alone',
    sheets: {
      Kunden: `
        Kunden
        Dachs Bau
        Fuchs Tief
        Hase Hoch
        Igel Trocken`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A' },
  },
  {
    title: 'printed pages: carried forward, repeated header, page numbers',
    sheets: {
      Druck: `
        Kundenliste | | | Seite 1
        Nr. | Kunde | Klasse | Umsatz
        501 | Eis Blume | A | 50000
        502 | Reif Glas | B | 20000
        Übertrag | | | 70000
        Kundenliste | | | Seite 2
        Nr. | Kunde | Klasse | Umsatz
        503 | Tau Tropfen | C | 3000
        504 | Nebel Horn | C | 2000
        Gesamt | | | 75000`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-4 8-9',
      roles: 'accountNumber A, account B, class C, revenue D',
      others: { 5: 'total', 7: 'repeated-header', 10: 'total' },
    },
  },
  {
    title: 'months of two years with a sum for each',
    sheets: {
      Monate: `
        Kunde | Jan 24 | Feb 24 | Mrz 24 | Summe 2024 | Jan 25 | Feb 25 | Mrz 25 | Summe 2025 | Kategorie
        Tisch Eck | 1 | 2 | 3 | 6 | 4 | 5 | 6 | 15 | C
        Stuhl Bein | 10 | 20 | 30 | 60 | 40 | 50 | 60 | 150 | A
        Bett Pfosten | 5 | 5 | 5 | 15 | 5 | 6 | 7 | 18 | B`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, previousRevenue E, revenue I, class J',
    },
  },
  {
    title: 'capitals only',
    sheets: {
      LISTE: `
        KUNDEN-NR. | KUNDE | UMSATZ 2025 | UMSATZ VORJAHR | KLASSE | BETREUER
        K1 | LAMPE LICHT | 90000 | 80000 | A | MEIER
        K2 | KERZE WACHS | 30000 | 29000 | B | MEIER
        K5 | FACKEL PECH | 4000 | 4500 | C | KUNZ`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'accountNumber A, account B, revenue C, previousRevenue D, class E, owner F',
    },
  },
  {
    title: 'names of fields as a CRM exports them',
    locale: 'en_US',
    sheets: {
      export: `
        account_id | account_name | parent_account_id | annual_revenue | last_year_revenue | owner_name | tier | visits_per_year | hours_per_month | created_at
        0011 | Ash Timber | | 90000 | 80000 | Amy Poe | A | 12 | 8 | 2020-01-01
        0012 | Beech Paper | 0011 | 30000 | 31000 | Amy Poe | B | 6 | 3 | 2021-03-04
        0013 | Cedar Oil | | 4000 | 3000 | Ian Lowe | C | 1 | 0.5 | 2024-05-06`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles:
        'accountNumber A, account B, revenue D, previousRevenue E, owner F, class G, visits H, hours I',
      hoursUnit: 'month',
    },
  },
  {
    title: 'what the total consists of stands below it',
    sheets: {
      Kunden: `
        Kunde | ABC | Umsatz 2025
        Boot Steg | A | 60000
        Anker Kette | A | 40000
        Segel Tuch | B | 20000
        Ruder Blatt | C | 3000
        Summe | | 123000
        davon A-Kunden | | 100000
        davon B-Kunden | | 20000
        davon C-Kunden | | 3000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C',
      others: { 6: 'total' },
    },
  },
  {
    title: 'two owners, outside and inside: the first one counts',
    sheets: {
      Kunden: `
        Kunde | Verantwortlicher AD | Verantwortlicher ID | Kundengruppe (ABC) | Jahresumsatz netto
        Ziegel Dach | Frank Holm | Petra Lau | A | 90000
        Schiefer Dach | Frank Holm | Petra Lau | B | 30000
        Stroh Dach | Karl Timm | Olaf Gry | C | 4000
        Blech Dach | Karl Timm | Olaf Gry | C | 3000`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, owner B, class D, revenue E' },
  },
  {
    title: 'numbers of the columns above the header, header in row 30',
    sheets: {
      Tief: `
        Anleitung
        1. Zahlen eintragen
        2. Klasse wählen
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        ~
        1 | 2 | 3 | 4
        Kundennr. | Kunde | Klasse | Umsatz 2025
        8111 | Rost Frei | A | 90000
        8112 | Chrom Glanz | B | 30000
        8119 | Nickel Brille | C | 4000`,
    },
    truth: {
      headerRow: 30,
      accounts: '31-33',
      roles: 'accountNumber A, account B, class C, revenue D',
    },
  },
  {
    title: 'group words over the previous, the running and the planned year',
    sheets: {
      Kunden: `
        Kunde | < | Umsatz | < | < | Aufwand | <
        Nr. | Bezeichnung | VJ | lfd. | Plan | Besuche | Std./Monat
        1007 | Kork Wein | 90000 | 60000 | 95000 | 12 | 5
        1009 | Fass Bier | 30000 | 20000 | 30000 | 6 | 2
        1011 | Krug Most | 4000 | 5000 | 4000 | 2 | 0.5`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-5',
      roles: 'accountNumber A, account B, revenue C, visits F, hours G',
      hoursUnit: 'month',
    },
  },
  {
    title: 'es: class under "Tipo de cliente", previous year by its words',
    locale: 'es_ES',
    sheets: {
      Clientes: `
        Cliente | Tipo de cliente | Facturación anual | Facturación año anterior | Delegación | Vendedor asignado | Horas/mes
        Cobre SA | A | 90000 | 80000 | Norte | Marta Rey | 6
        Hierro SL | B | 30000 | 31000 | Norte | Marta Rey | 3
        Plomo SL | C | 4000 | 3500 | Sur | José Luna | 1
        Zinc SL | C | 2000 | 2500 | Sur | José Luna | 1`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C, previousRevenue D, owner F, hours G',
    },
  },
  {
    title: 'rolling twelve months and the twelve before',
    locale: 'en_US',
    sheets: {
      LTM: `
        Rank | Customer | LTM revenue | Prior LTM revenue | Cum. share | Segment
        1 | Ember Grill | 90000 | 80000 | %0.7 | A
        2 | Flint Stove | 30000 | 31000 | %0.93 | B
        3 | Coal Oven | 4000 | 3500 | %0.97 | C
        4 | Ash Tray | 3000 | 2500 | %1 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account B, revenue C, previousRevenue D, class F',
    },
  },
  {
    title: 'a list of suppliers and a list of customers on two sheets',
    active: 'Lieferanten',
    sheets: {
      Lieferanten: `
        Lieferant | Einkaufsvolumen 2025 | Klasse
        Stahl Handel | 90000 | A
        Draht Zieher | 30000 | B
        Blech Walzer | 4000 | C`,
      Kunden: `
        Kunde | Umsatz 2025 | Klasse
        Auto Bauer | 290000 | A
        Rad Macher | 130000 | B
        Lack Werk | 14000 | C`,
    },
    truth: {
      sheet: 'Kunden',
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue B, class C',
    },
  },
  {
    title: 'a broken header cell and minutes that are no hours',
    sheets: {
      Kunden: `
        Kunde | #REF! | Umsatz 2025 | Min./Besuch | Besuche pro Jahr | Stunden gesamt/Jahr
        Brief Post | 1 | 90000 | 60 | 12 | 30
        Paket Dienst | 2 | 30000 | 45 | 6 | 12
        Boten Gang | 3 | 4000 | 30 | 2 | 2`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue C, visits E, hours F',
      hoursUnit: 'year',
    },
  },
  {
    title: 'bare total without any label, blank row before it',
    sheets: {
      Kunden: `
        Kunde | Ort | Umsatz 2025 | DB 2025
        Mühl Stein | Ulm | 50000 | 11000
        Schleif Stein | Hof | 30000 | 7000
        Bau Stein | Hof | 20000 | 3000
        ~
        | | 100000 | 21000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'account A, revenue C, margin D',
      others: { 6: 'total' },
    },
  },
  {
    title: 'countries as headings, subtotals as "Deutschland gesamt"',
    sheets: {
      Länder: `
        Kunde | Klasse | Umsatz 2025
        Deutschland | |
        Main Bau | A | 50000
        Saale Bau | B | 30000
        Deutschland gesamt | | 80000
        Österreich | |
        Inn Bau | A | 40000
        Enns Bau | C | 5000
        Österreich gesamt | | 45000
        Gesamt | | 125000`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 7-8',
      roles: 'account A, class B, revenue C',
      others: { 2: 'heading', 5: 'total', 6: 'heading', 9: 'total', 10: 'total' },
    },
  },
  {
    title: 'dealers and their numbers, turnover without a year, plan next to it',
    sheets: {
      Händler: `
        Händlernr. | Händler | Gebiet | Einstufung | Umsatz | Umsatz Plan | Fachberater
        H-12 | Rad Eck | Nord | A | 90000 | 95000 | Ralf Berg
        H-15 | Bike Box | Nord | B | 30000 | 35000 | Ralf Berg
        H-20 | Velo Hof | Süd | C | 4000 | 6000 | Nina Tal`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'accountNumber A, account B, class D, revenue E, owner G',
    },
  },
];
