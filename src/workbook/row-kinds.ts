import type { NotAccount } from '../text/table-words.ts';
import { accountKey } from './account-key.ts';
import { classLetterOf, hasLegalForm, isCode } from './column-content.ts';
import type { RoleChoices, TableColumn } from './column-roles.ts';
import { headerMeaning, plainText, wordsOf } from './header-meaning.ts';
import { groupWords, noteWords } from './header-words.ts';
import { kinds, type Sheet } from './sheet-grid.ts';
import { Sums, sumsItsColumn, totalLabel } from './total-rows.ts';

/*
 * Which rows below a header are accounts. A row that carries an account's number or class is an account unless much speaks
 * against it; a total shows itself by its label, by summing formulas and by arithmetic, a heading by standing alone.
 * In doubt a row is an account, because a lost account is worse than a question.
 */

export interface OtherRow {
  /** Counted from 0. */
  readonly row: number;
  readonly why: NotAccount;
}

export interface RowsFound {
  readonly accounts: readonly number[];
  /** Between the header and the last account, and what stands right below. */
  readonly others: readonly OtherRow[];
  /** Accounts that might be headings: they hold a name and nothing else. */
  readonly doubtful: readonly number[];
  /** The first row below the last account that holds anything of its own, in the table's columns; null if none does. */
  readonly below: number | null;
}

