import type { Case } from '../workbook-notation.ts';

/** Workbooks without an account table. */
export const noTableCases: readonly Case[] = [
  { title: 'an empty sheet', sheets: { Tabelle1: '' }, truth: { none: 'empty' } },
  {
    title: 'a list of opportunities, several per account',
    locale: 'en_US',
    sheets: {
      Pipeline: `
        Opportunity ID | Sales agent | Product | Account | Stage | Close date | Close value
        1C1I | Moses Frase | GTX | Cancity | Won | 2025-03-01 | 1054
        Z063 | Darcel Nerd | GTXPro | Isdom | Won | 2025-03-11 | 4514
        EC4Q | Darcel Nerd | MG | Cancity | Won | 2025-03-07 | 50
        MV1L | Moses Frase | GTX | Codehow | Lost | 2025-03-09 | 588
        PE84 | Zane Levy | GTX | Cancity | Won | 2025-03-02 | 517
        ZNBS | Anna Snell | GTX | Isdom | Lost | 2025-03-01 | 49
        9ME3 | Anna Snell | MG | Isdom | Won | 2025-03-04 | 55`,
    },
    truth: { none: 'several-rows-per-account' },
  },
  {
    title: 'invoices by customer number',
    sheets: {
      Rechnungen: `
        Rechnungsnr. | Datum | Kundennr. | Betrag
        R-1 | 2025-01-03 | 4711 | 120
        R-2 | 2025-01-04 | 4712 | 80
        R-3 | 2025-01-07 | 4711 | 60
        R-4 | 2025-01-09 | 4711 | 20
        R-5 | 2025-01-11 | 4712 | 99`,
    },
    truth: { none: 'several-rows-per-account' },
  },
  {
    title: 'a price list',
    sheets: {
      Preise: `
        Artikelnummer | Artikel | Preis | Bestand
        100 | Schraube | 0.1 | 1000
        101 | Mutter | 0.2 | 900
        102 | Scheibe | 0.05 | 4000`,
    },
    truth: { none: 'products' },
  },
  {
    title: 'an ABC analysis of products',
    locale: 'en_US',
    sheets: {
      ABC: `
        Product code | Family | Amount | Cumulative % | Category
        HMD.SAC.12 | HMD | 76 | %0.32 | A
        HMD.DOK.21 | HMD | 57 | %0.56 | A
        HMD.KAR.90 | HMD | 31 | %0.69 | B
        HMD.SAM.21 | HMD | 15 | %0.81 | C
        TOPLAM | | 179 | |`,
    },
    truth: { none: 'products' },
  },
  {
    title: 'only remarks',
    sheets: {
      Notizen: `
        Bitte bis Freitag ausfüllen.
        Fragen an den Vertrieb.
        ~
        Danke`,
    },
    truth: { none: 'no-account-column' },
  },
  {
    title: 'a calendar',
    sheets: {
      Kalender: `
        Woche | Mo | Di | Mi
        1 | 5 | 6 | 7
        2 | 12 | 13 | 14`,
    },
    truth: { none: 'no-account-column' },
  },
];
