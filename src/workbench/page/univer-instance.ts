/*
 * How Univer's user interface starts as a replica: everything it can show, and no calculation, which the host alone
 * does. Exact to version 0.25.1.
 */
import {
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingGerman from '@univerjs/preset-sheets-conditional-formatting/locales/de-DE';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreGerman from '@univerjs/preset-sheets-core/locales/de-DE';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationGerman from '@univerjs/preset-sheets-data-validation/locales/de-DE';
import dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterGerman from '@univerjs/preset-sheets-filter/locales/de-DE';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteGerman from '@univerjs/preset-sheets-note/locales/de-DE';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortGerman from '@univerjs/preset-sheets-sort/locales/de-DE';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import type { PageLanguage } from './words/words.ts';

const english = mergeLocales(
  coreEnglish,
  conditionalFormattingEnglish,
  dataValidationEnglish,
  filterEnglish,
  noteEnglish,
  sortEnglish,
);
const german = mergeLocales(
  coreGerman,
  conditionalFormattingGerman,
  dataValidationGerman,
  filterGerman,
  noteGerman,
  sortGerman,
);

/** Protection belongs to the host; text becomes a number as it is typed; functions are offered while typing. */
const hidden = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  ...[
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((group) => `formula-ui.operation.insert-function.${group}`),
];
const menu = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));

const engineName = 'UNIVER_ENGINE_FORMULA_PLUGIN';

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Resolves when the grid is on the screen. */
export async function startUniver(
  container: string,
  language: PageLanguage,
  workbook: Partial<IWorkbookData>,
  beforeWorkbook: (parts: UniverParts) => void,
): Promise<UniverParts> {
  const locale = language === 'de' ? LocaleType.DE_DE : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: language === 'de' ? german : english },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    // Its statistics speak English numbers in every language.
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu,
      footer: { statisticBar: false },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // The list's search field would take the keys away from the cell that is being typed into.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    // Only the engine itself is told not to calculate; the same switch on other plugins asks for a remote service.
    const settings =
      plugin.pluginName === engineName ? { ...options, notExecuteFormula: true } : options;
    univer.registerPlugin(plugin, settings);
  }
  const api = FUniver.newAPI(univer);
  beforeWorkbook({ univer, api });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api };
}
