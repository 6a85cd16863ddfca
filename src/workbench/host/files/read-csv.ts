import Papa from 'papaparse';
import { blankSheet, blankWorkbook } from '../blank-workbook.ts';
import type { CellContent, WorkbookContent } from './content.ts';
import { dayNumber, isoDayNumber } from './day-numbers.ts';
import { FileProblem } from './file-problem.ts';
import { guessLocale, type LocaleChoice, zoneOf } from './guess-locale.ts';
import type { OpenedFile } from './read-xlsx.ts';
import {
  cellLimit,
  columnLimit,
  defaultColumns,
  defaultRows,
  filledCellLimit,
} from './style-defaults.ts';
import { notationOf } from './xlsx/formula-tokens.ts';

const delimiters = [',', ';', '\t', '|'];

/** The text of a file in UTF-8, UTF-16 or, when it is neither, Windows-1252. Refused: what is no text at all. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const sample = bytes.subarray(0, 4000);
  const zeros = (odd: 0 | 1): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const encoding =
    (first === 0xff && second === 0xfe) || zeros(1) > sample.length / 4
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || zeros(0) > sample.length / 4
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && sample.includes(0)) {
    throw new FileProblem({ kind: 'not-text' });
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Node's own decoder of that name leaves these 32 signs, the euro among them, as control characters.
    return new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] as string);
  }
}

const windowsSigns = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** One column of numbers with a decimal comma under a heading: its commas separate nothing. */
function isColumnOfDecimals(text: string): boolean {
  const [heading = '', ...lines] = text.split(/\r?\n/);
  return (
    !heading.includes(',') &&
    lines.some((line) => line.includes(',')) &&
    lines.every((line) => line.split(',').length <= 2 && !/(?:^|\D),|,(?:\D|$)/.test(line))
  );
}

/** How often each delimiter splits the first lines, and whether into the same number of fields: the steadiest wins. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 100_000);
  if (!/[;\t|]/.test(head) && isColumnOfDecimals(head)) {
    return ';';
  }
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 60, skipEmptyLines: true });
    const widths = data.map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) {
      counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    const [common = 1, often = 0] =
      [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [];
    const score = common < 2 ? 0 : (often / widths.length) * (1 + Math.log2(common));
    if (score > best.score + 1e-9) {
      best = { delimiter, score };
    }
  }
  return best.delimiter;
}

const currency = String.raw`(?:€|\$|£|EUR|USD|CHF|GBP|Fr\.|SFr\.)`;
const commaNumber = /^[+-]?(?:\d{1,3}(?:[.\s'’\u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/;
const pointNumber = /^[+-]?(?:\d{1,3}(?:[,\s'’\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?$/;

/** The number inside a field, without currency or percent sign. */
function bareNumber(field: string): string {
  return field
    .trim()
    .replace(new RegExp(`^(?<sign>[+-]?)\\s*${currency}\\s*|\\s*${currency}$`, 'gi'), '$<sign>')
    .replace(/\s*%$/, '')
    .replace(/[\u2212\u2013]/g, '-');
}

/** Which sign separates decimals, from the fields that can only be read one way; null when none of them says. */
function decimalOf(rows: readonly (readonly string[])[]): '.' | ',' | null {
  let [comma, point] = [0, 0];
  for (const row of rows.slice(0, 2000)) {
    for (const field of row) {
      const bare = bareNumber(field);
      // 1.234 and 1,234 can be either; other groupings cannot.
      const onlyComma = commaNumber.test(bare) && !pointNumber.test(bare);
      const onlyPoint = pointNumber.test(bare) && !commaNumber.test(bare);
      comma += Number(onlyComma && bare.includes(','));
      point += Number(onlyPoint && bare.includes('.'));
    }
  }
  return comma === point ? null : comma > point ? ',' : '.';
}

const truthWords: Record<string, boolean> = {
  true: true,
  false: false,
};
const germanTruthWords: Record<string, boolean> = { wahr: true, falsch: false };

/** Text that only looks like a number: ids with leading zeros, and more digits than a number can keep. */
function isIdentifier(bare: string): boolean {
  const digits = bare.replace(/\D/g, '');
  return /^[+-]?0\d/.test(bare) || /^\+\d/.test(bare) || digits.length > 15;
}

function readDate(field: string, locale: string): CellContent | null {
  const iso = isoDayNumber(field);
  if (iso !== null) {
    const format = field.length <= 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
    return { value: iso, style: { numberFormat: format } };
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(field);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(field);
  const match = dotted ?? slashed;
  if (match === null || (dotted !== null && locale.startsWith('en'))) {
    return null;
  }
  const [first, second, written] = match.slice(1).map(Number) as [number, number, number];
  // Two digits mean this century up to 29, as Sheets reads them.
  const year = (match[3] as string).length === 4 ? written : written + (written < 30 ? 2000 : 1900);
  const monthFirst = dotted === null && locale === 'en_US';
  const day = monthFirst ? dayNumber(year, first, second) : dayNumber(year, second, first);
  const format = dotted !== null ? 'dd.mm.yyyy' : monthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy';
  return day === null ? null : { value: day, style: { numberFormat: format } };
}

function readTime(field: string): CellContent | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(field);
  if (match === null || Number(match[1]) > 23) {
    return null;
  }
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const numberFormat = match[3] === undefined ? 'hh:mm' : 'hh:mm:ss';
  return { value: seconds / 86_400, style: { numberFormat } };
}

