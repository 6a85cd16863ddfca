import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../../src/workbench/host/files/read-xlsx.ts';
import {
  type OwnSheetContent,
  readOwnSheet,
  writeOwnSheet,
} from '../../../../src/workbench/host/files/xlsx/own-sheet.ts';
import { escapeXml } from '../../../../src/workbench/host/files/xlsx/write-rules.ts';
import { packageParts, rows, zipOf } from '../handmade.ts';

const whole: OwnSheetContent = {
  version: 1,
  locale: 'de_DE',
  timeZone: 'Europe/Berlin',
  metadata: [{ key: 'k', value: 'v', visibility: 'DOCUMENT' }],
  documentProperties: { a: 'b' },
  sheets: [
    {
      fileName: 'Accounts',
      name: 'Accounts',
      id: 7,
      rowCount: 1000,
      columnCount: 26,
      metadata: [{ key: 'k', value: 'v', visibility: 'PROJECT', column: 3 }],
      charts: [
        {
          id: 5,
          type: 'BAR',
          ranges: ['A1:B2'],
          options: { title: 'x' },
          headers: 1,
          position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
        },
      ],
      protections: [{ range: 'A1:B2', description: '', warningOnly: true, editable: true }],
      validations: [],
      conditionalFormats: [],
      spreads: [{ cell: 'A1', area: 'A1:B2' }],
      longTexts: [],
    },
  ],
};

/** The texts of a sheet with one thing changed; `place` leads to it, undefined removes it. */
function changed(place: readonly (string | number)[], value: unknown): string[] {
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string | number, unknown>;
  let inner = copy;
  for (const step of place.slice(0, -1)) {
    inner = inner[step] as typeof copy;
  }
  inner[place.at(-1) as string] = value;
  return ['', JSON.stringify(copy)];
}

const nested = (depth: number): object => (depth === 0 ? {} : { inner: nested(depth - 1) });

test('what was written is read back, in pieces a cell can hold', () => {
  const long = { ...whole, documentProperties: { long: 'ü😀'.repeat(40_000) } };
  const texts = writeOwnSheet(long);
  expect(texts.length).toBeGreaterThan(4);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  expect(readOwnSheet(texts)).toEqual(long);
});

describe('a changed sheet is not believed', () => {
  test.each<[string, string[]]>([
    ['no JSON', ['', '{"version":1']],
    ['nothing', []],
    ['another version', changed(['version'], 2)],
    ['a locale that is none', changed(['locale'], '../../x')],
    ['a zone that is none', changed(['timeZone'], 'Mars/Base')],
    ['an entry nobody knows', changed(['extra'], 1)],
    ['a missing entry', changed(['metadata'], undefined)],
    ['properties that are no texts', changed(['documentProperties'], { a: 1 })],
    ['a negative sheet id', changed(['sheets', 0, 'id'], -1)],
    ['a grid of no rows', changed(['sheets', 0, 'rowCount'], 0)],
    ['a grid beyond all limits', changed(['sheets', 0, 'columnCount'], 1e9)],
    ['metadata on a row and a column', changed(['sheets', 0, 'metadata', 0, 'row'], 1)],
    ['a visibility nobody knows', changed(['sheets', 0, 'metadata', 0, 'visibility'], 'ALL')],
    ['a chart type that is markup', changed(['sheets', 0, 'charts', 0, 'type'], '<script>')],
    ['chart options without end', changed(['sheets', 0, 'charts', 0, 'options'], nested(9))],
    ['a protection of no range', changed(['sheets', 0, 'protections', 0, 'range'], 'A1); DROP')],
    ['the same sheet twice', changed(['sheets', 1], whole.sheets[0])],
    ['a prototype in disguise', ['', JSON.stringify(whole).replace('"a":"b"', '"__proto__":"b"')]],
    [
      'a prototype in chart options',
      ['', JSON.stringify(whole).replace('"title":"x"', '"__proto__":{"polluted":true}')],
    ],
  ])('%s', (_, texts) => {
    expect(readOwnSheet(texts)).toBeNull();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** A package whose hidden sheet holds these texts. */
async function openedWith(texts: readonly string[]) {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`);
  return readXlsx(
    await zipOf(
      packageParts({
        sheets: [
          { name: 'Accounts', xml: rows('<c r="A1"><v>1</v></c>') },
          { name: 'Zeitwert workbench', xml: rows(...cells), state: 'veryHidden' },
        ],
      }),
    ),
  );
}

test('a good hidden sheet is taken out again and its content used', async () => {
  const { content, notCarried } = await openedWith(writeOwnSheet(whole));
  expect(content.sheets).toHaveLength(1);
  expect(content.sheets[0]).toMatchObject({ id: 7, name: 'Accounts' });
  expect(content.documentProperties).toEqual({ a: 'b' });
  expect(notCarried).toEqual([]);
});

test('a bad one is taken out, named as lost, and changes nothing', async () => {
  const texts = writeOwnSheet(whole);
  const { content, notCarried } = await openedWith([texts[0] as string, '{"version":1}']);
  expect(content.sheets.map(({ name }) => name)).toEqual(['Accounts']);
  expect(content.documentProperties).toEqual({});
  expect(notCarried).toEqual([
    {
      where: 'workbook',
      what: 'the hidden sheet of the workbench, which was changed and no longer fits',
    },
  ]);
});

test("a user's own sheet of the same name stays", async () => {
  const { content } = await openedWith(['my own notes']);
  expect(content.sheets.map(({ name }) => name)).toEqual(['Accounts', 'Zeitwert workbench']);
});

test('metadata outside the sheet it names is left out', async () => {
  const texts = changed(['sheets', 0, 'metadata', 0, 'column'], 900);
  const { content } = await openedWith([writeOwnSheet(whole)[0] as string, texts[1] as string]);
  expect(content.sheets[0]?.metadata).toEqual([]);
});
