import type { MethodWords } from '../catalogue.ts';

const points = (value: number) => (value < 0 ? `−${-value}` : `+${value}`);

export const method: MethodWords = {
  labels: {
    customer: 'Kunde',
    'patient-signal': 'Patient?',
    patient: 'Patient',
    mixed: 'zwiespältig',
    undecided: 'unentschieden',
    unknown: 'unbekannt',
  },
  neutralLabels: {
    customer: 'gibt Energie',
    'patient-signal': 'kostet Energie?',
    patient: 'kostet Energie',
    mixed: 'gibt und kostet',
    undecided: 'unentschieden',
    unknown: 'unbekannt',
  },
  segments: {
    grow: 'Ausbauen',
    hold: 'Halten',
    develop: 'Entwickeln',
    win: 'Gewinnen',
    test: 'Gezielt testen',
    'serve-lean': 'Schlank betreuen',
    clarify: 'Klären',
    'time-box': 'Befristet prüfen',
    'wind-down': 'Auslaufen lassen',
    'assess-first': 'Erst einschätzen',
  },
  trends: {
    'towards-patient': 'Richtung Patient',
    'towards-customer': 'Richtung Kunde',
    steady: 'stabil',
  },
  towards: (word) => `Richtung „${word}“`,
  wording: (wording) => `„${wording}“`,
  score: { usual: 'Patientenneigung', neutral: 'Energieaufwand' },
  trait: ({ pole, place, own }) => {
    if (own !== null) return `Merkmal ${place} zu „${own[pole]}“`;
    return pole === 'customer' ? `Kundenmerkmal ${place}` : `Patientenmerkmal ${place}`;
  },
  explanation: ({ name, score, low, high, observed, active, top, others }) => {
    const moved = top.map((part) => `${part.trait} ${points(part.points)}`);
    if (others !== null) moved.push(`übrige ${points(others)}`);
    const last = moved.pop() ?? '';
    const list = moved.length === 0 ? last : `${moved.join(', ')} und ${last}`;
    return `${name} ${score} (80-%-Band ${low} bis ${high}, ${observed} von ${active} Merkmalen beobachtet): 50, bewegt durch ${list}.`;
  },
  noScore: ({ observed, active, own }) =>
    own === null
      ? `Noch kein Wert: ${observed.customer} von ${active.customer} Kundenmerkmalen und ${observed.patient} von ${active.patient} Patientenmerkmalen beobachtet, nötig ist je mindestens die Hälfte.`
      : `Noch kein Wert: ${observed.customer} von ${active.customer} Merkmalen zu „${own.customer}“ und ${observed.patient} von ${active.patient} zu „${own.patient}“ beobachtet, nötig ist je mindestens die Hälfte.`,
};
