import { readFileSync } from 'node:fs';
import { afterEach } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { standardTraits } from '../../src/domain/traits.ts';
import type { Language } from '../../src/text/language.ts';
import type {
  CellContent,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import { openBytes } from '../../src/workbench/host/files/open-file.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { findAssessmentColumns } from '../../src/workbook/assessment-columns.ts';
import { assessmentCells } from '../../src/workbook/assessments-tab.ts';

/* Workbooks that were set up, with assessments written straight into their tab: a save of each would take minutes. */

export function sampleContent(language: Language): WorkbookContent {
  const file = `zeitwert-sample-${language}.xlsx`;
  const bytes = readFileSync(new URL(`../../src/workbench/sample/${file}`, import.meta.url));
  return openBytes(bytes, file).content;
}

export function startHost(content: WorkbookContent, userLocale = 'de'): Promise<Host> {
  return Host.start({ project: loadProject(), content, userLocale });
}

/** Starts hosts that are closed after each test. */
export function closedAfterEach(): (content: WorkbookContent) => Promise<Host> {
  const hosts: Host[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.close();
  });
  return async (content) => {
    const host = await startHost(content);
    hosts.push(host);
    return host;
  };
}

/** Today as Sheets counts days. */
export const today = Math.floor(Date.now() / 86_400_000) + 25_569;

/** How a customer is rated, and a patient. */
export const customer = { form: '555555 111111', future: '444444' } as const;
export const patient = { form: '111111 555555', future: '222222' } as const;

/** The workbook after its active sheet was set up. */
export async function setUp(content: WorkbookContent): Promise<WorkbookContent> {
  const host = await startHost(content);
  try {
    const { error } = await host.execute('applySetup', [], { timeLimitMs: 60_000 });
    if (error) throw new Error(JSON.stringify(error));
    return await host.content();
  } finally {
    host.close();
  }
}

type Cells = Record<number, Record<number, CellContent>>;

export function changeSheet(
  content: WorkbookContent,
  name: RegExp,
  change: (cells: Cells, sheet: SheetContent) => void,
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      if (!name.test(sheet.name)) return sheet;
      const cells = JSON.parse(JSON.stringify(sheet.cells)) as Cells;
      change(cells, sheet);
      return {
        ...sheet,
        cells,
        rowCount: Math.max(sheet.rowCount, ...Object.keys(cells).map(Number)) + 1,
      };
    }),
  };
}

/** Writes assessments below the header of the Assessments tab; accounts as they are written in the account sheet. */
export function withAssessments(
  content: WorkbookContent,
  assessments: readonly Assessment[],
): WorkbookContent {
  return changeSheet(content, /^(?:Assessments|Einschätzungen)$/, (cells) => {
    const width = Math.max(...Object.keys(cells[0] ?? {}).map(Number)) + 1;
    const header = Array.from({ length: width }, (_, column) => cells[0]?.[column]?.value ?? '');
    const { ids } = findAssessmentColumns([header], standardTraits);
    assessments.forEach((assessment, i) => {
      const { day: _, ...written } = assessment;
      const row: Record<number, CellContent> = {};
      assessmentCells(written, ids).forEach((value, column) => {
        const plain = typeof value === 'object' ? '' : value;
        if (plain !== '') row[column] = { ...cells[i + 1]?.[column], value: plain };
      });
      cells[i + 1] = row;
    });
  });
}

/** Sets values of settings by key. */
export function withSettings(
  content: WorkbookContent,
  values: Readonly<Record<string, string | number>>,
): WorkbookContent {
  return changeSheet(content, /^(?:Settings|Einstellungen)$/, (cells) => {
    for (const row of Object.values(cells)) {
      const value = values[String(row[0]?.value)];
      if (value !== undefined) row[1] = { ...row[1], value };
    }
  });
}

/** The supplier's sheet with as many accounts as asked for instead of its own. */
export function manyAccounts(content: WorkbookContent, count: number): WorkbookContent {
  return changeSheet(content, /^(?:Kunden|Accounts)$/, (cells) => {
    const header = cells[2];
    for (const row of Object.keys(cells)) delete cells[Number(row)];
    cells[2] = header ?? {};
    for (let i = 0; i < count; i++) {
      cells[3 + i] = {
        0: { value: `Firma ${i} GmbH` },
        ...(i % 7 === 0 ? {} : { 1: { value: 'ABCD'.charAt(i % 4) } }),
        2: { value: 1000 + ((i * 7919) % 400_000) },
        3: { value: (i * 13) % 9 },
      };
    }
  });
}
