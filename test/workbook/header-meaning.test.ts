import { expect, test } from 'vitest';
import { headerEvidence } from '../../src/workbook/header-evidence.ts';
import { type HeaderMeaning, headerMeaning } from '../../src/workbook/header-meaning.ts';
import { headerWords, type Idea } from '../../src/workbook/header-words.ts';
import { headers, headersOf } from './header-list.ts';

const strengths = (given: Readonly<Record<string, number>>): string =>
  Object.entries(given)
    .map(([name, strength]) => (strength === 1 ? name : `${name} ${Number(strength.toFixed(3))}`))
    .join(', ');

/** What a header says in one line: ideas, words nobody knows, period, unit. */
function inOneLine({ ideas, words, unknown, period, unit, subordinate }: HeaderMeaning): string {
  const { year, before, ...flags } = period;
  const parts = [
    strengths(ideas),
    unknown > 0 ? `${unknown} of ${words} words unknown` : `${words}`,
    year === null ? '' : `year ${year}`,
    before > 0 ? `${before} before` : '',
    ...Object.entries(flags).map(([flag, holds]) => (holds ? flag : '')),
    unit === '' ? '' : `in ${unit}`,
    subordinate ? 'subordinate' : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Headers with years, parts of years, units, typos and broken letters. */
const further = `
  bis 30.09.2026 | per 31.12.2025 | Umsatz 30.9.26 | 31.12.25 | 31.10.2025 | 2025-12-31 | 2025-09-30 | 2025-12-30 |
  01-09/2026 | 01-12/2025 | 1-12/2025 | 02-12/2025 | 1 - 9 / 26 | 13-14/2025 | Jan-Sep 2026 | Jan-Dez 2025 |
  jan.–dic. 2025 | gen/dic 2024 | ene-dic 2023 | 2024/25 | 2024/2025 | 2024-2025 | GJ 24/25 | FY 24-25 | 24/25 |
  2021–2025 | 2021-2030 | 2024/2023 | 2099/2101 | bis 09/26 | YTD 09/26 | YTD 12/25 | bis 12/25 | 11/26 | 13/26 | 0/26 |
  2024 und 2025 | 2025 / 2024 | 2025 2025 | 2024 2024 2025 | 1999 | 12025 | Umsatz 25 | Umsatz '25 | ’25 | '09 | '10 | '49 | '50 |
  Ist 25 | Plan 26 | DB 24 | 25 Tage | Umsatz 25 % | 1,25 | Umsatz 25.5 | Zone 25 | lfd. 26 | GJ 26 | R12 | L12M | TTM | T12M | LTM |
  rollierend 12 Monate | Vorjahr | Vorvorjahr | VJ | VVJ | Umsatz Vorjahr | Umsatz VJ 2024 | Ist | Plan | T€ | € | in € | (T€) |
  [€] | {h} | % | in % | h | Std. | k€ | Umsatz (in T€) | Umsatz in T€ | Umsatz in Tsd. € | Umsatz Mio. € | Umsatz in Mio. |
  Umsatz (Tsd. €) | Umsatz (netto) | Umsatz [USD] | Umsatz {CHF} | Umsatz (in Tausend Euro) | Sales ($) | Sales £ | Sales M$ |
  Zeit (h/Monat) | Zeit (Std. pro Monat) | Zeit (Stunden je Woche) | Zeit (hours a year) | Zeit (horas al mes) | Zeit (ore) |
  Zeit (heures) | Zeit h | Stunden % | (2025) | Umsatz (2025 vorläufig) | Umsatz () | Umsatz ( | Service h | Schluss |
  Min./Besuch | Umsatz je Auftrag | Umsatz pro Stunde | Umsatz je Produkt | € / Stunde | Umsatz/Kunde | Ventas por visita |
  Revenue per order | CA par visite | Fatturato per visita | Preis a Stunde | 1/Stunde | Stunde/ |
  CA N | CA N-1 | N | J/N | N. cliente | Nº de visitas | No. of visits | Umsatz am 30.9. | AM | Stunden am | Besuche AM | N ore |
  Umsaz | Umssatz | Umsatzz | Usmatz | Jahresumssatz | Jahresumsaz | Kundennumer | Kundnnummer | Kundenname1 | Poenzial |
  Potenzail | Betruer | Betreuuer | Deckungsbeitragg | Dekungsbeitrag | Verkaeufer | Umsaetze | Erloese | Rohertraege |
  Chiffre d'afaires | Chifre d'affaires | Razon socail | Ragione socale | Nombre comercail | Verk?ufer | Ums�tze | Verk�ufer |
  Soci�t� | Raz�n social | Stra�e | Erl�se | Potenzi�l | Facturaci�n | Ver�nderung | K�nde | �rt | N�mero cliente |
  Verantw. | Verantw | Kundenverantw. | Kundenbez. | Umsatzpot. | Einkaufsvol. | Besuchsfreq. | Gesch. | Ges. | Abt. | Ansprechp. |
  Kundennr | Kontonr | Kundenid | Debitorno | Firmennr | Hausnr | XYnr | Internr | Unternehmenskundennummer | Großkundenumsatz |
  Firmenkundenbetreuer | Kundenbetreuerin | Umsatzsteuerkennzeichen | Kundenstammdaten | Werkstattumsatz | Jahresstundenbudget |
  Jahresnettoumsatzplan | Umsatzerlösminderung | Betreuungsstundenkonto | Besuchsstundenzahl | Zuständigkeitsbereich |
  Key Account | Key Accounts | Großkunde | Surname | Name | Kundenname Kunde | Umsatz Service 2025 | Umsatz mit Ersatzteilen und Service |
  kunde | KUNDE | Kunde⏎Name | _Kunde_ | Kunde: | #Kunde | Kunde1 | Kunde 2025 | Quux | Quux Flurb | Kundeeee | Kundeskunde |
  Kundes | Kunds | Firmas | Umsatzes | Klassen | Stundens | Besuchen | Visitor | Rating 1-5 | Ranking | ABC/XYZ | A-Kunde |
  Umstaz | Umatz | Umsattz | mUsatz | Kudne | Kuned | Kund | Knude | Revneue | Reveneu | Rvenue | Revenu | Turnovre | Potnetial | Potentail | Ptoential |
  Deckugnsbeitrag | Deckungsbietrag | Dekcungsbeitrag | Deckungsbeirtag | Dckungsbeitrag | Deckungsbeitrags | Kundenbetreuung | Kundenbetruer |
  Jahresumsaetze | Jahreserloese | Kundenpoenzial | Umsatzpoenzial | Kundenbesuhce | Kundenbesuch | Kundenstundne | Vertriebsstudnen |
  Abc | Std | Ums | Pot | Kla | Klas | Klass. | Klassifi. | Verantwortl. | Vertriebsb. | Betr. | Bet. | Ansprechpartn. | Kundenansprechp. | Kundengr. |
  K�nden | Kund� | Klass� | Gesch�ft | M�rge | Num�ro | Num�ro client | Cat�gorie | Fra�cais | Pr�ce | Gr��e | Stra�en | Beza�lung | F�n |
  Raison socale | Raisn sociale | Nom comercial | Razon sociall | Chiffre affaire | Chiffre d'affaires annuel 2025 | Ragioen sociale | Key Acount | Key Acct |
  Umsatz.Vertrieb | umsatz_kunde | Umsatz-Kunde | UmsatzKunde | kundenUmsatz | Firmenkundennr | Kundenfirmenname | Namensfeld | Umsatzsatz | Satzumsatz |
  Hauptkundenklasse | Unterklasse | Oberklasse | Klassenfahrt | Erlös.pos | Ertragslage | Ertragslagen | Stundensatzes | Besuchsstunden | Stundenbesuch |
  ${'Umsatz '.repeat(30)} | ${'x'.repeat(119)} Umsatz`;

const pages: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (Object.keys(headers) as (keyof typeof headers)[]).map((role) => [role, headersOf(role)]),
  ),
  further: further.split(/\s*\|\s*/).map((header) => header.replace('⏎', '\n').trim()),
};

