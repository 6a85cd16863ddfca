import type { TableWords } from '../table-words.ts';

const listed = (rows: readonly number[]): string =>
  rows.length === 1
    ? `Row ${rows[0]}`
    : rows.length <= 6
      ? `Rows ${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1]}`
      : `Rows ${rows.slice(0, 5).join(', ')} and ${rows.length - 5} more`;

const named = (header: string): string =>
  header === '' ? 'The column without a header' : `"${header}"`;

/** What the recognition of the account table says in English. */
export const table: TableWords = {
  notAccount: {
    blank: () => 'The row is blank.',
    prefilled: ({ through }) =>
      through === undefined
        ? 'The row holds only formulas that give nothing yet.'
        : `From here to row ${through} there are only formulas that give nothing yet.`,
    total: ({ label, evidence }) =>
      evidence === 'label'
        ? `"${label}" is a total.`
        : evidence === 'formula'
          ? 'A total: its formulas sum other rows.'
          : 'A total: its figures are the sum of the rows above.',
    heading: ({ label }) => `"${label}" is a heading over the rows below it.`,
    'repeated-header': () => 'The header is repeated here.',
    note: ({ label }) => `"${label}" is a note.`,
    'no-key': () => 'The row names no account: neither a name nor a number.',
  },
  reason: {
    header: ({ header }) => `The header is "${header}".`,
    letters: ({ header }) => `${named(header)} holds letters from A to D.`,
    'unique-names': ({ header }) => `${named(header)} holds a different name in nearly every row.`,
    'unique-codes': ({ header }) => `${named(header)} holds a different number in every row.`,
    people: ({ header }) => `${named(header)} holds the same few names of people again and again.`,
    money: ({ header }) => `${named(header)} is the only column that holds amounts of money.`,
    'full-year': ({ header, year }) =>
      year === null
        ? `"${header}" is the most recent full year.`
        : `"${header}" is the most recent full year, ${year}.`,
    'year-before': ({ header, year }) =>
      year === null
        ? `"${header}" is the year before.`
        : `"${header}" is the year before, ${year}.`,
    'running-year': ({ header }) => `"${header}" covers a year that has not ended yet.`,
  },
  question: {
    'several-tables': ({ ranges }) =>
      `Several tables may be the account table: ${ranges.join(', ')}. Which one is it?`,
    'blank-key': ({ rows, column }) => `${listed(rows)}: column ${column} is blank.`,
    'double-key': ({ rows, key }) => `${listed(rows)}: "${key}" stands in each of them.`,
    'no-class': ({ rows }) => `${listed(rows)}: revenue, but no class. Are these prospects?`,
    'class-words': ({ words, column }) =>
      `Column ${column} holds ${words.map((word) => `"${word}"`).join(', ')}. Which class from A to D is each of them?`,
    'hours-unit': ({ header, column }) =>
      `Does "${header}" in column ${column} count hours a month, a week or a year?`,
    'running-year': ({ header, column }) =>
      `"${header}" in column ${column} covers a year that has not ended yet. Is it the revenue to go by?`,
    'uncertain-column': ({ header, column }) =>
      `Is ${header === '' ? `column ${column}, which has no header,` : `"${header}" in column ${column}`} the right column?`,
    'heading-or-account': ({ rows }) =>
      `${listed(rows)}: a name and nothing else. Taken for an account; is it a heading?`,
    'no-key': ({ rows }) => `${listed(rows)}: entries, but neither a name nor a number.`,
    'no-accounts-yet': () => 'There is no account below the header yet.',
  },
  noTable: {
    empty: () => 'The workbook holds no table yet.',
    'no-account-column': ({ sheet }) =>
      `No column of accounts was found: neither on the tab "${sheet}" nor on another one stands a header such as "Customer" or "Customer no." above a list.`,
    'several-rows-per-account': ({ sheet, header, rows, accounts }) =>
      `The tab "${sheet}" lists transactions, not accounts: "${header}" holds ${accounts} different accounts in ${rows} rows. A list with one row per account is needed.`,
    products: ({ sheet, header }) =>
      `The tab "${sheet}" lists products, not accounts: its rows are named by "${header}". A list with one row per account is needed.`,
  },
};
