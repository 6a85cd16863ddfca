import type { CellContent } from './content.ts';

/** The text a filter of Excel compares: what a person would type for the value. */
export function filterText(cell: CellContent | undefined): string {
  const value = cell?.value ?? null;
  return value === null
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
}
