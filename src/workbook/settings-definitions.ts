import { type Label, labels } from '../domain/label.ts';
import { type Segment, segments } from '../domain/segment.ts';
import {
  type ClassOrNone,
  type CurveId,
  classesAndNone,
  curveIds,
  defaultSettings,
  type Judgements,
} from '../domain/settings.ts';
import { factorIds, type Pole, standardTraits } from '../domain/traits.ts';
import { formulaWords } from '../text/formula-words.ts';
import type { Localised } from '../text/language.ts';
import { factorWords, traitWords } from '../text/trait-words.ts';

/*
 * Every setting once: its id, its key in each language, what it takes, what it starts with and what it means. One
 * number per row, so that no list of numbers has to survive two ways of writing decimals.
 */

/** What a setting takes. */
export type SettingKind =
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** A share between 0 and 1, shown as percent. */
  | { readonly type: 'share' }
  | { readonly type: 'day' }
  | { readonly type: 'yesNo' }
  | { readonly type: 'pole' }
  | { readonly type: 'text' }
  /** Several words, separated by ";". */
  | { readonly type: 'words' };

/** A setting's value where nobody has changed it; '' where it starts empty. */
export type SettingDefault = number | string | boolean | Localised;

export interface SettingDefinition {
  /** Understood as a key in every language. */
  readonly id: string;
  readonly key: Localised;
  readonly kind: SettingKind;
  readonly start: SettingDefault;
  readonly explanation: Localised;
}

export interface SettingGroup {
  readonly title: Localised;
  readonly settings: readonly SettingDefinition[];
}

const both = (text: string): Localised => ({ en: text, de: text });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** "patient-signal" in an id reads "PatientSignal". */
const inId = (word: string) => word.split('-').map(capital).join('');

const number = (min: number, max: number): SettingKind => ({ type: 'number', min, max });
const text: SettingKind = { type: 'text' };

const days: SettingGroup = {
  title: { en: 'Days', de: 'Tage' },
  settings: [
    {
      id: 'asOf',
      key: { en: 'As-of date', de: 'Stichtag' },
      kind: { type: 'day' },
      start: '',
      explanation: {
        en: 'The day the standing is taken for. Written by saving, set-up, Refresh and the summary. Blank: the newest date among the assessments.',
        de: 'Der Tag, für den der Stand gilt. Wird beim Speichern, Einrichten, Aktualisieren und von der Übersicht geschrieben. Leer: das neueste Datum der Einschätzungen.',
      },
    },
    {
      id: 'asOfFixed',
      key: { en: 'Keep as-of date', de: 'Stichtag festhalten' },
      kind: { type: 'yesNo' },
      start: false,
      explanation: {
        en: 'Yes: nobody but you changes the as-of date.',
        de: 'Ja: Niemand außer Ihnen ändert den Stichtag.',
      },
    },
    {
      id: 'comparison',
      key: { en: 'Comparison date', de: 'Vergleichstag' },
      kind: { type: 'day' },
      start: '',
      explanation: {
        en: 'The day the summary compares with. Blank: 90 days before the as-of date.',
        de: 'Der Tag, mit dem die Übersicht vergleicht. Leer: 90 Tage vor dem Stichtag.',
      },
    },
  ],
};

