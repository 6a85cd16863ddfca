import type { PortfolioWords } from '../portfolio-words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Hours as they are shown. */
const hoursOf = (hours: string) => `${hours} ${hours === '1' ? 'Stunde' : 'Stunden'}`;

export const portfolio: PortfolioWords = {
  tab: 'Portfolio',
  protection:
    'Dieses Blatt wird von Zeitwert neu geschrieben. Ihre Notizen gehören in die Spalte „Ihre Notizen“.',
  title: 'Mit wem teilen wir unsere Zeit?',
  stamp: ({ asOf, written, values }) =>
    [
      `Stand ${asOf}`,
      `geschrieben ${written}`,
      ...(values.length === 0 ? [] : [`Wert: ${values.map((value) => `„${value}“`).join(', ')}`]),
      'Stunden im Monat',
      '„?“ heißt: nicht bekannt',
    ].join(' · '),
  headline: ({ customers, patients, notAssessed, basis, terms }) => {
    const whole = basis === 'hours' ? 'Ihrer Stunden' : 'Ihrer Accounts';
    const why = basis === 'hours' ? '' : ' (nach Accounts, weil keine Stunden bekannt sind)';
    if (notAssessed === 100) {
      return `Noch weiß niemand, an wen Ihre Zeit geht: 100 % ${whole} sind nicht eingeschätzt${why}.`;
    }
    const rest = notAssessed === 0 ? '' : `; ${notAssessed} % sind noch nicht eingeschätzt`;
    return basis === 'hours'
      ? `${customers} % ${whole} gehen an ${terms.customers}, ${patients} % an ${terms.patients}${rest}.`
      : `${customers} % ${whole} sind ${terms.customers}, ${patients} % ${terms.patients}${rest}${why}.`;
  },
  neededInTable: {
    account: 'des Namens oder der Nummer eines Accounts',
    time: 'Tag und Uhrzeit',
    rating: 'einer ganzen Zahl von 1 bis 5 (oder leer)',
    wish: 'einer Zahl von 1 bis 5 oder Punkten von 0 bis 100 (oder leer)',
    number: 'einer Zahl ab 0',
    day: 'eines Tages',
    'yes-or-no': 'WAHR oder FALSCH',
    'no-error': 'eines Wertes',
  },
  terms: { customer: 'Kunde', customers: 'Kunden', patient: 'Patient', patients: 'Patienten' },
  ownTerm: (word) => `„${word}“`,
  noHeadline: 'Es gibt noch keine Accounts zu zählen.',
  patientMeaning:
    'Ein Patient ist hier eine Geschäftsbeziehung, die immer wieder Hilfe und Energie zieht und nie zum Kunden wird: ein Bild für eine Beziehung, nie für einen Menschen.',
  coverage: ({ accounts, assessed, withHours, withValue }) =>
    `${plural(accounts, 'Account', 'Accounts')}: ${assessed} eingeschätzt, ${withHours} mit bekannten Stunden, ${withValue} mit bekanntem Wert. Jedes Urteil ist eine strukturierte Meinung, keine Messung.`,
  gaps: {
    'no-accounts':
      'Es wurde kein Account gefunden. Wählen Sie „In dieses Blatt einbauen“ in dem Blatt mit Ihren Accounts.',
    'nothing-assessed':
      'Noch ist nichts eingeschätzt. Wählen Sie „Accounts einschätzen“ und beginnen Sie mit den obersten unter „Zu tun“.',
    'no-hours':
      'Es sind keine Stunden bekannt. Ergänzen Sie eine Spalte mit Stunden oder Besuchen oder geben Sie Stunden im Formular an.',
    'no-value':
      'Weder Umsatz noch Deckungsbeitrag ist bekannt: Die Accounts stehen nach Namen, und der Vorschlag wertet alle gleich.',
    'prospects-only':
      'Alle Accounts sind Interessenten: Die Gegenwart sagt noch nichts, es entscheidet die Zukunft.',
  },
  groups: ({ customers, patients }) => ({
    customer: customers,
    undecided: 'Unentschieden',
    patient: patients,
    'not-assessed': 'Nicht eingeschätzt',
  }),
  classes: { A: 'A', B: 'B', C: 'C', D: 'D', none: 'Interessenten' },
  levels: {
    high: 'hoch',
    mid: 'mittel',
    low: 'niedrig',
    unknown: 'unbekannt',
  },
  columns: {
    account: 'Account',
    number: 'Nummer',
    class: 'Klasse',
    value: 'Wert',
    hours: 'Std./Monat',
    share: 'Anteil',
    accounts: 'Accounts',
    group: 'Die Zeit trifft auf',
    label: 'Urteil',
    score: 'Neigung',
    future: 'Zukunft',
    segment: 'Segment',
    reasons: 'Warum',
    notes: 'Ihre Notizen',
    before: 'Damals',
    after: 'Heute',
    scoreChange: 'Neigung',
    segmentBefore: 'Segment damals',
    segmentAfter: 'Segment heute',
    why: 'Warum',
    lastAssessed: 'Zuletzt',
    hoursNow: 'Std. heute',
    hoursAdvised: 'Vorschlag',
    gap: 'Abstand',
    towardsPresent: 'bei −10',
    now: 'heute',
    towardsFuture: 'bei +10',
    sheet: 'Blatt',
    row: 'Zeile',
    total: 'Summe',
  },
  measures: ({ customers, patients }) => ({
    accounts: 'Accounts',
    value: 'Wert',
    hours: 'Stunden/Monat',
    customers: `Davon ${customers}`,
    patients: `Davon ${patients}`,
  }),
  unknownFigure: '?',
  total: 'Alle',
  sheets: 'Nach Blatt; ein Account auf mehreren Blättern zählt, wo er zuerst steht',
  matrix: ({ high, accounts, unseen, unknown }) =>
    unknown === accounts
      ? 'Noch ist von keinem Account die Zukunft bekannt'
      : `${high} von ${accounts} Accounts ${high === 1 ? 'hat' : 'haben'} eine hohe Zukunft; die Klasse allein übersähe ${unseen} davon`,
  discuss: ({ count, conflicts }) =>
    count === 0
      ? 'Heute ist kein Account zu besprechen'
      : `${plural(count, 'Account', 'Accounts')} zu besprechen; bei ${conflicts} widersprechen sich Klasse und Beziehung`,
  reasons: ({ customer, patient }) => ({
    'patient-in-high-class': `A/B, aber ${patient}`,
    'customer-in-low-class': `nicht A/B, aber ${customer}`,
    'step-overdue': 'Schritt überfällig',
    'second-opinion': 'zweite Meinung fehlt',
    'decision-open': 'Entscheidung offen',
    'hangs-on-leeway': 'hängt am Spielraum',
    'wish-above-evidence': 'Wunsch größer als Beleg',
    'overlooked-chance': 'übersehene Chance',
  }),
  keptNotes: 'Ihre Notizen zu Accounts, die heute nicht zu besprechen sind',
  movers: ({ count, newly, since }) => {
    const moved =
      count === 0
        ? `Seit ${since} hat sich nichts bewegt`
        : `${plural(count, 'Account hat', 'Accounts haben')} sich seit ${since} bewegt`;
    return newly === 0
      ? moved
      : `${moved}; ${plural(newly, 'Account wurde', 'Accounts wurden')} erstmals eingeschätzt`;
  },
  changed: ({ before, after }) => (before === after ? after : `${before} → ${after}`),
  toDo: ({ never, expired }) => {
    const parts = [
      ...(never > 0
        ? [`${plural(never, 'Account wurde', 'Accounts wurden')} nie eingeschätzt`]
        : []),
      ...(expired > 0
        ? [`${plural(expired, 'Einschätzung ist', 'Einschätzungen sind')} abgelaufen`]
        : []),
    ];
    return parts.length === 0
      ? 'Jeder Account hat eine gültige Einschätzung'
      : `Zu tun: ${parts.join(', ')}`;
  },
  toDoWhy: { 'never-assessed': 'nie eingeschätzt', expired: 'abgelaufen' },
  more: ({ count }) => `und ${count} weitere`,
  hoursTitle: ({ moved, budget, isBudgetGiven }) =>
    `${moved} von ${budget} Stunden im Monat brächten anderswo mehr${isBudgetGiven ? ' (Budget aus den Einstellungen)' : ''}`,
  noHours:
    'Ohne bekannte Stunden und ohne Budget in den Einstellungen gibt es keinen Vorschlag zu den Stunden',
  hoursMethod:
    'Ein Vorschlag, der nie von selbst gilt: die Stunden, die nach den Wirkungskurven der Einstellungen den meisten Wert bringen, zwischen Minimum und Maximum jeder Klasse.',
  leftOut: ({ count }) =>
    `${plural(count, 'Account nimmt', 'Accounts nehmen')} nicht teil, weil die Stunden unbekannt sind. Tragen Sie 0 ein, wo es keine gibt, oder setzen Sie ein Budget in den Einstellungen.`,
  gapsTitle: ({ count }) =>
    count === 1
      ? 'Der größte Abstand zwischen Vorschlag und Stunden heute'
      : `Die ${count} größten Abstände zwischen Vorschlag und Stunden heute`,
  givesTitle: ({ count, hours }) =>
    count === 0
      ? 'Niemand gibt Stunden ab'
      : `Wer gibt: ${plural(count, 'Account', 'Accounts')}, ${hoursOf(hours)}`,
  getsTitle: ({ count, hours, terms }) =>
    count === 0
      ? 'Niemand bekommt Stunden'
      : `Wer bekommt, ${terms.customers} zuerst: ${plural(count, 'Account', 'Accounts')}, ${hoursOf(hours)}`,
  tilt: ({ count, accounts }) =>
    count === 0
      ? 'Kein Segment hängt davon ab, ob Gegenwart oder Zukunft vorgeht'
      : `Bei ${count} von ${accounts} Accounts kommt es darauf an, ob Gegenwart (−10) oder Zukunft (+10) vorgeht`,
  notCountedTitle: ({ count }) =>
    count === 0 ? 'Alles wurde gezählt' : `Nicht gezählt: ${plural(count, 'Eintrag', 'Einträge')}`,
  notCounted: {
    duplicate: ({ sheet, row }) =>
      `Derselbe Account steht schon in Zeile ${row}${sheet === null ? '' : ` von „${sheet}“`} und zählt dort.`,
    'class-unreadable': ({ got }) =>
      `Klasse „${got}“: A bis D eintragen, für Interessenten nichts, oder in den Einstellungen zuordnen. Zählt nicht.`,
    'value-unreadable': ({ got }) =>
      `Der Wert „${got}“ ist keine Zahl. Der Account zählt ohne Wert.`,
    'hours-unreadable': ({ got }) =>
      `Die Stunden „${got}“ sind keine Zahl ab 0. Der Account zählt ohne sie.`,
    'visits-unreadable': ({ got }) =>
      `Die Besuche „${got}“ sind keine Zahl ab 0. Sie zählen nicht.`,
    'key-error': () => 'Die Zelle des Accounts enthält einen Fehler. Die Zeile zählt nicht.',
    'other-table': () =>
      'Über dieser Zeile steht eine andere Kopfzeile: Sie gilt als andere Tabelle.',
    'no-account': ({ why }) => why,
    'sheet-damaged': () =>
      'Eine Spalte oder Zeile der Einrichtung ist gelöscht. Wählen Sie dort „In dieses Blatt einbauen“.',
    'assessments-unreadable': ({ missing }) =>
      `Die Spalte „${missing}“ fehlt: Keine Einschätzung ist lesbar. Stellen Sie die Überschrift wieder her.`,
    'assessment-damaged': ({ column, got, needed, isLeftOut }) =>
      isLeftOut
        ? `Die Einschätzung zählt nicht: In „${column}“ steht „${got}“ statt ${needed}.`
        : `In „${column}“ steht „${got}“ statt ${needed}. Die Einschätzung zählt ohne diese Angabe.`,
    'assessments-without-row': ({ count }) =>
      `${plural(count, 'Einschätzung passt', 'Einschätzungen passen')} zu keiner Zeile. Im Formular unter „Mehr“ zuordnen.`,
    setting: ({ why }) => `${why} Es gilt der Standardwert.`,
  },
  figures:
    'Zahlen hinter dem Diagramm von Wert und Zukunft: die größten Accounts mit bekannter Zukunft',
  labelFigures: 'Zahlen hinter dem Diagramm der Stunden',
  others: 'Alle anderen',
  charts: {
    labels: 'An wen die Stunden gehen',
    scatter: 'Wert heute und Zukunftspotenzial',
    gaps: 'Vorschlag minus Stunden heute',
    value: 'Wert (logarithmisch)',
    future: 'Zukunftspotenzial',
    hours: 'Stunden im Monat',
  },
  nothing: '–',
  written: ({ headline }) => `Die Portfolio-Übersicht ist auf dem neuesten Stand. ${headline}`,
  refusals: {
    noAccountSheet:
      'In dieser Mappe ist noch kein Blatt eingerichtet. Öffnen Sie das Blatt mit Ihren Accounts und wählen Sie „In dieses Blatt einbauen“.',
    protected: ({ tab }) =>
      `Das Blatt „${tab}“ ist gegen Ihre Änderungen geschützt. Bitten Sie den Eigentümer, es für Sie freizugeben, und wählen Sie „Portfolio-Übersicht“ noch einmal.`,
  },
};
