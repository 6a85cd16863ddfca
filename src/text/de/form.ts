import type { FormWords } from '../form-words.ts';

const accounts = (count: number) => (count === 1 ? '1 Account' : `${count} Accounts`);
const assessments = (count: number) => (count === 1 ? '1 Einschätzung' : `${count} Einschätzungen`);

/** What the sidebar says in German. */
export const form: FormWords = {
  views: {
    navigation: 'Ansichten',
    assess: 'Bewerten',
    due: 'Fällig',
    history: 'Verlauf',
    more: 'Mehr',
    setup: 'In dieses Blatt einbauen',
    loading: 'Einen Moment …',
    retry: 'Erneut versuchen',
    close: 'Schließen',
    cancel: 'Abbrechen',
  },
  account: {
    heading: 'Account',
    previous: 'Vorheriger Account',
    next: 'Nächster Account',
    nextDue: 'Nächster fälliger',
    search: 'Account suchen',
    searchHint:
      'Geben Sie einen Teil des Namens ein und wählen Sie mit den Pfeiltasten und der Eingabetaste.',
    found: ({ count }) => (count === 0 ? 'Kein Account gefunden.' : `${accounts(count)} gefunden.`),
    position: ({ index, of }) => `${index} von ${of}`,
    class: 'Klasse',
    prospect: 'keine (Interessent)',
    revenue: 'Umsatz',
    hours: 'Stunden/Monat',
    lastAssessed: 'Eingeschätzt',
    never: 'nie',
    noneFound: 'nicht angegeben',
    notSetUp:
      'Zeitwert ist in dieses Blatt noch nicht eingebaut. Bewerten können Sie schon jetzt; die Spalten kommen mit „In dieses Blatt einbauen“.',
    keptDrafts: ({ count }) =>
      count === 1
        ? 'Ein Account hat ungespeicherte Bewertungen.'
        : `${count} Accounts haben ungespeicherte Bewertungen.`,
    backTo: ({ account }) => `Zurück zu ${account}`,
  },
  rating: {
    heading: 'Was haben Sie beobachtet?',
    period:
      'In den letzten 90 Tagen, in dieser Geschäftsbeziehung. Bewerten Sie, was geschah, nicht eine Person.',
    steps: '1 nie · 2 selten · 3 manchmal · 4 meistens · 5 immer',
    traitGroup: {
      customer: 'Zeichen eines Kunden',
      patient: 'Zeichen eines Patienten',
    },
    factorGroup: 'Was könnte daraus werden?',
    factorHint: 'Je fünf Stufen. Lassen Sie aus, was Sie nicht wissen.',
    desiredGroup: 'Was wollen wir?',
    notObserved: 'nicht beobachtet',
    step: ({ step }) => `Stufe ${step}`,
    stepWith: ({ step, meaning }) => `${step}: ${meaning}`,
    ourFailure: 'Auf unserer Seite ist ein Fehler offen',
    ourFailureHint: 'Die Einschätzung wird aufbewahrt, es wird aber kein Urteil daraus gezogen.',
    onlyThisSituation: 'Nur in dieser Situation',
    onlyThisSituationHint: 'Die Einschätzung wird aufbewahrt und gezeigt, zählt aber nicht.',
    hours: 'Stunden, die Sie diesem Account im Monat geben',
    hoursHint: 'In Ihrem Blatt stehen für diesen Account keine.',
    rater: 'Ihr Name',
    raterHint: 'Steht neben Ihren Einschätzungen und wird für Sie gemerkt.',
    keysList: [
      { keys: '1 – 5', does: 'bewerten und weiter' },
      { keys: '0', does: 'nicht beobachtet und weiter' },
      { keys: 'Links, rechts', does: 'eine Stufe niedriger oder höher' },
      { keys: 'Auf, ab', does: 'vorherige oder nächste Aussage' },
      { keys: 'Eingabe', does: 'speichern und zum nächsten fälligen Account' },
      { keys: 'Strg + Eingabe', does: 'dasselbe aus der Notiz heraus' },
      { keys: 'Alt + links, rechts', does: 'vorheriger oder nächster Account' },
    ],
  },
  details: {
    heading: 'Nächster Schritt und Notiz',
    nextStep: 'Nächster Schritt',
    by: 'Bis wann',
    decidedBy: 'Entschieden von',
    decidedByHint: 'Wer eine Trennung oder ein Auslaufen entschieden hat, falls jemand.',
    note: 'Notiz',
    noteRule:
      'Was ist geschehen, und wann. Nichts über Gesundheit, keine Beleidigung, keine Herkunft; höchstens 200 Zeichen.',
    noteLeft: ({ left }) => `noch ${left} Zeichen`,
    noteConcern: ({ word, concern }) =>
      ({
        health: `„${word}“ kann etwas über die Gesundheit einer Person sagen. Schreiben Sie stattdessen, was geschehen ist.`,
        insult: `„${word}“ liest sich wie eine Beleidigung. Schreiben Sie stattdessen, was geschehen ist.`,
        origin: `„${word}“ kann etwas über Herkunft oder Glauben einer Person sagen. Schreiben Sie stattdessen, was geschehen ist.`,
      })[concern],
  },
  privately: {
    heading: 'Zwei Fragen nur an Sie',
    promise:
      'Ihre Antworten können nur Sie lesen: Sie liegen bei Ihrem Google-Konto, nie in der Arbeitsmappe und nie in einem Export, und ändern keine Zahl.',
    keep: 'Würden Sie diesen Account lieber behalten oder abgeben?',
    keepSteps: ['abgeben', 'eher abgeben', 'gleich', 'eher behalten', 'behalten'],
    pull: 'Wie stark spricht er den Helfer in Ihnen an?',
    pullSteps: ['gar nicht', 'ein wenig', 'etwas', 'stark', 'sehr stark'],
    noAnswer: 'keine Antwort',
    saved: 'Ihre privaten Antworten sind aufbewahrt.',
    failed: 'Ihre privaten Antworten konnten nicht aufbewahrt werden.',
    tooMany:
      'Für weitere private Antworten ist kein Platz. Löschen Sie Ihre privaten Antworten unter „Mehr“.',
    deleteAll: 'Alle meine privaten Antworten löschen',
    confirmDelete: ({ count }) =>
      `Ihre privaten Antworten zu ${accounts(count)} endgültig löschen? Das betrifft alle Ihre Arbeitsmappen.`,
    deleted: 'Ihre privaten Antworten sind gelöscht.',
    stored: ({ count }) =>
      count === 0
        ? 'Sie haben keine privaten Antworten aufbewahrt.'
        : `Sie haben private Antworten zu ${accounts(count)} aufbewahrt.`,
  },
  verdict: {
    heading: 'Urteil',
    opinion: 'Diese Meinung',
    standing: 'Stand nach dem Speichern',
    scoreWithBand: ({ score, low, high }) => `${score} (${low}–${high})`,
    noScore: 'noch keine Zahl',
    coverage: ({ observed, of }) => `${observed} von ${of} Merkmalen beobachtet`,
    missingForNumber: ({ customer, patient, own }) => {
      if (own !== null) {
        const parts = (['customer', 'patient'] as const).flatMap((pole) => {
          const count = pole === 'customer' ? customer : patient;
          return count > 0 ? [`${count} zu „${own[pole]}“`] : [];
        });
        return `Für eine Zahl fehlen noch Merkmale: ${parts.join(' und ')}.`;
      }
      const of = (count: number, pole: string) =>
        count === 1 ? `1 weiteres ${pole}` : `${count} weitere ${pole}e`;
      if (customer > 0 && patient > 0)
        return `Für eine Zahl fehlen ${of(customer, 'Kundenmerkmal')} und ${of(patient, 'Patientenmerkmal')}.`;
      const [count, pole] =
        customer > 0 ? [customer, 'Kundenmerkmal'] : [patient, 'Patientenmerkmal'];
      return `Für eine Zahl ${count === 1 ? 'fehlt' : 'fehlen'} ${of(count, pole)}.`;
    },
    missingForLabel: ({ count }) =>
      count === 1
        ? 'Für ein Urteil fehlt 1 weiteres Merkmal.'
        : `Für ein Urteil fehlen ${count} weitere Merkmale.`,
    pattern: {
      ambivalent: 'Beide Pole sind stark: zwiespältig.',
      indifferent: 'Beide Pole sind schwach: wenig Anhalt.',
      directional: 'Ein Pol überwiegt.',
    },
    hangsOnLeeway:
      'Das Urteil hängt an Ihrem Bewertungsspielraum: Ein halber Schritt hin oder her ändert es.',
    firmAgainstLeeway: 'Ein halber Schritt Bewertungsspielraum ändert das Urteil nicht.',
    moving: 'Was am meisten bewegt',
    others: 'übrige',
    trend: 'Trend',
    future: 'Zukunftspotenzial',
    futureBounds: ({ low, high }) => `mit den fehlenden Faktoren zwischen ${low} und ${high}`,
    missingFactors: ({ count }) =>
      count === 1
        ? 'Für eine Zahl fehlt 1 weiterer Faktor.'
        : `Für eine Zahl fehlen ${count} weitere Faktoren.`,
    missingFactorWeight: 'Für eine Zahl fehlt ein Faktor mit mehr Gewicht.',
    wish: 'Wunsch und Beleg',
    wishAbove: ({ points }) => `der Wunsch liegt ${points} Punkte über dem Beleg`,
    wishBelow: ({ points }) =>
      `übersehene Chance: Der Beleg liegt ${points} Punkte über dem Wunsch`,
    wishInLine: 'im Einklang',
    segment: 'Segment',
    next: 'Nächster Schritt',
    countsForNothing: {
      'our-failure':
        'Auf unserer Seite ist ein Fehler offen: Diese Einschätzung wird aufbewahrt, zählt aber nicht.',
      'only-this-situation':
        'Nur in dieser Situation: Diese Einschätzung wird aufbewahrt, zählt aber nicht.',
    },
    structuredOpinion:
      'Eine strukturierte Meinung, nicht validiert. Eine einzelne Meinung ist ein Signal, kein Urteil.',
    patientMeans:
      '„Patient“ ist ein Bild für eine Geschäftsbeziehung, die immer wieder Hilfe zieht und nie zum Kunden wird; nie für einen kranken Menschen oder eine bestimmte Person.',
    announce: ({ score, label, observed, of }) =>
      `${score}, ${label}, ${observed} von ${of} Merkmalen.`,
    picture: ({ score, low, high, customer, patient }) =>
      `Zahl ${score} auf einer Linie von 0, ${customer}, bis 100, ${patient}; Band von ${low} bis ${high}.`,
    quality: {
      'all-equal': 'Alle Bewertungen sind gleich. Haben Sie das so beobachtet?',
      extreme: 'Beide Pole sind durchweg am Ende der Skala bewertet. Haben Sie das so beobachtet?',
    },
  },
  save: {
    button: 'Speichern und nächster fälliger',
    busy: 'Wird gespeichert …',
    saved: ({ account, label }) => `Gespeichert: ${account} (${label}).`,
    undo: 'Rückgängig',
    undone: ({ account }) =>
      `Die Einschätzung von ${account} ist zurückgenommen; Ihre Bewertungen stehen wieder im Formular.`,
    rest: ({ count }) => {
      if (count === 0) return 'Kein weiterer Account ist fällig.';
      return count === 1
        ? 'Fällig bleibt noch 1 Account, siehe „Fällig“.'
        : `Fällig bleiben noch ${count} Accounts, siehe „Fällig“.`;
    },
    discard: 'Meine Bewertungen verwerfen',
    failed: 'Nicht gespeichert.',
    kept: 'Ihre Eingaben bleiben im Formular.',
    google: ({ message }) => `Google sagt: „${message}“`,
    advice: {
      'several-accounts':
        'Sie sind offenbar mit mehreren Google-Konten zugleich angemeldet; das unterstützt Google bei Add-ons nicht. Melden Sie die anderen ab, oder öffnen Sie die Arbeitsmappe in einem privaten Fenster nur mit diesem Konto.',
      'no-answer':
        'Google hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut: Nichts wird doppelt gespeichert.',
      busy: 'Gerade speichert jemand anderes. Warten Sie einige Sekunden und versuchen Sie es erneut.',
      gone: 'Zeitwert antwortet nicht mehr. Schließen Sie die Seitenleiste und öffnen Sie sie erneut über das Menü; notieren Sie vorher Ihre Bewertungen.',
    },
  },
  history: {
    heading: 'Verlauf',
    of: ({ account }) => `Verlauf von ${account}`,
    none: 'Zu diesem Account gibt es noch keine Einschätzung.',
    picture: ({ count, first, last }) =>
      count === 1
        ? `Bild von 1 Zahl mit ihrem Band vom ${first}; der Eintrag darunter sagt dasselbe.`
        : `Bild von ${count} Zahlen mit ihren Bändern von ${first} bis ${last}; die Einträge darunter sagen dasselbe.`,
    noRater: 'ohne Namen',
    noNumber: 'keine Zahl',
    excluded: {
      withdrawn: 'zurückgezogen',
      'only-this-situation': 'nur in dieser Situation',
      'our-failure': 'offener Fehler auf unserer Seite',
      'too-old': 'zu alt, um zu zählen',
      later: 'liegt nach dem Stichtag',
    },
    withdraw: 'Zurückziehen',
    withdrawOf: ({ day, rater }) => `Die Einschätzung vom ${day} von ${rater} zurückziehen`,
    reason: 'Warum wird sie zurückgezogen?',
    reasonHint:
      'Sie bleibt in der Tabelle stehen, mit diesem Grund gekennzeichnet, und zählt nicht mehr.',
    confirmWithdraw: 'Zurückziehen',
    withdrawn: 'Die Einschätzung ist zurückgezogen.',
    withdrawnWhy: ({ day, why }) => `Zurückgezogen am ${day}: ${why}`,
    step: ({ step, by }) => `Nächster Schritt bis ${by}: ${step}`,
    stepOpen: ({ step }) => `Nächster Schritt: ${step}`,
    note: ({ note }) => `Notiz: ${note}`,
    damaged: ({ rows, count }) =>
      count === 1
        ? `In Zeile ${rows} im Blatt der Einschätzungen ist etwas nicht lesbar. Solange es dort steht, zählt die Zeile oder die Zelle nicht.`
        : `In den Zeilen ${rows} im Blatt der Einschätzungen ist etwas nicht lesbar. Solange es dort steht, zählt die Zeile oder die Zelle nicht.`,
  },
  due: {
    heading: 'Fällige Accounts',
    progress: ({ assessed, of }) => `${assessed} von ${of} Accounts eingeschätzt`,
    none: 'Kein Account ist fällig.',
    noneForReason: 'Aus diesem Grund ist kein Account fällig.',
    all: ({ count }) => `Alle (${count})`,
    filter: 'Zeigen',
    reason: {
      'never-assessed': 'nie eingeschätzt',
      expired: 'veraltet',
      'second-opinion': 'zweite Meinung gesucht',
      leeway: 'hängt am Spielraum',
      'overdue-step': 'Schritt überfällig',
    },
    open: ({ account }) => `${account} bewerten`,
    more: ({ count }) => `${count} weitere zeigen`,
    reload: 'Neu lesen',
    overdueSince: ({ step, day }) => `fällig am ${day}: ${step}`,
  },
  orphans: {
    heading: 'Einschätzungen ohne Account',
    explain: 'Ihr Account steht in keinem Blatt, meist weil er umbenannt wurde.',
    none: 'Jede Einschätzung gehört zu einem Account.',
    row: ({ account, count }) => `${account}: ${assessments(count)}`,
    suggestion: ({ account }) => `vielleicht ${account}`,
    noSuggestion: 'nichts Ähnliches gefunden',
    choose: 'Gehört zu',
    relink: 'Neu zuordnen',
    confirm: ({ count, from, to }) => `${assessments(count)} von „${from}“ zu „${to}“ zuordnen?`,
    relinked: ({ count, to }) => `${assessments(count)} zu „${to}“ zugeordnet.`,
  },
  rights: {
    heading: 'Ausgeben und löschen',
    explain:
      'Einschätzungen können personenbezogene Daten von Ansprechpartnern und Bewertenden sein. Hier beantworten Sie Auskunfts- und Löschwünsche.',
    account: 'Account',
    chosen: ({ account, count }) => `${account}: ${assessments(count)}`,
    noAccount: 'Wählen Sie zuerst unter „Bewerten“ einen Account.',
    export: 'Seine Einschätzungen ausgeben',
    exported: ({ count }) => `${assessments(count)} unten als Text ausgegeben.`,
    copy: 'Kopieren',
    copied: 'Kopiert.',
    download: 'Als Datei speichern',
    delete: 'Seine Einschätzungen löschen',
    confirmDelete: ({ count, account }) =>
      `${assessments(count)} von „${account}“ endgültig löschen?`,
    deleted: ({ count }) => `${assessments(count)} gelöscht.`,
    purge: 'Alte Einschätzungen löschen',
    months: 'Älter als (Monate)',
    monthsMissing:
      'Zum Zählen fehlt die Zahl der Monate: Das Feld ist leer. Tragen Sie 24 für zwei Jahre ein.',
    count: 'Zählen',
    confirmPurge: ({ count, months, before }) =>
      `${assessments(count)} von vor dem ${before} (älter als ${months} ${months === 1 ? 'Monat' : 'Monate'}) endgültig löschen?`,
    nothingToPurge: ({ months }) =>
      `Keine Einschätzung ist älter als ${months} ${months === 1 ? 'Monat' : 'Monate'}.`,
    purged: ({ count }) => `${assessments(count)} gelöscht.`,
    yesDelete: 'Ja, löschen',
  },
  more: { heading: 'Mehr', about: 'Über diese Zahl', keyboard: 'Tastatur' },
  labelMeaning: {
    customer: 'Das Band liegt unter der Mitte.',
    'patient-signal': 'Das Band liegt über der Mitte, einmal: ein Signal, nicht bestätigt.',
    patient: 'Durch ein zweites Signal bestätigt.',
    mixed: 'Beide Pole sind stark.',
    undecided: 'Alles dazwischen.',
    unknown: 'Zu wenig wurde beobachtet.',
  },
};
