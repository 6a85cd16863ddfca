/* What stands around a chart's drawing: title, legend, axes, and what the pointer is told. */
import type { ScaleOptions } from 'chart.js';
import { type ChartOptions, numberOption, option, textOption } from './chart-options.ts';

const ink = '#3c4043';
const line = '#dadce0';

export function common(): object {
  // A chart that moves on every recalculation would never stand still while somebody types.
  return { animation: false, responsive: true, maintainAspectRatio: false };
}

export function plugins(options: ChartOptions, formatNumber: (value: number) => string): object {
  const title = textOption(options, 'title');
  const subtitle = textOption(options, 'subtitle');
  const given = option(options, 'legend');
  const position = typeof given === 'string' ? given : textOption(options, 'legend.position');
  const sides = ['top', 'bottom', 'left', 'right'];
  return {
    title: {
      display: title !== null,
      text: title ?? '',
      align: 'start',
      color: textOption(options, 'titleTextStyle.color') ?? ink,
      font: { size: numberOption(options, 'titleTextStyle.fontSize') ?? 15, weight: 'normal' },
      padding: { top: 4, bottom: subtitle === null ? 10 : 2 },
    },
    subtitle: {
      display: subtitle !== null,
      text: subtitle ?? '',
      align: 'start',
      color: '#5f6368',
      padding: { bottom: 10 },
    },
    legend: {
      display: position !== 'none',
      position: position !== null && sides.includes(position) ? position : 'right',
      labels: { usePointStyle: true, color: ink, boxHeight: 8 },
    },
    tooltip: {
      callbacks: {
        label: (item: PointedAt) => {
          const name = item.dataset.label ?? item.label;
          return `${name}: ${shownValue(item, formatNumber)}`;
        },
      },
    },
  };
}

/** What the drawing library tells of the point under the pointer. */
interface PointedAt {
  readonly dataset: { readonly label?: string };
  readonly label: string;
  readonly parsed: unknown;
  readonly chart: {
    readonly config: { readonly type?: string; readonly options?: { readonly indexAxis?: string } };
  };
}

function shownValue({ parsed, chart }: PointedAt, format: (value: number) => string): string {
  if (typeof parsed === 'number') return format(parsed);
  const { x, y } = parsed as { readonly x: number; readonly y: number };
  if (chart.config.type === 'scatter') return `${format(x)} / ${format(y)}`;
  // The other axis counts the categories.
  return format(chart.config.options?.indexAxis === 'y' ? x : y);
}

export function isLogarithmic(options: ChartOptions, name: 'hAxis' | 'vAxis'): boolean {
  const scaleType = textOption(options, `${name}.scaleType`);
  return option(options, `${name}.logScale`) === true || /log/i.test(scaleType ?? '');
}

export function axis(
  options: ChartOptions,
  name: 'hAxis' | 'vAxis',
  formatNumber: (value: number) => string,
): object {
  const logarithmic = isLogarithmic(options, name);
  const least =
    numberOption(options, `${name}.viewWindow.min`) ?? numberOption(options, `${name}.minValue`);
  const most =
    numberOption(options, `${name}.viewWindow.max`) ?? numberOption(options, `${name}.maxValue`);
  return {
    type: logarithmic ? 'logarithmic' : 'linear',
    reverse: option(options, `${name}.direction`) === -1,
    ...(least !== null && !(logarithmic && least <= 0) ? { min: least } : {}),
    ...(most === null ? {} : { max: most }),
    grid: { color: line, display: option(options, `${name}.gridlines.count`) !== 0 },
    border: { display: false },
    ticks: {
      color: ink,
      maxTicksLimit: 8,
      callback: (value: number | string) => {
        const at = Number(value);
        // On a logarithmic axis chart.js offers every tick; the powers of ten say enough.
        if (logarithmic && !isPowerOfTen(at)) return '';
        return formatNumber(at);
      },
    },
    title: axisTitle(options, name),
  } satisfies Partial<ScaleOptions<'linear' | 'logarithmic'>> | object;
}

function isPowerOfTen(value: number): boolean {
  const exponent = Math.log10(value);
  return Math.abs(exponent - Math.round(exponent)) < 1e-9;
}

export function categoryAxis(options: ChartOptions, name: 'hAxis' | 'vAxis'): object {
  return {
    type: 'category',
    grid: { display: false },
    border: { color: line },
    ticks: { color: ink, autoSkip: true },
    title: axisTitle(options, name),
  };
}

function axisTitle(options: ChartOptions, name: 'hAxis' | 'vAxis'): object {
  const text = textOption(options, `${name}.title`);
  return { display: text !== null, text: text ?? '', color: ink };
}
