import { abcdClass } from './abcd-class.ts';
import { customerPatient } from './customer-patient.ts';
import type { SheetFunction } from './define.ts';
import { futurePotential } from './future-potential.ts';
import { patientExplain } from './patient-explain.ts';
import { patientScore } from './patient-score.ts';
import { segment } from './segment.ts';
import { standing } from './standing.ts';

/** Every custom function of the add-on, in the order the README lists them. */
export const sheetFunctions: readonly SheetFunction[] = [
  patientScore,
  customerPatient,
  patientExplain,
  futurePotential,
  abcdClass,
  segment,
  standing,
];
