import type { SetupWords } from '../setup-words.ts';
import { menu } from './menu.ts';
import { method } from './method.ts';

export const setup: SetupWords = {
  menu,
  tabs: { assessments: 'Einschätzungen', settings: 'Einstellungen' },
  columns: {
    class: 'Klasse (ABCD)',
    future: 'Zukunftspotenzial',
    score: method.score.usual,
    label: 'Kunde/Patient',
    trend: 'Trend',
    lastAssessed: 'Zuletzt eingeschätzt',
    segment: 'Segment',
  },
  columnNotes: {
    class:
      'Zeitwert: die Klasse nach dem Wertanteil vor dem Account: A bis 80 %, B bis 95 %, dann C; D hat keinen Wert. Die Anteile stehen in den Einstellungen.',
    future:
      'Zeitwert: 0 bis 100 aus den sechs Zukunftsfaktoren der neuesten Einschätzungen. Leer: nicht eingeschätzt.',
    score:
      'Zeitwert: 0 (Kunde) bis 100 (Patient), eine geordnete Meinung aus allen Einschätzungen. Patient meint hier eine Geschäftsbeziehung, die immer wieder Hilfe zieht und nie Kunde wird; nie einen kranken Menschen.',
    label:
      'Zeitwert: „Patient“ erst nach einem zweiten Signal; eine einzelne Meinung heißt „Patient?“. Unbekannt: Es wurde zu wenig beobachtet, oder die letzte Einschätzung ist verfallen.',
    trend:
      'Zeitwert: die zwei neuesten Einschätzungen der Person, die zuletzt bewertet hat, wenn sie sich verlässlich unterscheiden.',
    lastAssessed:
      'Zeitwert: der Tag der neuesten Einschätzung, die zählt. Graue Zeilen sind verfallen.',
    segment:
      'Zeitwert: die Strategie aus Klasse, Zukunftspotenzial und Kunde/Patient. Ihre eigene Klassenspalte bleibt, wie sie ist.',
  },
  neutralColumns: { score: method.score.neutral, label: 'Energie' },
  neutralNotes: {
    score:
      'Zeitwert: 0 (gibt Energie) bis 100 (kostet Energie), eine geordnete Meinung aus allen Einschätzungen über eine Geschäftsbeziehung, nie über einen Menschen.',
    label:
      'Zeitwert: Ein einzelnes Signal trägt ein Fragezeichen, erst ein zweites bestätigt es. Unbekannt: Es wurde zu wenig beobachtet, oder die letzte Einschätzung ist verfallen.',
    segment:
      'Zeitwert: die Strategie aus Klasse, Zukunftspotenzial und Energie. Ihre eigene Klassenspalte bleibt, wie sie ist.',
  },
  roles: {
    account: 'Account',
    accountNumber: 'Accountnummer',
    class: 'Klasse',
    revenue: 'Umsatz',
    previousRevenue: 'Vorjahresumsatz',
    margin: 'Deckungsbeitrag',
    hours: 'Stunden',
    visits: 'Besuche',
    potential: 'Potenzial',
    owner: 'Zuständig',
  },
  register: {
    sheetId: 'Kontenblatt',
    sheet: 'Name',
    headerRow: 'Kopfzeile',
    rowBelow: 'Zeile darunter',
    choices: 'Einbau',
    placeOf: ({ column }) => `Spalte: ${column}`,
  },
  questions: {
    mode: 'Haben alle, die diese Datei öffnen, Zeitwert? Sonst sehen sie feste Werte, die jedes Speichern und „Aktualisieren“ neu schreibt.',
    neutralWords:
      'Neutrale Wörter verwenden: „gibt Energie / kostet Energie“ statt „Kunde / Patient“?',
    extendFilter: 'Ihren Filter auf die neuen Spalten erweitern?',
    addClass: ({ value }) =>
      `Es gibt keine Klassenspalte. Eine einfügen, berechnet aus „${value}“?`,
    place: ({ column, after }) =>
      `Die Spalten rechts der Tabelle sind nicht frei. Die nächsten freien ab ${column} nehmen oder hinter ${after} Spalten einfügen?`,
  },
  answers: {
    formulas: 'Ja: lebende Formeln',
    values: 'Nein: feste Werte',
    yes: 'Ja',
    no: 'Nein',
    nextFree: 'Nächste freie Spalten',
    insert: 'Spalten einfügen',
    month: 'Stunden im Monat',
    week: 'Stunden in der Woche',
    year: 'Stunden im Jahr',
  },
  refusal: {
    'too-many-columns': ({ columns, most }) =>
      `Das Blatt nutzt ${columns} Spalten; Zeitwert liest höchstens ${most} (Spalte ZZ). Legen Sie die Kundenliste in ein eigenes Blatt.`,
    'view-only': () =>
      'Sie dürfen diese Datei nur ansehen. Bitten Sie den Eigentümer um Bearbeitungsrechte und versuchen Sie es dann erneut.',
    protected: ({ range, sheet }) =>
      `Die Zellen ${range} in „${sheet}“ sind für Sie geschützt. Lassen Sie den Schutz aufheben oder den Eigentümer den Einbau machen. Nichts wurde geändert.`,
    'validation-rejects': ({ cell, sheet }) =>
      `Zelle ${cell} in „${sheet}“ hat eine Datenüberprüfung, die andere Eingaben ablehnt; die neuen Spalten können dort nicht stehen. Entfernen Sie die Überprüfung oder wählen Sie andere Spalten. Nichts wurde geändert.`,
    'no-free-columns': ({ count, sheet }) =>
      `In „${sheet}“ ist kein Platz für ${count === 1 ? '1 Spalte' : `${count} Spalten`}. Löschen Sie ungenutzte Spalten und versuchen Sie es dann erneut. Nichts wurde geändert.`,
    'no-key': ({ sheet }) =>
      `Keine Spalte in „${sheet}“ sagt, welcher Account in einer Zeile steht. Wählen Sie im Fenster rechts die Account-Spalte.`,
    'not-a-proposal': ({ field, got }) =>
      `Der Vorschlag braucht ein brauchbares „${field}“, dort steht aber „${got}“. Nehmen Sie ihn von proposeSetup() und ändern Sie nur, was falsch ist.`,
    busy: () =>
      'Gerade schreibt jemand anders in diese Datei. Nichts wurde geändert; versuchen Sie es in einer Minute erneut.',
    'not-set-up': ({ sheet }) =>
      `„${sheet}“ hat keine Spalten von Zeitwert. Wählen Sie zuerst „In dieses Blatt einbauen“.`,
    'nothing-to-undo': ({ sheet }) =>
      `In „${sheet}“ gibt es keinen Einbau, der sich rückgängig machen ließe.`,
    'filter-refused': ({ sheet, said }) =>
      `Google ließ den Filter in „${sheet}“ nicht ändern („${said}“); er ist, wie er war. Versuchen Sie es erneut. Geht es wieder nicht, legen Sie ihn unter „Daten“ neu an, auch über die Spalten von Zeitwert.`,
    'mode-already': ({ mode }) =>
      mode === 'values'
        ? 'Die Spalten enthalten bereits feste Werte.'
        : 'Die Spalten enthalten bereits lebende Formeln.',
  },
  done: {
    setUp: ({ accounts, columns }) =>
      `Für ${accounts === 1 ? 'einen Account' : `${accounts} Accounts`} eingebaut: ${columns}. „Einbau rückgängig machen“ nimmt es zurück.`,
    setUpAgain: ({ accounts, columns }) =>
      `Für ${accounts === 1 ? 'einen Account' : `${accounts} Accounts`} repariert und aktualisiert: ${columns}. „Einbau rückgängig machen“ nimmt den ganzen Einbau zurück, nicht nur diesen Durchgang.`,
    undone: 'Der ganze Einbau ist rückgängig gemacht; das Blatt ist wie vor dem Einbau.',
    refreshed: ({ sheets, asOf }) =>
      sheets === 1
        ? `Ein Kontenblatt ist aktualisiert, Stichtag ${asOf}.`
        : `${sheets} Kontenblätter sind aktualisiert, Stichtag ${asOf}.`,
    removed: 'Zeitwert ist entfernt; das Blatt ist wie zuvor.',
    removedKeepingTabs: ({ assessments }) =>
      assessments === 1
        ? 'Zeitwert ist aus diesem Blatt entfernt. Die Blätter mit einer Einschätzung bleiben.'
        : `Zeitwert ist aus diesem Blatt entfernt. Die Blätter mit ${assessments} Einschätzungen bleiben.`,
    toValues:
      'Die Spalten enthalten nun feste Werte; jedes Speichern und „Aktualisieren“ schreibt sie neu.',
    toFormulas: 'Die Spalten enthalten nun lebende Formeln.',
    filterExtended: ({ column }) =>
      `Ihr Filter reicht nun bis Spalte ${column}; was er ausblendet, bleibt ausgeblendet.`,
    filterCovers: 'Ihr Filter reicht bereits über die Spalten von Zeitwert.',
    filterElsewhere: 'Ihr Filter endet nicht vor den Spalten von Zeitwert; er bleibt, wie er ist.',
    noFilter: ({ sheet }) => `„${sheet}“ hat keinen Filter, der zu erweitern wäre.`,
  },
  sample: {
    tab: 'Zeitwert-Beispiel',
    headers: ['Kunde', 'Klasse', 'Umsatz 2025', 'Stunden/Monat'],
    added: ({ tab }) =>
      `Das Blatt „${tab}“ ist eingefügt. Wählen Sie dort „In dieses Blatt einbauen“.`,
  },
  view: {
    heading: 'In dieses Blatt einbauen',
    looking: 'Ihre Kundentabelle wird gesucht …',
    found: ({ sheet, range, accounts }) =>
      `„${sheet}“ ${range}: ${accounts === 1 ? 'ein Account' : `${accounts} Accounts`}`,
    certain: 'Alles ist erkannt. Ein Klick genügt.',
    uncertain: 'Prüfen Sie die markierten Spalten.',
    columns: 'Ihre Spalten',
    none: '(keine)',
    notAccounts: ({ count }) =>
      count === 1 ? 'Eine Zeile ist kein Account' : `${count} Zeilen sind keine Accounts`,
    row: ({ row }) => `Zeile ${row}`,
    questions: 'Fragen',
    adds: ({ first, last }) =>
      first === last
        ? `Spalte ${first} kommt hinzu:`
        : `Die Spalten ${first} bis ${last} kommen hinzu:`,
    own: ({ first, last }) =>
      first === last
        ? `Zu Zeitwert gehört die Spalte ${first}:`
        : `Zu Zeitwert gehören die Spalten ${first} bis ${last}:`,
    addsTabs: ({ tabs }) => `Neue Blätter: ${tabs}`,
    untouched: 'Keine Ihrer Zellen, Formate und Regeln wird geändert.',
    apply: 'Spalten einbauen',
    applying: 'Wird eingebaut …',
    extending: 'Ihr Filter wird erweitert …',
    filterLeft: 'Die Spalten sind da, nur Ihr Filter reicht noch nicht über sie.',
    filterAgain: 'Das bringt auch einen Filter zurück, der gerade fehlt.',
    extendFilter: 'Filter erweitern',
    repair: 'Reparieren und aktualisieren',
    again: 'Erneut suchen',
    undo: 'Einbau rückgängig machen',
    done: 'Fertig. Beginnen Sie mit „Accounts einschätzen“.',
    meaning:
      'Patient meint hier eine Geschäftsbeziehung, die immer wieder Hilfe zieht und nie Kunde wird; nie einen kranken Menschen.',
  },
};
