import type { AdvisedAccount } from '../domain/portfolio-hours.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockChart,
  type BlockRow,
  besideTable,
  blank,
  blanks,
  chartHeight,
  line,
  type PortfolioPage,
  shortTable,
  sumCell,
  table,
  units,
} from './portfolio-block.ts';
import { accountCells, accountColumns } from './portfolio-lists.ts';

/** Rows of the lists of who gives and who gets. */
const listedMoves = 10;
/** Rows the chart of the gaps covers: one for each bar, and its title and axis. */
const chartRows = (bars: number): number => bars + 4;

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
  const top = rows.length;
  rows.push(
    ...table(
      [
        [columns.segment, 'segment'],
        [columns.accounts, 'whole'],
        ['', 'text'],
        [columns.hoursNow, 'hours'],
        [columns.hoursAdvised, 'hours'],
      ],
      hours.bySegment.map(({ segment, count, now, advised }): PlanCell[] => [
        segments[segment],
        count,
        null,
        sumCell(now, words),
        isAdvised ? sumCell(advised, words) : null,
      ]),
    ),
  );
  const charts: BlockChart[] = [];
  const bars = hours.gaps.length;
  // The picture stands beside the sums and above its figures.
  if (bars > 0) rows.push(...blanks(Math.max(0, top + chartRows(bars) - rows.length)));
  rows.push(blank);
  if (bars > 0) {
    rows.push(line('section', words.gapsTitle({ count: bars })));
    const head = rows.length;
    rows.push(...moveTable(page, hours.gaps, bars), blank);
    charts.push({
      type: 'BAR',
      areas: [
        { row: head, rows: bars + 1, column: 0, columns: 1 },
        { row: head, rows: bars + 1, column: 6, columns: 1 },
      ],
      at: { row: top, column: besideTable.column },
      options: {
        title: words.charts.gaps,
        width: besideTable.width,
        height: chartHeight(chartRows(bars)),
        legend: { position: 'none' },
        colors: ['#56B4E9'],
        hAxis: { title: words.charts.hours },
      },
    });
    rows.push(...moves(page, 'gives'), ...moves(page, 'gets'));
  }
  return { id: 'hours', rows, charts };
}

function moves(page: PortfolioPage, side: 'gives' | 'gets'): BlockRow[] {
  const { words, hoursText, portfolio } = page;
  const all = portfolio.hours[side];
  const facts = {
    count: all.length,
    hours: hoursText(Math.abs(all.reduce((sum, { gap }) => sum + (gap ?? 0), 0))),
    terms: page.terms,
  };
  const title = side === 'gives' ? words.givesTitle(facts) : words.getsTitle(facts);
  return [line('section', title), ...moveTable(page, all, listedMoves), blank];
}

function moveTable(
  page: PortfolioPage,
  moved: readonly AdvisedAccount[],
  most: number,
): BlockRow[] {
  const { words, labels, segments } = page;
  const { columns } = words;
  return shortTable(
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
      units(account.hours),
      units(advised),
      units(gap),
      labels[account.standing.label],
      segments[account.segment],
    ]),
    most,
    words,
  );
}