const model: SettingGroup = {
  title: { en: 'Verdict', de: 'Urteil' },
  settings: [
    {
      id: 'tilt',
      key: { en: 'Tilt', de: 'Neigung zur Zukunft' },
      kind: number(-10, 10),
      start: defaultSettings.tilt,
      explanation: {
        en: 'Present or future: −10 puts today’s value first, +10 the future. The future counts as high from 60 − tilt, as mid from 40 − tilt.',
        de: 'Gegenwart oder Zukunft: −10 stellt den heutigen Wert voran, +10 die Zukunft. Die Zukunft gilt ab 60 minus diesem Wert als hoch, ab 40 minus diesem Wert als mittel.',
      },
    },
    {
      id: 'tau',
      key: { en: 'Spread between raters', de: 'Streuung zwischen Bewertenden' },
      kind: number(0, 50),
      start: defaultSettings.tau,
      explanation: {
        en: 'By how many points two raters of the same account typically differ. 10 for private use, 15 when ratings have consequences.',
        de: 'Um wie viele Punkte zwei Bewertende desselben Accounts sich üblicherweise unterscheiden. 10 für den eigenen Gebrauch, 15, wenn Bewertungen Folgen haben.',
      },
    },
    {
      id: 'patientFrom',
      key: { en: 'Patient from', de: 'Patient ab' },
      kind: number(50, 100),
      start: defaultSettings.patientFrom,
      explanation: {
        en: 'A patient signal needs at least this score, and a band above 50.',
        de: 'Ein Patientensignal braucht mindestens diesen Wert und ein Band über 50.',
      },
    },
    {
      id: 'customerTo',
      key: { en: 'Customer up to', de: 'Kunde bis' },
      kind: number(0, 50),
      start: defaultSettings.customerTo,
      explanation: {
        en: 'A customer has at most this score, and a band below 50.',
        de: 'Ein Kunde hat höchstens diesen Wert und ein Band unter 50.',
      },
    },
    {
      id: 'confirmAfter',
      key: { en: 'Second look after days', de: 'Zweiter Blick nach Tagen' },
      kind: number(1, 365),
      start: defaultSettings.confirmAfter,
      explanation: {
        en: 'The same rater confirms a patient signal after this many days at the earliest; another rater at once.',
        de: 'Dieselbe Person bestätigt ein Patientensignal frühestens nach so vielen Tagen; eine andere sofort.',
      },
    },
    {
      id: 'confirmWithin',
      key: { en: 'Second look within days', de: 'Zweiter Blick binnen Tagen' },
      kind: number(1, 3650),
      start: defaultSettings.confirmWithin,
      explanation: {
        en: 'The same rater confirms a patient signal after this many days at the latest.',
        de: 'Dieselbe Person bestätigt ein Patientensignal spätestens nach so vielen Tagen.',
      },
    },
    {
      id: 'halfLife',
      key: { en: 'Half-life in days', de: 'Halbwertszeit in Tagen' },
      kind: number(1, 3650),
      start: defaultSettings.halfLife,
      explanation: {
        en: 'An assessment this much older than another of the same rater weighs half as much.',
        de: 'Eine um so viele Tage ältere Einschätzung derselben Person wiegt halb so viel.',
      },
    },
    {
      id: 'horizon',
      key: { en: 'Counts for days', de: 'Zählt so viele Tage' },
      kind: number(1, 3650),
      start: defaultSettings.horizon,
      explanation: {
        en: 'Older assessments are kept and shown, but count for nothing.',
        de: 'Ältere Einschätzungen bleiben sichtbar, zählen aber nicht mehr.',
      },
    },
    {
      id: 'expiry',
      key: { en: 'Expiry in days', de: 'Verfall in Tagen' },
      kind: number(1, 3650),
      start: defaultSettings.expiry,
      explanation: {
        en: 'After this many days without an assessment a label becomes Unknown.',
        de: 'Nach so vielen Tagen ohne Einschätzung wird das Urteil „unbekannt“.',
      },
    },
  ],
};

const classNames: Readonly<Record<ClassOrNone, Localised>> = {
  A: both('A'),
  B: both('B'),
  C: both('C'),
  D: both('D'),
  none: { en: 'prospects', de: 'Interessenten' },
};

const classes: SettingGroup = {
  title: { en: 'Classes', de: 'Klassen' },
  settings: [
    ...(['A', 'B', 'C'] as const).map(
      (one, i): SettingDefinition => ({
        id: `cut${one}`,
        key: { en: `Class ${one} up to share`, de: `Klasse ${one} bis Anteil` },
        kind: { type: 'share' },
        start: defaultSettings.cuts[i] ?? '',
        explanation: {
          A: {
            en: 'Cumulative share of the value before an account; below it the account is an A.',
            de: 'Aufgelaufener Anteil am Wert vor einem Account; darunter ist er ein A.',
          },
          B: { en: 'Below it a B, from it a C.', de: 'Darunter ein B, ab hier ein C.' },
          C: {
            en: 'Blank: only accounts without value are D. Otherwise the tail from here on is D too.',
            de: 'Leer: Nur Accounts ohne Wert sind D. Sonst ist auch der Rest ab hier D.',
          },
        }[one],
      }),
    ),
    ...classesAndNone.map(
      (one): SettingDefinition => ({
        id: `classWords${capital(one)}`,
        key: {
          en: `Words for ${one === 'none' ? classNames.none.en : `class ${one}`}`,
          de: `Wörter für ${one === 'none' ? classNames.none.de : `Klasse ${one}`}`,
        },
        kind: { type: 'words' },
        start: '',
        explanation:
          one === 'A'
            ? {
                en: 'Your own words in the class column, separated by ";", for example Gold; X1; 1.',
                de: 'Ihre eigenen Wörter in der Klassenspalte, getrennt durch „;“, zum Beispiel Gold; X1; 1.',
              }
            : { en: 'Likewise.', de: 'Ebenso.' },
      }),
    ),
  ],
};

