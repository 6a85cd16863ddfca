import type { Assessment } from '../../src/domain/assessment.ts';
import { isoOfDay } from '../../src/domain/day.ts';
import type { Label } from '../../src/domain/label.ts';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings, type ModelSettings } from '../../src/domain/settings.ts';
import { factorIds, type Rating, standardTraits } from '../../src/domain/traits.ts';
import { catalogues } from '../../src/text/index.ts';
import { accountTable } from '../../src/workbook/account-rows.ts';
import { readAssessments } from '../../src/workbook/assessments-tab.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan.ts';
import { type FiguredTotals, portfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import {
  assessmentEntries,
  countRows,
  duplicateEntries,
} from '../../src/workbook/portfolio-rows.ts';
import {
  type PortfolioReading,
  portfolioPage,
  portfolioPlan,
} from '../../src/workbook/portfolio-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { standingByTheBook } from '../domain/standing-by-the-book.ts';
import { pick, type Random, randomOf, whole } from './arguments.ts';

/*
 * Random portfolios with the truth beside them. The summary is written from the cells; the figures it must show are added up here from the
 * truth alone, in whole cents and hundredths of an hour.
 */

/** What a row truly says; null where its cell is blank or says nothing that can be read. */
interface TrueRow {
  readonly row: number;
  readonly key: string;
  readonly accountClass: 'A' | 'B' | 'C' | 'D' | null;
  readonly cents: number | null;
  readonly hours: number | null;
  readonly visits: number | null;
  /** The row counts for nothing. */
  readonly isOut: boolean;
  /** The row must be named among what is not counted. */
  readonly isNamed: boolean;
}

export interface RandomPortfolio {
  readonly seed: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly truth: readonly TrueRow[];
  readonly assessments: readonly Assessment[];
  readonly settings: ModelSettings;
  readonly day: number;
}

const day = 46_000;
const headerRow = 3;
const columns = { account: 1, class: 2, revenue: 3, hours: 4, visits: 5 } as const;
const header = ['Kunde', 'Klasse', 'Umsatz', 'Stunden', 'Besuche'];
const binding = { columns, key: 'account', hoursUnit: 'month', headerRow, own: {} } as const;

export function randomPortfolio(seed: number, size?: number): RandomPortfolio {
  const random = randomOf(seed);
  const chance = (share: number) => random() < share;
  const count = size ?? whole(random, 0, 60);
  const [valueShare, hoursShare, badShare] = [random(), random(), random() * 0.3];
  const rows: Cell[][] = [];
  const truth: TrueRow[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    const isAgain = i > 0 && chance(badShare / 3);
    const name = isAgain ? `Firma ${whole(random, 0, i - 1)} GmbH` : `Firma ${i} GmbH`;
    const isError = chance(badShare / 3);
    const accountClass = pick(random, ['A', 'B', 'C', 'D', null] as const);
    const isBadClass = chance(badShare / 3);
    const value = chance(valueShare) ? valueCell(random) : { cell: '', cents: null, isBad: false };
    const hours = chance(hoursShare) ? hoursCell(random) : { cell: '', hours: null, isBad: false };
    const visits = chance(0.3) ? whole(random, 0, 40) : null;
    rows.push([
      isError ? '#REF!' : name,
      isBadClass
        ? 'Neukunde'
        : accountClass === null
          ? ''
          : pick(random, [accountClass, accountClass.toLowerCase()]),
      value.cell,
      hours.cell,
      visits ?? '',
    ]);
    const key = name.toLowerCase();
    const isDouble = !isError && !isBadClass && seen.has(key);
    if (!isError && !isBadClass) seen.add(key);
    truth.push({
      row: headerRow + 1 + i,
      key,
      accountClass,
      cents: value.cents,
      hours: hours.hours,
      visits,
      isOut: isError || isBadClass || isDouble,
      isNamed: isError || isBadClass || isDouble || value.isBad || hours.isBad,
    });
  }
  const settings: ModelSettings = {
    ...defaultSettings,
    tilt: pick(random, [-10, 0, 0, 10]),
    hoursBudget: chance(0.2) ? whole(random, 0, 400) : null,
    comparison: chance(0.2) ? day - whole(random, 1, 500) : null,
  };
  const assessments = Array.from({ length: Math.round(count * random() * 4) }, (_, i) =>
    randomAssessment(random, `${i}`.padStart(4, '0'), `firma ${whole(random, 0, count)} gmbh`),
  );
  return { seed, rows, truth, assessments, settings, day };
}

function valueCell(random: Random): { cell: Cell; cents: number | null; isBad: boolean } {
  if (random() < 0.05) return { cell: 'auf Anfrage', cents: null, isBad: true };
  const cents = whole(random, -200_000, pick(random, [50_000, 5_000_000, 900_000_000]));
  if (random() < 0.7) return { cell: Number(`${cents}e-2`), cents, isBad: false };
  const [euros, rest] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100];
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, '.');
  const text = `${cents < 0 ? '-' : ''}${grouped},${String(rest).padStart(2, '0')} €`;
  return { cell: text, cents: cents === 0 ? 0 : cents, isBad: false };
}

