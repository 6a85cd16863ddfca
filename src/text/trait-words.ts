import type { StandardTraitId } from '../domain/traits.ts';
import type { Localised } from './language.ts';

/** A statement to be rated, and what its lowest, middle and highest step look like, so that two people rate alike. */
export interface StatementWords {
  readonly wording: Localised;
  readonly anchors: Readonly<Record<1 | 3 | 5, Localised>>;
}

/** The twelve traits of the method as behaviour that can be observed (K: customer, P: patient). */
export const traitWords = {
  K1: {
    wording: {
      en: 'Tells us openly what we need to understand them',
      de: 'Legt die eigene Lage offen, damit wir sie verstehen',
    },
    anchors: {
      1: { en: 'we guess what is going on', de: 'wir müssen die Lage erraten' },
      3: { en: 'tells us when we ask', de: 'erzählt auf Nachfrage' },
      5: { en: 'tells us unasked what matters', de: 'sagt ungefragt, worauf es ankommt' },
    },
  },
  K2: {
    wording: {
      en: 'Relies on commitments and keeps their own',
      de: 'Verlässt sich auf Zusagen und hält eigene ein',
    },
    anchors: {
      1: { en: 'checks everything, keeps little', de: 'prüft alles nach, hält wenig ein' },
      3: {
        en: 'keeps what was put in writing',
        de: 'hält ein, was schriftlich vereinbart ist',
      },
      5: { en: 'a word is enough, both ways', de: 'ein Wort genügt, auf beiden Seiten' },
    },
  },
  K3: {
    wording: {
      en: 'Responds to attention and gives feedback',
      de: 'Nimmt Aufmerksamkeit an und gibt Rückmeldung',
    },
    anchors: {
      1: { en: 'our messages go unanswered', de: 'unsere Nachrichten bleiben ohne Antwort' },
      3: { en: 'answers after a reminder', de: 'antwortet nach Erinnerung' },
      5: { en: 'comes back with praise and criticism', de: 'meldet sich mit Lob und Kritik' },
    },
  },
  K4: {
    wording: {
      en: 'Talks as equals: both sides ask, both sides commit',
      de: 'Spricht auf Augenhöhe: Beide fragen, beide sagen zu',
    },
    anchors: {
      1: { en: 'gives orders or pleads', de: 'gibt Anweisungen oder bittet nur' },
      3: { en: 'depends on the topic', de: 'je nach Thema' },
      5: { en: 'both sides ask and commit', de: 'beide Seiten fragen und sagen zu' },
    },
  },
  K5: {
    wording: {
      en: 'Takes part in the solution: decisions and next steps come about',
      de: 'Arbeitet an der Lösung mit: Entscheidungen und nächste Schritte kommen zustande',
    },
    anchors: {
      1: { en: 'nothing is decided', de: 'nichts wird entschieden' },
      3: {
        en: 'every second talk ends with a step',
        de: 'jedes zweite Gespräch endet mit einem Schritt',
      },
      5: { en: 'every talk ends with a step', de: 'jedes Gespräch endet mit einem Schritt' },
    },
  },
  K6: {
    wording: {
      en: 'Talks about plans beyond the current order',
      de: 'Spricht über Vorhaben jenseits des aktuellen Auftrags',
    },
    anchors: {
      1: { en: 'only the order in hand', de: 'nur der laufende Auftrag' },
      3: { en: 'mentions next year', de: 'erwähnt das nächste Jahr' },
      5: { en: 'plans with us for years', de: 'plant mit uns über Jahre' },
    },
  },
  P1: {
    wording: {
      en: 'Stays with the problem; no step is agreed',
      de: 'Kreist um das Problem; ein Schritt wird nicht vereinbart',
    },
    anchors: {
      1: { en: 'problems lead to a step', de: 'Probleme führen zu einem Schritt' },
      3: { en: 'some topics keep returning', de: 'manche Themen kehren wieder' },
      5: { en: 'same problem, never a step', de: 'dasselbe Problem, nie ein Schritt' },
    },
  },
  P2: {
    wording: {
      en: 'Contests us in order to win; answers change nothing',
      de: 'Prüft uns, um recht zu behalten; Antworten ändern nichts',
    },
    anchors: {
      1: { en: 'asks hard and weighs the answer', de: 'fragt hart und wägt die Antwort ab' },
      3: { en: 'now and then a contest', de: 'hin und wieder ein Kräftemessen' },
      5: { en: 'every talk is a contest', de: 'jedes Gespräch ist ein Kräftemessen' },
    },
  },
  P3: {
    wording: {
      en: 'Puts outside sources above our evidence without comparing them',
      de: 'Stellt fremde Quellen über unsere Belege, ohne sie zu vergleichen',
    },
    anchors: {
      1: { en: 'compares sources fairly', de: 'vergleicht Quellen sachlich' },
      3: { en: 'some claims from the web', de: 'einzelne Behauptungen aus dem Netz' },
      5: { en: 'the web is always right', de: 'das Netz hat immer recht' },
    },
  },
  P4: {
    wording: {
      en: 'Wants confirmation; new insight is not taken up',
      de: 'Sucht Bestätigung; neue Erkenntnisse werden nicht aufgegriffen',
    },
    anchors: {
      1: { en: 'changes plans after new facts', de: 'ändert Pläne nach neuen Fakten' },
      3: { en: 'listens, acts seldom', de: 'hört zu, handelt selten' },
      5: { en: 'only agreement counts', de: 'nur Zustimmung zählt' },
    },
  },
  P5: {
    wording: {
      en: 'Stays dissatisfied even after the named fault is fixed',
      de: 'Bleibt unzufrieden, auch wenn der benannte Mangel behoben ist',
    },
    anchors: {
      1: { en: 'fixed means settled', de: 'behoben heißt erledigt' },
      3: { en: 'sometimes a new complaint follows', de: 'manchmal folgt eine neue Klage' },
      5: { en: 'every repair brings a new complaint', de: 'jede Lösung bringt eine neue Klage' },
    },
  },
  P6: {
    wording: {
      en: 'Sees the causes elsewhere; own tasks stay undone',
      de: 'Sieht Ursachen stets bei anderen; eigene Aufgaben bleiben liegen',
    },
    anchors: {
      1: { en: 'does their part', de: 'erledigt den eigenen Teil' },
      3: { en: 'does it after reminders', de: 'erledigt ihn nach Erinnerung' },
      5: { en: 'it is always somebody else', de: 'es sind immer die anderen' },
    },
  },
} as const satisfies Readonly<Record<StandardTraitId, StatementWords>>;

