import type { Case } from '../workbook-notation.ts';

/** Account lists in English. */
export const englishCases: readonly Case[] = [
  {
    title: 'plain English list with an account manager',
    locale: 'en_US',
    sheets: {
      Accounts: `
        Account ID | Account Name | Industry | Tier | Revenue 2025 | Revenue 2024 | Account Manager | Hours / month
        A-100 | Northwind Tools Ltd | Tools | A | 812000 | 700000 | Priya Shah | 14
        A-101 | Contoso Pumps | Pumps | B | 230000 | 250000 | Tom Reed | 6
        A-102 | Fabrikam Steel Inc. | Steel | B | 199000 | 150000 | Tom Reed | 5
        A-103 | Tailspin Gears | Gears | C | 21000 | 20000 | Priya Shah | 1`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, class D, revenue E, previousRevenue F, owner G, hours H',
      hoursUnit: 'month',
    },
  },
  {
    title: 'share of wallet scoring sheet: score columns are no revenue',
    locale: 'en_US',
    sheets: {
      Score: `
        Account Scoring Index | < | < | < | < | < | < | < | <
        ~
        Account | Profile | Size | Age | DM | Opp. | History | Total (100) | Class (A–D)
        Harbor Freightways | 15 | 12 | 10 | 15 | 10 | 20 | 82 | A
        Ironclad Doors | 10 | 10 | 10 | 10 | 5 | 10 | 55 | B
        Juniper Labs | 5 | 5 | 5 | 5 | 5 | 5 | 30 | C
        Kestrel Air | 2 | 3 | 1 | 4 | 0 | 2 | 12 | D`,
    },
    truth: { headerRow: 3, accounts: '4-7', roles: 'account A, class I' },
  },
  {
    title: 'accounts with FY columns, forecast, growth and a YTD column',
    locale: 'en_GB',
    sheets: {
      Sales: `
        Customer | Region | FY24 | FY25 | FY26 YTD | FY26 Forecast | Growth % | Gross profit FY25 | Sales rep | ABC
        Lark Dairy | North | 100 | 120 | 80 | 130 | %0.2 | 30 | Ann Lee | A
        Moss Bakery | North | 90 | 80 | 60 | 85 | %-0.11 | 20 | Ann Lee | B
        Nettle Foods | South | 20 | 25 | 20 | 28 | %0.25 | 6 | Bob Day | C
        Oak Catering | South | 5 | 4 | 2 | 4 | %-0.2 | 1 | Bob Day | C
        Grand total | | =SUM(C2:C5) -> 215 | =SUM(D2:D5) -> 229 | =SUM(E2:E5) -> 162 | =SUM(F2:F5) -> 247 | | =SUM(H2:H5) -> 57 | |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, previousRevenue C, revenue D, margin H, owner I, class J',
      others: { 6: 'total' },
    },
  },
  {
    title: 'Q11 words for classes need a mapping',
    locale: 'en_US',
    sheets: {
      Tiers: `
        Client | Tier | Annual revenue ($) | Owner
        Pine Media | Gold | 120000 | J. Fox
        Quill Press | Silver | 50000 | J. Fox
        Reed Radio | Bronze | 9000 | K. Orr
        Stone TV | Gold | 98000 | K. Orr
        Tide Films | Platinum | 400000 | J. Fox`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-6',
      roles: 'account A, class B, revenue C, owner D',
      asks: ['class-words'],
    },
  },
  {
    title: 'two account tables side by side are asked about',
    locale: 'en_US',
    sheets: {
      Regions: `
        North | | | | South | |
        Customer | Class | Revenue | | Customer | Class | Revenue
        Umber Paints | A | 90000 | | Yarrow Herbs | B | 40000
        Vale Cider | B | 30000 | | Zephyr Fans | A | 88000
        Wren Books | C | 9000 | | Acorn Toys | C | 7000`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-5',
      roles: 'account A, class B, revenue C',
      asks: ['several-tables'],
    },
  },
  {
    title: 'a table of products stands beside the accounts, a summary below them',
    locale: 'en_US',
    sheets: {
      Mix: `
        Customer | Class | Sales 2025 | | Product | Price | Stock
        Birch Hotels | A | 90000 | | Soap | 2 | 100
        Cedar Inns | B | 30000 | | Towel | 5 | 80
        Elm Spas | C | 9000 | | Robe | 20 | 10
        Fern Lodges | C | 8000 | | Lamp | 30 | 4
        ~
        Summary
        Class | Count | Sales
        A | 1 | 90000
        B | 1 | 30000
        C | 2 | 17000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C',
      rowBelow: 7,
    },
  },
  {
    title: 'a company called Total, another called Sum: not totals',
    locale: 'en_US',
    sheets: {
      Accounts: `
        Company | City | Grade | Turnover 2025
        Total Energies | Paris | A | 500000
        Sum & Co Ltd | Leeds | B | 120000
        Average White Paint | Perth | C | 30000
        Media Markt | Bonn | B | 110000
        Total | | | =SUM(D2:D5) -> 760000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class C, revenue D',
      others: { 6: 'total' },
    },
  },
  {
    title: 'the label of the total stands in another column, and one total has no label',
    locale: 'en_US',
    sheets: {
      Accounts: `
        ID | Customer | City | Revenue 2025 | Visits
        7 | Gorse Nurseries | Bath | 12000 | 3
        9 | Heath Timber | Hull | 51000 | 8
        12 | Ivy Cleaning | York | 7000 | 1
        | | Total | 70000 | 12
        ~
        | | | 70000 | 12`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-4',
      roles: 'accountNumber A, account B, revenue D, visits E',
      others: { 5: 'total', 7: 'total' },
      rowBelow: 5,
    },
  },
  {
    title: 'error cells in names and figures',
    locale: 'en_US',
    sheets: {
      Accounts: `
        Cust. No. | Customer | Class | Revenue
        501 | Kelp Foods | A | 99000
        502 | #N/A | B | 45000
        503 | Lime Kilns | #REF! | 12000
        504 | Mint Sweets | C | #DIV/0!`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, class C, revenue D',
      key: 'accountNumber',
    },
  },
  {
    title: 'the header has no word for the class and the owner, the cells speak',
    locale: 'en_US',
    sheets: {
      Sheet1: `
        Customer | Xyz | Foo | Turnover
        Nadir Optics | A | Sarah Cole | 80000
        Opal Glass | B | Peter Hunt | 30000
        Pearl Dental | C | Sarah Cole | 9000
        Quartz Clocks | B | Peter Hunt | 28000
        Ruby Labs | A | Sarah Cole | 77000
        Slate Roofs | C | Peter Hunt | 3000`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-7',
      roles: 'account A, class B, owner C, revenue D',
    },
  },
];
