import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import { labelLook, segmentLook } from './color-rules.ts';
import type { Area, AreaFormat, PlanCell } from './plan.ts';
import type { Block, RowLook, Shown } from './portfolio-block.ts';

/* How the rows of a block look, as areas of equal looks: each look is one call, however many areas it has. */

export interface PageLook {
  readonly labels: Readonly<Record<Label, string>>;
  readonly segments: Readonly<Record<Segment, string>>;
  /** Titles our charts have or may have had: they are drawn anew. */
  readonly chartTitles: readonly string[];
}

type Style = Omit<AreaFormat, 'area'>;

const rowLooks: Readonly<Record<RowLook, readonly Style[]>> = {
  title: [{ text: { fontSize: 12 } }, { text: { fontColor: '#5F6368' } }],
  finding: [{ text: { fontSize: 14 } }, { text: { bold: true } }],
  section: [{ text: { fontSize: 12 } }, { text: { bold: true } }],
  // The grey of verdicts that are neither: one call fewer.
  head: [{ text: { bold: true }, background: '#F0F0F0' }],
  total: [{ text: { bold: true } }],
  note: [{ text: { fontSize: 9 } }, { text: { fontColor: '#5F6368' } }],
  body: [],
};
/** Ten columns on one page: at the usual size, names and verdicts would be cut. */
const tableText: Style = { text: { fontSize: 9 } };

const numberFormats: Readonly<Partial<Record<Shown, string>>> = {
  whole: '#,##0;-#,##0;"–"',
  hours: '#,##0.0#;-#,##0.0#;"–"',
  change: '+#,##0.0#;-#,##0.0#;0.0',
  percent: '0%',
};

/** Columns whose cells are numbers, so that their headers stand over the digits. */
const isFigure = (shown: Shown) => numberFormats[shown] !== undefined;

/** Short entries beside columns of figures or of text, which they would touch on either side. */
const isCentered = (shown: Shown) => shown === 'label' || shown === 'number';

/** The looks of a block's cells where they stand. */
export function formatsOf(
  block: Block,
  rows: readonly number[],
  columns: readonly number[],
  look: PageLook,
): AreaFormat[] {
  const formats: AreaFormat[] = [];
  const add = (row: number, column: number, style: Style) => {
    const at = { row: rows[row] ?? 1, column: columns[column] ?? 1, rows: 1, columns: 1 };
    formats.push({ area: at, ...style });
  };
  block.rows.forEach(({ look: rowLook, cells, shown }, row) => {
    const width = shown?.length ?? Math.max(1, cells.length);
    const isTable = shown !== undefined;
    for (const style of isTable ? [tableText, ...rowLooks[rowLook]] : rowLooks[rowLook]) {
      for (let column = 0; column < width; column++) add(row, column, style);
    }
    const isWrapped = rowLook !== 'head' && shown?.includes('wrapped') === true;
    shown?.forEach((how, column) => {
      // The first reason is the one to be seen where a row does not grow with its text.
      if (isWrapped) add(row, column, { vertical: 'top' });
      if (rowLook === 'head') {
        if (isFigure(how)) add(row, column, { horizontal: 'right' });
        if (isCentered(how)) add(row, column, { horizontal: 'center' });
        return;
      }
      for (const style of cellStyles(how, cells[column] ?? null, look)) add(row, column, style);
    });
  });
  return merged(formats);
}

function cellStyles(how: Shown, cell: PlanCell, look: PageLook): Style[] {
  const numberFormat = numberFormats[how];
  const styles: Style[] = numberFormat === undefined ? [] : [{ numberFormat }];
  // Text in a column of figures: a figure nobody knows.
  if (isFigure(how) && typeof cell === 'string') styles.push({ horizontal: 'right' });
  if (how === 'wrapped') styles.push({ wrap: true });
  if (isCentered(how)) styles.push({ horizontal: 'center' });
  if (typeof cell !== 'string') return styles;
  const found =
    how === 'label'
      ? labelLook(cell, look.labels)
      : how === 'segment'
        ? segmentLook(cell, look.segments)
        : null;
  if (found === null) return styles;
  const { background, fontColor, bold } = found;
  if (background !== undefined && background !== '#FFFFFF') styles.push({ background });
  else if (fontColor !== undefined) styles.push({ text: { fontColor } });
  if (bold === true) styles.push({ text: { bold } });
  return styles;
}

/** Cells that look alike become one area: first those beside each other, then those below. */
function merged(formats: readonly AreaFormat[]): AreaFormat[] {
  const byStyle = new Map<string, { readonly style: Style; readonly areas: Area[] }>();
  for (const { area, ...style } of formats) {
    const key = JSON.stringify(style);
    const group = byStyle.get(key);
    if (group === undefined) byStyle.set(key, { style, areas: [area] });
    else group.areas.push(area);
  }
  return [...byStyle.values()].flatMap(({ style, areas }) =>
    mergedAreas(areas).map((area) => ({ area, ...style })),
  );
}

function mergedAreas(areas: readonly Area[]): Area[] {
  const beside: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = beside[beside.length - 1];
    if (last !== undefined && last.row === area.row && last.column + last.columns === area.column) {
      beside[beside.length - 1] = { ...last, columns: last.columns + 1 };
    } else beside.push(area);
  }
  const below: Area[] = [];
  const open = new Map<string, number>();
  for (const area of beside) {
    const key = `${area.column}:${area.columns}`;
    const above = below[open.get(key) ?? -1];
    if (above !== undefined && above.row + above.rows === area.row) {
      below[open.get(key) ?? -1] = { ...above, rows: above.rows + 1 };
    } else {
      open.set(key, below.length);
      below.push(area);
    }
  }
  return below;
}
