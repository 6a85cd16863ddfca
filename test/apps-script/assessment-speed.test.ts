import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { CellContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { assessmentColumns } from '../../src/workbook/assessment-columns.ts';
import { assessmentCells } from '../../src/workbook/assessments-tab.ts';
import { customerForm, startSupplier, supplierAccounts } from './supplier.ts';

/** The workbook of the supplier, set up, with so many stored assessments. */
async function withAssessments(content: WorkbookContent, count: number): Promise<WorkbookContent> {
  const ids = assessmentColumns(defaultSettings.traits, new Map(), 'de').map(({ id }) => id);
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      if (sheet.name !== 'Einschätzungen') return sheet;
      const cells: Record<number, Record<number, CellContent>> = { 0: sheet.cells[0] ?? {} };
      for (let n = 0; n < count; n++) {
        const values = assessmentCells(
          {
            ...customerForm,
            id: `old-${n}`,
            time: `2026-0${1 + (n % 9)}-11T08:00:00`,
            rater: `Rater ${n % 5}`,
            account: supplierAccounts[n % supplierAccounts.length]?.[0] ?? '',
            hours: null,
            ourFailure: false,
            onlyThisSituation: false,
            nextStep: '',
            by: null,
            decidedBy: '',
            note: '',
            withdrawn: null,
          },
          ids,
        );
        cells[n + 1] = Object.fromEntries(
          values.flatMap((value, column) =>
            value === '' ? [] : [[column, { value: value as string | number | boolean }]],
          ),
        );
      }
      return { ...sheet, cells, rowCount: Math.max(sheet.rowCount, count + 2) };
    }),
  };
}

test.each([[10], [20_000]])(
  'with %i stored assessments a save takes at most fifteen service calls',
  async (count) => {
    const host = await startSupplier();
    host.select('Kunden', 'A5');
    const { error } = await host.execute('applySetup');
    expect(error).toBeUndefined();
    await host.load(await withAssessments(await host.content(), count));
    const saved = await host.execute('saveAssessment', [
      { ...customerForm, id: 'new', account: 'Brandt & Söhne KG', rater: 'Kim' },
    ]);
    expect(saved.error).toBeUndefined();
    expect(saved.calls.reads + saved.calls.writes).toBeLessThanOrEqual(15);
    const [[id] = []] = await host.values(`Einschätzungen!A${count + 2}`);
    expect(id).toBe('new');
    host.close();
  },
  120_000,
);
