import { isoOfDay } from '../../src/domain/day.ts';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan.ts';
import { pageColumns } from '../../src/workbook/portfolio-block.ts';

/** The cells of a new tab as a plan writes them, from A1 on; the column of marks is left out. */
export function writtenCells(plan: SheetPlan): PlanCell[][] {
  const rows: PlanCell[][] = [];
  for (const { row, column, cells } of plan.cells ?? []) {
    cells.forEach((line, i) => {
      rows[row - 1 + i] ??= [];
      line.forEach((cell, j) => {
        (rows[row - 1 + i] as PlanCell[])[column - 1 + j] = cell;
      });
    });
  }
  return Array.from(rows, (row) => (row ?? []).slice(0, pageColumns));
}

/** The tab as a person reads it: titles as headings, tables as tables, numbers as they are stored, charts by title and area. */
export function tabMarkdown(plan: SheetPlan): string {
  const cells = writtenCells(plan);
  const days = new Set(
    (plan.formats ?? [])
      .filter(({ numberFormat }) => numberFormat !== undefined && /y/.test(numberFormat))
      .flatMap(({ area }) =>
        Array.from({ length: area.rows }, (_, i) => `${area.row + i}:${area.column}`),
      ),
  );
  // Headings are larger than the tables, notes are grey.
  const sizes = new Map<number, number>();
  for (const { area, text } of plan.formats ?? []) {
    const size = text?.fontSize ?? 0;
    if (size < 12 && typeof text?.fontColor !== 'string') continue;
    if (area.column !== 1) continue;
    for (let i = 0; i < area.rows; i++) {
      sizes.set(area.row + i, Math.max(size, sizes.get(area.row + i) ?? 0));
    }
  }
  const heads = new Set<number>();
  for (const { area, background } of plan.formats ?? []) {
    if (background !== '#F0F0F0' || area.column !== 1) continue;
    for (let i = 0; i < area.rows; i++) heads.add(area.row + i);
  }
  const shown = (cell: PlanCell | undefined, row: number, column: number): string => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'object') return cell.formula;
    if (typeof cell === 'number' && days.has(`${row}:${column}`)) return isoOfDay(cell);
    if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
    return String(cell).replace(/\n/g, ' / ').replace(/\|/g, '\\|');
  };
  const lines: string[] = [];
  let isTable = false;
  cells.forEach((row, i) => {
    const number = i + 1;
    const texts = row.map((cell, j) => shown(cell, number, j + 1));
    const isBlank = texts.every((text) => text === '');
    const size = sizes.get(number);
    if (isBlank || size !== undefined) {
      isTable = false;
      if (isBlank) {
        if (lines[lines.length - 1] !== '') lines.push('');
        return;
      }
      const marks = i === 0 ? '# ' : size === 14 ? '## ' : size === 12 ? '### ' : '';
      lines.push(`${marks}${texts[0]}`, '');
      return;
    }
    if (heads.has(number)) {
      if (isTable) lines.push('');
      lines.push(`| ${texts.join(' | ')} |`, `|${texts.map(() => ' --- ').join('|')}|`);
      isTable = true;
      return;
    }
    lines.push(isTable ? `| ${texts.join(' | ')} |` : (texts[0] ?? ''));
  });
  lines.push('', '### Charts', '');
  for (const { type, options: drawn, areas, position } of plan.charts ?? []) {
    const { title } = drawn as { readonly title?: string };
    const places = areas.map((area) => `R${area.row}C${area.column}+${area.rows}×${area.columns}`);
    lines.push(`- ${type} at row ${position.row}: ${title} (${places.join(', ')})`);
  }
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
