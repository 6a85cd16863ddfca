import type { NotAccount } from '../text/table-words.ts';
import { hasLegalForm, isCode } from './column-content.ts';
import {
  continues,
  goesOnAbout,
  headingEvidence,
  isHeaderAgain,
  isHeaderSoon,
  isNote,
  isOtherHeader,
  totalEvidence,
} from './row-evidence.ts';
import { cellText, isTyped, type Reader, reading, readRow, type TableArea } from './row-reading.ts';
import { Sums } from './total-rows.ts';

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
  let heading = '';
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
    const total = totalEvidence(reader, found, sums, heading);
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
      heading = cellText(reader, row, found.filled[0] ?? -1);
      other(row, { kind: 'heading', label: heading });
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
  const all = [...others, ...headings];
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