const factors: SettingGroup = {
  title: { en: 'Future potential', de: 'Zukunftspotenzial' },
  settings: factorIds.map(
    (id): SettingDefinition => ({
      id: `weight${capital(id)}`,
      key: {
        en: `Weight: ${factorWords[id].wording.en}`,
        de: `Gewicht: ${factorWords[id].wording.de}`,
      },
      kind: number(0, 1000),
      start: defaultSettings.factorWeights[id],
      explanation: {
        en: 'Only the proportions count; 0 switches the factor off.',
        de: 'Nur das Verhältnis zählt; 0 schaltet den Faktor ab.',
      },
    }),
  ),
};

/** The rows of one trait; teams add traits of their own with the same keys and an id such as K7. */
export function traitSettings(trait: {
  readonly id: string;
  readonly pole: Pole | null;
  readonly wording: Localised;
}): SettingDefinition[] {
  const { id, pole, wording } = trait;
  const labelWords = {
    en: pole === null ? '' : formulaWords.en.method.labels[pole],
    de: pole === null ? '' : formulaWords.de.method.labels[pole],
  };
  return [
    {
      id: `trait${id}`,
      key: { en: `Trait ${id}`, de: `Merkmal ${id}` },
      kind: text,
      start: wording,
      explanation: {
        en: 'The statement that is rated from never to always.',
        de: 'Die Aussage, die von nie bis immer bewertet wird.',
      },
    },
    {
      id: `pole${id}`,
      key: { en: `Pole ${id}`, de: `Pol ${id}` },
      kind: { type: 'pole' },
      start: labelWords,
      explanation: {
        en: 'Which side it speaks for: Customer or Patient.',
        de: 'Für welche Seite es spricht: Kunde oder Patient.',
      },
    },
    {
      id: `weight${id}`,
      key: { en: `Weight ${id}`, de: `Gewicht ${id}` },
      kind: number(0, 1000),
      start: 1,
      explanation: {
        en: 'Weight within its pole; both poles always count half.',
        de: 'Gewicht innerhalb des Pols; beide Pole zählen immer je zur Hälfte.',
      },
    },
    {
      id: `active${id}`,
      key: { en: `Use ${id}`, de: `Aktiv ${id}` },
      kind: { type: 'yesNo' },
      start: true,
      explanation: {
        en: 'No: the trait is neither asked nor counted.',
        de: 'Nein: Das Merkmal wird weder gefragt noch gezählt.',
      },
    },
  ];
}

const traits: SettingGroup = {
  title: {
    en: 'Traits (add your own with the same four rows and a new id such as K7 or P7)',
    de: 'Merkmale (eigene ergänzen Sie mit denselben vier Zeilen und einer neuen Kennung wie K7 oder P7)',
  },
  settings: standardTraits.flatMap(({ id, pole }) =>
    traitSettings({
      id,
      pole,
      wording:
        (traitWords as Readonly<Record<string, { readonly wording: Localised }>>)[id]?.wording ??
        both(''),
    }),
  ),
};

/** The setting that holds the word for a label or a segment. */
export const labelSettingId = (label: Label) => `label${inId(label)}`;
export const segmentSettingId = (segment: Segment) => `segment${inId(segment)}`;

const words: SettingGroup = {
  title: { en: 'Words', de: 'Wörter' },
  settings: [
    ...labels.map((label): SettingDefinition => {
      const en = formulaWords.en.method.labels[label];
      const de = formulaWords.de.method.labels[label];
      return {
        id: labelSettingId(label),
        key: { en: `Word for ${en}`, de: `Wort für ${de}` },
        kind: text,
        start: { en, de },
        explanation: {
          en: 'As it stands in your cells. A patient here is a business relationship, never a sick person.',
          de: 'So steht es in Ihren Zellen. Patient meint hier eine Geschäftsbeziehung, nie einen kranken Menschen.',
        },
      };
    }),
    ...segments.map((segment): SettingDefinition => {
      const en = formulaWords.en.method.segments[segment];
      const de = formulaWords.de.method.segments[segment];
      return {
        id: segmentSettingId(segment),
        key: { en: `Word for ${en}`, de: `Wort für ${de}` },
        kind: text,
        start: { en, de },
        explanation: { en: 'As it stands in your cells.', de: 'So steht es in Ihren Zellen.' },
      };
    }),
  ],
};

