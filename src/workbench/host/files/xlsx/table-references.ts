import { columnLetters, quotedSheet } from '../addresses.ts';

/** A table ("list object") of the file, which structured references such as `Kunden[Umsatz]` name. */
export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

/** The cell whose formula names a table. */
export interface ReferencePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly TableArea[];
}

const unescapeColumn = (name: string): string => name.replace(/'(.)/g, '$1');

/** The parts of `[[#This Row],[Umsatz]:[Marge]]`: keywords, and the columns from first to last. */
function tableParts(text: string): { keywords: string[]; columns: string[] } {
  const inner = text.slice(1, -1);
  const keywords: string[] = [];
  const columns: string[] = [];
  const parts =
    inner.includes('[') && /^\s*@?\s*\[/.test(inner)
      ? [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map((match) => match[1] as string)
      : [inner.replace(/^@/, '')];
  if (/^\s*@/.test(inner)) {
    keywords.push('#This Row');
  }
  for (const part of parts) {
    if (part.startsWith('#')) {
      keywords.push(part);
    } else if (part !== '') {
      columns.push(unescapeColumn(part));
    }
  }
  return { keywords, columns };
}

export const sameName = (left: string, right: string): boolean =>
  left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();

/** The area a structured reference means; null when table or column are not in the file. */
export function resolveTable(text: string, place: ReferencePlace): string | null {
  const bracket = text.indexOf('[');
  const name = bracket < 0 ? text : text.slice(0, bracket);
  const table = place.tables.find((candidate) =>
    name === ''
      ? sameName(candidate.sheet, place.sheet) &&
        candidate.top <= place.row &&
        place.row <= candidate.bottom &&
        candidate.left <= place.column &&
        place.column <= candidate.right
      : sameName(candidate.name, name),
  );
  if (table === undefined) {
    return null;
  }
  const { keywords, columns } = tableParts(bracket < 0 ? '[]' : text.slice(bracket));
  const indices = columns.map((column) =>
    table.columns.findIndex((candidate) => sameName(candidate, column)),
  );
  if (indices.includes(-1)) {
    return null;
  }
  const left = table.left + (indices.length === 0 ? 0 : Math.min(...indices));
  const right = indices.length === 0 ? table.right : table.left + Math.max(...indices);
  const has = (keyword: string): boolean => keywords.some((found) => sameName(found, keyword));
  const sheet = sameName(table.sheet, place.sheet) ? '' : `${quotedSheet(table.sheet)}!`;
  const fixed = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
  if (has('#This Row')) {
    const cell = (column: number): string => `$${columnLetters(column)}${place.row + 1}`;
    return sheet + (left === right ? cell(left) : `${cell(left)}:${cell(right)}`);
  }
  const body = { top: table.top + table.headerRows, bottom: table.bottom - table.totalRows };
  const first =
    has('#All') || has('#Headers')
      ? table.top
      : has('#Totals') && !has('#Data')
        ? table.bottom
        : body.top;
  const last =
    has('#All') || has('#Totals')
      ? table.bottom
      : has('#Headers') && !has('#Data')
        ? table.top
        : body.bottom;
  const corners = [fixed(left, first), fixed(right, last)];
  return sheet + (corners[0] === corners[1] ? (corners[0] as string) : corners.join(':'));
}
