import { Chart, registerables } from 'chart.js';
import type { ChartView } from '../server-protocol.ts';
import { chartConfiguration, hasValues } from './chart-config.ts';
import { numberOption, textOption } from './chart-options.ts';
import { type ChartCell, chartTable } from './chart-table.ts';
import { element } from './dom.ts';
import type { PageWords } from './words/catalogue.ts';

Chart.register(...registerables);
Chart.defaults.font.family = 'Arial, Helvetica, sans-serif';

/** A chart's size where its builder names none, as in Sheets. */
const defaultSize = { width: 600, height: 371 };

/** Where things lie on the grid's canvas, in pixels of the page. */
export interface GridView {
  readonly sheet: string;
  /** The visible part of the sheet a cell belongs to: what lies outside of it is cut off. */
  readonly area: (
    row: number,
    column: number,
  ) => {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** The cell's upper left corner relative to its area. */
  readonly corner: (row: number, column: number) => { readonly x: number; readonly y: number };
  readonly scale: number;
}

export interface ChartSources {
  readonly cell: (sheet: string, row: number, column: number) => ChartCell;
  readonly view: () => GridView | null;
  readonly words: PageWords;
  readonly locale: string;
}

interface DrawnChart {
  readonly view: ChartView;
  readonly clip: HTMLElement;
  readonly frame: HTMLElement;
  drawing: Chart | null;
  /** What was drawn last, to draw again only when a value changed. */
  state: string;
}

/** The charts of the sheet in view, floating over the grid and moving with it. */
export class ChartLayer {
  private readonly place: HTMLElement;
  private readonly sources: ChartSources;
  private readonly numbers: Intl.NumberFormat;
  private views: readonly ChartView[] = [];
  private drawn: DrawnChart[] = [];
  private sheet = '';

  constructor(place: HTMLElement, sources: ChartSources) {
    this.place = place;
    this.sources = sources;
    this.numbers = new Intl.NumberFormat(sources.locale.replace('_', '-'), {
      maximumFractionDigits: 2,
    });
  }

  show(views: readonly ChartView[]): void {
    this.views = views;
    this.clear();
    this.refresh();
  }

  /** After values changed or another sheet came into view. */
  refresh(): void {
    const view = this.sources.view();
    if (!view) return;
    if (view.sheet !== this.sheet) {
      this.clear();
      this.sheet = view.sheet;
    }
    if (this.drawn.length === 0) {
      this.drawn = this.views
        .filter(({ sheet }) => sheet === view.sheet)
        .map((chart) => this.create(chart));
    }
    for (const chart of this.drawn) this.draw(chart);
    this.putInPlace(view);
  }

  /** After the grid scrolled, zoomed or changed the sizes of rows and columns. */
  move(): void {
    const view = this.sources.view();
    if (!view) return;
    if (view.sheet !== this.sheet) this.refresh();
    else this.putInPlace(view);
  }

  private clear(): void {
    for (const { drawing, clip } of this.drawn) {
      drawing?.destroy();
      clip.remove();
    }
    this.drawn = [];
  }

  private create(view: ChartView): DrawnChart {
    const frame = element('div', { class: 'wb-chart', 'data-chart': view.id });
    const clip = element('div', { class: 'wb-chart-clip' }, frame);
    this.place.append(clip);
    return { view, clip, frame, drawing: null, state: '' };
  }

  private draw(chart: DrawnChart): void {
    const { words, cell } = this.sources;
    const { view, frame } = chart;
    const table = chartTable(view.ranges, view.headers, cell);
    const state = JSON.stringify(table);
    if (state === chart.state) return;
    chart.state = state;
    chart.drawing?.destroy();
    chart.drawing = null;
    const title = textOption(view.options, 'title') ?? '';
    const configuration =
      table && chartConfiguration(view, table, (value) => this.numbers.format(value));
    if (!table || !configuration || !hasValues(table)) {
      const message = configuration ? words.chartEmpty : words.chartUnknown({ type: view.type });
      frame.replaceChildren(
        element('p', { class: 'wb-chart-title' }, title),
        element('p', { class: 'wb-chart-empty' }, message),
      );
      return;
    }
    const canvas = element('canvas', {
      role: 'img',
      'aria-label': words.chartDescription({ title, type: view.type }),
    });
    frame.replaceChildren(canvas);
    chart.drawing = new Chart(canvas, configuration);
  }

  private putInPlace(view: GridView): void {
    for (const { view: chart, clip, frame } of this.drawn) {
      const area = view.area(chart.row, chart.column);
      const corner = view.corner(chart.row, chart.column);
      const { scale } = view;
      Object.assign(clip.style, {
        left: `${area.left}px`,
        top: `${area.top}px`,
        width: `${area.width}px`,
        height: `${area.height}px`,
      });
      const width = numberOption(chart.options, 'width') ?? defaultSize.width;
      const height = numberOption(chart.options, 'height') ?? defaultSize.height;
      Object.assign(frame.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${corner.x + chart.offsetX * scale}px, ${corner.y + chart.offsetY * scale}px) scale(${scale})`,
      });
    }
  }
}
