import type { PageWords } from './catalogue.ts';

export const de: PageWords = {
  openFile: 'Öffnen…',
  openFileHint: 'Eine .xlsx- oder .csv-Datei öffnen. Sie können sie auch auf das Blatt ziehen.',
  startOver: 'Beispiel',
  startOverHint: 'Mit der Beispielmappe neu beginnen',
  save: 'Als .xlsx speichern',
  saveHint: 'Die Mappe, wie sie jetzt ist, auf Ihrem Computer speichern',
  menuOf: ({ name }) => `Menü von ${name}`,
  dropHere: 'Zum Öffnen hier ablegen',
  dropHint: 'Eine .xlsx- oder .csv-Datei',

  replaceTitle: 'Offene Mappe ersetzen?',
  replaceWith: ({ name }) =>
    `„${name}“ ersetzt die Mappe, die jetzt offen ist. Nicht gespeicherte Änderungen gehen verloren.`,
  replaceWithSample:
    'Das Beispiel ersetzt die Mappe, die jetzt offen ist. Nicht gespeicherte Änderungen gehen verloren.',
  replace: 'Ersetzen',
  keep: 'Diese behalten',

  opening: ({ name }) => `${name} wird geöffnet …`,
  saving: 'Wird gespeichert …',
  saved: ({ name }) => `Als „${name}“ gespeichert.`,
  running: ({ name }) => `${name} läuft`,
  pageRunning: 'Die Seitenleiste arbeitet',
  cancel: 'Abbrechen',
  cancelHint: 'Dieses Skript jetzt beenden',

  buttons: { OK: 'OK', CANCEL: 'Abbrechen', YES: 'Ja', NO: 'Nein' },
  close: 'Schließen',
  answer: 'Ihre Antwort',

  leftOut: {
    opened: {
      title: 'Nicht alles konnte übernommen werden',
      introduction: ({ count }) =>
        count === 1
          ? 'Ein Bestandteil dieser Datei fehlt in der Werkbank. Die Datei selbst ist unverändert.'
          : `${count} Bestandteile dieser Datei fehlen in der Werkbank. Die Datei selbst ist unverändert.`,
    },
    saved: {
      title: 'Gespeichert, doch Excel zeigt nicht alles',
      introduction: ({ count }) =>
        count === 1
          ? 'Ein Bestandteil dieser Mappe sieht in der Datei anders aus oder wirkt dort anders.'
          : `${count} Bestandteile dieser Mappe sehen in der Datei anders aus oder wirken dort anders.`,
    },
  },
  leftOutWhere: 'Wo',
  leftOutWhat: 'Was',

  callFailed: ({ name, message }) => `${name} endete mit einem Fehler: ${message}`,
  callCancelled: ({ name }) =>
    `${name} wurde abgebrochen. Was bis dahin geschrieben war, bleibt stehen.`,
  timeLimit: ({ name, minutes }) =>
    `${name} lief länger als ${minutes} Minuten, die Grenze für ein Skript, und wurde beendet.`,
  missingFunction: ({ name }) =>
    `Die Seitenleiste hat „${name}“ aufgerufen. Eine Funktion dieses Namens hat das Skript nicht.`,
  privateFunction: ({ name }) =>
    `Die Seitenleiste hat „${name}“ aufgerufen. Namen mit einem Unterstrich am Ende gehören dem Skript allein und können nicht aufgerufen werden.`,
  unhandledFailure: ({ name, message }) =>
    `„${name}“, von der Seitenleiste aufgerufen, endete mit einem Fehler: ${message}`,
  sidebarBroken: ({ message }) =>
    `Im eigenen Skript der Seitenleiste gab es einen Fehler: ${message}`,
  refusals: {
    notAWorkbook: ({ detail }) =>
      `„${detail}“ ließ sich nicht als Mappe lesen. Die Werkbank öffnet .xlsx- und .csv-Dateien.`,
    unreadable: ({ detail }) => detail,
    tooLarge: ({ detail }) => `Die Datei ist größer als ${detail} und wurde nicht geöffnet.`,
    notSaved: ({ detail }) => `Die Mappe konnte nicht gespeichert werden: ${detail}`,
    noSample: () => 'Es gibt keine Beispielmappe, mit der Sie neu beginnen könnten.',
    changeRefused: () =>
      'Diese Änderung ist in der Werkbank nicht möglich und wurde zurückgenommen.',
    changeCrossed: () =>
      'Im selben Augenblick wurden Zellen verschoben. Ihre letzte Änderung wurde zurückgenommen; bitte machen Sie sie noch einmal.',
    unknownRequest: () => 'Die Werkbank kennt diese Anfrage nicht. Laden Sie die Seite neu.',
  },
  requestFailed: 'Das ist der Werkbank nicht gelungen. Die Mappe ist unverändert.',
  notOpened: 'Legen Sie genau eine Datei ab, eine .xlsx- oder .csv-Datei.',

  connectionLost: 'Die Werkbank läuft nicht mehr.',
  connectionLostHint:
    'Bis sie wieder antwortet, lässt sich nichts ändern. Haben Sie sie beendet, starten Sie sie mit „npm start“.',
  connectionBack: 'Die Werkbank antwortet wieder.',
  otherSession: 'Die Werkbank wurde neu gestartet.',
  otherSessionHint: 'Laden Sie die Seite neu, um ihre Mappe zu sehen.',
  reload: 'Neu laden',
  cannotStart: ({ message }) => `Die Seite ließ sich nicht aufbauen: ${message}`,

  chartEmpty: 'Noch keine Werte zu zeichnen',
  chartUnknown: ({ type }) => `Diagramme vom Typ ${type} zeichnet die Werkbank nicht.`,
  chartDescription: ({ title, type }) => `Diagramm „${title}“ (${type})`,

  formulaRefused: 'Die Formel liefert kein Ergebnis',
};
