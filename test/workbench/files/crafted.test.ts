import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { FileProblem } from '../../../src/workbench/host/files/file-problem.ts';
import { openBytes } from '../../../src/workbench/host/files/open-file.ts';
import { writeXlsx } from '../../../src/workbench/host/files/write-xlsx.ts';
import { everyFeature } from './every-feature.ts';
import { packageParts, rows, zipOf } from './handmade.ts';

/** The texts of all XML parts of a package. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Record<string, string> = {};
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) {
      parts[name] = await file.async('string');
    }
  }
  return parts;
}

test('whatever is changed in the parts of a file, it opens or is refused in words', async () => {
  const saved = (await writeXlsx(everyFeature)).bytes;
  const sample = readFileSync('src/workbench/sample/zeitwert-sample-de.xlsx');
  const packages = await Promise.all([saved, sample].map(partsOf));
  const change = fc.record({
    from: fc.nat(packages.length - 1),
    part: fc.nat(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 60 }),
    text: fc.constantFrom(
      '',
      '0',
      '-1',
      '999999999999',
      'x',
      '"',
      '<a>',
      '</row>',
      '&amp;',
      ' r="ZZZ9"',
      'NaN',
      '#REF!',
    ),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ from, part, at, length, text }) => {
      const parts = { ...packages[from] };
      const name = Object.keys(parts)[part % Object.keys(parts).length] as string;
      const xml = parts[name] as string;
      const start = Math.floor(at * xml.length);
      parts[name] = xml.slice(0, start) + text + xml.slice(start + length);
      try {
        const { content } = openBytes(await zipOf(parts), 'list.xlsx');
        expect(content.sheets.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 60 },
  );
});

test('names that objects already have are only names', async () => {
  const parts = packageParts({
    sheets: [{ name: '__proto__', xml: rows('<c r="A1"><f>constructor+toString</f></c>') }],
    afterSheets: '<definedNames><definedName name="__proto__">1</definedName></definedNames>',
    sheetRelations: [['__proto__', 'constructor', 'x.xml']],
  });
  const { content } = openBytes(await zipOf(parts), 'list.xlsx');
  expect(content.sheets[0]?.name).toBe('__proto__');
  expect(content.names).toEqual([{ name: '__proto__', reference: '1' }]);
  expect(({} as { reference?: unknown }).reference).toBeUndefined();
});

test('fifty thousand merges and rules are read without stalling', async () => {
  const merges = Array.from(
    { length: 50_000 },
    (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`,
  );
  const many = rows(...Array.from({ length: 50_000 }, () => '<c><v>1</v></c>'));
  const parts = packageParts({
    sheets: [{ name: 'Long', xml: `${many}<mergeCells>${merges.join('')}</mergeCells>` }],
  });
  const bytes = await zipOf(parts);
  expect(openBytes(bytes, 'list.xlsx').content.sheets[0]?.merges).toHaveLength(50_000);
});
