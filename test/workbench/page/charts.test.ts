import { expect, test } from 'vitest';
import { chartConfiguration, hasValues } from '../../../src/workbench/page/chart-config.ts';
import { numberOption, option, textOption } from '../../../src/workbench/page/chart-options.ts';
import { type ChartTable, chartTable } from '../../../src/workbench/page/chart-table.ts';
import type { ChartView } from '../../../src/workbench/server-protocol.ts';

const cells: Record<string, (string | number | null)[][]> = {
  Portfolio: [
    ['Revenue', 'Customer', 'Patient'],
    [100, 40, null],
    [0, 50, null],
    [10_000, null, 70],
  ],
};

const table = chartTable(
  [
    { sheet: 'Portfolio', row: 0, column: 0, rowCount: 4, columnCount: 1 },
    { sheet: 'Portfolio', row: 0, column: 1, rowCount: 4, columnCount: 2 },
  ],
  1,
  (sheet, row, column) => {
    const value = cells[sheet]?.[row]?.[column] ?? null;
    return { value, shown: value === null ? '' : String(value) };
  },
) as ChartTable;

function drawn(type: string, options: Record<string, unknown>) {
  const view: ChartView = {
    id: '1',
    sheet: 'Portfolio',
    type,
    ranges: [],
    headers: 1,
    options,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
  };
  const configuration = chartConfiguration(view, table, String);
  if (!configuration) throw new Error(`${type} is not drawn`);
  return JSON.parse(JSON.stringify(configuration));
}

test.each([
  ['nested', { vAxis: { title: 'Score' } }],
  ['dotted', { 'vAxis.title': 'Score' }],
])('an option is found where it is %s', (_, options) => {
  expect(textOption(options, 'vAxis.title')).toBe('Score');
});

test('series options are found by number, in an object, a list and with dots', () => {
  expect(option({ series: { 1: { color: 'red' } } }, 'series.1.color')).toBe('red');
  expect(option({ series: [{}, { color: 'red' }] }, 'series.1.color')).toBe('red');
  expect(option({ 'series.1.color': 'red' }, 'series.1.color')).toBe('red');
  expect(option({ 'series.1': { color: 'red' } }, 'series.1.color')).toBe('red');
  expect(option({ series: [{}] }, 'series.1.color')).toBeUndefined();
});

test('a number may be given as text, as builders do', () => {
  expect(numberOption({ width: '480' }, 'width')).toBe(480);
  expect(numberOption({ width: 'wide' }, 'width')).toBeNull();
});

test('ranges side by side are one table: places first, then a series for each column', () => {
  expect(table.domain.name).toBe('Revenue');
  expect(table.series.map(({ name }) => name)).toEqual(['Customer', 'Patient']);
  expect(table.series[1]?.cells.map(({ value }) => value)).toEqual([null, null, 70]);
});

test('a scatter chart has a series per column with the colours and markers it was given', () => {
  const { data } = drawn('SCATTER', {
    series: {
      0: { color: '#BFE1F6' },
      1: { color: '#E69F00', pointShape: 'diamond', pointSize: 10 },
    },
  });
  expect(data.datasets).toMatchObject([
    { label: 'Customer', backgroundColor: '#BFE1F6', pointStyle: 'circle' },
    { label: 'Patient', backgroundColor: '#E69F00', pointStyle: 'rectRot', pointRadius: 5 },
  ]);
  expect(data.datasets[0].data).toEqual([
    { x: 100, y: 40 },
    { x: 0, y: 50 },
  ]);
});

test.each([
  ['logScale', { hAxis: { logScale: true } }],
  ['scaleType', { hAxis: { scaleType: 'log' } }],
])('a logarithmic axis, by %s, leaves out what has no logarithm', (_, options) => {
  const { data, options: drawing } = drawn('SCATTER', options);
  expect(drawing.scales.x.type).toBe('logarithmic');
  expect(drawing.scales.y.type).toBe('linear');
  expect(data.datasets[0].data).toEqual([{ x: 100, y: 40 }]);
});

test('columns stand, bars lie, and only stacked ones are stacked', () => {
  expect(drawn('COLUMN', {}).options).toMatchObject({
    indexAxis: 'x',
    scales: { x: { type: 'category', stacked: false }, y: { type: 'linear', stacked: false } },
  });
  expect(drawn('BAR', { isStacked: true }).options).toMatchObject({
    indexAxis: 'y',
    scales: { y: { type: 'category', stacked: true }, x: { type: 'linear', stacked: true } },
  });
});

test('axis titles stand where Google puts them, also when bars lie on their side', () => {
  const { scales } = drawn('BAR', {
    hAxis: { title: 'Hours' },
    vAxis: { title: 'Account' },
  }).options;
  expect(scales.x.title.text).toBe('Hours');
  expect(scales.y.title.text).toBe('Account');
});

test('bars stacked to 100 percent are shares of their row', () => {
  const { data } = drawn('COLUMN', { isStacked: 'percent' });
  expect(data.datasets[1].data).toEqual([null, null, 100]);
});

test('a pie draws the first series, with a colour for each slice', () => {
  const { data, type } = drawn('PIE', { colors: ['#111111', '#222222'], pieHole: 0.5 });
  expect(type).toBe('doughnut');
  expect(data.datasets).toHaveLength(1);
  expect(data.datasets[0].backgroundColor).toEqual(['#111111', '#222222', '#111111']);
});

test('title and legend follow the options; without a word the legend stands at the right', () => {
  expect(drawn('PIE', { title: 'Hours' }).options.plugins).toMatchObject({
    title: { display: true, text: 'Hours' },
    legend: { display: true, position: 'right' },
  });
  expect(drawn('PIE', { legend: 'none' }).options.plugins.legend.display).toBe(false);
  expect(drawn('PIE', { legend: { position: 'bottom' } }).options.plugins.legend.position).toBe(
    'bottom',
  );
});

test('a type the workbench does not draw is said to be one', () => {
  const view = { type: 'GAUGE', options: {} } as unknown as ChartView;
  expect(chartConfiguration(view, table, String)).toBeNull();
});

test('a table without a single number has nothing to draw', () => {
  expect(hasValues(table)).toBe(true);
  expect(hasValues({ domain: table.domain, series: [] })).toBe(false);
});

test.each([
  ['BAR', { x: 71, y: 3 }, 'Customer: 71'],
  ['COLUMN', { x: 3, y: 71 }, 'Customer: 71'],
  ['LINE', { x: 3, y: 71 }, 'Customer: 71'],
  ['SCATTER', { x: 3, y: 71 }, 'Customer: 3 / 71'],
  ['PIE', 71, 'Customer: 71'],
])(
  'the pointer on a point of a chart %s is told its value, not its place',
  (type, parsed, told) => {
    const view = { id: '1', sheet: 'Portfolio', type, ranges: [], headers: 1, options: {} };
    const place = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
    const config = chartConfiguration({ ...view, ...place }, table, String);
    const { plugins } = (config as NonNullable<typeof config>).options as {
      plugins: { tooltip: { callbacks: { label(item: object): string } } };
    };
    const point = { dataset: { label: 'Customer' }, label: '100', parsed, chart: { config } };
    expect(plugins.tooltip.callbacks.label(point)).toBe(told);
  },
);
