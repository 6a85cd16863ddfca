import type { ChartConfiguration, ChartDataset, ChartType, PointStyle } from 'chart.js';
import type { ChartView } from '../server-protocol.ts';
import { type ChartOptions, numberOption, option, textOption } from './chart-options.ts';
import { axis, categoryAxis, common, isLogarithmic, plugins } from './chart-surroundings.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

/** Google's own sequence of series colours. */
const googleColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7'];
const inkColor = '#3c4043';

const pointStyles: Readonly<Record<string, PointStyle>> = {
  circle: 'circle',
  triangle: 'triangle',
  square: 'rect',
  diamond: 'rectRot',
  star: 'star',
  polygon: 'rectRounded',
  cross: 'crossRot',
};

type Drawing = ChartConfiguration<ChartType>;
type Dataset = ChartDataset<ChartType>;

/** How chart.js draws a chart of this type, or null for a type it cannot draw. */
export function chartConfiguration(
  chart: ChartView,
  table: ChartTable,
  formatNumber: (value: number) => string,
): Drawing | null {
  const { options } = chart;
  switch (chart.type) {
    case 'SCATTER':
      return scatter(options, table, formatNumber);
    case 'BAR':
      return bars(options, table, 'y', formatNumber);
    case 'COLUMN':
      return bars(options, table, 'x', formatNumber);
    case 'LINE':
    case 'AREA':
    case 'STEPPED_AREA':
      return lines(options, table, chart.type, formatNumber);
    case 'PIE':
      return pie(options, table, formatNumber);
    default:
      return null;
  }
}

/** True when there is at least one number to draw. */
export function hasValues(table: ChartTable): boolean {
  return table.series.some(({ cells }) => cells.some(({ value }) => typeof value === 'number'));
}