export interface TableArea {
  readonly sheet: Sheet;
  /** First row below the header. */
  readonly firstRow: number;
  /** First row that no longer belongs to the table's area. */
  readonly endRow: number;
  readonly columns: readonly TableColumn[];
  readonly roles: RoleChoices;
  /** The header's lines, to know them again further down. */
  readonly headerRows: readonly number[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const groups = words(groupWords);
const notes = words(noteWords);

interface Row {
  readonly row: number;
  /** Columns whose cells hold something, formulas that give something included. */
  readonly filled: readonly number[];
  /** Of these, the ones somebody typed; a box that is not ticked and a running number say nothing. */
  readonly typed: number;
  readonly name: string;
  readonly number: string;
}

interface Reader {
  readonly area: TableArea;
  readonly first: number;
  readonly width: number;
  readonly running: ReadonlySet<number>;
  readonly figures: readonly number[];
  readonly numeric: ReadonlySet<number>;
  readonly nameColumn: number;
  readonly numberColumn: number;
  readonly classColumn: number;
  /** The accounts themselves are called "A" or "Kunde B". */
  readonly letterNames: boolean;
  /** The number column holds codes, so that other text in it is no number. */
  readonly codes: boolean;
  readonly merged: ReadonlyMap<number, number>;
  readonly usualTyped: number;
}

function cellText({ area }: Reader, row: number, column: number): string {
  if (column < 0 || area.sheet.kind(row, column) === kinds.blank) return '';
  return String(area.sheet.value(row, column)).trim();
}

/** What a cell of a key column holds as a key; a formula that gives 0 and an error name nothing. */
function keyText(reader: Reader, row: number, column: number): string {
  if (column < 0) return '';
  const { sheet } = reader.area;
  const kind = sheet.kind(row, column);
  if (kind === kinds.blank || kind === kinds.error || kind === kinds.boolean) return '';
  if (sheet.value(row, column) === 0 && sheet.formula(row, column) !== '') return '';
  return cellText(reader, row, column);
}

function readRow(reader: Reader, row: number): Row {
  const { sheet } = reader.area;
  const filled: number[] = [];
  let typed = 0;
  for (let column = reader.first; column < reader.first + reader.width; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === kinds.blank) continue;
    filled.push(column);
    if (sheet.formula(row, column) !== '') continue;
    if (kind === kinds.number && reader.running.has(column)) continue;
    if (kind !== kinds.boolean || sheet.value(row, column) === true) typed += 1;
  }
  return {
    row,
    filled,
    typed,
    name: keyText(reader, row, reader.nameColumn),
    number: keyText(reader, row, reader.numberColumn),
  };
}

const isTyped = ({ area }: Reader, row: number, column: number): boolean =>
  column >= 0 && area.sheet.formula(row, column) === '';

/** Text in a number column that is a code like its neighbours, not a heading. */
const fitsNumber = ({ number }: Row): boolean => number !== '' && isCode(number);

function isHeaderAgain({ area }: Reader, { row, filled }: Row): boolean {
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
function isHeaderSoon(reader: Reader, row: number): boolean {
  return [1, 2, 3].some((ahead) => isHeaderAgain(reader, readRow(reader, row + ahead)));
}

/** A header word as it is written; the names of firms are often one letter away from one. */
function isSurelyHeader(text: string): boolean {
  return Object.values(headerMeaning(text).ideas).some((quality) => quality > 0.9);
}

/** "Plan 2026", "Abweichung zum Vorjahr" right below a total go on about it. */
function goesOnAbout(reader: Reader, { row, name, number }: Row): boolean {
  if (name === '' || number !== '' || hasLegalForm(name)) return false;
  if (cellText(reader, row, reader.classColumn) !== '') return false;
  const first = wordsOf(plainText(name))[0] ?? '';
  const { plan, previous, change, share, average, cumulative } = headerMeaning(first).ideas;
  return [plan, previous, change, share, average, cumulative].includes(1);
}

/** Whether a row begins another table: known header words over columns that hold figures here. */
function isOtherHeader(reader: Reader, { row, filled }: Row): boolean {
  if (filled.length < 2) return false;
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
  // Over words it is a header if nothing in it could be a name or an entry.
  return overFigures > 0 || known === filled.length;
}

/** Evidence that a row is a total, positive for and negative against. */
function totalEvidence(
  reader: Reader,
  found: Row,
  sums: Sums,
): { score: number; label: string; evidence: 'label' | 'formula' | 'sum' } {
  const { row, filled, name, number } = found;
  const { sheet } = reader.area;
  const labelColumns =
    name !== '' || number !== ''
      ? [reader.nameColumn, reader.numberColumn, filled[0] ?? -1]
      : filled;
  let byLabel = 0;
  let label = '';
  for (const column of labelColumns) {
    if (column < 0 || sheet.kind(row, column) !== kinds.text) continue;
    const text = cellText(reader, row, column);
    const strength = totalLabel(text);
    const inKey =
      column === reader.nameColumn ||
      column === reader.numberColumn ||
      (name === '' && number === '');
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
  if (matching >= 2 && rows >= 2) bySum = 2.5;
  else if (matching === 1 && rows >= 3) bySum = 2;
  else if (matching === 1) bySum = 1;
  // Small round figures add up by chance; a named row needs more than that.
  if (byLabel === 0 && name !== '' && !(matching >= 2 && rows >= 3)) bySum = Math.min(bySum, 0.5);
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
  if (reader.classColumn >= 0 && classLetterOf(cellText(reader, row, reader.classColumn)) !== '') {
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
function headingEvidence(reader: Reader, { row, filled, name, number }: Row): number {
  const column = filled[0] ?? -1;
  const text = cellText(reader, row, column);
  const parts = wordsOf(plainText(text));
  let score = 0;
  if ((reader.merged.get(row) ?? 1) > 1) score += 2;
  if (groups.has(parts[0] ?? '') && parts.length <= 4) {
    score += parts.length > 1 || /s$|en$/.test(parts[0] ?? '') ? 2 : 1;
  }
  if (text.length <= 2) score += 1;
  if (/:\s*$/.test(text)) score += 1.5;
  if (
    /^[a-d][ -]?(?:kunden|customers|accounts|clientes|clients|clienti)$|^(?:klasse|class|clase|classe) [a-d]$/.test(
      plainText(text),
    )
  )
    score += 2;
  if (name === '' && !(number !== '' && isCode(number))) score += reader.nameColumn >= 0 ? 2 : 0.5;
  if (text === text.toUpperCase() && /\p{L}{4}/u.test(text)) score += 0.5;
  if (hasLegalForm(text)) score -= 2.5;
  if (fitsNumber({ row, filled, typed: 1, name, number })) score -= 3;
  return score;
}

function isNote(reader: Reader, { row, filled, number }: Row): boolean {
  if (filled.length > 2 || (number !== '' && isCode(number))) return false;
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

function reading(area: TableArea): Reader {
  const { sheet, columns, roles } = area;
  const first = columns[0]?.column ?? 0;
  const width = (columns[columns.length - 1]?.column ?? first) - first + 1;
  const numeric = new Set(
    columns.filter(({ content }) => content.numeric > 0.7).map(({ column }) => column),
  );
  const numberColumn = roles.accountNumber?.column ?? -1;
  const running = new Set(
    columns
      .filter(
        ({ column, content }) =>
          content.counting && column !== numberColumn && content.largest <= 2 * content.filled + 2,
      )
      .map(({ column }) => column),
  );
  const figures = columns
    .filter(
      ({ column, content }) =>
        numeric.has(column) &&
        column !== numberColumn &&
        !running.has(column) &&
        content.yearLike < 0.8 &&
        content.percent < 0.5,
    )
    .map(({ column }) => column);
  const merged = new Map<number, number>();
  for (const [row, , height, mergedWidth] of sheet.grid.merges ?? []) {
    if (height === 1) merged.set(row - 1, Math.max(merged.get(row - 1) ?? 1, mergedWidth));
  }
  const reader: Reader = {
    area,
    first,
    width,
    running,
    figures,
    numeric,
    merged,
    nameColumn: roles.account?.column ?? -1,
    numberColumn,
    classColumn: roles.class?.column ?? -1,
    letterNames: columns.some(
      ({ column, content }) =>
        column === roles.account?.column &&
        content.classLetter > 0.3 &&
        classLetterOf(String(sheet.value(area.firstRow, column))) !== '',
    ),
    codes: columns.some(({ column, content }) => column === numberColumn && content.code > 0.8),
    usualTyped: 0,
  };
  const typed: number[] = [];
  const step = Math.max(1, Math.floor((area.endRow - area.firstRow) / 200));
  for (let row = area.firstRow; row < area.endRow; row += step) {
    const found = readRow(reader, row);
    if (found.typed > 0) typed.push(found.typed);
  }
  typed.sort((a, b) => a - b);
  return { ...reader, usualTyped: typed[Math.floor(typed.length * 0.75)] ?? 0 };
}

/** Whether a row below a gap looks like the rows above it: its cells are of the kinds their columns hold. */
function continues(reader: Reader, found: Row, afterTotal: boolean): boolean {
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

/** Sorts the rows of a table's area into accounts and others. */
export function accountRows(area: TableArea): RowsFound {
  const reader = reading(area);
  const { sheet } = area;
  const sums = new Sums(reader.figures.slice(0, 12), sheet);
  const accounts: number[] = [];
  const others: OtherRow[] = [];
  const single: number[] = [];
  let gap = false;
  let afterTotal = false;
  let ended = false;
  let below: number | null = null;
  const other = (row: number, why: NotAccount) => {
    others.push({ row, why });
    if (why.kind !== 'blank' && why.kind !== 'prefilled' && below === null) below = row;
  };
  for (let row = area.firstRow; row < area.endRow && !ended; row += 1) {
    const found = readRow(reader, row);
    if (found.filled.length === 0) {
      const formulas = area.columns.some(({ column }) => sheet.formula(row, column) !== '');
      other(row, { kind: formulas ? 'prefilled' : 'blank' });
      if (!formulas) gap = true;
      if (gap) sums.endPart();
      continue;
    }
    const total = totalEvidence(reader, found, sums);
    const numberTyped = found.number !== '' && isTyped(reader, row, reader.numberColumn);
    const noNumber =
      found.number === '' || (reader.codes && reader.nameColumn >= 0 && !isCode(found.number));
    const noKey = found.name === '' && noNumber;
    if (found.typed === 0 && total.score < 1.5 && (noKey || (found.name === '' && !numberTyped))) {
      other(row, { kind: 'prefilled' });
      continue;
    }
    if (isHeaderAgain(reader, found)) {
      other(row, { kind: 'repeated-header' });
      gap = false;
      continue;
    }
    const parted = gap || afterTotal || others[others.length - 1]?.row === row - 1;
    const titled = single.includes(row - 1);
    if ((parted || titled) && isOtherHeader(reader, found) && !isHeaderSoon(reader, row)) {
      if (titled) {
        // What stood alone above it was its title.
        accounts.pop();
        single.pop();
        const label = cellText(reader, row - 1, reader.nameColumn);
        others.push({ row: row - 1, why: { kind: 'note', label } });
      }
      below ??= titled ? row - 1 : row;
      ended = true;
      continue;
    }
    if (others[others.length - 1]?.row === row - 1 && afterTotal && goesOnAbout(reader, found)) {
      other(row, { kind: 'total', label: found.name, evidence: 'label' });
      continue;
    }
    if (total.score >= 1.5) {
      other(row, { kind: 'total', label: total.label, evidence: total.evidence });
      sums.endPart();
      afterTotal = true;
      continue;
    }
    const alone =
      found.filled.filter((column) => isTyped(reader, row, column)).length === 1 &&
      reader.usualTyped > 1;
    const aboveHeader = gap || afterTotal ? isHeaderSoon(reader, row) : false;
    if (isNote(reader, found) || (aboveHeader && isOtherHeader(reader, found))) {
      other(row, { kind: 'note', label: cellText(reader, row, found.filled[0] ?? -1) });
      continue;
    }
    if (alone && found.typed === 1 && headingEvidence(reader, found) >= 1.5) {
      other(row, { kind: 'heading', label: cellText(reader, row, found.filled[0] ?? -1) });
      sums.endPart();
      // What follows a heading needs no more proof that the list goes on.
      gap = false;
      afterTotal = false;
      continue;
    }
    if (noKey) {
      other(row, { kind: 'no-key' });
      continue;
    }
    if (gap && !continues(reader, found, afterTotal)) {
      const label = cellText(reader, row, found.filled[0] ?? -1);
      other(row, alone ? { kind: 'note', label } : { kind: 'no-key' });
      continue;
    }
    if (alone) single.push(row);
    accounts.push(row);
    sums.add(row);
    gap = false;
    afterTotal = false;
    below = null;
  }
  return settle(reader, accounts, others, single, below);
}

/** The prefilled rows below the last account as one: five hundred of them are one fact. */
function prefilledBelow(all: readonly OtherRow[], last: number): OtherRow | null {
  const rows = all.filter(({ row, why }) => row > last && why.kind === 'prefilled');
  const first = rows[0];
  if (!first) return null;
  const through = rows[rows.length - 1]?.row ?? first.row;
  return through === first.row ? first : { row: first.row, why: { kind: 'prefilled', through } };
}

/** Decides about names that stand alone, and drops what lies far below the last account. */
function settle(
  reader: Reader,
  accounts: readonly number[],
  others: readonly OtherRow[],
  single: readonly number[],
  below: number | null,
): RowsFound {
  const isAccount = new Set(accounts);
  const alone = new Set(single);
  // Headings come first, never twice in a row and never last; names of prospects without further entries do not keep to that.
  const afterBreak = (row: number) =>
    row === accounts[0] ||
    others.some(
      (one) => one.row === row - 1 && (one.why.kind === 'blank' || one.why.kind === 'total'),
    );
  const speaks = (row: number) => headingEvidence(reader, readRow(reader, row)) >= 0.5;
  // Among rows that are all well filled, names without anything are headings rather than accounts nobody knows.
  const othersFull = accounts.every((row) => alone.has(row) || readRow(reader, row).typed >= 3);
  const asHeadings =
    single.length > 0 &&
    single[0] === accounts[0] &&
    single.length * 2 < accounts.length &&
    single.every((row) => {
      let next = row + 1;
      while (next <= (accounts[accounts.length - 1] ?? 0) && !isAccount.has(next)) next += 1;
      return isAccount.has(next) && !alone.has(next);
    }) &&
    !single.some((row) => hasLegalForm(cellText(reader, row, reader.nameColumn))) &&
    ((single.length > 1 && othersFull) ||
      (single.every((row) => afterBreak(row) || speaks(row)) &&
        (single.some(speaks) ||
          (single.length > 1 && others.some(({ why }) => why.kind !== 'prefilled')))));
  const kept = asHeadings ? accounts.filter((row) => !alone.has(row)) : accounts;
  const headings: OtherRow[] = asHeadings
    ? single.map((row) => ({
        row,
        why: {
          kind: 'heading',
          label: cellText(reader, row, reader.nameColumn >= 0 ? reader.nameColumn : reader.first),
        },
      }))
    : [];
  const last = kept[kept.length - 1] ?? reader.area.firstRow - 1;
  const all = [...others, ...headings].sort((a, b) => a.row - b.row);
  const following = all.filter(
    ({ row, why }) => row > last && why.kind !== 'blank' && why.kind !== 'prefilled',
  );
  const prefilled = prefilledBelow(all, last);
  return {
    accounts: kept,
    others: [
      ...all.filter(({ row }) => row < last),
      ...(prefilled ? [prefilled] : []),
      ...following,
    ].sort((a, b) => a.row - b.row),
    doubtful: asHeadings
      ? []
      : single.filter(
          (row) => row !== last && !hasLegalForm(cellText(reader, row, reader.nameColumn)),
        ),
    below,
  };
}
