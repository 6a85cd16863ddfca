import type { RoleReason } from '../text/table-words.ts';
import type { ColumnContent } from './column-content.ts';
import { choosePeriod, type DatedColumn, type PeriodReason, type Today } from './figure-period.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import type { Idea } from './header-words.ts';

/*
 * Which column plays which role. The header says what a column is meant to be, its cells what it is: a role needs the word of
 * one and must not be contradicted by the other. Every score lies between 0 and 1.
 */

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

type Evidence = Partial<Record<Role, number>>;

const has = (ideas: HeaderMeaning['ideas'], ...any: Idea[]): boolean =>
  any.some((idea) => ideas[idea] !== undefined);

/** Ideas that make a header speak of something else than the account itself. */
const notTheAccount: readonly Idea[] = [
  'id',
  'accountId',
  'parent',
  'owner',
  'person',
  'class',
  'grade',
  'marker',
  'revenue',
  'amount',
  'margin',
  'rate',
  'potential',
  'hours',
  'effort',
  'visits',
  'meetings',
  'place',
  'date',
  'product',
  'deal',
  'kind',
  'note',
  'reach',
  'tax',
  'staff',
  'count',
  'share',
  'change',
  'average',
  'own',
  'plan',
  'previous',
  'part',
];

/** Ideas that make a figure another figure: a share, a change, a price, a date … */
const notTheFigure: readonly Idea[] = [
  'share',
  'change',
  'average',
  'date',
  'rate',
  'class',
  'grade',
  'marker',
  'place',
  'kind',
  'note',
  'id',
  'tax',
  'staff',
  'person',
  'own',
  'reach',
  'parent',
];

