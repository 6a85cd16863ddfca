import { isoOfDay } from '../domain/day.ts';
import type { Label } from '../domain/label.ts';
import { futureLevels, type Gap } from '../domain/portfolio.ts';
import {
  type DiscussReason,
  type Group,
  groups,
  type PortfolioAccount,
} from '../domain/portfolio-account.ts';
import type { AdvisedAccount } from '../domain/portfolio-hours.ts';
import type { Totals } from '../domain/portfolio-totals.ts';
import type { FutureLevel, Segment } from '../domain/segment.ts';
import { type ClassOrNone, classesAndNone } from '../domain/settings.ts';
import type { NotCounted } from '../text/portfolio-words.ts';
import { type PortfolioPage, units } from './portfolio-block.ts';
import { notCountedText } from './portfolio-lists.ts';
import { headlineText } from './portfolio-overview.ts';

/*
 * The figures of the summary as plain JSON, complete where the tab shows the largest only: money in its own unit, hours in hours a
 * month, days as ISO dates, null for what nobody knows.
 */

export interface FiguredTotals {
  readonly count: number;
  readonly value: number | null;
  readonly hours: number | null;
}

/** An account with everything the lists say about it. */
export interface FiguredAccount {
  /** The key as it stands in the sheet. */
  readonly account: string;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly class: string | null;
  readonly value: number | null;
  readonly hours: number | null;
  readonly future: number | null;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly labelId: Label;
  readonly label: string;
  readonly segmentId: Segment;
  readonly segment: string;
  readonly lastAssessed: string | null;
}

export interface FiguredCell extends FiguredTotals {
  readonly customers: number;
  readonly patients: number;
  /** Keys of the accounts in this cell. */
  readonly accounts: readonly string[];
}

export interface FiguredMove extends FiguredAccount {
  readonly advised: number;
  readonly gap: number | null;
}

export interface PortfolioFigures {
  readonly asOf: string;
  readonly comparison: string;
  readonly headline: {
    readonly sentence: string;
    readonly basis: 'hours' | 'accounts';
    /** Whole percent that add up to 100. */
    readonly shares: Readonly<Record<Group, number>> | null;
    readonly totals: Readonly<Record<Group, FiguredTotals>>;
  };
  readonly coverage: {
    readonly accounts: number;
    readonly assessed: number;
    readonly withHours: number;
    readonly withValue: number;
    readonly missing: readonly Gap[];
    readonly sheets: readonly ({ readonly sheet: string } & FiguredTotals)[];
  };
  readonly matrix: Readonly<Record<ClassOrNone, Readonly<Record<FutureLevel, FiguredCell>>>>;
  readonly discuss: readonly (FiguredAccount & {
    readonly reasons: readonly { readonly id: DiscussReason; readonly text: string }[];
    readonly note: string | number | boolean | null;
  })[];
  readonly movers: readonly (FiguredAccount & {
    readonly before: {
      readonly labelId: Label;
      readonly label: string;
      readonly segmentId: Segment;
      readonly segment: string;
      readonly score: number | null;
    };
  })[];
  readonly toDo: readonly (FiguredAccount & {
    readonly why: 'never-assessed' | 'expired';
    readonly text: string;
  })[];
  readonly hours: {
    readonly budget: number | null;
    readonly isBudgetGiven: boolean;
    readonly bySegment: readonly {
      readonly segmentId: Segment;
      readonly segment: string;
      readonly count: number;
      readonly now: number | null;
      readonly advised: number | null;
    }[];
    /** Every account that takes part. */
    readonly accounts: readonly FiguredMove[];
    readonly gaps: readonly FiguredMove[];
    readonly gives: readonly FiguredMove[];
    readonly gets: readonly FiguredMove[];
    readonly leftOut: number;
    /** Why there is no advice, as a sentence. */
    readonly refusal: string | null;
  };
  readonly tilt: readonly (FiguredAccount & {
    readonly towardsPresentId: Segment;
    readonly towardsPresent: string;
    readonly towardsFutureId: Segment;
    readonly towardsFuture: string;
  })[];
  readonly notCounted: readonly {
    readonly sheet: string;
    readonly rows: readonly number[];
    readonly account: string;
    readonly kind: NotCounted['kind'];
    readonly text: string;
  }[];
}

