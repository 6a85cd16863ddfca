/** The part of Sheet that is about what lies over its cells: conditional formats, the filter, protections and charts. */
import { mismatch } from './arguments.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { enums } from './enums.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { SheetGrid } from './sheet-grid.ts';
import { type GoogleSheet, sheetApi } from './sheet-sizes.ts';

type Methods = Pick<
  GoogleSheet,
  | 'clearConditionalFormatRules'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart'
>;

export abstract class SheetRules extends SheetGrid implements Methods {
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.script.calls.rules(this.id).map(
      ({ ranges, rule }) =>
        new ConditionalFormatRule(
          this.script,
          ranges.map((place) => new Range(this.script, this.id, place)),
          rule,
        ) as never,
    );
  }

  setConditionalFormatRules(rules: unknown[]): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule)) {
      throw mismatch(`${sheetApi}.setConditionalFormatRules`, [rules]);
    }
    if (rules.some((rule) => rule.ranges.some(({ sheet }) => sheet !== this.id))) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    this.script.calls.setRules(
      this.id,
      rules.map(({ ranges, rule }) => ({ ranges: ranges.map(({ rectangle }) => rectangle), rule })),
    );
  }

  clearConditionalFormatRules(): void {
    this.script.calls.setRules(this.id, []);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return (this.script.calls.filter(this.id) ? new Filter(this.script, this.id) : null) as never;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return new Protection(
      this.script,
      this.id,
      this.script.calls.addProtection(this.id, null).id,
    ) as never;
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsSheet = type === enums.ProtectionType.SHEET;
    if (!wantsSheet && type !== enums.ProtectionType.RANGE)
      throw mismatch(`${sheetApi}.getProtections`, [type]);
    return this.script.calls
      .protections(this.id)
      .filter((one) => (one.range === null) === wantsSheet)
      .map(({ id }) => new Protection(this.script, this.id, id) as never);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.script, this.id, null) as never;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.script.calls
      .charts(this.id)
      .map((chart) => new EmbeddedChart(this.script, this.id, chart) as never);
  }

  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.insertChart`, [chart]);
    this.script.calls.insertChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }

  updateChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.updateChart`, [chart]);
    this.script.calls.updateChart(this.id, chart.chart);
    this.script.calls.reportCharts(this.id);
  }

  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(`${sheetApi}.removeChart`, [chart]);
    this.script.calls.removeChart(this.id, chart.chart.id);
    this.script.calls.reportCharts(this.id);
  }
}
