import { enumeration } from './guard.ts';

/** Names of Google's enumerations that the workbench knows, in Google's order. */
export const enumNames = {
  BooleanCriteria: [
    ...([
      'CELL_EMPTY',
      'CELL_NOT_EMPTY',
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_EQUAL_TO',
      'DATE_NOT_EQUAL_TO',
    ] as const),
    ...([
      'DATE_AFTER_RELATIVE',
      'DATE_BEFORE_RELATIVE',
      'DATE_EQUAL_TO_RELATIVE',
      'NUMBER_BETWEEN',
    ] as const),
    ...([
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
    ] as const),
    ...([
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'TEXT_CONTAINS',
    ] as const),
    ...([
      'TEXT_DOES_NOT_CONTAIN',
      'TEXT_EQUAL_TO',
      'TEXT_NOT_EQUAL_TO',
      'TEXT_STARTS_WITH',
      'TEXT_ENDS_WITH',
    ] as const),
    'CUSTOM_FORMULA',
  ],
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  CopyPasteType: [
    ...([
      'PASTE_NORMAL',
      'PASTE_NO_BORDERS',
      'PASTE_FORMAT',
      'PASTE_FORMULA',
      'PASTE_DATA_VALIDATION',
    ] as const),
    ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
  ],
  DataValidationCriteria: [
    ...([
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'DATE_NOT_BETWEEN',
    ] as const),
    ...([
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
    ] as const),
    ...([
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
    ] as const),
    ...([
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_DOES_NOT_CONTAIN',
      'TEXT_EQUAL_TO',
    ] as const),
    ...([
      'TEXT_IS_VALID_EMAIL',
      'TEXT_IS_VALID_URL',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CUSTOM_FORMULA',
      'CHECKBOX',
    ] as const),
  ],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  Dimension: ['COLUMNS', 'ROWS'],
  InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
  ProtectionType: ['RANGE', 'SHEET'],
  RelativeDate: ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
  SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
} as const;

type Names = typeof enumNames;

/** Google's enumerations on SpreadsheetApp. */
export const enums = Object.fromEntries(
  Object.entries(enumNames).map(([name, names]) => [name, enumeration(name, 'enums.ts', names)]),
) as unknown as {
  readonly [K in keyof Names]: Readonly<Record<Names[K][number], import('./guard.ts').EnumValue>>;
};

export const chartTypes = enumeration('ChartType', 'enums.ts', [
  ...([
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
  ] as const),
  ...([
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ] as const),
]);
export const chartMergeStrategies = enumeration('ChartMergeStrategy', 'enums.ts', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);
export const chartHiddenDimensionStrategies = enumeration(
  'ChartHiddenDimensionStrategy',
  'enums.ts',
  [...(['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const)],
);