function hoursCell(random: Random): { cell: Cell; hours: number | null; isBad: boolean } {
  if (random() < 0.05)
    return { cell: pick(random, [-3, '#DIV/0!', 'viel']), hours: null, isBad: true };
  const hours = whole(random, 0, 3000);
  return { cell: Number(`${hours}e-2`), hours, isBad: false };
}

const forms = [
  '555555 111111',
  '444444 222222',
  '333333 333333',
  '222222 444444',
  '111111 555555',
  '55.... 11....',
];

function randomAssessment(random: Random, id: string, account: string): Assessment {
  const assessed = day - whole(random, -5, 900);
  const form = pick(random, forms).replace(' ', '');
  const marks = [...form].map((mark): Rating => {
    if (mark === '.') return null;
    return Math.min(5, Math.max(1, Number(mark) + whole(random, -1, 1)));
  });
  return {
    id,
    time: `${isoOfDay(assessed)}T${String(whole(random, 8, 18)).padStart(2, '0')}:00:00`,
    day: assessed,
    rater: pick(random, ['Ada', 'Kim', 'Lou']),
    account,
    ratings: Object.fromEntries(
      standardTraits.map(({ id: trait }, i) => [trait, marks[i] ?? null]),
    ),
    factors: Object.fromEntries(
      factorIds.map((factor) => [factor, random() < 0.2 ? null : whole(random, 1, 5)]),
    ) as Assessment['factors'],
    desired: random() < 0.3 ? whole(random, 1, 5) : null,
    hours: random() < 0.2 ? whole(random, 0, 4000) / 100 : null,
    ourFailure: random() < 0.05,
    onlyThisSituation: random() < 0.05,
    nextStep: '',
    by: random() < 0.2 ? assessed + whole(random, 0, 200) : null,
    decidedBy: random() < 0.2 ? 'Kim' : '',
    note: '',
    withdrawn: random() < 0.05 ? { at: isoOfDay(day), why: 'Verwechselt' } : null,
  };
}

/** What the summary of a random portfolio is written from, read from its cells. */
function readingOf({ rows, assessments, settings, day: asOf }: RandomPortfolio): PortfolioReading {
  const context = contextOf('de_DE');
  const table = accountTable([header, ...rows], [], binding, { context, classWords: new Map() });
  const counted = countRows('Kunden', table, binding, settings, 'de');
  const portfolio = portfolioOf(counted.accounts, assessments, settings, asOf);
  const none = readAssessments([], settings.traits, context);
  const store = { ...none, missing: [], assessments, rows: assessments.map((_, i) => i + 1) };
  return {
    portfolio,
    notCounted: [
      ...counted.notCounted,
      ...duplicateEntries(portfolio),
      ...assessmentEntries(() => 'Einschätzungen', store, portfolio.accounts, 'de'),
    ],
    valueHeaders: [table.valueHeader],
    settings: { labels: {}, segments: {} },
    context,
    now: '2025-12-10T08:00:00',
  };
}

const groupOfLabel: Readonly<Record<Label, string>> = {
  customer: 'customer',
  patient: 'patient',
  'patient-signal': 'undecided',
  mixed: 'undecided',
  undecided: 'undecided',
  unknown: 'not-assessed',
};

interface TrueAccount extends TrueRow {
  readonly group: string;
  readonly level: string;
  readonly allHours: number | null;
}

/** The accounts as the rules say, with no code in common with the summary but the verdict on one form. */
function trueAccounts({ truth, assessments, settings, day: asOf }: RandomPortfolio): TrueAccount[] {
  return truth
    .filter(({ isOut }) => !isOut)
    .map((row) => {
      const own = assessments
        .filter(({ account }) => account === row.key)
        .sort((a, b) => (a.time + a.id < b.time + b.id ? -1 : 1));
      const given = own.filter(
        ({ hours, withdrawn, day: given }) =>
          hours !== null && withdrawn === null && given <= asOf && given >= asOf - 730,
      );
      const formHours = given[given.length - 1]?.hours;
      const visitHours =
        row.visits === null
          ? null
          : Math.round(((row.visits * settings.minutesPerVisit) / 60 / 12) * 100);
      const future = futureByTheBook(own, asOf);
      const { label } = standingByTheBook(own, settings, asOf);
      const [high, mid] = [60 - settings.tilt - 1e-9, 40 - settings.tilt - 1e-9];
      return {
        ...row,
        group: groupOfLabel[label],
        level:
          future === null ? 'unknown' : future >= high ? 'high' : future >= mid ? 'mid' : 'low',
        allHours: row.hours ?? (formHours == null ? visitHours : Math.round(formHours * 100)),
      };
    });
}

