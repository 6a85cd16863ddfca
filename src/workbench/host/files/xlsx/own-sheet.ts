/*
 * What .xlsx has no place for travels in one very hidden sheet of the saved file: developer metadata, document
 * properties, charts, sheet ids, locale and zone, protections. Anybody may have changed that sheet, so on opening it is
 * read as untrusted: every entry has the type, the size and the place it must have, or the whole sheet is ignored.
 */
import { readArea } from '../addresses.ts';
import type {
  ChartContent,
  ConditionalFormatContent,
  MetadataContent,
  ProtectionContent,
  ValidationContent,
} from '../content.ts';
import { knowsLocale } from '../guess-locale.ts';
import { cellLimit, columnLimit } from '../style-defaults.ts';

export const ownSheetName = 'Zeitwert workbench';
export const ownSheetExplanation =
  'Kept by the Zeitwert workbench: what an .xlsx file has no place for (developer metadata, document properties, chart settings, sheet ids, protections). Delete this sheet and only that is lost. / Von der Zeitwert-Werkbank: wofür .xlsx keinen Platz hat. Wird dieses Blatt gelöscht, geht nur das verloren.';

/** A rule as the file says it, and as it was meant: the file has no words for the second. */
export interface MeantRule<Rule> {
  readonly index: number;
  readonly written: string;
  readonly meant: Rule;
}

export interface OwnSheetOfSheet {
  /** The sheet's name in this file, and the one the spreadsheet gives it. */
  readonly fileName: string;
  readonly name: string;
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly metadata: readonly MetadataContent[];
  readonly charts: readonly ChartContent[];
  readonly protections: readonly ProtectionContent[];
  readonly validations: readonly MeantRule<ValidationContent>[];
  readonly conditionalFormats: readonly MeantRule<ConditionalFormatContent>[];
  /** Cells whose formula spreads by itself over an area, which the file says otherwise or not at all. */
  readonly spreads: readonly { readonly cell: string; readonly area: string }[];
  /** Cells with more text than a cell of .xlsx takes. */
  readonly longTexts: readonly { readonly cell: string; readonly text: string }[];
}

export interface OwnSheetContent {
  readonly version: 1;
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata: readonly MetadataContent[];
  readonly documentProperties: Readonly<Record<string, string>>;
  readonly sheets: readonly OwnSheetOfSheet[];
}

const pieceLength = 30_000;

/** The texts of column A: an explanation for people, then the content in pieces a cell can take. */
export function writeOwnSheet(content: OwnSheetContent): string[] {
  const json = JSON.stringify(content);
  const pieces: string[] = [];
  for (let at = 0; at < json.length; at += pieceLength) {
    pieces.push(json.slice(at, at + pieceLength));
  }
  return [ownSheetExplanation, ...pieces];
}

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest = 50_000): value is string =>
  typeof value === 'string' && value.length <= longest;
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isScalar = (value: unknown): boolean =>
  isText(value) ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));
const isColor = (value: unknown): boolean => isText(value, 9) && /^#[0-9a-f]{6}$/i.test(value);
const isRange = (value: unknown): boolean =>
  isText(value, 40) &&
  (readArea(value) !== null ||
    /^[A-Z]{1,3}:[A-Z]{1,3}$|^\d+:\d+$|^[A-Z]{1,3}\d+:[A-Z]{1,3}$/.test(value));
const isList = (value: unknown, isEntry: (entry: unknown) => boolean, most = 100_000): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isEntry);
const isWord = (value: unknown): boolean => isText(value, 60) && /^[A-Z_]+$/.test(value);

/** Exactly these entries, each as it must be; `optional` ones may be missing. */
function hasShape(
  value: unknown,
  required: Readonly<Record<string, (entry: unknown) => boolean>>,
  optional: Readonly<Record<string, (entry: unknown) => boolean>> = {},
): value is Loose {
  return (
    isRecord(value) &&
    Object.entries(required).every(([key, holds]) => holds(value[key])) &&
    Object.entries(value).every(
      ([key, entry]) =>
        Object.keys(required).includes(key) ||
        (Object.keys(optional).includes(key) && (optional[key]?.(entry) ?? false)),
    )
  );
}

const isMetadata = (value: unknown): boolean =>
  hasShape(
    value,
    {
      key: (entry) => isText(entry, 1000) && entry !== '',
      value: (entry) => isText(entry, 30_000),
      visibility: (entry) => entry === 'DOCUMENT' || entry === 'PROJECT',
    },
    {
      row: (entry) => isCount(entry, cellLimit),
      column: (entry) => isCount(entry, columnLimit - 1),
    },
  ) && !('row' in value && 'column' in value);

