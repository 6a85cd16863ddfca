import { blankSheet, blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import type {
  CellContent,
  CellValue,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import { Host, type HostOptions } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';

/** Rows of cells from A1 on; text that starts with "=" is a formula. */
export type Lines = readonly (readonly CellValue[])[];

const firms = ['Getriebe', 'Pumpen', 'Hydraulik', 'Robotik', 'Werkzeugbau', 'Antriebe'];

/** A German account list: header in the first row, `count` accounts with class, revenue and hours. */
export function accountLines(count: number): CellValue[][] {
  return [
    ['Kunde', 'Klasse', 'Umsatz 2025', 'Stunden/Monat'],
    ...Array.from({ length: count }, (_, index): CellValue[] => [
      `${firms[index % firms.length]} ${index + 1} GmbH`,
      ['A', 'B', 'C', 'C'][index % 4] ?? 'C',
      500_000 - index * 40,
      (index % 9) + 1,
    ]),
  ];
}

export function sheetOf(
  name: string,
  lines: Lines,
  more: Partial<SheetContent> = {},
): SheetContent {
  const cells: Record<number, Record<number, CellContent>> = {};
  lines.forEach((line, row) => {
    const filled: Record<number, CellContent> = {};
    line.forEach((value, column) => {
      if (value === null || value === '') return;
      filled[column] =
        typeof value === 'string' && value.startsWith('=')
          ? { value: null, formula: value }
          : { value };
    });
    cells[row] = filled;
  });
  const blank = blankSheet(name, more.id ?? 11);
  return { ...blank, rowCount: Math.max(blank.rowCount, lines.length + 50), cells, ...more };
}

export function bookOf(
  sheets: readonly SheetContent[],
  more: Partial<WorkbookContent> = {},
): WorkbookContent {
  return {
    ...blankWorkbook('de_DE', 'Europe/Berlin'),
    activeSheet: sheets[0]?.name ?? '',
    sheets,
    ...more,
  };
}

export function start(content: WorkbookContent, more: Partial<HostOptions> = {}): Promise<Host> {
  return Host.start({ project: loadProject(), content, userLocale: 'de', ...more });
}

/** Runs an action that must succeed. */
export async function run(host: Host, name: string, ...args: unknown[]): Promise<unknown> {
  const { value, error } = await host.execute(name, args);
  if (error) throw new Error(`${name}: ${error.name}: ${error.message}`);
  return value;
}

/** Runs an action that must be refused, and gives the sentence. */
export async function refused(host: Host, name: string, ...args: unknown[]): Promise<string> {
  const { value, error } = await host.execute(name, args);
  if (!error) throw new Error(`${name} was not refused: ${JSON.stringify(value)}`);
  if (error.name !== 'Error') throw new Error(`${error.name}: ${error.message}`);
  return error.message;
}

/** The same workbook but for what nobody sees: the result of a formula that has not been computed yet. */
export function sheetNamed(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
