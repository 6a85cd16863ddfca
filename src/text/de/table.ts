import type { TableWords } from '../table-words.ts';

const listed = (rows: readonly number[]): string =>
  rows.length === 1
    ? `Zeile ${rows[0]}`
    : rows.length <= 6
      ? `Zeilen ${rows.slice(0, -1).join(', ')} und ${rows[rows.length - 1]}`
      : `Zeilen ${rows.slice(0, 5).join(', ')} und ${rows.length - 5} weitere`;

const named = (header: string): string =>
  header === '' ? 'Die Spalte ohne Überschrift' : `„${header}“`;

/** What the recognition of the account table says in German. */
export const table: TableWords = {
  notAccount: {
    blank: () => 'Die Zeile ist leer.',
    prefilled: ({ through }) =>
      through === undefined
        ? 'In der Zeile stehen nur Formeln, die noch nichts ergeben.'
        : `Von hier bis Zeile ${through} stehen nur Formeln, die noch nichts ergeben.`,
    total: ({ label, evidence }) =>
      evidence === 'label'
        ? `„${label}“ ist eine Summe.`
        : evidence === 'formula'
          ? 'Eine Summe: Die Formeln der Zeile rechnen andere Zeilen zusammen.'
          : 'Eine Summe: Die Werte sind die Summe der Zeilen darüber.',
    heading: ({ label }) => `„${label}“ ist eine Zwischenüberschrift.`,
    'repeated-header': () => 'Hier wiederholt sich die Kopfzeile.',
    note: ({ label }) => `„${label}“ ist eine Anmerkung.`,
    'no-key': () => 'Die Zeile nennt keinen Account: weder Name noch Nummer.',
  },
  reason: {
    header: ({ header }) => `Die Überschrift lautet „${header}“.`,
    letters: ({ header }) => `${named(header)} enthält Buchstaben von A bis D.`,
    'unique-names': ({ header }) =>
      `${named(header)} enthält fast in jeder Zeile einen anderen Namen.`,
    'unique-codes': ({ header }) => `${named(header)} enthält in jeder Zeile eine andere Nummer.`,
    people: ({ header }) =>
      `${named(header)} enthält immer wieder dieselben wenigen Personennamen.`,
    money: ({ header }) => `${named(header)} ist die einzige Spalte mit Geldbeträgen.`,
    'full-year': ({ header, year }) =>
      year === null
        ? `„${header}“ ist das jüngste volle Jahr.`
        : `„${header}“ ist das jüngste volle Jahr, ${year}.`,
    'year-before': ({ header, year }) =>
      year === null
        ? `„${header}“ ist das Jahr davor.`
        : `„${header}“ ist das Jahr davor, ${year}.`,
    'running-year': ({ header }) => `„${header}“ umfasst ein Jahr, das noch nicht zu Ende ist.`,
  },
  question: {
    'several-tables': ({ ranges }) =>
      `Mehrere Tabellen kommen als Kundentabelle in Frage: ${ranges.join(', ')}. Welche ist es?`,
    'blank-key': ({ rows, column }) => `${listed(rows)}: Spalte ${column} ist leer.`,
    'double-key': ({ rows, key }) => `${listed(rows)}: „${key}“ steht in jeder davon.`,
    'no-class': ({ rows }) => `${listed(rows)}: Umsatz, aber keine Klasse. Sind das Interessenten?`,
    'class-words': ({ words, column }) =>
      `In Spalte ${column} steht ${words.map((word) => `„${word}“`).join(', ')}. Welcher Klasse von A bis D entspricht das jeweils?`,
    'hours-unit': ({ header, column }) =>
      `Zählt „${header}“ in Spalte ${column} Stunden je Monat, je Woche oder je Jahr?`,
    'running-year': ({ header, column }) =>
      `„${header}“ in Spalte ${column} umfasst ein Jahr, das noch nicht zu Ende ist. Soll dieser Umsatz gelten?`,
    'uncertain-column': ({ header, column }) =>
      `Ist ${header === '' ? `Spalte ${column}, die keine Überschrift hat,` : `„${header}“ in Spalte ${column}`} die richtige Spalte?`,
    'heading-or-account': ({ rows }) =>
      `${listed(rows)}: ein Name und sonst nichts. Als Account gezählt; ist es eine Zwischenüberschrift?`,
    'no-key': ({ rows }) => `${listed(rows)}: Einträge, aber weder Name noch Nummer.`,
    'no-accounts-yet': () => 'Unter der Kopfzeile steht noch kein Account.',
  },
  noTable: {
    empty: () => 'Die Arbeitsmappe enthält noch keine Tabelle.',
    'no-account-column': ({ sheet }) =>
      `Es wurde keine Spalte mit Kunden gefunden: Weder im Blatt „${sheet}“ noch in einem anderen steht eine Überschrift wie „Kunde“ oder „Kundennummer“ über einer Liste.`,
    'several-rows-per-account': ({ sheet, header, rows, accounts }) =>
      `Das Blatt „${sheet}“ listet Vorgänge auf, nicht Kunden: „${header}“ enthält ${accounts} verschiedene Kunden in ${rows} Zeilen. Nötig ist eine Liste mit einer Zeile je Kunde.`,
    products: ({ sheet, header }) =>
      `Das Blatt „${sheet}“ listet Produkte auf, nicht Kunden: Seine Zeilen sind nach „${header}“ benannt. Nötig ist eine Liste mit einer Zeile je Kunde.`,
  },
};
