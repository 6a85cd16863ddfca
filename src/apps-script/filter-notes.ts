import type { NotedCriteria } from './filter-criteria.ts';

/*
 * What the filter of a sheet is about to become and hides, noted with the document before the filter is taken away. A note
 * that still stands tells the next execution that the one before it ended half-way.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FilterNote {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What is hidden, by column. */
  readonly criteria: Readonly<Record<number, NotedCriteria>>;
}

export interface FilterNotes {
  readonly of: (sheet: Sheet) => FilterNote | null;
  readonly keep: (sheet: Sheet, note: FilterNote) => void;
  readonly forget: (sheet: Sheet) => void;
}

/** Google keeps at most 9 kB in one property. */
const pieceLength = 8000;

/** The notes of all sheets, read in one call. Nothing else is kept with the document. */
export function filterNotes(): FilterNotes {
  const store = PropertiesService.getDocumentProperties();
  let kept = store.getProperties();
  const prefixOf = (sheet: Sheet) => `zeitwert.filter.${sheet.getSheetId()}.`;
  const forget = (sheet: Sheet) => {
    const prefix = prefixOf(sheet);
    const others = Object.entries(kept).filter(([name]) => !name.startsWith(prefix));
    if (others.length === Object.keys(kept).length) return;
    kept = Object.fromEntries(others);
    // All pieces in one call: half a note is none.
    store.setProperties(kept, true);
  };
  return {
    of(sheet) {
      const prefix = prefixOf(sheet);
      let text = '';
      for (let piece = 0; kept[prefix + piece] !== undefined; piece += 1)
        text += kept[prefix + piece];
      return text === '' ? null : read(text);
    },
    keep(sheet, note) {
      // A longer one that could not be read would be taken for the rest of this one.
      forget(sheet);
      const text = plainJson(note);
      const prefix = prefixOf(sheet);
      const pieces: Record<string, string> = {};
      for (let from = 0; from < text.length; from += pieceLength) {
        pieces[prefix + from / pieceLength] = text.slice(from, from + pieceLength);
      }
      store.setProperties(pieces);
      kept = { ...kept, ...pieces };
    },
    forget,
  };
}

/** The note, or null if it is none: the document is open to other hands. */
function read(text: string): FilterNote | null {
  try {
    const { row, column, rows, columns, criteria } = JSON.parse(text) as FilterNote;
    const isPlace = [row, column, rows, columns].every((one) => Number.isInteger(one) && one > 0);
    if (!isPlace) return null;
    const inside = Object.entries(criteria ?? {}).filter(
      ([one, found]) => Number(one) >= column && Number(one) < column + columns && found !== null,
    );
    return { row, column, rows, columns, criteria: Object.fromEntries(inside) };
  } catch {
    return null;
  }
}

/** JSON of plain letters, so that a character is a byte and may be parted from the next. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
