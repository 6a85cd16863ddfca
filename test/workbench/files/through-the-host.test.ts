import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CellContent, SheetContent } from '../../../src/workbench/host/files/content.ts';
import { openFile } from '../../../src/workbench/host/files/open-file.ts';
import { readXlsx } from '../../../src/workbench/host/files/read-xlsx.ts';
import { writeXlsx } from '../../../src/workbench/host/files/write-xlsx.ts';
import { Host } from '../../../src/workbench/host/host.ts';
import { loadProject } from '../../../src/workbench/host/project.ts';
import { realWorkbooks } from './real-workbooks.ts';

/** A cell without what a formula computed: the host computes again, and day after day differently where it says TODAY. */
function asWritten(cell: CellContent): Partial<CellContent> | null {
  const { value, error, spill, spilled, ...rest } = cell;
  if (spilled || (value === null && cell.formula === undefined)) {
    return Object.keys(rest).length === 0 ? null : rest;
  }
  return cell.formula === undefined ? { value, ...(error ? { error } : {}), ...rest } : rest;
}

function written(sheet: SheetContent): Record<string, unknown> {
  const cells = Object.entries(sheet.cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const kept = asWritten(cell);
      return kept === null ? [] : [[`${row},${column}`, kept] as const];
    }),
  );
  return { ...sheet, cells: Object.fromEntries(cells) };
}

/** Numbers a formula gave when the file was saved, and gives now. */
function* results(before: SheetContent, after: SheetContent): Generator<[string, number, unknown]> {
  for (const [row, line] of Object.entries(before.cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const isSteady = cell.formula !== undefined && !/TODAY|NOW|RAND/.test(cell.formula);
      if (isSteady && typeof cell.value === 'number') {
        yield [`${row},${column}`, cell.value, after.cells[Number(row)]?.[Number(column)]?.value];
      }
    }
  }
}

const files = [
  ...['de', 'en'].map((language) =>
    path.resolve(`src/workbench/sample/zeitwert-sample-${language}.xlsx`),
  ),
  ...realWorkbooks(),
];

describe('a workbook opened in the host and saved again has lost nothing', () => {
  test.each(files)(
    '%s',
    async (file) => {
      const { content } = await openFile(file);
      const host = await Host.start({ project: loadProject(), content });
      try {
        const { bytes } = await writeXlsx(await host.content());
        const again = readXlsx(bytes).content;
        expect({ ...again, sheets: [] }).toEqual({ ...content, sheets: [] });
        for (const [index, sheet] of content.sheets.entries()) {
          const other = again.sheets[index] as SheetContent;
          expect(written(other)).toEqual(written(sheet));
          for (const [cell, before, after] of results(sheet, other)) {
            expect(after, cell).toBeCloseTo(before, 9);
          }
        }
      } finally {
        host.close();
      }
    },
    60_000,
  );
});
