import type { PortfolioAccount } from '../domain/portfolio-account.ts';
import { catalogues } from '../text/index.ts';
import { languages } from '../text/language.ts';
import { accountKey } from './account-key.ts';
import { type Cell, isDate, quoted } from './cell.ts';
import { pageColumns } from './portfolio-block.ts';
import { markedRows } from './portfolio-places.ts';

/** A note of the user on an account, under the name and number it was written beside. */
export interface AccountNote {
  readonly name: string;
  readonly number: string;
  readonly note: string | number | boolean;
}

/** The user's notes by account key; a note beside no account stands under ''. */
export type PortfolioNotes = ReadonlyMap<string, AccountNote>;

const headers = {
  name: languages.map((language) => catalogues[language].portfolio.columns.account),
  number: languages.map((language) => catalogues[language].portfolio.columns.number),
  note: languages.map((language) => catalogues[language].portfolio.columns.notes),
};

/** Reads the notes from all cells of the tab as it stands, by the headers of its lists, even where rows or columns were moved. */
export function readNotes(
  cells: readonly (readonly Cell[])[],
  accounts: readonly Pick<PortfolioAccount, 'key'>[],
): PortfolioNotes {
  const { rows, markColumn } = markedRows(cells, ['discuss', 'kept-notes']);
  const lines = rows.map((row) => cells[row - 1] ?? []);
  const isHead = (line: readonly Cell[]) =>
    line.some((cell) => headers.note.includes(String(cell)));
  const head = lines.find(isHead) ?? [];
  const column = (words: readonly string[], usual: number) => {
    const found = head.findIndex((cell) => words.includes(String(cell)));
    return found >= 0 ? found : usual;
  };
  const first = markColumn - 1 - pageColumns;
  const at = {
    name: column(headers.name, first),
    number: column(headers.number, first + 1),
    note: column(headers.note, markColumn - 2),
  };
  return notesOf(
    lines
      .filter((line) => !isHead(line))
      .map((line) => ({
        name: line[at.name] ?? '',
        number: line[at.number] ?? '',
        note: line[at.note] ?? '',
      })),
    accounts,
  );
}

/**
 * Notes by account. A row belongs to the account whose key is its number, else its name; one that fits no account keeps its own
 * words as key, so that the note is not lost. Two notes on one account are joined.
 */
export function notesOf(
  rows: readonly { readonly name: Cell; readonly number: Cell; readonly note: Cell }[],
  accounts: readonly Pick<PortfolioAccount, 'key'>[],
): PortfolioNotes {
  const keys = new Set(accounts.map(({ key }) => key));
  const notes = new Map<string, AccountNote>();
  for (const row of rows) {
    const note = isDate(row.note) ? quoted(row.note) : row.note;
    if (note === '') continue;
    const byNumber = accountKey(row.number);
    const byName = accountKey(row.name);
    const key = [byNumber, byName].find((one) => keys.has(one)) ?? (byNumber || byName);
    const earlier = notes.get(key);
    notes.set(key, {
      name: String(row.name),
      number: String(row.number),
      note: earlier === undefined || earlier.note === note ? note : `${earlier.note}\n${note}`,
    });
  }
  return notes;
}