const weights = [0.25, 0.2, 0.15, 0.15, 0.15, 0.1];

function futureByTheBook(own: readonly Assessment[], asOf: number): number | null {
  const newest = new Map<string, number>();
  for (const one of own) {
    if (one.withdrawn !== null || one.onlyThisSituation || one.ourFailure) continue;
    if (one.day > asOf || one.day < asOf - 730) continue;
    const known = factorIds.flatMap((id, i) => {
      const level = one.factors[id];
      return level === null ? [] : [{ weight: weights[i] ?? 0, points: 25 * (level - 1) }];
    });
    const weight = known.reduce((sum, each) => sum + each.weight, 0);
    if (known.length < 4 || weight < 0.6 - 1e-9) continue;
    newest.set(one.rater, known.reduce((sum, each) => sum + each.weight * each.points, 0) / weight);
  }
  const all = [...newest.values()];
  return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** Everything that is wrong with the summary of one random portfolio, as sentences; none if all is well. */
export function portfolioMistakes(given: RandomPortfolio): string[] {
  const mistakes: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) mistakes.push(`seed ${given.seed}: ${what}`);
  };
  const reading = readingOf(given);
  const page = portfolioPage(reading, []);
  const figures = portfolioFigures(page);
  const truth = trueAccounts(given);

  const agrees = (totals: FiguredTotals, inside: readonly TrueAccount[], where: string) => {
    check(
      totals.count === inside.length,
      `${where}: ${totals.count} accounts, not ${inside.length}`,
    );
    const cents = sum(inside.map((one) => one.cents));
    const hours = sum(inside.map((one) => one.allHours));
    check(whole100(totals.value) === cents, `${where}: value ${totals.value}, not ${cents} cents`);
    check(whole100(totals.hours) === hours, `${where}: hours ${totals.hours}, not ${hours}/100`);
  };
  for (const [group, totals] of Object.entries(figures.headline.totals)) {
    agrees(
      totals,
      truth.filter((one) => one.group === group),
      `headline ${group}`,
    );
  }
  const { shares, basis } = figures.headline;
  const isTimed = truth.some((one) => (one.allHours ?? 0) > 0);
  check((basis === 'hours') === isTimed, `basis ${basis}`);
  if (shares === null) check(truth.length === 0, 'no shares');
  else {
    const all = Object.values(shares).reduce((total, share) => total + share, 0);
    check(all === 100, `shares add up to ${all}`);
    const of = (one: TrueAccount) => (isTimed ? (one.allHours ?? 0) : 1);
    const whole = truth.reduce((total, one) => total + of(one), 0);
    for (const [group, share] of Object.entries(shares)) {
      const part = truth
        .filter((one) => one.group === group)
        .reduce((total, one) => total + of(one), 0);
      check(Math.abs(share - (100 * part) / whole) < 1, `share of ${group}: ${share}`);
    }
  }
  const placed: string[] = [];
  for (const [accountClass, levels] of Object.entries(figures.matrix)) {
    for (const [level, cell] of Object.entries(levels)) {
      const inside = truth.filter(
        (one) => (one.accountClass ?? 'none') === accountClass && one.level === level,
      );
      agrees(cell, inside, `matrix ${accountClass} × ${level}`);
      check(
        cell.customers === inside.filter(({ group }) => group === 'customer').length,
        'customers',
      );
      check(cell.patients === inside.filter(({ group }) => group === 'patient').length, 'patients');
      placed.push(...cell.accounts);
    }
  }
  check(placed.length === truth.length, `${placed.length} accounts in the matrix`);
  check(new Set(placed).size === truth.length, 'an account in two cells');
  const { missing: _, sheets, ...coverage } = figures.coverage;
  check(coverage.accounts === truth.length, 'coverage');
  check(sheets.reduce((total, { count }) => total + count, 0) === truth.length, 'sheets');

  const named = new Set(
    figures.notCounted.filter(({ sheet }) => sheet === 'Kunden').flatMap(({ rows }) => rows),
  );
  for (const { row, isNamed } of given.truth) {
    check(
      named.has(row) === isNamed,
      `row ${row} ${isNamed ? 'is not' : 'is'} named as not counted`,
    );
  }
  const known = new Set(truth.map(({ key }) => key));
  const lost = given.assessments.filter(({ account }) => !known.has(account)).length;
  const orphans = figures.notCounted.filter(({ kind }) => kind === 'assessments-without-row');
  check(orphans.reduce((total, { rows }) => total + rows.length, 0) === lost, 'orphans');

  const { hours } = figures;
  if (hours.accounts.length > 0) {
    const advised = hours.accounts.reduce((total, one) => total + 100 * one.advised, 0);
    const most = truth
      .filter((one) => hours.isBudgetGiven || one.allHours !== null)
      .reduce(
        (total, one) => total + 100 * given.settings.hours[one.accountClass ?? 'none'].max,
        0,
      );
    const budget = 100 * (hours.budget ?? 0);
    const spent = Math.min(Math.floor(budget / 50 + 1e-9) * 50, most);
    check(advised === spent, `${advised} of ${spent} hundredths of an hour advised`);
    for (const one of hours.accounts) {
      const { min, max } = given.settings.hours[(one.class ?? 'none') as 'A'];
      check(one.advised >= min && one.advised <= max, `${one.account}: ${one.advised} hours`);
    }
  }

  const plan = portfolioPlan(page, []);
  const cells = tabOf(plan);
  mistakes.push(...matrixMistakes(given.seed, cells, figures.matrix));
  for (const cell of cells.flat()) {
    check(typeof cell !== 'number' || Number.isFinite(cell), 'a number that is none');
    check(!/undefined|NaN|\[object|null/.test(String(cell)), `a cell reads ${String(cell)}`);
  }
  const again = portfolioPlan(portfolioPage(reading, cells), cells);
  check((again.insertRows ?? []).length === 0, 'the same summary needs other rows');
  check(JSON.stringify(tabOf(again)) === JSON.stringify(cells), 'the same data give other cells');
  return mistakes;
}

