import { areaName, clip, readArea } from '../addresses.ts';
import type { FilterContent } from '../content.ts';
import type { Losses } from '../losses.ts';
import { filterText } from './filter-values.ts';
import type { Cells } from './read-cells.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

interface ReadFilter {
  readonly filter: FilterContent;
  /** Rows that the filter hides, as opposed to those hidden by hand. */
  readonly hidesRows: ReadonlySet<number>;
}

/**
 * A filter with what it hides. A file lists what a filter shows; Sheets keeps what it hides, so the values of the column
 * are gone through. A number that another program displays otherwise is shown if its row is.
 */
export function readFilter(
  element: XmlElement | undefined,
  cells: Cells,
  hiddenRows: ReadonlySet<number>,
  grid: { readonly rows: number; readonly columns: number },
  locale: string,
  sheet: string,
  losses: Losses,
): ReadFilter | null {
  const whole = readArea(attribute(element, 'ref') ?? '');
  const area = whole === null ? null : clip(whole, grid.rows, grid.columns);
  if (element === undefined || area === null) {
    return null;
  }
  const criteria: Record<number, { hiddenValues: string[] }> = {};
  const hidesRows = new Set<number>();
  for (const column of childrenOf(element, 'filterColumn')) {
    const at = area.left + Number(attribute(column, 'colId') ?? 0);
    const filters = child(column, 'filters');
    const onlyValues =
      filters !== undefined &&
      childrenOf(filters, 'dateGroupItem').length === 0 &&
      at <= area.right;
    if (!onlyValues) {
      if (column.children.some((part) => part.name !== 'extLst')) {
        losses.add('filter-rule', sheet, areaName(area));
      }
      continue;
    }
    const shown = new Set(
      childrenOf(filters, 'filter').map((filter) => (attribute(filter, 'val') ?? '').toLowerCase()),
    );
    const showsBlank = flag(filters, 'blank');
    const hidden = new Set<string>();
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const cell = cells[row]?.[at];
      const text = filterText(cell, locale);
      const isShown =
        text === ''
          ? showsBlank
          : typeof cell?.value === 'number'
            ? shown.has(text.toLowerCase()) || !hiddenRows.has(row)
            : shown.has(text.toLowerCase());
      if (!isShown) {
        hidden.add(text);
        hidesRows.add(row);
      }
    }
    if (hidden.size > 0) {
      criteria[at] = { hiddenValues: [...hidden] };
    }
  }
  return { filter: { range: areaName(area), criteria }, hidesRows };
}
