import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileProblem, wordFileProblem } from '../../../src/workbench/host/files/file-problem.ts';
import { openBytes, openFile, saveFile } from '../../../src/workbench/host/files/open-file.ts';
import { packageParts, rows, zipOf } from './handmade.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zeitwert-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const onDisk = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** The sentence with which something is refused; fails when it is not. */
async function refusal(open: () => unknown, file = 'list.xlsx', language: 'en' | 'de' = 'en') {
  try {
    await open();
  } catch (error) {
    expect(error).toBeInstanceOf(FileProblem);
    return wordFileProblem((error as FileProblem).problem, file, language);
  }
  throw new Error('It was opened.');
}

const plain = { sheets: [{ name: 'Accounts', xml: rows('<c r="A1"><v>1</v></c>') }] };

/** A package of stored or deflated parts whose directory says of them what it likes. */
function forgedZip(
  parts: readonly { name: string; content: Buffer; declared?: number; localName?: string }[],
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length, localName = name } of parts) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30 + Buffer.byteLength(localName));
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    local.write(localName, 30);
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    central.push(entry);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('a file that cannot be opened is refused in one sentence', () => {
  test('missing', async () => {
    expect(await refusal(() => openFile(path.join(folder, 'no.xlsx')), 'no.xlsx')).toBe(
      'There is no file "no.xlsx". Check the path and the spelling.',
    );
    expect(await refusal(() => openFile('no.xlsx'), 'no.xlsx', 'de')).toBe(
      'Die Datei „no.xlsx“ gibt es nicht. Prüfen Sie den Pfad und die Schreibweise.',
    );
  });

  test('a folder', async () => {
    expect(await refusal(() => openFile(folder), 'lists')).toContain('"lists" is a folder.');
  });

  test.each(['empty.xlsx', 'empty.csv'])('empty: %s', async (name) => {
    expect(await refusal(() => openFile(onDisk(name, '')), name)).toContain('is empty (0 bytes)');
  });

  test('an unknown extension, or none', async () => {
    expect(await refusal(() => openFile(onDisk('list.ods', 'x')), 'list.ods')).toBe(
      '"list.ods" ends in .ods; the workbench opens .xlsx and .csv. Save it as one of these.',
    );
    expect(await refusal(() => openFile(onDisk('list', 'x')), 'list')).toContain(
      'has no extension',
    );
  });

  test('old Excel formats, by extension or by content', async () => {
    expect(await refusal(() => openFile(onDisk('list.xls', 'x')))).toContain('older or binary');
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    expect(await refusal(() => openBytes(compound, 'list.xlsx'))).toContain('older or binary');
  });

  test('protected by a password', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(1000),
    ]);
    expect(await refusal(() => openBytes(locked, 'list.xlsx'))).toContain(
      'protected by a password',
    );
  });

  test.each([
    [100, 'has 100 MB'],
    // Larger than Node reads in one go: it would fail in its own words.
    [3000, 'has 3,000 MB'],
  ])('%i MB, without reading it', async (megabytes, said) => {
    const file = onDisk('large.xlsx', '');
    truncateSync(file, megabytes * 1024 * 1024);
    expect(await refusal(() => openFile(file), 'large.xlsx')).toContain(said);
  });

  test('text that calls itself a workbook, and a workbook that calls itself text', async () => {
    expect(
      await refusal(() => openBytes(Buffer.from('a;b\n1;2\n'.repeat(9)), 'list.xlsx')),
    ).toContain('holds no workbook');
    const workbook = await zipOf(packageParts(plain));
    expect(await refusal(() => openBytes(workbook, 'list.csv'), 'list.csv')).toContain(
      'is not text',
    );
  });

  test('a zip without a workbook in it', async () => {
    const zip = await zipOf({ 'hello.txt': 'hello' });
    expect(await refusal(() => openBytes(zip, 'list.xlsx'))).toContain('holds no workbook');
  });

  test('cut off anywhere', async () => {
    const whole = await zipOf(packageParts(plain));
    for (let length = 1; length < whole.length; length += 97) {
      const sentence = await refusal(() => openBytes(whole.slice(0, length), 'list.xlsx'));
      expect(sentence).toMatch(/^"list\.xlsx" (holds no workbook|is damaged)/);
    }
  });

  test('a flipped byte in any part', async () => {
    const whole = await zipOf(packageParts(plain));
    for (let at = 0; at < whole.length; at += 13) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] as number) ^ 0xff;
      try {
        openBytes(flipped, 'list.xlsx');
      } catch (error) {
        // Bytes that mean nothing (times, versions) may change; whatever is refused is refused in words.
        expect(error).toBeInstanceOf(FileProblem);
      }
    }
  });

  test.each([
    ['not XML', '<worksheet><sheetData>'],
    ['an entity that is not defined', '<worksheet>&bomb;</worksheet>'],
    ['nested without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  ])('a sheet that is %s', async (_, xml) => {
    const parts = { ...packageParts(plain), 'xl/worksheets/sheet1.xml': xml };
    expect(await refusal(async () => openBytes(await zipOf(parts), 'list.xlsx'))).toBe(
      '"list.xlsx" is damaged (in xl/worksheets/sheet1.xml). Open it in Excel or LibreOffice, let it be repaired, and save it again.',
    );
  });

  test('a sheet that is named but not there', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = packageParts(plain);
    expect(await refusal(async () => openBytes(await zipOf(parts), 'list.xlsx'))).toContain(
      'is damaged',
    );
  });

  test('an unknown locale', async () => {
    const bytes = await zipOf(packageParts(plain));
    expect(await refusal(() => openBytes(bytes, 'list.xlsx', { locale: 'German' }))).toBe(
      '"German" is no locale of a spreadsheet. Write language and country, for example de_DE or en_US.',
    );
  });
});

