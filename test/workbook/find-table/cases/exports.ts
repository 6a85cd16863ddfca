import type { Case } from '../workbook-notation.ts';

/** Lists as other programs export them, and the lists that stand beside those of accounts. */
export const exportCases: readonly Case[] = [
  {
    title: 'keys of the program itself stand under the word for the account',
    locale: 'en_US',
    sheets: {
      Accounts: `
        (Do Not Modify) Account | (Do Not Modify) Modified On | Account Name | Account Number | City | Sales FY25 | Owner
        3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b11 | 2026-09-01 | Harbor Glass | ACHAGL | Salem | 52000 | Ines Fox
        3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b12 | 2026-09-04 | Cedar Dental | ACCEDE | Reno | 8100 | Ines Fox
        3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b13 | 2026-10-11 | Prairie Foods | ACPRFO | Omaha | 120400 | Tom Ray
        3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b14 | 2026-10-19 | Summit Rail | ACSURA | Boise | 31900 | Tom Ray
        3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b15 | 2026-11-02 | Lakeside Inn | ACLAIN | Duluth | 4400 | Ines Fox`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account C, accountNumber D, revenue F, owner G',
    },
  },
  {
    title: 'number and name of the account share one column',
    sheets: {
      Kunden: `
        Kunde (Nr. / Name) | Ort | Einstufung | Umsatz 2025
        2041 / Malerbetrieb Sonntag | Fürth | B-Kunde | 18400
        2044 / Fam. Wegner | Ansbach | C-Kunde | 900
        2052 / Pflegeheim am Park | Fürth | A-Kunde | 71000
        2060 / Stadtwerke Roth | Roth | A-Kunde | 66300
        2071 / Kanzlei Dr. Hiller | Erlangen | B-Kunde | 15100`,
    },
    truth: { headerRow: 1, accounts: '2-6', roles: 'account A, class C, revenue D' },
  },
  {
    title: 'below the accounts a titled list of targets with columns of its own',
    sheets: {
      Gebiet: `
        Kunde | Ort | Klasse | Umsatz 2025 | Verkäufer
        Mühlenbau Hartig | Görlitz | A | 81000 | Thiel
        Kerzen Domsch | Bautzen | B | 24000 | Thiel
        Zittauer Garne | Zittau | C | 5200 | Jacob
        Senf Lobisch | Bautzen | B | 30500 | Jacob
        Waggon Niesky | Niesky | A | 140000 | Thiel
        ~
        Wunschkunden | | | |
        Firma | Ort | Bedarf p.a. | Mitbewerb | Verkäufer
        Glas Weißwasser | Weißwasser | 90000 | Kolbe | Jacob
        Schokolade Hornig | Löbau | 35000 | Ernst & Co | Thiel`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account A, class C, revenue D, owner E',
      rowBelow: 8,
    },
  },
  {
    title: 'gold, silver and bronze are classes even as a status',
    sheets: {
      Händler: `
        Händler | PLZ | Händlerstatus | Umsatz 2025
        Segel Ahlers | 26384 | Gold | 212000
        Boot & Tau | 24103 | Silber | 64000
        Yacht Peters | 23730 | Silber | 58100
        Marina Grömitz | 23743 | Bronze | 9700
        Takler Uhl | 18439 | Gold | 188000
        Kajak Ost | 17489 | Bronze | 12300`,
    },
    truth: { headerRow: 1, accounts: '2-7', roles: 'account A, class C, revenue D' },
  },
  {
    title: 'the accounts of clinics are called by what they are',
    sheets: {
      Liste: `
        Klinik | Betten | Referent | KAT 2026 | Umsatz 2025 | Umsatz 2024 | Bes. Q1 | Bes. Q2 | Bes. ges.
        Kreisklinik Alzenau | 310 | Dörr | B | 41000 | 38000 | 2 | 3 | 5
        Spital Waldthurn | 120 | Dörr | C | 6200 | 7700 | 1 | 0 | 1
        St. Elisabeth Lohr | 540 | Heim | A | 188000 | 150500 | 4 | 5 | 9
        Theresienstift | 260 | Heim | B | 39500 | 44000 | 2 | 1 | 3
        Universitätsmedizin Hanau | 980 | Dörr | A | 260000 | 251000 | 6 | 6 | 12`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account A, owner C, class D, revenue E, previousRevenue F, visits I',
    },
  },
  {
    title: 'last year, the year before last, and the number of a record',
    sheets: {
      Export: `
        Datensatz-ID | Einrichtung | Umsatz vorletztes Jahr | Umsatz letztes Jahr
        770112 | Hort am Anger | 4100 | 5200
        770145 | Musikschule Wendt | 2900 | 2100
        770160 | Tagespflege Nolte | 18000 | 19900
        770188 | Berufskolleg Ost | 61000 | 66500
        770203 | Kita Regenbogen | 900 | 1250`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'accountNumber A, account B, previousRevenue C, revenue D',
    },
  },
  {
    title: "what was sold counts, not the account's own turnover",
    locale: 'en_US',
    sheets: {
      Report: `
        Account Name | Industry | Annual Revenue | Closed Won FY2025 | Closed Won FY2024
        Juniper Labs | Biotech | 41000000 | 88000 | 61000
        Kodiak Steel | Metals | 310000000 | 240500 | 251000
        Larkspur Hotels | Hospitality | 22000000 | 17400 | 0
        Mosaic Schools | Education | 9500000 | 6100 | 7900`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, revenue D, previousRevenue E' },
  },
  {
    title: 'headers with marks of footnotes',
    sheets: {
      Kunden: `
        Kunde¹ | Umsatz 2024² | Umsatz 2025² | Einstufung³
        Tischlerei Ahorn | 51000 | 47000 | B
        Küchen Brinkmann | 9400 | 12100 | C
        Ladenbau Cordes | 160000 | 171000 | A
        Parkett Dehne | 33000 | 30500 | B
        ¹ ohne Konzerne
        ² netto
        ³ laut Vertriebsleitung`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, previousRevenue B, revenue C, class D',
    },
  },
  {
    title: 'Italian representatives',
    locale: 'it_IT',
    sheets: {
      Clienti: `
        Cliente | Rappresentante | Classe | Fatturato 2025
        Vetreria Sala | Galli | B | 33000
        Molino Ferri | Galli | A | 121000
        Albergo Riviera | Testa | C | 5400
        Ceramiche Vanni | Testa | B | 41500`,
    },
    truth: { headerRow: 1, accounts: '2-5', roles: 'account A, owner B, class C, revenue D' },
  },
  {
    title: 'projects, of which some accounts have two',
    sheets: {
      Projekte: `
        Projekt-Nr. | Projekt | Kunde | Beginn | Budget | Stand
        P-11 | Hallenkran | Werft Emden | 2025-02-01 | 90000 | fertig
        P-12 | Krantausch | Werft Emden | 2025-09-01 | 41000 | fertig
        P-13 | Förderband | Kieswerk Oker | 2025-10-01 | 120000 | läuft
        P-14 | Waage | Molkerei Zeven | 2026-01-15 | 18000 | läuft
        P-15 | Silo | Kieswerk Oker | 2026-03-01 | 77000 | läuft`,
    },
    truth: { none: 'several-rows-per-account' },
  },
  {
    title: 'invoices, most of them the only one of their account',
    sheets: {
      Rechnungen: `
        Rechnungsnr. | Datum | Kunde | Netto | bezahlt
        R-501 | 2026-02-03 | Hotel Adria | 1000 | ja
        R-502 | 2026-02-09 | Konditorei Süß | 210 | ja
        R-503 | 2026-02-15 | Hotel Adria | 640 | nein
        R-504 | 2026-03-01 | Stift Lorenz | 880 | ja
        R-505 | 2026-03-11 | Metzger Kurz | 77 | ja
        R-506 | 2026-03-20 | Stift Lorenz | 900 | nein`,
    },
    truth: { none: 'several-rows-per-account' },
  },
  {
    title: 'people, some of them at the same account',
    sheets: {
      Ansprechpartner: `
        Name | Firma | Funktion | Telefon | E-Mail
        Vera Blum | Optik Sander | Einkauf | 0511 7001 | blum@sander.example
        Jan Ortmann | Optik Sander | Technik | 0511 7002 | ortmann@sander.example
        Rita Sommer | Bad Pyrmont Reha | Leitung | 05281 73 | sommer@reha.example
        Kai Dreyer | Feinkost Lanz | Einkauf | 0541 7004 | dreyer@lanz.example
        Ina Wolters | Feinkost Lanz | Qualität | 0541 7005 | wolters@lanz.example`,
    },
    truth: { none: 'several-rows-per-account' },
  },
  {
    title: 'suppliers with classes of their own',
    locale: 'en_GB',
    sheets: {
      Suppliers: `
        Supplier | Town | Spend 2025 | ABC | Buyer
        Stainforth Steel | Goole | 120000 | A | Finch
        Tarrant Paints | Hull | 18000 | C | Finch
        Selby Glass | Selby | 66000 | B | Stone
        Amber Timber | Howden | 41000 | B | Stone`,
    },
    truth: { none: 'no-account-column' },
  },
];
