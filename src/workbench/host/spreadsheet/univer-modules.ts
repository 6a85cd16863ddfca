/** Univer's modules, exact to version 0.25.1. They are loaded as CommonJS: their other form needs a bundler. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const core = require('@univerjs/core') as typeof import('@univerjs/core');
export const formulas =
  require('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
export const sheets = require('@univerjs/sheets') as typeof import('@univerjs/sheets');
export const sheetsFormula =
  require('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
export const filters =
  require('@univerjs/sheets-filter') as typeof import('@univerjs/sheets-filter');
export const notes = require('@univerjs/sheets-note') as typeof import('@univerjs/sheets-note');
export const conditionalFormats =
  require('@univerjs/sheets-conditional-formatting') as typeof import('@univerjs/sheets-conditional-formatting');
export const validations =
  require('@univerjs/data-validation') as typeof import('@univerjs/data-validation');
/** What the headless workbook is made of. */
export const plugins = [
  [formulas.UniverFormulaEnginePlugin, {}],
  [(require('@univerjs/docs') as typeof import('@univerjs/docs')).UniverDocsPlugin],
  [sheets.UniverSheetsPlugin],
  // A formula with a stored result keeps it until something it reads changes; one without is computed at once.
  [sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: 1 }],
  [
    (
      require('@univerjs/sheets-data-validation') as typeof import('@univerjs/sheets-data-validation')
    ).UniverSheetsDataValidationPlugin,
  ],
  [filters.UniverSheetsFilterPlugin],
  [
    (require('@univerjs/sheets-numfmt') as typeof import('@univerjs/sheets-numfmt'))
      .UniverSheetsNumfmtPlugin,
  ],
  [conditionalFormats.UniverSheetsConditionalFormattingPlugin],
  [notes.UniverSheetsNotePlugin],
] as const;