/** What a header alone says about each role. */
export function headerEvidence({ ideas, words, period }: HeaderMeaning): Evidence {
  const quality = (...any: Idea[]) => Math.max(0, ...any.map((idea) => ideas[idea] ?? 0));
  const evidence: Evidence = {};
  const otherFigure = has(ideas, ...notTheFigure) && period.before + Number(period.rolling) === 0;
  const reallyOther = has(ideas, ...notTheFigure.filter((idea) => idea !== 'date')) || otherFigure;
  const figures = (['revenue', 'margin', 'hours', 'visits'] as Idea[]).filter((idea) =>
    has(ideas, idea),
  );
  const ratio = has(ideas, 'per') && (figures.length > 1 || has(ideas, 'deal', 'product'));

  if (!has(ideas, ...notTheAccount)) {
    if (has(ideas, 'account')) evidence.account = 0.95 * quality('account');
    else if (has(ideas, 'keyAccount')) evidence.account = 0.7 * quality('keyAccount');
    else if (has(ideas, 'name')) evidence.account = 0.6 * quality('name');
    else if (has(ideas, 'surname')) evidence.account = 0.55 * quality('surname');
  }

  const numberOfAnother = has(
    ideas,
    'product',
    'deal',
    'tax',
    'reach',
    'place',
    'rate',
    'date',
    'person',
    'owner',
    'parent',
    'staff',
    'count',
    'kind',
    'revenue',
    'margin',
    'hours',
    'visits',
    'own',
  );
  if (!numberOfAnother) {
    if (has(ideas, 'accountId')) evidence.accountNumber = quality('accountId');
    else if (has(ideas, 'id') && has(ideas, 'account')) evidence.accountNumber = quality('id');
    else if (has(ideas, 'id')) evidence.accountNumber = 0.5 * quality('id');
  }

  if (
    !has(
      ideas,
      'rate',
      'staff',
      'date',
      'product',
      'place',
      'note',
      'own',
      'share',
      'tax',
      'reach',
      'count',
      'deal',
    )
  ) {
    if (has(ideas, 'class') && !has(ideas, 'potential')) evidence.class = quality('class');
    else if (has(ideas, 'grade') && !has(ideas, 'potential', 'id', 'name')) {
      evidence.class = (has(ideas, 'kind') ? 0.3 : 0.5) * quality('grade');
    } else if (has(ideas, 'marker') && !has(ideas, 'potential', 'id', 'name')) {
      evidence.class = 0.4 * quality('marker');
    }
  }

  if (!reallyOther && !ratio && !has(ideas, 'cumulative', 'potential', 'count')) {
    const byProduct = has(ideas, 'product') ? 0.5 : 1;
    if (has(ideas, 'margin')) evidence.margin = quality('margin') * byProduct;
    else if (has(ideas, 'hours', 'visits', 'meetings')) {
      // The figures below.
    } else if (has(ideas, 'revenue')) evidence.revenue = quality('revenue') * byProduct;
    else if (has(ideas, 'amount') && !has(ideas, 'owner')) {
      evidence.revenue = 0.55 * quality('amount') * byProduct;
    } else if (has(ideas, 'deal') && has(ideas, 'total')) evidence.revenue = 0.3;
    else if (
      period.year !== null &&
      !has(ideas, 'account', 'name', 'owner', 'deal', 'effort', 'product')
    ) {
      evidence.revenue = 0.45;
    } else if (
      has(ideas, 'total', 'actual', 'previous') &&
      words <= 2 &&
      !has(ideas, 'account', 'deal', 'product')
    ) {
      evidence.revenue = 0.35;
    }
  }

  const otherEffort = has(
    ideas,
    'share',
    'change',
    'rate',
    'date',
    'note',
    'id',
    'own',
    'class',
    'grade',
    'person',
    'reach',
  );
  if (!otherEffort && !ratio && !has(ideas, 'revenue', 'margin', 'potential')) {
    if (has(ideas, 'hours')) evidence.hours = quality('hours');
    else if (has(ideas, 'visits')) evidence.visits = quality('visits');
    else if (has(ideas, 'effort')) evidence.hours = 0.6 * quality('effort');
    else if (has(ideas, 'meetings')) evidence.visits = 0.5 * quality('meetings');
  }

  if (has(ideas, 'potential') && !has(ideas, 'note', 'own', 'date', 'id', 'place', 'staff')) {
    evidence.potential =
      quality('potential') *
      (has(ideas, 'share', 'rate', 'change') ? 0.4 : 1) *
      (has(ideas, 'class', 'grade') ? 0.8 : 1);
  }

  if (
    has(ideas, 'owner') &&
    !has(
      ideas,
      'place',
      'date',
      'reach',
      'note',
      'revenue',
      'margin',
      'hours',
      'visits',
      'meetings',
      'potential',
      'count',
      'share',
      'class',
      'parent',
      'own',
      'rate',
      'effort',
      'product',
      'deal',
    )
  ) {
    evidence.owner =
      quality('owner') * (has(ideas, 'id') ? 0.6 : 1) * (has(ideas, 'person') ? 0.7 : 1);
  }
  return evidence;
}

/** Whether a header names something we know to be no role of ours, so that its cells must not be guessed about. */
export function isNamedOtherwise(header: HeaderMeaning): boolean {
  const known = Object.keys(header.ideas).length > 0;
  return known && Object.keys(headerEvidence(header)).length === 0;
}

const isUnknown = (header: HeaderMeaning): boolean => Object.keys(header.ideas).length === 0;

interface Scored {
  readonly column: TableColumn;
  readonly score: number;
  readonly reason: RoleReason;
}

const byHeader = (column: TableColumn): RoleReason => ({
  kind: 'header',
  header: column.header.text,
});

const noContent = ({ content }: TableColumn): boolean => content.filled === 0;

function accountScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).account ?? 0;
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.6, reason: byHeader(column) };
    if (content.text < 0.4 || content.date > 0.4 || content.contact > 0.5) {
      return { column, score: 0, reason: byHeader(column) };
    }
    const looks = 0.6 + 0.15 * content.text + 0.25 * content.distinct;
    return {
      column,
      score: said * looks * (content.fill < 0.3 ? 0.5 : 1),
      reason: byHeader(column),
    };
  }
  const reason: RoleReason = { kind: 'unique-names', header: header.text };
  const fits =
    isUnknown(header) &&
    content.filled >= 3 &&
    content.text > 0.85 &&
    content.distinct > 0.9 &&
    content.fill > 0.6 &&
    content.code < 0.3 &&
    content.contact < 0.1 &&
    content.date < 0.1 &&
    content.longestText < 80 &&
    content.meanLength > 3;
  const blankHeader = header.text === '' ? 0.08 : 0;
  return { column, score: fits ? 0.34 + 0.3 * content.legalForm + blankHeader : 0, reason };
}

