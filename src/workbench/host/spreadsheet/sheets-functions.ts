/** Functions of Sheets that Univer lacks and that account lists use. Cells arrive as they do in a custom function. */

const cellsOf = (values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => (Array.isArray(value) ? (value as unknown[][]).flat() : [value]));
const filled = (values: readonly unknown[]) => cellsOf(values).filter((value) => value !== '');

export const sheetsFunctions: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  /** How many different values there are; blanks do not count. */
  COUNTUNIQUE: (...values) => new Set(filled(values).map(String)).size,

  /** The values with a text between them. */
  JOIN: (delimiter, ...values) => cellsOf(values).map(String).join(String(delimiter)),

  /** The parts of a text side by side; by default every character of the delimiter parts it. */
  SPLIT(text, delimiter, byEach = true, removeEmpty = true) {
    const marks = byEach ? [...String(delimiter)] : [String(delimiter)];
    let parts = [String(text)];
    for (const mark of marks) parts = parts.flatMap((part) => part.split(mark));
    const kept = removeEmpty ? parts.filter((part) => part !== '') : parts;
    const isNumber = (part: string) => part.trim() !== '' && Number.isFinite(Number(part));
    return [kept.map((part) => (isNumber(part) ? Number(part) : part))];
  },

  TO_TEXT: (value) => String(value),
};
