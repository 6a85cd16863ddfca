import { headerEvidence } from './header-evidence.ts';
import { hasHeader, headerText, isBlankCell, namesAccounts, type Run } from './header-lines.ts';
import { headerMeaning } from './header-meaning.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/* Which columns lie together below a header, and which rows tell what they hold. */

const sampleRows = 240;

/** First row at or below `row` that holds anything in a column; the number of rows if none does. */
function nextFilled(sheet: Sheet, row: number, column: number, limit: number): number {
  const end = Math.min(sheet.rows, row + limit);
  for (let at = row; at < end; at += 1) {
    if (!isBlankCell(sheet, at, column)) return at;
  }
  return sheet.rows;
}

/** Runs of columns that are filled in a header line or below it. */
export function runs(sheet: Sheet, top: number, headerRow: number): Run[] {
  const own = new Set(sheet.grid.ownColumns ?? []);
  const found: [number, number][] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    const current = found[found.length - 1];
    const continues = current !== undefined && current[1] === column - 1;
    // Columns of ours belong to no table, but do not part one either.
    const ours = own.has(column + 1);
    const present = ours
      ? continues
      : nextFilled(sheet, top, column, headerRow + 40 - top) < sheet.rows;
    if (!present) continue;
    if (continues) current[1] = column;
    else found.push([column, column]);
  }
  for (const run of found) while (run[1] > run[0] && own.has(run[1] + 1)) run[1] -= 1;
  return found;
}

/** The runs that a header in these lines may cover, those parted by a narrow blank column also together. */
export function headerRuns(sheet: Sheet, top: number, row: number): Run[] {
  const single = runs(sheet, top, row).filter((run) => hasHeader(sheet, top, row, run));
  const all: Run[] = [...single];
  let joined = single[0];
  for (const [index, run] of single.entries()) {
    if (index === 0) continue;
    const together: boolean = joined !== undefined && sameRows(sheet, top, row, joined, run);
    if (!together && joined && !single.includes(joined)) all.push(joined);
    joined = joined && together ? [joined[0], run[1]] : run;
  }
  if (joined && !single.includes(joined)) all.push(joined);
  return all;
}

/** Whether a row says the same as the header. */
function repeats(sheet: Sheet, headerRow: number, row: number, [first, last]: Run): boolean {
  let same = 0;
  for (let column = first; column <= last; column += 1) {
    const value = sheet.value(row, column);
    if (isBlankCell(sheet, row, column)) continue;
    if (value !== sheet.value(headerRow, column)) return false;
    same += 1;
  }
  return same > 1;
}

/** Whether a row is made of known header words, none of them those of the header above. */
function beginsAnother(sheet: Sheet, headerRow: number, row: number, [first, last]: Run): boolean {
  let cells = 0;
  let known = 0;
  for (let column = first; column <= last; column += 1) {
    if (isBlankCell(sheet, row, column)) continue;
    cells += 1;
    const text = headerText(sheet, row, column);
    if (sheet.kind(row, column) !== kinds.text || text.length > 40) return false;
    if (text === headerText(sheet, headerRow, column)) return false;
    const sure = Object.values(headerMeaning(text).ideas).some((quality) => quality > 0.9);
    if (sure && Object.keys(headerEvidence(headerMeaning(text))).length > 0) known += 1;
  }
  return cells > 1 && known >= 2 && known >= cells * 0.4;
}

/** Rows below a header that are looked at to learn what its columns hold. */
export function sample(sheet: Sheet, headerRow: number, [first, last]: Run): number[] {
  const filled: number[] = [];
  let blanks = 0;
  let lastAlone = false;
  for (let row = headerRow + 1; row < sheet.rows && filled.length < sampleRows; row += 1) {
    let cells = 0;
    for (let column = first; column <= last && cells < 2; column += 1) {
      if (!isBlankCell(sheet, row, column)) cells += 1;
    }
    // What comes after a wide gap is another table or a remark.
    if (cells === 0) {
      blanks += 1;
      if (blanks > 5 && filled.length > 0) break;
      continue;
    }
    // A header of its own after a break begins another table.
    const broken = blanks > 0 || lastAlone;
    blanks = 0;
    lastAlone = cells === 1 && first !== last;
    if (broken && filled.length > 0 && beginsAnother(sheet, headerRow, row, [first, last])) break;
    if ((cells > 1 || first === last) && !repeats(sheet, headerRow, row, [first, last])) {
      filled.push(row);
    }
  }
  return filled;
}

/** Whether two runs of columns are one table parted by a blank column: their rows begin and end alike. */
function sameRows(sheet: Sheet, top: number, headerRow: number, left: Run, right: Run): boolean {
  if (right[0] - left[1] > 3) return false;
  const headed = (run: Run) => hasHeader(sheet, top, headerRow, run);
  if (!headed(right) || !headed(left)) return false;
  // Two runs that each name accounts are two tables.
  if (namesAccounts(sheet, top, headerRow, right) && namesAccounts(sheet, top, headerRow, left)) {
    return false;
  }
  const rowsOf = ([first, last]: Run) => {
    const filled: number[] = [];
    for (let row = headerRow + 1; row < Math.min(sheet.rows, headerRow + 200); row += 1) {
      for (let column = first; column <= last; column += 1) {
        if (isBlankCell(sheet, row, column)) continue;
        filled.push(row);
        break;
      }
    }
    return filled;
  };
  const ofRight = rowsOf(right);
  // What stands below both, after a gap, does not speak against them.
  let end = ofRight[ofRight.length - 1] ?? headerRow;
  const allOfLeft = new Set(rowsOf(left));
  while (allOfLeft.has(end + 1)) end += 1;
  const ofLeft = new Set([...allOfLeft].filter((row) => row <= end));
  const both = ofRight.filter((row) => ofLeft.has(row)).length;
  return both >= 0.85 * ofRight.length && both >= 0.6 * ofLeft.size && both > 0;
}
