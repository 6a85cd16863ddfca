import type { Label } from '../domain/label.ts';
import { byValue } from '../domain/portfolio.ts';
import type { AdvisedAccount } from '../domain/portfolio-hours.ts';
import type { ChartPlan, PlanCell } from './plan.ts';
import {
  type Block,
  type BlockChart,
  type BlockRow,
  blank,
  hoursCell,
  line,
  money,
  type PortfolioPage,
  table,
} from './portfolio-block.ts';
import { accountCells, accountColumns } from './portfolio-lists.ts';

/** Rows of the lists of who gives and who gets. */
const listedMoves = 10;
/** Rows a chart covers. */
const chartRows = 17;
/** More points than this cannot be told apart. */
const plottedAccounts = 150;

/** Hours now and advised, the largest gaps, who gives and who gets. Advice is shown, never applied. */
export function hoursBlock(page: PortfolioPage): Block {
  const { portfolio, words, segments, hoursText, refusal } = page;
  const { hours } = portfolio;
  const { columns } = words;
  const isAdvised = hours.accounts.length > 0;
  const moved = hours.gets.reduce((sum, { gap }) => sum + (gap ?? 0), 0);
  const rows: BlockRow[] = [
    line(
      'section',
      isAdvised
        ? words.hoursTitle({
            moved: hoursText(moved),
            budget: hoursText(hours.budget ?? 0),
            isBudgetGiven: hours.isBudgetGiven,
          })
        : (refusal ?? words.noHours),
    ),
  ];
  if (isAdvised) rows.push(line('note', words.hoursMethod));
  if (hours.leftOut > 0) rows.push(line('note', words.leftOut({ count: hours.leftOut })));
  rows.push(
    ...table(
      [
        [columns.segment, 'segment'],
        ['', 'text'],
        [columns.accounts, 'whole'],
        ['', 'text'],
        [columns.hoursNow, 'hours'],
        [columns.hoursAdvised, 'hours'],
      ],
      hours.bySegment.map(({ segment, count, now, advised }): PlanCell[] => [
        segments[segment],
        null,
        count,
        null,
        hoursCell(now),
        hoursCell(advised),
      ]),
    ),
    blank,
  );
  const charts: BlockChart[] = [];
  if (hours.gaps.length > 0) {
    rows.push(line('section', words.gapsTitle));
    const head = rows.length;
    rows.push(...moveTable(page, hours.gaps), blank);
    charts.push({
      type: 'BAR',
      areas: [
        { row: head, rows: hours.gaps.length + 1, column: 1, columns: 1 },
        { row: head, rows: hours.gaps.length + 1, column: 7, columns: 1 },
      ],
      at: { row: rows.length, column: 1 },
      options: {
        title: words.charts.gaps,
        width: 700,
        height: 340,
        legend: { position: 'none' },
        colors: ['#56B4E9'],
        hAxis: { title: words.charts.hours },
      },
    });
    for (let row = 0; row < chartRows; row++) rows.push(blank);
    rows.push(...moves(page, 'gives'), ...moves(page, 'gets'));
  }
  return { id: 'hours', columns: 9, rows, charts };
}

function moves(page: PortfolioPage, side: 'gives' | 'gets'): BlockRow[] {
  const { words, hoursText, portfolio } = page;
  const all = portfolio.hours[side];
  const facts = {
    count: all.length,
    hours: hoursText(Math.abs(all.reduce((sum, { gap }) => sum + (gap ?? 0), 0))),
  };
  const title = side === 'gives' ? words.givesTitle(facts) : words.getsTitle(facts);
  const rest = all.length - listedMoves;
  return [
    line('section', title),
    ...(all.length === 0 ? [] : moveTable(page, all.slice(0, listedMoves))),
    ...(rest > 0 ? [line('note', words.more({ count: rest }))] : []),
    blank,
  ];
}

function moveTable(page: PortfolioPage, moved: readonly AdvisedAccount[]): BlockRow[] {
  const { words, labels, segments } = page;
  const { columns } = words;
  return table(
    [
      ...accountColumns(page),
      [columns.hoursNow, 'hours'],
      [columns.hoursAdvised, 'hours'],
      [columns.gap, 'change'],
      [columns.label, 'label'],
      [columns.segment, 'segment'],
    ],
    moved.map(({ account, advised, gap }): PlanCell[] => [
      ...accountCells(account),
      hoursCell(account.hours),
      hoursCell(advised),
      hoursCell(gap),
      labels[account.standing.label],
      segments[account.segment],
    ]),
  );
}

/** One series of the chart for each label, told apart by shape as well as by colour. */
const series: readonly {
  readonly labels: readonly Label[];
  readonly shown: Label;
  readonly color: string;
  readonly shape: string;
}[] = [
  { labels: ['customer'], shown: 'customer', color: '#56B4E9', shape: 'circle' },
  { labels: ['patient'], shown: 'patient', color: '#E69F00', shape: 'square' },
  { labels: ['patient-signal'], shown: 'patient-signal', color: '#8A5A00', shape: 'triangle' },
  { labels: ['mixed', 'undecided'], shown: 'undecided', color: '#6E6E6E', shape: 'diamond' },
  { labels: ['unknown'], shown: 'unknown', color: '#B0B0B0', shape: 'star' },
];

/** The visible cells behind the scatter of value and future, and the chart itself. */
export function figuresBlock(page: PortfolioPage): Block {
  const { portfolio, words, labels } = page;
  const plotted = portfolio.accounts
    .filter(({ valueCents, future }) => (valueCents ?? 0) > 0 && future !== null)
    .sort(byValue)
    .slice(0, plottedAccounts);
  if (plotted.length === 0) return { id: 'figures', columns: 7, rows: [blank], charts: [] };
  const rows: BlockRow[] = [line('section', words.figures)];
  const chartAt = rows.length;
  for (let row = 0; row < chartRows; row++) rows.push(blank);
  const head = rows.length;
  rows.push(
    ...table(
      [
        [words.columns.account, 'text'],
        [words.columns.value, 'value'],
        ...series.map(({ shown }) => [labels[shown], 'whole'] as const),
      ],
      plotted.map((account): PlanCell[] => [
        account.name,
        money(account.valueCents),
        ...series.map((one) =>
          one.labels.includes(account.standing.label) ? account.future : null,
        ),
      ]),
    ),
    blank,
  );
  const options: ChartPlan['options'] = {
    title: words.charts.scatter,
    width: 700,
    height: 340,
    hAxis: { title: words.charts.value, logScale: true },
    vAxis: { title: words.charts.future, viewWindow: { min: 0, max: 100 } },
    legend: { position: 'right' },
    colors: series.map(({ color }) => color),
    series: Object.fromEntries(
      series.map(({ shape, color }, place) => [place, { pointShape: shape, color, pointSize: 7 }]),
    ),
  };
  const area = { row: head, rows: plotted.length + 1, column: 2, columns: series.length + 1 };
  return {
    id: 'figures',
    columns: 7,
    rows,
    charts: [{ type: 'SCATTER', areas: [area], at: { row: chartAt, column: 1 }, options }],
  };
}
