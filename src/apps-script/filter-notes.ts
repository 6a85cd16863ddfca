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
  /** Hidden values by column. */
  readonly hidden: Readonly<Record<number, readonly string[]>>;
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
  return {
    of(sheet) {
      const prefix = prefixOf(sheet);
      let text = '';
      for (let piece = 0; kept[prefix + piece] !== undefined; piece += 1)
        text += kept[prefix + piece];
      return text === '' ? null : (JSON.parse(text) as FilterNote);
    },
    keep(sheet, note) {
      const text = plainJson(note);
      const prefix = prefixOf(sheet);
      const pieces: Record<string, string> = {};
      for (let from = 0; from < text.length; from += pieceLength) {
        pieces[prefix + from / pieceLength] = text.slice(from, from + pieceLength);
      }
      store.setProperties(pieces);
      kept = { ...kept, ...pieces };
    },
    forget(sheet) {
      const prefix = prefixOf(sheet);
      const others = Object.entries(kept).filter(([name]) => !name.startsWith(prefix));
      if (others.length === Object.keys(kept).length) return;
      kept = Object.fromEntries(others);
      // All pieces in one call: half a note is none.
      store.setProperties(kept, true);
    },
  };
}

/** JSON of plain letters, so that a character is a byte and may be parted from the next. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
