import { columnContent } from '../../../src/workbook/column-content.ts';
import { headerMeaning } from '../../../src/workbook/header-meaning.ts';
import type { RoleChoices } from '../../../src/workbook/role-choice.ts';
import type { TableArea } from '../../../src/workbook/row-reading.ts';
import { readSheet, type SheetGrid } from '../../../src/workbook/sheet-grid.ts';

/* A list whose header stands in row 1, for tests of what its rows are. */

const locale = { decimalComma: true };

/** The area below a header in row 1, its columns bound by their headers. */
export function areaOf(
  grid: SheetGrid,
  bound: Readonly<Record<string, keyof RoleChoices>>,
): TableArea {
  const sheet = readSheet(grid, locale);
  const rows = Array.from({ length: sheet.rows - 1 }, (_, i) => i + 1);
  const columns = Array.from({ length: sheet.columns }, (_, column) => ({
    column,
    header: headerMeaning(String(sheet.value(0, column))),
    content: columnContent(sheet, column, rows),
  }));
  const roles: RoleChoices = Object.fromEntries(
    columns.flatMap(({ column, header }) => {
      const role = bound[header.text];
      const reason = { kind: 'header', header: header.text } as const;
      return role === undefined ? [] : [[role, { column, confidence: 1, reason }]];
    }),
  );
  return { sheet, firstRow: 1, endRow: sheet.rows, columns, roles, headerRows: [0] };
}

export const bound = {
  'Nr.': 'accountNumber',
  Kunde: 'account',
  Klasse: 'class',
  Umsatz: 'revenue',
} as const;