export function portfolioFigures(page: PortfolioPage): PortfolioFigures {
  const { portfolio, words, terms, labels, segments, notes, notCounted, refusal } = page;
  const { headline, coverage, matrix, hours } = portfolio;
  const account = (one: PortfolioAccount): FiguredAccount => ({
    account: one.shownKey,
    name: one.name,
    sheet: one.sheet,
    row: one.row,
    class: one.accountClass,
    value: units(one.valueCents),
    hours: units(one.hours),
    future: one.future,
    score: one.standing.combined?.score ?? null,
    low: one.standing.combined?.low ?? null,
    high: one.standing.combined?.high ?? null,
    labelId: one.standing.label,
    label: labels[one.standing.label],
    segmentId: one.segment,
    segment: segments[one.segment],
    lastAssessed: one.standing.lastAssessed === null ? null : isoOfDay(one.standing.lastAssessed),
  });
  const move = ({ account: one, advised, gap }: AdvisedAccount): FiguredMove => ({
    ...account(one),
    advised: advised / 100,
    gap: units(gap),
  });
  const cell = (one: ClassOrNone, level: FutureLevel): FiguredCell => {
    const { customers, patients, ...totals } = matrix[one][level];
    return {
      ...figured(totals),
      customers,
      patients,
      accounts: portfolio.accounts
        .filter((each) => (each.accountClass ?? 'none') === one && each.level === level)
        .map(({ shownKey }) => shownKey),
    };
  };
  const reasonWords = words.reasons(terms);
  return {
    asOf: isoOfDay(portfolio.asOf),
    comparison: isoOfDay(portfolio.comparison),
    headline: {
      sentence: headlineText(page),
      basis: headline.basis,
      shares: headline.shares,
      totals: record(groups, (group) => figured(headline.totals[group])),
    },
    coverage: {
      ...coverage,
      missing: portfolio.gaps,
      sheets: portfolio.sheets.map(({ sheet, totals }) => ({ sheet, ...figured(totals) })),
    },
    matrix: record(classesAndNone, (one) => record(futureLevels, (level) => cell(one, level))),
    discuss: portfolio.discuss.map((one) => ({
      ...account(one),
      reasons: one.reasons.map((id) => ({ id, text: reasonWords[id] })),
      note: notes.get(one.key)?.note ?? null,
    })),
    movers: portfolio.movers.map(({ account: one, before }) => ({
      ...account(one),
      before: {
        labelId: before.label,
        label: labels[before.label],
        segmentId: before.segment,
        segment: segments[before.segment],
        score: before.score,
      },
    })),
    toDo: portfolio.toDo.map(({ account: one, why }) => ({
      ...account(one),
      why,
      text: words.toDoWhy[why],
    })),
    hours: {
      budget: units(hours.budget),
      isBudgetGiven: hours.isBudgetGiven,
      bySegment: hours.bySegment.map(({ segment, count, now, advised }) => ({
        segmentId: segment,
        segment: segments[segment],
        count,
        now: units(now),
        advised: units(advised),
      })),
      accounts: hours.accounts.map(move),
      gaps: hours.gaps.map(move),
      gives: hours.gives.map(move),
      gets: hours.gets.map(move),
      leftOut: hours.leftOut,
      refusal,
    },
    tilt: portfolio.tilt.map(({ account: one, towardsPresent, towardsFuture }) => ({
      ...account(one),
      towardsPresentId: towardsPresent,
      towardsPresent: segments[towardsPresent],
      towardsFutureId: towardsFuture,
      towardsFuture: segments[towardsFuture],
    })),
    notCounted: notCounted.map(({ sheet, rows, account: one, why }) => ({
      sheet,
      rows,
      account: one,
      kind: why.kind,
      text: notCountedText(words, why),
    })),
  };
}

function figured({ count, valueCents, hours }: Totals): FiguredTotals {
  return { count, value: units(valueCents), hours: units(hours) };
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