const hours: SettingGroup = {
  title: { en: 'Hours', de: 'Stunden' },
  settings: [
    {
      id: 'hoursBudget',
      key: { en: 'Hours budget a month', de: 'Stundenbudget im Monat' },
      kind: number(0, 100_000),
      start: '',
      explanation: {
        en: 'Hours a month to give to all accounts together. Blank: as many as today.',
        de: 'Stunden im Monat für alle Accounts zusammen. Leer: so viele wie heute.',
      },
    },
    {
      id: 'minutesPerVisit',
      key: { en: 'Minutes per visit', de: 'Minuten je Besuch' },
      kind: number(1, 1440),
      start: defaultSettings.minutesPerVisit,
      explanation: {
        en: 'Turns visits into hours where only visits are known.',
        de: 'Rechnet Besuche in Stunden um, wo nur Besuche bekannt sind.',
      },
    },
    ...classesAndNone.flatMap((one) =>
      (['min', 'max', 'norm'] as const).map((bound): SettingDefinition => {
        const what = {
          min: { en: 'Minimum hours', de: 'Mindeststunden' },
          max: { en: 'Maximum hours', de: 'Höchststunden' },
          norm: { en: 'Norm hours', de: 'Normstunden' },
        }[bound];
        return {
          id: `hours${capital(bound)}${capital(one)}`,
          key: {
            en: `${what.en} ${classNames[one].en}`,
            de: `${what.de} ${classNames[one].de}`,
          },
          kind: number(0, 744),
          start: defaultSettings.hours[one][bound],
          explanation:
            bound === 'norm'
              ? {
                  en: 'A month and account; stands in where an account has no hours yet. A convention, not measured.',
                  de: 'Im Monat je Account; gilt, wo ein Account noch keine Stunden hat. Eine Konvention, nicht gemessen.',
                }
              : {
                  en: 'A month and account, a bound of the advice. A convention, not measured.',
                  de: 'Im Monat je Account, eine Grenze der Empfehlung. Eine Konvention, nicht gemessen.',
                },
        };
      }),
    ),
  ],
};

export const judgementIds = ['none', 'half', 'present', 'halfMore', 'saturation'] as const;

const curveNames: Readonly<Record<CurveId, Localised>> = {
  grow: { en: 'Grow, Develop, Win, Test', de: 'Ausbauen, Entwickeln, Gewinnen, Testen' },
  hold: { en: 'Hold', de: 'Halten' },
  lean: { en: 'Serve lean, Assess first', de: 'Schlank betreuen, Erst einschätzen' },
  patient: { en: 'Clarify, Time-box, Wind down', de: 'Klären, Befristet prüfen, Auslaufen lassen' },
};

const judgementNames: Readonly<Record<keyof Judgements, Localised>> = {
  none: { en: 'no effort', de: 'kein Aufwand' },
  half: { en: 'half the effort', de: 'halber Aufwand' },
  present: { en: 'today’s effort', de: 'heutiger Aufwand' },
  halfMore: { en: 'half as much again', de: 'anderthalbfacher Aufwand' },
  saturation: { en: 'any effort', de: 'beliebig viel Aufwand' },
};

const curves: SettingGroup = {
  title: { en: 'Response curves', de: 'Wirkungskurven' },
  settings: curveIds.flatMap((curve) =>
    judgementIds.map(
      (judgement): SettingDefinition => ({
        id: `curve${capital(curve)}${capital(judgement)}`,
        key: {
          en: `${curveNames[curve].en}: ${judgementNames[judgement].en}`,
          de: `${curveNames[curve].de}: ${judgementNames[judgement].de}`,
        },
        kind: number(0, 1000),
        start: defaultSettings.curves[curve][judgement],
        explanation: {
          en: 'Your judgement: percent of today’s result. A default to be replaced by your own.',
          de: 'Ihr Urteil: Prozent des heutigen Ergebnisses. Eine Vorgabe, die Sie durch Ihre eigene ersetzen.',
        },
      }),
    ),
  ),
};

/** All settings in the order of the tab. */
export const settingGroups: readonly SettingGroup[] = [
  days,
  model,
  classes,
  factors,
  traits,
  words,
  hours,
  curves,
];