function number(cell: ChartCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

function seriesColor(options: ChartOptions, index: number): string {
  const colors = option(options, 'colors');
  const listed = Array.isArray(colors) ? colors[index % colors.length] : undefined;
  const own = textOption(options, `series.${index}.color`);
  return own ?? (typeof listed === 'string' ? listed : null) ?? paletteColor(index);
}

function paletteColor(index: number): string {
  return googleColors[index % googleColors.length] ?? inkColor;
}

function seriesName(options: ChartOptions, index: number, name: string): string {
  return textOption(options, `series.${index}.labelInLegend`) ?? name;
}

function pointLook(options: ChartOptions, index: number): { style: PointStyle; radius: number } {
  const named =
    textOption(options, `series.${index}.pointShape`) ??
    textOption(options, `series.${index}.pointShape.type`) ??
    textOption(options, 'pointShape') ??
    'circle';
  const size =
    numberOption(options, `series.${index}.pointSize`) ?? numberOption(options, 'pointSize') ?? 7;
  return { style: pointStyles[named.toLowerCase()] ?? 'circle', radius: size / 2 };
}

function scatter(
  options: ChartOptions,
  table: ChartTable,
  formatNumber: (value: number) => string,
): Drawing {
  const logarithmic = { x: isLogarithmic(options, 'hAxis'), y: isLogarithmic(options, 'vAxis') };
  const datasets = table.series.map((column, index): Dataset => {
    const look = pointLook(options, index);
    const color = seriesColor(options, index);
    const points = column.cells.flatMap((cell, row) => {
      const x = number(table.domain.cells[row]);
      const y = number(cell);
      if (x === null || y === null) return [];
      // A logarithm has no place for nothing or less.
      if ((logarithmic.x && x <= 0) || (logarithmic.y && y <= 0)) return [];
      return [{ x, y }];
    });
    return {
      type: 'scatter',
      label: seriesName(options, index, column.name),
      data: points,
      backgroundColor: color,
      borderColor: color,
      borderWidth: look.style === 'star' || look.style === 'crossRot' ? 2 : 1,
      pointStyle: look.style,
      pointRadius: look.radius,
      pointHoverRadius: look.radius + 2,
    };
  });
  return {
    type: 'scatter',
    data: { datasets },
    options: {
      ...common(),
      plugins: plugins(options, formatNumber),
      scales: {
        x: axis(options, 'hAxis', formatNumber),
        y: axis(options, 'vAxis', formatNumber),
      },
    },
  } as Drawing;
}

function bars(
  options: ChartOptions,
  table: ChartTable,
  indexAxis: 'x' | 'y',
  formatNumber: (value: number) => string,
): Drawing {
  const stacking = option(options, 'isStacked');
  const isStacked = stacking !== undefined && stacking !== false && stacking !== 'false';
  const asShares = stacking === 'percent' || stacking === 'relative';
  const totals = table.domain.cells.map((_, row) =>
    table.series.reduce((sum, { cells }) => sum + Math.abs(number(cells[row]) ?? 0), 0),
  );
  const datasets = table.series.map(
    (column, index): Dataset => ({
      type: 'bar',
      label: seriesName(options, index, column.name),
      data: column.cells.map((cell, row) => {
        const value = number(cell);
        const total = totals[row] ?? 0;
        return asShares && value !== null && total > 0 ? (100 * value) / total : value;
      }),
      backgroundColor: seriesColor(options, index),
      maxBarThickness: 48,
      categoryPercentage: 0.75,
      barPercentage: 0.95,
    }),
  );
  // Google names the axes by where they lie, which for bars turned on their side is the other way round.
  const [categories, values] = indexAxis === 'x' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const names = { x: 'hAxis', y: 'vAxis' } as const;
  return {
    type: 'bar',
    data: { labels: table.domain.cells.map(({ shown }) => shown), datasets },
    options: {
      ...common(),
      indexAxis,
      plugins: plugins(options, formatNumber),
      scales: {
        [categories]: {
          ...categoryAxis(options, names[categories]),
          stacked: isStacked,
          reverse: option(options, `${names[categories]}.direction`) === -1,
        },
        [values]: { ...axis(options, names[values], formatNumber), stacked: isStacked },
      },
    },
  } as Drawing;
}

function lines(
  options: ChartOptions,
  table: ChartTable,
  type: 'LINE' | 'AREA' | 'STEPPED_AREA',
  formatNumber: (value: number) => string,
): Drawing {
  const datasets = table.series.map((column, index): Dataset => {
    const look = pointLook(options, index);
    const color = seriesColor(options, index);
    return {
      type: 'line',
      label: seriesName(options, index, column.name),
      data: column.cells.map((cell) => number(cell)),
      borderColor: color,
      backgroundColor: type === 'LINE' ? color : `${color}55`,
      fill: type !== 'LINE',
      stepped: type === 'STEPPED_AREA',
      pointStyle: look.style,
      pointRadius: numberOption(options, 'pointSize') === null ? 0 : look.radius,
      borderWidth: numberOption(options, 'lineWidth') ?? 2,
    };
  });
  return {
    type: 'line',
    data: { labels: table.domain.cells.map(({ shown }) => shown), datasets },
    options: {
      ...common(),
      plugins: plugins(options, formatNumber),
      scales: {
        x: categoryAxis(options, 'hAxis'),
        y: axis(options, 'vAxis', formatNumber),
      },
    },
  } as Drawing;
}

function pie(
  options: ChartOptions,
  table: ChartTable,
  formatNumber: (value: number) => string,
): Drawing {
  const [values] = table.series;
  const colors = table.domain.cells.map(
    (_, row) => textOption(options, `slices.${row}.color`) ?? seriesColor(options, row),
  );
  const hole = numberOption(options, 'pieHole') ?? 0;
  return {
    type: 'doughnut',
    data: {
      labels: table.domain.cells.map(({ shown }) => shown),
      datasets: [
        {
          data: (values?.cells ?? []).map((cell) => Math.max(0, number(cell) ?? 0)),
          backgroundColor: colors,
          borderColor: '#ffffff',
          borderWidth: 1,
        },
      ],
    },
    options: {
      ...common(),
      cutout: `${hole * 100}%`,
      plugins: plugins(options, formatNumber),
    },
  } as Drawing;
}
