import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Excel from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { CellContent, WorkbookContent } from '../../../src/workbench/host/files/content.ts';
import { openBytes, openFile } from '../../../src/workbench/host/files/open-file.ts';
import { readXlsx } from '../../../src/workbench/host/files/read-xlsx.ts';
import { writeXlsx } from '../../../src/workbench/host/files/write-xlsx.ts';
import { blankWorkbook, everyFeature } from './every-feature.ts';
import { realWorkbooks } from './real-workbooks.ts';

/** Saves and opens again; compares sheet by sheet so that a difference names its place. */
async function expectToSurvive(content: WorkbookContent): Promise<void> {
  const { bytes } = await writeXlsx(content);
  const again = readXlsx(bytes);
  expect(again.notCarried).toEqual([]);
  for (const [index, sheet] of content.sheets.entries()) {
    const other = again.content.sheets[index];
    for (const [row, cells] of Object.entries(sheet.cells)) {
      expect(other?.cells[Number(row)], `${sheet.name}, row ${Number(row) + 1}`).toEqual(cells);
    }
    expect(other).toEqual(sheet);
  }
  expect(again.content).toEqual(content);
}

describe('a saved workbook opens as the same workbook', () => {
  test('with everything a workbook can hold', async () => {
    await expectToSurvive(everyFeature);
  });

  test.each(['zeitwert-sample-de.xlsx', 'zeitwert-sample-en.xlsx'])(
    'the sample %s',
    async (name) => {
      const file = path.resolve('src/workbench/sample', name);
      const { content, notCarried } = await openFile(file);
      expect(notCarried).toEqual([]);
      expect(content.sheets.map((sheet) => sheet.id)).toEqual([0, 1]);
      await expectToSurvive(content);
    },
  );

  const files = realWorkbooks();
  test.runIf(files.length > 0).each(files)('the real list %s', async (file) => {
    const { content } = await openFile(file);
    await expectToSurvive(content);
  });

  test('whatever its texts and numbers are', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(
        '_x000D_',
        '_x005F_',
        '_x',
        '\r\n',
        '\u0000',
        '\ud800',
        '\uffff',
        "'",
        '<&>"',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        const cells: Record<number, CellContent> = {};
        values.forEach((one, column) => {
          cells[column % 26] = { value: Object.is(one, -0) ? 0 : one };
        });
        await expectToSurvive({
          ...blankWorkbook,
          sheets: blankWorkbook.sheets.map((sheet) => ({ ...sheet, cells: { 0: cells } })),
        });
      }),
      { numRuns: 40 },
    );
  });

  test('twice the same bytes', async () => {
    const [first, second] = [await writeXlsx(everyFeature), await writeXlsx(everyFeature)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

test('saving says what Excel will not show', async () => {
  const { notCarried } = await writeXlsx(everyFeature);
  expect(notCarried).toEqual([
    {
      where: 'Kunden',
      what: 'a chart (the workbench draws it again when the file is opened there) ("Auslastung")',
    },
    {
      where: 'Kunden: A1:D1',
      what: 'the protection of a range or a warning (the workbench restores it)',
    },
    {
      where: 'Umsatz 2023/24 [geprüft] nach Gebiet: A2',
      what: 'text beyond the 32,767 characters a cell of .xlsx takes (the workbench restores it)',
    },
    {
      where: 'Umsatz 2023/24 [geprüft] nach Gebiet',
      what: 'a sheet name that .xlsx does not allow (the workbench restores it)',
    },
    {
      where: 'Umsatz 2023-24 -geprüft- nach Ge',
      what: 'a sheet name that .xlsx does not allow (the workbench restores it)',
    },
    {
      where: 'Zeitwert workbench',
      what: 'a sheet name that .xlsx does not allow (the workbench restores it)',
    },
  ]);
});

test('a condition of a filter is saved as the values that fit it, and that is said', async () => {
  const [sheet] = everyFeature.sheets;
  if (!sheet?.filter) throw new Error('There is no filter.');
  const condition = { criteria: 'TEXT_CONTAINS', values: ['A'], hides: ['B'] };
  const filter = { ...sheet.filter, criteria: { 0: { hiddenValues: [], condition } } };
  const { bytes, notCarried } = await writeXlsx({
    ...everyFeature,
    sheets: [{ ...sheet, filter }, ...everyFeature.sheets.slice(1)],
  });
  expect(readXlsx(bytes).content.sheets[0]?.filter).toEqual(sheet.filter);
  expect(notCarried).toContainEqual({
    where: 'Kunden: A6:B9',
    what: 'a filter rule other than chosen values (the rows it hides stay hidden)',
  });
});

/** A cell's value as exceljs, another program, reads it. */
function valueIn(cell: Excel.Cell): unknown {
  const value = cell.value as Excel.CellValue | { readonly text?: unknown };
  if (value instanceof Date) {
    return value.getTime() / 86_400_000 + 25_569;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if ('richText' in value) {
    return value.richText.map((run) => run.text).join('');
  }
  if ('error' in value) {
    return value.error;
  }
  return 'text' in value ? value.text : value;
}

test('a chart is drawn by other programs from the same cells', async () => {
  const { bytes } = await writeXlsx(everyFeature);
  const zip = await JSZip.loadAsync(bytes);
  const chart = (await zip.file('xl/charts/chart1_1.xml')?.async('string')) ?? '';
  expect(chart).toContain('<a:t>Stunden je &quot;Label&quot; &lt;&amp;&gt;</a:t>');
  expect(chart).toContain('<c:xVal><c:numRef><c:f>Kunden!$B$3:$B$20</c:f></c:numRef></c:xVal>');
  expect(chart).toContain('<c:tx><c:strRef><c:f>Kunden!$C$2</c:f></c:strRef></c:tx>');
  expect(chart).toContain('<a:srgbClr val="111111"/>');
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  expect(types).toContain('PartName="/xl/charts/chart1_1.xml"');
});

test('the sample is what its script writes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zeitwert-sample-'));
  execFileSync(process.execPath, ['scripts/sample-workbook.mjs', folder]);
  for (const name of readdirSync(folder)) {
    const kept = readFileSync(path.join('src/workbench/sample', name));
    expect(readFileSync(path.join(folder, name)).equals(kept), `${name}: run the script`).toBe(
      true,
    );
  }
  rmSync(folder, { recursive: true });
});

describe('another reader finds the same', () => {
  const files = realWorkbooks().filter((file) => file.endsWith('.xlsx'));
  test.runIf(files.length > 0).each(files)('values and formulas in %s', async (file) => {
    const { content } = await openFile(file, { locale: 'en_US' });
    const other = new Excel.Workbook();
    await other.xlsx.readFile(file);
    let compared = 0;
    for (const sheet of content.sheets) {
      other.getWorksheet(sheet.name)?.eachRow((row, rowNumber) =>
        row.eachCell((cell, columnNumber) => {
          const ours = sheet.cells[rowNumber - 1]?.[columnNumber - 1];
          const where = `${sheet.name}!${cell.address}`;
          if (cell.formula) {
            expect(ours?.formula, where).toBe(`=${cell.formula.replace(/_xlfn\./g, '')}`);
          } else {
            const value = valueIn(cell);
            if (typeof value === 'number' && typeof ours?.value === 'number') {
              expect(ours.value, where).toBeCloseTo(value, 6);
            } else {
              expect(ours?.value ?? null, where).toBe(value ?? null);
            }
          }
          compared += 1;
        }),
      );
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('in what we save', async () => {
    const { bytes } = await writeXlsx(everyFeature);
    const other = new Excel.Workbook();
    await other.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = other.getWorksheet('Kunden');
    expect(sheet?.getCell('B2').value).toBe(1234.5);
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00 "€"');
    expect(sheet?.getCell('B3').formula).toBe('SUM($B$2:B2)*0.5+{1,2;3,4}');
    expect(sheet?.getCell('H3').formula).toBe(
      `IFERROR(__xludf.DUMMYFUNCTION("SEGMENT('Umsatz 2023-24 -geprüft- nach G'!A1,70,20)"),"Ausbauen")`,
    );
    expect(sheet?.getCell('H3').result).toBe('Ausbauen');
    expect(sheet?.getCell('B5').formula).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),12)',
    );
    expect(sheet?.getColumn(4).hidden).toBe(true);
    expect(sheet?.getRow(8).hidden).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(other.getWorksheet('Zeitwert workbench')?.state).toBe('veryHidden');
  });
});

test('a saved file opens in a workbench that asks for another locale', async () => {
  const { bytes } = await writeXlsx(everyFeature);
  const { content, locale } = openBytes(bytes, 'list.xlsx', { locale: 'en_US' });
  expect(locale).toEqual({ locale: 'en_US', because: 'asked' });
  expect(content.sheets[0]?.cells[2]?.[1]?.formula).toBe('=SUM($B$2:B2)*0.5+{1,2;3,4}');
});