function numberScore(column: TableColumn): Scored {
  const { header, content } = column;
  const evidence = headerEvidence(header);
  let said = evidence.accountNumber ?? 0;
  const codes = content.code > 0.7 || (content.numeric > 0.9 && content.wholeNumbers > 0.95);
  // "Kunde" over 10023, 10024 is the number of the account.
  if (said === 0 && (evidence.account ?? 0) >= 0.5 && content.filled > 0 && content.code > 0.8)
    said = 0.9;
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.6, reason: byHeader(column) };
    // "Nr." over 1, 2, 3 counts the rows.
    if (said <= 0.5 && content.counting && !/\bid\b|schl|code|cod/i.test(header.text)) {
      return { column, score: 0, reason: byHeader(column) };
    }
    if (!codes && (content.meanLength > 16 || content.longestText > 40 || content.text < 0.5)) {
      return { column, score: 0, reason: byHeader(column) };
    }
    // Of an old and a new number the one that every account has counts.
    const old = has(header.ideas, 'previous') ? 0.6 : 1;
    const looks = ((codes ? 0.5 : 0.25) + 0.3 * content.distinct + 0.2 * content.fill) * old;
    return { column, score: said * looks, reason: byHeader(column) };
  }
  const reason: RoleReason = { kind: 'unique-codes', header: header.text };
  const fits =
    isUnknown(header) &&
    header.text === '' &&
    content.filled >= 4 &&
    content.code > 0.95 &&
    content.distinct > 0.98 &&
    content.fill > 0.8 &&
    !content.counting &&
    content.contact < 0.1 &&
    content.money === 0 &&
    content.wholeNumbers > 0.95;
  return { column, score: fits ? 0.4 : 0, reason };
}

function classScore(column: TableColumn): Scored {
  const { header, content } = column;
  const evidence = headerEvidence(header);
  const said = evidence.class ?? 0;
  // "Kunde A", "Kunde B" are names.
  if ((evidence.account ?? 0) >= 0.5) return { column, score: 0, reason: byHeader(column) };
  const letters = content.classLetter > 0.7;
  // Every letter once, beside more rows than letters, rather explains the classes than gives them.
  const legend = content.distinct === 1 && content.fill < 0.8 && content.filled > 1 ? 0.6 : 1;
  // "Status" over nothing but A, or A and I, tells active accounts from others.
  if (letters && content.classLetters === 1 && has(header.ideas, 'marker')) {
    return { column, score: 0, reason: byHeader(column) };
  }
  if (letters) {
    if (said > 0) {
      // Of "Klasse 2024" and "Klasse 2025" the newer one is in force.
      const newer = Math.max(0, (header.period.year ?? 2000) - 2000) / 2000;
      const score = (0.55 * Math.max(said, 0.6) + 0.43 + newer) * legend;
      return {
        column,
        score: has(header.ideas, 'plan', 'previous') ? score * 0.6 : score,
        reason: byHeader(column),
      };
    }
    const guessable =
      isUnknown(header) ||
      (Object.keys(evidence).length > 0 &&
        evidence.potential === undefined &&
        evidence.owner === undefined);
    const enough = content.filled >= 3 && content.classLetters >= 2 && content.classLetter > 0.9;
    const reason: RoleReason = { kind: 'letters', header: header.text };
    return { column, score: guessable && enough ? 0.6 : 0, reason };
  }
  if (said < 0.45) return { column, score: 0, reason: byHeader(column) };
  if (noContent(column)) {
    // "Status" over nothing may become anything; "Klasse" will not.
    const score = has(header.ideas, 'class') ? said * 0.5 : 0;
    return { column, score, reason: byHeader(column) };
  }
  const words =
    content.date < 0.1 &&
    content.percent === 0 &&
    content.contact === 0 &&
    content.longestText <= 24 &&
    (content.text > 0.7 || (content.wholeNumbers > 0.95 && content.largest <= 10)) &&
    content.distinctCount <= Math.max(4, Math.min(12, content.filled * 0.6));
  // Words such as "Gold" need a mapping; "Status" or "Typ" over words is something else.
  const strong = has(header.ideas, 'class') || content.classLetter > 0.3;
  const graded = looksGraded(content.words) || (content.text < 0.3 && content.largest <= 5);
  const score = words && (strong || graded) ? 0.3 * said + (graded ? 0.35 : 0.25) : 0;
  return {
    column,
    score: has(header.ideas, 'plan', 'previous') ? score * 0.6 : score,
    reason: byHeader(column),
  };
}

