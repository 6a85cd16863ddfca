import { futureLevels } from '../domain/portfolio.ts';
import { groups } from '../domain/portfolio-account.ts';
import { classesAndNone } from '../domain/settings.ts';
import type { PlanCell } from './plan.ts';
import {
  type Block,
  type BlockRow,
  blank,
  hoursCell,
  line,
  money,
  type PortfolioPage,
  table,
} from './portfolio-block.ts';

/** The headline as one sentence. */
export function headlineText({ portfolio, words }: PortfolioPage): string {
  const { shares, basis } = portfolio.headline;
  if (shares === null) return words.noHeadline;
  return words.headline({ customers: shares.customer, patients: shares.patient, basis });
}

/** What the page is about, its answer, and the four groups the time goes to. */
export function headlineBlock(page: PortfolioPage): Block {
  const { portfolio, words, dayText, written } = page;
  const { headline, coverage, gaps, sheets } = portfolio;
  const { columns } = words;
  const rows: BlockRow[] = [
    line('title', words.title),
    line('finding', headlineText(page)),
    line('note', words.stamp({ asOf: dayText(portfolio.asOf), written })),
    line('note', words.coverage(coverage)),
    line('note', words.patientMeaning),
    ...gaps.map((gap) => line('body', words.gaps[gap])),
    blank,
  ];
  const head = rows.length;
  rows.push(
    ...table(
      [
        [columns.group, 'text'],
        [columns.share, 'percent'],
        [columns.accounts, 'whole'],
        [columns.value, 'value'],
        [columns.hours, 'hours'],
      ],
      groups.map((group): PlanCell[] => {
        const totals = headline.totals[group];
        return [
          words.groups[group],
          headline.shares === null ? null : headline.shares[group] / 100,
          totals.count,
          money(totals.valueCents),
          hoursCell(totals.hours),
        ];
      }),
    ),
  );
  if (sheets.length > 1) {
    rows.push(
      blank,
      line('section', words.sheets),
      ...table(
        [
          [columns.sheet, 'text'],
          ['', 'text'],
          [columns.accounts, 'whole'],
          [columns.value, 'value'],
          [columns.hours, 'hours'],
        ],
        sheets.map(({ sheet, totals }): PlanCell[] => [
          sheet,
          null,
          totals.count,
          money(totals.valueCents),
          hoursCell(totals.hours),
        ]),
      ),
    );
  }
  // Room for the chart beside the table.
  while (rows.length < head + 11) rows.push(blank);
  const hasHours = headline.basis === 'hours';
  return {
    id: 'headline',
    columns: 5,
    rows,
    charts: hasHours
      ? [
          {
            type: 'BAR',
            areas: [
              { row: head, rows: groups.length + 1, column: 1, columns: 1 },
              { row: head, rows: groups.length + 1, column: 5, columns: 1 },
            ],
            at: { row: head, column: 6 },
            options: {
              title: words.charts.labels,
              width: 460,
              height: 210,
              legend: { position: 'none' },
              colors: ['#56B4E9'],
              hAxis: { title: words.charts.hours, minValue: 0 },
            },
          },
        ]
      : [],
  };
}

/** Class × future: every account in exactly one cell. */
export function matrixBlock({ portfolio, words }: PortfolioPage): Block {
  const { matrix, accounts } = portfolio;
  const { columns } = words;
  const isUnseen = (one: string | null) => one !== 'A' && one !== 'B';
  const high = accounts.filter(({ level }) => level === 'high');
  const measures = [
    ['accounts', 'whole', 'count'],
    ['value', 'value', 'valueCents'],
    ['hours', 'hours', 'hours'],
    ['customers', 'whole', 'customers'],
    ['patients', 'whole', 'patients'],
  ] as const;
  const rows: BlockRow[] = [
    line(
      'section',
      words.matrix({
        high: high.length,
        accounts: accounts.length,
        unseen: high.filter(({ accountClass }) => isUnseen(accountClass)).length,
        unknown: accounts.filter(({ level }) => level === 'unknown').length,
      }),
    ),
    {
      cells: [
        columns.class,
        columns.measure,
        ...futureLevels.map((level) => words.levels[level]),
        columns.total,
      ],
      look: 'head',
      shown: ['text', 'text', 'whole', 'whole', 'whole', 'whole', 'whole'],
    },
  ];
  for (const accountClass of [...classesAndNone, null]) {
    for (const [measure, shown, field] of measures) {
      const cells = futureLevels.map((level) =>
        (accountClass === null ? classesAndNone : [accountClass]).reduce(
          (sum, one) => sum + matrix[one][level][field],
          0,
        ),
      );
      const total = cells.reduce((sum, cell) => sum + cell, 0);
      const scale = shown === 'whole' ? 1 : 100;
      rows.push({
        cells: [
          measure === 'accounts'
            ? accountClass === null
              ? words.total
              : words.classes[accountClass]
            : null,
          words.measures[measure],
          ...cells.map((cell) => cell / scale),
          total / scale,
        ],
        look: measure === 'accounts' || accountClass === null ? 'total' : 'body',
        shown: ['text', 'text', shown, shown, shown, shown, shown],
      });
    }
  }
  rows.push(blank);
  return { id: 'matrix', columns: 7, rows, charts: [] };
}
