import { futureLevels, type MatrixCell } from '../domain/portfolio.ts';
import { groups } from '../domain/portfolio-account.ts';
import { sumOf } from '../domain/portfolio-totals.ts';
import { type ClassOrNone, classesAndNone } from '../domain/settings.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockRow,
  besideTable,
  blank,
  blanks,
  type Column,
  chartHeight,
  line,
  type PortfolioPage,
  sumCell,
  table,
} from './portfolio-block.ts';
import { labelFigures, scatterChart } from './portfolio-figures-block.ts';

/** The headline as one sentence. */
export function headlineText({ portfolio, words, terms }: PortfolioPage): string {
  const { shares, basis } = portfolio.headline;
  if (shares === null) return words.noHeadline;
  return words.headline({
    customers: shares.customer,
    patients: shares.patient,
    notAssessed: shares['not-assessed'],
    basis,
    terms,
  });
}

/** Rows the chart of the headline covers beside the table. */
const headlineChartRows = 12;

/** What the page is about, its answer, and the four groups the time goes to. */
export function headlineBlock(page: PortfolioPage): Block {
  const { portfolio, words, terms, dayText, written, valueHeaders } = page;
  const { headline, coverage, gaps, sheets, accounts } = portfolio;
  const { columns } = words;
  const groupWords = words.groups(terms);
  const rows: BlockRow[] = [
    line('title', words.title),
    line('finding', headlineText(page)),
    line('note', words.stamp({ asOf: dayText(portfolio.asOf), written, values: valueHeaders })),
    line('note', words.coverage(coverage)),
    ...(terms === words.terms ? [line('note', words.patientMeaning)] : []),
    ...gaps.map((gap) => line('body', words.gaps[gap])),
    blank,
  ];
  const head = rows.length;
  const sums: Column[] = [
    [columns.accounts, 'whole'],
    [columns.share, 'percent'],
    [columns.value, 'whole'],
    [columns.hours, 'hours'],
  ];
  const all = {
    count: accounts.length,
    valueCents: sumOf(accounts.map(({ valueCents }) => valueCents)),
    hours: sumOf(accounts.map(({ hours }) => hours)),
  };
  const shares = headline.shares;
  const lineOf = (word: string, totals: typeof all, share: number | null): readonly PlanCell[] => [
    word,
    totals.count,
    share === null ? null : share / 100,
    sumCell(totals.valueCents, words),
    sumCell(totals.hours, words),
  ];
  rows.push(
    ...table(
      [[columns.group, 'text'], ...sums],
      groups.map((group) =>
        lineOf(groupWords[group], headline.totals[group], shares?.[group] ?? null),
      ),
    ),
    total(lineOf(words.total, all, shares === null ? null : 100), sums),
  );
  if (sheets.length > 1) {
    rows.push(
      blank,
      line('section', words.sheets),
      ...table(
        [
          [columns.sheet, 'text'],
          ...sums.map(([header, shown], i): Column => [i === 1 ? '' : header, shown]),
        ],
        sheets.map(({ sheet, totals }) => lineOf(sheet, totals, null)),
      ),
    );
  }
  const figures = labelFigures(page);
  // A blank row after the chart, too: where blocks touch, a page cannot end between them.
  if (figures !== null) rows.push(...blanks(head + headlineChartRows - rows.length));
  rows.push(blank);
  return {
    id: 'headline',
    rows,
    charts:
      figures === null
        ? []
        : [
            {
              type: 'BAR',
              figuresIn: 'figures',
              areas: figures.areas,
              at: { row: head, column: besideTable.column },
              options: {
                title: words.charts.labels,
                width: besideTable.width,
                height: chartHeight(headlineChartRows),
                legend: { position: 'none' },
                colors: figures.colors,
                isStacked: true,
                hAxis: { title: words.charts.hours, minValue: 0 },
              },
            },
          ],
  };
}

function total(cells: readonly PlanCell[], sums: readonly Column[]): BlockRow {
  return { cells, look: 'total', shown: ['text', ...sums.map(([, shown]) => shown)] };
}

/** Class × future: every account in exactly one cell. */
export function matrixBlock(page: PortfolioPage): Block {
  const { portfolio, words, terms } = page;
  const { matrix, accounts } = portfolio;
  const { columns } = words;
  const high = accounts.filter(({ level }) => level === 'high');
  const measureWords = words.measures(terms);
  const measures = [
    ['accounts', 'whole', ({ count }: MatrixCell) => count * 100],
    ['value', 'whole', ({ valueCents }: MatrixCell) => valueCents],
    ['hours', 'hours', ({ hours }: MatrixCell) => hours],
    ['customers', 'whole', ({ customers }: MatrixCell) => customers * 100],
    ['patients', 'whole', ({ patients }: MatrixCell) => patients * 100],
  ] as const;
  const head = [
    '',
    columns.class,
    columns.future,
    ...futureLevels.map((level) => words.levels[level]),
    columns.total,
  ];
  const rows: BlockRow[] = [
    line(
      'section',
      words.matrix({
        high: high.length,
        accounts: accounts.length,
        unseen: high.filter(({ accountClass }) => accountClass !== 'A' && accountClass !== 'B')
          .length,
        unknown: accounts.filter(({ level }) => level === 'unknown').length,
      }),
    ),
  ];
  const scatter = scatterChart(page, rows.length);
  if (scatter !== null) rows.push(...blanks(scatter.rows), blank);
  for (const [measure, shown, figure] of measures) {
    // A table of nothing but zeros and unknowns says nothing.
    const figures =
      accounts.length === 0
        ? []
        : classesAndNone.flatMap((one) => futureLevels.map((level) => figure(matrix[one][level])));
    if (!figures.some((each) => each !== null && each !== 0)) continue;
    const shownAs = ['text', 'text', 'text', shown, shown, shown, shown, shown] as const;
    rows.push({ cells: [measureWords[measure], ...head.slice(1)], look: 'head', shown: shownAs });
    const sums = (classes: readonly ClassOrNone[]): PlanCell[] => {
      const cells = futureLevels.map((level) => classes.map((one) => matrix[one][level]));
      return [...cells, cells.flat()].map((inside) =>
        sumCell(sumOf(inside.filter(({ count }) => count > 0).map(figure)), words),
      );
    };
    for (const one of classesAndNone) {
      rows.push({
        cells: [null, words.classes[one], null, ...sums([one])],
        look: 'body',
        shown: shownAs,
      });
    }
    rows.push({
      cells: [null, words.total, null, ...sums(classesAndNone)],
      look: 'total',
      shown: shownAs,
    });
  }
  rows.push(blank);
  return { id: 'matrix', rows, charts: scatter === null ? [] : [scatter.chart] };
}
