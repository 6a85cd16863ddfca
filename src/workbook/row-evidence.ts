import { accountKey } from './account-key.ts';
import { classLetterOf, hasLegalForm, isCode } from './column-content.ts';
import { headerEvidence } from './header-evidence.ts';
import { headerMeaning } from './header-meaning.ts';
import { groupWords, noteWords } from './header-words.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { cellText, fitsNumber, isTyped, type Reader, type Row, readRow } from './row-reading.ts';
import { kinds } from './sheet-grid.ts';
import { near, type Sums, sumsItsColumn, totalLabel } from './total-rows.ts';

/* What speaks for a row being a total, a heading, a note, a header or a further account. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const groups = words(groupWords);

const notes = words(noteWords);

export function isHeaderAgain({ area }: Reader, { row, filled }: Row): boolean {
  const begins = area.sheet.value(row, filled[0] ?? 0);
  if (!area.headerRows.some((line) => area.sheet.value(line, filled[0] ?? 0) === begins))
    return false;
  let same = 0;
  for (const column of filled) {
    const text = accountKey(area.sheet.value(row, column));
    if (area.headerRows.some((line) => accountKey(area.sheet.value(line, column)) === text))
      same += 1;
  }
  return same >= 2 && same >= filled.length * 0.6;
}

/** Whether the header comes again within the next rows, as at the top of a printed page. */
export function isHeaderSoon(reader: Reader, row: number): boolean {
  return [1, 2, 3].some((ahead) => isHeaderAgain(reader, readRow(reader, row + ahead)));
}

/** A header word as it is written; the names of firms are often one letter away from one. */
function isSurelyHeader(text: string): boolean {
  return Object.values(headerMeaning(text).ideas).some((quality) => quality > 0.9);
}

/** "Plan 2026", "Abweichung zum Vorjahr" right below a total go on about it. */
export function goesOnAbout(reader: Reader, { row, name, number }: Row): boolean {
  if (number !== '' || hasLegalForm(name)) return false;
  if (cellText(reader, row, reader.classColumn) !== '') return false;
  const first = wordsOf(plainText(name))[0] ?? '';
  const { plan, previous, change, share, average, cumulative } = headerMeaning(first).ideas;
  return [plan, previous, change, share, average, cumulative].includes(1);
}

/** Whether the very word for an account, or for its number, stands where the accounts are named. */
function saysAccount({ name, number }: Row): boolean {
  return [name, number].some((text) => {
    const { account = 0, accountNumber = 0 } = headerEvidence(headerMeaning(text));
    return Math.max(account, accountNumber) >= 0.95 && !hasLegalForm(text);
  });
}

/** Whether a row begins another table: known header words over columns that hold figures here. */
export function isOtherHeader(reader: Reader, found: Row): boolean {
  const { row, filled } = found;
  const { sheet } = reader.area;
  let known = 0;
  let overFigures = 0;
  for (const column of filled) {
    if (sheet.kind(row, column) !== kinds.text) continue;
    const text = String(sheet.value(row, column));
    if (text.length > 40 || !Number.isNaN(sheet.number(row, column))) continue;
    if (isSurelyHeader(text) && !hasLegalForm(text)) known += 1;
    if (reader.numeric.has(column)) overFigures += 1;
  }
  if (known < 2 || known < filled.length * 0.6) return false;
  // No account is called "Firma", with more words of headers behind it.
  if (known > 2 && saysAccount(found)) return true;
  // Over words it is a header if nothing in it could be a name or an entry.
  return overFigures > 0 || known === filled.length;
}

/** A row that holds a name and figures at most, and not all that the other rows hold. */
function isThin(reader: Reader, { filled, number, row }: Row): boolean {
  return (
    number === '' &&
    filled.length < reader.usualTyped &&
    filled.every(
      (column) =>
        column === reader.nameColumn || !Number.isNaN(reader.area.sheet.number(row, column)),
    )
  );
}

