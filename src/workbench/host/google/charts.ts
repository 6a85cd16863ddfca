/** Charts as specifications: what to draw, from which cells, where. The workbench's page draws them. */
import type { KeptChart } from '../spreadsheet/book.ts';
import { enumName, expectArguments, mismatch } from './arguments.ts';
import { chartTypes } from './enums.ts';
import { EnumValue, StandIn } from './guard.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const api = 'SpreadsheetApp.EmbeddedChartBuilder';

export class EmbeddedChart
  extends StandIn
  implements
    Pick<
      Google,
      | 'getChartId'
      | 'getContainerInfo'
      | 'getHiddenDimensionStrategy'
      | 'getNumHeaders'
      | 'getOptions'
      | 'getRanges'
      | 'modify'
    >
{
  readonly sheet: number;
  readonly chart: KeptChart;
  constructor(script: Script, sheet: number, chart: KeptChart) {
    super(script);
    this.sheet = sheet;
    this.chart = chart;
  }
  facts() {
    return {
      name: 'EmbeddedChart',
      file: 'charts.ts',
      reads: ['getContainerInfo', 'getOptions', 'getRanges'],
    };
  }
  getChartId(): number | null {
    return this.chart.id || null;
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfo(this.script, this.chart) as never;
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return (this.chart.options['hiddenDimensionStrategy'] ?? 'IGNORE_ROWS') as never;
  }
  getNumHeaders(): number {
    return this.chart.headers;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.script, this.chart.options) as never;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.chart.ranges.map(
      ({ sheet, range }) => new Range(this.script, sheet, range) as never,
    );
  }
  modify(): GoogleBuilder {
    return new EmbeddedChartBuilder(this.script, this.sheet, this.chart) as never;
  }
}

class ChartOptions extends StandIn implements Pick<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  readonly #options: Readonly<Record<string, unknown>>;
  constructor(script: Script, options: Readonly<Record<string, unknown>>) {
    super(script);
    this.#options = options;
  }
  facts() {
    return { name: 'ChartOptions', file: 'charts.ts' };
  }
  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

class ContainerInfo
  extends StandIn
  implements
    Pick<
      GoogleAppsScript.Spreadsheet.ContainerInfo,
      'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'
    >
{
  readonly #chart: KeptChart;
  constructor(script: Script, chart: KeptChart) {
    super(script);
    this.#chart = chart;
  }
  facts() {
    return { name: 'ContainerInfo', file: 'charts.ts' };
  }
  getAnchorColumn(): number {
    return this.#chart.position.column + 1;
  }
  getAnchorRow(): number {
    return this.#chart.position.row + 1;
  }
  getOffsetX(): number {
    return this.#chart.position.offsetX;
  }
  getOffsetY(): number {
    return this.#chart.position.offsetY;
  }
}

const blank: KeptChart = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  headers: 0,
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
};

export class EmbeddedChartBuilder
  extends StandIn
  implements
    Pick<
      GoogleBuilder,
      | 'addRange'
      | 'asBarChart'
      | 'asColumnChart'
      | 'asLineChart'
      | 'asPieChart'
      | 'asScatterChart'
      | 'build'
      | 'clearRanges'
      | 'getChartType'
      | 'getRanges'
      | 'removeRange'
      | 'setChartType'
      | 'setHiddenDimensionStrategy'
      | 'setMergeStrategy'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
      | 'setTransposeRowsAndColumns'
    >
{
  readonly #sheet: number;
  #chart: KeptChart;
  constructor(script: Script, sheet: number, chart: KeptChart | null) {
    super(script);
    this.#sheet = sheet;
    this.#chart = chart ?? blank;
  }
  facts() {
    return { name: 'EmbeddedChartBuilder', file: 'charts.ts' };
  }
  build(): Google {
    return new EmbeddedChart(this.script, this.#sheet, this.#chart) as never;
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartTypes[this.#chart.type as 'COLUMN'] as never;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.build().getRanges();
  }
  addRange(range: unknown): GoogleBuilder {
    if (!(range instanceof Range)) throw mismatch(`${api}.addRange`, [range]);
    return this.#with({
      ranges: [...this.#chart.ranges, { sheet: range.sheet, range: range.rectangle }],
    });
  }
  removeRange(range: unknown): GoogleBuilder {
    if (!(range instanceof Range)) throw mismatch(`${api}.removeRange`, [range]);
    const same = JSON.stringify({ sheet: range.sheet, range: range.rectangle });
    return this.#with({ ranges: this.#chart.ranges.filter((one) => JSON.stringify(one) !== same) });
  }
  clearRanges(): GoogleBuilder {
    return this.#with({ ranges: [] });
  }
  setChartType(type: unknown): GoogleBuilder {
    return this.#with({ type: enumName(`${api}.setChartType`, type, 'ChartType') });
  }
  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as('BAR');
  }
  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as('COLUMN');
  }
  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as('LINE');
  }
  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return this.#as('PIE');
  }
  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return this.#as('SCATTER');
  }
  setHiddenDimensionStrategy(strategy: unknown): GoogleBuilder {
    const name = enumName(
      `${api}.setHiddenDimensionStrategy`,
      strategy,
      'ChartHiddenDimensionStrategy',
    );
    if (this.#chart.type === 'PIE' || this.#chart.type === 'TABLE') {
      throw new Error('The hidden dimension strategy cannot be set on this chart type.');
    }
    return this.#option('hiddenDimensionStrategy', name);
  }
  setMergeStrategy(strategy: unknown): GoogleBuilder {
    return this.#option(
      'mergeStrategy',
      enumName(`${api}.setMergeStrategy`, strategy, 'ChartMergeStrategy'),
    );
  }
  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    expectArguments(`${api}.setTransposeRowsAndColumns`, [transpose], ['boolean']);
    return this.#option('transposeRowsAndColumns', transpose);
  }
  setNumHeaders(headers: number): GoogleBuilder {
    expectArguments(`${api}.setNumHeaders`, [headers], ['number']);
    return this.#with({ headers });
  }
  setOption(option: string, value: unknown): GoogleBuilder {
    if (typeof option !== 'string') throw mismatch(`${api}.setOption`, [option, value]);
    return this.#option(
      option,
      value instanceof EnumValue ? value.name() : JSON.parse(JSON.stringify(value ?? null)),
    );
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    const args = [row, column, offsetX, offsetY];
    expectArguments(`${api}.setPosition`, args, ['number', 'number', 'number', 'number']);
    if (row < 1 || column < 1)
      throw new Error('The position of a chart counts rows and columns from 1.');
    return this.#with({ position: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }
  #with(changes: Partial<KeptChart>): GoogleBuilder {
    this.#chart = { ...this.#chart, ...changes };
    return this as never;
  }
  #option(name: string, value: unknown): GoogleBuilder {
    return this.#with({ options: { ...this.#chart.options, [name]: value } });
  }
  #as(type: string): never {
    return this.#with({ type }) as never;
  }
}