/** Plain values only, so that nothing but text and numbers ever reaches the page that draws a chart. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || isScalar(value)) {
    return true;
  }
  if (depth > 6) {
    return false;
  }
  return Array.isArray(value)
    ? value.length <= 10_000 && value.every((entry) => isPlain(entry, depth + 1))
    : isRecord(value) &&
        Object.entries(value).every(
          ([key, entry]) =>
            !['__proto__', 'constructor', 'prototype'].includes(key) &&
            key.length <= 200 &&
            isPlain(entry, depth + 1),
        );
}

const isChart = (value: unknown): boolean =>
  hasShape(value, {
    id: (entry) => isCount(entry, Number.MAX_SAFE_INTEGER),
    type: isWord,
    ranges: (entry) => isList(entry, (range) => isText(range, 300), 100),
    options: (entry) => isRecord(entry) && isPlain(entry),
    headers: (entry) => isCount(entry, 1000),
    position: (entry) =>
      hasShape(entry, {
        row: (row) => isCount(row, cellLimit),
        column: (column) => isCount(column, columnLimit - 1),
        offsetX: (offset) => isCount(offset, 100_000),
        offsetY: (offset) => isCount(offset, 100_000),
      }),
  });

const isProtection = (value: unknown): boolean =>
  hasShape(value, {
    range: (entry) => entry === null || isRange(entry),
    description: (entry) => isText(entry),
    warningOnly: (entry) => typeof entry === 'boolean',
    editable: (entry) => typeof entry === 'boolean',
  });

const isRanges = (value: unknown): boolean => isList(value, isRange, 10_000);

const isValidation = (value: unknown): boolean =>
  hasShape(value, {
    ranges: isRanges,
    criteria: isWord,
    values: (entry) => isList(entry, isScalar, 10_000),
    allowInvalid: (entry) => typeof entry === 'boolean',
    helpText: (entry) => entry === null || isText(entry),
    showDropdown: (entry) => typeof entry === 'boolean',
  });

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const isFormatRule = (value: unknown): boolean =>
  hasShape(value, {
    ranges: isRanges,
    rule: (rule) =>
      hasShape(rule, {
        kind: (kind) => kind === 'boolean',
        criteria: isWord,
        values: (values) => isList(values, isScalar, 10),
        style: (style) =>
          hasShape(
            style,
            {},
            {
              background: isColor,
              fontColor: isColor,
              bold: isBoolean,
              italic: isBoolean,
              underline: isBoolean,
              strikethrough: isBoolean,
            },
          ),
      }) ||
      hasShape(rule, {
        kind: (kind) => kind === 'scale',
        points: (points) =>
          isList(
            points,
            (point) =>
              hasShape(point, {
                type: isWord,
                value: (entry) => isText(entry, 100),
                color: isColor,
              }),
            3,
          ),
      }),
  });

const isMeant = (value: unknown, isRule: (rule: unknown) => boolean): boolean =>
  hasShape(value, {
    index: (entry) => isCount(entry, 100_000),
    written: (entry) => isText(entry, 1_000_000),
    meant: isRule,
  });

const isSheet = (value: unknown): boolean =>
  hasShape(value, {
    fileName: (entry) => isText(entry, 31),
    name: (entry) => isText(entry, 100) && entry !== '',
    id: (entry) => isCount(entry, 2_147_483_647),
    rowCount: (entry) => isCount(entry, cellLimit) && entry > 0,
    columnCount: (entry) => isCount(entry, columnLimit) && entry > 0,
    metadata: (entry) => isList(entry, isMetadata),
    charts: (entry) => isList(entry, isChart, 1000),
    protections: (entry) => isList(entry, isProtection, 10_000),
    validations: (entry) => isList(entry, (rule) => isMeant(rule, isValidation)),
    conditionalFormats: (entry) => isList(entry, (rule) => isMeant(rule, isFormatRule)),
    spreads: (entry) =>
      isList(entry, (spread) => hasShape(spread, { cell: isRange, area: isRange }), 1_000_000),
    longTexts: (entry) =>
      isList(
        entry,
        (text) => hasShape(text, { cell: isRange, text: (long) => isText(long) }),
        10_000,
      ),
  });

function isZone(value: unknown): boolean {
  try {
    return isText(value, 60) && new Intl.DateTimeFormat('en', { timeZone: value }) !== null;
  } catch {
    return false;
  }
}

const noRepeats = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Reads the texts of column A back; null where anything in them is not as it must be. */
export function readOwnSheet(texts: readonly string[]): OwnSheetContent | null {
  let content: unknown;
  try {
    content = JSON.parse(texts.slice(1).join(''));
  } catch {
    return null;
  }
  const isWhole = hasShape(content, {
    version: (entry) => entry === 1,
    locale: (entry) => isText(entry, 20) && knowsLocale(entry),
    timeZone: isZone,
    metadata: (entry) => isList(entry, isMetadata),
    documentProperties: (entry) =>
      isRecord(entry) &&
      Object.entries(entry).every(([key, text]) => key !== '__proto__' && isText(text, 500_000)),
    sheets: (entry) => isList(entry, isSheet, 10_000),
  });
  if (!isWhole) {
    return null;
  }
  // The shape was checked above, entry by entry; the compiler cannot follow that through predicates of predicates.
  const checked = content as unknown as OwnSheetContent;
  return noRepeats(checked.sheets.map((sheet) => sheet.id)) &&
    noRepeats(checked.sheets.map((sheet) => sheet.fileName.toLowerCase())) &&
    noRepeats(checked.sheets.map((sheet) => sheet.name.toLowerCase())) &&
    noRepeats(checked.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)))
    ? checked
    : null;
}
