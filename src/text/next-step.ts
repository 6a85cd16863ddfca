import type { Label } from '../domain/label.ts';
import type { FutureLevel, Segment } from '../domain/segment.ts';
import type { Language, Localised } from './language.ts';

/** What a next step depends on besides the segment itself. */
export interface Situation {
  readonly segment: Segment;
  readonly label: Label;
  readonly future: FutureLevel;
  readonly isProspect: boolean;
  /** Who decided on a separation; empty while nobody has. */
  readonly decidedBy: string;
}

const steps: Readonly<Record<Segment, Localised>> = {
  grow: {
    en: 'Invest time now: agree a joint plan with dates.',
    de: 'Jetzt Zeit investieren: einen gemeinsamen Plan mit Terminen vereinbaren.',
  },
  hold: {
    en: 'Keep the service promise and build a second contact on both sides.',
    de: 'Das Leistungsversprechen halten und auf beiden Seiten einen zweiten Kontakt aufbauen.',
  },
  develop: {
    en: 'Make a small investment with an end date, and name the sign of progress you look for.',
    de: 'Eine kleine, befristete Investition machen und das Zeichen des Fortschritts vorher benennen.',
  },
  win: {
    en: 'Write an acquisition plan with an entry offer and an end date.',
    de: 'Einen Gewinnungsplan mit Einstiegsangebot und Enddatum schreiben.',
  },
  test: {
    en: 'Take one cheap test step, then decide.',
    de: 'Einen günstigen Testschritt machen, dann entscheiden.',
  },
  'serve-lean': {
    en: 'Serve by the standard process: self-service and bundled contacts.',
    de: 'Im Standardprozess betreuen: Selbstbedienung und gebündelte Kontakte.',
  },
  clarify: {
    en: 'Hold a clarification meeting for both sides with a second person and agree rules; the hours stay until the outcome is known.',
    de: 'Ein Klärungsgespräch für beide Seiten mit einer zweiten Person führen und Regeln vereinbaren; die Stunden bleiben, bis das Ergebnis feststeht.',
  },
  'time-box': {
    en: 'Agree one next step with a date; no step by that date means a pause.',
    de: 'Einen nächsten Schritt mit Termin vereinbaren; kein Schritt bis dahin heißt Pause.',
  },
  'wind-down': {
    en: 'Give the minimum service; end it only after reassessing, explaining, renegotiating and handing over.',
    de: 'Nur die Mindestbetreuung leisten; beenden erst nach neuer Einschätzung, Erklärung, Neuverhandlung und Übergabe.',
  },
  'assess-first': {
    en: 'Fill in the form: without the future factors there is no strategy yet.',
    de: 'Das Formular ausfüllen: Ohne die Zukunftsfaktoren gibt es noch keine Strategie.',
  },
};

const holdAtLowFuture: Localised = {
  en: 'Keep the service promise, without any extra investment.',
  de: 'Das Leistungsversprechen halten, ohne zusätzlich zu investieren.',
};
const leanProspect: Localised = {
  en: 'No selling effort for now: set a date to look again.',
  de: 'Vorerst kein Vertriebsaufwand: einen Termin zum erneuten Ansehen setzen.',
};
const clarifyAtLowFuture: Localised = {
  en: 'Hold a clarification meeting with a second person and agree a fixed service level; extra effort has its price.',
  de: 'Ein Klärungsgespräch mit einer zweiten Person führen und einen festen Leistungsumfang vereinbaren; Mehraufwand hat seinen Preis.',
};
const declineProspect: Localised = {
  en: 'Decline politely and leave the door open for a changed situation.',
  de: 'Freundlich absagen und die Tür für eine veränderte Lage offen lassen.',
};
const decisionOpen: Localised = { en: 'Decision open.', de: 'Entscheidung offen.' };

const decided = {
  en: (name: string) => `Decided by ${name}.`,
  de: (name: string) => `Entschieden von ${name}.`,
};

/** What the label adds to a strategy that the label itself has not chosen. */
const nuances: Readonly<Record<Label, Localised | null>> = {
  customer: {
    en: 'Freed hours go here first.',
    de: 'Frei gewordene Stunden gehen zuerst hierher.',
  },
  'patient-signal': {
    en: 'One signal is no verdict: ask a second person, or look again after 14 days.',
    de: 'Ein Signal ist kein Urteil: eine zweite Person fragen oder nach 14 Tagen neu ansehen.',
  },
  patient: null,
  mixed: {
    en: 'Both poles are strong: talk about the contradiction first.',
    de: 'Beide Pole sind stark: zuerst über den Widerspruch sprechen.',
  },
  undecided: {
    en: 'Not decided yet: look again when something happens.',
    de: 'Noch nicht entschieden: neu ansehen, wenn etwas geschieht.',
  },
  unknown: {
    en: 'Not assessed well enough yet: rate the traits.',
    de: 'Noch nicht ausreichend eingeschätzt: die Merkmale bewerten.',
  },
};

function step({ segment, future, isProspect }: Situation): Localised {
  if (segment === 'hold' && future === 'low') return holdAtLowFuture;
  if (segment === 'serve-lean' && isProspect) return leanProspect;
  if (segment === 'clarify' && future === 'low') return clarifyAtLowFuture;
  if (segment === 'wind-down' && isProspect) return declineProspect;
  return steps[segment];
}

/**
 * What to do next with an account, in whole sentences that also speak to its label. A separation that nobody has
 * decided on says so and nothing more.
 */
export function nextStep(situation: Situation, language: Language): string {
  const { segment, label, decidedBy } = situation;
  const name = decidedBy.trim();
  if (segment === 'wind-down' && name === '') return decisionOpen[language];
  const sentences = [step(situation)[language]];
  if (segment === 'wind-down') sentences.push(decided[language](name));
  const nuance = nuances[label];
  if (nuance !== null) sentences.push(nuance[language]);
  return sentences.join(' ');
}
