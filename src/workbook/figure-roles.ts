import type { RoleReason } from '../text/table-words.ts';
import { choosePeriod, type DatedColumn, type PeriodReason, type Today } from './figure-period.ts';
import { has, headerEvidence, isUnknown } from './header-evidence.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import type { RoleChoice, TableColumn } from './role-choice.ts';
import { best, byHeader, chosen, noContent, type Scored } from './role-scores.ts';

/* Which columns are the figures of an account: revenue and the year before, margin, hours, visits. */

function figureScore(column: TableColumn, said: number): number {
  const { content } = column;
  if (said === 0) return 0;
  if (noContent(column)) return said * 0.55;
  if (content.numeric < 0.6 || content.date > 0.3 || content.percent > 0.5) return 0;
  return said * (0.75 + 0.25 * content.numeric) * (content.counting && said < 0.8 ? 0.3 : 1);
}

/** Nudges that decide between columns of the same figure and year: "gesamt" before a part, net before gross, the whole before "Umsatz Service". */
const nuance = ({ ideas, unknown }: HeaderMeaning): number =>
  (has(ideas, 'total') ? 0.08 : 0) - (has(ideas, 'gross') ? 0.02 : 0) - 0.02 * Math.min(2, unknown);

function dated(column: TableColumn, score: number, effort: boolean): DatedColumn {
  const { ideas, period } = column.header;
  return {
    column: column.column,
    score: score + nuance(column.header),
    // "h/Monat" is a unit, "aktuell" the present effort: neither makes hours a part of a year.
    period: effort && period.year === null ? { ...period, partial: false } : period,
    plan: has(ideas, 'plan'),
    part: !effort && has(ideas, 'part') && period.partial,
  };
}

interface FigureChoice {
  readonly main: RoleChoice;
  readonly previous: RoleChoice | null;
  readonly reason: PeriodReason;
}

/** "Total" alone is a sum of money only where money or parts of a year stand around it; it may be a sum of points. */
function isBareTotal({ header, content }: TableColumn, columns: readonly TableColumn[]): boolean {
  const { ideas, period, unit } = header;
  if (!has(ideas, 'total') || has(ideas, 'revenue', 'amount', 'margin', 'hours', 'visits'))
    return false;
  const ofParts = columns.some((one) => has(one.header.ideas, 'part'));
  return period.year === null && unit === '' && content.money < 0.5 && !ofParts;
}

export function figure(
  role: 'revenue' | 'margin' | 'hours' | 'visits',
  columns: readonly TableColumn[],
  today: Today,
): FigureChoice | null {
  const effort = role === 'hours' || role === 'visits';
  const scored = columns
    .map((column) => ({
      column,
      score: figureScore(column, headerEvidence(column.header)[role] ?? 0),
    }))
    .filter(({ column, score }) => score > 0.15 && !isBareTotal(column, columns));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const choose = (some: typeof scored) =>
    choosePeriod(
      some.map(({ column, score }) => dated(column, score, effort)),
      today,
    );
  // Where "Umsatz 2025" stands, a bare "Betrag" or "2025" does not compete, unless all the others are of a running year.
  const named = choose(scored.filter(({ score }) => score >= Math.min(top * 0.7, 0.5)));
  const ofAll = choose(scored);
  let choice = named && named.reason !== 'running-year' ? named : (ofAll ?? named);
  if (choice && !choice.previous && ofAll && ofAll.main.column === choice.main.column) {
    // A bare "Vorjahr" beside "Umsatz" is its previous year.
    choice = ofAll;
  }
  if (!choice) return null;
  const column = columns.find((one) => one.column === choice.main.column);
  if (!column) return null;
  const header = column.header.text;
  // Years in a row are as good as the word: nobody heads anything else so.
  const yearsAlone = scored.filter((one) => one.column.header.period.year !== null).length > 1;
  const sure = yearsAlone ? Math.max(choice.main.score, 0.75) : choice.main.score;
  const confidence = Math.min(1, sure) * (choice.reason === 'running-year' ? 0.5 : 1);
  const reason: RoleReason =
    choice.reason === 'only'
      ? byHeader(column)
      : { kind: choice.reason, header, year: choice.mainYear };
  const before = columns.find((one) => one.column === choice.previous?.column);
  return {
    main: { column: column.column, confidence: Math.round(confidence * 100) / 100, reason },
    previous:
      before && choice.previous
        ? {
            column: before.column,
            confidence:
              Math.round(
                Math.min(1, Math.max(choice.previous.score, yearsAlone ? 0.75 : 0)) * 100,
              ) / 100,
            reason: { kind: 'year-before', header: before.header.text, year: choice.previousYear },
          }
        : null,
    reason: choice.reason,
  };
}

/** A column of money under a blank header, or one we do not know, when no other column can be the revenue. */
export function guessedRevenue(columns: readonly TableColumn[]): RoleChoice | null {
  const scored = columns.map((column): Scored => {
    const { header, content } = column;
    const plainNumbers =
      content.filled >= 3 &&
      content.numeric > 0.8 &&
      content.percent < 0.2 &&
      content.date < 0.1 &&
      content.yearLike < 0.6 &&
      !content.counting &&
      content.fill > 0.5;
    const asMoney = content.money > 0.5 && content.largest >= 100;
    const large =
      header.text === '' &&
      content.largest >= 1000 &&
      content.distinct > 0.7 &&
      content.formulasOfOtherSheets < 1;
    const fits = isUnknown(header) && plainNumbers && (asMoney || large);
    return {
      column,
      score: fits ? (asMoney ? 0.45 : 0.35) : 0,
      reason: { kind: 'money', header: header.text },
    };
  });
  // Two columns of money that nothing tells apart are not guessed about.
  const found = best(scored, 0.3);
  const rivals = scored.filter(({ score }) => found !== null && score >= found.score);
  return found && rivals.length === 1 ? chosen(found) : null;
}
