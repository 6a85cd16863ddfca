import type { Today } from './figure-period.ts';
import { figure, guessedRevenue } from './figure-roles.ts';
import type { Role, RoleChoice, RoleChoices, TableColumn } from './role-choice.ts';
import {
  accountScore,
  best,
  chosen,
  classScore,
  numberScore,
  ownerScore,
  potentialScore,
  type Scored,
} from './role-scores.ts';

/*
 * Which column plays which role. The header says what a column is meant to be, its cells what it is: a role needs the word of
 * one and must not be contradicted by the other. Every score lies between 0 and 1.
 */

/** Every letter once beside fewer rows than there are, its meaning in the next column, a blank one before it: a legend. */
function isLegend({ column, content }: TableColumn, columns: readonly TableColumn[]): boolean {
  const at = (place: number) => columns.find((one) => one.column === place);
  const meaning = at(column + 1)?.content;
  const before = at(column - 1);
  const isParted = before !== undefined && before.content.filled === 0 && before.header.text === '';
  return (
    isParted &&
    content.classLetter > 0.7 &&
    content.distinct === 1 &&
    content.fill < 0.8 &&
    meaning !== undefined &&
    Math.abs(meaning.filled - content.filled) <= 1 &&
    meaning.text > 0.5 &&
    meaning.distinct === 1
  );
}

/** The roles of a table's columns. A column plays one role; a role that no column plays surely enough is left out. */
export function columnRoles(columns: readonly TableColumn[], today: Today): RoleChoices {
  const choices: RoleChoices = {};
  let free = columns.filter((column) => !isLegend(column, columns));
  const take = (role: Role, choice: RoleChoice | null) => {
    if (!choice) return;
    choices[role] = choice;
    free = free.filter(({ column }) => column !== choice.column);
  };
  const pick = (role: Role, score: (column: TableColumn) => Scored, least: number) => {
    const found = best(free.map(score), least);
    if (found) take(role, chosen(found));
  };
  pick('class', (column) => classScore(column), 0.22);
  pick('accountNumber', numberScore, 0.2);
  pick('account', accountScore, 0.2);
  pick('owner', ownerScore, 0.3);
  const revenue = figure('revenue', free, today);
  take('revenue', revenue?.main ?? null);
  take('previousRevenue', revenue?.previous ?? null);
  for (const role of ['margin', 'hours', 'visits'] as const) {
    take(role, figure(role, free, today)?.main ?? null);
  }
  pick('potential', potentialScore, 0.2);
  if (!choices.revenue) take('revenue', guessedRevenue(free));
  return choices;
}