function readNumber(field: string, decimal: '.' | ','): CellContent | null {
  const bare = bareNumber(field);
  const pattern = decimal === ',' ? commaNumber : pointNumber;
  if (!pattern.test(bare) || isIdentifier(bare)) {
    return null;
  }
  const plain = bare
    .replace(decimal === ',' ? /[.\s'’\u00a0\u202f]/g : /[,\s'’\u00a0\u202f]/g, '')
    .replace(',', '.');
  const places = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const percent = /%\s*$/.test(field);
  const money = new RegExp(currency, 'i').exec(field)?.[0];
  const number = Number(plain);
  if (percent) {
    // 12.5 % is 0.125 exactly as typed, without the dust of a division.
    const value = Number(`${plain}e-2`);
    return { value, style: { numberFormat: places === 0 ? '0%' : `0.${'0'.repeat(places)}%` } };
  }
  const digits = places === 0 ? '' : `.${'0'.repeat(places)}`;
  if (money !== undefined) {
    const inFront = /^[+-]?\s*[€$£]/.test(field.trim());
    return {
      value: number,
      style: { numberFormat: inFront ? `"${money}"#,##0${digits}` : `#,##0${digits} "${money}"` },
    };
  }
  const grouped =
    /\d[.,\s'’\u00a0\u202f]\d{3}(?!\d)/.test(bare) &&
    plain.split('.')[0] !== bare.split(decimal)[0];
  return grouped ? { value: number, style: { numberFormat: `#,##0${digits}` } } : { value: number };
}

/** One field as Sheets' import types it; text that only looks like a number stays text. */
function readField(field: string, decimal: '.' | ',', locale: string): CellContent | null {
  const trimmed = field.trim();
  if (trimmed === '') {
    return field === '' ? null : { value: field };
  }
  const truth =
    truthWords[trimmed.toLowerCase()] ??
    (locale.startsWith('de') ? germanTruthWords[trimmed.toLowerCase()] : undefined);
  if (truth !== undefined) {
    return { value: truth };
  }
  return (
    readDate(trimmed, locale) ??
    readTime(trimmed) ??
    readNumber(trimmed, decimal) ?? { value: field }
  );
}

/** A sheet name from a file name: without folders and extension, at most 100 characters. */
function sheetName(fileName: string): string {
  const name = fileName.split(/[/\\]/).pop() ?? '';
  return (
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, 100) || 'Sheet1'
  );
}

/**
 * Reads a text file of fields. Delimiter, encoding and decimal sign are found in the file itself; the locale decides how
 * dates are read and, without one asked for, follows from delimiter, decimals and words.
 */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
  options: { readonly locale?: string | undefined } = {},
): OpenedFile {
  const decoded = decodeText(bytes).replace(/^\ufeff/, '');
  // Excel's own way of naming the delimiter.
  const named = /^sep=(.)\r?\n/i.exec(decoded);
  const text = named === null ? decoded : decoded.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(text);
  const rows = Papa.parse<string[]>(text, { delimiter }).data;
  while (rows.length > 0 && rows[rows.length - 1]?.every((field) => field === '')) {
    rows.pop();
  }
  const sheet = sheetName(fileName);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > columnLimit) {
    throw new FileProblem({ kind: 'too-many-columns', sheet, limit: columnLimit });
  }
  const grid = {
    rows: Math.max(defaultRows, rows.length),
    columns: Math.max(defaultColumns, width),
  };
  if (grid.rows * grid.columns > cellLimit) {
    throw new FileProblem({ kind: 'too-many-cells', sheet, limit: cellLimit });
  }
  if (rows.reduce((sum, row) => sum + row.length, 0) > filledCellLimit) {
    throw new FileProblem({ kind: 'too-many-filled-cells', limit: filledCellLimit });
  }
  const written = decimalOf(rows);
  const locale: LocaleChoice =
    options.locale !== undefined
      ? { locale: options.locale, because: 'asked' }
      : guessLocale({
          delimiter,
          decimal: written,
          texts: [...(rows[0] ?? []), ...rows.slice(1, 6).flat()],
        });
  // What the file itself shows of its decimals comes first; only a file that shows nothing follows the locale.
  const decimal = written ?? (delimiter === ',' ? '.' : notationOf(locale.locale).decimal);
  const cells: Record<number, Record<number, CellContent>> = {};
  rows.forEach((row, rowNumber) => {
    row.forEach((field, column) => {
      const cell = readField(field, decimal, locale.locale);
      if (cell !== null) {
        const inRow = cells[rowNumber] ?? {};
        cells[rowNumber] = inRow;
        inRow[column] = cell;
      }
    });
  });
  const content: WorkbookContent = {
    ...blankWorkbook(locale.locale, zoneOf(locale.locale)),
    activeSheet: sheet,
    sheets: [{ ...blankSheet(sheet), rowCount: grid.rows, columnCount: grid.columns, cells }],
  };
  return { content, notCarried: [], locale };
}