/** Whether a row with a name and figures alone gives the sums of the rows below it, up to the next such row. */
function sumsRowsBelow(reader: Reader, found: Row): boolean {
  const { area, figures } = reader;
  const { sheet } = area;
  if (found.name === '' || !isThin(reader, found)) return false;
  const given = figures.filter((column) => (sheet.number(found.row, column) || 0) !== 0);
  if (given.length === 0) return false;
  const sums: number[] = [];
  const end = Math.min(area.endRow, found.row + 500);
  let row = found.row + 1;
  for (; row < end && !isThin(reader, readRow(reader, row)); row += 1) {
    given.forEach((column, index) => {
      sums[index] = (sums[index] ?? 0) + (sheet.number(row, column) || 0);
    });
  }
  // The sum of one row would be that row again.
  return (
    row > found.row + 2 &&
    given.every((column, index) => near(sums[index] ?? 0, sheet.number(found.row, column)))
  );
}

function isNamedAfter(name: string, heading: string): boolean {
  const words = new Set(wordsOf(plainText(heading)));
  return words.size > 0 && wordsOf(plainText(name)).every((word) => words.has(word));
}

/** Evidence that a row is a total, positive for and negative against. */
export function totalEvidence(
  reader: Reader,
  found: Row,
  sums: Sums,
  /** The heading the row stands under, '' if there is none. */
  heading: string,
): { score: number; label: string; evidence: 'label' | 'formula' | 'sum' } {
  const { row, filled, name, number } = found;
  const { sheet } = reader.area;
  const noKey = name === '' && number === '';
  const labelColumns = noKey ? filled : [reader.nameColumn, reader.numberColumn, filled[0] ?? -1];
  let byLabel = 0;
  let label = '';
  for (const column of labelColumns) {
    const text = cellText(reader, row, column);
    const strength = totalLabel(text);
    const inKey = noKey || column === reader.nameColumn || column === reader.numberColumn;
    if (strength > byLabel && (inKey || strength >= 2.5)) {
      byLabel = strength;
      label = text;
    }
  }
  let formulas = 0;
  for (const column of filled) {
    if (sumsItsColumn(sheet.formula(row, column), row, column)) formulas += 1;
  }
  const { matching, differing, rows } = sums.compare(row);
  let bySum = 0;
  if (matching >= 2) bySum = 2.5;
  else if (rows >= 3) bySum = 2;
  else if (matching === 1) bySum = 1;
  // Small round figures add up by chance; a named row needs more than that.
  const chance = byLabel === 0 && name !== '' && !(matching >= 2 && rows >= 3);
  if (chance && !isThin(reader, found)) bySum = Math.min(bySum, 0.5);
  // "Nord" below the rows that stand under "Region Nord".
  if (bySum > 0 && name !== '' && isNamedAfter(name, heading)) bySum += 1;
  if (formulas === 0 && sumsRowsBelow(reader, found)) bySum = Math.max(bySum, 2);
  let score = byLabel + bySum + (formulas > 0 ? 2 : 0);
  if (
    byLabel > 0 &&
    byLabel !== 3 &&
    byLabel !== 2.2 &&
    matching === 0 &&
    differing > 0 &&
    formulas === 0
  )
    score -= 1;
  if (fitsNumber(found) && reader.nameColumn >= 0 && isTyped(reader, row, reader.numberColumn))
    score -= 2.5;
  if (score > 0 && hasLegalForm(name)) score -= 2;
  if (classLetterOf(cellText(reader, row, reader.classColumn)) !== '') {
    score -= isTyped(reader, row, reader.classColumn) ? 1.5 : 0.5;
  }
  const otherText = filled.filter(
    (column) =>
      column !== reader.nameColumn &&
      column !== reader.numberColumn &&
      column !== reader.classColumn &&
      sheet.kind(row, column) === kinds.text &&
      isTyped(reader, row, column) &&
      Number.isNaN(sheet.number(row, column)) &&
      cellText(reader, row, column) !== label,
  ).length;
  if (name !== '') score -= Math.min(1.5, 0.6 * otherText);
  const evidence = byLabel > 0 ? 'label' : formulas > 0 ? 'formula' : 'sum';
  return { score, label: label || name, evidence };
}