test.each(Object.keys(pages))('what each header says, and for which role: %s', async (page) => {
  const lines = [...new Set(pages[page])].map((header) => {
    const meaning = headerMeaning(header);
    const shown = header.replace(/\n/g, '⏎').replace(/^(.{60}).+$/, '$1…');
    return `${shown} → ${inOneLine(meaning)} → ${strengths(headerEvidence(meaning)) || 'no role'}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/headers/${page}.txt`);
});

const ideas = Object.keys(headerWords) as Idea[];

/** The roles for which a header of these ideas speaks, each idea as sure as can be. */
function rolesOf(given: readonly Idea[], change: Partial<HeaderMeaning> = {}): string {
  const meaning = {
    ...headerMeaning(''),
    ideas: Object.fromEntries(given.map((idea) => [idea, 1])),
    words: given.length,
    ...change,
  };
  return strengths(headerEvidence(meaning)) || 'no role';
}

/** Ideas that change what a header of one idea says, by what they make of it. */
function changedBy(idea: Idea): string[] {
  const alone = rolesOf([idea]);
  const changes = new Map<string, Idea[]>();
  for (const other of ideas) {
    const both = rolesOf([idea, other]);
    if (other !== idea && both !== alone) changes.set(both, [...(changes.get(both) ?? []), other]);
  }
  return [
    `## ${idea}: ${alone}`,
    '',
    ...[...changes].map(([both, others]) => `- ${both}: with ${others.join(', ')}`),
    '',
  ];
}

test('what a second idea makes of a header', async () => {
  await expect(ideas.flatMap(changedBy).join('\n')).toMatchFileSnapshot(
    '../golden/header-ideas.md',
  );
});

const { period } = headerMeaning('');

test.each<[string, readonly Idea[], Partial<HeaderMeaning>, string]>([
  ['a year alone is a revenue', [], { period: { ...period, year: 2025 } }, 'revenue 0.45'],
  ['a year beside a name is none', ['name'], { period: { ...period, year: 2025 } }, 'account 0.6'],
  ['revenue on a date', ['revenue', 'date'], {}, 'no role'],
  [
    'revenue up to a date of the year before',
    ['revenue', 'date'],
    { period: { ...period, before: 1 } },
    'revenue',
  ],
  [
    'revenue of twelve months up to a date',
    ['revenue', 'date'],
    { period: { ...period, rolling: true } },
    'revenue',
  ],
  [
    'a share, whatever its period',
    ['revenue', 'share', 'date'],
    { period: { ...period, before: 1 } },
    'no role',
  ],
  ['a total in two words', ['total'], { words: 2 }, 'revenue 0.35'],
  ['a total in three words', ['total'], { words: 3 }, 'no role'],
  ['revenue per hour', ['revenue', 'per', 'hours'], {}, 'no role'],
  ['revenue per deal', ['revenue', 'per', 'deal'], {}, 'no role'],
  ['revenue per year', ['revenue', 'per'], {}, 'revenue'],
  ['hours per visit', ['hours', 'per', 'visits'], {}, 'no role'],
  ['margin of a product', ['margin', 'product'], {}, 'margin 0.5'],
])('%s', (_, given, change, expected) => {
  expect(rolesOf(given, change)).toBe(expected);
});

test.each<[string, string]>([
  ['Umsatz (T€)', 'T€'],
  ['Umsatz [k€]', 'k€'],
  ['Umsatz {CHF}', 'CHF'],
  ['Umsatz ( T€ )', 'T€'],
  ['Umsatz (in T€)', 'T€'],
  ['Ventas (en €)', '€'],
  ['Umsatz (in TEUR, netto)', 'TEUR'],
  ['Umsatz (Tausend EUR)', 'Tausend EUR'],
  ['Umsatz (tausende. €)', 'tausende. €'],
  // What stands before a sign of money is its multiple, unless it is too long for one.
  ['Umsatz (abcdefghij €)', '€'],
  ['Umsatz (€ in Nord)', '€'],
  ['Umsatz Mio. €', 'Mio. €'],
  ['Umsatz Mio.€', 'Mio.€'],
  ['Umsatz Mio €', 'Mio €'],
  ['Umsatz in Mio', 'Mio'],
  ['Umsatz Tsd €', 'Tsd €'],
  ['Umsatz Tsd.€', 'Tsd.€'],
  ['Umsatz in Tsd', 'Tsd'],
  ['Umsatz TEUR', 'TEUR'],
  ['Umsatz Tsd.', 'Tsd.'],
  ['Umsatz M£', 'M£'],
  ['Umsatz 5 €', '€'],
  ['DB %', '%'],
  ['Zeit h', 'h'],
  ['Zeit (h pro Monat)', 'h pro Monat'],
  ['Zeit ( Std. pro Monat )', 'Std. pro Monat'],
  ['Zeit (hour a day)', 'hour a day'],
  ['Zeit (Stunden je Kalenderjahr)', ''],
  ['Zeit (Stundenlohn)', ''],
  // Letters and digits beside it are no unit.
  ['UmsatzEUR', ''],
  ['Umsatz5€', ''],
  ['Zeith', ''],
  ['Zeit hh', ''],
  ['Umsatz (ca. 2025)', ''],
  ['Umsatz (geplant)', ''],
])('the unit of "%s" is "%s"', (header, unit) => {
  expect(headerMeaning(header).unit).toBe(unit);
});

test.each<[boolean, readonly string[]]>([
  [
    true,
    [
      'Umsatz/Besuch',
      'Umsatz je Besuch',
      'Umsatz pro Auftrag',
      'Sales per visit',
      'Ventas por visita',
      'CA par visite',
      'Fatturato per visita',
      'Zeit pro Monat/Besuch',
      'Umsatz je Artikel',
      '€/Std.',
      '% / Besuch',
    ],
  ],
  [false, ['1/Besuch', '/Besuch', 'Umsatz/', 'Umsatz je Kunde', 'Besuche/Monat', 'Umsatz Besuch']],
])('a figure for each visit, order or hour: %s', (perPiece, given) => {
  for (const header of given) {
    expect([header, headerMeaning(header).ideas.rate !== undefined]).toEqual([header, perPiece]);
  }
});

test.each<[string, readonly string[]]>([
  [
    'account 0.9',
    [
      'Kunde / Ort',
      'Kunde, Ort',
      'Kunde; Ort',
      'Kunde + Ort',
      'Kunde & Ort',
      'Kunde (Ort)',
      'Kunde und Ort',
      'Customer and city',
      'Cliente y ciudad',
      'Client et ville',
      'Cliente e città',
      'Cliente ed città',
      'Kunde / Branche',
      'Kunde/Ansprechpartner Ort',
    ],
  ],
  ['account 0.9, name', ['Kunde Name / Ort']],
  ['place, account', ['Ort / Kunde']],
  ['account, place', ['Kunde Ort']],
  ['account, revenue', ['Kunde / Umsatz']],
  ['account, place, revenue', ['Kunde/Ort/Umsatz']],
  ['id, account, place', ['Nr Kunde / Ort']],
])('a header that names the account first says that alone: %s', (expected, given) => {
  for (const header of given) {
    expect([header, strengths(headerMeaning(header).ideas)]).toEqual([header, expected]);
  }
});

test.each<[boolean, readonly string[]]>([
  [
    true,
    [
      '(€)',
      '€',
      'in €',
      'T€',
      '[h]',
      '( h )',
      'Plan',
      '2025',
      'Plan 2025',
      'per 31.12.2025',
      'Name',
    ],
  ],
  [false, ['', '()', 'Plan Nord', 'Kunde Plan', 'Umsatz 2025', 'Nord', 'Umsatz €', 'Klasse']],
])('a line that lives from the one above it: %s', (subordinate, given) => {
  for (const header of given) {
    expect([header, headerMeaning(header).subordinate]).toEqual([header, subordinate]);
  }
});

test('of a paragraph the first hundred and twenty letters are read', () => {
  expect(strengths(headerMeaning(`${'x '.repeat(57)}Umsatz`).ideas)).toBe('revenue');
  expect(strengths(headerMeaning(`${'x '.repeat(58)}Umsatz`).ideas)).toBe('');
});