function sum(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((one): one is number => one !== null);
  if (known.length === 0 && figures.length > 0) return null;
  return known.reduce((total, one) => total + one, 0);
}

/** A figure of the summary in hundredths, which must be whole. */
const whole100 = (figure: number | null) => (figure === null ? null : Math.round(figure * 100));

/** The cells of a new tab. */
export function tabOf(plan: SheetPlan): Cell[][] {
  const rows: Cell[][] = [];
  for (const { row, column, cells } of plan.cells ?? []) {
    cells.forEach((line, i) => {
      const at = rows[row - 1 + i] ?? [];
      rows[row - 1 + i] = at;
      line.forEach((cell, j) => {
        at[column - 1 + j] = plain(cell);
      });
    });
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

const plain = (cell: PlanCell): Cell => (cell === null || typeof cell === 'object' ? '' : cell);

const { measures: measureWords, terms, columns: headers } = catalogues.de.portfolio;
const measures = [
  [measureWords(terms).accounts, 'count'],
  [measureWords(terms).value, 'value'],
  [measureWords(terms).hours, 'hours'],
  [measureWords(terms).customers, 'customers'],
  [measureWords(terms).patients, 'patients'],
] as const;
const classRows = { A: 'A', B: 'B', C: 'C', D: 'D', none: 'Interessenten' } as const;

/** The matrix as it stands in the cells, against the figures. */
function matrixMistakes(
  seed: number,
  cells: readonly (readonly Cell[])[],
  matrix: ReturnType<typeof portfolioFigures>['matrix'],
): string[] {
  const mistakes: string[] = [];
  for (const [word, measure] of measures) {
    const head = cells.findIndex((line) => line[0] === word && line[7] === headers.total);
    for (const [accountClass, shown] of Object.entries(classRows)) {
      const row = head < 0 ? -1 : cells.findIndex((line, i) => i > head && line[1] === shown);
      const levels = matrix[accountClass as keyof typeof classRows];
      (['high', 'mid', 'low', 'unknown'] as const).forEach((level, i) => {
        const cell = levels[level];
        const expected = cell[measure] ?? (cell.count > 0 ? '?' : 0);
        const got = row < 0 ? undefined : cells[row]?.[3 + i];
        const isLeftOut = head < 0 && (expected === 0 || expected === '?');
        if (got !== expected && !isLeftOut) {
          mistakes.push(
            `seed ${seed}: ${word} ${shown} × ${level} reads ${String(got)}, not ${expected}`,
          );
        }
      });
    }
  }
  return mistakes;
}

/** Random portfolios from a seed on, and what was wrong with them. */
export function runPortfolioFuzz(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    portfolioMistakes(randomPortfolio(seed + i)),
  ).flat();
}