/** Steps that rank accounts: X1 … Z3, Gold, Silver, Key, Top, "1. Wahl". */
function looksGraded(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const graded =
    /^(?:[a-z][1-9]?[+-]?|[a-d][a-d]|[a-d]\/[a-d]|gold|silber|silver|bronze|platin(?:um)?|diamond|oro|plata|plata|bronce|platino|argento|bronzo|or|argent|key.*|top.*|vip|standard|basis|basic|premium|target|secondary|prospect|open|chance.*|strateg.*|i{1,3}|iv|[1-5]\.?)$/i;
  const matching = words.filter((word) => graded.test(word.trim())).length;
  return matching >= words.length * 0.6;
}

function figureScore(column: TableColumn, said: number): number {
  const { content } = column;
  if (said === 0) return 0;
  if (noContent(column)) return said * 0.55;
  if (content.numeric < 0.6 || content.date > 0.3 || content.percent > 0.5) return 0;
  return said * (0.75 + 0.25 * content.numeric) * (content.counting && said < 0.8 ? 0.3 : 1);
}

function potentialScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).potential ?? 0;
  const fits =
    noContent(column) ||
    content.numeric > 0.6 ||
    (content.text > 0.6 && content.longestText <= 24 && content.distinctCount <= 12);
  return {
    column,
    score: fits ? said * (noContent(column) ? 0.55 : 0.95) : 0,
    reason: byHeader(column),
  };
}

function ownerScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).owner ?? 0;
  const repeats = content.filled < 6 ? 1 : Math.min(1, (1 - content.distinct) * 2.5 + 0.3);
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.55, reason: byHeader(column) };
    if (content.text < 0.6 || content.longestText > 50)
      return { column, score: 0, reason: byHeader(column) };
    return { column, score: said * (0.4 + 0.6 * repeats), reason: byHeader(column) };
  }
  const reason: RoleReason = { kind: 'people', header: header.text };
  const salesOverNames =
    has(header.ideas, 'revenue') && !has(header.ideas, 'class', 'grade', 'marker');
  const fits =
    (isUnknown(header) || salesOverNames || onlyNameLike(header)) &&
    content.filled >= 5 &&
    content.text > 0.9 &&
    content.person > 0.6 &&
    content.distinct < 0.55;
  return { column, score: fits ? 0.45 : 0, reason };
}

const onlyNameLike = ({ ideas }: HeaderMeaning): boolean =>
  Object.keys(ideas).every((idea) => idea === 'name' || idea === 'surname');

function best(scored: readonly Scored[], least: number): Scored | null {
  let found: Scored | null = null;
  for (const one of scored) {
    if (one.score >= least && one.score > (found?.score ?? 0) + 1e-9) found = one;
  }
  return found;
}

const chosen = ({ column, score, reason }: Scored, factor = 1): RoleChoice => ({
  column: column.column,
  confidence: Math.round(Math.min(1, score * factor) * 100) / 100,
  reason,
});

/** Nudges that decide between columns of the same figure and year: "gesamt" before a part, net before gross. */
const nuance = ({ ideas }: HeaderMeaning): number =>
  (has(ideas, 'total') ? 0.02 : 0) - (has(ideas, 'gross') ? 0.02 : 0);

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

function figure(
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
  const choice = named && named.reason !== 'running-year' ? named : (choose(scored) ?? named);
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
function guessedRevenue(columns: readonly TableColumn[]): RoleChoice | null {
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

/** Every letter once beside fewer rows than there are, and its meaning in the next column: a legend. */
function isLegend({ column, content }: TableColumn, columns: readonly TableColumn[]): boolean {
  const meaning = columns.find((one) => one.column === column + 1)?.content;
  return (
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
