import type { AssessmentWords } from '../form-words.ts';

/** What the script says of assessments in German. */
export const assessment: AssessmentWords = {
  lost: {
    assessments:
      'Das Blatt mit den Einschätzungen wurde gelöscht. Neue kommen in ein neues Blatt; die früheren holt der Versionsverlauf der Datei zurück.',
    settings:
      'Das Blatt mit den Einstellungen wurde gelöscht: Es gelten die üblichen. „In dieses Blatt einbauen“ legt es neu an; an den Einschätzungen ändert sich nichts.',
  },
  none: {
    'no-table': () =>
      'Wählen Sie zuerst eine Zeile Ihrer Kundentabelle. In diesem Blatt steht keine.',
    'being-read': () => 'Einen Moment: Dieses Blatt wird gelesen.',
    'our-tab': ({ sheet }) =>
      `Wählen Sie zuerst eine Zeile Ihrer Kundentabelle. Sie sind im Blatt „${sheet}“.`,
    'header-row': ({ row }) =>
      `In Zeile ${row} stehen die Überschriften. Wählen Sie darunter eine Zeile mit einem Account.`,
    'above-table': ({ row }) =>
      `Zeile ${row} liegt über der Kundentabelle. Wählen Sie eine Zeile mit einem Account.`,
    'no-account-row': ({ row, text }) =>
      `Zeile ${row} („${text}“) ist kein Account. Wählen Sie eine Zeile mit einem Account.`,
    'blank-row': ({ row }) => `Zeile ${row} ist leer. Wählen Sie eine Zeile mit einem Account.`,
    'several-rows': ({ first, last }) =>
      `Die Zeilen ${first} bis ${last} sind ausgewählt. Wählen Sie eine Zeile: Eine Einschätzung gilt einem Account.`,
    'nothing-selected': () => 'Wählen Sie zuerst eine Zeile Ihrer Kundentabelle.',
  },
  refusals: {
    'not-an-assessment': () =>
      'Eine Einschätzung ist ein Objekt wie { "account": "Muster GmbH", "rater": "Kim", "ratings": { "K1": 4 } }.',
    'account-missing': () =>
      'Die Einschätzung nennt keinen Account. Geben Sie den Account so an, wie er in Ihrem Blatt steht.',
    'rater-missing': () =>
      'Tragen Sie zuerst Ihren Namen ein: Jede Einschätzung sagt, von wem sie ist.',
    'nothing-rated': () =>
      'Es gibt noch nichts zu speichern. Bewerten Sie mindestens eine Aussage oder halten Sie einen nächsten Schritt fest.',
    'unknown-trait': ({ got, known }) =>
      `In den Einstellungen gibt es kein Merkmal „${got}“. Die Merkmale sind ${known}.`,
    'not-a-rating': ({ what, got }) =>
      `„${what}“ erwartet 1, 2, 3, 4, 5 oder nichts, enthält aber „${got}“. Tragen Sie 4 für „meistens“ ein.`,
    'not-hours': ({ got }) =>
      `Stunden im Monat sind eine Zahl von 0 bis 744, angegeben ist aber „${got}“. Tragen Sie 2,5 für zweieinhalb Stunden ein.`,
    'not-a-day': ({ got }) =>
      `Der Tag des nächsten Schritts wird wie 2026-12-31 geschrieben, angegeben ist aber „${got}“.`,
    'not-a-time': ({ got }) =>
      `Eine Zeit wird wie 2026-11-23T09:30:00 geschrieben, angegeben ist aber „${got}“.`,
    'not-yes-or-no': ({ what, got }) =>
      `„${what}“ ist true oder false, angegeben ist aber „${got}“.`,
    'not-text': ({ what }) => `„${what}“ ist ein Text. Geben Sie ihn in Anführungszeichen an.`,
    'too-long': ({ what, length, most }) =>
      `„${what}“ hat ${length} Zeichen; höchstens ${most} werden aufbewahrt. Kürzen Sie den Text.`,
  },
  actions: {
    'no-such-account': ({ account }) =>
      `In keinem Blatt steht ein Account „${account}“. Prüfen Sie die Schreibweise oder nehmen Sie ihn zuerst in Ihre Tabelle auf.`,
    'no-such-assessment': ({ id }) =>
      `Es gibt keine Einschätzung mit der Kennung „${id}“; vielleicht wurde sie schon gelöscht.`,
    'no-assessments-of': ({ account }) => `Zu „${account}“ gibt es keine Einschätzung.`,
    'id-of-another': ({ id }) =>
      `Die Kennung „${id}“ gehört schon zu einer Einschätzung eines anderen Accounts. Geben Sie jeder Einschätzung eine eigene.`,
    'saved-otherwise': ({ id }) =>
      `Die Einschätzung „${id}“ wurde schon vorher mit anderen Bewertungen gespeichert und ist unverändert. Speichern Sie erneut, um Ihre als weitere aufzubewahren.`,
    'already-withdrawn': ({ id }) => `Die Einschätzung „${id}“ ist schon zurückgezogen.`,
    'reason-missing': () =>
      'Sagen Sie in wenigen Worten, warum die Einschätzung zurückgezogen wird.',
    'not-months': ({ got }) =>
      `Monate sind eine ganze Zahl von 1 bis 1200, angegeben ist aber „${got}“. Tragen Sie 24 für zwei Jahre ein.`,
    'count-changed': ({ expected, found }) =>
      `Inzwischen ${found === 1 ? 'ist es 1 Einschätzung' : `sind es ${found} Einschätzungen`} statt ${expected}, deshalb wurde nichts gelöscht. Zählen Sie neu.`,
    busy: () =>
      'Gerade speichert jemand anderes. Warten Sie einige Sekunden und versuchen Sie es erneut.',
    'column-missing': ({ column, tab }) =>
      `Im Blatt „${tab}“ fehlt die Spalte „${column}“. Setzen Sie ihre Überschrift wieder ein oder machen Sie die Änderung rückgängig, dann speichern Sie erneut.`,
    'column-twice': ({ column, tab }) =>
      `Im Blatt „${tab}“ steht die Spalte „${column}“ zweimal. Benennen Sie eine davon um oder löschen Sie sie, dann speichern Sie erneut.`,
    protected: ({ tab }) =>
      `Das Blatt „${tab}“ ist geschützt, Sie dürfen es nicht ändern. Bitten Sie den Eigentümer der Arbeitsmappe darum.`,
  },
};
