import type { PortfolioAccount } from '../domain/portfolio-account.ts';
import { accountKey } from './account-key.ts';
import type { Cell } from './cell.ts';

/** A note of the user on an account, under the name and number it was written beside. */
export interface AccountNote {
  readonly name: string;
  readonly number: string;
  readonly note: string | number | boolean;
}

/** The user's notes by account key. */
export type PortfolioNotes = ReadonlyMap<string, AccountNote>;

/**
 * Reads notes from rows of name, number and note. A row belongs to the account whose key is its number, else its name; one that
 * fits no account keeps its own words as key, so that the note is not lost. Two notes on one account are joined.
 */
export function readNotes(
  rows: readonly { readonly name: Cell; readonly number: Cell; readonly note: Cell }[],
  accounts: readonly Pick<PortfolioAccount, 'key'>[],
): PortfolioNotes {
  const keys = new Set(accounts.map(({ key }) => key));
  const notes = new Map<string, AccountNote>();
  for (const row of rows) {
    const note =
      typeof row.note === 'number' || typeof row.note === 'boolean' ? row.note : String(row.note);
    if (note === '') continue;
    const byNumber = accountKey(row.number);
    const byName = accountKey(row.name);
    const key = [byNumber, byName].find((one) => keys.has(one)) ?? (byNumber || byName);
    if (key === '') continue;
    const earlier = notes.get(key);
    notes.set(key, {
      name: String(row.name),
      number: String(row.number),
      note: earlier === undefined || earlier.note === note ? note : `${earlier.note}\n${note}`,
    });
  }
  return notes;
}
