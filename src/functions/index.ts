import type { SheetFunction } from './define.ts';
import { patientScore } from './patient-score.ts';
import { segment } from './segment.ts';

/** Every custom function of the add-on, in the order the README lists them. */
export const sheetFunctions: readonly SheetFunction[] = [patientScore, segment];