/** Evidence that a row with one cell is a heading over the rows below it. */
export function headingEvidence(reader: Reader, { row, filled, name, number }: Row): number {
  const column = filled[0] ?? -1;
  const text = cellText(reader, row, column);
  const parts = wordsOf(plainText(text));
  let score = 0;
  if ((reader.merged.get(row) ?? 1) > 1) score += 2;
  if (groups.has(parts[0] ?? '') && parts.length <= 4) {
    score += parts.length > 1 || /s$|en$/.test(parts[0] ?? '') ? 2 : 1;
  }
  if (text.length <= 2) score += 1;
  if (text.endsWith(':')) score += 1.5;
  if (
    /^[a-d][ -]?(?:kunden|customers|accounts|clientes|clients|clienti)$|^(?:klasse|class|clase|classe) [a-d]$/.test(
      plainText(text),
    )
  )
    score += 2;
  if (name === '' && !isCode(number)) score += reader.nameColumn >= 0 ? 2 : 0.5;
  if (text === text.toUpperCase() && /\p{L}{4}/u.test(text)) score += 0.5;
  if (hasLegalForm(text)) score -= 2.5;
  if (fitsNumber({ row, filled, typed: 1, name, number })) score -= 3;
  return score;
}

export function isNote(reader: Reader, { row, filled, number }: Row): boolean {
  if (filled.length > 2 || isCode(number)) return false;
  // However odd its name, what carries a class is an account.
  if (classLetterOf(cellText(reader, row, reader.classColumn)) !== '') return false;
  if (
    filled.some(
      (column) =>
        reader.figures.includes(column) && !Number.isNaN(reader.area.sheet.number(row, column)),
    )
  )
    return false;
  const text = cellText(reader, row, filled[0] ?? -1);
  if (hasLegalForm(text) && text.length < 60) return false;
  const parts = wordsOf(plainText(text));
  if (/^[*(†¹²³→•]|^\d\)|=/.test(text) || text.length > 70) return true;
  return notes.has(parts[0] ?? '') && (parts.length > 1 || /:/.test(text) || filled.length > 1);
}

/** Whether a row below a gap looks like the rows above it: its cells are of the kinds their columns hold. */
export function continues(reader: Reader, found: Row, afterTotal: boolean): boolean {
  const { area, nameColumn, numberColumn } = reader;
  if (fitsNumber(found)) return true;
  if (found.name === '' || (!reader.letterNames && classLetterOf(found.name) !== '')) return false;
  if (hasLegalForm(found.name)) return true;
  let fitting = 0;
  let others = 0;
  for (const { column, content } of area.columns) {
    const kind = area.sheet.kind(found.row, column);
    if (
      column === nameColumn ||
      column === numberColumn ||
      kind === kinds.blank ||
      content.filled === 0
    )
      continue;
    others += 1;
    const isNumber = !Number.isNaN(area.sheet.number(found.row, column));
    if (content.numeric > 0.7 ? isNumber : content.date > 0.7 ? kind === kinds.date : !isNumber)
      fitting += 1;
  }
  if (fitting === 0 || fitting < others * 0.6) return false;
  if (found.filled.some((column) => reader.running.has(column))) return true;
  // Below a total a summary may stand that names its parts in the same columns.
  return (
    (!afterTotal && found.typed > 1) ||
    found.typed * 2 >= reader.usualTyped ||
    leadsOn(reader, found)
  );
}

/** A row with few entries belongs to the list if a full one follows it. */
function leadsOn(reader: Reader, { row, typed }: Row): boolean {
  const next = readRow(reader, row + 1);
  return typed > 1 && next.name !== '' && next.typed * 2 >= reader.usualTyped;
}
