import type { RoleReason } from '../text/table-words.ts';
import type { ColumnContent } from './column-content.ts';
import type { HeaderMeaning } from './header-meaning.ts';

export const roles = [
  'account',
  'accountNumber',
  'class',
  'revenue',
  'previousRevenue',
  'margin',
  'hours',
  'visits',
  'potential',
  'owner',
] as const;

export type Role = (typeof roles)[number];

export interface TableColumn {
  readonly column: number;
  readonly header: HeaderMeaning;
  readonly content: ColumnContent;
}

export interface RoleChoice {
  /** Counted from 0. */
  readonly column: number;
  readonly confidence: number;
  readonly reason: RoleReason;
}

export type RoleChoices = Partial<Record<Role, RoleChoice>>;