/** The six future factors: five anchored levels, no frequencies. */
export const factorWords = {
  headroom: {
    wording: { en: 'Demand that is not yet with us', de: 'Bedarf, der noch nicht bei uns liegt' },
    anchors: {
      1: { en: 'nearly all is bought from us', de: 'fast alles wird bei uns gekauft' },
      3: { en: 'about half is bought elsewhere', de: 'etwa die Hälfte wird anderswo gekauft' },
      5: { en: 'most is bought elsewhere', de: 'das meiste wird anderswo gekauft' },
    },
  },
  growth: {
    wording: { en: 'Growth of the customer', de: 'Wachstum des Kunden' },
    anchors: {
      1: { en: 'shrinking clearly', de: 'schrumpft deutlich' },
      3: { en: 'steady', de: 'gleichbleibend' },
      5: {
        en: 'growing much faster than its industry',
        de: 'wächst viel schneller als die Branche',
      },
    },
  },
  industry: {
    wording: { en: 'Outlook of the industry', de: 'Aussichten der Branche' },
    anchors: {
      1: { en: 'in decline', de: 'im Niedergang' },
      3: { en: 'stable', de: 'stabil' },
      5: { en: 'growing strongly for years to come', de: 'auf Jahre stark wachsend' },
    },
  },
  relationship: {
    wording: { en: 'Direction of the relationship', de: 'Entwicklung der Beziehung' },
    anchors: {
      1: { en: 'cooling: fewer contacts and topics', de: 'kühlt ab: weniger Kontakte und Themen' },
      3: { en: 'unchanged', de: 'unverändert' },
      5: {
        en: 'deepening: new contacts and topics',
        de: 'vertieft sich: neue Kontakte und Themen',
      },
    },
  },
  fit: {
    wording: {
      en: 'Strategic fit: can we serve them well?',
      de: 'Strategische Passung: Können wir gut liefern?',
    },
    anchors: {
      1: { en: 'we hardly have what they need', de: 'wir haben kaum, was gebraucht wird' },
      3: { en: 'our standard fits in part', de: 'unser Standard passt zum Teil' },
      5: { en: 'exactly what we do best', de: 'genau das, was wir am besten können' },
    },
  },
  network: {
    wording: {
      en: 'Network value: reference, innovation, learning',
      de: 'Netzwerkwert: Referenz, Innovation, Lernen',
    },
    anchors: {
      1: { en: 'nothing beyond the order', de: 'nichts über den Auftrag hinaus' },
      3: { en: 'an occasional reference', de: 'gelegentlich eine Referenz' },
      5: { en: 'opens doors or develops with us', de: 'öffnet Türen oder entwickelt mit uns' },
    },
  },
  desired: {
    wording: { en: 'How much do we want this account?', de: 'Wie sehr wollen wir diesen Account?' },
    anchors: {
      1: { en: 'we would rather not', de: 'lieber nicht' },
      3: { en: 'gladly, as it comes', de: 'gern, wie es kommt' },
      5: { en: 'very much: a wish account', de: 'unbedingt: ein Wunschkunde' },
    },
  },
} as const satisfies Readonly<Record<string, StatementWords>>;

/** What the five steps of a trait mean. */
export const frequencyWords: Readonly<Record<1 | 2 | 3 | 4 | 5, Localised>> = {
  1: { en: 'never', de: 'nie' },
  2: { en: 'rarely', de: 'selten' },
  3: { en: 'sometimes', de: 'manchmal' },
  4: { en: 'mostly', de: 'meistens' },
  5: { en: 'always', de: 'immer' },
};

/** A trait's usual wording; null for one of the team's own. */
export function usualWording(id: string): Localised | null {
  const all: Readonly<Record<string, StatementWords>> = traitWords;
  return Object.keys(all).includes(id) ? (all[id]?.wording ?? null) : null;
}
