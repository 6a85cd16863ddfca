import { labels as allLabels, type Label } from '../domain/label.ts';
import { byValue } from '../domain/portfolio.ts';
import type { PortfolioAccount } from '../domain/portfolio-account.ts';
import { sumOf } from '../domain/portfolio-totals.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockChart,
  type BlockRow,
  blank,
  chartHeight,
  line,
  type PortfolioPage,
  pageWidth,
  table,
  units,
} from './portfolio-block.ts';
import { accountCells, accountColumns } from './portfolio-lists.ts';

/*
 * The visible cells behind the charts, at the end of the page, and the charts that stand further up.
 */

/** More points than this cannot be told apart. */
const plottedAccounts = 150;
/** Rows the scatter covers. */
const scatterRows = 14;

/** One series of the scatter for each label, told apart by shape as well as by colour. */
const series: readonly {
  readonly labels: readonly Label[];
  readonly shown: Label;
  readonly color: string;
  readonly shape: string;
}[] = [
  { labels: ['customer'], shown: 'customer', color: '#2B8CBE', shape: 'circle' },
  { labels: ['patient'], shown: 'patient', color: '#E69F00', shape: 'square' },
  { labels: ['patient-signal'], shown: 'patient-signal', color: '#8A5A00', shape: 'triangle' },
  { labels: ['mixed', 'undecided'], shown: 'undecided', color: '#6E6E6E', shape: 'diamond' },
  { labels: ['unknown'], shown: 'unknown', color: '#9A9A9A', shape: 'star' },
];

/** Labels in the order of the bars, and which of three colours they have. */
const barOf: Readonly<Record<Label, 0 | 1 | 2>> = {
  customer: 0,
  patient: 1,
  'patient-signal': 2,
  mixed: 2,
  undecided: 2,
  unknown: 2,
};
const barColors = ['#56B4E9', '#E69F00', '#B5B5B5'];
const barLabels: readonly Label[] = [
  'customer',
  ...allLabels.filter((label) => barOf[label] === 2),
  'patient',
];

/** Where the figures by label stand within the block of figures; null where no hours are known. */
export function labelFigures({ portfolio }: PortfolioPage): {
  readonly areas: BlockChart['areas'];
  readonly colors: readonly string[];
} | null {
  if (portfolio.headline.basis !== 'hours') return null;
  const rows = barLabels.length + 1;
  return {
    areas: [
      { row: 1, rows, column: 0, columns: 1 },
      { row: 1, rows, column: 3, columns: 3 },
    ],
    colors: barColors,
  };
}

function labelRows({ portfolio, words, terms, labels }: PortfolioPage): BlockRow[] {
  if (portfolio.headline.basis !== 'hours') return [];
  const groupWords = words.groups(terms);
  return [
    line('section', words.labelFigures),
    ...table(
      [
        [words.columns.label, 'text'],
        [words.columns.accounts, 'whole'],
        ['', 'text'],
        [groupWords.customer, 'hours'],
        [groupWords.patient, 'hours'],
        [words.others, 'hours'],
      ],
      barLabels.map((label): PlanCell[] => {
        const inside = portfolio.accounts.filter(({ standing }) => standing.label === label);
        const hours = units(sumOf(inside.map((account) => account.hours)));
        const bars: PlanCell[] = [null, null, null];
        bars[barOf[label]] = inside.length === 0 ? null : hours;
        return [labels[label], inside.length, null, ...bars];
      }),
    ),
    blank,
  ];
}

/** Accounts with a value and a future, the largest first. */
function plotted({ portfolio }: PortfolioPage): PortfolioAccount[] {
  return portfolio.accounts
    .filter(({ valueCents, future }) => (valueCents ?? 0) > 0 && future !== null)
    .sort(byValue)
    .slice(0, plottedAccounts);
}

/** Value (logarithmic) × future, and the rows it covers from `row` on; null where nothing can be plotted. */
export function scatterChart(
  page: PortfolioPage,
  row: number,
): { readonly chart: BlockChart; readonly rows: number } | null {
  const { words } = page;
  const points = plotted(page).length;
  if (points === 0) return null;
  const head = labelRows(page).length + 1;
  return {
    rows: scatterRows,
    chart: {
      type: 'SCATTER',
      figuresIn: 'figures',
      areas: [{ row: head, rows: points + 1, column: 3, columns: series.length + 1 }],
      at: { row, column: 0 },
      options: {
        title: words.charts.scatter,
        width: pageWidth,
        height: chartHeight(scatterRows),
        hAxis: { title: words.charts.value, logScale: true },
        vAxis: { title: words.charts.future, viewWindow: { min: 0, max: 100 } },
        legend: { position: 'right' },
        colors: series.map(({ color }) => color),
        series: Object.fromEntries(
          series.map(({ shape, color }, place) => [
            place,
            { pointShape: shape, color, pointSize: 8 },
          ]),
        ),
      },
    },
  };
}

export function figuresBlock(page: PortfolioPage): Block {
  const { words, labels } = page;
  const points = plotted(page);
  const rows: BlockRow[] = labelRows(page);
  if (points.length > 0) {
    rows.push(
      line('section', words.figures),
      ...table(
        [...accountColumns(page), ...series.map(({ shown }) => [labels[shown], 'whole'] as const)],
        points.map((account): PlanCell[] => [
          ...accountCells(account),
          ...series.map((one) =>
            one.labels.includes(account.standing.label) ? account.future : null,
          ),
        ]),
      ),
    );
  }
  return { id: 'figures', rows: rows.length === 0 ? [blank] : rows, charts: [] };
}
