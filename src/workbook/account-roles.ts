import { type Role, roles } from './role-choice.ts';

/** What a column of an account list can be for us, in the order in which a proposal names them. */
export const accountRoles = roles;
export type AccountRole = Role;

/** The columns we add, in the order in which they stand; `class` only where it was asked for. */
export const ownColumns = [
  'class',
  'future',
  'score',
  'label',
  'trend',
  'lastAssessed',
  'segment',
] as const;

export type OwnColumn = (typeof ownColumns)[number];

/** The five columns one `STANDING` formula fills. */
export const standingColumns = ['future', 'score', 'label', 'trend', 'lastAssessed'] as const;

/** Live formulas, or plain values that a save and a refresh write anew. */
export type ColumnMode = 'formulas' | 'values';

/** What an hours column counts. */
export type HoursUnit = 'month' | 'week' | 'year';
