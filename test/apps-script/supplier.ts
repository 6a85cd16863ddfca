import { blankSheet, blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import type { CellContent, SheetContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';

/** The accounts of a small supplier of machine parts: name, class, revenue, hours a month. */
export const supplierAccounts: readonly (readonly [string, string, number | null, number | null])[] = [
  ['Albrecht Getriebe GmbH', 'A', 412_000, 14],
  ['Brandt & Söhne KG', 'A', 298_500, 9],
  ['Cordes Hydraulik AG', 'B', 121_300, 11],
  ['Dietz Maschinenbau GmbH', 'B', 97_400, 4],
  ['Ebert Fördertechnik', 'B', 88_250, null],
  ['Fuchs Antriebe GmbH', 'C', 41_700, 6],
  ['Gerlach Pumpen', 'C', 33_900, 2],
  ['Hoffmann Sondermaschinen', 'C', 27_150, 8],
  ['Ihde Blechtechnik', 'C', 12_480, 1],
  ['Jansen Robotik GmbH', '', null, 3],
  ['Kranz Werkzeugbau', 'C', 9_860, null],
  ['Lorenz Automation', '', null, null],
];

export const headerRow = 3;
export const firstRow = headerRow + 1;

/** A workbook as such a supplier keeps it: a title, the header in row 3, twelve accounts, a total row below. */
export function supplierWorkbook(locale = 'de_DE'): WorkbookContent {
  const cells: Record<number, Record<number, CellContent>> = {
    0: { 0: { value: locale.startsWith('de') ? 'Kundenliste Vertrieb' : 'Sales accounts' } },
    [headerRow - 1]: Object.fromEntries(
      (locale.startsWith('de')
        ? ['Kunde', 'Klasse', 'Umsatz 2025', 'Stunden/Monat']
        : ['Customer', 'Class', 'Revenue 2025', 'Hours/month']
      ).map((value, column) => [column, { value }]),
    ),
  };
  supplierAccounts.forEach((account, index) => {
    cells[headerRow + index] = Object.fromEntries(
      account.flatMap((value, column) =>
        value === null || value === '' ? [] : [[column, { value }]],
      ),
    );
  });
  const total = headerRow + supplierAccounts.length;
  cells[total + 1] = {
    0: { value: locale.startsWith('de') ? 'Summe' : 'Total' },
    2: { value: 1_142_540, formula: `=SUM(C${firstRow}:C${total})` },
  };
  const sheet: SheetContent = {
    ...blankSheet(locale.startsWith('de') ? 'Kunden' : 'Accounts', 7),
    cells,
  };
  return { ...blankWorkbook(locale, 'Europe/Berlin'), activeSheet: sheet.name, sheets: [sheet] };
}

export function startSupplier(locale = 'de_DE', userLocale = locale.slice(0, 2)): Promise<Host> {
  return Host.start({ project: loadProject(), content: supplierWorkbook(locale), userLocale });
}
