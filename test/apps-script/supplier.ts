import { blankSheet, blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import type {
  CellContent,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';

/** The accounts of a small supplier of machine parts: name, class, revenue, hours a month. */
export const supplierAccounts: readonly (readonly [
  string,
  string,
  number | null,
  number | null,
])[] = [
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

/** What a customer looks like: nine traits, five factors. */
export const customerForm = {
  ratings: { K1: 5, K2: 5, K3: 4, K4: 5, K5: 4, P1: 1, P2: 1, P3: 2, P4: 1 },
  factors: { headroom: 4, growth: 4, industry: 3, relationship: 5, fit: 5, network: null },
  desired: 5,
} as const;

/** What a patient looks like: every trait, the same future. */
export const patientForm = {
  ratings: { K1: 1, K2: 2, K3: 1, K4: 2, K5: 1, K6: 1, P1: 5, P2: 4, P3: 5, P4: 5, P5: 4, P6: 5 },
  factors: { headroom: 4, growth: 4, industry: 3, relationship: 5, fit: 5, network: null },
  desired: 2,
} as const;
