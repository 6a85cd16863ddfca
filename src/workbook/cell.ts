/*
 * What a cell can hold, seen from a script. A value may come from another realm (a custom function receives its
 * arguments from outside the script's own context), so nothing here asks `instanceof`.
 */

/** A cell as Sheets hands it over: '' when blank; a date or a duration as a Date; an error as its text. */
export type Cell = string | number | boolean | Date;

export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** True for an empty cell, a skipped argument, and text of nothing but blanks. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'number') return false;
  if (cell === '' || cell === undefined || cell === null) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

const notAvailable = /^#(?:n\/[avd]|nv)$/i;
/** #DIV/0!, #WERT!, #¡REF!, #NOM?: capitals behind the sign, and a mark at the end, in every language. */
const marked = /^#[¡¿]?[\p{Lu}\d/.]{2,12}[!?]$/u;

/** An error of another formula reaches a script as its text. */
export function isErrorText(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    cell.startsWith('#') &&
    (notAvailable.test(cell) || marked.test(cell))
  );
}

const isoDay = (date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** What a cell holds, short enough to be quoted in a sentence. */
export function quoted(cell: unknown): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '?' : isoDay(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string' && !Number.isFinite(cell)) return '?';
  const text = String(cell).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What a cell holds, to be told in the words of a language. */
export function told(cell: unknown): string | number | boolean {
  if (typeof cell === 'boolean') return cell;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : quoted(cell);
}