describe('a crafted file is refused before it does harm', () => {
  test('a part that declares more than a workbook has', async () => {
    const parts = [
      { name: 'xl/workbook.xml', content: Buffer.from('x'), declared: 600 * 1024 * 1024 },
    ];
    expect(await refusal(() => openBytes(forgedZip(parts), 'list.xlsx'))).toContain(
      'unpacks to far more',
    );
  });

  test('a part that packs one byte a thousand times and more', async () => {
    const bomb = forgedZip([
      { name: 'xl/workbook.xml', content: Buffer.alloc(60 * 1024 * 1024, 32) },
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(() => openBytes(bomb, 'list.xlsx'))).toContain('unpacks to far more');
  });

  test('a part that declares little and holds much is not unpacked to its end', async () => {
    const lie = forgedZip([
      { name: 'xl/workbook.xml', content: Buffer.alloc(60 * 1024 * 1024, 32), declared: 100 },
    ]);
    expect(await refusal(() => openBytes(lie, 'list.xlsx'))).toContain('unpacks to far more');
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/boot.ini', 'xl\\..\\..\\x', 'xl/../../x'])(
    'a part named %s',
    async (name) => {
      const zip = forgedZip([{ name, content: Buffer.from('x') }]);
      expect(await refusal(() => openBytes(zip, 'list.xlsx'))).toContain('points outside the file');
    },
  );

  test('a relationship that climbs out of the file', async () => {
    const parts = packageParts({
      ...plain,
      sheetRelations: [['x', 'table', '../../../secret.xml']],
    });
    expect(await refusal(async () => openBytes(await zipOf(parts), 'list.xlsx'))).toContain(
      'points outside the file',
    );
  });

  test('two parts of one name, or one part of two names', async () => {
    const content = Buffer.from('<workbook/>');
    const twice = forgedZip([
      { name: 'xl/workbook.xml', content },
      { name: 'xl/Workbook.xml', content },
    ]);
    expect(await refusal(() => openBytes(twice, 'list.xlsx'))).toContain('is damaged');
    const renamed = forgedZip([{ name: 'xl/workbook.xml', content, localName: 'xl/workbook.xmk' }]);
    expect(await refusal(() => openBytes(renamed, 'list.xlsx'))).toContain('is damaged');
  });

  test('a cell beyond the last column a spreadsheet can have', async () => {
    const parts = packageParts({
      sheets: [{ name: 'Wide', xml: rows('<c r="AAAA1"><v>1</v></c>') }],
    });
    expect(await refusal(async () => openBytes(await zipOf(parts), 'list.xlsx'))).toBe(
      'Sheet "Wide" of "list.xlsx" has more than the 18,278 columns a spreadsheet can have. Delete unused columns and save it again.',
    );
  });

  test('two far corners that would make a grid of billions of cells', async () => {
    const corners =
      '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    const parts = packageParts({ sheets: [{ name: 'Far', xml: corners }] });
    expect(await refusal(async () => openBytes(await zipOf(parts), 'list.xlsx'))).toContain(
      'beyond the 10,000,000 cells',
    );
  });
});

describe('saving', () => {
  const content = openBytes(Buffer.from('a,b\n1,2\n'), 'list.csv').content;

  test('under a name of another kind is refused', async () => {
    expect(await refusal(() => saveFile('list.csv', content), 'list.csv')).toBe(
      'The workbench saves .xlsx, and "list.csv" ends in .csv. Give it a name ending in .xlsx.',
    );
  });

  test('into a folder that is not there is refused and leaves nothing behind', async () => {
    const file = path.join(folder, 'nowhere', 'list.xlsx');
    expect(await refusal(() => saveFile(file, content), file)).toContain(
      'cannot be written (ENOENT)',
    );
  });
});
