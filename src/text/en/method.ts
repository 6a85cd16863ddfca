import type { MethodWords } from '../catalogue.ts';

const points = (value: number) => (value < 0 ? `−${-value}` : `+${value}`);

export const method: MethodWords = {
  labels: {
    customer: 'Customer',
    'patient-signal': 'Patient?',
    patient: 'Patient',
    mixed: 'Mixed',
    undecided: 'Undecided',
    unknown: 'Unknown',
  },
  neutralLabels: {
    customer: 'gives energy',
    'patient-signal': 'takes energy?',
    patient: 'takes energy',
    mixed: 'gives and takes',
    undecided: 'undecided',
    unknown: 'unknown',
  },
  segments: {
    grow: 'Grow',
    hold: 'Hold',
    develop: 'Develop',
    win: 'Win',
    test: 'Test',
    'serve-lean': 'Serve lean',
    clarify: 'Clarify',
    'time-box': 'Time-box',
    'wind-down': 'Wind down',
    'assess-first': 'Assess first',
  },
  trends: {
    'towards-patient': 'towards patient',
    'towards-customer': 'towards customer',
    steady: 'steady',
  },
  towards: (word) => `towards "${word}"`,
  wording: (wording) => `"${wording}"`,
  score: { usual: 'Patient score', neutral: 'Energy taken' },
  trait: ({ pole, place, own }) => {
    if (own !== null) return `trait ${place} for "${own[pole]}"`;
    return pole === 'customer' ? `customer trait ${place}` : `patient trait ${place}`;
  },
  explanation: ({ name, score, low, high, observed, active, top, others }) => {
    const moved = top.map((part) => `${part.trait} ${points(part.points)}`);
    if (others !== null) moved.push(`others ${points(others)}`);
    const last = moved.pop() ?? '';
    const list = moved.length === 0 ? last : `${moved.join(', ')} and ${last}`;
    return `${name} ${score} (80 % band ${low} to ${high}, ${observed} of ${active} traits observed): 50, moved by ${list}.`;
  },
  noScore: ({ observed, active, own }) =>
    own === null
      ? `No score yet: ${observed.customer} of ${active.customer} customer traits and ${observed.patient} of ${active.patient} patient traits observed, at least half of each is needed.`
      : `No score yet: ${observed.customer} of ${active.customer} traits for "${own.customer}" and ${observed.patient} of ${active.patient} for "${own.patient}" observed, at least half of each is needed.`,
};
